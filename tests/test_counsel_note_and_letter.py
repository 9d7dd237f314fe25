"""The points of counsel for what the client keeps: the note for the next step, and the letter."""

from __future__ import annotations

import pytest
from reading_documents import in_order, text_of
from variants import FINAL, Changes, beyond_scope, broken_trust, part, willing

NEUTRAL: Changes = {"practice.faith_based": "no"}
CONSENT: Changes = {
    "referral.share": "name and contact",
    "referral.consent": {
        "given": "written",
        "on": "2026-05-10",
        "to": "Tomasz Reed",
        "what": "your name and your email address",
        "purpose": "a first call",
        "until": "2026-05-31",
    },
}


def test_r8_no_word_of_dismissal_stands_in_what_the_client_gets() -> None:
    for papers in (willing(), willing(FINAL), beyond_scope(), broken_trust()):
        for word in ("dismiss", "fire", "terminat", "get rid of"):
            assert word not in papers.client_text.lower()


def test_r11_r45_prayer_faith_and_reason_reach_the_client_in_no_document_unasked() -> None:
    papers = willing({"client.shares_faith": "no"})
    for word in ("pray", "faith", "bless", "God", "not committed"):
        assert word not in papers.client_text


def test_r14_the_note_holds_the_six_facts_in_writing() -> None:
    note = willing({"engagement.sessions_unused": "1", "ending.contact.via": "555 0142"}).n
    assert note.in_style("List Bullet") == [
        "Our coaching ends on September 30, 2026.",
        "There won't be any more sessions between now and then.",
        "One paid session is left, so I'll refund $240.00 by October 7, 2026.",
        "Your workbook is yours to keep.",
        (
            "I keep my notes for two years, locked away. "
            "If you'd like a copy, just ask: office@stillwater.example."
        ),
        "For practical questions, you can reach me at 555 0142 until October 31, 2026.",
    ]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"ending.last_session": "2026-09-23"}, "Our last session will be on September 23, 2026."),
        ({"engagement.sessions_unused": "1"}, "One paid session is left, so I'll refund $240.00"),
        ({"engagement.sessions_unused": None}, "I'll refund $240.00 by October 7, 2026."),
        (
            {"ending.fees.status": "balance due", "engagement.sessions_unused": None},
            "There's a balance of $240.00. Please pay it by October 7, 2026.",
        ),
        ({"ending.fees.status": "per agreement"}, "Money is settled the way our agreement says."),
        (
            {"engagement.sessions_unused": None, "ending.fees": {}},
            "There's nothing left to pay.",
        ),
        ({"ending.records.how": None, "ending.records.kept_for": "a year"}, "for a year, locked"),
    ],
)
def test_r14_session_and_money_are_plain_in_every_settlement(changes: Changes, words: str) -> None:
    assert words in willing(changes).n.text


def test_r15_r16_thanks_stand_in_note_and_letter() -> None:
    papers = willing()
    assert "Thank you for the work we've done together." in papers.n.text
    assert "I'm still grateful for that." in papers.l.text
    assert "You were open with me about the numbers from the first day." in papers.l.text
    assert "I wish you well, Greg." in broken_trust().n.text


def test_r17_r63_the_letter_names_the_conditions_one_by_one() -> None:
    conditions = [
        {"do": "keep two hours a week for the plan", "seen_by": "your calendar"},
        {"do": "finish a first draft of the whole plan."},
    ]
    letter = willing({"door.conditions": conditions}).l
    assert "For a new start I'd ask two things of you:" in letter.text
    assert letter.in_style("List Number") == [
        "Keep two hours a week for the plan (how we'd both know: your calendar).",
        "Finish a first draft of the whole plan.",
    ]
    one = willing({"door.conditions": [{"do": "send me a first draft"}]}).l
    assert "For a new start I'd ask one thing of you: send me a first draft." in one.text
    assert "Send me a first draft." not in one.text  # one thing is no list


def test_r44_what_the_coach_brings_is_led_in_where_it_would_not_be_as_before() -> None:
    brings = "I prepare for every session and send you notes the same evening."
    assert f"As before, you could count on this: {brings}" in willing().l.text
    other = {**FINAL, "reason.kind": "schedule", "reason.facts": None, "review.use": "yes"}
    assert f"Here's what I'd bring: {brings}" in willing(other).l.text


def test_r17_needs_are_the_conditions_where_the_case_names_no_others() -> None:
    letter = willing({"door.conditions": None}).l
    assert letter.in_style("List Number")[0].startswith("Keep two hours every week for the plan (")


def test_r38_options_stand_ready_with_who_what_how_and_connection() -> None:
    assert beyond_scope().n.in_style("Table Text")[:7] == [
        "Tomasz Reed",
        "Counsellor",
        "Registered counsellor, register no. 000000",
        "Grief, by phone or video",
        "01539 496 0456",
        "Cost: £55; about a week to wait",
        "My connection: a colleague; no fee passes between us.",
    ]
    need = "What may help now is someone to talk to who knows grief well."
    assert need in beyond_scope().n.text


