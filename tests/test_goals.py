"""Goals: each behind “to”, and all of them joined."""

from __future__ import annotations

import pytest
from variants import EMAIL, Changes, papers, willing

from gen.words.joints import listed

GOALS = ["open the shop", "to open the shop", "Open the shop", "To open the shop."]


@pytest.mark.parametrize("goal", GOALS)
def test_a_goal_is_said_behind_to(goal: str) -> None:
    papers = willing({"engagement.goals": [goal]})
    assert "I'd love to help you open the shop." in papers.s.text
    assert "You set out to open the shop." in papers.l.text
    assert "to to" not in papers.s.text + papers.l.text


def test_an_and_of_its_own_parts_an_entry_from_the_last() -> None:
    assert listed(["a", "b", "c"], "en-GB") == "a, b and c"
    assert listed(["a and b", "c"], "en-GB") == "a and b, and c"
    assert listed(["a, b", "c"], "en-GB") == "a, b; and c"
    assert listed(["c", "a, b"], "en-GB") == "c and a, b"


@pytest.mark.parametrize(
    ("goals", "said"),
    [
        (["open it", "run it", "rest"], "open it, run it and rest"),
        (["open it and run it", "rest"], "open it and run it, and {to}rest"),
        (
            ["lead the choir, the kitchen and the door", "train two others", "rest"],
            "lead the choir, the kitchen and the door, and {to}train two others, and {to}rest",
        ),
    ],
)
def test_goals_are_joined_as_a_voice_says_them(goals: list[str], said: str) -> None:
    papers = willing({"engagement.goals": goals, "practice.language": "en-GB"})
    assert f"I'd love to help you {said.format(to='')}." in papers.s.text
    assert f"You set out to {said.format(to='to ')}. If you'd like" in papers.l.text


REACHED: Changes = {"engagement.reached": ["took on a second mechanic in May", "sleep again"]}
IN_WRITING: Changes = {**EMAIL, "meeting.minutes": None}


@pytest.mark.parametrize("way", [{}, IN_WRITING], ids=["heard", "written"])
@pytest.mark.parametrize(
    ("example", "wish"),
    [
        ("part", "I still want that for you"),
        ("leave", "I still want that for you"),
        ("accept", "I hope that goes well for you"),
    ],
)
def test_what_is_reached_is_said_and_not_wished_for(example: str, wish: str, way: Changes) -> None:
    made = papers(example, {**way, **REACHED})
    assert "You took on a second mechanic in May. You sleep again. That's no small thing" in (
        made.heard
    )
    assert wish not in made.client_text
    assert wish in papers(example, way).heard


@pytest.mark.parametrize("example", ["part", "willing"])
def test_a_letter_goes_on_from_what_is_reached(example: str) -> None:
    letter = papers(example, REACHED).l.text
    assert "You sleep again. If you'd like to go on from there, I'd be glad" in letter
    assert "work on that again" not in letter


def test_a_move_beside_a_work_that_is_done_takes_nothing_from_the_joy() -> None:
    glad = papers("complete", {"reason.also": ["relocation"]})
    assert "Today's a good day, and it's your doing." in glad.heard
    for sad in ("I have some news", "You've done nothing wrong", "Don't comfort too fast"):
        assert sad not in glad.s.text + glad.client_text
    assert "I have some news" in papers("complete", {"reason.also": ["coach illness"]}).heard


@pytest.mark.parametrize(
    ("goal", "wanted"),
    [
        ("figure out what your days are for", True),
        ("find out what you want", True),
        ("move out of retail and into teaching", True),
        ("sort your papers out", True),
        ("set up a shop of your own", True),
        ("work out a week that holds", True),
        ("open the shop", False),
        ("stay without debts", False),
        ("go out again", True),
        ("run the shop and the stall, and go out less", False),
    ],
)
def test_nobody_is_said_to_have_set_out_to_figure_something_out(goal: str, *, wanted: bool) -> None:
    frame = "wanted" if wanted else "set out"
    assert f"You {frame} to {goal}." in willing({"engagement.goals": [goal]}).l.text
