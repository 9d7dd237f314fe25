"""What a kind coach says of the coach's own side, and of news nobody hoped for, is let pass."""

from __future__ import annotations

import pytest

from gen.tone.findings import findings

KIND = (
    "I'd rather say so than carry on as if nothing was up.",
    "I didn't want to carry on as if nothing had happened.",
    "It wouldn't be fair on either of us to keep going as though it were working.",
    "I know this isn't the call you were hoping for.",
    "I realise it's not the answer you'd have liked from me.",
    "This isn't the letter you were hoping to get, I know.",
    "I know you were hoping for a different answer, and I'm sorry.",
    "I know you'd hoped we could carry on into the new year.",
    "I've dreaded making this call, because I like you.",
    "I'd hate for you to think it was anything you did.",
    "I'm sorry it was like that for you.",
    "It took guts to write me that email.",
    "I can only imagine how hard the last month has been.",
)
THANKS = (
    "I've appreciated your energy.",
    "I valued your energy.",
    "I loved the picture of the heron.",
    "You were upfront about what you need, which made this much easier to see.",
    "I liked that you wouldn't let me off the hook.",
    "You made me rethink how I do my own mornings.",
)
HURTS = (
    "You carried on as if nothing had happened.",
    "I can't have you carry on as if nothing had happened.",
    "You act as if the rules were for others.",
    "You were hoping I'd do the work for you.",
    "I know you never wanted this to work.",
    "I've loved how you always find a reason.",
)


@pytest.mark.parametrize(("text", "field"), [(each, "statement") for each in KIND]
                         + [(each, "thanks") for each in THANKS])  # fmt: skip
def test_kindness_is_let_pass(text: str, field: str) -> None:
    assert findings(text, field) == ()


@pytest.mark.parametrize("text", HURTS)
def test_what_is_said_of_the_client_is_told(text: str) -> None:
    assert findings(text, "statement")


def test_of_two_parts_the_one_about_the_client_is_shown() -> None:
    text = "You're looking for somebody who gives you answers, and I mostly ask questions."
    shown = [text[each.begin : each.end] for each in findings(text, "statement")]
    assert "and I mostly ask questions." not in shown
