"""Document list: the list of a practice's documents becomes rows, and mistakes in it problems."""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any, get_args

from gen.characters import without_accents
from gen.documents import (
    BUILT_IN_KINDS,
    FOR_OTHERS,
    FOR_THE_ASSISTANT,
    FOR_THE_COACH,
    LETTER,
    Condition,
    Kind,
    Kinds,
)
from gen.form.check import check_values
from gen.form.messages import FieldPath, Wrong, enumerated, shown
from gen.form.spelling import nearest
from gen.form.unknown_field import Unknown, unknown_field
from gen.form.values import Values, values
from gen.problem import in_file_order
from gen.reading.node import Node, Section
from gen.reading.source import Source
from gen.schema import PATHS, Field
from gen.schema.documents import ASKED, DOCUMENTS, NOT_GIVEN
from gen.situation import Branch

_NAME = re.compile(r"[a-z]+(?:-[a-z]+)*")  # a number behind it is that of an entry
_HANDED_OVER = frozenset("NLOF")
_WANTED = Condition(
    "practice.extra_documents",
    ("all",),
    "The practice wants script, note and letter alone: see practice > extra_documents.",
)
_SAID: Mapping[tuple[str, ...], str] = {
    (
        "ends",
        "yes",
    ): "It is made once the coaching ends, such as after a no, and not after a return.",
}
_NO_WAY_BACK = Condition(
    "door.state",
    ("open",),
    "It may show what the letter shows (sees: L): see door > state.",
)


def own_kinds(source: Source, templates: Path) -> Kinds:
    """The shipped kinds and those of the list; a row with a mistake is told and left out."""
    if source.root is None:
        return Kinds(BUILT_IN_KINDS, source.problems)
    read = values(source.root, DOCUMENTS, _unknown)
    for path, each in read.by_path.items():
        told = path in read.reported or isinstance(each.value, dict)
        if path[2:] == ("when",) and not told:
            read.tell(path, _NO_CONDITIONS, each.key)
    check_values(read, source.file)
    rows = list(BUILT_IN_KINDS)
    given = read.fields.get("documents")
    for number, row in enumerate(given if isinstance(given, list) else ()):
        path = ("documents", number)
        if not _is_told_of(path, read, source):
            _check_row(read, path, row, {each.name for each in rows}, templates)
        if not _is_told_of(path, read, source):
            rows.append(_kind(row))
    return Kinds(tuple(rows), in_file_order([*source.problems, *read.problems]))


def _is_told_of(row: FieldPath, read: Values, source: Source) -> bool:
    """Whether an error was found in a row already; more would only follow from it."""
    told = [*source.problems, *read.problems]
    errors = (each.field for each in told if each.level == "error")
    named = f"{read.shown(row)} "
    inside = any(path[: len(row)] == row for path in read.reported)
    return inside or any(f"{field} ".startswith(named) for field in errors)


def _kind(row: Mapping[str, Any]) -> Kind:
    asked = [_condition(path, answers) for path, answers in row.get("when", {}).items()]
    known = row.get("before_outcome", "")
    return Kind(
        row["name"],
        row["called"],
        row["title"],
        "".join(row["sees"]),
        large_print=row.get("large_print", False),
        one_page=row.get("one_page", False),
        each=row.get("each", ""),
        when=(_WANTED, *asked, *([_NO_WAY_BACK] if LETTER in row["sees"] else [])),
        quiet=row.get("quiet", False),
        before_outcome=tuple((branch, known) for branch in get_args(Branch)) if known else (),
    )


def _condition(path: str, answers: Collection[str]) -> Condition:
    named = path.replace(".", " > ")
    why = f"It is made where {named} is {enumerated(answers)}."
    why = _SAID.get((path, *answers), why)
    return Condition(path, tuple("" if each == NOT_GIVEN else each for each in answers), why)


# --- what decides whether there is a document ---

_NO_CONDITIONS = (
    "wrong-kind",
    "Here belongs a group of fields with their answers.",
    "Put each on a line of its own below, two spaces further in, such as outcome.answer: no.",
)


