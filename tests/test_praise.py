"""Praise: thanks that left out their “you”, and what else may be meant."""

from __future__ import annotations

import pytest
from tim import TIM

from gen.phrasing.slips import slip_in
from gen.words.praise import praise

PRAISE = {
    "Never missed a session": "You never missed a session.",
    "Always on time": "You were always on time.",
    "always there for the team": "You were always there for the team.",
    "Has never missed a session.": "You have never missed a session.",
    "Makes me laugh": "You make me laugh.",
    "Was open about the money": "You were open about the money.",
    "Didn't give up": "You didn't give up.",
    "Showing me how it works. Twice.": "Thank you for showing me how it works. Twice.",
    "Turning up with cake!": "Thank you for turning up with cake!",
    "Always being on time": "Thank you for always being on time.",
    "Being open was brave.": "Being open was brave.",
    "Telling me the truth took courage": "Telling me the truth took courage.",
}


TWO_READINGS = ("Kept promises mean a lot.", "Asked you for help.", "Once you start, you finish.")


@pytest.mark.parametrize(("text", "said"), PRAISE.items())
def test_praise_without_its_you_is_a_sentence_to_the_client(text: str, said: str) -> None:
    assert praise(text) == said
    assert slip_in(text, "engagement.thanks", TIM) is None


@pytest.mark.parametrize("text", TWO_READINGS)
def test_praise_with_two_readings_stands_as_it_was_written(text: str) -> None:
    assert praise(text) == text
