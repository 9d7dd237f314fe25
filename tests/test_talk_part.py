"""The talk ``part``: the decision stands. What its client hears and reads, and what never."""

from __future__ import annotations

import re

import pytest
from reading_documents import Document, in_order, text_of
from variants import EMAIL, PHONE, VIDEO, Changes, part

DECIDED = "I've thought hard about this, and I've decided that our coaching will end on October 7"
REASON = "Three invoices are still unpaid, past the month our agreement allows, and I can't go on"
NEUTRAL: Changes = {"practice.faith_based": "no"}
SHARED: Changes = {"client.shares_faith": "yes"}
CLOSED: Changes = {"door": {"state": "closed"}}
BY_EMAIL: Changes = {**EMAIL, "meeting.minutes": None}
TRIED = [{"on": "2026-09-10", "how": "phone"}, {"on": "2026-09-15", "how": "letter"}]
BY_POST: Changes = {
    "meeting.channel": "post",
    "meeting.offered": TRIED,
    "meeting.time": None,
    "meeting.place": None,
}
UNREACHED: Changes = {
    **BY_POST,
    "reason.kind": "cannot be reached",
    "reason.statement": "Our last three appointments stayed empty, and coaching takes two.",
    "reason.facts": [{"what": "The chair was empty on September 8.", "on": "2026-09-08"}],
    "door.conditions": [{"do": "choose a day for three sessions"}],
    "engagement.sessions_unused": "2",
    "ending.fees": {"status": "refund due", "amount": "240.00", "by": "2026-10-15"},
    "ending.date": "2026-10-14",
    "meeting.last_offer": {
        "on": "2026-09-30",
        "time": "10:00",
        "how": "in person",
        "place": "my office",
        "until": "2026-09-29",
    },
    "review.use": "no",
}
CHANNELS = pytest.mark.parametrize("channel", [{}, PHONE, VIDEO], ids=["person", "phone", "video"])
WAYS = pytest.mark.parametrize(
    "way",
    [{}, PHONE, VIDEO, BY_EMAIL, BY_POST],
    ids=["person", "phone", "video", "email", "post"],
)


def cards(script: Document) -> str:
    return "\n".join(script.in_style("Table Text"))


@WAYS
def test_r13_the_decision_comes_at_once_and_the_reason_is_its_next_sentence(way: Changes) -> None:
    said = part(way).heard
    assert re.search(rf"{DECIDED}(, 2026)?\.\s{REASON}", said)
    assert len(said[: said.index(DECIDED)].split()) <= 65  # thirty seconds


@pytest.mark.parametrize("way", [{}, BY_EMAIL], ids=["person", "email"])
@pytest.mark.parametrize(
    ("by", "said"),
    [
        ("both", "You and I have both come to this: our coaching will end on October 7"),
        ("payer", "This comes from the Harbor Fund, and not from me: our coaching will end"),
        ("circumstances", "I have to tell you that our coaching will end on October 7"),
    ],
)
def test_r6_the_headline_says_who_ended_it(by: str, said: str, way: Changes) -> None:
    payer = {"others": [{"who": "payer", "name": "Harbor Fund"}]}
    made = part({**way, **payer, "decision.by": by}).heard
    assert said in made
    assert "I've decided" not in made


def test_an_end_on_the_day_itself_is_said_as_today() -> None:
    today = {"ending.date": "2026-09-23", "engagement.agreement.notice_waived": "client agreed"}
    said = part({**today, "ending.last_session": "2026-09-23"}).heard
    assert "I've decided that our coaching ends today, September 23." in said


@WAYS
def test_facts_are_told_where_there_are_some_and_a_day_is_never_told_twice(way: Changes) -> None:
    facts = [
        {"what": "On September 1 the bank sent it back.", "on": "2026-09-01"},
        {"what": "The plan rested", "on": "2026-09-04", "effect": "We had no basis"},
    ]
    made = part({**way, "reason.facts": facts})
    said = made.heard
    assert in_order(said, REASON, "sent it back.", "the plan rested.", "We had no basis.")
    assert said.count("September 1 ") == 1
    assert not re.search(r"\(.*2026\)", said)
    bare = part({**way, "reason.facts": None, "tried": None}).heard
    assert "tried:" not in bare
    assert "The last payment" not in bare


@WAYS
def test_where_money_is_disputed_the_way_back_leads_past_it(way: Changes) -> None:
    disputed: Changes = {
        **way,
        "reason.kind": "payment disputed",
        "ending.fees": {"status": "disputed", "amount": "560.00", "how": "We count August apart."},
        "door.conditions": None,
    }
    back = "If you'd like to start again one day, {}let me know. You'd be welcome."
    assert back.format("once the money is settled, ") in part(disputed).heard
    assert back.format("") in part({**way, "door.conditions": None}).heard
    assert part(disputed).heard.count("I'd be glad") <= 1


@CHANNELS
def test_r33_the_coach_asks_one_open_question_and_listens(channel: Changes) -> None:
    lines = part(channel).s.under("Why")
    assert lines[-2].said.startswith("Nadia, what's it like to hear this?")
    assert lines[-1].text.startswith("CUE:\tListen.")
    assert ("I'm listening." in lines[-2].said) is bool(channel)


@WAYS
def test_r16_r35_r36_thanks_the_goal_and_the_wish_in_the_present(way: Changes) -> None:
    assert in_order(
        part(way).heard,
        "You came prepared every time, with your sketches in hand. Thank you for that.",
        "You set out to open your own pottery studio.",
        "I still want that for you, and I'd love to work on it with you again.",
    )


