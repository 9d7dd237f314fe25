"""The talk ``leave``: nobody is at fault. What its client hears, and what never."""

from __future__ import annotations

import re

import pytest
from leave_ways import (
    BY_EMAIL,
    CHANNELS,
    CLOSED,
    COACH,
    LIST,
    NEUTRAL,
    NOT_YOU,
    REASON,
    WAYS,
    after,
    moments,
    spoken,
)
from matrix import OPTIONS
from reading_documents import in_order, text_of
from variants import PHONE, VIDEO, Changes, leave


@WAYS
def test_r13_the_news_is_told_at_once_and_the_reason_is_its_next_sentence(way: Changes) -> None:
    said = leave(way).heard
    assert after(said, NOT_YOU).startswith(REASON)
    assert after(said, REASON).startswith("So our coaching will end on October 9")
    assert len(said[: said.index(REASON)].split()) <= len(said.split()) / 4


@pytest.mark.parametrize("way", [{}, BY_EMAIL], ids=["person", "email"])
@pytest.mark.parametrize(
    ("kind", "so"),
    [
        ("coach illness", True),
        ("coach capacity", True),
        ("relocation", True),
        ("conflict of interest", False),
        ("dual relationship", False),
        ("money change", False),
    ],
)
def test_it_is_said_to_have_nothing_to_do_with_the_client_only_where_that_is_so(
    kind: str, so: bool, way: Changes
) -> None:
    said = leave({**way, "reason.kind": kind}).heard
    assert (NOT_YOU in said) is so
    assert ("I enjoy working with you" in said) is so
    assert ("I have some news about our coaching." in said) is not so


def test_a_second_reason_between_the_two_takes_that_sentence_away() -> None:
    assert NOT_YOU not in leave({"reason.also": ["dual relationship"]}).heard
    assert NOT_YOU in leave({"reason.also": ["relocation"]}).heard


def test_an_end_on_the_day_itself_is_said_as_today() -> None:
    today = {"ending.date": "2026-09-22", "ending.last_session": "2026-09-22"}
    waived = {"engagement.agreement.notice_waived": "client agreed"}
    said = leave({**today, **waived}).heard
    assert in_order(said, REASON, "So our coaching ends today, September 22.")
    assert in_order(said, "Let me tell you how", "Today is our last session.")
    assert "time together" not in said


@WAYS
def test_r38_r43_who_goes_on_with_the_client_comes_before_what_happens_next(way: Changes) -> None:
    said = leave(way).heard
    who = "If you'd like to go on with someone else, there's Paula Reyes, who offers coaching"
    assert in_order(said, "October 9", who, "You don't have to decide anything now.")
    assert in_order(said, who, "ow we'll finish", "120")


def test_r38_several_who_can_go_on_are_all_named_and_stand_first_in_the_note() -> None:
    options = [LIST, COACH, {**COACH, "name": "Ida Lund"}]
    made = leave({"referral.options": options})
    assert "there's Sam Odell and Ida Lund." in made.heard
    assert in_order(made.n.text, "Sam Odell", "Ida Lund", "The list of the county")


@pytest.mark.parametrize("options", [[LIST], OPTIONS], ids=["lists", "others"])
def test_nobody_is_named_to_go_on_who_does_not_coach(options: list[Changes]) -> None:
    made = leave({"referral.options": options})
    assert re.search("someone to turn to, (I've made you a page|there's Tomasz Reed)", made.heard)
    assert "If you'd like someone to turn to" in made.n.headings
    assert not re.search("go on with someone|take over", made.heard)
    assert "who could take over" not in made.n.text
    assert "There's" not in text_of(made.s.under("Hard moments"))


def test_r38_nothing_is_passed_on_and_an_introduction_is_offered() -> None:
    made = leave()
    said = "I haven't told Paula Reyes about you."
    assert f"{said} I can introduce the two of you, if you like." in made.heard
    assert "I haven't told anyone listed here about you." in made.n.text
    consent = {
        "given": "verbal",
        "on": "2026-09-20",
        "to": "Paula Reyes",
        "what": "your name",
        "purpose": "a first call",
        "until": "2026-12-31",
    }
    shared = leave({"referral.share": "name", "referral.consent": consent})
    assert "As you've agreed, I'll pass on just this to Paula Reyes: " in shared.heard
    assert "haven't told anyone" not in shared.heard


@WAYS
def test_r14_what_happens_next_is_said_whole(way: Changes) -> None:
    assert in_order(
        leave(way).heard,
        "ow we'll finish",
        "Our last session will be on October 6",
        "After that, one paid session is left, so I'll refund",
        "Your workbook is yours to keep.",
        "I keep my notes for two years, locked away.",
        "For practical questions, you can reach me",
        "until November 30",
    )


@CHANNELS
def test_r15_r56_leave_is_asked_and_the_client_is_called_by_name(channel: Changes) -> None:
    said = spoken(leave(channel))
    assert in_order(" ".join(said), "Marisol", "hank you for", "May I come straight to it?")
    assert sum("Marisol" in line for line in said) >= 3


