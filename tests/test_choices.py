"""Each answer that a field may have is put into words of its own, or into none on purpose."""

from __future__ import annotations

import pytest
from variants import EMAIL, FINAL, RISK, Changes, Papers, beyond_scope, broken_trust, willing

from gen.schema import CASE, Field

HELD: Changes = {"outcome.met_on": "2026-09-16"}
SAID = {
    "tried_waived": {
        "safety": "Nothing further was tried: it would not have been safe.",
        "misconduct": "Nothing further was tried: the conduct was the reason.",
        "scope": "Nothing further was tried: the need lies outside coaching.",
        "client's wish": "Nothing further was tried: the client wished to end.",
        "coach's circumstances": "Nothing further was tried: your own circumstances changed.",
    },
    "decision.talked_with": {
        "supervisor": "and talked it over with your supervisor. ",
        "mentor coach": "and talked it over with your mentor coach. ",
        "peer": "and talked it over with a peer. ",
        "lawyer": "and talked it over with a lawyer. ",
        "insurer": "and talked it over with your insurer. ",
        "nobody": "Someone told: a supervisor or peer",
    },
    "outcome.answer": {
        "yes": "The answer was “yes” on September 16, 2026.",
        "no": "The answer was “no” on September 16, 2026.",
        "not sure": "The answer was “not sure” on September 16, 2026.",
        "told": "The client was told on September 16, 2026.",
        "sent": "The message was sent on September 16, 2026.",
        "not held": "The meeting was not held.",
        "returned": "Daniel has come back",
    },
}
CHOICES = [(path, answer) for path, answers in SAID.items() for answer in answers]


def field_at(path: str) -> Field:
    field = CASE
    for name in path.split("."):
        field = field.fields[name]
    return field


def papers(path: str, answer: str) -> Papers:
    if path == "tried_waived":
        made = {"misconduct": broken_trust, "scope": beyond_scope}.get(answer, willing)
        return made({"tried": None, path: answer})
    if path == "decision.talked_with":
        return willing({path: answer})
    more = {"told": FINAL, "sent": {**FINAL, **EMAIL}}.get(answer, {})
    return willing({**HELD, **more, path: answer})


@pytest.mark.parametrize(("path", "answer"), CHOICES)
def test_answer_is_told_on_the_coachs_own_page(path: str, answer: str) -> None:
    assert SAID[path][answer] in papers(path, answer).s.text


@pytest.mark.parametrize("path", SAID)
def test_every_answer_of_the_field_is_looked_at(path: str) -> None:
    assert tuple(SAID[path]) == field_at(path).choices


@pytest.mark.parametrize(
    ("fee", "said"),
    [
        ("same", "a new agreement at the same fee as before, and"),
        ("current", "a new agreement at the fee of that time, and"),
        ("90 dollars a session.", "a new agreement, with this fee: 90 dollars a session, and"),
        ("none", "a new agreement, and"),
    ],
)
def test_fee_of_a_return_is_told_in_the_letter(fee: str, said: str) -> None:
    assert said in willing({"door.on_return.fee": fee}).l.text


def test_numbers_for_danger_are_each_parted_from_the_next() -> None:
    lines = [{"name": "orange line", "reach": "116 123"}, {"name": "Or Else", "reach": "555 0100"}]
    script = willing({**RISK, "help_lines": lines}).s
    assert "Call 911; orange line: 116 123; Or Else: 555 0100. Stay there," in script.text
    assert "Call 911 or a help line. Stay there," in willing().s.text
