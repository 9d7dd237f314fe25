"""``gen new``: what is asked, in which words, and what one answer says of several things."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from desk import command
from new_talk import NAME, begin, file_in, told, with_practice, words
from terminal_talk import Script, talk
from told_stories import TOLD
from yaml_texts import fields_of

MIGHT = "Why might it end?"
WHO, WHY, TALK = "Who ends it?", "Why does it end?", "On which day is the talk"
UNSAFE = "Might the talk be unsafe"
MORE = "Is there more to tell"
NOBODY_YET = "nobody yet: the client is asked once more, and a yes goes on"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return with_practice(tmp_path)


def test_whether_it_is_decided_is_asked_together_with_who_ends_it(folder: Path) -> None:
    begun = begin(folder, {WHO: NOBODY_YET, MIGHT: "stop"})
    assert begun.answers["decision"] == {"by": "coach", "mode": "conditional"}
    offered = begun.screen.rpartition(MIGHT)[2]
    assert re.findall(r"^  \d+  (\w+)", offered, re.MULTILINE) == ["how", "what", "somebody"]


def test_of_what_is_not_decided_nothing_is_asked_as_if_it_were(folder: Path) -> None:
    screen = told(folder, "ask").screen
    for asked in ("or does the decision stand?", WHY, "was it decided?", "Is the door open"):
        assert asked not in screen
    assert fields_of(file_in(folder))["door"] == {"state": "open"}


def test_door_is_asked_for_where_the_decision_stands_after_all(folder: Path) -> None:
    kept = {"What does the work need": "", "does the decision stand?": "the decision stands"}
    begun = begin(folder, {**TOLD["ask"], **kept, "Is the door open": "stop"})
    assert "Is the door open" in begun.screen
    assert "door" not in begun.answers


def test_out_of_an_entry_that_was_begun_by_mistake_there_is_a_way(folder: Path) -> None:
    help_: Script = {"Who else can help": ["2", "", "drop", ""], "Why is there nobody": "stop"}
    begun = begin(folder, help_)
    assert "drop takes the whole entry out" in begun.screen
    assert "referral" not in begun.answers


def test_who_ends_it_may_be_said_otherwise_on_the_way_back(folder: Path) -> None:
    begun = begin(folder, {WHO: [NOBODY_YET, ""], MIGHT: ["back", "stop"]})
    assert f"[{NOBODY_YET}] > " in words(begun.screen)
    assert begun.answers["decision"] == {"by": "coach", "mode": "conditional"}
    (folder / "cases" / f"{NAME}.draft").unlink()
    begun = begin(folder, {WHO: [NOBODY_YET, "both together"], MIGHT: "back", WHY: "stop"})
    assert begun.answers["decision"] == {"by": "both"}


@pytest.mark.parametrize("word", ["", "back"])
def test_reasons_of_a_kind_are_asked_for_and_lead_back_to_the_kinds(
    word: str, folder: Path
) -> None:
    begun = begin(folder, {WHY: ["5", word, "6", "nonpayment"], UNSAFE: "stop"})
    for question in (WHY, "Which of these is it? Enter alone: back to the list before this one."):
        assert begun.screen.count(question) == 2
    assert begun.answers["reason"] == {"kind": "nonpayment"}


@pytest.mark.parametrize("name", ["part", "ask"])
def test_what_is_asked_about_a_day_names_what_begins_or_ends(name: str, folder: Path) -> None:
    screen = words(told(folder, name).screen)
    end = "on which day does the coaching end?"
    assert (f"After a no: {end}" in screen) is (name == "ask")
    assert end in screen.lower()
    assert not re.search(r"does it end\?(?! The coach's own label)", screen)


def test_length_of_the_trial_is_asked_for(folder: Path) -> None:
    ended = told(folder, "ask")
    assert ended.exit_code == 0, ended.screen
    trial = fields_of(file_in(folder))["meeting"]["trial"]
    assert trial == {"start": "2026-10-20", "weeks": "6"}
    assert "the trial" not in told_anew(folder, "part")


def told_anew(folder: Path, name: str) -> str:
    file_in(folder).unlink()
    return told(folder, name).screen


def test_day_on_which_it_ends_if_none_is_typed_is_shown(folder: Path) -> None:
    screen = words(told(folder, "part").screen)
    assert "Enter alone: Wednesday, October 28, 2026 (the day of the talk, and 14 days of" in screen
    command("docs", cwd=folder)
    shown = command("show", NAME, "--document", "referral-note", cwd=folder).stdout
    assert "October 28" in shown


def test_day_and_hour_may_be_told_in_one_line(folder: Path) -> None:
    one: Script = {TALK: "14 October 2026 at 3 pm", "Where is the talk?": "stop"}
    begun = begin(folder, one)
    assert begun.answers["meeting"] == {
        "channel": "in person", "date": "2026-10-14", "time": "15:00",
    }  # fmt: skip
    assert "  Wednesday, October 14, 2026, 15:00.\n" in begun.screen
    assert "At what time" not in begun.screen


@pytest.mark.parametrize("typed", ["14 October", "3 pm", "10/11/2026, 3 pm"])
def test_half_of_it_is_told_and_not_taken_for_the_whole(typed: str, folder: Path) -> None:
    begun = begin(folder, {TALK: [typed, "2026-10-14"], "At what time": "stop"})
    assert "time" not in begun.answers["meeting"]


def test_usual_way_to_meet_is_proposed_for_the_talk(folder: Path) -> None:
    begun = begin(folder, {"How is the talk held?": "", TALK: "stop"})
    assert "Enter alone: in person, as usual." in begun.screen
    assert begun.answers["meeting"] == {"channel": "in person"}
    (folder / "cases" / f"{NAME}.draft").unlink()
    mixed: Script = {"How do the two usually meet?": "mixed", "How is the talk held?": ["", "stop"]}
    assert "as usual" not in begin(folder, mixed).screen


def test_danger_is_asked_for_with_what_is_unsafe_and_prints_the_help_lines(folder: Path) -> None:
    danger: Script = {"Might the talk be unsafe": "6"}
    ended = told(folder, "refer", danger)
    assert fields_of(file_in(folder))["risk"] == {"concern": "yes"}, ended.screen
    assert "Might the client be in danger?" not in ended.screen
    file_in(folder).unlink()
    begun = begin(
        folder, {"Might the talk be unsafe": ["6", "1"], "In which one": ["back", "stop"]}
    )
    assert "risk" not in begun.answers


def test_no_rule_about_notice_can_be_said_of_one_case(folder: Path) -> None:
    more: Script = {MORE: ["other days of notice than usual, or none", ""], "How many days": "none"}
    ended = told(folder, "part", more)
    assert ended.exit_code == 0, ended.screen
    assert fields_of(file_in(folder))["engagement"]["agreement"] == "none"
    assert words(ended.screen).count("How many days of notice are there in this case?") == 1


def test_what_enter_leaves_open_about_money_is_what_is_printed(folder: Path) -> None:
    screen = told(folder, "part").screen
    assert "Enter alone: no: nobody owes anything, and no paid session" in screen
    command("docs", cwd=folder)
    shown = command("show", NAME, "--document", "referral-note", cwd=folder).stdout
    assert "nothing left to pay" in words(shown)


def test_what_ties_the_coach_to_help_may_be_left_out_and_nothing_is_said_of_it(
    folder: Path,
) -> None:
    left = [*TOLD["part"]["Who else can help the client?"]]
    left[4] = ""
    ended = told(folder, "part", {"Who else can help the client?": left})
    assert "Enter alone: nothing is said of it." in ended.screen
    command("docs", cwd=folder)
    shown = command("show", NAME, "--document", "referral-note", cwd=folder).stdout
    assert "Miami Valley" in shown
    assert "connection" not in shown


def test_few_lines_are_typed_for_a_plain_case(folder: Path) -> None:
    for name, most in (("complete", 25), ("leave", 30), ("refer", 33)):
        story = {**TOLD[name], TALK: "2026-10-14 at 15:00"}
        ended = talk(NAME, story, folder)
        assert ended.exit_code == 0, ended.screen
        assert len(re.findall(r"(?m)^(?:\[[^\]]*\] )?> ", ended.screen)) <= most, name
        file_in(folder).unlink()


def test_whoever_tells_a_case_again_is_told_the_line_of_each_answer(folder: Path) -> None:
    told(folder, "part")
    before = file_in(folder).read_bytes()
    again = told(folder, "part")
    assert file_in(folder).read_bytes() == before
    found = re.findall(r"(?m)^    line (\d+):  (.*)$", again.screen)
    lines = before.decode().splitlines()
    at = {question: lines[int(number) - 1] for number, question in found}
    assert "Tamsin Okoro" in at["Who is the client? The full name."]
    assert "2026-10-14" in at["On which day is the talk, and at what time? In one line."]
