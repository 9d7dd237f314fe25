"""Case texts: every text of a case that some document shows, with its path."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Any

from gen.case import Case
from gen.schema import CASE, Field

# The why of an allowed warning is private, too; its words are the very ones that are printed.
_PRIVATE = ("private", "why")
Way = tuple[str, ...]
Printed = tuple[str, str]


@lru_cache(maxsize=8)
def printed_texts(case: Case, seen: str) -> tuple[Printed, ...]:
    """The path ("needs.0.do", entries from 0) and the words of each free text seen in ``seen``.

    ``seen`` holds letters of ``gen.schema.field.LETTERS``. Choices, dates and numbers are no texts.
    Several rules ask in a row for the same texts of the same case, so the last answers are kept.
    """
    return tuple(text for way in _ways(seen) for text in _texts(case.fields, way, ""))


@lru_cache(maxsize=1)
def private_texts(case: Case) -> tuple[Printed, ...]:
    """The path and the words of each text that is for the coach alone and never printed."""
    ways = (way for way in _ways("") if way[-1] in _PRIVATE)
    return tuple(text for way in ways for text in _texts(case.fields, way, ""))


@cache
def _ways(seen: str) -> tuple[Way, ...]:
    """The ways to all wanted texts of the schema, found once; a star stands for each entry."""
    return tuple(_below(CASE, seen, ()))


def _below(field: Field, seen: str, way: Way) -> Iterator[Way]:
    for name, inner in field.fields.items():
        yield from _below(inner, seen, (*way, name))
    if field.entry:
        yield from _below(field.entry, seen, (*way, "*"))
    elif field.kind == "text" and _is_seen(field, seen):
        yield way


def _is_seen(field: Field, seen: str) -> bool:
    """Whether it is printed in one of these documents; for none, whether it is never printed."""
    return not set(seen).isdisjoint(field.seen) if seen else not field.seen


def _texts(value: Any, way: Way, path: str) -> Iterator[Printed]:
    for at, name in enumerate(way):
        if name == "*":
            for number, entry in enumerate(value):
                yield from _texts(entry, way[at + 1 :], f"{path}.{number}")
            return
        value = value[name]
        path = f"{path}.{name}" if path else name
    if value:
        yield path, value
