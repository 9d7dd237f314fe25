"""Case: what one case file says, read over the practice file, checked and filled in."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, Final, cast

from gen.problem import Place
from gen.reading.node import Items, Node, Section, Text, is_blank
from gen.schema import PATHS

Fields = Mapping[str, Any]
_STEPS = {path: tuple(path.split(".")) for path in PATHS}


def is_of_occasion(file: str, case: str, based_on: str) -> bool:
    """Whether a file is the ``case`` itself or what it is based on, and speaks of this occasion.

    The practice file speaks of all of them.
    """
    return file == case or bool(based_on and file.endswith(f"/{based_on}.yaml"))


class Case:
    """A case that can be printed. ``fields`` holds values, nested as in the file.

    A value is text, a yes/no (bool), a whole number (int), an amount (Decimal), a date, a time,
    a list of texts or a list of mappings. ``case["meeting.date"]`` is None where the case has none.
    ``written`` is what the files say, with its places, before any default; ``left_out`` holds, by
    their paths, inherited sentences that are not for this client.
    """

    __slots__ = ("fields", "file", "left_out", "name", "written")

    def __init__(
        self,
        name: str,
        file: str,
        fields: Fields,
        written: Section,
        left_out: Mapping[str, str],
    ) -> None:
        self.name: Final = name
        self.file: Final = file
        self.fields: Final = fields
        self.written: Final = written
        self.left_out: Final = left_out

    def with_fields(self, fields: Fields, left_out: Mapping[str, str] | None = None) -> Case:
        """The same case with other values; what was left out stays so, unless given."""
        left_out = self.left_out if left_out is None else left_out
        return Case(self.name, self.file, fields, self.written, left_out)

    def __getitem__(self, path: str) -> Any:
        """The value at a dotted path; None where it is not given; KeyError for no such field."""
        if path not in _STEPS:
            raise KeyError(f"no field of a case file has the path {path!r}")
        value: Any = self.fields
        for name in _STEPS[path]:
            value = value.get(name) if value is not None else None
        return value

    def text(self, path: str) -> str:
        """The text at a path; empty where it is not given."""
        return cast("str", self[path] or "")

    def date(self, path: str) -> date | None:
        """The date at a path, or None."""
        return cast("date | None", self[path])

    def texts(self, path: str) -> tuple[str, ...]:
        """The list of texts at a path; empty where it is not given."""
        return tuple(self[path] or ())

    def items(self, path: str) -> tuple[Fields, ...]:
        """The list of mappings at a path; empty where it is not given."""
        return tuple(self[path] or ())

    def place(self, path: str) -> Place:
        """Where the value at a path stands ("needs.0.do", entries from 0).

        Where it is not given: the name of the nearest section around it in the case's own file,
        else the first line.
        """
        found = Place(self.file, 1, 1)
        node: Node | None = self.written
        for name in path.split("."):
            key = node.keys.get(name) if isinstance(node, Section) else None
            node = _below(node, name)
            if node is None:
                return found
            found = key if key and key.file == self.file else found
        return node.place if isinstance(node, Text) else found

    def shown(self, path: str) -> str:
        """A path in the words of the file, list entries counted from 1: needs > 1 > do."""
        names = (str(int(name) + 1) if name.isdecimal() else name for name in path.split("."))
        return " > ".join(names)

    def gives(self, path: str) -> bool:
        """Whether a file gives the field: it is no default."""
        node = self._written(path)
        return node is not None and not is_blank(node)

    def says(self, path: str) -> bool:
        """Whether the case's own file gives a field, and not the practice file or a default."""
        node = self._written(path)
        return node is not None and not is_blank(node) and node.place.file == self.file

    def says_of_its_occasion(self, path: str) -> bool:
        """Whether the case gives a field, or the file that it is based on; not the practice's."""
        node = self._written(path)
        if node is None or is_blank(node):
            return False
        return is_of_occasion(node.place.file, self.file, self.text("based_on"))

    def takes_over(self, path: str) -> bool:
        """Whether a field that is given stands in the practice file, for every client alike."""
        node, practice = self._written(path), self.place("practice.name").file
        if node is None or is_blank(node) or practice == self.file:
            return False
        return node.place.file == practice

    def _written(self, path: str) -> Node | None:
        node: Node | None = self.written
        for name in path.split("."):
            node = _below(node, name)
        return node


def _below(node: Node | None, name: str) -> Node | None:
    if isinstance(node, Section):
        return node.fields.get(name)
    if isinstance(node, Items) and name.isdecimal() and int(name) < len(node.items):
        return node.items[int(name)]
    return None
