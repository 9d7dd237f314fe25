"""What is said of who goes on: what binds the two, and a price without what has nobody doing it."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from variants import EMAIL, example_case, leave


def helper(**changed: str) -> Mapping[str, object]:
    first = dict(example_case("leave")["referral"]["options"][0])
    return {"referral.options": [{**first, "name": "Marguerite Lyle", **changed}]}


KNOWN = {
    "We trained together, and neither of us pays the other": (
        "Marguerite Lyle and I trained together, and neither of us pays the other."
    ),
    "we've shared an office since 2020": "Marguerite Lyle and I have shared an office since 2020.",
    "A friend named her": "A friend named her.",
    "I know her from a course": "I know her from a course.",
}


@pytest.mark.parametrize(("known", "said"), KNOWN.items())
def test_who_the_two_are_is_said(known: str, said: str) -> None:
    assert said in leave(helper(known_how=known)).heard


def test_an_email_says_it_too() -> None:
    known = helper(known_how="We trained together")
    message = leave({**EMAIL, "meeting.minutes": None, **known}).heard
    assert "Marguerite Lyle and I trained together." in message


@pytest.mark.parametrize(
    "cost",
    [
        "$160 a session; can start before Christmas",
        "$160 a session, and can start before Christmas",
        "$160 a session; most insurance accepted",
    ],
)
def test_a_price_is_said_without_what_nobody_does(cost: str) -> None:
    made = leave(helper(cost=cost))
    assert "you'd pay $160 a session." in made.heard
    assert cost in made.n.text


def test_what_is_whole_is_said_with_the_price() -> None:
    cost = "$160 a session; she can start before Christmas"
    assert f"you'd pay {cost}." in leave(helper(cost=cost)).heard
