"""Placed with care: what is harmless in itself and hurts, or means another, where it stands."""

from __future__ import annotations

import pytest
from refer_ways import IN_PERSON
from variants import Changes, leave, papers, part, willing

TWO_KINDS: Changes = {
    "referral.need": "proper advice on your claim, and somebody to help you sleep again"
}


def test_whose_interests_meet_the_clients_does_not_wish_for_the_goal_itself() -> None:
    met: Changes = {"reason.kind": "conflict of interest", "decision.by": "coach"}
    assert "I've been glad to work on that with you." in leave(met).heard
    assert "I still want that for you" not in leave(met).heard
    assert "I still want that for you" in leave().heard


def test_after_a_mistake_nothing_is_claimed_to_be_left_whole() -> None:
    mistake: Changes = {"reason.kind": "coach's mistake", "decision.by": "coach"}
    assert "and you deserved better from me." in leave(mistake).heard


def test_each_of_several_helps_is_asked_for_its_own_part_alone() -> None:
    asked = papers("beyond-scope", {**IN_PERSON, **TWO_KINDS})
    assert "Say just the part that's for them. That's enough." in asked.heard
    assert "Say just the part that's for them." in asked.n.text
    one = papers("beyond-scope", IN_PERSON)
    assert "Say just the part" not in one.heard + one.n.text


@pytest.mark.parametrize(
    ("what", "said"),
    [
        ("The May and June invoices were still open.", "the May and June invoices were"),
        ("The work from May to June was left.", ""),
    ],
)
def test_the_month_of_an_invoice_is_not_the_day_on_which_it_was_open(what: str, said: str) -> None:
    heard = part({"reason.facts": [{"what": what, "on": "2026-09-09"}]}).heard
    assert (f"On September 9, {said}" if said else what) in heard


@pytest.mark.parametrize(
    ("typed", "better"),
    [
        ("the following Tuesday", "next Tuesday"),
        ("a week after the meeting", "a week from today"),
        ("the day after", "tomorrow"),
    ],
)
def test_a_day_counted_from_the_meeting_is_told_as_who_sits_there_calls_it(
    typed: str, better: str
) -> None:
    (told,) = willing({"meeting.answer_by": typed}).report.all_problems()
    assert f'Write "{better}".' in told.as_text()
    assert not list(willing({"meeting.answer_by": better}).report.all_problems())
