"""The talk ``leave``: its message, its note and its letter."""

from __future__ import annotations

import re

import pytest
from leave_ways import BY_EMAIL, CHANNELS, CLOSED, LIST, NEUTRAL, moments
from reading_documents import Document, in_order, said_in, said_under
from variants import Changes, leave


def body(letter: Document) -> list[str]:
    """The letter's own paragraphs, between the greeting and the sign-off."""
    greeting = next(n for n, line in enumerate(letter.lines) if line.text.startswith("Dear "))
    end = next(n for n, line in enumerate(letter.lines) if line.style == "Closing")
    return [line.text for line in letter.lines[greeting + 1 : end]]


def test_by_email_the_message_is_short_and_reads_like_a_letter() -> None:
    for changes in ({}, NEUTRAL, CLOSED, {"reason.kind": "money change"}):
        text = "\n".join(leave({**BY_EMAIL, **changes}).message)
        assert 120 <= len(text.split()) <= 250
        assert not re.search(r"[()\[\]*]", text)
    subject = [line.text for line in leave(BY_EMAIL).s.lines if line.text.startswith("Subject:")]
    assert subject == ["Subject: Some news about our coaching"]


def test_by_email_there_is_an_answer_to_each_reply_that_may_come() -> None:
    rows = [line.text for line in leave(BY_EMAIL).s.under("If this reply comes")]
    for reply in (
        "Thanks, or takes it well",
        "Asks to go on",
        "Hurt or angry",
        "Asks what it is, or how you are",
        "Asks about the money",
        "Danger or despair",
        "Nothing after five working days",
    ):
        assert reply in rows
    assert "the page says how" not in " ".join(
        line.text
        for line in leave({**BY_EMAIL, "referral.options": [LIST]}).s.under("If this reply comes")
    )


def test_the_note_says_what_happens_next_and_who_can_go_on() -> None:
    note = leave().n
    assert note.headings == [
        "For your next step",
        "If you'd like to go on with someone else",
        "What I have shared",
        "What happens next",
        "When you feel ready",
    ]
    (purpose,) = note.in_style("Purpose")
    assert purpose == (
        "This is yours to keep. It says who could take over from me, and what happens next. "
        "Our coaching ends for a reason on my side, and not because of anything you did."
    )
    assert "Get in touch with Paula Reyes, and ask about a first conversation." in note.text
    assert "room for you" not in note.text


@pytest.mark.parametrize("faith", [{}, NEUTRAL], ids=["faith", "neutral"])
@pytest.mark.parametrize("day", [{}, {"door.not_before": None}], ids=["day", "no day"])
def test_the_letter_opens_with_the_person_and_has_120_to_180_words(
    day: Changes, faith: Changes
) -> None:
    lines = body(leave({**day, **faith}).l)
    assert lines[0].startswith("You brought the real questions")
    assert 120 <= len(" ".join(lines).split()) <= 180


def test_r47_r63_r64_the_letter_says_when_and_how_they_may_meet_again_and_hurries_nobody() -> None:
    letter = leave().l
    assert in_order(
        letter.text,
        "From May 3, 2027, we could begin again, if we're both able to, and I'd like that",
        "a line to office@stillwater.example",
        "We'd make a new agreement.",
        "As before, you could count on this: I prepare for every session",
        "There's no hurry, and you don't have to answer this letter.",
    )
    assert letter.in_style("List Number") == []
    no_day = leave({"door.not_before": None}).l.text
    assert "If one day we can work together again, I'd like that very much." in no_day


def test_r44_r45_the_letter_says_of_the_coach_two_sentences_and_no_more() -> None:
    assert "My faith is the reason I take this work to heart." in leave().l.text
    assert "My faith" not in leave(NEUTRAL).l.text
    for document in leave().all:
        assert "I've helped a good many people" not in document.text


@CHANNELS
def test_r62_it_ends_with_thanks_and_an_eye_on_what_lies_ahead(channel: Changes) -> None:
    close = said_under(leave(channel).s, "Close")
    assert "Thank you for your trust, Marisol. We still have until October 6." in close
    last = said_under(leave({**channel, "ending.last_session": None}).s, "Close")
    assert "Thank you for your trust, Marisol. I wish you all the best." in last


def test_r30_contractions_are_said_where_a_voice_says_them() -> None:
    said = said_in(leave().s.lines)
    assert re.search(r"\b(we|us|our|together)\b", said_under(leave().s, "What has been good"))
    for stiff in ("I would", "you would", "do not have to", "I have decided", "No further"):
        assert stiff not in said


@CHANNELS
def test_each_hard_moment_of_this_talk_has_its_line(channel: Changes) -> None:
    script = leave(channel).s
    rows = [line.text for line in script.under("Hard moments")]
    by_video = channel.get("meeting.channel") == "video"
    goes = "Leaves the call" if by_video else "Hangs up" if channel else "Leaves"
    for moment in ("Tears", "Silence", "Money", "Worries about you", goes):
        assert moment in rows
    assert "“There's Paula Reyes. You don't have to choose today.”" in rows
    assert "“I'd like that, from May 3, 2027. I can't promise more.”" in rows
    assert "Are you giving up on me" not in script.text
    risk = moments(leave({**channel, "risk.concern": "yes"}).s)
    assert in_order(risk, "not wanting to live", "Are you safe", "911", "988")
