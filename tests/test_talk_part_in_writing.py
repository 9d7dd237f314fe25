"""The talk ``part`` by email or post, and its message to one who cannot be reached."""

from __future__ import annotations

import re

import pytest
from reading_documents import in_order
from test_talk_part import BY_EMAIL, BY_POST, CLOSED, NEUTRAL, SHARED, UNREACHED, cards
from variants import Changes, part


@pytest.mark.parametrize(
    "changes",
    [{}, NEUTRAL, SHARED, CLOSED, {"reason.facts": None, "door.conditions": None}],
    ids=["as it is", "neutral", "faith", "closed", "bare"],
)
@pytest.mark.parametrize("way", [BY_EMAIL, BY_POST], ids=["email", "post"])
def test_the_message_has_120_to_250_words_and_no_brackets(way: Changes, changes: Changes) -> None:
    text = part({**way, **changes}).heard
    assert 120 <= len(text.split()) <= 250
    assert not re.search(r"[()\[\]*]", text)


def test_r20_by_post_the_message_says_what_was_tried_first() -> None:
    said = part(BY_POST).heard
    assert in_order(
        said,
        "Dear Nadia,",
        "I tried to reach you by phone on September 10 and by letter on September 15.",
        "I've decided",
        "beside this letter",
    )
    assert "attached" not in said
    assert "attached" in part(BY_EMAIL).heard


def test_there_is_an_answer_to_each_reply_that_may_come() -> None:
    rows = [line.text for line in part({**BY_EMAIL, **SHARED}).s.under("If this reply comes")]
    for reply in (
        "Thanks you, or agrees",
        "Asks to go on",
        "Hurt or angry",
        "Can't pay",
        "A bad review",
        "Danger or despair",
        "Is hurt that you offered to pray",
        "Five working days, and no answer",
    ):
        assert reply in rows
    assert "Writes or calls after all" not in rows


def test_one_who_has_not_answered_is_offered_one_more_talk_and_told_what_holds_else() -> None:
    said = part(UNREACHED).heard
    assert in_order(
        said,
        "I tried to reach you by phone on September 10 and by letter on September 15, "
        "and I haven't heard back. I hope you're all right.",
        "Our last three appointments stayed empty, and coaching takes two.",
        "I've kept Wednesday, September 30, 2026 at 10:00 AM free for you, in person.",
        "The place: my office.",
        "tell me by September 29, 2026.",
        "If I don't hear from you, our coaching will end on October 14, 2026.",
        "Two paid sessions are left",
        "$240.00 by October 15, 2026",
        "You don't owe me an explanation, Nadia. I wish you well.",
    )
    assert len(said.split()) <= 262


def test_one_who_has_not_answered_is_thanked_for_no_answer_and_asked_for_none() -> None:
    for changes in ({}, SHARED, CLOSED, {"meeting.last_offer": None}):
        said = part({**UNREACHED, **changes}).heard
        assert not re.search(r"I've decided|hearing me out|\?|for writing|pray", said)


def test_without_an_offer_the_end_is_told_plainly() -> None:
    said = part({**UNREACHED, "meeting.last_offer": None}).heard
    assert "So our coaching comes to its end on October 14, 2026." in said
    assert "If I don't hear" not in said


def test_the_coach_knows_what_to_answer_when_an_answer_comes_after_all() -> None:
    replies = cards(part(UNREACHED).s)
    assert "I'm so glad to hear from you. Let's talk on Wednesday, September 30, 2026" in replies
    assert "Send nothing more. What you wrote holds." in replies
    alone = cards(part({**UNREACHED, "meeting.last_offer": None}).s)
    assert "Would you like to talk once more before we finish?" in alone