def test_no_connection_is_said_once_where_the_coach_has_none_with_anybody() -> None:
    center = {"name": "Fairview Center", "role": "adviser", "offers": "advice", "reach": "555 0164"}
    lists = {"name": "Coach Finder", "role": "directory", "offers": "coaches", "reach": "its site"}
    strangers = [{**each, "known_how": "none"} for each in (center, lists)]
    note = part({"referral.options": strangers}).n.text
    assert note.count("I have no connection with") == 1
    assert "I have no connection with anyone on this list." in note
    assert "anyone on this list." not in beyond_scope().n.text


def test_r38_nothing_is_shared_without_the_clients_permission() -> None:
    unshared = beyond_scope().n.text
    assert "I haven't told anyone listed here about you." in unshared
    assert "I may take it back at any time." in unshared
    shared = beyond_scope(CONSENT).n.text
    assert (
        "You gave me written permission on 10 May 2026 to pass on just this to Tomasz Reed: "
        "your name and your email address. The purpose: a first call. The permission ends on "
        "31 May 2026, and you may take it back at any time."
    ) in shared
    assert "about you" not in shared


def test_r39_r40_the_questions_are_of_wants_and_then_of_contribution() -> None:
    note = willing(NEUTRAL).n
    wants = [line.text for line in note.under("What do I want?")]
    contribution = [line.text for line in note.under("What am I willing to put in?")]
    assert len(wants) == len(contribution) == 3
    assert wants[0].startswith("If one thing were different a year from now")
    assert contribution[0].rstrip() == "Which two hours of my week could belong to this?"
    assert in_order("\n".join(note.headings), "What do I want?", "What am I willing to put in?")


def test_r41_r42_they_come_before_the_next_coach_and_help_both() -> None:
    note = willing().n
    assert "Before you start with a coach again" in note.headings
    assert (
        "They can show you what to look for, and they can help whoever coaches you next"
        in note.text
    )


def test_r43_referral_and_questions_may_stand_together() -> None:
    options = [
        {
            "name": "The state coaching list",
            "role": "directory",
            "offers": "coaches near you",
            "reach": "its public page",
            "known_how": "none",
        }
    ]
    both = willing({"referral.options": options, "referral.need": "a fresh pair of eyes"}).n
    assert "The state coaching list" in both.text
    assert "What do I want?" in both.headings
    assert "What do I want?" not in beyond_scope().n.headings


def test_r44_r46_r47_the_letter_says_what_the_client_can_count_on() -> None:
    assert (
        "My faith is the reason I take this work to heart. I've helped a good many people "
        "through such a change. As before, you could count on this: I prepare for "
        "every session and send you notes the same evening."
    ) in willing().l.text


def test_r45_faith_is_in_letter_and_note_only_for_one_who_shares_it() -> None:
    shared = willing()
    assert shared.l.in_style("Closing") == ["With every blessing,"]
    assert "When I bring this to God in prayer, which first step comes to mind?" in shared.n.text
    for changes in (NEUTRAL, {"client.shares_faith": "unknown"}, {"client.shares_faith": "no"}):
        papers = willing(changes)
        assert papers.l.in_style("Closing") == ["With warm wishes,"]
        assert "My faith" not in papers.l.text
        assert "God" not in papers.n.text


def test_r48_what_is_asked_can_be_done_by_the_client_and_seen() -> None:
    letter = willing().l.text
    for seen in (
        "(how we'd know: your calendar).",
        "(how we'd know: all six pages, however rough).",
    ):
        assert seen in letter
    late = [{"do": "write"}, {"do": "call", "seen_by": "a line"}]
    assert "Call (how we'd both know: a line)." in willing({"door.conditions": late}).l.text
    scope = beyond_scope().l.text
    assert "You don't have to explain the time in between." in scope


@pytest.mark.parametrize("outcome", ["yes", "no", "not sure", "not held", "returned", None])
def test_r60_after_yes_there_is_neither_note_nor_letter(outcome: str | None) -> None:
    given = {"outcome.answer": outcome, "outcome.met_on": outcome and "2026-09-16"}
    papers = willing(given)
    assert papers.script
    assert bool(papers.note) is (outcome not in ("yes", "returned"))
    assert bool(papers.letter) is (outcome not in ("yes", "not held", "returned"))


def test_r62_each_looks_to_the_clients_future() -> None:
    papers = willing()
    assert "If you'd like to work on that again" in papers.l.text
    assert "I wish you well, Daniel, whatever comes next." in papers.l.text
    step = text_of(papers.n.under("When you feel ready"))
    assert step.startswith("Take the question that speaks to you most")
    assert "I wish you well, Greg." in broken_trust().n.text


def test_r64_a_return_needs_no_explanation_and_nobody_runs_after_the_client() -> None:
    letter = willing().l.text
    assert "You don't have to answer this letter." in letter
    assert "When you're ready, just write to office@stillwater.example. You" in letter
    assert "a new agreement, at the fee I charge then. After four sessions we'd look" in letter
    later = willing({"door.not_before": "2027-01-04"}).l.text
    assert "You'd be welcome any time from January 4, 2027. When you're ready" in later


def test_where_a_return_has_conditions_of_its_own_the_letter_says_so() -> None:
    differs = "After a break we'd begin a little differently."
    assert differs in willing().l.text
    assert differs not in willing({"door.conditions": None}).l.text
