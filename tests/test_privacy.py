"""Privacy: whose hand a template went through, and what is for the coach alone, reaches nobody."""

from __future__ import annotations

import os
import posixpath
import shutil
from pathlib import Path
from typing import Any

import docx
import pytest
import shipped
from desk import EXAMPLES, KINDS, LETTER, NOTE, SCRIPT, TEMPLATES, Desk, Run, command
from variants import RISK
from word import parts_of, text_of, with_parts, xml_of

from gen.version import VERSION

WILLING, BEYOND, CLOSED = "example-willing", "example-beyond-scope", "example-broken-trust"
LINKS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAME = "{{ client.name }}"


def rules(run: Run) -> list[str]:
    (case,) = run.report["cases"]
    return [each["rule"] for each in [*run.report["problems"], *case["problems"]]]


# --- what a template says of those who wrote it ---


def link(part: str) -> str:
    kind = Path(part).stem
    return f'<Relationship Id="rIdX{kind}" Type="{OFFICE}/{kind}" Target="/{part}"/>'


def add_traces(path: Path) -> None:
    """What Word leaves in a file, every value with the word Zorro in it."""
    away = 'Target="file:///C:/Users/zorro/Zorro.dotx" TargetMode="External"'
    home = f'<Relationship Id="rIdX" Type="{OFFICE}/attachedTemplate" {away}/>'
    settings = (
        f'<w:attachedTemplate r:id="rIdX" xmlns:r="{OFFICE}"></w:attachedTemplate>'
        '<w:mailMerge><w:query w:val="Zorro"/></w:mailMerge>'
        '<w:rsids><w:rsidRoot w:val="00Zorro0"/><w:rsid w:val="00Zorro1"/></w:rsids>'
        '<w:docVars><w:docVar w:name="owner" w:val="Zorro"/></w:docVars>'
    )
    own = ("word/people.xml", "word/comments.xml", "customXml/item1.xml")
    shared = ("docProps/core.xml", "docProps/app.xml", "docProps/custom.xml")
    types = (f'<Override PartName="/{each}" ContentType="a/xml"/>' for each in own + shared)
    more = {
        "word/settings.xml": ("</w:settings>", settings),
        "word/_rels/document.xml.rels": ("</Relationships>", "".join(map(link, own))),
        "_rels/.rels": ("</Relationships>", "".join(map(link, shared))),
        "[Content_Types].xml": ("</Types>", "".join(types)),
    }
    parts = parts_of(path)
    for name, (end, added) in more.items():
        assert end.encode() in parts[name]
        parts[name] = parts[name].replace(end.encode(), f"{added}{end}".encode())
    links = {"word/_rels/settings.xml.rels": home, "customXml/_rels/item1.xml.rels": ""}
    for name, inside in links.items():
        parts[name] = f'<Relationships xmlns="{LINKS}">{inside}</Relationships>'.encode()
    parts |= dict.fromkeys(own + shared, b"<owner>Zorro</owner>")
    with_parts(path, parts)


def test_nothing_of_a_templates_writers_reaches_a_document(desk: Desk) -> None:
    desk.with_examples(WILLING).with_own_templates().with_short(*KINDS)
    for name in TEMPLATES:
        add_traces(desk.templates / name)
    assert desk.docs().exit_code == 0
    for kind in KINDS:
        path = desk.file(WILLING, kind)
        parts = parts_of(path)
        for name, content in parts.items():
            assert b"zorro" not in content.lower(), name
            assert not name.startswith(("customXml", "word/people", "word/comments")), name
            assert b"attachedTemplate" not in content, "it would lead nowhere"
        assert [name for name in parts if name.startswith("docProps")] == ["docProps/core.xml"]
        assert docx.Document(str(path)).core_properties.author == "Ruth Ellison"
        assert_links_lead_to_parts(parts)


def assert_links_lead_to_parts(parts: dict[str, bytes]) -> None:
    for name, content in parts.items():
        if name.endswith((".xml", ".rels")):
            xml_of(content)
        if name.endswith(".rels"):
            home = posixpath.dirname(posixpath.dirname(name))
            for each in xml_of(content):
                assert each.get("TargetMode") is None, name
                target = posixpath.normpath(posixpath.join(home, str(each.get("Target"))))
                assert target in parts, (name, target)
    types = xml_of(parts["[Content_Types].xml"])
    named = [str(each.get("PartName"))[1:] for each in types if each.get("PartName")]
    assert (set(named) - set(parts), len(named)) == (set(), len(set(named)))


HIDDEN = {
    "<w:vanish/>": True,
    "<w:vanish />": True,
    '<w:vanish w:val="1"/>': True,
    '<w:vanish w:val="true" />': True,
    "<w:vanish></w:vanish>": True,
    '<w:vanish w:val="0"/>': False,
    '<w:vanish w:val="false"/>': False,
    '<w:vanish w:val="off" />': False,
}


@pytest.mark.parametrize(("mark", "hidden"), HIDDEN.items())
def test_hidden_text_is_refused_and_shown_text_is_not(desk: Desk, mark: str, hidden: bool) -> None:
    desk.with_examples(WILLING).with_own_templates().with_short(*KINDS)
    run_ = f"<w:r><w:rPr>{mark}</w:rPr><w:t>Zorro was here</w:t></w:r></w:p>"
    desk.change_template(NOTE, "</w:p>", run_)
    run = desk.docs("--json")
    assert rules(run) == (["template-fault"] if hidden else [])
    assert desk.file(WILLING, NOTE).exists() is not hidden


# --- what is for the coach alone ---


