"""Printed: every text of a case that some document shows, with its path."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from gen.case import Case
from gen.schema import CASE, Field

# The why of an allowed warning is private, too; its words are the very ones that are printed.
_PRIVATE = ("private", "why")
Wanted = Callable[[Field], bool]


def printed_texts(case: Case, seen: str) -> Iterator[tuple[str, str]]:
    """The path ("needs.0.do", entries from 0) and the words of each free text seen in ``seen``.

    ``seen`` holds letters of the schema: P S N L. Choices, dates and numbers are not texts.
    """
    yield from _texts(case.fields, CASE, lambda field: not set(seen).isdisjoint(field.seen), "")


def private_texts(case: Case) -> Iterator[tuple[str, str]]:
    """The path and the words of each text that is for the coach alone and never printed."""
    for path, text in _texts(case.fields, CASE, lambda field: not field.seen, ""):
        if path.split(".")[-1] in _PRIVATE:
            yield path, text


def _texts(
    values: Mapping[str, Any], schema: Field, wanted: Wanted, above: str
) -> Iterator[tuple[str, str]]:
    for name, field in schema.fields.items():
        yield from _in(values[name], field, wanted, f"{above}{name}")


def _in(value: Any, field: Field, wanted: Wanted, path: str) -> Iterator[tuple[str, str]]:
    if field.kind == "section":
        yield from _texts(value, field, wanted, f"{path}.")
    elif field.entry:
        for number, entry in enumerate(value):
            yield from _in(entry, field.entry, wanted, f"{path}.{number}")
    elif field.kind == "text" and value and wanted(field):
        yield path, value
