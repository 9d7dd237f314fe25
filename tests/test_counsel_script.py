"""The points of counsel for what is said: the argument of the conversation, from welcome to close.

Each test is named for its points, and asserts what the coach reads in the finished script.
"""

from __future__ import annotations

import re

import pytest
from reading_documents import Document, in_order, said_in, said_under, text_of
from variants import EMAIL, FINAL, PHONE, VIDEO, Changes, beyond_scope, broken_trust, willing

STATEMENT = (
    "The steps between sessions are not happening, and without them coaching cannot do its work."
)
SPOKEN_SECTIONS = [
    "Welcome",
    "The wish",
    "Where we are",
    "What I bring",
    "Your part",
    "The question",
    "If the answer is yes",
    "If the answer is no",
    "If the answer is not sure",
    "What happens next",
    "Your next step",
    "Close",
]


def spoken_headings(script: Document) -> list[str]:
    """The headings with spoken words beneath, in order, each once."""
    return [name for name in dict.fromkeys(script.headings) if said_under(script, name)]


@pytest.mark.parametrize(
    "channel", [{}, PHONE, VIDEO, EMAIL], ids=["person", "phone", "video", "email"]
)
def test_r13_the_reason_is_given_in_the_first_third(channel: Changes) -> None:
    script = willing(channel).s
    body = text_of(line for line in script.after_preparation if line.style.startswith("Message"))
    said = said_in(script.no_path) or body
    assert len(said[: said.index(STATEMENT)].split()) <= len(said.split()) / 3


@pytest.mark.parametrize("mode", [{}, FINAL], ids=["asked", "decided"])
def test_r14_what_happens_next_says_end_session_money_materials_records_contact(
    mode: Changes,
) -> None:
    said = said_under(willing(mode).s, "What happens next")
    assert in_order(
        said,
        "Here's how we'll finish" if mode else "Our coaching ends on September 30.",
        "any more sessions." if mode else "sessions between now and then.",
        "Two paid sessions are left, so I'll refund 240 dollars by October 7.",
        "Your workbook is yours to keep.",
        "I keep my notes for two years, locked away.",
        "For practical questions, you can reach me until October 31.",
    )


@pytest.mark.parametrize(
    ("how", "said"),
    [
        ("2 sessions at $120", "Two paid sessions are left, at $120 each, so I'll refund"),
        (
            "That makes two sessions at $120. Jo can take it towards her fee.",
            "by October 7. Jo can take it towards her fee.",
        ),
        ("2 sessions at $120.", "at $120 each, so I'll refund 240 dollars by October 7. Your"),
        ("2 sessions. $5 off", "by October 7. 2 sessions. $5 off."),
    ],
)
def test_r14_the_sessions_that_are_left_are_counted_once(how: str, said: str) -> None:
    told = said_under(willing({"ending.fees.how": how}).s, "What happens next")
    assert said in told
    assert told.lower().count("sessions at") == 0


def test_r14_what_one_session_costs_is_the_sum_itself_and_is_said_once() -> None:
    one = {"engagement.sessions_unused": "1", "ending.fees.how": "That makes one session at $240"}
    told = said_under(willing(one).s, "What happens next")
    assert "One paid session is left, so I'll refund 240 dollars by October 7. Your" in told


def test_r14_an_end_on_the_day_itself_is_said_as_today() -> None:
    today = {"ending.date": "2026-09-16", "engagement.agreement.notice_waived": "client agreed"}
    script = willing({**FINAL, **today, "ending.last_session": "2026-09-16"}).s
    assert "our coaching ends today, September 16." in said_under(script, "The decision")
    said = said_under(script, "What happens next")
    assert "Today is our last session." in said


@pytest.mark.parametrize("channel", [{}, PHONE, VIDEO], ids=["person", "phone", "video"])
def test_r15_it_opens_with_thanks_and_asks_leave_to_go_on(channel: Changes) -> None:
    welcome = said_under(willing(channel).s, "Welcome")
    assert in_order(welcome, "Daniel", "hank you for", "Is that all right?")
    assert "Thank you for our time together." in said_under(willing(channel).s, "Close")


