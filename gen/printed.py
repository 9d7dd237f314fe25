"""Printed: every text of a case that some document shows, with its path."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from gen.case import Case
from gen.schema import CASE, Field


def printed_texts(case: Case, seen: str) -> Iterator[tuple[str, str]]:
    """The path ("needs.0.do", entries from 0) and the words of each free text seen in ``seen``.

    ``seen`` holds letters of the schema: P S N L. Choices, dates and numbers are not texts.
    """
    yield from _texts(case.fields, CASE, seen, "")


def _texts(
    values: Mapping[str, Any], schema: Field, seen: str, above: str
) -> Iterator[tuple[str, str]]:
    for name, field in schema.fields.items():
        yield from _in(values[name], field, seen, f"{above}{name}")


def _in(value: Any, field: Field, seen: str, path: str) -> Iterator[tuple[str, str]]:
    if field.kind == "section":
        yield from _texts(value, field, seen, f"{path}.")
    elif field.entry:
        for number, entry in enumerate(value):
            yield from _in(entry, field.entry, seen, f"{path}.{number}")
    elif field.kind == "text" and value and not set(seen).isdisjoint(field.seen):
        yield path, value
