"""The talk ``leave``: what it says of days, money and thanks is true of the case."""

from __future__ import annotations

import re

import pytest
from reading_documents import in_order, text_of
from test_talk_leave import CONFLICT
from variants import EMAIL, Changes, leave

BY_EMAIL: Changes = {**EMAIL, "meeting.minutes": None}
PAYER = {"who": "payer", "name": "Lund Works", "told": "dates and money"}
GUARDIAN = {"who": "guardian", "name": "Elena Vega", "told": "dates"}
A_MINOR: Changes = {"client.minor": "yes", "others": [PAYER, GUARDIAN]}
AT_A_FEE: Changes = {
    "reason.kind": "funding ended",
    "reason.statement": "The programme stops.",
    "others": [PAYER],
    "ending.fees.to": "payer",
    "door.not_before": None,
    "door.on_return": {"fee": "$180 a session"},
}
SETTLED = "the fund has its new grant"

WAYS = pytest.mark.parametrize("way", [{}, BY_EMAIL], ids=["person", "email"])


@pytest.mark.parametrize(("way", "note"), [({}, ":"), (BY_EMAIL, ":")], ids=["person", "email"])
def test_a_last_session_on_the_day_of_the_talk_is_not_still_to_come(
    way: Changes, note: str
) -> None:
    made = leave({**way, "ending.last_session": "2026-09-22"})
    assert f"Our last session{note} September 22, 2026." in made.n.text
    assert "last session will be" not in made.client_text


def test_nobody_is_said_to_have_decided_what_came_about() -> None:
    page = text_of(leave({"reason.kind": "retirement"}).s.preparation)
    assert "It was settled on" in page
    assert "decided it" not in page


@WAYS
@pytest.mark.parametrize(
    ("kind", "decided"),
    [
        ("coach illness", False),
        ("coach away", False),
        ("relocation", False),
        ("retirement", False),
        ("practice closing", False),
        ("coach capacity", True),
        ("coach's mistake", True),
    ],
)
def test_coach_has_not_decided_what_an_illness_or_a_move_decides(
    kind: str, decided: bool, way: Changes
) -> None:
    heard = leave({"reason.kind": kind, "decision.by": "coach", **way}).heard
    assert ("I've decided" in heard) == decided
    assert ("So our coaching will end on" in heard) != decided


@WAYS
def test_unused_sessions_are_told_once_where_the_sum_tells_of_them(way: Changes) -> None:
    for how in ("One session was paid ahead and not used.", "You prepaid for one you didn't use."):
        made = leave({**way, "ending.fees.how": how})
        for text in (made.heard, made.n.text):
            assert in_order(text, "I'll refund", how)
            assert "ne paid session is left" not in text
    # Who is coached by email has no sessions but those that the sum speaks of.
    led_in = "ne paid session is left" in leave({**way, "ending.fees.how": "By part 4."}).heard
    assert led_in == (way != BY_EMAIL)


@pytest.mark.parametrize(
    ("count", "how", "said"),
    [
        ("2", "They were paid ahead and not used.", "for two sessions"),
        ("1", "You paid up front in June.", "for one session"),
        ("2", "You paid 2 months ahead, for sessions not used.", "for two sessions"),
        ("2", "Three sessions were paid ahead, and one of them not billed.", "for two sessions"),
        ("2", "Two of the sessions paid ahead were not used.", ""),
        ("2", "You paid ahead for both.", ""),
        ("13", "13 sessions were paid ahead and not used.", ""),
        ("1", "You paid ahead for a session that did not come about.", ""),
        ("1", "That is for the December call, which you had already paid for.", ""),
        ("2", "That's for the two November lessons, paid ahead.", ""),
        ("2", "That's for the November lessons, which you paid ahead.", ""),
        ("1", "It's for your session of December 4, paid in advance.", ""),
        ("1", "You paid up front, with the card you used for the April class.", "for one session"),
        ("3", "That's for the sessions that you paid ahead.", "for three sessions"),
    ],
)
def test_how_many_sessions_are_left_is_told_where_the_sentence_of_the_sum_leaves_it_out(
    count: str, how: str, said: str
) -> None:
    made = leave({"engagement.sessions_unused": count, "ending.fees.how": how})
    for text in (made.heard, made.n.text):
        assert bool(said) == bool(re.search(r"by October \d+(?:, \d+)?, for ", text))
        assert in_order(text, "I'll refund", "by October", said, how)
        assert "left, so" not in text


@WAYS
@pytest.mark.parametrize(
    ("praise", "then"),
    [
        ("You told me when an exercise didn't help.", "Thank you for that."),
        ("You ran the town meeting by yourself.", ""),
    ],
)
def test_r16_thanks_are_said_for_what_was_done_for_the_coach(
    praise: str, then: str, way: Changes
) -> None:
    said = leave({**way, "engagement.thanks": [praise]}).heard
    assert f"{praise} {then}".strip() in said
    assert said.count("Thank you for that.") == then.startswith("Thank")


