"""Check: the form of a case and of a practice file.

What Cerberus finds is for machines; here it becomes problems, with a place and a sentence each.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from gen.case import Case
from gen.defaults import filled
from gen.form import messages
from gen.form.letterhead import logo_problem, not_yours
from gen.form.messages import Words
from gen.form.required import NEEDED, value_at
from gen.form.validator import (
    BAD_TYPE,
    MAX_LENGTH,
    MAX_VALUE,
    MIN_LENGTH,
    MIN_VALUE,
    REQUIRED_FIELD,
    UNALLOWED_VALUE,
    Judge,
    Rules,
)
from gen.form.values import Path as Way
from gen.form.values import Values, shown_name, values
from gen.problem import Place, Problem, in_file_order
from gen.reading.node import Section
from gen.reading.source import Source
from gen.schema import CASE, PRACTICE, Field

_TYPES = {
    "text": "string", "picture": "string", "choice": "string", "yes or no": "boolean",
    "whole number": "integer", "amount": "amount", "date": "date", "date or none": "date",
    "time": "time", "section": "dict", "list": "list",
}  # fmt: skip
_SHARED_SECTIONS = frozenset({"practice", "coach"})


class Checked(NamedTuple):
    """A case that can be printed, None where an error keeps it from that; and its problems."""

    case: Case | None
    problems: tuple[Problem, ...]


def check_practice(practice: Source, templates: Path) -> tuple[Problem, ...]:
    """The problems of the practice file by itself; nothing is required in it."""
    if practice.root is None:
        return practice.problems
    read = values(practice.root, PRACTICE)
    found = [*practice.problems, *read.problems, *findings(read, PRACTICE, practice.file)]
    return in_file_order([*found, *_logo(read, templates)])


def check_case(name: str, file: str, merged: Section, templates: Path) -> Checked:
    """A case over its practice file: its problems, or its fields with every default filled in.

    ``merged`` is what ``over_practice`` gives. A problem of an inherited value has its place in
    the practice file, and is the same for every case that inherits it.
    """
    read = values(merged, CASE)
    found = [*read.problems, *findings(read, CASE, file), *_logo(read, templates)]
    found += _missing_by_condition(read, file)
    if shipped := not_yours(name, file, merged):
        found.append(shipped)
    problems = in_file_order(found)
    # Told without a problem here: a value that could not even be read.
    if read.told or any(problem.level == "error" for problem in problems):
        return Checked(None, problems)
    return Checked(Case(name, file, filled(read.document), merged), problems)


@cache
def _judge() -> Judge:
    return Judge()


@cache
def cerberus_rules(field: Field) -> Rules:
    """What Cerberus is to ask of a value of this field; not of what stands in it."""
    rules: Rules = {"type": _TYPES[field.kind]}
    if field.required:
        rules["required"] = True
    if field.kind == "date or none":
        rules["nullable"] = True
    if field.choices:
        rules["allowed"] = list(field.choices)
    least, most = ("min", "max") if field.kind == "whole number" else ("minlength", "maxlength")
    rules |= {key: bound for key, bound in ((least, field.least), (most, field.most)) if bound}
    return rules


def findings(read: Values, schema: Field, file: str) -> Iterator[Problem]:
    """What Cerberus finds in the values of a file by its schema, with a place and a sentence."""
    found = {way: spot.value for way, spot in read.spots.items()}
    for finding in _judge().findings(found, _rules(read, schema)):
        (way,) = finding.document_path
        if way not in read.told:
            read.told.add(way)
            yield _problem(read, schema, file, finding, way)


def _rules(read: Values, schema: Field) -> dict[Way, Rules]:
    """The rules for all that is given, and for what a given section has to have."""
    rules: dict[Way, Rules] = {(name,): asked for name, asked in _required(schema)}
    for way, spot in read.spots.items():
        rules[way] = cerberus_rules(spot.field)
        if isinstance(spot.value, dict):
            rules |= {(*way, name): asked for name, asked in _required(spot.field)}
    return rules


@cache
def _required(section: Field) -> tuple[tuple[str, Rules], ...]:
    fields = section.fields.items()
    return tuple((name, cerberus_rules(field)) for name, field in fields if field.required)


def _problem(read: Values, schema: Field, file: str, finding: Any, way: Way) -> Problem:
    if finding.code == REQUIRED_FIELD:
        return _missing(read, file, way, field_at(schema, way))
    spot = read.spots[way]
    rule, (what, fix) = SENTENCES[finding.code](str(way[-1]), spot.field, finding.value)
    place = spot.key if rule in ("too-few", "too-many") else spot.node.place
    return Problem(rule, "error", place, shown_name(spot.names), what, fix)


def field_at(schema: Field, way: Way) -> Field:
    """The entry of the schema for a value of a document."""
    for name in way:
        schema = (
            schema.entry if isinstance(name, int) and schema.entry else schema.fields[str(name)]
        )
    return schema


def _missing(read: Values, file: str, way: Way, field: Field, because: str = "") -> Problem:
    spot = read.spots.get(way[:-1])
    names = (*(spot.names if spot else way[:-1]), way[-1])
    words = messages.missing_field(str(way[-1]), field, because)
    return Problem(
        "missing-field", "error", _where_missing(read, file, way), shown_name(names), *words
    )


def _where_missing(read: Values, file: str, way: Way) -> Place:
    """The name of the section to add to, in the file whose business the field is."""
    for length in range(len(way) - 1, 0, -1):
        spot = read.spots.get(way[:length])
        if spot and (spot.key.file == file or way[0] in _SHARED_SECTIONS):
            return spot.key
    return Place(file, 1, 1)


def _missing_by_condition(read: Values, file: str) -> Iterator[Problem]:
    """Fields that are required where another says so; a doubtful other asks for nothing."""
    for needed in NEEDED:
        if value_at(read.document, needed.path):
            continue
        ways = [tuple(path.split(".")) for path in (needed.path, *needed.depends_on)]
        if not any(_touched(way, read.told) for way in ways) and needed.when(read.document):
            yield _missing(read, file, ways[0], field_at(CASE, ways[0]), needed.because)


def _touched(way: Way, told: Iterable[Way]) -> bool:
    """Whether something was told of a field, of what it stands in or of what stands in it."""
    return any(way[: len(other)] == other[: len(way)] for other in told)


def _logo(read: Values, templates: Path) -> Iterator[Problem]:
    spot = read.spots.get(("practice", "logo"))
    logo = value_at(read.document, "practice.logo")
    if spot and isinstance(logo, str) and ("practice", "logo") not in read.told:
        found = logo_problem(spot.node.place, logo, templates)
        if found:
            yield found


def _bad_type(_name: str, field: Field, value: Any) -> tuple[str, Words]:
    if field.kind.startswith("date") and isinstance(value, str):
        return "not-a-date", messages.not_a_date(value)
    return "wrong-kind", messages.wrong_kind(field, value)


def _long(_name: str, field: Field, value: Any) -> tuple[str, Words]:
    if field.kind == "list":
        return "too-many", messages.too_many(field, value)
    return "too-long", messages.too_long(field, value)


def _short(_name: str, field: Field, value: Any) -> tuple[str, Words]:
    if field.kind == "list":
        return "too-few", messages.too_few(field, value)
    return "too-short", messages.too_short(field, value)


def _bounds(_name: str, field: Field, _value: Any) -> tuple[str, Words]:
    return "not-allowed-value", messages.out_of_bounds(field)


def _unallowed(name: str, field: Field, value: Any) -> tuple[str, Words]:
    return "not-allowed-value", messages.not_allowed_value(name, field, str(value))


SENTENCES: Mapping[int, Any] = {
    BAD_TYPE: _bad_type,
    UNALLOWED_VALUE: _unallowed,
    MIN_VALUE: _bounds,
    MAX_VALUE: _bounds,
    MIN_LENGTH: _short,
    MAX_LENGTH: _long,
}
"""What Cerberus can find by the rules of the schema, and the sentence for it."""
