"""What is past, or printed nowhere, by the time of the letter; and who is turned to."""

from __future__ import annotations

import pytest
from variants import willing

from gen.phrasing.whom import the_coach

NEED = {"do": "choose one thing", "because": "it is yours"}


def letter_with(seen_by: str) -> str:
    needs = [{**NEED, "seen_by": seen_by}, {**NEED, "do": "keep an hour free"}]
    return willing({"needs": needs, "door.conditions": None}).l.text


@pytest.mark.parametrize(
    "seen_by",
    ["one line in a text to me before Monday", "a page by October 12", "a note to me tomorrow"],
)
def test_a_day_that_is_past_is_no_sign_in_the_letter(seen_by: str) -> None:
    letter = letter_with(seen_by)
    assert "Choose one thing." in letter
    assert seen_by not in letter


@pytest.mark.parametrize("seen_by", ["a text every Monday", "your Friday note", "your calendar"])
def test_what_comes_again_stays(seen_by: str) -> None:
    assert seen_by in letter_with(seen_by)


@pytest.mark.parametrize("how", ["", ", in writing", " by email", " (in writing)"])
def test_the_coach_is_me_where_one_turns_to_the_coach(how: str) -> None:
    found = the_coach(f"Ingrid{how}", "ending.appeal.to", ("Ingrid", "Ingrid Lee"))
    assert found
    assert found.better == f"me{how}"
