"""A way to reach somebody that goes on in a sentence: that stands by itself, and whole."""

from __future__ import annotations

import pytest
from tim import TIM
from variants import papers

from gen.phrasing.slips import slip_in
from gen.words.reached import parted


@pytest.mark.parametrize(
    ("text", "way", "more"),
    [
        ("Nell, 555 0100, and she'd love to hear", "Nell, 555 0100", "She'd love to hear."),
        ("Nell on 555 0100. She'd love to hear", "Nell on 555 0100", "She'd love to hear."),
        ("Nell, 555 0100, who'd love to hear", "Nell, 555 0100", "Nell would love to hear."),
        ("555 0100, but I only answer on Mondays", "555 0100", "I only answer on Mondays."),
        ("555 0100 and leave a message", "555 0100", "Leave a message."),
        ("555 0100, mornings only", "555 0100, mornings only", ""),
        ("text me at 555 0118, and I'll call", "text me at 555 0118, and I'll call", ""),
        ("Bev, and you can call her at 555 0100", "Bev, and you can call her at 555 0100", ""),
    ],
)
def test_a_sentence_behind_a_way_is_told_from_it(text: str, way: str, more: str) -> None:
    assert parted(text) == (way, more)


def test_note_and_guide_say_the_way_and_then_the_sentence() -> None:
    via = "Nell, 555 0100, and she'd love to know how it goes"
    made = papers("part", {"ending.contact.via": via})
    assert (
        "until November 30, you can reach Nell. (555 0100) She'd love to know how it goes."
        in made.s.text
    )
    assert (
        "until November 30, 2026, you can reach Nell, 555 0100. She'd love to know how it goes."
        in made.n.text
    )


def test_behind_an_address_she_is_who_answers_and_that_is_the_coach() -> None:
    found = slip_in("pip@x.org, and she'd love to hear", "ending.contact.via", TIM)
    assert found
    assert found.better == "pip@x.org, and I'd love to hear"
    assert slip_in("Nell, 555 0100, and she'd love to hear", "ending.contact.via", TIM) is None
