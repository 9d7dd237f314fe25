"""Until when and up to what: a day, a sum or a wish is told as what it is, and no more."""

from __future__ import annotations

import pytest
from refer_ways import IN_PERSON
from variants import Changes, leave, papers, part


def test_a_sum_that_may_become_less_is_refunded_up_to_it() -> None:
    how = "Three sessions at $95, if you don't use them before."
    hangs: Changes = {"ending.fees.how": how, "engagement.sessions_unused": None}
    assert "I'll refund up to 120 dollars by" in leave(hangs).heard
    assert "I'll refund up to $120.00 by" in leave(hangs).n.text
    assert "up to" not in leave({**hangs, "ending.fees.how": "The rest of May."}).n.text


def test_after_a_mistake_the_letter_does_not_recite_the_aim_that_it_undid() -> None:
    reached: Changes = {"engagement.reached": ["ran the spring fair"]}
    mistake: Changes = {**reached, "reason.kind": "coach's mistake", "decision.by": "coach"}
    assert "You set out to" not in leave(mistake).l.text
    assert "You ran the spring fair." in leave(mistake).l.text
    assert "You set out to" in leave(reached).l.text


@pytest.mark.parametrize(
    ("ends_on", "heard", "read"),
    [
        ("2026-10-07", "any more sessions.", "sessions between now and then."),
        ("2026-09-25", "any more sessions.", "There won't be any more sessions."),
        ("2026-09-23", "There won't be any more sessions.", "There won't be any more sessions."),
    ],
)
def test_no_more_sessions_are_said_to_be_until_the_end_and_not_after_it(
    ends_on: str, heard: str, read: str
) -> None:
    ended = part({"ending.last_session": "none", "ending.date": ends_on})
    assert heard in ended.heard
    assert read in ended.n.text


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("tell me what you'd like to work on", "it would help if you could tell me what you'd"),
        ("feel like yourself again", "it would help if you feel like yourself again."),
    ],
)
def test_a_deed_is_asked_for_as_what_one_could_do_and_a_state_is_not(asked: str, said: str) -> None:
    one = {**IN_PERSON, "door.conditions": [{"do": asked}]}
    assert said in papers("beyond-scope", one).l.text
