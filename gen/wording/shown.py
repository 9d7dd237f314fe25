"""The fields of a case as one document may show them: in words, and only those meant for it.

What the schema does not mark as seen in a document is not handed to its template at all, so that no
tag, whoever wrote it, can print a private field.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from gen.case import Case
from gen.schema import CASE, Field
from gen.wording.sentences import phrase, sentence
from gen.wording.tongue import Tongue

# Fields that are whole sentences, and fields that stand inside one.
_SENTENCES = frozenset(
    "coach.quality_commitment coach.results_statement coach.faith_statement support"
    " engagement.thanks reason.statement reason.facts.what reason.facts.effect ending.materials"
    " meeting.why_not_in_person safety.plan door.rationale door.reopened_because"
    " referral.why_none".split()
)
# The coach's own labels: gen.wording.preparing alone prints them, and one of them never.
_LABELS = frozenset(("reason.kind", "reason.also"))
_PHRASES = frozenset(
    "engagement.goals tried needs.do needs.because needs.seen_by referral.need".split()
)


def shown(case: Case, seen: str, tongue: Tongue) -> dict[str, object]:
    """The case's fields by section, as text; ``seen`` holds the letters of the document.

    A field that is not given is empty text (an empty list); a yes or no stays one.
    """
    currency = case["ending.fees.currency"]
    return _section(case.fields, CASE, seen, _Words(tongue, currency), "")


@dataclass(frozen=True, slots=True)
class _Words:
    """A value of the case as text."""

    tongue: Tongue
    currency: str

    def of(self, value: Any, path: str) -> object:
        match value:
            case bool():
                said: object = value
            case datetime.date():
                said = self.tongue.date(value)
            case datetime.time():
                said = self.tongue.time(value)
            case Decimal():
                said = self.tongue.money(value, self.currency)
            case _:
                said = _joined("" if value is None else str(value), path)
        return said


def _joined(text: str, path: str) -> str:
    if path in _SENTENCES:
        return sentence(text)
    return phrase(text) if path in _PHRASES else text


def _section(
    values: Mapping[str, Any], schema: Field, seen: str, words: _Words, above: str
) -> dict[str, object]:
    shown_: dict[str, object] = {}
    for name, field in schema.fields.items():
        path = f"{above}{name}"
        if path in _LABELS:
            continue
        if field.kind == "section":
            shown_[name] = _section(values[name], field, seen, words, f"{path}.")
        elif field.kind == "list" and field.entry and field.entry.kind == "section":
            shown_[name] = [_section(v, field.entry, seen, words, f"{path}.") for v in values[name]]
        elif not set(seen).isdisjoint(field.seen):
            shown_[name] = (
                [words.of(value, path) for value in values[name]]
                if field.kind == "list"
                else words.of(values[name], path)
            )
    return shown_
