"""The talk ``leave``: whose side the end comes from, a mistake of the coach, and who is told."""

from __future__ import annotations

import re

import pytest
from reading_documents import in_order, said_under, text_of
from variants import EMAIL, RISK, Changes, Papers, leave

BY_EMAIL: Changes = {**EMAIL, "meeting.minutes": None}
WAYS = pytest.mark.parametrize("way", [{}, BY_EMAIL], ids=["person", "email"])
MISTAKE: Changes = {
    "reason.kind": "coach's mistake",
    "reason.statement": "I let our work become personal.",
    "door": {"state": "closed"},
}
PAYER = {"who": "payer", "name": "Lund Works", "told": "dates and money"}
PAID_FOR: Changes = {
    "reason.kind": "funding ended",
    "reason.statement": "The programme stops.",
    "others": [PAYER],
    "ending.fees.to": "payer",
    "door.not_before": None,
}
STAND_IN = {
    "name": "Cleo Ward", "role": "stand-in", "offers": "coaching by video",
    "reach": "555 0133", "known_how": "of the same practice", "checked_on": "2026-09-17",
}  # fmt: skip
COACH = {**STAND_IN, "name": "Sam Odell", "role": "coach"}
CLOSED = {"state": "closed"}


def answers(made: Papers) -> str:
    return " ".join(made.s.in_style("Table Text"))


@WAYS
@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("Something has come up, and I'm not free to say what it is.", True),
        ("There's a conflict on my side that I can't talk about.", True),
        ("I've told you all I can say about it.", True),
        ("I'm moving to the coast in March.", False),
    ],
)
def test_who_may_say_no_more_does_not_call_it_the_reason(
    statement: str, said: bool, way: Changes
) -> None:
    made = answers(
        leave({**way, "reason.kind": "conflict of interest", "reason.statement": statement})
    )
    assert ("I've told you all I can." in made) == said
    assert ("I've told you the reason as plainly as I can." in made) != said


@WAYS
def test_r13_r15_a_mistake_of_the_coach_is_named_owned_and_said_sorry_for(way: Changes) -> None:
    made = leave({**way, **MISTAKE})
    assert in_order(
        made.heard,
        "I got something wrong, and I want to say so plainly.",
        "I let our work become personal.",
        "That's on me, not on you. I'm sorry.",
        "Because of my mistake, I've decided that our coaching will end on",
        "I've been glad to work with you, and you deserved better from me.",
    )
    for words in ("I enjoy working with you", "nothing to do with", "thankful for what"):
        assert words not in made.heard
    assert "I'd like to leave it there." not in answers(made)
    assert re.search("(won.t make|make no) excuses", answers(made))
    assert "sorry" not in leave(way).heard
    thanked = "Thank you for the work we've done together."
    assert "I wish you well, " in made.n.text
    assert (thanked in made.n.text, thanked in leave(way).n.text) == (False, True)


@WAYS
def test_r16_care_is_said_before_the_reason_and_gives_no_news_away(way: Changes) -> None:
    care = "None of this is anything you did."
    made = leave({**way, "reason.care": care, "reason.statement": "I have to be away in winter."})
    assert in_order(made.heard, "I have some news.", care, "I have to be away in winter.")


@WAYS
@pytest.mark.parametrize(
    ("by", "words"),
    [
        ("coach", "So I've decided that our coaching will end on"),
        ("both", "So we've agreed, you and I, that our coaching will end on"),
        ("circumstances", "So our coaching will end on"),
        ("payer", "So our coaching will end on"),
    ],
)
def test_r13_whose_decision_it_is_is_said_truly(way: Changes, by: str, words: str) -> None:
    said = leave({**way, "reason.kind": "coach capacity", "decision.by": by}).heard
    assert words in said
    assert ("I've decided" in said) is (by == "coach")
    assert ("That decision wasn't mine." in said) is (by == "payer")


@WAYS
def test_r13_a_payer_who_stops_is_named_and_is_told_no_more_than_the_case_says(
    way: Changes,
) -> None:
    made = leave({**way, **PAID_FOR})
    assert in_order(
        made.heard, "The programme stops.", "That was decided by Lund Works, and not by"
    )
    assert in_order(
        made.heard,
        "I'll tell Lund Works the dates and what happens with the money, and nothing that",
        "I'll settle the money with Lund Works. There's nothing you need to do about it.",
    )
    named = {**way, **PAID_FOR, "reason.statement": "Lund Works stops it."}
    assert "stops it. That decision wasn't mine." in leave(named).heard
    assert not re.search(r"120 dollars|\$120.00", made.heard + made.n.text)
    assert "looks wrong to you" not in answers(made)
    quiet = leave({**way, **PAID_FOR, "others": [{**PAYER, "told": "dates"}]})
    quietly = "I'll tell Lund Works the dates, and nothing that you and I have talked about."
    assert quietly in quiet.heard
    nothing = leave({**way, "others": [{**PAYER, "told": "nothing"}]}).heard
    assert "I won't be telling Lund Works anything about this." in nothing


@WAYS
def test_r63_who_may_go_on_without_the_payer_is_told_so_only_where_a_fee_is_named(
    way: Changes,
) -> None:
    offer = "If you'd like to go on with me privately, tell me, and we'll see how."
    named = leave({**way, **PAID_FOR, "door.on_return": {"fee": "$180 a session"}})
    assert offer in named.heard
    assert "If you'd like us to go on privately, I'd be glad." in named.l.text
    assert "$180 a session" in named.l.text
    assert offer not in leave({**way, **PAID_FOR}).heard
    closed = leave({**way, **PAID_FOR, "door": {"state": "closed"}})
    assert offer not in closed.heard


