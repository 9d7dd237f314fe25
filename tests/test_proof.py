"""Proof: a document that is not right is not given away, and what stood in its place stays."""

from __future__ import annotations

from typing import Any

import pytest
from desk import LETTER, NOTE, SCRIPT, Desk, Run
from packages import BODY, MAIN, R, with_part
from plain_letter import GREETING, with_plain_letter
from png import png
from word import W, parts_of, stories, text_of, with_parts

WILLING, CLOSED = "example-willing", "example-broken-trust"
SCOPE = "example-beyond-scope"
SECTION = "<w:sectPr"
HEARD = "his brother sold the old boat"
Case = dict[str, Any]


@pytest.fixture
def desk(desk: Desk) -> Desk:
    return with_plain_letter(desk)


def made(desk: Desk, changes: Case, example: str = WILLING) -> Run:
    desk.case(example, example, changes)
    return desk.docs(example, "--json")


def not_made(run: Run) -> set[str]:
    (case,) = run.report["cases"]
    return {each["kind"] for each in case["documents"] if each["state"] == "not_made"}


def problems(run: Run) -> list[Case]:
    (case,) = run.report["cases"]
    return [*run.report["problems"], *case["problems"]]


def told(run: Run) -> set[tuple[str, str | None]]:
    """The rule and the field of each error; how these texts read is beside the point."""
    return {(each["rule"], each["field"]) for each in problems(run) if each["level"] == "error"}


def assert_passes(run: Run) -> None:
    assert (run.exit_code, not_made(run)) == (0, set()), problems(run)


def table(*cells: str) -> str:
    row = "".join(f"<w:tc><w:p><w:r><w:t>{cell}</w:t></w:r></w:p></w:tc>" for cell in cells)
    return f"<w:tbl><w:tr>{row}</w:tr></w:tbl><w:p/>"


def rows(*cells: str) -> str:
    return "".join(table(cell) for cell in cells).replace("</w:tbl><w:p/><w:tbl>", "")


@pytest.fixture
def own(desk: Desk) -> Desk:
    """One case, and templates that a test may change; what it changes is the letter's."""
    return desk.with_examples(WILLING).with_short(SCRIPT, NOTE)


EMPTY = ("row 1, cell",)
HALF = "<w:p><w:r><w:t>{% if closed %}</w:t></w:r></w:p>"
NEXT = "</w:t></w:r></w:p><w:p><w:r><w:t>"
NO_PARAGRAPH = NEXT.join(("{%p if closed %}", "x", "{%p endif %}"))
FAULTS = {
    "tag left": (GREETING, '{{ "{{" }} greeting', ("is no plain name",)),
    "end of a tag left": (GREETING, '{{ "%}" }}', ("is no plain name",)),
    "emptied table": (
        SECTION,
        rows("{%tr for x in [] %}", "x", "{%tr endfor %}"),
        ("a table (the body, under “An open door”) is empty",),
    ),
    "cell emptied by a tag": (SECTION, table("Title", "{{ coach.title }}"), EMPTY),
    "cell emptied by a branch": (SECTION, table("{% if closed %}x{% endif %}"), EMPTY),
    "cell emptied of its last paragraph": (
        SECTION,
        table(NO_PARAGRAPH),
        ("has no line left in it, so that Word could not open the file",),
    ),
    "text outside of w:t": (
        GREETING,
        "{{r client.name }}",
        ("{{r client.name }} stands outside",),
    ),
    "half a table": (SECTION, HALF + table("x{% endif %}"), ("the file would be torn",)),
    "text as XML": (
        GREETING,
        "{% autoescape false %}{{ client.name }}{% endautoescape %}",
        ("there is no “autoescape” among tags",),
    ),
}


@pytest.mark.parametrize(("old", "new", "what"), FAULTS.values(), ids=FAULTS)
def test_document_that_is_not_right_is_not_made(
    own: Desk, old: str, new: str, what: tuple[str, ...]
) -> None:
    own.change_template(LETTER, old, new if old == GREETING else f"{new}{old}")
    letter = own.file(WILLING, LETTER)
    letter.parent.mkdir(parents=True)
    letter.write_bytes(b"from before")
    run = made(own, {"client.name": "Daniel & Okafor"})
    assert not_made(run) == {LETTER}
    problem = problems(run)[0]
    assert problem["rule"] in ("left-empty", "template-fault")
    assert any(each in problem["what"] for each in what)
    assert own.made()[letter.relative_to(own.out).as_posix()] == b"from before"
    assert [path.name for path in letter.parent.glob("*letter*")] == [letter.name]
    whys = [each["why"] for each in run.report["cases"][0]["documents"] if each["kind"] == LETTER]
    assert [why.endswith("What stands there is from before.") for why in whys] == [True]


def test_nothing_is_written_where_nothing_stood(own: Desk) -> None:
    own.change_template(LETTER, GREETING, "{{r client.name }}")
    assert own.docs().exit_code == 1
    assert set(own.made()) == {
        own.file(WILLING, kind).relative_to(own.out).as_posix() for kind in (SCRIPT, NOTE)
    }


