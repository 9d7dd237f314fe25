"""The talk ``firm``: short, after misconduct, threats or violence. What is said, and what never."""

from __future__ import annotations

import re

import pytest
from reading_documents import Document, in_order
from variants import EMAIL, VIDEO, Changes, broken_trust

DECIDED = "I've decided that our coaching ends today, October 20."
REASON = "Our agreement asks both of us for courteous messages and accurate reports"
IN_PERSON: Changes = {"meeting.channel": "in person", "meeting.why_not_in_person": None}
BY_VIDEO: Changes = {"meeting.channel": VIDEO["meeting.channel"]}
BY_EMAIL: Changes = {**EMAIL, "meeting.minutes": None, "meeting.why_not_in_person": None}
BY_POST: Changes = {
    **BY_EMAIL,
    "meeting.channel": "post",
    "meeting.only_way": None,
    "meeting.offered": [
        {"on": "2026-10-14", "how": "phone"},
        {"on": "2026-10-16", "how": "email"},
    ],
}
THREATS: Changes = {
    "reason.kind": "missed sessions",
    "reason.also": None,
    "tried_waived": "safety",
    "safety.concern": "threats",
    "safety.plan": "A colleague is next door.",
}
REOPENED: Changes = {
    "door": {
        "state": "open",
        "reopened_because": "A third person has talked with us both, and it helped.",
        "conditions": [{"do": "send each report to both of us on the same day"}],
    }
}
SHARED: Changes = {
    "client.shares_faith": "yes",
    "coach.faith_statement": "My faith is the reason I take this work to heart.",
}
CHANNELS = pytest.mark.parametrize(
    "channel", [{}, IN_PERSON, BY_VIDEO], ids=["phone", "person", "video"]
)
WAYS = pytest.mark.parametrize(
    "way",
    [{}, IN_PERSON, BY_VIDEO, BY_EMAIL, BY_POST],
    ids=["phone", "person", "video", "email", "post"],
)


def cards(script: Document) -> str:
    return "\n".join(script.in_style("Table Text"))


@WAYS
@pytest.mark.parametrize("kind", [{}, THREATS], ids=["misconduct", "threats"])
def test_r13_r29_decision_and_one_sentence_of_reason_and_it_is_short(
    kind: Changes, way: Changes
) -> None:
    said = broken_trust({**way, **kind}).heard
    assert in_order(said, "I've decided that our coaching ends ", REASON, "The decision stands")
    assert len(said[: said.index(REASON)].split()) <= 40
    assert len(said.split()) <= 200


def test_the_end_is_today_or_on_a_date() -> None:
    assert DECIDED in broken_trust().heard
    later = broken_trust({"ending.date": "2026-10-31"}).heard
    assert "I've decided that our coaching ends on October 31." in later
    assert "Our coaching still ends on October 31." in cards(
        broken_trust({"ending.date": "2026-10-31"}).s
    )
    assert "ends on October 20, 2026." in broken_trust(BY_EMAIL).heard


@WAYS
def test_r27_r29_nothing_of_the_facts_and_no_praise_that_rings_false(way: Changes) -> None:
    said = broken_trust({**way, "tried": ["calls on Wednesdays", "smaller steps"]}).heard
    for words in ("The message of that day", "The report of that week", "Wednesdays", "sales team"):
        assert words not in said
    assert not re.search(r"\b(always|never|work together|glad|wish we|come to)\b", said)


@WAYS
def test_r14_what_happens_next_is_told_whole(way: Changes) -> None:
    assert in_order(
        broken_trust(way).heard,
        "Here's what happens now.",
        "120",
        "October 27",
        "Your workbook is yours to keep.",
        "two years",
        "November 30",
    )


@CHANNELS
def test_one_question_is_answered_and_then_comes_goodbye(channel: Changes) -> None:
    lines = broken_trust(channel).s.under("Goodbye")
    assert lines[0].said == "Is there a practical question I can answer?"
    assert lines[1].text.startswith("CUE:\tOne answer, in one sentence.")
    assert in_order(broken_trust(channel).heard, "You came to every session on time.", "Goodbye.")
    bare = broken_trust({**channel, "engagement.thanks": None}).heard
    assert bare.endswith(
        "Is there a practical question I can answer? Greg, I wish you well. Goodbye."
    )


@WAYS
@pytest.mark.parametrize("kind", [{}, THREATS], ids=["misconduct", "threats"])
def test_r45_no_word_of_faith_is_said_aloud(kind: Changes, way: Changes) -> None:
    for document in broken_trust({**way, **kind, **SHARED}).all:
        shown = "\n".join(
            line.text
            for line in document.after_preparation or document.lines
            if line.style[:3] != "Cue" and "ask silently for the right words" not in line.text
        )
        assert not re.search(r"pray|faith|bless|God\b", shown, re.IGNORECASE)


