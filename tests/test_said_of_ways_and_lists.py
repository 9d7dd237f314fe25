"""Whom to write to, whom to ask and where to look: said as one would, whatever the case names."""

from __future__ import annotations

import pytest
from desk import Desk
from extra_documents import FIRST, LEAVE, extras, read
from variants import Changes, leave, papers, part

LIST = {
    "name": "International Coaching Federation", "role": "directory", "offers": "a list of coaches",
    "reach": "coaches.example", "known_how": "none", "checked_on": "2026-09-15",
}  # fmt: skip
OTHER = {**LIST, "name": "Counselling Directory"}
NO_QUESTIONS: Changes = {"review.use": "no"}
BY_ANOTHER = {"route": "third party", "until": "none"}


@pytest.mark.parametrize(
    ("lists", "step"),
    [
        ([LIST], "Look through the list from the International Coaching Federation, and write"),
        ([OTHER], "Look through the Counselling Directory, and write down two names."),
        ([{**LIST, "name": "Coach Finder"}], "Look through Coach Finder, and write"),
        ([LIST, OTHER], "Look through one of these lists, and write down two names."),
    ],
)
def test_the_step_is_a_list_that_is_there(lists: list[dict[str, str]], step: str) -> None:
    note = part({**NO_QUESTIONS, "referral.options": lists}).n.text
    assert step in note
    assert "open to all. I haven't mentioned you there." in note
    assert "listed here" not in note


@pytest.mark.parametrize(
    ("via", "asked"),
    [
        ("Priya at hello@hill.test", "please write to Priya at hello@hill.test."),
        ("Priya (hello@hill.test)", "please write to Priya (hello@hill.test)."),
        ("Priya by phone on 555 0142", "please call Priya by phone on 555 0142."),
        ("Priya at hello@hill.test or 555 0142", "please get in touch with Priya at hello@"),
        ("Reception at hello@hill.test", "someone else will answer you: Reception at hello@"),
    ],
)
def test_who_has_a_way_behind_the_name_is_written_to_or_called(via: str, asked: str) -> None:
    assert (
        f"For practical questions, {asked}"
        in part({"ending.contact": {**BY_ANOTHER, "via": via}}).n.text
    )


def test_a_notice_names_the_way_that_is_open(desk: Desk) -> None:
    other = {"who": "sponsor", "name": "Harbor Fund", "told": "dates"}
    contact = {**BY_ANOTHER, "via": "Priya at hello@hill.test"}
    extras(desk, LEAVE, {"others": [other], "ending.contact": contact})
    asked = "If you have a question, please write to Priya at hello@hill.test."
    assert asked in read(desk, LEAVE, FIRST).text


@pytest.mark.parametrize(
    ("to", "asked"),
    [
        (
            "Ana at the office, in writing",
            "ask Ana at the office, in writing, by October 24, 2026.",
        ),
        ("in writing to the office", "ask the office, in writing, by October 24, 2026."),
        ("write to Ana Ruiz", "ask Ana Ruiz by October 24, 2026."),
        ("Ana Ruiz, 555 0134", "ask Ana Ruiz, 555 0134, by October 24, 2026."),
        ("appeals@hill.test", "write to appeals@hill.test by October 24, 2026."),
        ("555 0134", "call 555 0134 by October 24, 2026."),
        ("email Ana at appeals@hill.test", "email Ana at appeals@hill.test by October 24, 2026."),
    ],
)
def test_whom_one_asks_for_another_look_is_asked(to: str, asked: str) -> None:
    note = part({"ending.appeal": {"to": to, "by": "2026-10-24"}}).n.text
    assert f"If you'd like this decision looked at again, please {asked}" in note


def test_notes_on_paper_are_destroyed() -> None:
    gone = {"records": {"kept_for": "until March 31, 2028", "erased_on": "2028-03-31"}}
    for how, then in (
        ("in a locked cabinet", "and then I destroy them."),
        ("in an encrypted folder", "and then I erase them."),
        ("in a locked cabinet, and scanned on my laptop", "and then I erase them."),
    ):
        records = {**gone["records"], "how": how}
        assert then in part({"ending.records": records}).n.text


def test_the_day_that_a_case_names_takes_the_place_of_the_practice_s_term(desk: Desk) -> None:
    extras(desk, LEAVE, {"ending.records": {"erased_on": "2029-12-31"}})
    note = read(desk, LEAVE, "referral-note").text
    assert "I keep my notes until December 31, 2029" in note
    assert "two years" not in note


def test_a_couple_looks_back_and_ahead_as_we() -> None:
    two = {"client.name": "Tasha and Kevin Brandt", "client.called": "Tasha and Kevin"}
    made = papers("complete", {**two, "client.salutation": None})
    assert "What we're happiest about:" in made.n.text
    assert "My first step" not in made.n.text
    assert "you two have seen" not in made.s.text
    assert "What I'm happiest about:" in papers("complete").n.text


def test_that_goals_have_moved_is_said_where_it_is_the_reason() -> None:
    moved = "What you want has moved on since then"
    assert moved in part({"reason.kind": "goals moved apart", "reason.also": None}).heard
    beside = part({"reason.kind": "style mismatch", "reason.also": ["goals moved apart"]})
    assert moved not in beside.heard


def test_the_coach_s_lawyer_is_the_coach_s() -> None:
    told = "You have told somebody how it went:"
    assert f"{told} your lawyer" in leave({"decision.talked_with": "lawyer"}).s.text
    assert f"{told} a colleague" in leave({"decision.talked_with": "peer"}).s.text
