"""``out/index.html``: what it shows, what it never shows, and whose file it is."""

from __future__ import annotations

import base64
import datetime
import hashlib
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
from desk import KINDS, NOTE, Desk, tree
from html_page import HtmlPage
from own_kinds import CARD, CARD_LINES, CARD_ROW, template, with_rows
from stand_in_office import Office, without_office

HOME = Path(__file__).parent
WILLING, PART, FIRM = "example-willing", "example-part", "example-broken-trust"


def set_clock(patch: pytest.MonkeyPatch, day: str) -> None:
    patch.setattr("gen.cli.list.today", lambda: datetime.date.fromisoformat(day))


@pytest.fixture
def cases(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """No case yet, no LibreOffice; the first of October 2026."""
    without_office(monkeypatch, desk.folder)
    set_clock(monkeypatch, "2026-10-01")
    return desk


def page_of(desk: Desk) -> HtmlPage:
    desk.gen("preview")
    return HtmlPage(desk.out / "index.html")


# --- what it shows ---


def test_each_case_has_what_its_line_in_the_list_has(cases: Desk) -> None:
    cases.with_examples(WILLING, FIRM)
    text = page_of(cases).text
    assert "As it stood on\nThursday 1 October 2026\n2 cases, 5 documents made\n" in text
    assert f"{WILLING}\n3 made\nMeeting\nWed 16 Sep\nTalk\nask\nDoor\nopen\n" in text
    assert f"{FIRM}\n2 made\nMeeting\nTue 20 Oct\nTalk\nfirm\nDoor\nclosed\n" in text


def test_what_is_due_stands_first_and_is_what_the_list_calls_near(cases: Desk) -> None:
    cases.with_examples(WILLING, PART, FIRM)
    page = page_of(cases)
    due = [each for each in cases.gen("list", "--json").report["dates"] if each["near"]]
    days = [attrs["datetime"] for tag, attrs in page.elements if tag == "time"][1:]
    assert days == [each["on"] for each in due] != []
    first, _, rest = page.text.partition("\nCases\n")
    assert re.findall("\n(?:.* ago|in .* days)\n(.*)\n(.*)", first)[:2] == [
        ("outcome to write down", WILLING), ("outcome to write down", PART),
    ]  # fmt: skip
    assert "meeting at 10:00" in first
    assert WILLING in rest


def test_cases_stand_in_order_of_the_meeting_and_then_as_a_person_sorts(cases: Desk) -> None:
    for name in ("example-10", "example-9", "example-aa"):
        cases.case(name, WILLING)
    cases.case("example-1", PART)
    (cases.cases / "example-0.yaml").write_text("no case", encoding="utf-8")
    shown = page_of(cases).text.partition("\nCases\n")[2]
    order = ["example-9", "example-10", "example-aa", "example-1", "example-0"]
    assert re.findall(r"(?m)^example-\w+$", shown) == order


def test_each_link_leads_to_a_file_that_is_there(
    cases: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Office(tmp_path / "office", monkeypatch)
    for name in ("example-#1 100%", "example-&amp;'ü", "example-?".replace("?", ";a=b")):
        cases.case(name, WILLING)
    page = page_of(cases)
    linked = page.linked()
    assert len(linked) == 3 * 3 * (
        1 + 2 + 3
    )  # to Word, twice to the PDF, the small page, two pages
    assert all(path.is_file() for path in linked)


def test_each_state_is_said_in_words(cases: Desk) -> None:
    cases.with_examples(WILLING).docs()
    cases.file(WILLING, NOTE).write_bytes(b"edited")
    assert "Referral note\nedited by hand\n" in page_of(cases).text
    cases.case(WILLING, WILLING, {"client.name": "Dan Okafor"})
    assert "Referral note\nedited and behind the case\n" in page_of(cases).text
    (cases.cases / f"{WILLING}.yaml").write_text("no case", encoding="utf-8")
    page = page_of(cases)
    assert "Meeting script\nfrom before\nWord" in page.text
    assert "1 case, 1 case with problems\n" in page.text


def test_problems_are_told_with_line_and_column_in_the_words_of_check(cases: Desk) -> None:
    path = cases.case(WILLING, WILLING)
    path.write_text(path.read_text().replace('date: "2026-09-16"', "date: sixteenth", 1))
    said = cases.gen("check", "--json").report["cases"][0]["problems"]
    (found,) = (each for each in said if each["rule"] == "not-a-date")
    text = page_of(cases).text
    assert f"{found['file']}, line {found['line']}, column {found['column']}\n" in text
    fix = found["fix"].replace("sixteenth", "…")
    assert f"“…” {found['what'].partition(' ')[2]}".replace("“…”", '"…"') in text
    assert fix in text


# --- what it never shows ---


def test_it_holds_no_script_and_nothing_from_elsewhere(cases: Desk) -> None:
    cases.with_examples()
    page = page_of(cases)
    tags = {tag for tag, _ in page.elements}
    assert not tags & {"script", "link", "iframe", "object", "embed", "form", "base", "svg"}
    assert not any(name.startswith("on") for _, attrs in page.elements for name in attrs)
    assert not re.search(r"https?:|@import|url\(|\bstyle=", page.source)
    style = re.search(r"<style>(.*)</style>", page.source, re.DOTALL)
    assert style
    known = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    (policy,) = (each for each in page.values("content") if "default-src" in each)
    assert policy.startswith("default-src 'none'; ")
    assert f"style-src 'sha256-{known}'" in policy


EVIL = "<script>alert(1)</script>"


def test_no_text_becomes_a_part_of_the_page(cases: Desk) -> None:
    cases.with_extra_documents()
    template(cases, CARD, *CARD_LINES)
    with_rows(cases, CARD_ROW.replace("Thank-you card", "</h4><img src=x onerror=alert(1)>&amp;"))
    cases.case("example-&lt;b&gt;", WILLING, {"client.name": f"{EVIL}\"'>"})
    cases.case("example-{{ 7+7 }}{% x %}", WILLING, {f"client.{EVIL}": "x", "door.state": EVIL})
    page = page_of(cases)
    assert "example-&lt;b&gt;" in page.text
    assert "example-{{ 7+7 }}{% x %}" in page.text
    assert "</h4><img src=x onerror=alert(1)>&amp;" in page.text
    assert not {"script", "b", "img"} & {tag for tag, _ in page.elements}


def test_no_person_no_reason_and_no_text_of_a_case_is_shown(cases: Desk) -> None:
    zq = "Zqword of the case"
    texts = {
        "client.name": "Zqname Person", "client.called": "Zqcalled", "reason.statement": zq,
        "reason.private": zq, "ending.access": [{"what": zq, "until": "2026-10-09"}],
        "ending.appeal": {"to": "Zqappeal", "by": "2026-10-20"}, "engagement.goals": [zq, zq],
        "privacy.delete_on": "Zqday", "meeting.channel": "Zqchannel", "Zqfield": zq,
    }  # fmt: skip
    cases.case("example-x", WILLING, texts)
    asked = {
        "decision.mode": "conditional", "meeting.answer_by": "noon",
        "meeting.trial.start": "2026-10-26",
    }  # fmt: skip
    cases.case("example-y", FIRM, asked)
    cases.case("example-z", WILLING, {"outcome": {"answer": "yes", "met_on": "2026-09-16"}})
    page = page_of(cases)
    assert page.text.count("This is about what the case says, so only check tells it.") == 1
    assert "zq" not in page.source.lower()
    for reason in ("misconduct", "dishonest", "committed", "said yes", "Daniel", "Okafor"):
        assert reason not in page.source


def values_in(file: Path) -> list[str]:
    """What stands behind the colons and dashes of a file, whatever else is wrong with it."""
    lines = file.read_bytes().decode("utf-8", "replace").splitlines()
    found = (re.sub(r"^\s*-?\s*(?:\w+:\s*)?", "", line).strip("\"' ") for line in lines)
    return [each for each in found if " " in each]


def test_no_problem_tells_what_a_case_says(cases: Desk) -> None:
    """With all mistakes that there are messages for."""
    files = [path for path in HOME.glob("messages/*.yaml") if path.stat().st_size < 20_000]
    for path in files:
        shutil.copy(path, cases.cases / f"example-{path.name}")
    page = page_of(cases)
    shown = page.text.partition("\nCases\n")[2]
    assert shown.count("Error\n") > len(files) / 2
    ours = ("in person", "Ann Miller")  # an answer, and the example that the schema gives of a name
    for path in files:
        for value in set(values_in(path)) - set(ours):
            assert value not in shown, path


# --- whose file it is ---


def test_page_is_the_same_until_something_changes(
    cases: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    cases.with_examples(WILLING)
    page_of(cases)
    before = tree(cases)
    page_of(cases)
    assert tree(cases) == before
    set_clock(monkeypatch, "2026-10-02")
    assert "Friday 2 October 2026" in page_of(cases).text


@pytest.mark.parametrize("whose", ["another's", "ours, changed", "ours, cut off"])
def test_page_of_another_hand_stays(cases: Desk, whose: str) -> None:
    cases.with_examples(WILLING)
    path = cases.out / "index.html"
    page = page_of(cases).source
    other = {
        "another's": "<p>My own list</p>",
        "ours, changed": page.replace("Due", "Due, I think"),
        "ours, cut off": page[:500],
    }[whose]
    path.write_text(other, encoding="utf-8")
    cases.case(PART, PART)
    run = cases.gen("preview")
    assert run.exit_code == 1
    assert f"{path.as_posix()}\n  This was not made here, or was changed since" in run.stderr
    assert run.stdout == ""
    assert path.read_text(encoding="utf-8") == other


def test_folder_in_its_place_is_told(cases: Desk) -> None:
    (cases.out / "index.html").mkdir(parents=True)
    cases.with_examples(WILLING)
    assert "index.html\n  This was not made here" in cases.gen("preview").stderr


def test_in_a_folder_without_cases_nothing_is_written(cases: Desk) -> None:
    before = tree(cases)
    run = cases.gen("preview")
    assert run.exit_code == 1
    assert "There is no case in this folder." in run.stderr
    assert tree(cases) == before


def test_edited_page_of_short_templates_is_no_document(cases: Desk) -> None:
    cases.with_own_templates().with_short(*KINDS).with_examples(WILLING)
    page_of(cases)
    (cases.cases / f"{WILLING}.yaml").unlink()
    cases.case(PART, PART)
    assert cases.docs().exit_code == 0
    assert (cases.out / "index.html").is_file()


def test_names_are_said_where_only_the_eye_would_tell(cases: Desk) -> None:
    """A link says of itself what it leads to; a picture of a page which page it is."""
    page: Any = page_of(cases.with_examples(WILLING))
    assert "Word\nfile of the referral note of example-willing" in page.text
