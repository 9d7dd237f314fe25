"""``gen list``: every case in a line, and what is due next before them."""

from __future__ import annotations

import datetime
import json
from pathlib import Path
from typing import Any

import pytest
from desk import KINDS, Desk, tree

SHOWN = Path(__file__).parent / "shown"
WILLING, PART, LEAVE = "example-willing", "example-part", "example-leave"


def set_clock(patch: pytest.MonkeyPatch, day: str) -> None:
    patch.setattr("gen.cli.list.today", lambda: datetime.date.fromisoformat(day))


@pytest.fixture
def cases(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """No case yet, short templates; the first of October 2026, and a terminal of 80 letters."""
    monkeypatch.setenv("COLUMNS", "80")
    set_clock(monkeypatch, "2026-10-01")
    return desk


def dates(desk: Desk) -> dict[str, list[str]]:
    """The days of all that is due, by what is due."""
    found: dict[str, list[str]] = {}
    for each in desk.gen("list", "--json").report["dates"]:
        found.setdefault(each["what"], []).append(each["on"])
    return found


def names(desk: Desk) -> list[str]:
    return [each["name"] for each in desk.gen("list", "--json").report["cases"]]


def test_list_reads_well(cases: Desk, *, accept: bool) -> None:
    cases.with_examples(WILLING, PART, "example-broken-trust").with_own_templates()
    cases.with_short(*KINDS).docs()
    cases.case("example-told", LEAVE, {"outcome": {"answer": "told", "met_on": "2026-09-22"}})
    (cases.cases / "example-torn.yaml").write_text("client:\n  nmae: Ann\n", encoding="utf-8")
    cases.file(PART, KINDS[0]).write_bytes(b"edited")
    golden = SHOWN / "list.txt"
    run = cases.gen("list")
    if accept:
        golden.write_text(run.stdout, encoding="utf-8")
    assert (run.exit_code, run.stdout) == (1, golden.read_text(encoding="utf-8"))
    assert "To see the problems, type:  main check --cases " in run.stderr


def test_cases_are_in_order_of_the_meeting_and_then_as_a_person_sorts(cases: Desk) -> None:
    for name in ("example-10", "example-9", "example-Ab", "example-aa"):
        cases.case(name, WILLING)
    cases.case("example-1", PART)
    (cases.cases / "example-0.yaml").write_text("no case", encoding="utf-8")
    order = ["example-9", "example-10", "example-aa", "example-Ab", "example-1", "example-0"]
    assert names(cases) == order


def test_what_stands_and_what_waits_is_what_a_dry_run_knows(cases: Desk) -> None:
    cases.with_examples(WILLING)
    assert cases.gen("list").stdout.endswith("  3 to make\n")
    cases.docs()
    assert cases.gen("list").stdout.endswith("  3 made\n")
    cases.file(WILLING, KINDS[1]).write_bytes(b"edited")
    assert cases.gen("list").stdout.endswith("  2 made, 1 edited by hand\n")
    cases.case(WILLING, WILLING, {"client.name": "Dan Okafor"})
    run = cases.gen("list")
    *_, line, below = run.stdout.splitlines()
    assert f"{line} {below.strip()}".endswith("  2 to make, 1 edited and behind the case")
    assert run.exit_code == 1


def test_case_whose_file_is_gone_is_still_in_the_list(cases: Desk) -> None:
    cases.with_examples(WILLING, PART).docs()
    (cases.cases / f"{PART}.yaml").unlink()
    run = cases.gen("list")
    assert run.exit_code == 0
    assert run.stdout.splitlines()[-1].endswith("  its file is gone")


def test_case_with_a_broken_rule_still_has_its_day_and_its_problems(cases: Desk) -> None:
    cases.case(WILLING, WILLING, {"tried": None})
    line = cases.gen("list").stdout.splitlines()[-1]
    assert line.startswith("2026-09-16  example-willing  ask ")
    assert line.endswith("  1 problem")


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("2026-10-06", "Wed 2026-10-07  tomorrow "),
        ("2026-10-07", "Wed 2026-10-07  today "),
        ("2026-10-08", "Wed 2026-10-07  yesterday "),
        ("2026-10-14", "Wed 2026-10-07  7 days ago "),
        ("2026-09-07", "Wed 2026-10-07  in 30 days "),
    ],
)
def test_date_is_shown_with_how_far_it_is(
    cases: Desk, monkeypatch: pytest.MonkeyPatch, day: str, said: str
) -> None:
    cases.case(WILLING, WILLING, {"outcome": {"answer": "no", "met_on": "2026-09-16"}})
    set_clock(monkeypatch, day)
    (line,) = (each for each in cases.gen("list").stdout.splitlines() if "refund by" in each)
    assert line.startswith(said)


