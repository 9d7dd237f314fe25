"""The points of counsel for the way of meeting, the two doors, and the hardest kind of parting."""

from __future__ import annotations

import pytest
from reading_documents import Document, in_order, said_in, said_under, text_of
from variants import (
    EMAIL,
    FINAL,
    PHONE,
    VIDEO,
    Changes,
    beyond_scope,
    broken_trust,
    rules_broken,
    willing,
)

REOPENED: Changes = {
    "door.state": "open",
    "door.reopened_because": "Greg has written to say what he will do otherwise.",
    "door.conditions": [{"do": "send each report to both of us on the same day"}],
}
BY_EMAIL: Changes = {
    **EMAIL,
    "client.email": "greg@mail.example",
    "meeting.why_not_in_person": None,
    "meeting.minutes": None,
}
IN_PERSON: Changes = {"meeting.channel": "in person", "meeting.why_not_in_person": None}
SHARED: Changes = {"client.shares_faith": "yes"}


def page_of(script: Document) -> str:
    return text_of(script.preparation)


def last_cue(script: Document) -> str:
    return [line.text for line in script.lines if line.style.startswith("Cue")][-1]


def test_r18_in_person_the_note_is_laid_into_the_clients_hand() -> None:
    script = willing().s
    assert "The note and two copies of the fresh-start page are printed." in page_of(script)
    assert "CUE:\tHand over the note." in text_of(script.under("Your next step"))
    assert "I'll send it today" not in script.text


@pytest.mark.parametrize("channel", [PHONE, VIDEO], ids=["phone", "video"])
def test_r19_r22_by_phone_or_video_the_page_says_why_and_a_private_moment_is_asked_for(
    channel: Changes,
) -> None:
    script = willing(channel).s
    assert "Not in person, because: Daniel is away for the season." in page_of(script)
    assert "Is this a good time, and can you talk freely?" in said_under(script, "Welcome")
    assert said_under(script, "The question").endswith("Take all the time you need.")
    assert "I'll send you the practical details in writing today." in said_under(
        script, "Your next step"
    )


@pytest.mark.parametrize("channel", ["text", "chat", "voicemail", "letter"])
def test_r20_other_ways_of_telling_are_not_offered(channel: str) -> None:
    assert rules_broken("willing", {"meeting.channel": channel}) == {"not-allowed-value"}


def test_r21_by_email_it_says_that_there_is_no_other_way_to_meet() -> None:
    script = beyond_scope().s
    assert "By email, because there is no other way to meet." in page_of(script)
    assert "Never attach this file." in page_of(script)
    assert "Message ready to send" in script.headings
    assert not said_in(script.lines)
    assert "no other way" not in willing().s.text


def test_r23_the_door_is_decided_before_the_meeting() -> None:
    assert "The door: open, on three conditions." in page_of(willing().s)
    assert "The door: closed. Promise nothing" in page_of(broken_trust().s)


@pytest.mark.parametrize(
    ("route", "words"),
    [
        ("open", "You can still reach me with questions until October 31."),
        ("practical only", "For practical questions, you can reach me until October 31."),
        ("written only", "For practical questions, you can write to me until October 31."),
        (
            "third party",
            "For practical questions, someone else will answer you until October 31.",
        ),
    ],
)
def test_r25_the_way_to_write_is_named_apart_from_the_door(route: str, words: str) -> None:
    assert words in said_under(willing({"ending.contact.route": route}).s, "What happens next")
    unreached = broken_trust({"ending.contact": {"route": "none", "via": "none"}}).s
    assert "After October 20 I won't be in touch, and I ask the same of you." in unreached.text
    closed = broken_trust()
    assert "you can write to me until November 30." in said_under(closed.s, "What happens next")
    assert (
        "you can write to me at office@stillwater.example until November 30, 2026." in closed.n.text
    )


def test_r26_after_misconduct_the_door_is_closed_unless_the_case_opens_it() -> None:
    unsaid = broken_trust({"door.state": None})
    assert unsaid.letter is None
    assert "I've decided that our coaching ends today, October 20." in unsaid.s.text
    reopened = broken_trust(REOPENED)
    assert reopened.letter
    page = page_of(reopened.s)
    assert "Open all the same, because: Greg has written to say what he will do otherwise." in page


