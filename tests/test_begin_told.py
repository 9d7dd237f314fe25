"""``gen begin`` on a terminal: the practice is told, looked at once, and what is left is named."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from desk import command
from terminal_talk import Script, Talk, talk
from yaml_texts import fields_of

from gen.new_case.practice import PRACTICE_QUESTIONS
from gen.new_case.told import Told as Case
from gen.shared import Shared

PRACTICE: Script = {
    "What is the practice called?": "Harbour Coaching",
    "To which email address": "office@harbour.example",
    "At which number": "555 0177",
    "postal address": ["1 Quay Street", "Leith, OH 44001"],
    "Which English": "1",
    "Is there more to tell": ["1", ""],
    "In which currency": ["KSH", "kes"],
    "speak from faith": "no",
    "Who is the coach": "Iris Vale",
    "What does the coach give": ["I answer within a day.", "", "I say plainly what I see."],
    "Which care": "I write to you after each session.",
    "What have clients reached": "I have seen people find work they like.",
    "How many days": "30",
    "What becomes of": "Your workbook is yours.",
    "How long are": "two years",
    "What may client and coach": "1",
    "Which help lines": ["988 Suicide and Crisis Lifeline", "call or text 988", "2026-11-20"],
}

AT_FIRST: Script = {
    "What is the practice called?": ["Stillwater Coaching", "Harbour Coaching"],
    "To which email address": ["the office", "office@harbour.example"],
    "At which number": ["555 0142", "ask there", "555 0177"],
}
PATH = "templates/practice.yaml"


@dataclass(frozen=True)
class Told:
    """A talk that was stopped, the same gone on with on another day, and the folder."""

    first: Talk
    draft: dict[str, Any]
    second: Talk
    folder: Path


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Told:
    """A practice that is told in two talks."""
    home = tmp_path_factory.mktemp("told")
    stopped = {**PRACTICE, "Who is the coach": "stop"}
    first = talk("own", {**stopped, **AT_FIRST}, home, verb="begin")
    folder = home / "own"
    assert not (folder / PATH).exists()
    draft = json.loads((folder / "templates/practice.draft").read_text(encoding="utf-8"))
    return Told(first, draft, talk("own", PRACTICE, home, verb="begin"), folder)


def test_what_is_told_stands_in_the_practice_file_and_makes_the_examples(told: Told) -> None:
    assert told.second.exit_code == 0, told.second.screen
    practice = fields_of(told.folder / PATH)
    assert practice["coach"]["name"] == "Iris Vale"
    assert practice["support"] == ["I answer within a day.", "I say plainly what I see."]
    assert practice["ending"]["contact"]["via"] == "office@harbour.example"
    assert practice["ending"]["fees"]["currency"] == "KES"
    run = command("docs", cwd=told.folder)
    assert (run.exit_code, run.closing) == (0, "21 documents made."), run.stderr


def test_nothing_of_the_made_up_practice_is_left_where_one_was_told(told: Told) -> None:
    text = (told.folder / PATH).read_text(encoding="utf-8")
    for made_up in ("Stillwater", "stillwater", "Ruth", "Mill Lane", "555 0142", "2026-08-20"):
        assert made_up not in text


def test_what_is_wrong_is_told_at_once_and_what_is_not_told_to_its_end_is_not(told: Told) -> None:
    assert '"Stillwater Coaching", who is made up.' in " ".join(told.first.screen.split())
    assert "This is needed." in told.second.screen
    assert "are the least" not in told.second.screen


def test_stop_keeps_a_draft_and_the_same_command_goes_on(told: Told) -> None:
    assert told.first.exit_code == 0
    assert re.search(r"To go on, type:  .* -m gen begin own\n", told.first.screen)
    assert told.draft["answers"]["practice"]["phone"] == "555 0177"
    assert "What is the practice called?" not in told.second.screen
    assert fields_of(told.folder / PATH)["practice"]["name"] == "Harbour Coaching"
    assert list(told.folder.rglob("*.draft*")) == []


def test_faith_is_asked_about_only_where_there_is_one(told: Told) -> None:
    assert "faith mean for the work" not in told.second.screen
    (asked,) = (each for each in PRACTICE_QUESTIONS if each.path == "coach.faith_statement")
    answers = {"practice": {"faith_based": "yes"}}
    assert asked.when(Case("cases/a.yaml", "a", answers, Shared(told.folder / "templates")))


def test_what_was_left_for_later_is_named_with_its_line(tmp_path: Path) -> None:
    later = {"How long are": "", "What have clients reached": "", "At which number": ""}
    ended = talk("own", {**PRACTICE, **later}, tmp_path, verb="begin")
    assert ended.exit_code == 0, ended.screen
    lines = (tmp_path / "own" / PATH).read_text("utf-8").splitlines()
    left = re.findall(r"^  line (\d+): (.+)$", ended.screen, re.MULTILINE)
    begun = ["What have clients reached", "How long are"]
    assert [re.match("|".join(begun), asked) is not None for _, asked in left] == [True, True]
    line = "Enter alone: leave it for later; most cases need it.\n> "
    assert ended.screen.replace("\r", "").count(line) >= len(begun)
    assert [lines[int(line) - 1].strip() for line, _ in left] == [
        "results_statement:",
        "kept_for:",
    ]


def test_what_no_case_uses_yet_is_not_told_of(told: Told) -> None:
    assert "printed nowhere" not in " ".join((told.first.screen + told.second.screen).split())


def test_no_rule_about_notice_can_be_said_and_is_left_nowhere(tmp_path: Path) -> None:
    for name, typed in (("left", ""), ("none", "none"), ("zero", "0")):
        ended = talk(name, {**PRACTICE, "How many days": typed}, tmp_path, verb="begin")
        assert "Still empty" not in ended.screen, ended.screen
        run = command("docs", cwd=tmp_path / name)
        assert (run.exit_code, run.closing) == (0, "21 documents made."), run.stderr
        agreement = fields_of(tmp_path / name / PATH)["engagement"]["agreement"]
        assert agreement == {"notice_days": "0" if typed == "0" else ""}


def test_what_is_left_for_later_is_told_at_no_example(tmp_path: Path) -> None:
    later = ("What does the coach give", "Which care", "What have clients reached",
             "How many days", "How long are", "What may client and coach")  # fmt: skip
    ended = talk("own", {**PRACTICE, **dict.fromkeys(later, "")}, tmp_path, verb="begin")
    assert len(re.findall(r"^  line \d+: ", ended.screen, re.MULTILINE)) == len(later) - 1
    assert "Still empty" in ended.screen
    run = command("docs", cwd=tmp_path / "own")
    assert (run.exit_code, run.closing) == (0, "21 documents made."), run.stderr


def test_nothing_is_named_where_nothing_is_left(told: Told) -> None:
    assert "Still empty" not in told.second.screen


def test_address_and_number_that_reach_nobody_are_told_at_once(told: Told) -> None:
    said = " ".join(told.first.screen.split())
    assert '"the office" is not an address for email.' in said
    assert '"ask there" is not a telephone number.' in said


def test_no_line_is_named_of_a_file_that_is_not_written_yet(told: Told) -> None:
    said = " ".join(told.first.screen.split())
    assert 'This is still the example that is shipped, word for word: "555 0142". Write' in said


def test_page_of_dates_is_asked_for_and_is_no_where_nothing_is_typed(told: Told) -> None:
    assert "page of dates" in told.second.screen
    assert fields_of(told.folder / PATH)["practice"]["loose_ends"] == "no"


def test_of_no_talk_is_spoken_where_there_is_none(tmp_path: Path) -> None:
    asked = talk("own", {**PRACTICE, "How many days": ["?", "stop"]}, tmp_path, verb="begin")
    assert "No paper prints it: it decides what is said" in " ".join(asked.screen.split())
    assert "In this talk" not in asked.screen
