"""A practice and a case of one's own, upon a copy of an example, and what is told of them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from desk import Desk

OURS: Mapping[str, Any] = {
    "practice.name": "Hill Coaching", "practice.address": ["1 Hill Road"],
    "practice.phone": "020 7946 0000", "practice.email": "ada@hill.test",
    "practice.website": "hill.test", "coach.name": "Ada Hill", "coach.credentials": "MCC",
    "coach.quality_commitment": "I read your plan before each session.",
    "coach.faith_statement": "My faith brought me to this work.",
    "coach.results_statement": "I have helped others to open a workshop.",
    "ending.contact.via": "ada@hill.test", "ending.records.copy_from": "Ada Hill",
}  # fmt: skip
THEIRS: Mapping[str, Any] = {
    "client.name": "Ruben Achterberg", "client.called": "Ruben", "client.address": ["7 Elm Close"],
    "engagement.goals": ["start a bicycle workshop"],
    "engagement.thanks": ["You showed me the first frame you built."],
    "reason.statement": "We agreed on steps, and most of them were still open when we met.",
    "reason.facts": [{"on": "2026-09-09", "what": "Six of eight steps were open in August."}],
    "needs": [{"do": "keep one evening a week free", "because": "the workshop needs it"}],
    "door.conditions": [{"do": "bring three drawings", "seen_by": "the drawings"}],
    "door.rationale": "He may find the hours in winter.",
    "engagement.agreement.section": "part 3", "meeting.answer_by": "Monday evening",
}  # fmt: skip
"""What a case has to say for itself that stands upon a copy of an example."""


def found(desk: Desk, *words: str) -> list[tuple[str, str, int | None]]:
    report = desk.docs("--json", *words).report
    told = [*report["problems"], *(each for case in report["cases"] for each in case["problems"])]
    return [(each["rule"], Path(each["file"]).name, each["line"]) for each in told]


def rules(desk: Desk) -> list[str]:
    return [rule for rule, *_ in found(desk)]