def test_the_coachs_label_is_no_name_for_a_tag_even_in_the_script(desk: Desk) -> None:
    desk.with_examples(WILLING).with_own_templates().with_short(*KINDS)
    desk.change_template(SCRIPT, NAME, "{{ reason.kind }}")
    run = desk.docs("--json")
    assert rules(run) == ["template-fault"]
    assert "“kind”" in run.report["problems"][0]["what"]
    assert not desk.file(WILLING, SCRIPT).exists()


@pytest.mark.parametrize("field", ["reason.kind", "reason.also"])
def test_suspected_substance_use_is_printed_nowhere(desk: Desk, field: str) -> None:
    label = "substance use suspected"
    desk.case(BEYOND, BEYOND, {field: [label] if field.endswith("also") else label})
    assert desk.docs().exit_code == 0
    made = sorted(desk.out.rglob("*.docx"))
    assert len(made) == len(KINDS)
    for path in made:
        assert "substance" not in text_of(path).lower()
        assert all(b"substance" not in each.lower() for each in parts_of(path).values())


@pytest.mark.parametrize(("concern", "printed"), [("self-harm talk", True), ("none", False)])
def test_talk_of_self_harm_prints_help_lines_whatever_else_is_said(
    desk: Desk, concern: str, printed: bool
) -> None:  # fmt: skip
    desk.with_shipped_templates()
    safety = {"safety.concern": concern, "safety.plan": "A colleague waits nearby."}
    desk.case(WILLING, WILLING, {**RISK, **safety, "risk.concern": "no"})
    desk.docs()
    shown = {kind: text_of(desk.file(WILLING, kind)) for kind in (SCRIPT, NOTE)}
    line = "988 Suicide and Crisis Lifeline"
    assert (line in shown[NOTE]) is printed
    assert ("is not safe" in shown[SCRIPT]) is printed
    # The card for words about not wanting to live is for everyone's coach.
    assert shown[SCRIPT].count(line) == 1 + printed


@pytest.mark.parametrize("example", EXAMPLES)
def test_copy_of_an_example_is_not_signed_by_who_is_made_up(desk: Desk, example: str) -> None:
    shutil.copy(shipped.CASES / f"{example}.yaml", desk.cases / "2026-014.yaml")
    run = desk.docs("--json")
    assert rules(run) == ["practice-not-yours"]
    assert desk.made() == {}


# --- names, options, letters of the machine ---


@pytest.mark.parametrize("name", [b"a\xff", "a\u202eb".encode(), "a\ufffe".encode(), b"CON"])
def test_file_name_that_nobody_can_read_stops_no_other_case(desk: Desk, name: bytes) -> None:
    desk.with_examples(WILLING).with_own_templates().with_short(*KINDS)
    Path(os.fsdecode(bytes(desk.cases) + b"/" + name + b".yaml")).write_text("x: 1\n")
    run = command("docs", "--json", *desk.options(), cwd=desk.folder)
    assert (run.exit_code, rules(run)) == (1, ["case-name"]), run.stderr
    assert [case["name"] for case in run.report["cases"]] == [WILLING]
    assert len(desk.made()) == len(KINDS)


IS_AN_ERROR = "Mend what it tells of, and take this entry out."
ALLOWED: dict[str, list[tuple[str, str]]] = {
    "words-dropped": [],
    "words-droped": [("not-allowed-value", 'Did you mean "words-dropped"?')],
    "nothing-tried": [("not-allowed-value", IS_AN_ERROR)],
    "still-the-example": [],
    "missing-field": [("not-allowed-value", IS_AN_ERROR)],
    "tone-insult": [],
}


@pytest.mark.parametrize(("rule", "told"), ALLOWED.items())
def test_allow_takes_the_names_of_warnings_alone(
    desk: Desk, rule: str, told: list[tuple[str, str]]
) -> None:
    path = desk.case(WILLING, WILLING, {"allow": [{"rule": rule, "why": "It is meant."}]})
    written = path.read_text(encoding="utf-8")
    assert '"my office"' in written
    path.write_text(written.replace('"my office"', "my office #2"), encoding="utf-8")
    (case,) = desk.docs("--json").report["cases"]
    found = [(each["rule"], each["fix"]) for each in case["problems"]]
    assert [each for each in found if each[0] != "words-dropped"] == told
    assert ("words-dropped" in dict(found)) is (rule != "words-dropped")


@pytest.mark.parametrize("word", ["docs", "check"])
def test_any_name_goes_into_a_pipe_whatever_the_machines_letters(desk: Desk, word: str) -> None:
    changes: dict[str, Any] = {"meeting.channel": "李小龙", "client.name": "محمد"}
    desk.case(WILLING, WILLING, changes)
    pipe = {"PYTHONIOENCODING": "cp1252"}
    run = command(word, *desk.options(), cwd=desk.folder, env=pipe)
    assert run.exit_code == 1
    assert "李小龙" in run.stdout + run.stderr
    assert "Traceback" not in run.stderr


def test_blank_field_counts_as_not_given(desk: Desk) -> None:
    path = desk.with_shipped_templates().with_examples(WILLING).cases / f"{WILLING}.yaml"
    given = "  letter_date: 2026-10-05\n"
    written = path.read_text(encoding="utf-8")
    assert given in written
    path.write_text(written.replace(given, "  letter_date:\n"), encoding="utf-8")
    assert desk.docs().exit_code == 0
    blank = desk.made()
    assert "October 7, 2026" in text_of(desk.file(WILLING, LETTER)), "a week after the end"
    path.write_text(written.replace(given, ""), encoding="utf-8")
    assert desk.docs().exit_code == 0
    assert desk.made() == blank


def test_version_is_told(tmp_path: Path) -> None:
    run = command("--version", cwd=tmp_path)
    assert (run.exit_code, run.stdout) == (0, f"Parting Well {VERSION}\n")
