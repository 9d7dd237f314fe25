"""``gen new``: an answer is shown in its whole sentence, and none is asked for in vain."""

from __future__ import annotations

from pathlib import Path

import pytest
from new_talk import NAME, told, with_practice

OPEN, CLOSE = (
    "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}",
    "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}",
)
HELP = "Who can help the client now?"
OPTION = ["Ana Ruiz", "therapist", "an hour a week", "555 0134"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return with_practice(tmp_path)


def shown(screen: str) -> str:
    return " ".join(screen.replace(OPEN, "<").replace(CLOSE, ">").split())


def test_sentence_of_care_is_shown_with_what_is_said_behind_it(folder: Path) -> None:
    said = shown(told(folder, "refer", {"In which one sentence": "stop"}).screen)
    assert "It will read: <I am so sorry about your sister.> May I tell you what" in said


def test_what_is_offered_is_shown_below_the_head_of_its_column(folder: Path) -> None:
    said = shown(told(folder, "refer", {HELP: [*OPTION[:3], "stop"]}).screen)
    assert "It will read: What they offer: <An hour a week>" in said


def test_what_is_said_and_printed_in_two_shapes_is_shown_in_both(folder: Path) -> None:
    paid = ["none", "", "80 dollars"]
    option = ["Ana Ruiz", "coach", "takes over in May", "555 0134", *paid, "stop"]
    said = shown(told(folder, "leave", {"Who else can help": option}).screen)
    assert "there's Ana Ruiz, who <takes over in May>. And in the note: What they offer: <T" in said
    assert "With Ana Ruiz, you'd pay <80 dollars>. And in the note: Cost: <80 dollars>" in said
    (folder / "cases" / f"{NAME}.draft").unlink()
    said = shown(told(folder, "part", {"Who else can help": option}).screen)
    assert "It will read: What they offer: <Takes over in May> How the client" in said


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("a colleague", "My connection: <a colleague>."),
        ("none", "I have no connection with them."),
        ("client's own", "On the page you'll find Ana Ruiz."),
    ],
)
def test_what_ties_the_coach_is_shown_as_it_is_printed(
    typed: str, sentence: str, folder: Path
) -> None:
    said = shown(told(folder, "refer", {HELP: [*OPTION, typed, "stop"]}).screen)
    assert f"> {typed} It will read: {sentence}" in said


def test_no_stand_in_is_shown_as_if_it_were_told(folder: Path) -> None:
    said = shown(told(folder, "leave", {"What does the coach thank": "stop"}).screen)
    assert "It will read: <I am moving to another state, and my practice here closes.> W" in said


@pytest.mark.parametrize(("name", "asked"), [("ask", True), ("refer", False), ("leave", False)])
def test_number_of_sessions_is_offered_where_it_is_printed(
    name: str, asked: bool, folder: Path
) -> None:
    screen = told(folder, name, {"Is there more to tell": ["?", "stop"]}).screen
    assert ("how many sessions there were" in screen) is asked


def test_what_is_still_to_be_told_is_a_gap_in_the_sentence(folder: Path) -> None:
    more = {
        "Is there more to tell": "what the client can still use, and until when",
        "What can the client still use": ["the portal", "?", "stop"],
    }
    said = shown(told(folder, "part", more).screen)
    assert "It will read: You can use <the portal> until \N{HORIZONTAL ELLIPSIS}" in said
