"""A document that a practice adds without Python is made, kept and told of like any other."""

from __future__ import annotations

from typing import Any

import pytest
from click.testing import CliRunner
from desk import Desk
from own_kinds import (
    CARD,
    CARD_LINES,
    CARD_ROW,
    states,
    template,
    told,
    why,
    with_rows,
)
from word import paragraphs, parts_of, text_of

from gen.cli import main

WILLING, SCOPE, CLOSED = "example-willing", "example-beyond-scope", "example-broken-trust"
EDITED = b"words that the coach has written"
A_NO: dict[str, Any] = {"outcome": {"answer": "no", "met_on": "2026-09-16"}}
A_YES: dict[str, Any] = {"outcome": {"answer": "yes", "met_on": "2026-09-16"}}


@pytest.fixture
def own(desk: Desk) -> Desk:
    """One case, and a card of the practice's own."""
    desk.with_examples(WILLING).with_own_templates()
    template(desk, CARD, *CARD_LINES)
    with_rows(desk, CARD_ROW)
    return desk


def kept(desk: Desk, case: str = WILLING) -> dict[str, bytes]:
    folder = desk.out / case / "kept"
    return {path.name: path.read_bytes() for path in folder.iterdir()} if folder.is_dir() else {}


# --- made once ---


def test_it_is_made_and_reported_like_the_shipped_ones(own: Desk) -> None:
    run = own.docs("--json")
    assert (run.exit_code, told(run)) == (0, [])
    assert set(states(run).values()) == {"made"}
    said = [line.text for line in paragraphs(own.file(WILLING, CARD))]
    assert said[:2] == ["For Daniel Okafor", "With every blessing, Ruth Ellison, PCC"]
    assert (
        b"<dc:title>A word of thanks, example-willing<"
        in parts_of(own.file(WILLING, CARD))["docProps/core.xml"]
    )


def test_it_is_current_until_something_that_it_rests_on_changes(own: Desk) -> None:
    own.docs()
    before = own.made()
    run = own.docs("--json")
    assert (set(states(run).values()), own.made()) == ({"current"}, before)
    template(own, CARD, "Another line")
    assert [kind for kind, state in states(own.docs("--json")).items() if state == "made"] == [CARD]
    with_rows(own, CARD_ROW.replace("title: A word of thanks", "title: A new page"))
    assert [kind for kind, state in states(own.docs("--json")).items() if state == "made"] == [CARD]
    assert b"A new page" in parts_of(own.file(WILLING, CARD))["docProps/core.xml"]


def test_one_that_was_edited_is_never_overwritten(own: Desk) -> None:
    own.docs()
    own.file(WILLING, CARD).write_bytes(EDITED)
    assert states(own.docs("--json"))[CARD] == "edited"
    own.case(WILLING, WILLING, {"client.name": "Dan Okafor"})
    run = own.docs("--json")
    assert (run.exit_code, states(run)[CARD]) == (1, "edited_behind")
    assert own.file(WILLING, CARD).read_bytes() == EDITED
    assert states(own.docs("--replace-edited", "--json"))[CARD] == "made"
    assert kept(own) == {f"{WILLING}-{CARD}.docx": EDITED}


def test_it_is_withdrawn_once_the_case_answers_otherwise(own: Desk) -> None:
    own.docs()
    made = own.file(WILLING, CARD).read_bytes()
    own.case(WILLING, WILLING, A_NO)
    run = own.docs("--json")
    assert (run.exit_code, states(run)[CARD]) == (0, "withdrawn")
    sentence = "It is made where outcome > answer is yes or not given."
    assert why(run, CARD) == sentence
    assert kept(own) == {f"{WILLING}-{CARD}.docx": made}
    assert states(own.docs("--json"))[CARD] == "not_needed"
    own.case(WILLING, WILLING, A_YES)
    assert states(own.docs("--json"))[CARD] == "made"


def test_a_why_is_told_with_what_the_document_is_called(own: Desk) -> None:
    own.case(WILLING, WILLING, A_NO)
    assert f"Thank-you card of {WILLING}: It is made where" in own.docs().stderr


def test_of_a_quiet_document_nothing_is_said_where_there_is_none(own: Desk) -> None:
    own.case(WILLING, WILLING, A_NO)
    with_rows(own, CARD_ROW.replace("    when:", "    quiet: yes\n    when:"))
    run = own.docs()
    assert (run.exit_code, "Thank-you card" in run.stderr) == (0, False)
    assert "outcome > answer" in why(own.docs("--json"), CARD)


def test_it_is_withdrawn_when_its_row_is_taken_out(own: Desk) -> None:
    own.docs()
    (own.templates / "documents.yaml").unlink()
    run = own.docs("--json")
    assert (run.exit_code, states(run)[CARD]) == (0, "withdrawn")
    assert f"{WILLING}-{CARD}.docx" in kept(own)
    assert CARD not in states(own.docs("--json"))


def test_it_is_withdrawn_with_its_case(own: Desk) -> None:
    own.with_examples(SCOPE).docs()
    (own.cases / f"{WILLING}.yaml").unlink()
    own.docs()
    assert f"{WILLING}-{CARD}.docx" in kept(own)


def test_a_mistake_in_the_list_withdraws_nothing_and_stops_no_other_document(own: Desk) -> None:
    own.docs()
    before = own.made()
    with_rows(own, CARD_ROW.replace("sees: S", "sees: X"))
    run = own.docs("--json")
    assert (run.exit_code, told(run)) == (1, [("not-allowed-value", "documents.yaml")])
    assert set(states(run).values()) == {"current"}
    assert own.made() == before
    assert own.docs().stderr.count("is not an answer of this field") == 1


