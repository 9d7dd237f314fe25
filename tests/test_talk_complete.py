"""The talk where the work is done: what a client hears and reads, and what would spoil it."""

from __future__ import annotations

import re

import pytest
from matrix import REFUND
from reading_documents import in_order, said_under, sentences_of, text_of
from variants import EMAIL, PHONE, VIDEO, Changes, Papers, papers

BY_EMAIL: Changes = {**EMAIL, "meeting.minutes": None}
BY_POST: Changes = {
    "meeting.channel": "post",
    "meeting.time": None,
    "meeting.place": None,
    "meeting.offered": [
        {"on": "2026-09-09", "how": "phone"},
        {"on": "2026-09-11", "how": "letter"},
    ],
}
CLOSED: Changes = {"door": {"state": "closed"}}
NEUTRAL: Changes = {"practice.faith_based": "no"}
HELD_BACK: Changes = {"client.shares_faith": "unknown"}
NO_REACHED: Changes = {"reason.kind": "programme over", "engagement.reached": None}
LAST_TODAY: Changes = {"ending.last_session": "2026-09-15"}
TODAY: Changes = {
    "ending": {
        "date": "2026-09-15",
        "last_session": "2026-09-15",
        "contact": {"until": "2026-10-31"},
    },
    "engagement.agreement": {"notice_waived": "client agreed"},
}
WAYS: dict[str, Changes] = {
    "in person": {},
    "phone": PHONE,
    "video": VIDEO,
    "email": BY_EMAIL,
    "post": BY_POST,
    "neutral": NEUTRAL,
    "closed": CLOSED,
    "closed by email": {**CLOSED, **BY_EMAIL},
    "outgrown": {"reason.kind": "outgrown"},
    "mutual": {"reason.kind": "mutual"},
    "programme over": NO_REACHED,
    "today": TODAY,
    "money": REFUND,
    "help at hand": {"risk.concern": "yes"},
    "questions": {"review.use": "yes"},
}
SPOKEN = pytest.mark.parametrize("way", [{}, PHONE, VIDEO], ids=["person", "phone", "video"])
EVERY_WAY = pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
OUT_OF_PLACE = re.compile(
    r"hard sentence|\bsorry\b|decision is firm|I('ve| have) decided|come back when|another try"
    r"|not helping|reason comes|in plain words\.|\bfill (this|it) in\b|sign(ed)?, date|prove\b"
    r"|what needs to change|whether our coaching|conditions?\b",
    re.IGNORECASE,
)
WAY_BACK = re.compile(r"\b(again|doors?|something new|come back|welcome back|call me)\b")
GOALS = "lead the food pantry and to have your Sundays back"
GOOD_NEWS = "Today's a good day, and it's your doing."


def done(*changes: Changes) -> Papers:
    merged: dict[str, object] = {}
    for each in changes:
        merged |= each
    return papers("complete", merged)


@EVERY_WAY
def test_r31_r62_nothing_hard_is_said_or_written(way: Changes) -> None:
    made = done(way)
    written = made.letter.everything if made.letter else ""
    guide = "\n".join(line.text for line in made.s.sections[1])
    found = OUT_OF_PLACE.search("\n".join((guide, written)))
    assert not found, found


@SPOKEN
def test_r13_good_news_and_whose_doing_it_is_are_the_first_thing_heard(way: Changes) -> None:
    said = done(way).heard
    assert len(said[: said.index(GOOD_NEWS)].split()) <= 30
    assert in_order(said, GOOD_NEWS, "You've done what you came for.", "You lead the pantry now")


@pytest.mark.parametrize("channel", [{}, BY_EMAIL], ids=["person", "email"])
@pytest.mark.parametrize(
    ("changes", "headline"),
    [
        ({}, GOOD_NEWS),
        ({"reason.kind": "outgrown"}, "You've gone past what you came for."),
        ({"reason.kind": "mutual"}, "We've both seen it"),
        ({"reason.kind": "mutual", "reason.also": ["goals met"]}, GOOD_NEWS),
        (NO_REACHED, "We've come to the end of what we planned"),
        ({"decision.by": "client"}, "You told me that you'd like to finish"),
    ],
    ids=["met", "outgrown", "mutual", "mutual and met", "programme over", "client"],
)
def test_r13_the_headline_says_who_saw_it_and_nothing_else(
    changes: Changes, headline: str, channel: Changes
) -> None:
    all_of_them = (GOOD_NEWS, "We've both seen it", "We've come to the end", "You told me")
    said = done(changes, channel).heard
    assert headline in said
    assert len([each for each in all_of_them if each in said]) == 1


@EVERY_WAY
def test_r16_r36_what_was_wanted_and_the_reason_are_said_in_the_clients_own_terms(
    way: Changes,
) -> None:
    assert in_order(
        done(way).heard,
        f"When we started, you wanted to {GOALS}.",
        "You lead the pantry now, and on Sundays you're home.",
        "You brought the hard questions, every time. Thank you for that.",
    )


def test_sessions_are_counted_once_and_by_the_reason_where_a_programme_is_just_over() -> None:
    counted = "We've had 18 sessions since then."
    over = {"reason.kind": "programme over", "engagement.reached": None}
    assert counted in done({}).heard
    assert counted not in done(over).heard


