"""Joy in the work is told as nothing else, and what is harmless is not told by another name."""

from __future__ import annotations

import pytest
from desk import Desk

from gen.tone.findings import findings

GLAD = [
    "It's been a pleasure to watch you grow into this job.",
    "It has been a privilege to be part of your journey.",
    "I've loved seeing you come into your own.",
    "It's been a real pleasure working with you.",
    "What a pleasure it's been to see you find your stride.",
    "You've come such a long way since March.",
    "It's been lovely to see your confidence bloom.",
]
MOCKING = [
    "It's been a pleasure to watch you learn to lie.",
    "It's been a real pleasure working with someone who cannot read a clock.",
    "Wishing you every success in your future endeavours outside our offering.",
]
LEFT_TO_YOU = [
    (
        "see someone about the panic first, for as long as the two of you think you need",
        "condition",
    ),
    ("Come as often as you think it helps.", "need"),
    ("I can give the hour to someone else and we can find another", "need"),
    ("I help people get their semester or their next step back on track.", ""),
    ("You come to each call with the one thing that's really bothering you.", "thanks"),
]


@pytest.mark.parametrize("field", ["statement", "thanks", ""])
@pytest.mark.parametrize("sentence", GLAD)
def test_joy_in_the_work_is_told_of_in_no_field(sentence: str, field: str) -> None:
    assert findings(sentence, field) == ()


@pytest.mark.parametrize("sentence", MOCKING)
def test_joy_that_turns_is_told_of(sentence: str) -> None:
    assert findings(sentence, "statement")


@pytest.mark.parametrize(("sentence", "field"), LEFT_TO_YOU)
def test_what_is_left_to_the_client_claims_and_presses_nothing(sentence: str, field: str) -> None:
    assert findings(sentence, field) == ()


def told(desk: Desk, changes: dict[str, object]) -> set[str]:
    desk.with_shipped_templates().case("example-x", "example-complete", changes)
    (case,) = desk.gen("check", "--json").report["cases"]
    return {each["rule"] for each in case["problems"]}


def test_the_end_is_hidden_only_where_it_is_told_of_unless_a_list_has_the_words(desk: Desk) -> None:
    plain = "You always land on your feet. We're going to miss those feet."
    assert "tone-euphemism" not in told(desk, {"engagement.thanks": [plain]})
    assert "tone-euphemism" in told(
        desk, {"reason.care": "Your new chapter begins as we part ways."}
    )
