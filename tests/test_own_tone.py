"""A practice's own list of words is told where it is broken, and proves itself."""

from __future__ import annotations

from typing import Any

import pytest
from desk import KINDS, Desk

LIST = """\
never:
  - words: no-show
    why: it makes a thing of a person
    instead: Say which sessions did not take place.
    catches: You were a No-Show on Friday.
    passes: There is nothing to show on Sunday.
fine:
  - words: did not bother
    passes: You did not bother to answer.
"""
BLAMED = {"engagement.thanks": ["You did not bother to answer."]}
Told = list[tuple[str, str, int | None, str]]


@pytest.fixture
def ours(desk: Desk) -> Desk:
    """A desk with short templates and one case."""
    desk.with_own_templates().with_short(*KINDS)
    desk.case("example-ours", "example-willing")
    return desk


def told(desk: Desk, text: str, changes: dict[str, Any] | None = None, word: str = "docs") -> Told:
    (desk.templates / "tone.yaml").write_text(text, encoding="utf-8")
    if changes:
        desk.case("example-ours", "example-willing", changes)
    report = desk.gen(word, "--json").report
    found = [*report["problems"], *(each for case in report["cases"] for each in case["problems"])]
    return [(each["rule"], each["level"], each["line"], each["what"]) for each in found]


def rules(found: Told) -> list[tuple[str, str]]:
    return [each[:2] for each in found]


def test_list_that_holds_is_silent_and_so_is_a_case_that_keeps_to_it(ours: Desk) -> None:
    assert told(ours, LIST) == []


def test_what_is_never_said_stops_a_case(ours: Desk) -> None:
    ((rule, level, _, what),) = told(ours, LIST, {"reason.care": "A no-show is no crime."})
    assert (rule, level) == ("own-words", "error")
    assert what == '"no-show" is not said here: it makes a thing of a person.'
    (case,) = ours.docs("--json").report["cases"]
    assert {each["why"] for each in case["documents"]} == {"The case has an error."}


def test_list_that_is_new_is_asked_of_cases_whose_documents_are_made(ours: Desk) -> None:
    ours.case("example-ours", "example-willing", {"reason.care": "A no-show is no crime."})
    assert ours.docs().exit_code == 0
    assert rules(told(ours, LIST)) == [("own-words", "error")]


def test_what_is_fine_silences_a_warning_and_no_error(ours: Desk) -> None:
    assert rules(told(ours, LIST.partition("fine:")[0], BLAMED)) == [("tone-blame", "warning")]
    assert told(ours, LIST) == []
    angry = {"engagement.thanks": ["I was furious when you left."]}
    fine = "fine:\n  - words: furious\n    passes: A furious storm came up.\n"
    assert ("tone-anger", "error") in rules(told(ours, fine, angry))


@pytest.mark.parametrize(
    ("written", "instead", "line"),
    [
        ("You were a No-Show on Friday.", "You were out on Friday.", 5),
        ("There is nothing to show on Sunday.", "No show on Sunday.", 6),
        ("You did not bother to answer.", "You are a waste of my time.", 9),
    ],
)
@pytest.mark.parametrize("word", ["docs", "check"])
def test_sentence_of_the_list_that_does_not_hold_is_told_at_its_line(
    ours: Desk, written: str, instead: str, line: int, word: str
) -> None:
    found = told(ours, LIST.replace(written, instead), word=word)
    assert [each[:3] for each in found] == [("own-sentence", "error", line)]
    assert found == told(ours, LIST.replace(written, instead), word=word)


@pytest.mark.parametrize(
    ("written", "instead", "rule"),
    [
        ("never:", "nevr:", "unknown-field"),
        ("    why: it makes a thing of a person\n", "", "missing-field"),
        ("words: no-show", "words: <noshows>", "unknown-list"),
        ("words: no-show", "words: no-show//<", "unknown-list"),
        ("words: no-show", 'words: "[] //"', "own-sentence"),
        ("    catches: You were a No-Show on Friday.\n", "", "missing-field"),
    ],
)
def test_mistake_in_the_list_is_told_as_one_in_any_file(
    ours: Desk, written: str, instead: str, rule: str
) -> None:
    assert {each[0] for each in told(ours, LIST.replace(written, instead))} == {rule}


@pytest.mark.parametrize(
    "text",
    [
        'On May 3 you wrote: "That was a no-show, and I am sorry."',
        "Your boss had a no-show in May.",
    ],
)
def test_what_is_quoted_or_said_of_another_is_a_warning_that_can_be_allowed(
    ours: Desk, text: str
) -> None:
    changes: dict[str, Any] = {"reason.care": text}
    assert rules(told(ours, LIST, changes)) == [("own-words", "warning")]
    allow = [{"rule": "own-words", "why": "These are the client's own words."}]
    assert told(ours, LIST, {**changes, "allow": allow}) == []
