"""The note of each talk: what stands first on it, and what stands on no other."""

from __future__ import annotations

import pytest
from matrix import OPTIONS
from reading_documents import text_of
from variants import FINAL, Changes, beyond_scope, broken_trust, leave, papers, willing


def test_who_needs_other_help_finds_it_first_with_words_for_the_first_call() -> None:
    note = beyond_scope().n
    assert note.headings[1:] == [
        "Where there is help",
        "If you need someone sooner",
        "What you can say when you call or write",
        "What I have shared",
        "What happens next",
    ]
    assert [line.text for line in note.under("What you can say when you call or write")] == [
        "“My coach suggested that I get in touch.”",
        "“I'm looking for someone to talk to who knows grief well.”",
        "“How would I get started?”",
    ]
    assert "Many people take this step" in note.text


@pytest.mark.parametrize(
    ("language", "called"), [("en-US", "Physician"), ("en-GB", "Doctor")], ids=str
)
def test_who_can_help_is_called_as_the_country_calls_them(language: str, called: str) -> None:
    own = {"name": "Dr Sinclair", "role": "physician", "known_how": "client's own"}
    changes = {"practice.language": language, "referral.options": [OPTIONS[0] | own]}
    assert called in beyond_scope(changes).n.text


DONE: Changes = {
    **FINAL,
    **dict.fromkeys(("reason.facts", "tried", "needs", "door.conditions")),
    "reason": {"kind": "goals met", "statement": "You came to open the bakery, and you have."},
    "engagement.reached": ["opened the bakery in May", "hired two bakers."],
}


def test_who_is_done_reads_what_was_reached_and_what_stands_ready() -> None:
    note = willing({**DONE, "decision.mode": None}).n
    assert note.headings[:3] == ["Yours to keep", "What you've achieved", "What happens next"]
    assert "In your own words" in note.headings
    reached = [line.text for line in note.under("What you've achieved")]
    assert reached == ["You opened the bakery in May.", "You hired two bakers."]
    ready = text_of(note.under("If you'd like to come back"))
    assert ready.startswith("A line to office@")
    assert "Well done, Daniel." in note.text
    closed = willing({**DONE, "decision.mode": None, "door": {"state": "closed"}}).n
    assert "If you'd like to come back" not in closed.headings
    assert "one day" not in closed.text


def test_who_wished_to_end_reads_what_happens_next_and_is_given_nothing_to_do() -> None:
    ended = {
        **DONE,
        "engagement.reached": None,
        "review": None,
        "reason": {
            "kind": "client asked to end",
            "statement": "You want to stop.",
        },
    }
    note = willing({**ended, "decision.mode": None}).n
    assert note.headings == ["Yours to keep", "What happens next"]
    assert "Thank you for the work we've done together." in note.text


def test_a_firm_note_is_short_and_wishes_well() -> None:
    note = broken_trust().n
    assert note.headings == [
        "Yours to keep",
        "What happens next",
        "If you look for support elsewhere",
        "What I have shared",
    ]
    assert note.in_style("Sign Off") == ["With good wishes,"]
    assert "opening" not in note.text


def test_there_are_lines_to_write_on_below_each_question() -> None:
    wants = [line.text for line in willing().n.under("What do I want?")]
    assert [line.count("\t") for line in wants] == [6, 6, 6]  # a new line and a rule, thrice


def test_a_line_for_something_else_than_danger_stands_apart() -> None:
    lines = [
        {"name": "Samaritans", "reach": "116 123", "confirmed_on": "2026-05-06"},
        {
            "name": "Stepping Stone",
            "reach": "555 0111",
            "for": "debt",
            "confirmed_on": "2026-05-06",
        },
    ]
    papers = beyond_scope({"help_lines": lines})
    sooner = text_of(papers.n.under("If you need someone sooner"))
    assert "Samaritans: 116 123" in sooner
    assert "Stepping Stone" not in sooner
    others = [line.text for line in papers.n.under("Lines you can call")]
    assert others == ["Debt: Stepping Stone, 555 0111"]
    danger = next(line for line in papers.s.lines if "Samaritans" in line.text)
    assert "Stepping Stone" not in danger.text


@pytest.mark.parametrize(
    ("known", "line", "introduces"),
    [
        ("a colleague of many years", "My connection: a colleague of many years.", True),
        ("none", "I have no connection with them.", False),
        ("client's own", "You already have this contact.", False),
    ],
)
def test_r38_nobody_is_introduced_to_somebody_whom_the_coach_does_not_know(
    known: str, line: str, introduces: bool
) -> None:
    option = {"name": "Cleo Marsh", "role": "coach", "offers": "a hand", "reach": "555 0100"}
    options = [{**option, "known_how": known, "checked_on": "2026-09-01"}]
    papers = willing({"referral.options": options, "referral.need": "a hand with the plan"})
    assert line in papers.n.text
    assert ("Introduce me to" in papers.n.text) is introduces
    assert ("put you in touch" in papers.s.text) is introduces


@pytest.mark.parametrize("others", [[], ["none"], ["none", "none"], [None]])
def test_r38_where_nobody_says_what_ties_the_coach_to_it_no_paper_does(
    others: list[str | None],
) -> None:
    option = {"name": "Cleo Marsh", "role": "other", "offers": "a hand", "reach": "555 0100"}
    known = [None, *others]
    options = [
        {**option, "name": f"Cleo {number}", "checked_on": "2026-09-01"}
        | ({"known_how": how} if how else {})
        for number, how in enumerate(known)
    ]
    papers = willing({"referral.options": options, "referral.need": "a hand with the plan"})
    assert "anyone on this list" not in papers.n.text
    assert papers.n.text.count("I have no connection with them.") == known.count("none")
    for words in ("My connection", "Already known to you", "Introduce me to"):
        assert words not in papers.n.text


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, "Our coaching ends for a reason on my side, and not because of anything you did."),
        (
            {"reason.kind": "coach's mistake", "door": {"state": "closed"}},
            "Our coaching ends for a reason on my side, and not because of anything you did.",
        ),
        (
            {"reason.kind": "conflict of interest"},
            "You've done nothing wrong. Our coaching ends for the reason we talked about.",
        ),
        (
            {"reason.kind": "funding ended", "door.not_before": None},
            "The decision to end our coaching wasn't mine, and you've done nothing wrong.",
        ),
    ],
    ids=["relocation", "mistake", "conflict", "payer"],
)
def test_who_loses_the_coach_reads_that_it_was_not_their_doing(changes: Changes, said: str) -> None:
    note = leave({**changes, "reason.statement": "Xanthe reasons."}).n
    assert said in note.text
    assert "Xanthe" not in note.text  # the reason is said, and may not be another's to read


@pytest.mark.parametrize("talk", ["part", "beyond-scope", "leave", "complete", "accept"])
def test_the_thanks_are_in_writing_behind_a_closed_door_too(talk: str) -> None:
    thanks = {"engagement.thanks": ["You came with your own plans.", "Never missed a session"]}
    spoken = {**thanks, "meeting.channel": "in person", "meeting.only_way": None}
    closed = papers(talk, {**spoken, "door": {"state": "closed"}})
    assert closed.letter is None
    said = "You came with your own plans. You never missed a session."
    assert closed.n.text.count(said) == 1
    opened = papers(talk, spoken)
    assert said not in opened.n.text
    assert said in opened.l.text