def _unknown(path: FieldPath, given: Section, schema: Field, whole: Field) -> Unknown:
    if path[2:3] != ("when",):
        return unknown_field(path, given, schema, whole)
    name = str(path[-1])
    return Unknown(("unknown-field", *_cannot_decide(name, given.fields[name])))


def _cannot_decide(path: str, node: Node) -> tuple[str, str]:
    """A name in ``when`` that is no field, or one without fixed answers."""
    below = [f"{path}.{name}" for name in node.fields] if isinstance(node, Section) else []
    if below:
        what = "Here belongs an answer, and a group of fields stands here."
        return what, f"Write the whole way to a field on one line, with dots: {below[0]}: …"
    if path in PATHS:
        what = f'"{path}" has no fixed answers, so it cannot decide whether there is a document.'
        return what, "Take one of the fields that may be asked, such as outcome.answer."
    what = "There is no field with this name."
    same_end = [known for known in ASKED if known.endswith(f".{path}")]
    if near := same_end[0] if len(same_end) == 1 else nearest(path, ASKED):
        return what, f'Did you mean "{near}"?'
    return what, "Write the way to a field of the case with dots, such as outcome.answer."


# --- what only a whole row shows ---


def _check_row(
    read: Values, path: FieldPath, row: Mapping[str, Any], taken: Collection[str], templates: Path
) -> None:
    if wrong := _wrong_name(row["name"], taken, templates):
        read.tell((*path, "name"), wrong)
    if wrong := _wrong_readers(row["sees"]):
        read.tell((*path, "sees"), wrong)
    for asked in row.get("when", ()):
        if ASKED[asked].each not in ("", row.get("each")):
            at = (*path, "when", asked)
            read.tell(at, _not_here(asked, row.get("each", "")), read.by_path[at].key)


def _wrong_name(name: str, taken: Collection[str], templates: Path) -> Wrong | None:
    if not _NAME.fullmatch(name):
        plain = re.sub(r"[^a-z]+", "-", without_accents(name.lower())).strip("-") or "thank-you"
        what = f"{shown(name)} cannot be the name of a document's file."
        fix = f"Write small letters with hyphens between words, such as name: {plain}"
        return "document-name", what, fix
    if name in taken:
        what = f'There is another document with the name "{name}".'
        fix = f"Write another name, such as name: own-{name}, and call its template so, too."
        return "name-taken", what, fix
    if not os.path.isfile(templates / f"{name}.docx"):
        what = f'There is no template "{name}.docx" in {templates.as_posix()}.'
        return "template-missing", what, f"Put the Word file there under this name: {name}.docx"
    return None


def _wrong_readers(sees: Collection[str]) -> Wrong | None:
    """Letters of readers who may not read the same page."""
    if FOR_OTHERS in sees and len(set(sees)) > 1:
        what = "O is the page for others, who may read nothing that is the client's or the coach's."
        without = "".join(letter for letter in sees if letter != FOR_OTHERS)
        fix = f"Write sees: O; or, where no other gets it, sees: {without}."
        return "others-and-client", what, fix
    handed_over = [letter for letter in sees if letter in _HANDED_OVER]
    for own, whose in _OWN.items():
        if own in sees and handed_over:
            return _for_both(own, whose, sees, handed_over)
    return None


_OWN = {
    FOR_THE_COACH: ("the coach's own page", "the coach"),
    FOR_THE_ASSISTANT: ("the assistant's own page", "the assistant"),
}


def _for_both(
    own: str, whose: tuple[str, str], sees: Collection[str], handed_over: Collection[str]
) -> Wrong:
    what = (
        f"{own} is {whose[0]}, which nobody else may read, and {enumerated(handed_over, 'and')} "
        f"{'is' if len(handed_over) == 1 else 'are'} for the client's hand."
    )
    without = "".join(letter for letter in sees if letter not in _OWN)
    fix = f"Write sees: {without}; or, where {whose[1]} alone reads it, sees: {own}."
    return "coach-and-client", what, fix


def _not_here(path: str, each: str) -> Wrong:
    of = ASKED[path].each
    made = f"for each entry of {each}" if each else "once for the whole case"
    what = f'"{path}" is asked of each entry of {of}, and this document is made {made}.'
    fix = "Take this line out." if each else f"Add each: {of}; or take this line out."
    return "entry-without-each", what, fix