@pytest.mark.parametrize("day", ["2026-10-15", "2026-09-06"])
def test_date_that_is_far_is_not_shown(
    cases: Desk, monkeypatch: pytest.MonkeyPatch, day: str
) -> None:
    cases.case(WILLING, WILLING, {"outcome": {"answer": "no", "met_on": "2026-09-16"}})
    set_clock(monkeypatch, day)
    assert "refund by" not in cases.gen("list").stdout


def test_outcome_and_deletion_are_asked_for_however_long_ago(
    cases: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    cases.case(WILLING, WILLING, {"privacy.delete_on": "2030-01-31"})
    set_clock(monkeypatch, "2031-06-01")
    shown = cases.gen("list").stdout
    assert "outcome to write down" in shown
    assert "case file to delete" in shown
    assert "refund by" not in shown


def test_answer_of_a_day_to_come_is_pointed_at(
    cases: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    cases.case(WILLING, WILLING, {"outcome": {"answer": "yes", "met_on": "2027-09-16"}})
    set_clock(monkeypatch, "2026-09-17")
    shown = " ".join(cases.gen("list").stdout.split())
    told = "an answer is written down, and its day (met_on) is still to come"
    assert f"in 364 days example-willing {told}" in shown
    set_clock(monkeypatch, "2027-09-16")
    assert "still to come" not in " ".join(cases.gen("list").stdout.split())


@pytest.mark.parametrize(("day", "due"), [("2026-09-23", True), ("2026-09-24", False)])
def test_what_asks_for_nothing_is_due_until_its_day(
    cases: Desk, monkeypatch: pytest.MonkeyPatch, day: str, *, due: bool
) -> None:
    cases.case(WILLING, WILLING, {"ending.last_session": "2026-09-23", **outcome("no")})
    set_clock(monkeypatch, day)
    assert ("last session" in cases.gen("list").stdout) == due


def test_cases_of_ones_own_come_before_the_examples(cases: Desk) -> None:
    cases.with_examples(WILLING).case("z-014", WILLING)
    assert names(cases) == ["z-014", WILLING]


def test_nothing_of_an_example_is_due_beside_a_case_of_ones_own(cases: Desk) -> None:
    cases.with_own_templates().change_practice({"practice.name": "Hill", "coach.name": "Ada Hill"})
    cases.case("2026-014", WILLING)
    cases.case(WILLING, WILLING)
    due, all_cases = cases.gen("list").stdout.split("\n\n")
    assert ("2026-014" in due, WILLING in due, WILLING in all_cases) == (True, False, True)


def outcome(answer: str) -> dict[str, Any]:
    return {"outcome": {"answer": answer, "met_on": "2026-09-16"}}


def kept_for(text: str) -> dict[str, Any]:
    return {"ending.records.kept_for": text}


def access(*until: str) -> dict[str, Any]:
    return {"ending.access": [{"what": "The portal", "until": each} for each in until]}


def test_before_the_answer_nothing_of_an_end_is_due(cases: Desk, monkeypatch: Any) -> None:
    set_clock(monkeypatch, "2026-09-01")
    cases.case(WILLING, WILLING, {"meeting.answer_by": "September 18, 2026 at noon"})
    assert dates(cases) == {"meeting": ["2026-09-16"], "answer by": ["2026-09-18"]}


def test_after_a_yes_the_trial_is_due_and_after_a_no_the_end(cases: Desk) -> None:
    cases.case(WILLING, WILLING, outcome("yes"))
    assert dates(cases) == {"trial begins": ["2026-09-21"], "trial review": ["2026-10-19"]}
    cases.case(WILLING, WILLING, outcome("no"))
    assert dates(cases) == {
        "end of the coaching": ["2026-09-30"],
        "letter to send": ["2026-10-05"],
        "refund by": ["2026-10-07"],
        "questions answered until": ["2026-10-31"],
    }


@pytest.mark.parametrize(
    ("changes", "what", "days"),
    [
        ({"ending.fees.status": "balance due"}, "balance by", ["2026-10-07"]),
        ({"ending.last_session": "2026-09-23"}, "last session", ["2026-09-23"]),
        ({"door.letter": "skip"}, "letter to send", []),
        ({"door.not_before": "2027-01-04"}, "return possible from", ["2027-01-04"]),
        (kept_for("until December 31, 2029"), "records to erase", ["2029-12-31"]),
        (kept_for("31 December 2029"), "records to erase", ["2029-12-31"]),
        (kept_for("two years"), "records to erase", []),
        (kept_for("two years from 2026-09-30"), "records to erase", []),
        (kept_for("2029-12-31 plus a year"), "records to erase", []),
        ({"ending.records.erased_on": "2028-09-30"}, "records to erase", ["2028-09-30"]),
        (access("30 June 2027", "spring"), "access to close", ["2027-06-30"]),
        ({"ending.appeal": {"to": "Ana Ruiz", "by": "2026-10-20"}},
         "decision may be looked at again until", ["2026-10-20"]),
        ({"privacy.delete_on": "2029-01-01"}, "case file to delete", ["2029-01-01"]),
    ],
)  # fmt: skip
def test_each_promise_has_its_day(
    cases: Desk, changes: dict[str, Any], what: str, days: list[str]
) -> None:
    cases.case(WILLING, WILLING, {**outcome("no"), **changes})
    assert dates(cases).get(what, []) == days


def test_nothing_of_a_case_is_told_but_its_name_and_its_days(cases: Desk) -> None:
    private = {
        "client.name": "Zqname Person",
        "client.called": "Zqcalled",
        "reason.statement": "Zqreason is what the coach says of it.",
        "ending.access": [{"what": "Zqportal", "until": "2026-10-09"}],
        "ending.appeal": {"to": "Zqappeal", "by": "2026-10-20"},
    }
    cases.case("example-x", WILLING, {**outcome("no"), **private})
    run, data = cases.gen("list"), cases.gen("list", "--json")
    assert "access to close" in run.stdout
    assert "zq" not in (run.stdout + run.stderr + data.stdout + data.stderr).lower()


def test_list_of_a_case_as_data(cases: Desk) -> None:
    cases.case(WILLING, WILLING, outcome("no"))
    report = cases.gen("list", "--json").report
    assert report["version"] == 1
    assert report["today"] == "2026-10-01"
    assert report["dates"][2] == {
        "case": WILLING, "on": "2026-10-07", "at": None, "what": "refund by", "near": True,
    }  # fmt: skip
    assert report["cases"] == [
        {
            "name": WILLING,
            "file": (cases.cases / f"{WILLING}.yaml").as_posix(),
            "meeting": "2026-09-16",
            "time": "14:30",
            "talk": "ask",
            "door": "open",
            "answer": "no",
            "documents": {"would_make": 3},
            "errors": 0,
            "warnings": 0,
        }
    ]


@pytest.mark.parametrize("columns", [20, 40, 80, 200])
def test_no_line_is_wider_than_the_terminal(
    cases: Desk, monkeypatch: pytest.MonkeyPatch, columns: int
) -> None:
    cases.with_examples().case(f"example-{'long' * 12}", LEAVE)
    monkeypatch.setenv("COLUMNS", str(columns))
    lines = cases.gen("list").stdout.splitlines()
    assert max(map(len, lines)) <= columns


def test_empty_folder_is_told_and_nothing_is_written(cases: Desk) -> None:
    before = tree(cases)
    run = cases.gen("list")
    assert run.exit_code == 1
    assert "There is no case in this folder." in run.stderr
    assert json.loads(cases.gen("list", "--json").stdout)["cases"] == []
    assert tree(cases) == before
