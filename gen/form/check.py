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
from gen.form.messages import Sentences
from gen.form.required import NEEDED, value_at
from gen.form.validator import (
    BAD_TYPE,
    MAX_LENGTH,
    MAX_VALUE,
    MIN_LENGTH,
    MIN_VALUE,
    UNALLOWED_VALUE,
    Rules,
    broken_rules,
)
from gen.form.values import FieldPath, Value, Values, shown_name, values
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


def check_practice(
    practice: Source, templates: Path, schema: Field = PRACTICE
) -> tuple[Problem, ...]:
    """The problems of the practice file by itself; nothing is required in it.

    Likewise of a file that cases are based on, whose ``schema`` is another.
    """
    if practice.root is None:
        return practice.problems
    read = values(practice.root, schema)
    found = [*practice.problems, *read.problems, *findings(read, schema, practice.file)]
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
    if read.reported or any(problem.level == "error" for problem in problems):
        return Checked(None, problems)
    own = {path for path, each in read.by_path.items() if each.key.file == file}
    fields = filled(read.document, lambda path: tuple(path.split(".")) in own)
    return Checked(Case(name, file, fields, merged), problems)


@cache
def cerberus_rules(field: Field) -> Rules:
    """What Cerberus is to ask of a value of this field; not of the values that stand in it."""
    rules: dict[str, Any] = {"type": _TYPES[field.kind]}
    if field.kind == "date or none" or field.none:
        rules["nullable"] = True
    if field.choices:
        rules["allowed"] = field.choices
    least, most = ("min", "max") if field.kind == "whole number" else ("minlength", "maxlength")
    rules |= {key: bound for key, bound in ((least, field.least), (most, field.most)) if bound}
    return tuple(rules.items())


def findings(read: Values, schema: Field, file: str) -> Iterator[Problem]:
    """What Cerberus finds in the values of a file by its schema, with a place and a sentence."""
    for path, given in read.by_path.items():
        for code in broken_rules(cerberus_rules(given.field), given.value):
            if path not in read.reported:
                read.reported.add(path)
                yield _problem(given, code, str(path[-1]))
    for path, field in sorted(_missing_from_sections(read, schema)):
        if path not in read.reported:
            read.reported.add(path)
            yield _missing(read, file, path, field)


def _missing_from_sections(read: Values, schema: Field) -> Iterator[tuple[FieldPath, Field]]:
    """What a given section has to have, and has not."""
    below = ((path, each.field, each.value) for path, each in read.by_path.items())
    for path, section, document in (((), schema, read.document), *below):
        if isinstance(document, dict):
            for name, field in section.fields.items():
                if field.required and name not in document:
                    yield (*path, name), field


def _problem(given: Value, code: int, name: str) -> Problem:
    rule, (what, fix) = SENTENCES[code](name, given.field, given.value)
    place = given.key if rule in ("too-few", "too-many") else given.node.place
    return Problem(rule, "error", place, shown_name(given.names), what, fix)


def field_at(schema: Field, path: FieldPath) -> Field:
    """The entry of the schema for a value of a document."""
    for name in path:
        schema = (
            schema.entry if isinstance(name, int) and schema.entry else schema.fields[str(name)]
        )
    return schema


def _missing(read: Values, file: str, path: FieldPath, field: Field, because: str = "") -> Problem:
    given = read.by_path.get(path[:-1])
    names = (*(given.names if given else path[:-1]), path[-1])
    words = messages.missing_field(str(path[-1]), field, because)
    return Problem(
        "missing-field", "error", _where_missing(read, file, path), shown_name(names), *words
    )


def _where_missing(read: Values, file: str, path: FieldPath) -> Place:
    """The name of the section to add to, in the file whose business the field is."""
    for length in range(len(path) - 1, 0, -1):
        given = read.by_path.get(path[:length])
        if given and (given.key.file == file or path[0] in _SHARED_SECTIONS):
            return given.key
    return Place(file, 1, 1)


def _missing_by_condition(read: Values, file: str) -> Iterator[Problem]:
    """Fields that are required where another says so; a doubtful other asks for nothing."""
    for needed in NEEDED:
        if value_at(read.document, needed.path):
            continue
        paths = [tuple(path.split(".")) for path in (needed.path, *needed.depends_on)]
        if not any(_is_reported(path, read.reported) for path in paths) and needed.when(
            read.document
        ):
            yield _missing(read, file, paths[0], field_at(CASE, paths[0]), needed.because)


def _is_reported(path: FieldPath, reported: Iterable[FieldPath]) -> bool:
    """Whether something was told of a field, of what it stands in or of what stands in it."""
    return any(path[: len(other)] == other[: len(path)] for other in reported)


def _logo(read: Values, templates: Path) -> Iterator[Problem]:
    given = read.by_path.get(("practice", "logo"))
    logo = value_at(read.document, "practice.logo")
    if given and isinstance(logo, str) and ("practice", "logo") not in read.reported:
        found = logo_problem(given.node.place, logo, templates)
        if found:
            yield found


def _bad_type(_name: str, field: Field, value: Any) -> tuple[str, Sentences]:
    if field.kind.startswith("date") and isinstance(value, str):
        return "not-a-date", messages.not_a_date(value)
    return "wrong-kind", messages.wrong_kind(field, value)


def _long(_name: str, field: Field, value: Any) -> tuple[str, Sentences]:
    if field.kind == "list":
        return "too-many", messages.too_many(field, value)
    return "too-long", messages.too_long(field, value)


def _short(_name: str, field: Field, value: Any) -> tuple[str, Sentences]:
    if field.kind == "list":
        return "too-few", messages.too_few(field, value)
    return "too-short", messages.too_short(field, value)


def _bounds(_name: str, field: Field, _value: Any) -> tuple[str, Sentences]:
    return "not-allowed-value", messages.out_of_bounds(field)


def _unallowed(name: str, field: Field, value: Any) -> tuple[str, Sentences]:
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
