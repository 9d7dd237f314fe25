"""The talk ``ask`` by email or post: a short message, and a reply for each answer."""

from __future__ import annotations

import pytest
from test_talk_ask import BY_EMAIL, BY_POST, FAITHS
from variants import Changes, willing

SUPPORT = (
    "answer messages within a day.",
    "tell you plainly what I see.",
    "keep your goal in sight when a week gets crowded.",
)


@FAITHS
@pytest.mark.parametrize("way", [BY_EMAIL, BY_POST], ids=["email", "post"])
def test_a_message_has_120_to_250_words_and_says_in_one_sentence_what_a_no_means(
    way: Changes, faith: Changes
) -> None:
    text = "\n".join(willing({**way, **faith}).message)
    assert "(" not in text
    promises = " ".join(f"I {promise}" for promise in SUPPORT)  # as many as a practice gives
    assert f"Here's my part. {promises} I prepare for every session" in text
    assert 120 <= len(text.split()) - len(promises.split()) <= 250
    assert (
        "Without a yes, our coaching ends on September 30, 2026, and I'll refund $240.00."
    ) in text
    assert text.count("?") == 2  # how it looks from the other side, and the question
    for later in ("notes for two years", "workbook", "reach me"):
        assert later not in text


def test_there_is_a_reply_for_each_answer_that_may_come() -> None:
    rows = willing(BY_EMAIL).s.in_style("Table Text")[::2]
    assert rows == [
        "Yes", "No", "Not sure", "Nothing by Friday at noon", "Thanks, and no answer yet",
        "Wants to go on as before", "Hurt or angry", "Wants other terms about money",
        "A word about reviews", "Asks for prayer", "Is hurt that you offered to pray",
        "Danger or despair",
    ]  # fmt: skip
    below = "After a no, or no answer: copy this below your reply"
    facts = [line.text for line in willing(BY_EMAIL).s.under(below)]
    assert facts[0] == "Our coaching ends on September 30, 2026."
    assert len(facts) == 6
