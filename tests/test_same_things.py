"""The same things: what papers say of one need, of several, and of other things for a return."""

from __future__ import annotations

import pytest
from variants import Changes, papers

DO = ("keep two hours every week for the plan", "finish one step", "tell me by Thursday")
NEEDS = [{"do": do, "because": "the plan grows", "seen_by": "your calendar"} for do in DO]
OTHERS = [{"do": do} for do in ("finish a draft", "show it to the bank", "ring two suppliers")]


def after_a_no(changes: Changes) -> str:
    heard = papers("willing", {"needs": NEEDS, **changes}).heard
    return heard[heard.index("better to stop") : heard.index("I'd be delighted")]


def test_after_a_no_todays_terms_are_kept_and_two_counts_are_not_said_of_them() -> None:
    as_many, fewer = (after_a_no({"door.conditions": each}) for each in (OTHERS, OTHERS[:2]))
    assert "three things" not in as_many
    assert "three things" not in fewer
    assert "If the time is right one day" in fewer
    assert "If these three things fit your life one day" in after_a_no({"door.conditions": None})
    alike = [{"do": f"{do[0].upper()}{do[1:]}."} for do in DO]
    assert "If these three things fit your life one day" in after_a_no({"door.conditions": alike})


def test_of_one_need_nobody_asks_which_one_is_hardest() -> None:
    one = papers("willing", {"needs": NEEDS[:1]}).client_text
    assert "What about it will be hardest?" in one
    assert "Which one will be hardest?" in papers("willing", {"needs": NEEDS}).client_text
    assert "Which one" not in one


@pytest.mark.parametrize(
    ("need", "said"),
    [
        ("evening groups near you", "It may help now to find evening groups near you."),
        ("people who know grief", "It may help now to find people who know grief."),
        ("advice on debts", "What may help now is advice on debts."),
        ("a counsellor and two groups", "What may help now is a counsellor and two groups."),
        ("finding lessons", "What may help now is finding lessons."),
        ("the Samaritans", "What may help now is the Samaritans."),
        ("maths with a tutor", "What may help now is maths with a tutor."),
    ],
)
def test_what_may_help_is_one_or_several(need: str, said: str) -> None:
    made = papers("part", {"referral.need": need})
    assert said in made.heard
    assert said in made.n.text