def test_its_template_may_lie_there_without_a_row(desk: Desk) -> None:
    desk.with_examples(WILLING).with_own_templates()
    template(desk, CARD, *CARD_LINES)
    run = desk.docs("--json")
    assert (run.exit_code, CARD in states(run)) == (0, False)


def test_check_finds_what_is_wrong_in_it_and_touches_nothing(own: Desk) -> None:
    assert states(own.docs("--dry-run", "--json"))[CARD] == "would_make"
    template(own, CARD, "{{ client.nmae }}")
    checked = CliRunner().invoke(main, ["check", *own.options()])
    assert checked.exit_code == 1
    assert f"{CARD}.docx: the body\n" in checked.stdout
    assert not own.out.exists()


# --- what it may show ---

COACHS = "He was late again on Monday, and then once more on the Tuesday."


@pytest.mark.parametrize(
    "field", ["reason.private", "reason.kind", "referral.options", "outcome.answer"]
)
def test_a_field_that_it_may_not_see_has_no_name_there(own: Desk, field: str) -> None:
    template(own, CARD, f"{{{{ {field} }}}}")
    assert told(own.docs("--json")) == [("template-fault", f"{CARD}.docx")]


def test_private_words_that_it_would_print_are_refused(own: Desk) -> None:
    template(own, CARD, "{{ reason.statement }}")
    own.case(WILLING, WILLING, {"reason.statement": COACHS, "reason.private": COACHS})
    run = own.docs("--json")
    assert states(run)[CARD] == "not_made"
    assert ("private-words-printed", f"{WILLING}.yaml") in told(run)


@pytest.mark.parametrize("sees", ["S", "N", "S N"])
def test_it_may_be_for_a_case_with_a_closed_door(desk: Desk, sees: str) -> None:
    desk.with_examples(CLOSED).with_own_templates()
    template(desk, CARD, *CARD_LINES)
    with_rows(desk, CARD_ROW.partition("    when")[0].replace("sees: S", f"sees: {sees}"))
    assert states(desk.docs("--json"))[CARD] == "made"


def test_what_the_letter_shows_is_never_shown_behind_a_closed_door(desk: Desk) -> None:
    desk.with_examples(CLOSED).with_own_templates()
    template(desk, CARD, *CARD_LINES)
    with_rows(desk, CARD_ROW.partition("    when")[0].replace("sees: S", "sees: L"))
    run = desk.docs("--json")
    assert (run.exit_code, states(run)[CARD]) == (0, "not_needed")
    assert "see door > state" in why(run, CARD)


@pytest.mark.parametrize(("sees", "state"), [("S", "not_made"), ("P", "made")])
def test_words_for_the_coach_alone_stand_on_the_coachs_own_page_only(
    desk: Desk, sees: str, state: str
) -> None:
    desk.with_examples(CLOSED).with_own_templates()
    template(desk, CARD, "You were dishonest.")
    with_rows(desk, CARD_ROW.partition("    when")[0].replace("sees: S", f"sees: {sees}"))
    run = desk.docs("--json")
    assert states(run)[CARD] == state
    assert told(run) == ([] if state == "made" else [("proof-failed", f"{CARD}.docx")])


def test_the_coachs_own_page_knows_what_the_preparation_page_knows(own: Desk) -> None:
    template(own, CARD, "You decided on {{ decided_on }} {{ reason_label }}")
    with_rows(own, CARD_ROW.replace("sees: S", "sees: P"))
    assert own.docs().exit_code == 0
    assert "You decided on September 11, 2026" in text_of(own.file(WILLING, CARD))


# --- its row is followed ---


def test_one_page_is_one_page(own: Desk) -> None:
    template(own, CARD, *["A line. " * 40] * 40)
    run = own.docs("--json")
    assert states(run)[CARD] == "not_made"
    assert [rule for rule, _ in told(run)] == ["letter-too-long"]
    (problem,) = run.report["cases"][0]["problems"]
    assert problem["what"].startswith("The thank-you card is longer than one page, by ")
    assert "letter" not in f"{problem['what']} {problem['fix']}"
    with_rows(own, CARD_ROW.replace("one_page: yes", "one_page: no"))
    assert states(own.docs("--json"))[CARD] == "made"


@pytest.mark.parametrize(("large", "state"), [("yes", "made"), ("no", "not_made")])
def test_one_page_is_one_page_but_where_it_is_in_large_print(
    own: Desk, large: str, state: str
) -> None:
    template(own, CARD, *["A line. " * 40] * 40)
    with_rows(own, CARD_ROW.replace("large_print: yes", f"large_print: {large}"))
    own.case(WILLING, WILLING, {"client.large_print": "yes"})
    assert states(own.docs("--json"))[CARD] == state


@pytest.mark.parametrize(("answer", "large"), [("yes", True), ("no", False)])
def test_large_print_is_for_whom_it_is_meant(own: Desk, answer: str, large: bool) -> None:
    own.docs()
    usual = parts_of(own.file(WILLING, CARD))["word/styles.xml"]
    with_rows(own, CARD_ROW.replace("large_print: yes", f"large_print: {answer}"))
    own.case(WILLING, WILLING, {"client.large_print": "yes"})
    own.docs()
    assert (parts_of(own.file(WILLING, CARD))["word/styles.xml"] != usual) is large
