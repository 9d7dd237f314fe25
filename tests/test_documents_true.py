"""Nothing is said in a branch in which it would be untrue, or ring false."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from matrix import OPTIONS
from reading_documents import Document, in_order, said_in, said_under, text_of
from variants import (
    EMAIL,
    FINAL,
    PHONE,
    RISK,
    VIDEO,
    Changes,
    Papers,
    beyond_scope,
    broken_trust,
    willing,
)

IN_PERSON: Changes = {"meeting.channel": "in person", "meeting.why_not_in_person": None}
NO_FACTS: Changes = {
    **FINAL,
    "reason.kind": "schedule",
    "reason.facts": None,
    "review.use": "yes",
}
REOPENED: Changes = {
    **IN_PERSON,
    "door.state": "open",
    "door.reopened_because": "Greg has written to say what he will do otherwise.",
    "door.conditions": [{"do": "send each report to both of us on the same day"}],
}
A_LIST: Changes = OPTIONS[0] | {"name": "A List", "role": "directory"}
OFFERED = [{"on": "2026-09-08", "how": "phone"}, {"on": "2026-09-10", "how": "phone"}]
STATEMENT = "The steps between sessions are not happening"


def card(script: Document) -> str:
    return text_of(script.under("After the meeting"))


def test_an_announced_reason_is_the_very_next_sentence() -> None:
    for tried in ({}, {"tried": None}):
        said = said_in(willing({**NO_FACTS, **tried}).s.under("Why"))
        assert said.startswith(STATEMENT)


@pytest.mark.parametrize("mode", [{}, FINAL], ids=["asked", "decided"])
def test_a_last_session_before_the_meeting_is_spoken_of_as_past(mode: Changes) -> None:
    papers = willing({**mode, "ending.last_session": "2026-09-09"})
    assert "Our last session was on September 9." in papers.s.text
    assert "Our last session was on September 9, 2026." in papers.n.text
    assert "Our last session is" not in papers.s.text + papers.n.text


@pytest.mark.parametrize("mode", [{}, FINAL], ids=["asked", "decided"])
def test_a_last_session_on_the_day_of_the_end_is_said_in_one_breath(mode: Changes) -> None:
    note = willing({**mode, "ending.last_session": "2026-09-30", "ending.date": "2026-09-30"}).n
    assert "Our coaching ends on September 30, 2026, with our last session." in note.text
    assert note.text.count("last session") == 1


@pytest.mark.parametrize(
    "channel", [EMAIL, {"meeting.channel": "post", "meeting.offered": OFFERED}]
)
def test_a_message_says_the_day_of_the_end_and_of_the_last_session_once(channel: Changes) -> None:
    same = {"ending.last_session": "2026-09-30", "ending.date": "2026-09-30"}
    body = text_of(willing({**FINAL, **same, **channel}).s.after_preparation)
    assert "Our last session will be on the same day." in body
    assert body.count("September 30") == 1


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (OPTIONS[:1], "There's a name on the page that you could try."),
        (OPTIONS, "You'll find some names on the page."),
        ([A_LIST], "If you want other support, the page says where to find a list of names."),
        ([OPTIONS[0], A_LIST], "You'll find some names on the page."),
    ],
    ids=["one", "two", "a list", "one and a list"],
)
def test_a_page_is_said_to_name_what_it_names(options: list[Changes], said: str) -> None:
    named = {**FINAL, "referral.options": options, "referral.need": "a guide"}
    assert said in said_under(willing(named).s, "What happens next")


def test_one_place_to_turn_to_is_not_these() -> None:
    one = willing({"referral.options": OPTIONS[:1], "referral.need": "a guide", "review.use": "no"})
    assert "There's a name on the page that you could try. See whether" in one.s.text
    assert "these" not in one.n.text.lower().split()


@pytest.mark.parametrize("channel", [PHONE, VIDEO], ids=["phone", "video"])
def test_the_page_is_sent_once_the_answer_is_there(
    channel: Changes,
) -> None:
    script = willing(channel).s
    assert "I'll send you the practical details in writing today." in said_under(
        script, "Your next step"
    )
    assert "After a no: the note sent today" in card(script)
    assert "note sent" not in card(willing().s)


def test_by_email_nothing_is_left_to_do_with_a_card_that_is_not_there() -> None:
    script = willing(EMAIL).s
    assert "Fresh-start card" not in script.headings
    assert " card" not in text_of(script.under("After sending"))


def test_only_a_page_with_questions_speaks_of_answers() -> None:
    options = {"referral.options": OPTIONS, "referral.need": "a guide"}
    without = willing({**options, "review.use": "no"})
    assert without.n.in_style("Purpose") == ["This is yours to keep."]
    assert "It also asks" not in without.s.text
    assert "Whatever you write under the questions is just for you." in willing(options).n.text


@pytest.mark.parametrize(
    ("empty", "asks"),
    [
        (
            "review.contribution",
            "The page also has a few questions for after our talk: what you want.",
        ),
        (
            "review.wants",
            "a few questions for after our talk: what you'd bring to your next step.",
        ),
    ],
)
def test_the_page_is_said_to_ask_only_what_it_asks(empty: str, asks: str) -> None:
    assert asks in said_under(willing({empty: "none"}).s, "Your next step")


@pytest.mark.parametrize("channel", [PHONE, VIDEO], ids=["phone", "video"])
@pytest.mark.parametrize("made", [willing, broken_trust], ids=["open", "closed"])
def test_from_a_distance_the_coach_waits_until_the_client_can_talk(
    made: Callable[[Changes], Papers], channel: Changes
) -> None:
    lines = made(channel).s.under("Welcome")
    asked = "Is this a good time, and can you talk freely? (After a no, "
    assert [line for line in lines if line.text.startswith(asked)]


def test_an_offer_to_pray_waits_for_its_answer() -> None:
    close = [line.text for line in willing().s.under("Close")]
    offer = "Would you like me to pray for you? (Wait for the answer. A no is as fine as a yes.)"
    assert offer in close


def test_after_misconduct_an_open_door_brings_no_praise_of_the_time_together() -> None:
    papers = broken_trust(REOPENED)
    for words in ("I am glad", "glad to walk beside you", "takes nothing away"):
        assert words not in said_in(papers.s.lines) + papers.l.text
    assert "The wish" not in papers.s.headings


def test_a_client_in_need_of_other_help_is_not_told_what_coaching_offers() -> None:
    spoken = {"meeting.channel": "in person", "meeting.only_way": None, "practice.email": "h@m.ex"}
    assert "What I bring" not in beyond_scope(spoken).s.headings
    assert "As before, you could count on this:" in said_in(willing(FINAL).s.lines)


def test_by_email_a_client_at_risk_who_is_asked_gets_the_help_lines_in_the_message() -> None:
    message = [line.text for line in willing({**EMAIL, **RISK}).s.sections[1]]
    assert any("988 Suicide and Crisis Lifeline: call or text 988" in line for line in message)
    assert "988" not in text_of(willing(EMAIL).s.sections[1])


def test_the_letter_waits_for_its_day() -> None:
    assert "send it on 8 June 2026, and not before." in beyond_scope().s.text
    assert "send it on October 5, 2026, and not before." in willing().s.text


def test_what_both_would_see_stands_behind_what_is_to_be_done() -> None:
    made = willing()
    assert "plan. (How we'll both know: all six pages, however rough)" in willing(FINAL).s.text
    assert "the whole plan (how we'd know: all six pages, however rough)." in made.l.text
    assert in_order(made.s.text, "keep two hours", "the plan grows", "both know: your calendar")
