"""Tenderness, praise in turns of speech, and what is left to others to judge, are let pass."""

from __future__ import annotations

import pytest
from desk import Desk

from gen.tone.findings import findings

CARE = (
    "I care about how you are a good deal more than about chapter three",
    "I care more about you than about any deadline.",
    "I'd sooner see you rested than see a finished draft.",
    "I've always cared more about you than about the scoreboard.",
)
AS_IF = (
    "You let me hear about Jeanette, and I feel as if I'd known her.",
    "I feel as though I know your boys.",
    "It feels as if we only began last week.",
    "You welcomed me as if I were family.",
    "You sounded as if a weight had gone.",
    "You made strangers feel as if they belonged.",
)
PRAISE = (
    "I think the world of this book.",
    "I think the world of that choir of yours.",
    "I'm over the moon about the job.",
    "I'm chuffed to bits for you.",
    "Hats off to you.",
    "You knocked my socks off.",
    "It was good of you to tell us and not just let it slide.",
    "It was very decent of you to ring me first.",
)
CONDITIONS = (
    "come back when you and whoever you're seeing think a deadline wouldn't set you back",
    "come back once your therapist and you think it wouldn't be too much",
    "ask whoever's looking after you whether a deadline would do you good",
    "come when you yourself feel that it's the right time",
)
LOST = (
    "We lost the slot for going through your personal statement.",
    "We had nobody to talk to about the budget.",
    "We missed the chance to look at the plan before the board met.",
)
HURTS = (
    ("I care more about the calendar than about your moods.", "statement"),
    ("I care more about you than you care about yourself.", "statement"),
    ("It's as if you'd never listened.", "thanks"),
    ("I feel as though I know your excuses by heart.", "thanks"),
    ("You treated me as if I were your servant.", "thanks"),
    ("It feels as though we'd only begun, and you'd already given up.", "thanks"),
    ("Hats off to you for finding yet another excuse.", "statement"),
    ("I'm over the moon that you finally paid.", "statement"),
    ("I think the world of that excuse of yours.", "statement"),
    ("It was good of you to bother.", "thanks"),
    ("It was good of you to tell me how to do my job.", "thanks"),
    ("come back when you and whoever you're seeing think you can behave", "condition"),
    ("come back when you yourself feel sorry", "condition"),
    ("We lost the slot because of you.", "effect"),
    ("I'd read the twenty pages and had nobody to talk to about them.", "effect"),
    ("I'd prepared the whole afternoon, and nobody came.", "effect"),
    ("We lost the slot through your carelessness.", "effect"),
)
KIND = (
    [(each, "statement") for each in (*CARE, *AS_IF, *PRAISE)]
    + [(each, "thanks") for each in (*AS_IF, *PRAISE)]
    + [(each, "condition") for each in CONDITIONS]
    + [(each, "effect") for each in LOST]
)


@pytest.mark.parametrize(("text", "field"), KIND)
def test_kindness_is_let_pass(text: str, field: str) -> None:
    assert findings(text, field) == ()


@pytest.mark.parametrize(("text", "field"), HURTS)
def test_what_hurts_in_the_same_shape_is_told_of(text: str, field: str) -> None:
    assert findings(text, field)


def test_an_as_if_stops_no_paper(desk: Desk) -> None:
    said = {"engagement.thanks": ["You treated me as if I were your servant."]}
    desk.with_shipped_templates().case("example-x", "example-complete", said)
    (case,) = desk.gen("check", "--json").report["cases"]
    told = [each for each in case["problems"] if each["rule"] == "tone-sarcasm"]
    assert [each["level"] for each in told] == ["warning"]
