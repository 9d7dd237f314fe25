"""Sympathy, warmth, a joke about oneself and a choice are let pass; their hurting twins not."""

from __future__ import annotations

import pytest
from desk import Desk

from gen.tone.findings import findings

SYMPATHY = (
    "I know what a fourteen-day swing takes out of you.",
    "I know what a harvest takes out of anybody.",
    "I\u2019m really sorry that you\u2019ve had to go through all this.",
    "I'm sorry you've had such a year of it.",
    "So sorry you've had all this to contend with.",
    "I'm desperately sorry you had to face that by yourself.",
    "I am so sorry for what your family has had to go through.",
    "I'm sorry for all you've had to carry.",
    "I was so sorry to hear what you've been going through.",
    "I hate that you've had to go through this.",
    "I'm sorry it's been such a slog for you.",
    "My heart goes out to you and the girls.",
    "You have had more than your share this year.",
    "I can't imagine what you've been through this year.",
    "From May, I'd gladly work with you again, if we're both able to.",
    "I've helped a good many people through such a change.",
    "Meanwhile, do whatever's best for you.",
)
WARMTH = (
    "I've so enjoyed watching you put things down.",
    "I've really enjoyed seeing you take on the team.",
    "I have so enjoyed seeing you let go of the lists.",
    "It's been lovely seeing you get your evenings back.",
    "It's been grand watching you find your feet.",
    "I got a real kick out of watching you pitch that idea.",
)
OWN_COST = (
    "You always sent the form back, usually before I got around to mailing it.",
    "You always sent the form back, usually before I'd even got round to it.",
    "You had to remind me twice, and you did it nicely.",
    "You'd the agenda written before I'd the kettle boiled.",
    "You let me finish my long sentences, God bless you.",
)
CHOICE = (
    "pick the post that you really want to go for",
    "decide what you really want to do about the house",
    "choose the class that you really want to teach",
    "tell me which day you'd like to start",
)
HURTS = (
    ("I\u2019m sorry that you feel that way.", "statement"),
    ("I'm sorry if you took it the wrong way.", "statement"),
    ("I'm really sorry you chose to throw it away.", "statement"),
    ("I'm sorry you didn't take this seriously.", "statement"),
    ("I'm sorry that you made it so hard for everyone.", "statement"),
    ("I'm sorry you never listened.", "statement"),
    ("I'm sorry you've had to go through all this, but you brought it on yourself.", "statement"),
    ("I've so enjoyed watching you put things off.", "statement"),
    ("I've so enjoyed watching you run away from every hard question.", "statement"),
    ("I've so enjoyed watching you talk over people.", "thanks"),
    ("You always had an excuse, usually before I'd even asked.", "thanks"),
    ("You usually hung up before I got around to my point.", "thanks"),
    ("pick the excuse you like best", "need"),
    ("tell me what you really want, because you've never wanted to work", "need"),
    ("admit that you don't really want this", "need"),
    ("I know what a meeting with you takes out of me.", "statement"),
    ("I know what your excuses take out of you.", "statement"),
)
SORRY_OF_ONESELF = (
    "I'm sorry if you felt that way because of something I said.",
    "I'm sorry you feel so alone with it.",
    "I'm sorry you had to choose between the two.",
    "I'm sorry you didn't get the post.",
)


@pytest.mark.parametrize("text", [*SYMPATHY, *WARMTH, *SORRY_OF_ONESELF])
def test_sympathy_and_warmth_are_let_pass(text: str) -> None:
    assert findings(text, "statement") == ()


@pytest.mark.parametrize("text", [*OWN_COST, *WARMTH])
def test_thanks_that_joke_about_the_coach_are_let_pass(text: str) -> None:
    assert findings(text, "thanks") == ()


@pytest.mark.parametrize("field", ["need", "condition"])
@pytest.mark.parametrize("text", CHOICE)
def test_a_choice_that_is_left_reads_no_mind(text: str, field: str) -> None:
    assert findings(text, field) == ()


@pytest.mark.parametrize(("text", "field"), HURTS)
def test_what_hurts_in_the_same_shape_is_told_of(text: str, field: str) -> None:
    assert findings(text, field)


def tones(desk: Desk, changes: dict[str, object]) -> set[str]:
    desk.with_shipped_templates().case("example-x", "example-complete", changes)
    (case,) = desk.gen("check", "--json").report["cases"]
    return {each["rule"] for each in case["problems"] if each["rule"].startswith("tone-")}


def test_check_passes_kindness_in_a_case(desk: Desk) -> None:
    changes: dict[str, object] = {
        "reason.care": f"{SYMPATHY[0]} {WARMTH[0]}",
        "engagement.thanks": [OWN_COST[0]],
    }
    assert tones(desk, changes) == set()


def test_check_tells_of_a_sorry_that_is_none(desk: Desk) -> None:
    assert tones(desk, {"reason.care": HURTS[0][0]}) == {"tone-blame"}
