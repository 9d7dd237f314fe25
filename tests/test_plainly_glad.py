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
CARE = [
    "I've been worried about you these past few weeks.",
    "I was worried about you.",
    "I've been looking forward to this call.",
    "I've been looking forward to seeing you all week.",
    "I've been thinking about you.",
    "It\u2019s good to hear your voice.",
    "I care about you, and I want the best for you.",
    "I'm sorry about your dad.",
    "I know this has been a hard year.",
    "I know it's been a rough few months for you and your family.",
]
CARE_THAT_TURNS = [
    "I've been worried about you, as anyone would be who saw your desk.",
    "I've been looking forward to this being over.",
    "I've been looking forward to this call the way one looks forward to the dentist.",
    "I care about you, but I can't carry you.",
    "I want the best for you, which is more than you do.",
]
CAME_FOR = [
    "The sessions are almost used up, and honestly, you've got what you came for.",
    "Your package is almost used up, and honestly, you've got what you came for.",
    "The package is done, and you did what you came to do.",
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


@pytest.mark.parametrize("field", ["statement", "thanks"])
@pytest.mark.parametrize("sentence", CARE)
def test_plain_care_is_told_of_in_no_field_of_care(sentence: str, field: str) -> None:
    assert findings(sentence, field) == ()


@pytest.mark.parametrize("sentence", CARE_THAT_TURNS)
def test_care_that_turns_is_told_of(sentence: str) -> None:
    assert findings(sentence, "statement")


def test_a_worry_is_no_fact() -> None:
    assert findings(CARE[0], "effect")


@pytest.mark.parametrize("sentence", CAME_FOR)
def test_that_the_goal_is_reached_reads_no_mind(sentence: str) -> None:
    assert findings(sentence, "statement") == ()


def test_what_one_is_said_to_have_come_for_still_does() -> None:
    assert findings("You only ever wanted applause, and you got what you came for.", "statement")


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


PLAIN_CARE = (
    "I know what third and fourth term take out of a teacher.",
    "I know that your corporate clients have taken months to pay you.",
    "You've had a lot thrown at you this autumn.",
    "I know the commute has been wearing you out.",
    "I know Christmas is going to be different this year.",
)
CARE_THAT_HURTS = (
    "You're a lovely person, when you want to be.",
    "I know you're the sort who needs things spelled out.",
    "I'm sure you did what you could with what you have.",
    "I feel for your poor wife.",
)


def tones(desk: Desk, changes: dict[str, object]) -> set[str]:
    return {rule for rule in told(desk, changes) if rule.startswith("tone-")}


@pytest.mark.parametrize("care", PLAIN_CARE)
def test_plain_care_is_not_told_of(desk: Desk, care: str) -> None:
    assert tones(desk, {"reason.care": care}) == set()


@pytest.mark.parametrize("care", CARE_THAT_HURTS)
def test_care_that_hurts_is_told_of(desk: Desk, care: str) -> None:
    assert tones(desk, {"reason.care": care})


@pytest.mark.parametrize("field", ["fact", "statement"])
@pytest.mark.parametrize(
    "sentence",
    [
        "It happened again after I had asked for it not to.",
        "It happened once more after I asked for it not to.",
        "It came up again although I\u2019d asked for it to stop.",
        "I had asked for it not to happen again, and it did.",
        "After I had asked for it to stop, it happened again.",
    ],
)
def test_that_it_came_about_again_after_it_was_asked_not_to_is_a_fact(
    sentence: str, field: str
) -> None:
    assert findings(sentence, field) == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "It happened yet again, after I had asked you so many times.",
        "It happened again after I had begged you not to.",
        "It happened again after I had asked you a hundred times not to.",
        "I had asked you over and over, and it happened again.",
        "How many times do I have to ask you not to?",
    ],
)
def test_weariness_of_asking_is_told_of(sentence: str) -> None:
    assert findings(sentence, "fact")


@pytest.mark.parametrize("field", ["thanks", "statement"])
@pytest.mark.parametrize(
    "sentence",
    [
        "When you're here you're really here, and you make me think.",
        "When you are here, you really are here.",
        "You\u2019re really present in every session.",
        "When you're with your staff, you're really with them.",
        "You were really open about the hard parts.",
        "You're really good with people, and you listen.",
    ],
)
def test_how_present_somebody_is_reads_nobodys_mind(sentence: str, field: str) -> None:
    assert findings(sentence, field) == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "You're really here for the attention.",
        "You're really here to please your boss.",
        "When it suits you, you're really here.",
        "You're really good at making excuses.",
        "You're really not here.",
        "You're really afraid of success.",
    ],
)
def test_what_somebody_is_here_for_is_told_of(sentence: str) -> None:
    assert findings(sentence, "thanks")
