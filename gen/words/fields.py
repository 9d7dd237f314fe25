"""The fields of a case as one document may show them: in words, and only those meant for it.

What the schema does not mark as seen in a document is not handed to its template at all, so that no
tag, whoever wrote it, can print a private field.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any, NamedTuple

from gen.case import Case
from gen.schema import CASE, Field
from gen.words.dates_and_money import English
from gen.words.joints import phrase, sentence

# Fields that are whole sentences, and fields that stand inside one.
_SENTENCES = frozenset(
    "coach.quality_commitment coach.results_statement coach.faith_statement support"
    " engagement.thanks reason.statement reason.care reason.facts.what reason.facts.effect"
    " ending.materials ending.fees.how"
    " meeting.why_not_in_person safety.plan door.rationale door.reopened_because"
    " referral.why_none".split()
)
# The coach's own labels: gen.words.preparation alone prints them, and one of them never.
_LABELS = frozenset(("reason.kind", "reason.also"))
_PHRASES = frozenset(
    "engagement.goals tried needs.do needs.because needs.seen_by referral.need"
    " referral.consent.to referral.consent.what referral.consent.purpose door.on_return.fee".split()
)


def visible_fields(case: Case, seen: str, english: English) -> dict[str, object]:
    """The case's fields by section, as text; ``seen`` holds the letters of the document.

    A field that is not given is empty text (an empty list); a yes or no stays one.
    """
    currency = case["ending.fees.currency"]
    return _section(case.fields, _visible(seen), _InWords(english, currency))


class _VisibleField(NamedTuple):
    """A field that a document shows: a section holds more of them, ``joint`` joins its text."""

    name: str
    is_list: bool
    section: tuple[_VisibleField, ...] | None
    joint: Callable[[str], str]


@cache
def _visible(seen: str) -> tuple[_VisibleField, ...]:
    """The fields that may be shown, found in the schema once for each document."""
    return tuple(_below(CASE, seen, ""))


def _below(schema: Field, seen: str, above: str) -> Iterator[_VisibleField]:
    for name, field in schema.fields.items():
        path, is_list = f"{above}{name}", field.kind == "list"
        inner = field.entry if is_list and field.entry else field
        if path in _LABELS:
            continue
        if inner.kind == "section":
            section = tuple(_below(inner, seen, f"{path}."))
            yield _VisibleField(name, is_list, section, str)
        elif not set(seen).isdisjoint(field.seen):
            yield _VisibleField(name, is_list, None, _joint(path))


def _joint(path: str) -> Callable[[str], str]:
    if path in _SENTENCES:
        return sentence
    return phrase if path in _PHRASES else str


@dataclass(frozen=True, slots=True)
class _InWords:
    """A value of the case as text."""

    english: English
    currency: str

    def of(self, value: Any, joint: Callable[[str], str]) -> object:
        match value:
            case str():
                said: object = joint(self.english.dated(value))
            case None:
                said = ""
            case bool():
                said = value
            case datetime.date():
                said = self.english.date(value)
            case datetime.time():
                said = self.english.time(value)
            case Decimal():
                said = self.english.money(value, self.currency)
            case _:
                said = joint(str(value))
        return said


def _section(
    values: Mapping[str, Any], fields: tuple[_VisibleField, ...], words: _InWords
) -> dict[str, object]:
    return {each.name: _said(values[each.name], each, words) for each in fields}


def _said(value: Any, field: _VisibleField, words: _InWords) -> object:
    if field.section is None:
        joint = field.joint
        return (
            [words.of(each, joint) for each in value] if field.is_list else words.of(value, joint)
        )
    if field.is_list:
        return [_section(each, field.section, words) for each in value]
    return _section(value, field.section, words)