def test_cell_that_is_empty_in_the_template_stays_so(own: Desk) -> None:
    own.change_template(LETTER, SECTION, f"{table('Signed, date:', '')}{SECTION}")
    assert_passes(made(own, {}))
    assert "Signed, date:" in text_of(own.file(WILLING, LETTER))


def with_foot(desk: Desk, body: str) -> None:
    """A foot of the page that holds no tag, in the letter's template."""
    foot = f'<w:ftr xmlns:w="{W[1:-1]}">{body}</w:ftr>'
    path = desk.templates / f"{LETTER}.docx"
    with_part(path, "word/footer1.xml", f"{MAIN}.footer+xml", foot.encode(), "footer")
    shown = f'<w:footerReference xmlns:r="{R[1:-1]}" w:type="first" r:id="rIdMine"/>'
    with_parts(path, {BODY: parts_of(path)[BODY].replace(b"<w:pgSz", f"{shown}<w:pgSz".encode())})


def test_cell_that_is_empty_in_a_foot_without_tags_stays_so(own: Desk) -> None:
    with_foot(own, table("Marsh Coaching", ""))
    assert_passes(made(own, {}))
    foot = stories(own.file(WILLING, LETTER))["word/footer1.xml"]
    assert len(list(foot.iter(f"{W}tc"))) == 2


def test_end_of_a_tag_that_is_left_in_a_foot_is_told(own: Desk) -> None:
    with_foot(own, table("closed %}"))
    run = made(own, {})
    assert not_made(run) == {LETTER}
    assert [(each["field"], each["what"]) for each in problems(run)] == [
        (
            "the footer, row 1, cell 1",
            "A tag ends here with %} and has no beginning in this paragraph.",
        )
    ]


def test_cell_that_holds_a_picture_is_not_empty(own: Desk) -> None:
    (own.templates / "logo.png").write_bytes(png(4, 4))
    own.change_template(LETTER, SECTION, f"{table('{{r logo }}', 'x')}{SECTION}")
    own.change_practice({"practice.logo": "logo.png", "practice.logo_alt": "A heron"})
    assert_passes(made(own, {}))
    body = stories(own.file(WILLING, LETTER))["word/document.xml"]
    cell, _ = body.iter(f"{W}tc")
    assert len(list(cell.iter(f"{W}drawing"))) == 1
    assert not any((text.text or "").strip() for text in cell.iter(f"{W}t"))


def test_values_with_braces_come_out_unharmed_at_the_joints(desk: Desk) -> None:
    need = {"do": "a {{ x }} b.", "because": "x {% y %} z.", "seen_by": "{# x #}"}
    changes = {"client.called": "x", "needs": [need], "engagement.thanks": ["{{ x }} and {%"]}
    assert_passes(made(desk, {**changes, "door.conditions": [{"do": "a {{ x }} b."}]}))
    script, letter = (text_of(desk.file(WILLING, kind)) for kind in (SCRIPT, LETTER))
    for text in (script, letter):
        assert "A {{ x }} b." in text
        assert "{{ x }} and {%." in text
        assert "\ufdd0" not in text
    assert "x {% y %} z." in script
    assert "{# x #}" in script


def test_word_for_the_coach_alone_in_the_notes_template_is_refused(own: Desk) -> None:
    own.with_examples(CLOSED)
    own.change_template(NOTE, "{{ client.name }}", "{{ client.name }} was dishonest")
    run = own.docs("--json", CLOSED)
    assert not_made(run) == {NOTE}
    assert ["“dishonest”" in each["what"] for each in problems(run)] == [True]
    assert {each["rule"] for each in problems(run)} == {"proof-failed"}
    (what,) = {each["what"] for each in problems(run)}
    assert what.startswith(f"The referral note of {CLOSED} is not right: ")
    assert own.docs(WILLING).exit_code == 0, "there it is no label of the coach's"


def test_help_line_of_the_practice_may_say_what_it_is_for(desk: Desk) -> None:
    desk.with_shipped_templates()
    line = {"name": "Drinkline", "reach": "0300 000 0000", "for": "alcohol & drugs"}
    crisis = {"name": "Samaritans", "reach": "116 123"}
    suspected = {"reason.kind": "substance use suspected", "risk.concern": True}
    run = made(desk, {**suspected, "help_lines": [crisis, line]}, SCOPE)
    assert "proof-failed" not in {rule for rule, _ in told(run)}
    assert NOTE not in not_made(run)
    assert "drugs: Drinkline" in text_of(desk.file(SCOPE, NOTE))


def test_the_scripts_template_may_hold_the_coachs_words(own: Desk) -> None:
    own.change_template(SCRIPT, "{{ client.name }}", "{{ client.name }}: not dishonest")
    own.with_examples(CLOSED)
    assert own.docs(CLOSED).exit_code == 0
