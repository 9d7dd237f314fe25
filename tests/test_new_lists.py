"""``gen new``: an entry of a list is said anew or taken out; Enter means one thing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from new_talk import begin, told, with_practice

GOALS = "What did the client come for?"
RUN, SWIM, SLEEP = "run your first half marathon", "swim a mile", "sleep well"
HELP = "Who else can help"
CENTRE = ["Miami Valley Center", "support group", "evenings", "555 0188", "none", "", ""]
PARISH = ["Parish office", "pastor", "a listening ear", "555 0190", "none", "", ""]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return with_practice(tmp_path)


@pytest.mark.parametrize(
    ("typed", "left"),
    [
        (["drop"], [RUN]),
        (["drop 1"], [SWIM]),
        (["drop 2", SLEEP], [RUN, SLEEP]),
        (["drop 7"], [RUN, SWIM]),
        (["change 1", SLEEP], [SLEEP, SWIM]),
        (["change 1", ""], [RUN, SWIM]),
        (["change", SLEEP], [RUN, SLEEP]),
        (["change 1", "drop"], [SWIM]),
        (["back", "drop"], [RUN]),
        (["back", ""], [RUN, SWIM]),
        (["back", SLEEP], [RUN, SLEEP]),
        (["back", "back", "drop", ""], [SWIM]),
    ],
)
def test_entry_is_taken_out_or_said_anew(typed: list[str], left: list[str], folder: Path) -> None:
    answers = {GOALS: [RUN, SWIM, *typed, ""], "Who ends it?": "stop"}
    assert begin(folder, answers).answers["engagement"]["goals"] == left


def test_how_to_do_so_is_told_where_it_is_done(folder: Path) -> None:
    screen = begin(folder, {GOALS: [RUN, SWIM, "?", ""], "Who ends it?": "stop"}).screen
    assert "Another one? Enter alone: no more.\n> ?\n" in screen
    told = f"  (1) {RUN}\n  (2) {SWIM}\n"
    assert f"{told}  change 2: say it anew. drop 2: take it out.\n> \n" in screen


def test_where_an_answer_stands_enter_is_told_to_keep_it(folder: Path) -> None:
    screen = begin(folder, {GOALS: [RUN, SWIM, "back", ""], "Who ends it?": "stop"}).screen
    asked = screen.partition(f"[{SWIM}] >")[0].rpartition("> back\n")[2]
    assert asked == "Enter alone keeps what stands in brackets; drop takes it out.\n"


def test_entry_of_several_lines_goes_as_a_whole(folder: Path) -> None:
    script = {HELP: [*CENTRE, *PARISH, "drop 1", ""], "What could the client use": "stop"}
    (left,) = begin(folder, script).answers["referral"]["options"]
    assert (left["name"], left["reach"]) == ("Parish office", "555 0190")


def test_lines_of_an_entry_are_said_anew(folder: Path) -> None:
    script = {HELP: [*CENTRE, "change 1", "", "", "", "555 0199", "a friend", "", ""]}
    (left,) = begin(folder, {**script, "What could the client use": "stop"}).answers["referral"][
        "options"
    ]
    assert (left["name"], left["reach"], left["known_how"]) == (CENTRE[0], "555 0199", "a friend")


def test_answer_that_is_no_list_is_taken_out_on_the_way_back(folder: Path) -> None:
    called = {"What does the coach call": ["Tam", ""]}
    back = {"How do the two usually meet?": ["back", "stop"]}
    assert begin(folder, {**called, **back}).answers["client"]["called"] == "Tam"
    (folder / "cases/2026-031.draft").unlink()
    called = {"What does the coach call": ["Tam", "drop", ""]}
    assert "called" not in begin(folder, {**called, **back}).answers["client"]


def test_what_was_answered_stays_where_it_is_stopped_on_the_way_back(
    folder: Path,
) -> None:
    begun = begin(folder, {"How do the two usually meet?": ["in person", "stop"], "Since": "back"})
    assert begun.answers["client"]["coached_by"] == "in person"


@pytest.mark.parametrize(
    ("role", "tie", "asked"),
    [("coach", "none", True), ("directory", "none", False), ("coach", "client's own", False)],
)
def test_day_of_a_check_is_asked_for_where_something_is_to_be_checked(
    role: str, tie: str, asked: bool, folder: Path
) -> None:
    option = ["Ana Ruiz", role, "an hour a week", "555 0134", tie, ""]
    screen = begin(folder, {HELP: option, "What could the client use": "stop"}).screen
    assert ("The day on which the coach checked it." in screen) is asked


@pytest.mark.parametrize(
    ("name", "tie", "kept", "asked"),
    [
        ("Ana Ruiz", "none", "none", True),
        ("Ana Ruiz", "client's own", "client's own", False),
        ("Ana Ruiz", "the client\u2019s own doctor", "client's own", False),
        ("Your own GP", "", None, False),
    ],
)
def test_licence_of_the_clients_own_doctor_is_not_asked_for(
    name: str, tie: str, kept: str | None, asked: bool, folder: Path
) -> None:
    option = [name, "physician", "a talk about sleep", "555 0134", tie, ""]
    begun = begin(folder, {HELP: option, "What could the client use": "stop"})
    assert ("The licence or register, of a licensed role." in begun.screen) is asked
    assert begun.answers["referral"]["options"][0].get("known_how") == kept


ANOTHER = "Another one? Enter alone: no more."


@pytest.mark.parametrize("name", ["ask", "refer"])
def test_every_line_that_is_asked_for_has_an_example_or_numbered_answers(
    name: str, folder: Path
) -> None:
    asked = told(folder, name).screen.split("\n> ")[:-1]
    for each in asked:
        said = each.rpartition("\n\n")[2]
        words = " ".join(said.split())
        numbered = re.search(r"^  1  ", said, re.MULTILINE)
        last = ANOTHER in words or words.startswith("Is there more to tell")
        assert numbered or "For example: " in words or "…”: " in words or last, said


def test_an_entry_behind_the_first_is_asked_for_as_another_one(folder: Path) -> None:
    screen = told(folder, "refer").screen
    first, *others = screen.split("The name of the person or the place.")[:-1]
    assert ANOTHER not in first.rpartition("Who can help")[2]
    assert others
    assert all(ANOTHER in each.rpartition(">")[2] for each in others)


def test_entry_that_is_asked_for_once_more_is_shown_with_what_is_wrong_in_it(folder: Path) -> None:
    access, until = "What can the client still use, and until when?", "Until when."
    back = "On which first day may the client come back?"
    entries = ["the portal", "June 30, 2027", "the group", "March 1, 2026", "", ""]
    more = ["what the client can still use, and until when", "the first day on which the client"]
    more[1] += " may come back"
    script = {"Is there more to tell": [*more, ""], access: [*entries, "stop"]}
    screen = begin(folder, {**script, back: ["2026-10-20", ""]}).screen
    again = screen.partition("Taken together, this does not go yet:")[2].partition(f"\n{access}")[2]
    assert again.startswith(f"\n(2) the group / March 1, 2026\n{until}")
    told_again = again.partition(until)[2].partition("[March 1, 2026] >")[0]
    assert "This can be used until 2026-03-01, which is before the meeting" in told_again


def test_list_that_is_asked_for_once_more_is_shown(folder: Path) -> None:
    script = {HELP: [*CENTRE, "stop"], "What could the client use": ""}
    begin(folder, script)
    screen = begin(folder, {HELP: "stop"}).screen
    shown = f"(1) {' / '.join(CENTRE[:-2])}\nchange 1: say it anew. drop 1: take it out.\n"
    assert shown in screen.partition(HELP)[2]