@pytest.mark.parametrize("channel", [{}, IN_PERSON], ids=["phone", "person"])
def test_r27_r34_after_misconduct_it_stays_kind_and_gives_thanks(channel: Changes) -> None:
    said = said_in(broken_trust(channel).s.lines)
    assert in_order(
        said,
        "Is there a practical question I can answer?",
        "You came to every session on time. Thank you for that.",
        "Greg, I wish you well. Goodbye.",
    )
    without = said_in(broken_trust({**channel, "engagement.thanks": None}).s.lines)
    assert "Thank you for that" not in without
    assert "Greg, I wish you well. Goodbye." in without


def test_r29_behind_a_closed_door_it_is_short_and_goes_into_no_facts() -> None:
    fact = {"on": "2026-10-03", "what": "Nine messages came.", "effect": "Two sessions were lost."}
    script = broken_trust({"reason.facts": [fact]}).s
    assert "Nine messages came. Two sessions were lost." in page_of(script)
    spoken = said_in(script.lines)
    assert "Nine messages" not in text_of(script.after_preparation)
    assert 150 <= len(spoken.split()) <= 220
    assert in_order(
        spoken,
        "I've decided that our coaching ends today, October 20.",
        "Our agreement asks both of us for courteous messages and accurate reports",
        "I'd like to leave it at that.",
    )


def test_r35_behind_a_closed_door_goodwill_stands_for_the_wish_to_go_on() -> None:
    script = broken_trust(SHARED).s
    assert "The wish" not in script.headings
    assert "What I bring" not in script.headings
    assert "Greg, I wish you well." in script.text


@pytest.mark.parametrize(
    ("channel", "smile"),
    [
        ({}, "CUE:\tA warm smile, and a kind look."),
        (PHONE, "CUE:\tSmile. It can be heard."),
        (VIDEO, "CUE:\tLook at the lens and smile."),
    ],
)
def test_r59_the_last_cue_is_the_smile_and_after_sad_news_a_small_one(
    channel: Changes, smile: str
) -> None:
    assert last_cue(willing(channel).s) == smile
    assert "a small smile" in last_cue(willing({**channel, **FINAL}).s).lower()


def test_r59_by_email_no_cue_stands_among_the_words_and_they_end_warmly() -> None:
    script = willing(EMAIL).s
    assert "CUE" not in script.text
    message = [line.text for line in script.lines if line.style.startswith("Message")]
    assert any(line.endswith("Either answer is fine. I'm on your side.") for line in message)
    assert message[-2:] == ["With every blessing,", "Ruth Ellison"]


def test_r61_no_one_reads_over_the_shoulder_a_reason_or_a_loud_title() -> None:
    for papers in (willing(), broken_trust(), beyond_scope()):
        for edge in papers.s.edges:
            assert edge.split(" \N{MIDDLE DOT} ")[0] in ("For the coach only", "Conversation guide")


def test_r63_behind_a_closed_door_nothing_is_promised() -> None:
    for changes in ({}, SHARED, IN_PERSON, {"meeting.channel": "video"}, BY_EMAIL):
        papers = broken_trust(changes)
        assert papers.letter is None
        for word in ("again", "welcome", "door", "come back", "gladly", "fresh start"):
            assert word not in papers.told.lower(), word


def test_r63_a_final_ending_with_an_open_door_says_what_would_bring_the_client_back() -> None:
    said = said_under(willing(FINAL).s, "What was good")
    assert in_order(
        said,
        "For a new start I'd ask three things of you.",
        "First, keep two hours a week for the plan for four weeks in a row.",
        "If that ever works for you, I'd be glad to begin again. Just let me know.",
    )


def test_r64_by_email_silence_is_met_once_and_asks_for_nothing() -> None:
    replies = beyond_scope().s.text
    assert replies.count("No answer by the next day") == 1
    assert "You don't have to answer this, or my message of 12 May 2026." in replies


@pytest.mark.parametrize(
    "field",
    ["reason.statement", "engagement.thanks", "engagement.goals", "meeting.answer_by"],
)
def test_r7_without_clarity_and_courtesy_there_is_no_document(field: str) -> None:
    assert rules_broken("willing", {field: None}) == {"missing-field"}
