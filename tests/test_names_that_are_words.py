"""A name that is a word as well: nothing typed in small letters is taken for it."""

from __future__ import annotations

import re

import pytest
from variants import beyond_scope, leave

from gen.reasons import KINDS_OF

OF_THE_COACH = [kind for kind in KINDS_OF["circumstances"] if kind.startswith("coach")]


@pytest.mark.parametrize("kind", OF_THE_COACH)
def test_papers_are_made_for_each_reason_of_a_coach_who_is_called_coach(kind: str) -> None:
    made = leave(
        {"coach.called": "Coach", "reason.kind": kind, "reason.care": "I coach nobody now."}
    )
    assert kind in made.s.text
    assert not re.search(r"[a-z] Coach(?: [a-z]|\b's [a-z])", made.heard)


@pytest.mark.parametrize("name", ["Coach", "Doc", "Sunny", "Will", "Robin", "Kestrel"])
def test_a_word_typed_small_stays_small(name: str) -> None:
    need = f"somebody who is a {name.lower()} in hard times"
    made = beyond_scope({"coach.called": name, "referral.need": need})
    assert need in made.client_text


def test_what_a_coach_does_is_no_name() -> None:
    need = "somebody to coach you through the summer"
    made = beyond_scope({"coach.called": "Coach", "referral.need": need})
    assert "somebody to coach me through the summer" in made.client_text


@pytest.mark.parametrize("word", ["coach", "Coach"])
def test_one_coach_of_many_is_nobody_else(word: str) -> None:
    statement = f"What happens to you before games is more than a {word} should handle."
    changes = {"coach.called": "Coach", "reason.statement": statement}
    made = beyond_scope(changes)
    assert statement in made.heard
    assert "reads-wrong" not in {each.rule for each in made.report.all_problems()}
