"""Values: the texts of a file turned into what their fields hold, as the schema says.

A text that is no date, no number and so on stays the text it is, for Cerberus to find. What only
the text itself shows is told here: names that no field has, words left to be replaced, characters
that cannot be printed.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, time
from decimal import Decimal
from functools import cache
from typing import Any, NamedTuple
from unicodedata import category

from gen.characters import UNPRINTABLE
from gen.form import messages
from gen.form.spelling import Unknown, unknown
from gen.problem import Place, Problem
from gen.reading.node import Items, Node, Section, Text, is_blank
from gen.schema import Field

FieldPath = tuple[str | int, ...]

# Each alternative begins with its own letter, so that a search leaps from one such letter to the
# next; with a \b in front it would try all of them at every place of every text.
_PLACEHOLDER = re.compile(
    "|".join(rf"{word}\b(?<!\w{word})" for word in ("TBD", "TODO", "XXX"))
    + r"|l(?i:orem ipsum)|L(?i:orem ipsum)|\[[^\[\]]*\]|\?\?\?"
)
_DATE = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_TIME = re.compile(r"([01][0-9]|2[0-3]):([0-5][0-9])")
_NUMBER = re.compile(r"[0-9]{1,9}")
_AMOUNT = re.compile(r"[0-9]{1,9}(?:\.[0-9]{2})?")
_YES_NO = {"yes": True, "true": True, "no": False, "false": False}
YEARS = range(1900, 2200)
"""Years outside are slips of the hand (0206, 20026); far dates would also overflow a calendar."""


class Value(NamedTuple):
    """A value of the document, its field, where it stands and what the file calls it."""

    value: Any
    field: Field
    node: Node
    key: Place
    names: FieldPath


@dataclass(slots=True)
class Values:
    """The document that a file makes, the spot of each of its values, and what is told of them."""

    document: dict[str, Any]
    schema: Field
    by_path: dict[FieldPath, Value] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    reported: set[FieldPath] = field(default_factory=set)


def values(root: Section, schema: Field) -> Values:
    """The values of a file or of a case over its practice file; blank fields are left out."""
    read = Values({}, schema)
    read.document = _section(read, root, schema, (), ())
    return read


def shown_name(names: FieldPath) -> str:
    """A field in the file's own words, entries of a list counted from 1."""
    return " > ".join(str(name + 1) if isinstance(name, int) else name for name in names)


def day_in(text: str) -> date | None:
    """The first day that stands in a text in figures (2026-09-16), or None."""
    found = _DATE.search(text)
    day = _date(found[0], None) if found else None
    return day if isinstance(day, date) else None


def _section(
    read: Values, node: Section, schema: Field, path: FieldPath, names: FieldPath
) -> dict[str, Any]:
    document: dict[str, Any] = {}
    known, by_path = schema.fields, read.by_path
    for written, child in node.fields.items():
        name: str | None = written
        if written not in known:
            name = _renamed(read, node, schema, (*path, written), written)
            if isinstance(child, Text) and child.broken and name is None:
                read.reported.add((*path, written))
        if name is None or is_blank(child):
            continue
        at, called, field_ = (*path, name), (*names, written), known[name]
        value = document[name] = _value(read, child, field_, at, called)
        by_path[at] = Value(value, field_, child, node.keys[written], called)
    return document


def _renamed(
    read: Values, node: Section, schema: Field, path: FieldPath, written: str
) -> str | None:
    """Tell of a name that no field has; the right one where there is no doubt about it."""
    found: Unknown = unknown(path, schema, frozenset(node.fields), read.schema)
    place = node.keys[written]
    what, fix = messages.unknown_field(found)
    read.problems.append(Problem("unknown-field", "error", place, shown_name(path), what, fix))
    if found.excused:
        read.reported.add(found.excused)
    return found.instead


