"""Kind words hurt nobody: turns of speech that are warm, and good news; what else is said may."""

from __future__ import annotations

import pytest

from gen.tone.findings import findings

KIND = [
    "I really enjoy our conversations, and I think the world of what you do for this city.",
    "I think the world of you, Darren, and I'd say this to a friend.",
    "I think the world of you, and so does your crew.",
    "I'd tell a friend the same.",
    "I'd say the same to my own sister.",
    "I'd want a friend to tell me the same.",
    "If you were my own daughter, I'd say the same.",
    "I'm in your corner, and I always will be.",
    "I'm rooting for you.",
    "You've got a friend in me.",
    "You mean the world to me and to this team.",
    "I've got all the time in the world for you.",
    "I have a soft spot for you and your boys.",
    "I'm in awe of what you do for those children.",
    "I take my hat off to you.",
    "Any team would be lucky to have you.",
    "I'd move mountains for you if I could.",
    "I'll always be glad that our paths crossed.",
]
GOOD_NEWS = [
    ("statement", "You got where you wanted to be, and you don't need me to stay there."),
    ("statement", "You don't need me for that any more."),
    ("statement", "We got you through the first year, and you can run the second without me."),
    ("thanks", "It's plain how much you love your girls."),
    ("thanks", "It's easy to see how much you care about your team."),
    ("effect", "You ended up looking things up yourself after our calls."),
    ("effect", "You ended up working it out by yourself between sessions."),
    ("fact", "had the conversation that you'd been putting off for a year"),
    ("", "You wrote the letter you'd been dreading."),
]
HURTS = [
    "I think the world of you, and that is why your lies hurt so much.",
    "I think the world of you, but you never do a thing I ask.",
    "I think the world of what you could have been.",
    "I'd tell a friend the same, and people talk in this town.",
    "I'm so proud of how little you did.",
    "My hat's off to you for still pretending.",
    "Hats off to you for turning up at all.",
    "I have all the time in the world for people who try.",
    "You don't need me, you need a psychiatrist.",
    "It's plain how much you enjoy wasting my time.",
    "You ended up crying by yourself to get attention.",
    "Any coach would be lucky to get you off her hands.",
]


@pytest.mark.parametrize("sentence", KIND)
def test_a_turn_of_speech_that_is_warm_is_no_threat(sentence: str) -> None:
    assert not [each for field in ("statement", "thanks", "") for each in findings(sentence, field)]


@pytest.mark.parametrize(("field", "sentence"), GOOD_NEWS)
def test_good_news_reads_nobodys_mind(field: str, sentence: str) -> None:
    assert not findings(sentence, field)
    assert not findings(sentence.replace("'", "\N{RIGHT SINGLE QUOTATION MARK}"), field)


@pytest.mark.parametrize("sentence", HURTS)
def test_what_is_said_beside_kind_words_hurts_as_ever(sentence: str) -> None:
    assert findings(sentence, "statement")


def test_what_is_told_beside_kind_words_is_what_hurts() -> None:
    text = "You came on time. I think the world of you, and I wish you were less of a coward."
    (found,) = findings(text, "statement")
    assert text[found.begin : found.end].strip() in "I wish you were less of a coward."
