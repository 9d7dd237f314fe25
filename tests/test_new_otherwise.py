"""``gen new``: what a practice says for all its clients may be said otherwise of one."""

from __future__ import annotations

from pathlib import Path

import pytest
import terminal_talk
from new_talk import file_in, told, with_practice, words
from told_stories import TOLD
from yaml_texts import fields_of

MORE = "Is there more to tell"
PAPERS = "what becomes of this client's workbook and papers"
SHARED = "“Your workbook, your assessments and your session summaries stay with you.”"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return with_practice(tmp_path)


@pytest.mark.parametrize("name", sorted(TOLD))
def test_what_becomes_of_the_papers_is_offered_in_every_talk(name: str, folder: Path) -> None:
    screen = words(told(folder, name, {MORE: ["?", "stop"]}).screen)
    assert f"such as: {PAPERS};" in screen
    assert f"1 {PAPERS} (as for all cases: {SHARED})" in screen


def test_it_is_shown_as_it_stands_and_said_otherwise_of_one_client(folder: Path) -> None:
    ours = "Your folder is with me until Friday, and then yours."
    ended = told(folder, "leave", {MORE: ["1", ""], "What becomes of this client's": ours})
    assert f"Enter alone: as for all cases, {SHARED} >" in words(ended.screen)
    assert fields_of(file_in(folder))["ending"] == {"materials": ours}


def test_what_cannot_be_printed_is_not_offered(folder: Path) -> None:
    closed = words(told(folder, "leave", {MORE: ["?", "stop"]}).screen)
    assert "the greeting of the letter" not in closed
    assert "the greeting of the letter" in words(told_open(folder))


def told_open(folder: Path) -> str:
    file_in(folder).with_suffix(".draft").unlink()
    return told(folder, "leave", {"Is the door open": "open", MORE: ["?", "stop"]}).screen


def test_what_belongs_to_an_answer_is_asked_behind_it(folder: Path) -> None:
    appeal = {MORE: ["where the decision may be looked at again", ""],
              "To whom can the client turn": "Ana Ruiz, 555 0134",
              "Until when can it": "20 November 2026"}  # fmt: skip
    told(folder, "leave", appeal)
    given = {"to": "Ana Ruiz, 555 0134", "by": "2026-11-20"}
    assert fields_of(file_in(folder))["ending"]["appeal"] == given


def test_what_must_come_about_first_is_asked_with_the_open_door(folder: Path) -> None:
    once = {"Is the door open": "open", "What must have come about": "your exam is over",
            "Where is the talk?": "stop"}  # fmt: skip
    screen = words(told(folder, "leave", once).screen)
    assert "For example: I have found new rooms" in screen
    assert "2 closed > open What must have come about" in screen


def test_a_list_that_is_longer_than_the_screen_comes_a_screen_at_a_time(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(terminal_talk, "HEIGHT", "24")
    screen = told(folder, "leave", {MORE: ["?", "?", "stop"]}).screen
    first, second = screen.partition("all that there may be.")[2].split("?: the others, from ")
    assert len(first.strip().splitlines()) <= 21  # beside the question and what is typed
    number = second.partition(" ")[0]
    assert f"\n  {number}  " in second
    assert f"\n  {number}  " not in first