@CHANNELS
def test_r44_r45_the_coach_says_two_sentences_at_most_and_sells_nothing(channel: Changes) -> None:
    quality = "As before, you could count on this: I prepare for every session and send"
    results = "I've helped a good many people"
    faith = "My faith is the reason I take this work to heart."
    alone, shared = (part({**channel, **faithful}).heard for faithful in ({}, SHARED))
    # Last, behind what would let the two begin again: nothing is sold before bad news is heard out.
    assert in_order(alone, "I'd be glad to begin again.", quality)
    assert in_order(shared, quality, faith)
    for said in (alone, shared):
        assert results not in said
        assert "I answer messages within a day." not in said


@WAYS
def test_r17_r48_r63_the_terms_are_named_and_a_return_is_welcome(way: Changes) -> None:
    assert in_order(
        part(way).heard.lower(),
        "for a new start i'd ask two things of you",
        "pay the three outstanding invoices",
        "pay each month in advance",
        "if that ever works for you, i'd be glad to begin again. just let me know.",
    )
    later = part({**way, "door.not_before": "2027-01-04"}).heard
    assert "I'd be glad to begin again, any time from January 4." in later.replace(", 2027", "")
    free = part({**way, "door.conditions": None}).heard
    assert "If you'd like to start again one day, let me know. You'd be welcome." in free


@WAYS
def test_r23_r63_a_closed_door_takes_the_way_back_out_and_nothing_else(way: Changes) -> None:
    made, closed = part(way), part({**way, **CLOSED})
    told_there = closed.heard
    kept = set(re.split(r"(?<=[.?:])\s+", told_there))
    assert kept - set(re.split(r"(?<=[.?:])\s+", made.heard)) == {"I still want that for you."}
    assert not re.search(r"again|door|glad|you know how i work", told_there, re.IGNORECASE)
    assert "starting again" not in cards(closed.s)
    assert closed.letter is None


@WAYS
def test_r14_what_happens_next_is_told_whole(way: Changes) -> None:
    sums = "360" if way in (BY_EMAIL, BY_POST) else "360 dollars"
    said = part(way).heard
    assert in_order(said, "how we'll finish", sums, "October 21", "That's for three sessions")
    assert in_order(said, "Your workbook is yours", "two years", "until November 30")


def test_money_is_answered_with_the_sum_and_in_writing() -> None:
    owed = "Can't pay\n“Thank you for telling me. Let me know what you can manage, "
    assert f"{owed}and by when, and we'll see what we can work out.”" in cards(part().s)
    owed = "Wants more money back\n“It's 360 dollars, by October 21. If you see it differently, "
    refund = cards(part({"ending.fees.status": "refund due"}).s)
    assert f"{owed}write to me and I'll answer in writing.”" in refund


@WAYS
def test_r37_the_client_is_never_told_that_it_is_for_their_good(way: Changes) -> None:
    text = part(way).client_text
    assert not re.search(r"would not help you|wouldn't help you|for your (sake|own good)", text)
    assert not re.search(r"\b(sorry to|unfortunately|I enjoyed|loved)\b", text)


@CHANNELS
@pytest.mark.parametrize("faith", [{}, NEUTRAL], ids=["faith", "neutral"])
def test_r10_r31_a_prayer_or_a_breath_stands_right_before_the_decision(
    faith: Changes, channel: Changes
) -> None:
    lines = part({**channel, **faith}).s.under("The decision")
    cue = "Breathe out." if faith else "Ask silently for the right words."
    assert lines[0].text.startswith(f"CUE:\t{cue}")
    assert lines[1].said.startswith(DECIDED)
    assert "Pause." in lines[2].text


def test_r12_a_prayer_or_a_quiet_minute_stands_before_each_reply() -> None:
    assert "Before each reply, ask silently" in part(BY_EMAIL).s.text
    assert "Before each reply, take a quiet minute" in part({**BY_EMAIL, **NEUTRAL}).s.text


@WAYS
def test_r45_faith_is_offered_only_to_one_who_shares_it(way: Changes) -> None:
    shared = part({**way, **SHARED})
    assert "Would you like me to pray for you?" in shared.heard
    assert "urt that you offered" in cards(shared.s)
    for changes in (NEUTRAL, {"client.shares_faith": "unknown"}):
        made = part({**way, **changes})
        page = text_of(line for line in made.s.after_preparation if line.style[:3] != "Cue")
        shown = page.replace("pray silently for the right words", "")
        assert not re.search(r"pray|faith|bless", shown, re.IGNORECASE)


@CHANNELS
def test_r59_the_last_thing_is_a_smile(channel: Changes) -> None:
    cue = [line.text for line in part(channel).s.under("Close")][-2]
    assert "smile" in cue.lower()


@CHANNELS
def test_each_hard_moment_of_this_talk_has_its_line(channel: Changes) -> None:
    rows = [line.text for line in part(channel).s.under("Hard moments")]
    for moment in (
        "“Is this because of …?”",
        "“Is it me?”",
        "“One more chance?”",
        "“That's unfair.”",
        "Tears",
        "Anger",
        "“Fine.” (too fast)",
        "Silence",
        "“I'll post about this.”",
        {"": "Leaves", "phone": "Hangs up"}.get(
            channel.get("meeting.channel", ""), "Leaves the call"
        ),
        "A threat",
        "Words about not wanting to live",
    ):
        assert moment in rows
    assert "“You're free to say what it was like for you.” Then go on." in rows