@WAYS
def test_r38_whoever_stands_in_is_named_before_other_coaches(way: Changes) -> None:
    made = leave({**way, "referral.options": [COACH, STAND_IN]})
    assert in_order(
        made.heard,
        "If you'd like to carry on without a break, Cleo Ward can take over from me.",
        "You could also turn to Sam Odell.",
        "Cleo Ward offers coaching by video.",
        "Cleo Ward is of the same practice.",
    )
    assert in_order(made.n.text, "Cleo Ward", "Sam Odell")
    assert "falls away" not in made.heard
    alone = leave({**way, "referral.options": [STAND_IN]}).heard
    assert "also turn to" not in alone
    assert "Cleo Ward can take over from me, and offers coaching by video." in alone


@WAYS
def test_r38_whoever_is_alone_in_being_named_is_told_of(way: Changes) -> None:
    known = "Paula Reyes is a colleague of many years; no fee passes between us."
    offers = "who offers coaching for people who lead a team, in person or by video."
    said = leave(way).heard
    assert in_order(said, f"there's Paula Reyes, {offers}", known)
    assert ("you'd pay $120 a session; she has room from October." in said) is (not way)
    free = leave({"referral.options": [STAND_IN | {"cost": "Free."}]}).heard
    assert "With Cleo Ward, it costs nothing." in free
    named = leave({**way, "referral.options": [STAND_IN | {"known_how": "a friend named her"}]})
    assert " friend named her." in named.heard
    helper = {**COACH, "role": "therapist", "known_how": "none", "registration": "no. 1"}
    other = leave({**way, "referral.options": [helper]}).heard
    assert "to turn to, there's Sam Odell. Coaching by video. " in other
    several = leave({**way, "referral.options": [COACH, {**COACH, "name": "Ida Lund"}]}).heard
    assert "offers coaching" not in several
    assert "I haven't told anyone on the page about you." in several


@WAYS
def test_r14_an_end_far_ahead_leaves_time_and_nothing_is_called_off(way: Changes) -> None:
    far = {"ending.date": "2027-05-28", "ending.last_session": "2027-05-28", "door": CLOSED}
    made = leave({**way, "reason.kind": "retirement", **far, "ending.fees.by": "2027-06-04"})
    assert in_order(
        made.heard,
        "May 28, 2027",
        "That's a good while off. Until then we go on, you and I.",
        "If you'd like to go on with someone else after that, there's Paula Reyes",
    )
    assert "it's off" not in made.heard
    assert "We will, until May 28, 2027. After that I can't." in answers(made)
    assert "a good while off" not in leave(way).heard


def test_r14_what_was_planned_beyond_the_end_is_told_to_fall_away() -> None:
    off = "I'll cancel them. You don't have to do anything."
    for changes, when in (
        ({}, "after October 6"),  # the last session, and not the end on October 9
        ({"ending.last_session": "2026-09-22"}, "after today"),
        ({"ending.last_session": "none"}, "for later"),
    ):
        said = said_under(leave(changes).s, "What happens next")
        assert f"If we have sessions booked {when}, {off}" in said


@WAYS
def test_r25_r38_a_client_at_risk_has_a_number_a_person_and_a_coach_who_is_still_there(
    way: Changes,
) -> None:
    made = leave({**way, **RISK, **MISTAKE})
    assert in_order(text_of(made.s.sections[1]), "please don't sit through it alone", "988")
    assert re.search("still here until|how to reach me", made.heard)
    assert ("Who could be with you tonight?" in made.heard) is (not way)
    assert ("If you fear for Marisol, call 911." in answers(made)) is (not way)
    assert ("Call. If nobody answers, send:" in answers(made)) is bool(way)
    assert "sit through it" not in leave(way).heard


@WAYS
def test_r48_terms_are_printed_nowhere_and_the_coach_is_told_so(way: Changes) -> None:
    made = leave({**way, "door.conditions": [{"do": "send me a first draft"}]})
    assert "first draft" not in made.client_text
    assert [each.rule for each in made.report.all_problems()] == ["terms-at-nobodys-fault"]


def test_nobody_is_told_to_come_whenever_they_like() -> None:
    for made in (leave(), leave(PAID_FOR), leave(MISTAKE), leave(BY_EMAIL)):
        assert not re.search("whenever you like|come back", made.client_text)


CONFLICT: Changes = {
    "reason.kind": "conflict of interest",
    "reason.statement": "My brother works against your firm in a case, and I can't be neutral.",
    "decision.talked_with": "supervisor",
}
SETTLED = "the case between our firms is settled"


@WAYS
def test_r63_what_must_have_come_about_first_is_said_in_every_paper_that_opens_the_door(
    way: Changes,
) -> None:
    made = leave({**way, **CONFLICT, "door.once": f"Once {SETTLED}.", "door.not_before": None})
    assert f"Once {SETTLED}, I'd gladly work with you again, if we're both able to." in made.heard
    assert f"Once {SETTLED}, we could begin again" in made.l.text
    assert way or f"“I'd like that, once {SETTLED}.”" in answers(made)
    both = leave({**way, **CONFLICT, "door.once": SETTLED})
    for said in (both.heard, both.l.text, *([] if way else [answers(both)])):
        assert "It won't be before May 3, 2027." in said
    assert SETTLED not in leave({**way, **CONFLICT, "door": CLOSED}).client_text
