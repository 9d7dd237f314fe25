"""The talk where the client ends it, in writing: the message, the replies, and the letter."""

from __future__ import annotations

import re

import pytest
from matrix import REFUND
from reading_documents import in_order
from test_talk_accept import ACCEPTED, CLOSED, FAITH, accepted
from variants import Changes


@pytest.mark.parametrize(
    "more", [{}, FAITH, CLOSED, REFUND], ids=["open", "faith", "closed", "refund"]
)
def test_r20_the_message_reads_as_an_answer_of_120_to_250_words(more: Changes) -> None:
    made = accepted(more)
    (subject,) = (line.text for line in made.s.lines if line.text.startswith("Subject:"))
    assert subject == "Subject: Re: our coaching"
    text = made.message
    assert text[:2] == ["Dear Owen,", ACCEPTED]
    assert 120 <= len(" ".join(text).split()) <= 250
    assert not re.search(r"[()\[\]]", " ".join(text))


def test_there_is_a_reply_for_each_answer_and_nobody_is_chased() -> None:
    rows = accepted().s.in_style("Table Text")
    replies = dict(zip(rows[::2], rows[1::2], strict=True))
    kinds = ("Thanks", "what would have helped", "go on after all", "Hurt", "erased", "reviews",
             "Disagrees about", "despair", "five working")  # fmt: skip
    assert [kind for kind in kinds if any(kind in cell for cell in replies)] == list(kinds)
    assert replies["No word for five working days"].startswith("Send nothing before the letter of")
    assert "I'll go through it again, and write to you." in accepted(REFUND).s.text


def test_r17_r64_the_letter_is_warm_short_and_asks_nothing() -> None:
    text = accepted().l.text
    body = text[text.index("Dear Owen,") : text.index("With warm wishes,")]
    assert in_order(
        body,
        "Dear Owen,\nYou were always straight with me.",
        "I hope you're well. Our coaching ended on September 18, 2026, and",
        "the door is open",
        "You wouldn't have to explain anything.",
        "This letter needs no answer, now or later.",
        "I prepare for every session and send you notes the same evening.",
        "I wish you well, Owen, whatever comes next.",
    )
    assert "All the best" not in body  # the sign-off below it may say so
    assert 120 <= len(body.split()) <= 180
    assert "?" not in body