@pytest.mark.parametrize(
    "given",
    ["You handed over the shift.", "Handed over the shift", "you handed over the shift"],
)
def test_what_was_reached_reads_as_it_is_said_however_it_was_begun(given: str) -> None:
    made = done({"engagement.reached": [given]})
    assert "You handed over the shift. " in f"{made.heard} "
    perfect = done({"engagement.reached": ["You've handed over the shift"]})
    assert "You have handed over the shift." in perfect.heard


def test_a_case_without_a_count_of_sessions_counts_none() -> None:
    assert f"you wanted to {GOALS}.\n" in text_of(done({"engagement.sessions_held": None}).s.lines)


@SPOKEN
def test_r9_r10_the_talk_opens_with_thanks_in_silence_and_the_cue_to_enjoy_it(way: Changes) -> None:
    first = done(way).s.under("Welcome")[0].text
    assert in_order(first, "CUE:", "Silently give thanks", "for the right words.", "Enjoy this.")
    quiet = done(way, NEUTRAL).s.under("Welcome")[0].text
    assert in_order(quiet, "CUE:", "One quiet breath.", "Enjoy this.")


@SPOKEN
def test_r30_the_two_look_back_and_ahead_and_the_client_says_how_it_is_kept(way: Changes) -> None:
    script = done(way).s
    wanted = said_under(script, "What you wanted, and where you are")
    assert wanted.endswith("How does it look to you?")
    assert in_order(
        said_under(script, "One look back, one look ahead"),
        "Looking back, what are you happiest about?",
        "looking ahead, what will help you keep what you've gained?",
        "If you ever get stuck, what's the first thing you'd do?",
    )
    cues = script.in_style("Cue", "Cue After")
    assert len([cue for cue in cues if cue.startswith("CUE:\tListen")]) == 3


@pytest.mark.parametrize(
    ("way", "said"),
    [
        ({}, "Let's finish well on September 29."),
        (TODAY, "Let's finish well today, September 15."),
        (LAST_TODAY, "Let's finish well today. On paper, our coaching ends on September 29."),
        (BY_EMAIL, "Let's finish well on September 29, 2026."),
    ],
    ids=["ahead", "today", "last session today", "by email"],
)
def test_r14_the_end_is_said_early_and_once(way: Changes, said: str) -> None:
    text = done(way).heard
    assert text.count(said) == 1
    assert "Our agreement closes" not in text


def test_r14_what_happens_next_says_session_money_materials_records_contact_and_who_is_told() -> (
    None
):
    told = {"others": [{"who": "group", "name": "The pantry board", "told": "dates"}]}
    assert in_order(
        said_under(done(REFUND, told).s, "What happens next"),
        "September 29",
        "240 dollars by October 6",
        "Your workbook is yours to keep.",
        "two years",
        "October 31",
        "I'll tell the pantry board the dates",
    )


@SPOKEN
def test_r35_r63_the_door_is_open_and_asks_nothing(way: Changes) -> None:
    assert in_order(
        said_under(done(way).s, "A last word"),
        "It's been a joy to do this with you.",
        "If something new comes along one day and you'd like to work on it together, "
        "I'd love to hear from you.",
        "You wouldn't have to explain anything.",
        "Well done, Ellen.",
    )


@pytest.mark.parametrize("way", [{}, PHONE, BY_EMAIL], ids=["person", "phone", "email"])
def test_r63_a_closed_door_takes_the_way_back_out_and_nothing_else(way: Changes) -> None:
    open_, closed = done(way), done(way, CLOSED)
    assert not WAY_BACK.search("\n".join((closed.heard, closed.n.text)))
    assert closed.letter is None
    gone = set(sentences_of(open_.heard)) - set(sentences_of(closed.heard))
    assert len(gone) == 2
    assert all("something new" in each or "have to explain" in each for each in gone)


@pytest.mark.parametrize("way", [{}, BY_EMAIL], ids=["person", "email"])
def test_r45_faith_is_said_only_to_one_who_shares_it(way: Changes) -> None:
    statement = "My faith is the reason I take this work to heart."
    made = done(way)
    assert made.heard.count(statement) == 1
    for held in (NEUTRAL, HELD_BACK):
        assert statement not in done(way, held).client_text
        assert "give thanks together" not in done(way, held).client_text
    assert ("give thanks together" in made.heard) == (way == {})


@pytest.mark.parametrize(
    ("way", "cue"),
    [({}, "A warm smile"), (PHONE, "It can be heard"), (VIDEO, "Look at the lens")],
    ids=["person", "phone", "video"],
)
def test_r59_the_last_cue_is_to_smile(way: Changes, cue: str) -> None:
    assert cue in done(way).s.in_style("Cue", "Cue After", "Cue After Kept")[-1]


def test_hard_moments_are_those_that_can_come_here() -> None:
    moments = " ".join(done().s.in_style("Table Text"))
    assert in_order(moments, "“Is that all?”", "Asks to go on", "Tears", "not wanting to live")
    assert not re.search(r"Walks out|Raised voice|A threat|unfair", moments)


def test_an_end_that_is_anothers_or_that_stands_is_not_said_to_wait() -> None:
    may_wait = "the end can wait"
    assert may_wait in done({}).s.text
    assert may_wait not in done({"door": {"state": "closed"}}).s.text
    assert may_wait not in done({"decision.by": "payer"}).s.text