def _asked_for_more(changes: Changes) -> str:
    moments = leave(changes).s.in_style("Table Text")
    return moments[moments.index("“Can't we keep going a little longer?”") + 1]


def test_who_asks_to_go_on_hears_of_the_sessions_that_are_still_to_come() -> None:
    ahead = _asked_for_more({"ending.last_session": "2026-10-06"})
    assert ahead.startswith("“Until October 6, yes. After that I can't, and I'm sorry.”")
    unsaid = {"ending.last_session": None, "ending.date": "2026-11-06", "door": {"state": "closed"}}
    assert _asked_for_more(unsaid).startswith("“After November 6 I can't")
    over = _asked_for_more({"ending.last_session": "2026-09-22"})
    assert over.startswith("“I see why you ask. I can't, and I'm sorry.”")


MISTAKE: Changes = {
    "reason.kind": "coach's mistake",
    "reason.statement": "I spoke of you where I should not have.",
    "door": {"state": "open"},
}


@WAYS
def test_who_has_said_sorry_in_words_of_the_case_says_it_once(way: Changes) -> None:
    said = leave({**way, **MISTAKE, "reason.care": "I am truly sorry, Marisol."}).heard
    assert "That's on me, not on you." in said
    assert said.count("sorry") == 1
    assert "That's on me, not on you. I'm sorry." in leave({**way, **MISTAKE}).heard


@WAYS
def test_after_a_mistake_of_the_coach_it_is_the_client_s_to_say_who_works_again(
    way: Changes,
) -> None:
    made = leave({**way, **MISTAKE, "tried_waived": "coach's circumstances"})
    hers = "If you ever want to work with me again, that's for you to say, and I'd be glad."
    assert hers in made.heard
    assert hers in made.l.text
    page = text_of(made.s.preparation)
    assert "open, in case Marisol ever wants to come back to you." in page
    assert "Nothing further was tried: the mistake was yours." in page
    for text in (made.s.text, made.l.text):
        assert "can work together again" not in text
        assert "If I can, I'd be glad" not in text
    for news in ("hear it from me", "something I need to tell you", "someone good to lean on"):
        assert news not in made.heard  # she may have known for weeks


@WAYS
def test_a_shorter_notice_that_the_client_agreed_to_is_told_as_agreed(way: Changes) -> None:
    short = {"notice_days": "90", "notice_waived": "client agreed"}
    agreed = "We end sooner than our agreement says, as you and I have agreed."
    made = leave({**way, "engagement.agreement": short})
    assert agreed in made.heard
    assert agreed in made.n.text
    for other in ({**short, "notice_days": "7"}, {**short, "notice_waived": "agreement allows"}):
        assert agreed not in leave({**way, "engagement.agreement": other}).client_text


def test_the_letter_does_not_say_that_a_goal_is_not_reached() -> None:
    letter = leave().l.text
    assert "You set out to lead your new team with a steady hand. I hope that goes well" in letter
    assert "You wanted to" not in letter


@WAYS
@pytest.mark.parametrize(
    ("said", "way_back"),
    [
        ({"door.once": SETTLED}, f"Once {SETTLED}, I'd gladly work with you again"),
        ({"door.not_before": "2027-03-01"}, ", I'd gladly work with you again"),
        (A_MINOR, "If a time comes when we can work together again, I'd be glad."),
    ],
    ids=["once", "not before", "a minor"],
)
def test_what_comes_before_a_return_is_said_and_no_minor_hears_of_a_fee(
    way: Changes, said: Changes, way_back: str
) -> None:
    made = leave({**way, **AT_A_FEE, **said})
    assert way_back in made.heard
    told = f"{made.heard} {made.l.text} {made.s.text}"
    assert not re.search(r"privately|I'm still here|We might|I'd like that\. Tell me when", told)


def test_no_word_of_an_illness_is_said_where_a_conflict_of_interest_is_the_reason() -> None:
    made = leave(CONFLICT)
    for words in (
        "Worries about you",
        "Will you be back",
        "how are you",
        "wait for me",
        "all goes",
    ):
        assert words not in made.s.text + made.l.text
    assert "Worries about you" in leave().s.text


def test_what_is_said_to_have_been_told_to_nobody_is_true_beside_a_supervisor() -> None:
    made = leave(CONFLICT)
    assert "talked it over with your supervisor" in made.s.text
    assert "I haven't told Paula Reyes about you." in made.heard
    assert "passed on anything" not in made.client_text
