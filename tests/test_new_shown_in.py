"""``gen new``: what ``?`` says of the papers in which a field stands is so, in each talk."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import shipped
from desk import command
from each_talk import CLOSED, OPEN, ways
from new_talk import with_practice
from variants import Changes

from gen.new_case.prompts import more_about
from gen.new_case.question import Question
from gen.new_case.shown_in import NO_PAPER, TALKS_THAT_SHOW, shown_in
from gen.new_case.step import Step
from gen.new_case.told import Told
from gen.reasons import TALKS, Talk
from gen.schema import CASE, Field
from gen.shared import Shared

KIND: dict[Talk, str] = {
    "ask": "not committed", "part": "nonpayment", "refer": "grief", "leave": "relocation",
    "complete": "goals met", "accept": "client asked to end", "firm": "abusive",
}  # fmt: skip
MARKS: dict[str, str] = {
    "client.salutation": "Dear Zqs",
    "coach.credentials": "Zqa",
    "coach.title": "Zqb guide",
    "coach.quality_commitment": "I keep a Zqc book.",
    "coach.results_statement": "I have walked Zqd roads.",
    "coach.faith_statement": "My Zqf faith carries me.",
    "engagement.agreement.section": "part Zqe",
    "engagement.sessions_held": "777",
    "meeting.place": "the Zqj house",
    "ending.materials": "Your Zql folder is yours.",
    "ending.records.kept_for": "two Zqm years",
    "ending.appeal.to": "Zqo Ruiz",
    "door.once": "the Zqr case is settled",
}
ENTRIES: Changes = {
    "support": ["I answer Zqg mail.", "I tell you what I see."],
    "engagement.agreement.notice_days": "7",
    "engagement.agreement.notice_waived": "client agreed",
    "engagement.reached": ["opened the Zqh shop"],
    "reason.facts": [{"what": "The Zqi hours were empty."}],
    "tried": ["smaller Zqk steps", "a walk outside"],
    "door.conditions": None,  # then the needs are what a return hangs on
    "needs": [{"do": "keep the Zqt list", "because": "the Zqu plan grows"}],
    "referral.need": "a Zqv guide",
    "referral.options": [
        {
            "name": "Zqw House",
            "role": "coach",
            "offers": "a Zqx hour",
            "reach": "its Zqy site",
            "known_how": "a Zqz colleague",
            "checked_on": "2026-09-01",
        },
        {
            "name": "State list",
            "role": "directory",
            "offers": "a list",
            "reach": "its site",
            "known_how": "none",
            "checked_on": "2026-09-01",
        },
    ],
    "ending.access": [{"what": "The Zqn portal", "until": "June 30"}],
}
IN_ENTRIES = {
    "support": "Zqg", "engagement.reached": "Zqh", "reason.facts.what": "Zqi", "tried": "Zqk",
    "referral.need": "Zqv", "referral.options.name": "Zqw", "referral.options.offers": "Zqx",
    "referral.options.reach": "Zqy", "referral.options.known_how": "Zqz",
    "ending.access.what": "Zqn", "needs.do": "Zqt", "needs.because": "Zqu",
}  # fmt: skip


def marks() -> dict[str, str]:
    """The mark of each field, which no shipped text holds."""
    own = {
        path: next(word for word in words.split() if word[:2] in ("Zq", "77"))
        for path, words in MARKS.items()
    }
    return own | IN_ENTRIES


def field_of(path: str) -> Field:
    """The field at a path without numbers; of a list, its entry."""
    field = CASE
    for name in path.split("."):
        field = field.fields[name]
        field = field.entry or field
    return field


def told_of(talk: Talk, path: str) -> frozenset[str]:
    field = field_of(path)
    answers: dict[str, Any] = {"reason": {"kind": KIND[talk]}}
    told = Told("cases/a.yaml", "a", answers, Shared(shipped.templates()))
    assert told.talk == talk
    return shown_in(told, path, field)


@pytest.mark.parametrize("talk", TALKS)
def test_field_is_said_to_stand_in_a_paper_just_where_it_may(talk: Talk) -> None:
    read = {"S": "", "N": "", "L": ""}
    more = {**MARKS, **ENTRIES}
    for way in ways(talk, ("in person", "email"), (OPEN, CLOSED), ("shared",), more):
        read["S"] += "\n".join(line.text for line in way.papers.s.after_preparation)
        read["N"] += way.papers.n.everything
        read["L"] += way.letter
    wrong = {
        f"{path} in {letter}: {letter in told_of(talk, path)}"
        for path, mark in marks().items()
        for letter, text in read.items()
        if (mark in text) is not (letter in told_of(talk, path))
    }
    assert not wrong


@pytest.mark.parametrize(
    ("fees", "said"),
    [
        (None, "It stands in: what the coach says, the note, if money is paid back for them."),
        ("refund due", "It stands in: what the coach says, the note, if money is paid back for"),
        ("per agreement", NO_PAPER),
    ],
)
def test_sessions_left_over_are_printed_where_money_is_paid_back(
    fees: str | None, said: str
) -> None:
    answers = {"reason": {"kind": "retirement"}, "ending": {"fees": {"status": fees}}}
    told = Told("cases/a.yaml", "a", answers if fees else {}, Shared(shipped.templates()))
    path = "engagement.sessions_unused"
    step = Step(path, field_of(path), Question(path, "How many?"))
    assert any(each.startswith(said) for each in more_about(told, step))


def test_fields_of_the_table_are_those_of_the_schema() -> None:
    for path, talks in TALKS_THAT_SHOW.items():
        field = field_of(path)
        assert field.fields or set(talks) <= set(field.seen.split())


def test_empty_file_says_of_a_field_that_no_paper_of_its_talk_prints_it(tmp_path: Path) -> None:
    folder = with_practice(tmp_path)
    above = "# In this talk no paper prints it.\n  sessions_held:"
    for talk, unprinted in (("leave", True), ("ask", False)):
        command("new", "--blank", "--talk", talk, talk, cwd=folder)
        text = (folder / "cases" / f"{talk}.yaml").read_text(encoding="utf-8")
        assert (above in text) is unprinted
