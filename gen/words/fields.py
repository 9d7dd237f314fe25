"""The fields of a case as one document may show them: in words, and only those meant for it.

What the schema does not mark as seen in a document is not handed to its template at all, so that no
tag, whoever wrote it, can print a private field.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from functools import cache
from types import NoneType
from typing import Any, NamedTuple

from gen.case import Case
from gen.schema import CASE, Field
from gen.words.beginnings import BY_FIELD
from gen.words.dates_and_money import English

InWords = Mapping[type, Callable[[Any], object]]  # by the type of a value; all others as they are

# The coach's own labels: gen.words.preparation alone prints them, and one of them never.
_LABELS = frozenset(("reason.kind", "reason.also"))


def visible_fields(case: Case, seen: str, english: English) -> dict[str, object]:
    """The case's fields by section, as text; ``seen`` holds the letters of the document.

    A field that is not given is empty text (an empty list); a yes or no stays one.
    """
    currency = case["ending.fees.currency"]
    in_words: InWords = {
        NoneType: lambda _: "",
        bool: bool,
        datetime.date: english.date,
        datetime.time: english.time,
        Decimal: lambda amount: english.money(amount, currency),
    }
    return _section(case.fields, _visible(seen), in_words)


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
            yield _VisibleField(name, is_list, None, BY_FIELD.get(path, str))


def _section(
    fields: Mapping[str, Any], visible: tuple[_VisibleField, ...], in_words: InWords
) -> dict[str, object]:
    return {each.name: _said(fields[each.name], each, in_words) for each in visible}


def _said(value: Any, field: _VisibleField, in_words: InWords) -> object:
    if field.is_list:
        entry = field._replace(is_list=False)
        return [_said(each, entry, in_words) for each in value]
    if field.section is not None:
        return _section(value, field.section, in_words)
    said = in_words.get(type(value), str)(value)
    return field.joint(str(said)) if isinstance(value, str) else said
