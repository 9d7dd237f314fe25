"""Values: the texts of a file turned into what their fields hold, as the schema says.

A text that is no date, no number and so on stays the text it is, for Cerberus to find. What only
the text itself shows is told here: names that no field has, words left to be replaced, characters
that cannot be printed.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from gen.form.scalars import READ_AS
from gen.form.unreadable import unreadable
from gen.problem import Place, Problem
from gen.reading.merge import SAYS_NO, takes_away
from gen.reading.node import Items, Node, Section, Text, is_blank
from gen.schema import Field

if TYPE_CHECKING:  # a file without a mistake needs no words for one
    from gen.form.messages import FieldPath, Wrong
    from gen.form.unknown_field import Unknown

    Telling = Callable[[FieldPath, Section, Field, Field], Unknown]
    """What is told of a name that no field has: of its path, the section it stands in, the schema
    of that section and the schema of the file."""

_BETWEEN = r"[\s,]+"


class Value(NamedTuple):
    """A value, its field, where it stands and where its name does."""

    value: Any
    field: Field
    node: Node
    key: Place


class Values:
    """The fields that a file gives, the spot of each value in them, and what is told of them.

    ``root`` is what the file says, with the names behind which nothing stands; ``reported`` holds
    the paths of which something was told, so that nobody tells of them again.
    ``names`` holds what the file calls a value where that is not the schema's own name or number
    for it; None for the only entry of what the file does not write as a list.
    """

    def __init__(self, root: Section, schema: Field, unknown: Telling | None = None) -> None:
        self.root, self.schema, self._unknown = root, schema, unknown
        self.fields: dict[str, Any] = {}
        self.by_path: dict[FieldPath, Value] = {}
        self.names: dict[FieldPath, str | int | None] = {}
        self.problems: list[Problem] = []
        self.reported: set[FieldPath] = set()

    def unknown(self, path: FieldPath, given: Section, schema: Field) -> Unknown:
        """What is told of a name that no field of a section has."""
        from gen.form.unknown_field import unknown_field  # late: only for a mistake

        return (self._unknown or unknown_field)(path, given, schema, self.schema)

    def tell(self, path: FieldPath, wrong: Wrong, place: Place | None = None) -> None:
        """Add an error about the value at a path, at its place if not another's; it is reported."""
        at = place or self.by_path[path].node.place
        self.problems.append(self.problem(path, wrong, at))
        self.reported.add(path)

    def problem(self, path: FieldPath, wrong: Wrong, place: Place) -> Problem:
        """An error, with the path in the file's own words."""
        rule, what, fix = wrong
        return Problem(rule, "error", place, self.shown(path), what, fix)

    def value_at(self, path: FieldPath) -> Any:
        """The value at a path; None where there is none."""
        found = self.by_path.get(path)
        return found.value if found else None

    def shown(self, path: FieldPath) -> str:
        """A path in the file's own words, entries of a list counted from 1."""
        names = (self.names.get(path[: n + 1], name) for n, name in enumerate(path))
        counted = (name + 1 if isinstance(name, int) else name for name in names)
        return " > ".join(str(name) for name in counted if name is not None)


def values(root: Section, schema: Field, unknown: Telling | None = None) -> Values:
    """The values of a file or of a case over its practice file; blank fields are left out."""
    read = Values(root, schema, unknown)
    read.fields = _section(read, root, schema, ())
    return read


def _section(read: Values, node: Section, schema: Field, path: FieldPath) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    for written, child in node.fields.items():
        name = written if written in schema.fields else _meant(read, node, schema, (*path, written))
        given = _given(child, schema.fields[name]) if name else None
        if name is None or given is None:
            continue
        at, field = (*path, name), schema.fields[name]
        if name != written:
            read.names[at] = written
        value = fields[name] = _value(read, given, field, at)
        read.by_path[at] = Value(value, field, given, node.keys[written])
    return fields


def _meant(read: Values, node: Section, schema: Field, path: FieldPath) -> str | None:
    """Tell of a name that no field has; the right one where there is no doubt about it."""
    found = read.unknown(path, node, schema)
    if found.follows:
        return None
    read.problems.append(read.problem(path, found.wrong, node.keys[str(path[-1])]))
    if found.excused:
        read.reported.add(found.excused)
    return found.instead


def _given(node: Node, field: Field) -> Node | None:
    """What stands behind a field; None for nothing, but where that is an answer, too."""
    if field.kind not in SAYS_NO and takes_away(node, field):
        return None
    if not is_blank(node, field):
        return node
    if field.nothing:
        return Text(field.nothing, node.place)
    answers = isinstance(node, Section) and any(each.nothing for each in field.fields.values())
    return node if answers else None


def _list(read: Values, node: Items, entry: Field, path: FieldPath) -> list[Any]:
    items: list[Any] = []
    for number, child in enumerate(node.items):
        given = _given(child, entry)
        if given is None:
            continue
        at = (*path, len(items))
        if number != len(items):
            read.names[at] = number
        value = _value(read, given, entry, at)
        items.append(value)
        read.by_path[at] = Value(value, entry, given, given.place)
    return items


def _value(read: Values, node: Node, field: Field, path: FieldPath) -> Any:
    if field.alone and not isinstance(node, Items):
        node = _as_list(read, node, field, path)
    if isinstance(node, Text):
        return _scalar(read, node, field, path)
    if isinstance(node, Section) and field.kind == "section":
        return _section(read, node, field, path)
    if isinstance(node, Items) and field.entry:
        return _list(read, node, field.entry, path)
    text = node.place.excerpt[node.place.column - 1 :].strip()
    if isinstance(node, Items) and text.startswith("["):
        _tell_brackets(read, node, field, path, text)
    return node


def _tell_brackets(read: Values, node: Items, field: Field, path: FieldPath, text: str) -> None:
    """Tell of words still to come, [to be settled]; a row of answers is told as a list."""
    from gen.form.in_brackets import answers_in_brackets  # late: only for a mistake
    from gen.form.messages import placeholder_left

    if not answers_in_brackets(node, field):
        read.tell(path, placeholder_left(text), node.place)


def _as_list(read: Values, node: Node, field: Field, path: FieldPath) -> Items:
    """An only answer as a list of one; answers of one letter may stand in a row."""
    choices = field.entry.choices if field.entry else ()
    letters = re.sub(_BETWEEN, "", node.value) if isinstance(node, Text) else ""
    if isinstance(node, Text) and letters and set(letters.upper()) <= set(choices):
        return Items(tuple(node._replace(value=letter) for letter in letters), node.place)
    read.names[*path, 0] = None
    return Items((node,), node.place)


def _scalar(read: Values, node: Text, field: Field, path: FieldPath) -> Any:
    text = node.value
    if node.broken:
        read.reported.add(path)
        return text
    if wrong := unreadable(text, field, is_entry=isinstance(path[-1], int)):
        read.tell(path, wrong, node.place)
    if field.none and text.strip().lower() == "none":
        return None
    if field.choices:
        return _answers(field).get(text.strip().lower(), text.strip())
    read_as = READ_AS.get(field.kind)
    return read_as(text.strip()) if read_as else text


@cache
def _answers(field: Field) -> dict[str, str]:
    """The answers as the schema writes them; capitals make no difference."""
    answers = {answer.lower(): answer for answer in field.answers}
    if "yes" in answers and "no" in answers:
        answers |= {"true": "yes", "false": "no"}
    return answers
