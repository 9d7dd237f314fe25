"""Goals: each behind “to”, and all of them joined."""

from __future__ import annotations

import pytest
from variants import willing

from gen.words.joints import (
    listed,
)

GOALS = ["open the shop", "to open the shop", "Open the shop", "To open the shop."]


@pytest.mark.parametrize("goal", GOALS)
def test_a_goal_is_said_behind_to(goal: str) -> None:
    papers = willing({"engagement.goals": [goal]})
    assert "I'd love to see you open the shop." in papers.s.text
    assert "You came to open the shop," in papers.l.text
    assert "to to" not in papers.s.text + papers.l.text


def test_an_and_of_its_own_parts_an_entry_from_the_last() -> None:
    assert listed(["a", "b", "c"]) == "a, b and c"
    assert listed(["a and b", "c"]) == "a and b, and c"
    assert listed(["a, b", "c"]) == "a, b; and c"
    assert listed(["c", "a, b"]) == "c and a, b"


@pytest.mark.parametrize(
    ("goals", "said"),
    [
        (["open it", "run it", "rest"], "open it, run it and rest"),
        (["open it and run it", "rest"], "open it and run it, and rest"),
        (
            ["lead the choir, the kitchen and the door", "train two others", "rest"],
            "lead the choir, the kitchen and the door, and train two others, and rest",
        ),
    ],
)
def test_goals_are_joined_as_a_voice_says_them(goals: list[str], said: str) -> None:
    papers = willing({"engagement.goals": goals})
    assert f"I'd love to see you {said}." in papers.s.text
    assert f"You came to {said}, and if you'd like" in papers.l.text
