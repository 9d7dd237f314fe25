"""How the coach knows who can help: whoever is "she" there, and nothing is turned round."""

from __future__ import annotations

import pytest
from tim import TIM

from gen.phrasing.slips import slip_in


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Pip has sent two of her clients there", '"her"'),
        ("Pip went to the same school; she was two years above", '"she"'),
        ("Pip trained there, and the course changed her", '"her"'),
        ("Pip trained with Nell; she doesn't pay him for it", '"she" or "him"'),
        ("Pip met her through Tom; he pays nobody", '"he"'),
        ("Pip introduced him to her", '"him" or "her"'),
    ],
)
def test_where_she_may_be_the_coach_or_who_helps_it_is_asked(text: str, words: str) -> None:
    found = slip_in(text, "referral.options.known_how", TIM)
    assert found
    assert not found.better
    assert f"leave {words} only where it is who helps" in found.unless


@pytest.mark.parametrize(
    ("text", "unless"),
    [
        (
            "Pip met her at a talk she gave",
            'Where "she" is the coach, write "I", "me" or "my".',
        ),
        ("Pip trained with her in 2019; she doesn't pay him", ""),
        ("Pip trained with him", ""),
    ],
)
def test_no_helper_is_taken_for_the_client(text: str, unless: str) -> None:
    found = slip_in(text, "referral.options.known_how", TIM)
    assert found
    assert found.better
    assert found.unless == unless
