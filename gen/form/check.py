"""Check: the form of a case and of a practice file.

What Cerberus finds is for machines; here it becomes problems, with a place and a sentence each.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from gen.case import Case, is_of_occasion
from gen.defaults import filled
from gen.form.logo import check_logo
from gen.form.own_practice import check_own_practice
from gen.form.parted import check_parted
from gen.form.required import NEEDED
from gen.form.validator import Rules, broken_rules
from gen.form.values import Value, Values, values
from gen.problem import Place, Problem, in_file_order
from gen.reading.node import Node, Section
from gen.reading.source import Source
from gen.schema import CASE, PRACTICE, Field

if TYPE_CHECKING:
    from gen.form.messages import FieldPath

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
    check_values(read, practice.file)
    check_logo(read, templates)
    return in_file_order([*practice.problems, *read.problems])


def check_case(name: str, file: str, root: Section, templates: Path) -> Checked:
    """A case over its practice file, with every default filled in; no case where it has a problem.

    ``root`` is what ``gen.reading.merge`` gives. A problem of an inherited value has its place in
    the practice file, and is the same for every case that inherits it.
    """
    read = values(root, CASE)
    check_values(read, file)
    _check_needed(read, file)
    check_logo(read, templates)
    check_own_practice(read, name, file)
    problems = in_file_order(read.problems)
    # Reported without a problem here: a value that could not even be read.
    if problems or read.reported:
        return Checked(None, problems)
    shared = read.fields.get("based_on") or ""
    given = read.by_path.items()
    own = {path for path, each in given if is_of_occasion(each.key.file, file, shared)}
    fields = filled(read.fields, lambda path: tuple(path.split(".")) in own)
    return Checked(Case(name, file, fields, root, {}), problems)


@cache
def cerberus_rules(field: Field) -> Rules:
    """What Cerberus is to ask of a value of this field; not of the values that stand in it."""
    rules: dict[str, Any] = {"type": "text or none" if field.none else field.kind}
    if field.choices:
        rules["allowed"] = field.answers
    least, most = ("min", "max") if field.kind == "whole number" else ("minlength", "maxlength")
    rules |= {key: bound for key, bound in ((least, field.least), (most, field.most)) if bound}
    return tuple(rules.items())


def check_values(read: Values, file: str) -> None:
    """Tell what Cerberus finds in the values of a file by its schema, and what is missing."""
    check_parted(read)
    asked = [(cerberus_rules(given.field), given.value) for given in read.by_path.values()]
    for (path, given), broken in zip(read.by_path.items(), broken_rules(asked), strict=True):
        for rule in broken:
            if path not in read.reported:
                _tell_broken(read, path, given, rule)
    for path, field in sorted(_missing_from_sections(read)):
        if path not in read.reported:
            _tell_missing(read, file, path, field)


def _tell_broken(read: Values, path: FieldPath, given: Value, rule: str) -> None:
    from gen.form.messages import SENTENCES  # late: only for a mistake

    wrong = SENTENCES[rule](str(path[-1]), given.field, given.value)
    read.tell(path, wrong, given.key if wrong[0] in ("too-few", "too-many") else None)


def _missing_from_sections(read: Values) -> Iterator[tuple[FieldPath, Field]]:
    """What a given section has to have, and has not."""
    below = ((path, each.field, each.value) for path, each in read.by_path.items())
    for path, section, value in (((), read.schema, read.fields), *below):
        if isinstance(value, dict):
            for name, field in section.fields.items():
                if field.required and name not in value:
                    yield (*path, name), field


def _check_needed(read: Values, file: str) -> None:
    """Tell of fields that another says are required; a doubtful other asks for nothing."""
    for needed in NEEDED:
        path, *others = (tuple(each.split(".")) for each in (needed.path, *needed.depends_on))
        if read.value_at(path) or _is_reported(read, path, *others):
            continue
        if needed.when(*map(read.value_at, others)):
            field = CASE
            for name in path:
                field = field.fields[name]
            _tell_missing(read, file, path, field, needed.because)


def _is_reported(read: Values, *paths: FieldPath) -> bool:
    """Whether something was told of a field, of what it stands in or of what stands in it."""
    return any(
        path[: len(other)] == other[: len(path)] for path in paths for other in read.reported
    )


def _tell_missing(
    read: Values, file: str, path: FieldPath, field: Field, because: str = ""
) -> None:
    """At its name where nothing stands behind it, else at that of the section to add to.

    That is in the file whose business the field is. Of a section with all its fields still empty,
    each that is needed is told.
    """
    place, node = Place(file, 1, 1), cast("Node | None", read.root)
    for length, name in enumerate(path, 1):
        given = read.by_path.get(path[:length])
        inside = node if isinstance(node, Section) else Section({}, {}, place)
        key = given.key if given else inside.keys.get(str(name))
        if key and (key.file == file or path[0] in _SHARED_SECTIONS):
            place = key
        node = given.node if given else inside.fields.get(str(name))
    if isinstance(node, Section) and any(each.required for each in field.fields.values()):
        for name, inner in field.fields.items():
            if inner.required:
                _tell_missing(read, file, (*path, name), inner)
        return
    from gen.form.messages import missing_field  # late: only for a mistake

    read.tell(path, missing_field(str(path[-1]), field, because, empty=node is not None), place)
