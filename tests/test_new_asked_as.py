"""``gen new``: a message names what is to be changed as it was asked for, and not as in a file."""

from __future__ import annotations

from pathlib import Path

import pytest
from new_talk import begin, told, with_practice, words
from terminal_talk import Script

LAST, END = "When is the last session?", "On which day does the coaching end?"
MONEY = "Is money still to be paid?"
CONTACT = "What may client and coach be in touch for"
WITHOUT_A_GUARDIAN = (
    "“others”, “who” and “name”: asked by “Who else has a part in it: a payer, a guardian?”"
)
MORE = "Is there more to tell"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return with_practice(tmp_path)


def test_what_does_not_go_together_is_told_by_its_questions(folder: Path) -> None:
    late: Script = {END: "2026-12-31", LAST: ["2027-01-20", "", "stop"], MONEY: ""}
    screen = words(begin(folder, late).screen)
    assert "“date”: asked by “On which day does the coaching end?” Another answer." in screen
    again = screen.partition("Taken together, this does not go yet: ")[2]
    assert again.startswith("At “When is the last session?”: The last session is on 2027-01-20")
    assert "ending > last_session" not in screen
    assert "“last_session”: asked by" not in screen  # it stands in the question


def test_list_that_is_wanted_is_told_by_its_question(folder: Path) -> None:
    screen = words(begin(folder, {"How is the talk held?": ["email", "", "stop"]}).screen)
    asked = "“offered”, “on” and “how”: asked by “What was tried to reach the client, or to meet?”"
    assert "At “How is the talk held?”: The ending would be sent by email, but" in screen
    assert asked in screen


def test_name_within_an_entry_is_told_by_the_question_of_its_list(folder: Path) -> None:
    minor: Script = {
        MORE: ["the client is a minor", ""],
        "Is the client a minor?": "yes",
        "Who else has a part in it": ["", "stop"],
    }
    screen = words(told(folder, "part", minor).screen)
    assert WITHOUT_A_GUARDIAN in screen
    assert "Who is the client?" not in screen.partition(WITHOUT_A_GUARDIAN)[2]


def test_answer_that_is_wanted_is_told_in_its_everyday_words(folder: Path) -> None:
    none: Script = {
        MORE: ["what the two may be in touch for afterwards", ""],
        CONTACT: ["nothing: no contact", "", "stop"],
    }
    screen = words(begin(folder, none).screen).partition("Taken together")[2]
    assert "“route” (written only: in writing only)" in screen
    assert "“state”: asked by “Is the door open: may the client come back?”" in screen


def test_what_stands_in_the_practice_file_is_said_to_stand_there(folder: Path) -> None:
    far: Script = {"On which day is the talk": "2027-10-14", "Where is the talk?": "stop"}
    screen = words(begin(folder, far).screen)
    assert "In templates/practice.yaml, help_lines > 1 > confirmed_on: 988 Suicide and" in screen
    assert "where there is more to tell: other help lines" not in screen


def test_day_that_is_no_date_is_told_to_whoever_types_it(folder: Path) -> None:
    script: Script = {END: ["by Halloween", "stop"]}
    screen = words(begin(folder, script).screen)
    assert '"by Halloween" is not a date. Type it as it is said, such as 31 October, or' in screen
    assert "Write year, month" not in screen


def test_day_of_a_clients_own_decision_is_asked_as_theirs(folder: Path) -> None:
    asked = "On which day did the client decide it, or tell of it?"
    assert asked in words(told(folder, "accept", {asked: "stop"}).screen)


def test_what_is_wrong_in_the_practice_file_alone_is_not_told_at_an_answer(folder: Path) -> None:
    practice = folder / "templates" / "practice.yaml"
    lines = practice.read_text(encoding="utf-8").splitlines(keepends=True)
    untried = [line for line in lines if "confirmed_on" not in line]
    assert len(untried) < len(lines)
    practice.write_text("".join(untried), encoding="utf-8")
    screen = words(begin(folder, {"How do the two usually meet?": "stop"}).screen)
    assert "was ever tried" not in screen
