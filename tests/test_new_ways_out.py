"""``gen new``: a command word is one in any letters, and out of every question there is a way."""

from __future__ import annotations

from pathlib import Path

import pytest
from new_talk import begin, file_in, told, with_practice
from told_stories import TOLD
from yaml_texts import fields_of

MONEY, SUM = "Is money still to be paid?", "How much money"
CALLED, STATEMENT = "What does the coach call", "In which one sentence"
RETURN = "What would bring the client back?"
NEEDED = "This is needed, as another answer calls for it."
AT_THANKS = {"What does the coach thank": "stop"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return with_practice(tmp_path)


def test_words_with_a_capital_do_what_they_say(folder: Path) -> None:
    called = {CALLED: ["Tam", "Drop"]}
    usual = {"How do the two usually meet?": ["BACK", "Stop"]}
    begun = begin(folder, {**called, **usual})
    assert begun.answers["client"] == {"name": "Tamsin Okoro"}
    assert "  Taken out: Tam\n" in begun.screen
    assert begun.screen.count(CALLED) == 2  # on the way back, and not once more behind "Drop"


def test_enter_at_a_sum_that_is_needed_leads_to_the_answer_that_asks_for_it(folder: Path) -> None:
    begun = begin(folder, {MONEY: ["3", "none due"], SUM: "", "Who else can help": "stop"})
    assert NEEDED in begun.screen
    assert "[the client has still to pay] > none due" in begun.screen
    assert begun.answers["ending"] == {"fees": {"status": "none due"}}


def test_what_the_talk_needs_may_be_given_when_the_talk_is_kept(folder: Path) -> None:
    needs = ["", *TOLD["ask"]["What does the work need"]]
    kept = {"or does the decision stand?": ""}
    ended = told(folder, "ask", {**kept, "What does the work need": needs})
    assert (ended.exit_code, NEEDED in ended.screen) == (0, True), ended.screen
    assert fields_of(file_in(folder))["needs"][0]["do"] == "run three times a week"


def test_line_of_an_entry_is_taken_out_alone_and_its_entry_as_it_is_told(folder: Path) -> None:
    story = {RETURN: ["set a goal", "when we meet", "drop", "drop 1", ""], "How is": "stop"}
    begun = begin(folder, story)
    said = " ".join(begun.screen.split())
    assert "Enter alone: keep this one; check will tell of it again. drop: leave it out." in said
    assert "  Taken out: when we meet\n" in begun.screen
    assert "  Taken out: set a goal\n" in begun.screen
    assert "conditions" not in begun.answers["door"]


@pytest.mark.parametrize("word", ["ok", "Y"])
def test_what_is_proposed_is_taken_by_one_word(word: str, folder: Path) -> None:
    begun = begin(folder, {STATEMENT: ["She cancelled four sessions.", word], **AT_THANKS})
    assert begun.answers["reason"]["statement"].removesuffix(".") == "You cancelled four sessions"
    assert "  Taken: You cancelled four sessions" in begun.screen


def test_what_reads_wrong_is_not_kept_without_a_word(folder: Path) -> None:
    begun = begin(folder, {STATEMENT: ["She cancelled four sessions.", ""], **AT_THANKS})
    said = " ".join(begun.screen.split())
    assert "Enter alone: keep this one; check will tell of it again." in said
    assert "  Kept as it is.\n" in begun.screen
    assert begun.answers["reason"]["statement"] == "She cancelled four sessions."


def test_question_stands_there_again_on_another_day(folder: Path) -> None:
    goals = "What did the client come for?"
    begin(folder, {goals: ["run a mile", "stop"]})
    screen = begin(folder, {goals: "stop"}).screen
    assert f"This goes on from cases/2026-031.draft.\n\n{goals}" in screen


def test_each_question_says_what_enter_does(folder: Path) -> None:
    screen = begin(folder, {"How do the two": "stop"}).screen
    assert "For example: Ann Miller\nIt is needed.\n> " in screen
    assert "Enter alone: Tamsin.\n> " in screen


END, LAST = "On which day does the coaching end?", "When is the last session?"
PLACE = "Where is the talk?"


@pytest.mark.parametrize(
    ("ends", "asked"), [("stop", END), ("back", PLACE)], ids=["one step", "two steps"]
)
def test_back_at_what_is_asked_once_more_goes_to_the_question_before_it(
    ends: str, asked: str, folder: Path
) -> None:
    late = {
        LAST: ["2027-01-20", "", "back"],
        END: ["2026-12-31", ends],
        PLACE: ["here", "stop"],
        MONEY: "",
    }
    begun = begin(folder, late)
    once_more = begun.screen.partition("Taken together, this does not go yet:")[2]
    assert once_more.split("> back\n")[-1].startswith(f"\n{asked}")
    assert begun.answers["ending"]["last_session"] == "2027-01-20"