def test_r16_a_true_and_specific_thanks_is_said_in_the_welcome() -> None:
    thanks = "You were open with me about the numbers from the first day."
    assert f"{thanks} Thank you for that." in said_under(willing().s, "Welcome")


@pytest.mark.parametrize("mode", [{}, FINAL], ids=["asked", "decided"])
@pytest.mark.parametrize("channel", [{}, PHONE, VIDEO], ids=["person", "phone", "video"])
def test_r30_every_spoken_section_speaks_of_what_the_two_share(
    mode: Changes, channel: Changes
) -> None:
    script = willing({**mode, **channel}).s
    for name in spoken_headings(script):
        if not name.startswith("If the answer"):
            said = said_under(script, name).lower()
            assert re.search(r"\b(we|us|our|together|with me)\b", said), name


def test_r35_the_wish_to_work_together_is_said_where_it_is_true() -> None:
    wish = "I hope we get there together."
    assert wish in said_under(willing().s, "The wish")
    assert wish not in willing(FINAL).s.text
    assert "I enjoy" not in broken_trust().s.text


def test_r36_the_wish_names_progress_and_the_clients_own_goals() -> None:
    changed = {"engagement.goals": ["open the bakery", "hire a baker", "rest on Sundays"]}
    said = said_under(willing(changed).s, "The wish")
    assert "I'd love to help you open the bakery, hire a baker, and rest on Sundays." in said


def test_r37_facts_then_the_reason_then_the_way_of_working_and_not_the_person() -> None:
    assert in_order(
        said_under(willing().s, "Where we are"),
        "In eight of the last nine weeks the agreed step was still open when we met.",
        STATEMENT,
        "The way we work isn't getting you there. I'd like to find out what would.",
        "How does it look from your side?",
    )


def test_r37_beyond_scope_the_client_has_done_nothing_wrong() -> None:
    spoken = {
        "meeting.channel": "in person",
        "meeting.only_way": None,
        "client.coached_by": "in person",
    }
    said = "You've done nothing wrong."
    assert said in said_under(beyond_scope(spoken).s, "What I have to tell you")
    assert said in beyond_scope().s.text


def test_r41_r42_questions_come_before_another_coach_and_help_both() -> None:
    assert in_order(
        said_under(willing().s, "Your next step"),
        "They're for when you have a quiet hour, before you start with a coach again.",
        "They'll help you choose, and help whoever you work with next.",
    )


def test_r44_r46_r47_quality_experience_and_benefit_are_said() -> None:
    said = said_under(willing().s, "What I bring")
    assert in_order(
        said,
        "I prepare for every session and send you notes the same evening.",
        "You can count on that.",
        "I've helped a good many people through such a change.",
    )


def test_r45_faith_is_said_of_the_coach_and_only_to_one_who_shares_it() -> None:
    statement = "My faith is the reason I take this work to heart."
    neutral = "This work matters to me."
    shared = said_under(willing().s, "What I bring")
    assert statement in shared
    assert neutral not in shared
    for answer in ("no", "unknown"):
        said = said_under(willing({"client.shares_faith": answer}).s, "What I bring")
        assert neutral in said
        assert statement not in said


@pytest.mark.parametrize("faith", ["yes", "no"])
@pytest.mark.parametrize("channel", [{}, PHONE, VIDEO], ids=["person", "phone", "video"])
def test_r51_order_is_help_then_coach_then_client(channel: Changes, faith: str) -> None:
    script = willing({**channel, "client.shares_faith": faith}).s
    assert spoken_headings(script) == SPOKEN_SECTIONS


def test_r51_order_in_the_message_by_email_is_the_same() -> None:
    assert in_order(
        text_of(willing(EMAIL).s.after_preparation),
        "I'd love to help you open the bakery.",
        "In eight of the last nine weeks",
        "How does it look from your side?",
        "Here's my part.",
        "Here's yours:",
        "Daniel, can you commit to these three things, and begin again with me",
        "our coaching ends on September 30, 2026",
    )
