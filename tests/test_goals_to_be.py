"""Goals that say how one would like to be: no paper says that it has come about."""

from __future__ import annotations

import pytest
from tim import TIM
from variants import EMAIL, papers

from gen.phrasing.slips import slip_in
from gen.words.beginnings import action

GOAL = "be ready for the bar exam"


@pytest.mark.parametrize("way", [{}, {**EMAIL, "meeting.minutes": None}], ids=["heard", "written"])
@pytest.mark.parametrize("example", ["part", "leave", "accept"])
def test_a_goal_to_be_something_is_what_one_set_out_for(example: str, way: dict[str, str]) -> None:
    made = papers(example, {**way, "engagement.goals": [GOAL]})
    assert f"You set out to {GOAL}" in made.heard
    assert f"came to {GOAL}" not in made.client_text


def test_who_is_asked_once_more_is_helped_to_be_so() -> None:
    made = papers("willing", {"engagement.goals": [GOAL, "know what you want"]})
    assert f"I'd love to help you {GOAL} and know what you want." in made.heard
    assert f"You set out to {GOAL} and to know what you want. If you'd" in made.l.text


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("calmer at work", "be calmer at work"),
        ("better at saying no", "be better at saying no"),
        ("out of debt", "be out of debt"),
        ("not to panic before talks", "not panic before talks"),
        ("Healthier.", "be healthier"),
        ("better your sleep", "better your sleep"),
        ("open the safer of the two shops", "open the safer of the two shops"),
    ],
)
def test_a_state_is_what_one_wants_to_be(typed: str, said: str) -> None:
    assert action(typed) == said
    assert slip_in(typed, "engagement.goals", TIM) is None


@pytest.mark.parametrize(
    ("typed", "better"),
    [
        ("being calmer at work", "be calmer at work"),
        ("a better listener", "be a better listener"),
        ("in a new job by June", "be in a new job by June"),
        ("know what I'm good at", "know what you're good at"),
        ("find out who I am", "find out who you are"),
        ("set out on your own", "strike out on your own"),
    ],
)
def test_what_does_not_go_on_behind_to_is_proposed_so_that_it_does(typed: str, better: str) -> None:
    found = slip_in(typed, "engagement.goals", TIM)
    assert found
    assert (found.better, found.alike) == (better, False)


def test_coming_home_is_a_goal_like_any_other() -> None:
    assert slip_in("come home earlier", "engagement.goals", TIM) is None
