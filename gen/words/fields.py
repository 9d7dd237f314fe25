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
from gen.words.beginnings import BY_FIELD, action, deed
from gen.words.dates_and_money import English
from gen.words.named import names_named, with_its_name

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
    return _section(case.fields, _visible(seen), _Told(in_words, names_named(case)))


class _Told(NamedTuple):
    """How values are told, and the names that keep their capital where a text begins."""

    in_words: InWords
    named: frozenset[str]


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
    fields: Mapping[str, Any], visible: tuple[_VisibleField, ...], told: _Told
) -> dict[str, object]:
    return {each.name: _said(fields[each.name], each, told) for each in visible}


def _said(value: Any, field: _VisibleField, told: _Told) -> object:
    if field.is_list:
        entry = field._replace(is_list=False)
        return [_said(each, entry, told) for each in value]
    if field.section is not None:
        return _section(value, field.section, told)
    said = told.in_words.get(type(value), str)(value)
    if not isinstance(value, str):
        return said
    if field.joint in (action, deed):  # these begin with what is done
        return field.joint(str(said))
    return with_its_name(field.joint, str(said), told.named)