@CHANNELS
@pytest.mark.parametrize("faith", ["yes", "no"])
def test_r10_a_silent_prayer_or_a_breath_before_the_decision(faith: str, channel: Changes) -> None:
    lines = broken_trust({**channel, "practice.faith_based": faith}).s.under("The decision")
    cue = "Ask silently for the right words." if faith == "yes" else "Breathe out."
    assert lines[0].text.startswith(f"CUE:\t{cue}")
    assert lines[1].said == DECIDED


def test_in_person_the_coach_sits_near_the_door_with_the_phone_on() -> None:
    lines = broken_trust({**IN_PERSON, **THREATS}).s.under("Welcome")
    assert "The door at your back, the phone near." in lines[0].text


@WAYS
def test_r26_a_door_that_is_open_again_adds_one_sentence_and_nothing_else(way: Changes) -> None:
    back = (
        "If you want to work with me again one day, I'm open to that, "
        "and I'll write to you what it would take."
    )
    made = broken_trust({**way, **REOPENED})
    said = made.heard
    assert back in said
    assert " ".join(said.replace(back, "").split()) == " ".join(broken_trust(way).heard.split())
    assert made.letter
    skipped = broken_trust({**way, "door": {**REOPENED["door"], "letter": "skip"}}).heard
    assert "If you want to work with me again one day, I'm open to that." in skipped


def test_r25_with_no_way_to_be_in_touch_nobody_is_asked_to_write() -> None:
    none = {"ending.contact": {"route": "none", "via": "none"}, **THREATS}
    assert "write to me" not in broken_trust(none).s.text


@CHANNELS
def test_each_hard_moment_of_this_talk_has_its_line(channel: Changes) -> None:
    rows = [line.text for line in broken_trust(channel).s.under("Hard moments")]
    for moment in (
        "Argues, or asks for more reasons",
        "Is sorry, and asks for another chance",
        "Tears",
        "Silence",
        "Money",
        "“I'll post about this.”",
        "Raised voice, or an insult",
        "A threat",
        {"in person": "Leaves", "video": "Leaves the call"}.get(
            channel.get("meeting.channel", ""), "Hangs up"
        ),
        "Words about not wanting to live",
    ):
        assert moment in rows
    assert "“You're free to say what it was like for you.” Then go on." in rows
    assert "“Thank you for saying that. Our coaching still ends today.” Then go on." in rows


def test_by_email_there_is_an_answer_to_each_reply_that_may_come() -> None:
    rows = [line.text for line in broken_trust(BY_EMAIL).s.under("If this reply comes")]
    for reply in (
        "Thanks you, or agrees",
        "Argues, or is hurt",
        "Is sorry, asks to go on",
        "Wants money back",
        "A review, a complaint, a lawyer",
        "Danger or despair",
        "A threat",
        "Five working days, and no answer",
    ):
        assert reply in rows
    assert "Send nothing. All that is needed has been said." in rows
    assert not re.search(r"[()\[\]*]", broken_trust(BY_EMAIL).heard)


def test_a_record_that_stands_behind_alone_has_one_heading_and_takes_no_page() -> None:
    full = {
        **IN_PERSON, **THREATS,
        "reason.kind": "harassment",
        "tried_waived": None,
        "tried": ["a written warning on October 5"],
        "others": [{"who": "group", "name": "The Founders' Group", "told": "dates"}],
        "ending.fees": {
            "status": "none by agreement",
            "how": "By section 11 the calls that are left lapse when a member is removed.",
        },
        "engagement.agreement": {"notice_days": "14", "section": "section 11",
                                 "notice_waived": "agreement allows"},
    }  # fmt: skip
    headings = broken_trust(full).s.headings
    assert headings[-2:] == ["After the meeting", "On record"]


def test_who_is_not_alone_is_not_asked_whether_they_are() -> None:
    ada = {"meeting.others_present": [{"name": "Ada Brandt", "client_agreed": "yes"}]}
    said = broken_trust(ada).heard
    assert "Can anybody else hear us?" in said
    assert "on your own" not in said


def test_what_ends_on_the_day_of_its_letter_does_not_end_on_a_day_that_is_over() -> None:
    by_post = broken_trust(BY_POST)
    assert "our coaching ends with this letter, on October 20, 2026." in by_post.heard
    assert "Thank you for saying that. What I wrote still holds." in cards(by_post.s)