def _list(read: Values, node: Items, schema: Field, path: FieldPath, names: FieldPath) -> list[Any]:
    document: list[Any] = []
    for number, child in enumerate(node.items):
        if is_blank(child) or schema.entry is None:
            continue
        at, called = (*path, len(document)), (*names, number)
        value = _value(read, child, schema.entry, at, called)
        document.append(value)
        read.by_path[at] = Value(value, schema.entry, child, child.place, called)
    return document


def _value(read: Values, node: Node, schema: Field, path: FieldPath, names: FieldPath) -> Any:
    if isinstance(node, Text) and schema.alone:
        node = Items((node,), node.place)
    if isinstance(node, Text):
        return _scalar(read, node, schema, path, names)
    if isinstance(node, Section) and schema.kind == "section":
        return _section(read, node, schema, path, names)
    if isinstance(node, Items) and schema.kind == "list":
        return _list(read, node, schema, path, names)
    if isinstance(node, Items) and _bracketed(node):
        text = node.place.excerpt[node.place.column - 1 :].strip()
        _report(read, path, messages.placeholder_left(node.place, shown_name(names), text))
    return node


def _bracketed(node: Items) -> bool:
    """Whether a text in brackets was taken for a list: ``place: [to be settled]``."""
    return node.place.excerpt[node.place.column - 1 :].startswith("[")


def _scalar(read: Values, node: Text, schema: Field, path: FieldPath, names: FieldPath) -> Any:
    if node.broken:
        read.reported.add(path)
        return node.value
    if not node.value.isprintable() and (bad := UNPRINTABLE.search(node.value)):
        _report(read, path, messages.unprintable_character(node.place, shown_name(names), bad[0]))
    elif (left := _PLACEHOLDER.search(node.value)) and (schema.seen or schema.kind != "text"):
        _report(read, path, messages.placeholder_left(node.place, shown_name(names), left[0]))
    elif schema.kind == "text" and schema.seen and not any(map(_is_readable, node.value)):
        _report(read, path, messages.nothing_to_read(node.place, shown_name(names)))
    if schema.none and node.value.strip().lower() == "none":
        return None
    reading = _READINGS.get(schema.kind)
    return reading(node.value.strip(), schema) if reading else node.value


def _is_readable(character: str) -> bool:
    """Whether there is something to read: a letter, a number or a sign such as an emoji."""
    return category(character)[0] in "LNS"


def _report(read: Values, path: FieldPath, problem: Problem) -> None:
    read.problems.append(problem)
    read.reported.add(path)


def _yes_no(text: str, _schema: Field) -> bool | str:
    return _YES_NO.get(text.lower(), text)


def _number(text: str, _schema: Field) -> int | str:
    return int(text) if _NUMBER.fullmatch(text) else text


def _amount(text: str, _schema: Field) -> Decimal | str:
    return Decimal(text) if _AMOUNT.fullmatch(text) else text


def _date(text: str, _schema: Field | None) -> date | str:
    found = _DATE.fullmatch(text)
    if not found or int(found[1]) not in YEARS:
        return text
    try:
        return date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:  # the 30th of February
        return text


def _date_or_none(text: str, schema: Field) -> date | str | None:
    return None if text.lower() == "none" else _date(text, schema)


def _time(text: str, _schema: Field) -> time | str:
    found = _TIME.fullmatch(text)
    return time(int(found[1]), int(found[2])) if found else text


def _choice(text: str, schema: Field) -> str:
    """The answer as the schema writes it; capitals make no difference."""
    return _answers(schema).get(text.lower(), text)


@cache
def _answers(schema: Field) -> dict[str, str]:
    answers = {answer.lower(): answer for answer in schema.choices}
    if "yes" in answers and "no" in answers:
        answers |= {"true": "yes", "false": "no"}
    return answers


_READINGS: dict[str, Callable[[str, Field], Any]] = {
    "yes or no": _yes_no,
    "whole number": _number,
    "amount": _amount,
    "date": _date,
    "date or none": _date_or_none,
    "time": _time,
    "choice": _choice,
}