@WAYS
def test_r16_r36_what_was_good_is_said_and_the_goal_is_still_wished(way: Changes) -> None:
    said = leave(way).heard
    thanks = "You brought the real questions, even the ones about yourself."
    assert f"{thanks} Thank you for that." in said
    assert said.count("Thank you for that.") == 1
    assert "You set out to lead your new team with a steady hand. I still want that" in said


@WAYS
def test_r35_the_wish_to_work_together_is_in_the_present(way: Changes) -> None:
    said = leave(way).heard
    assert in_order(
        said,
        "I enjoy working with you",
        "From May 3, 2027, I'd gladly work with you again, if we're both able to.",
    )


@CHANNELS
def test_the_coach_asks_what_it_is_like_to_hear_this_and_listens(channel: Changes) -> None:
    script = leave(channel).s
    lines = [line for line in script.lines if line.spoken or line.style.startswith("Cue")]
    (place,) = [n for n, line in enumerate(lines) if "what's it like to hear this?" in line.said]
    assert lines[place + 1].text.startswith("CUE:\tListen. Don't comfort too fast.")
    assert ("I'll be quiet and listen." in lines[place].said) is bool(channel)


@CHANNELS
@pytest.mark.parametrize("faith", [{}, NEUTRAL], ids=["faith", "neutral"])
def test_r10_r31_a_prayer_or_a_breath_stands_right_before_the_news(
    faith: Changes, channel: Changes
) -> None:
    lines = leave({**channel, **faith}).s.under("The news")
    cue = "Breathe out." if faith else "Pray silently for the right words."
    assert lines[0].text.startswith(f"CUE:\t{cue}")
    assert lines[1].said == NOT_YOU


@pytest.mark.parametrize("way", [{}, BY_EMAIL], ids=["person", "email"])
def test_r12_a_prayer_or_a_quiet_minute_stands_before_whatever_is_sent(way: Changes) -> None:
    words = ("pray silently for the right words, and read", "take a quiet minute and read")
    for faith, said in zip(({}, NEUTRAL), words, strict=True):
        cards = text_of(leave({**way, **faith}).s.after_preparation)
        assert f"Before you send the note, the letter or a reply, {said}" in cards
    assert "Before each reply, pray silently" in leave(BY_EMAIL).s.text
    assert "Before each reply, take a quiet minute" in leave({**BY_EMAIL, **NEUTRAL}).s.text


@pytest.mark.parametrize(
    ("channel", "cue"),
    [({}, "A warm smile"), (PHONE, "It can be heard"), (VIDEO, "at the lens and smile")],
)
def test_r59_the_last_thing_is_a_smile(channel: Changes, cue: str) -> None:
    assert cue in [line.text for line in leave(channel).s.under("Close")][-2]


def test_r45_faith_is_offered_only_to_one_who_shares_it() -> None:
    assert "Would you like me to pray for you?" in leave().heard
    assert "Asks you to pray" in moments(leave().s)
    for changes in (NEUTRAL, {"client.shares_faith": "unknown"}):
        for way in ({}, BY_EMAIL):
            made = leave({**changes, **way})
            assert not re.search("pray|faith|bless", made.client_text, re.IGNORECASE)


@pytest.mark.parametrize("way", [{}, BY_EMAIL], ids=["person", "email"])
def test_nothing_is_charged_asked_or_put_to_the_test(way: Changes) -> None:
    made = leave(
        {
            **way,
            "reason.facts": [{"what": "Wombats were seen.", "effect": "Nothing grew."}],
            "needs": [{"do": "keep two hours", "because": "the plan grows"}],
            "door.conditions": [{"do": "send a first draft"}],
            "tried": ["calls on Wednesdays", "smaller steps"],
        }
    )
    for words in ("Wombats", "Nothing grew", "two hours", "first draft", "Wednesdays"):
        assert words not in made.client_text
    for words in (
        "come back",
        "whenever you like",
        "condition",
        "commit",
        "try it",
        "I have decided",
    ):
        assert words not in made.client_text
    assert "on one condition" not in text_of(made.s.preparation)


def test_nothing_of_the_coach_is_told_beyond_the_one_sentence() -> None:
    script = leave().s
    assert "Add nothing to these lines." in script.text
    assert "If it's all right with you, I'd like to leave it there.” Then go on." in moments(script)
    for document in (leave().n, leave().l):
        assert not re.search(r"\b(health|ill|illness|winter)\b", document.everything)


@WAYS
def test_r63_a_closed_door_takes_the_way_back_out_and_nothing_else(way: Changes) -> None:
    made, closed = leave(way), leave({**way, **CLOSED})
    again = " From May 3, 2027, I'd gladly work with you again, if we're both able to."
    again += " You don't have to wait for me."
    assert made.heard.replace(again, "") == closed.heard
    thanks = "You brought the real questions, even the ones about yourself. "
    assert made.n.text == closed.n.text.replace(thanks, "")  # the letter would have brought them
    assert closed.letter is None
    assert "I'd rather say so now than have you wait." in moments(closed.s) or way is BY_EMAIL
    assert not list(closed.report.all_problems())


def test_behind_a_closed_door_the_coach_is_not_hurried_and_not_guarded() -> None:
    page = text_of(leave(CLOSED).s.preparation)
    assert "End by 10:45 AM." in page
    assert "Someone you trust is nearby" not in page
