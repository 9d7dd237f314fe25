"""YAML nodes: the lines of a file as nodes with places. The only module that knows YAML.

Every scalar is the text that stands there; the schema decides later what it is. A line break
inside a text is read as one space, however the text is written (``|``, ``>``, quotes), because a
printed field is one paragraph. What YAML would do behind the assistant's back (tags, anchors,
aliases, a field given twice, words lost to a ``#``) becomes a problem with its place.
"""

from __future__ import annotations

import re
from typing import Any

import yaml

from gen.characters import printable
from gen.problem import Place, Problem
from gen.reading import unreadable
from gen.reading.lines import Lines, dropped_words
from gen.reading.node import Items, Node, Section, Text
from gen.reading.yaml_mistakes import Stop

MOST_VALUES = 5000
MOST_DEEP = 12

FAST: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
PURE: Any = yaml.BaseLoader
# The fast loader has other places for names behind a question mark and for fields in braces, and
# takes ">#" for the beginning of a text.
_READ_OTHERWISE = re.compile(r"^[ \-]*\?(?: |$)|\{|[>|][-+0-9]*#")
_HALF = re.compile("[\ud800-\udfff]")


class _TooMuchError(Exception):
    """Raised out of the recursion when a file holds more than any case can."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.what)
        self.problem = problem


class Reader:
    """One pass over a file; ``mended`` lines (from 0) were told of already and stay silent.

    ``root`` are its fields, None where there are none; ``stop`` is where YAML gave up, if it did;
    ``mended_fields`` are the fields that stand on mended lines (from 1).
    """

    def __init__(self, file: str, lines: Lines, mended: frozenset[int], loader: Any) -> None:
        self.file = file
        self.lines = lines
        self.mended = mended
        self.mended_fields: dict[int, str] = {}
        self.root: Section | None = None
        self.problems: list[Problem] = []
        self.stop: Stop | None = None
        self._values = 0
        self._loader = loader("\n".join(lines.read))
        try:
            self._document()
        except yaml.MarkedYAMLError as error:
            mark, context = error.problem_mark, error.context_mark
            self.stop = Stop(mark.line if mark else 0, context.line if context else None)
        except _TooMuchError as error:
            self.problems.append(error.problem)
            self.root = None

    def _next(self) -> Any:
        try:
            return self._loader.get_event()
        except (ValueError, OverflowError) as error:  # an escape for a character that is none
            mark = self._loader.get_mark()
            raise yaml.MarkedYAMLError(problem_mark=mark) from error

    def _document(self) -> None:
        self._next()
        if isinstance(self._next(), yaml.StreamEndEvent):
            self.problems.append(unreadable.nothing_in_it(self.file))
            return
        event = self._next()
        root = self._node(event, (), 1)
        if isinstance(root, Section):
            self.root = root._replace(place=Place(self.file, 1, 1))
        elif isinstance(root, Text) and not root.value.strip():
            self.problems.append(unreadable.nothing_in_it(self.file))
        else:
            self.problems.append(unreadable.no_fields(self._place(event)))
        while self._next():  # what follows the fields may be the mistake
            pass

    def _node(self, event: Any, path: tuple[str, ...], depth: int) -> Node:
        self._values += 1
        if depth > MOST_DEEP:
            raise _TooMuchError(unreadable.too_deep(self._place(event), MOST_DEEP))
        if self._values > MOST_VALUES:
            raise _TooMuchError(unreadable.too_many_values(self._place(event), MOST_VALUES))
        if isinstance(event, yaml.AliasEvent) or event.anchor or event.tag:
            return self._tagged(event, path, depth)
        return self._plain(event, path, depth)

    def _tagged(self, event: Any, path: tuple[str, ...], depth: int) -> Node:
        """A value with an anchor, an alias or a tag, which a text that begins with a sign is."""
        place = self._place(event)
        value = self._special(place, path)
        if isinstance(event, yaml.AliasEvent):
            return Text(value, place, broken=True)
        node = self._plain(event, path, depth)
        return node._replace(broken=True) if isinstance(node, Text) else node

    def _plain(self, event: Any, path: tuple[str, ...], depth: int) -> Node:
        if isinstance(event, yaml.ScalarEvent):
            return self._text(event, path)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._items(event, path, depth)
        return self._section(event, path, depth)

    def _text(self, event: Any, path: tuple[str, ...]) -> Text:
        place = self._place(event)
        if not event.style:
            self._dropped_words(event, path)
        broken = event.start_mark.line in self.mended
        if broken:
            self.mended_fields[place.line] = " > ".join(path)
        return Text(_in_one_line(event.value), place, broken)

    def _items(self, event: Any, path: tuple[str, ...], depth: int) -> Items:
        items: list[Node] = []
        while not isinstance(child := self._next(), yaml.SequenceEndEvent):
            items.append(self._node(child, (*path, str(len(items) + 1)), depth + 1))
        return Items(tuple(items), self._place(event))

    def _section(self, event: Any, path: tuple[str, ...], depth: int) -> Node:
        fields: dict[str, Node] = {}
        keys: dict[str, Place] = {}
        while not isinstance(child := self._next(), yaml.MappingEndEvent):
            if not isinstance(child, yaml.ScalarEvent) or child.anchor or child.tag:
                return self._odd_name(event, child, path, depth)
            name, place = printable(_in_one_line(child.value)), self._place(child)
            node = self._node(self._next(), (*path, name), depth + 1)
            if name in fields:
                field = " > ".join((*path, name))
                self.problems.append(unreadable.repeated(place, field, keys[name].line))
            else:
                fields[name], keys[name] = node, place
        return Section(fields, keys, self._place(event))

    def _odd_name(self, event: Any, child: Any, path: tuple[str, ...], depth: int) -> Node:
        """A text in braces or brackets that YAML takes for fields, such as ``{{ name }}``."""
        place = self._place(event if event.flow_style else child)
        before = len(self.problems)
        self._rest_of_section(child, path, depth)
        del self.problems[before:]
        value = self._special(place, path)
        return Text(value, place, broken=True)

    def _rest_of_section(self, child: Any, path: tuple[str, ...], depth: int) -> None:
        while not isinstance(child, yaml.MappingEndEvent):
            self._node(child, path, depth + 1)
            child = self._next()

    def _dropped_words(self, event: Any, path: tuple[str, ...]) -> None:
        mark = event.end_mark
        line = self.lines.read[mark.line] if mark.line < len(self.lines.read) else ""
        if "#" in line and (lost := dropped_words(line, mark.column, after_text=bool(event.value))):
            column, width = lost
            if "\t" in self.lines.shown[mark.line][mark.column : column]:
                return  # which is told of already, and a comment is meant
            place = Place(self.file, mark.line + 1, column + 1, self.lines.shown[mark.line], width)
            self.problems.append(unreadable.words_dropped(place, " > ".join(path)))

    def _special(self, place: Place, path: tuple[str, ...]) -> str:
        """Tell of a text that begins with a sign of YAML's own; the text as it stands."""
        value = self.lines.read[place.line - 1][place.column - 1 :].rstrip()
        if place.line - 1 not in self.mended:
            self.problems.append(unreadable.special(place, " > ".join(path), value))
        return value

    def _place(self, event: Any) -> Place:
        start, end, lines = event.start_mark, event.end_mark, self.lines.shown
        line, column = start.line, start.column
        shown = lines[line] if line < len(lines) else ""
        last = end.column if end.line == line else len(shown.rstrip())
        return Place(self.file, line + 1, column + 1, shown, max(last - column, 1))


def nodes_of(file: str, lines: Lines, mended: frozenset[int], loader: Any = FAST) -> Reader:
    """What the lines say; the same by either loader of PyYAML.

    Of a file with a mistake the loaders tell different things, so there the pure one is asked.
    """
    if mended or any(map(_READ_OTHERWISE.search, lines.read)):
        loader = PURE
    reader = Reader(file, lines, mended, loader)
    if loader is not PURE and (reader.stop or reader.problems):
        return Reader(file, lines, mended, PURE)
    return reader


def _in_one_line(value: str) -> str:
    """The value without line breaks, and an escaped pair of halves as the character it is."""
    if "\n" in value:
        value = " ".join(filter(None, map(str.strip, value.split("\n"))))
    if value.isascii() or not _HALF.search(value):
        return value
    return value.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")
