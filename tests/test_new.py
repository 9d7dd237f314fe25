"""``gen new``: a case is told on a terminal, and its file passes ``check``."""

from __future__ import annotations

import itertools
import json
import re
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import shipped
from as_editor import underlined
from desk import command
from story_papers import HOME as STORIES
from terminal_talk import Script, Talk, talk
from told_stories import TOLD
from yaml_texts import fields_of

from gen.reasons import TALKS

NAME = "2026-031"
OPEN, CLOSE = (
    "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}",
    "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}",
)
STOPPED_AT_THE_GOAL = {**TOLD["part"], "What did the client come for?": "stop"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A working folder with the shipped templates and a practice of its own."""
    shutil.copytree(shipped.templates(), tmp_path / "templates")
    shutil.copy(STORIES / "practice.yaml", tmp_path / "templates")
    return tmp_path


def file_in(folder: Path) -> Path:
    return folder / "cases" / f"{NAME}.yaml"


def told(folder: Path, name: str, changes: Script | None = None) -> Talk:
    return talk(NAME, {**TOLD[name], **(changes or {})}, folder)


@dataclass(frozen=True)
class Begun:
    """A talk that was stopped: what stood on the terminal, and what was kept."""

    screen: str
    answers: dict[str, Any]


def begin(folder: Path, changes: Script) -> Begun:
    ended = told(folder, "part", changes)
    assert ended.exit_code == 1, ended.screen
    draft = (folder / "cases" / f"{NAME}.draft").read_text(encoding="utf-8")
    return Begun(ended.screen, json.loads(draft)["answers"])


@pytest.mark.parametrize("name", TALKS)
def test_every_talk_ends_in_a_file_whose_documents_are_made(name: str, folder: Path) -> None:
    ended = told(folder, name)
    assert ended.exit_code == 0, ended.screen
    assert f"-m gen docs {NAME}" in ended.screen
    (case,) = command("docs", "--json", cwd=folder).report["cases"]
    assert [each["rule"] for each in case["problems"] if each["level"] == "error"] == []
    made = {each["kind"]: each["state"] for each in case["documents"]}
    assert made["meeting-script"] == made["referral-note"] == "made"
    assert [path.name for path in (folder / "cases").iterdir()] == [f"{NAME}.yaml"]
    assert underlined(file_in(folder).read_text(encoding="utf-8")) == []


def test_each_field_of_the_file_is_explained_in_the_line_above_it(folder: Path) -> None:
    told(folder, "part")
    lines = file_in(folder).read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("# yaml-language-server: $schema=")
    explained = {below.strip(): above.strip() for above, below in itertools.pairwise(lines)}
    assert explained["- run your first half marathon"] == "goals:"
    assert explained["goals:"] == "# Completes “You came to …”: open the bakery."
    assert explained["date: 2026-10-14"] == "# The day of the meeting."


def test_only_what_the_answers_call_for_is_asked(folder: Path) -> None:
    accepted = told(folder, "accept").screen
    for question in ("Why does it end?", "What does the work need", "trial", "What happened?"):
        assert question not in accepted
    assert "Does the client share" not in accepted  # the practice is not faith-based
    assert "How long are the coach's notes kept?" not in accepted  # the practice says it


def test_a_wrong_answer_is_told_at_once_in_the_words_of_check(folder: Path) -> None:
    days = ["14 October", "2026-02-30", "2026-10-14"]
    begun = begin(folder, {"Since when": days, "What did the client come for?": "stop"})
    assert '"14 October" is not a date as this file writes it.' in begun.screen
    assert "is not a date: February 2026 has 28 days." in begun.screen
    assert begun.answers["engagement"]["started"] == "2026-10-14"


def test_words_of_an_example_are_told_at_once(folder: Path) -> None:
    begun = begin(folder, {"Who is the client?": ["Nadia Brooks", "stop"]})
    assert "This is still the example that is shipped" in begun.screen


def test_what_a_later_question_asks_for_is_not_missed_before(folder: Path) -> None:
    begun = begin(folder, {"Is the client a minor?": "yes", "Since when": "stop"})
    assert "guardian" not in begun.screen


def test_an_answer_is_shown_in_its_sentence(folder: Path) -> None:
    begun = begin(folder, {"Who ends it?": "stop"})
    assert f"{OPEN}run your first half marathon{CLOSE}." in begun.screen


SENTENCE = "In which one sentence"
SLIP, BETTER = "She wants what I don't coach.", "What you want now is something I don't coach."


def test_what_reads_wrong_is_shown_and_can_be_said_otherwise(folder: Path) -> None:
    begun = begin(folder, {SENTENCE: [SLIP, BETTER], "What does the coach thank": "stop"})
    assert f'It would be read: "{OPEN}{SLIP}{CLOSE}' in begun.screen
    assert begun.answers["reason"]["statement"] == BETTER


def test_what_reads_wrong_may_stay(folder: Path) -> None:
    begun = begin(folder, {SENTENCE: [SLIP, ""], "What does the coach thank": "stop"})
    assert begun.answers["reason"]["statement"] == SLIP


def test_what_is_needed_cannot_be_left_out(folder: Path) -> None:
    begun = begin(folder, {"Who is the client?": ["", "", "stop"]})
    assert begun.screen.count("This is needed.") == 2
    assert begun.answers == {}


def test_back_asks_the_line_before_again(folder: Path) -> None:
    usual = {"How do the two usually meet?": ["phone", "in person"]}
    begun = begin(folder, {**usual, "Is the client a minor?": ["back", "stop"]})
    assert "[phone] > in person" in begun.screen
    assert begun.answers["client"]["coached_by"] == "in person"


def test_back_and_enter_keeps_what_was_answered(folder: Path) -> None:
    begun = begin(folder, {"Is the client a minor?": ["back", "stop"]})
    assert begun.answers["client"]["coached_by"] == "in person"


def test_back_takes_up_what_was_left_out(folder: Path) -> None:
    called = {"What does the coach call": ["", "Tam"]}
    begun = begin(folder, {**called, "How do the two usually meet?": ["back", "stop"]})
    assert begun.answers["client"]["called"] == "Tam"


def test_question_mark_tells_more(folder: Path) -> None:
    begun = begin(folder, {"Since when": ["?", "stop"]})
    assert "The day the coaching began. Write year, month and day so: 2026-09-16." in begun.screen


def test_a_number_that_is_no_choice_is_told(folder: Path) -> None:
    begun = begin(folder, {"Who ends it?": ["7", "stop"]})
    assert "Type a number from 1 to 5." in begun.screen


def test_who_ends_it_decides_which_reasons_are_offered(folder: Path) -> None:
    begun = begin(folder, {"Who ends it?": "nobody: circumstances", "Why does it end?": "stop"})
    assert "1  circumstances" in begun.screen
    assert "abuse" not in begun.screen


def test_what_was_told_before_a_stop_is_there_on_another_day(folder: Path) -> None:
    first = talk(NAME, STOPPED_AT_THE_GOAL, folder)
    assert first.exit_code == 1
    assert f"kept in cases/{NAME}.draft" in first.screen
    assert not file_in(folder).exists()
    second = told(folder, "part")
    assert second.exit_code == 0
    assert "Who is the client?" not in second.screen
    assert fields_of(file_in(folder))["client"]["name"] == "Tamsin Okoro"
    assert not list((folder / "cases").glob("*.draft"))


def test_a_draft_is_no_case(folder: Path) -> None:
    (folder / "cases").mkdir()
    (folder / "cases" / f"{NAME}.draft").write_text("{}", encoding="utf-8")
    (told,) = command("check", "--json", cwd=folder).report["problems"]
    assert told["rule"] == "no-cases"


def test_a_draft_that_cannot_be_read_is_told(folder: Path) -> None:
    (folder / "cases").mkdir()
    (folder / "cases" / f"{NAME}.draft").write_text("{", encoding="utf-8")
    ended = told(folder, "part")
    assert ended.exit_code == 1
    assert "cannot be gone on from" in ended.screen


def test_what_keeps_the_whole_case_back_is_asked_again(folder: Path) -> None:
    needs = ["", *TOLD["ask"]["What does the work need"]]
    ended = told(folder, "ask", {"What does the work need": needs})
    assert "Taken together, this does not go yet:" in ended.screen
    assert ended.exit_code == 0, ended.screen
    assert fields_of(file_in(folder))["needs"][0]["do"] == "run three times a week"


def test_an_occasion_is_offered_where_there_is_one(folder: Path) -> None:
    shutil.copy(
        shipped.all_templates() / "example-winter-illness.yaml", folder / "templates/winter.yaml"
    )
    ended = talk(NAME, {"one of these occasions?": "winter", "Who is the client?": "stop"}, folder)
    assert "  1  winter" in ended.screen
    assert '"based_on": "winter"' in (folder / f"cases/{NAME}.draft").read_text(encoding="utf-8")


def test_no_occasion_is_offered_where_there_is_none(folder: Path) -> None:
    assert "occasions" not in talk(NAME, {"Who is the client?": "stop"}, folder).screen


ANOTHER = "Another one? Nothing and Enter: no more."


@pytest.mark.parametrize("name", ["ask", "refer"])
def test_every_line_that_is_asked_for_has_an_example_or_numbered_answers(
    name: str, folder: Path
) -> None:
    asked = told(folder, name).screen.split("\n> ")[:-1]
    for each in asked:
        said = each.rpartition("\n\n")[2]
        words = " ".join(said.split())
        numbered = re.search(r"^  1  ", said, re.MULTILINE)
        assert numbered or "For example: " in words or "…”: " in words or ANOTHER in words, said


def test_an_entry_behind_the_first_is_asked_for_as_another_one(folder: Path) -> None:
    screen = told(folder, "refer").screen
    first, *others = screen.split("The name of the person or the place.")[:-1]
    assert not first.endswith(f"{ANOTHER}\n")
    assert others
    assert all(each.endswith(f"{ANOTHER}\n") for each in others)
