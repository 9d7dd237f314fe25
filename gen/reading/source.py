"""Source: one YAML file, read as text with places. The only module that knows YAML.

Every scalar is the text that stands there; the schema decides later what it is. A line break
inside a text is read as one space, however the text is written (``|``, ``>``, quotes), because a
printed field is one paragraph. What YAML would do behind the assistant's back (tags, anchors,
aliases, a field given twice, words lost to a ``#``) becomes a problem with its place.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from gen.problem import Place, Problem, in_file_order
from gen.reading import unreadable
from gen.reading.lines import Lines, indented_by_tab, lines_of, one_part, swallowed, text_of
from gen.reading.node import Items, Node, Section, Text
from gen.reading.yaml_mistakes import Stop, mistake

MOST_BYTES = 128 * 1024
MOST_LINES = 2000
MOST_DEEP = 12
MOST_MENDED = 20
_NEAR = 3

FAST: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
PURE: Any = yaml.BaseLoader


class Source(NamedTuple):
    """A file as read: its path with forward slashes, its fields, and what is wrong with its text.

    ``root`` is None where nothing can be made of the file. Where it is not, it holds all that
    could be read, so that the other mistakes of the file can be shown in the same run.
    """

    file: str
    root: Section | None
    problems: tuple[Problem, ...]


def read_source(path: Path) -> Source:
    """The file at a path; whatever keeps it from being read is a problem, never raised."""
    file = path.as_posix()
    try:
        with path.open("rb") as stream:
            data = stream.read(MOST_BYTES + 1)
    except OSError as error:
        return _unread(unreadable.cannot_open(file, error))
    return source_of(file, data)


def source_of(file: str, data: bytes) -> Source:
    """The file from its bytes; ``file`` is its path as it is shown."""
    if len(data) > MOST_BYTES or data.count(b"\n") > MOST_LINES:
        return _unread(unreadable.too_large(file, MOST_BYTES, MOST_LINES))
    text = text_of(file, data)
    return _unread(text) if isinstance(text, Problem) else read_text(file, text)


def read_practice(templates: Path) -> Source:
    """The practice file beside the templates; rule ``practice-missing`` where there is none."""
    path = templates / "practice.yaml"
    if not os.path.lexists(path):
        return _unread(unreadable.practice_missing(path.as_posix()))
    return read_source(path)


def read_text(file: str, text: str, loader: Any = FAST) -> Source:
    """A file whose text is in memory; both loaders of PyYAML give the same.

    Where YAML gives up, the line that was probably meant takes the place of the wrong one, in
    memory only, so that the mistakes below it can be told in the same run.
    """
    lines, problems = lines_of(file, text)
    lines, parted = one_part(file, lines)
    found = [*problems, *parted]
    if indented_by_tab(lines):
        return Source(file, None, in_file_order(found))
    mended: set[int] = set()
    while True:
        reader = _Reader(file, lines, frozenset(mended))
        stop = reader.read(loader)
        if stop is None:
            named = [_named(problem, reader.mended_fields) for problem in found]
            return Source(file, reader.root, in_file_order([*named, *reader.problems]))
        wrong = mistake(lines.read, stop)
        shown = lines.shown[wrong.line]
        place = Place(file, wrong.line + 1, wrong.column + 1, shown, wrong.width)
        # A place that nothing explains, right below a mended line, is no mistake of its own.
        if wrong.mended is not None or not any(0 <= wrong.line - n <= _NEAR for n in mended):
            found.append(Problem("unreadable-file", "error", place, "", wrong.what, wrong.fix))
        if wrong.mended is None or wrong.line in mended or len(mended) >= MOST_MENDED:
            return Source(file, None, in_file_order(found))
        mended.add(wrong.line)
        lines = lines.with_line(wrong.line, wrong.mended)


def _unread(problem: Problem) -> Source:
    return Source(problem.place.file, None, (problem,))


def _named(problem: Problem, fields: dict[int, str]) -> Problem:
    return problem if problem.field else problem._replace(field=fields.get(problem.place.line, ""))


class _TooDeepError(Exception):
    """Raised out of the recursion when a file is nested further than any case can be."""


class _Reader:
    """One pass over the events of a file; ``mended`` lines were told already and stay silent."""

    def __init__(self, file: str, lines: Lines, mended: frozenset[int]) -> None:
        self.file = file
        self.lines = lines
        self.mended = mended
        self.mended_fields: dict[int, str] = {}
        self.root: Section | None = None
        self.problems: list[Problem] = []
        self.next_event: Callable[[], Any] = lambda: None

    def read(self, loader: Any) -> Stop | None:
        """None when all is read; else where the pure loader gave up: the fast one differs."""
        try:
            self._document(loader)
        except yaml.MarkedYAMLError as error:
            if loader is not PURE:
                return self.read(PURE)
            mark, context = error.problem_mark, error.context_mark
            return Stop(mark.line if mark else 0, context.line if context else None)
        except _TooDeepError:
            self.root = None
        return None

    def _document(self, loader: Any) -> None:
        self.problems = []
        self.next_event = loader("\n".join(self.lines.read)).get_event
        self.next_event()
        if isinstance(self.next_event(), yaml.StreamEndEvent):
            self.problems.append(unreadable.nothing_in_it(self.file))
            return
        event = self.next_event()
        root = self._node(event, (), 1)
        if isinstance(root, Section):
            self.root = root._replace(place=Place(self.file, 1, 1))
        elif isinstance(root, Text) and not root.value.strip():
            self.problems.append(unreadable.nothing_in_it(self.file))
        else:
            self.problems.append(unreadable.no_fields(self._place(event)))
        while self.next_event():  # what follows the fields may be the mistake
            pass

    def _node(self, event: Any, path: tuple[str, ...], depth: int) -> Node:
        if depth > MOST_DEEP:
            self.problems.append(unreadable.too_deep(self._place(event), MOST_DEEP))
            raise _TooDeepError
        if isinstance(event, yaml.AliasEvent) or event.anchor or event.tag:
            return self._signed(event, path, depth)
        return self._plain(event, path, depth)

    def _signed(self, event: Any, path: tuple[str, ...], depth: int) -> Node:
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
            self._swallowed(event, path)
        value = event.value
        if "\n" in value:
            value = " ".join(filter(None, map(str.strip, value.split("\n"))))
        broken = event.start_mark.line in self.mended
        if broken:
            self.mended_fields[place.line] = " > ".join(path)
        return Text(value, place, broken)

    def _items(self, event: Any, path: tuple[str, ...], depth: int) -> Items:
        items: list[Node] = []
        while not isinstance(child := self.next_event(), yaml.SequenceEndEvent):
            items.append(self._node(child, (*path, str(len(items) + 1)), depth + 1))
        return Items(tuple(items), self._place(event))

    def _section(self, event: Any, path: tuple[str, ...], depth: int) -> Node:
        fields: dict[str, Node] = {}
        keys: dict[str, Place] = {}
        while not isinstance(child := self.next_event(), yaml.MappingEndEvent):
            if not isinstance(child, yaml.ScalarEvent) or child.anchor or child.tag:
                return self._odd_name(event, child, path, depth)
            name, place = child.value, self._place(child)
            node = self._node(self.next_event(), (*path, name), depth + 1)
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
            child = self.next_event()

    def _swallowed(self, event: Any, path: tuple[str, ...]) -> None:
        mark = event.end_mark
        line = self.lines.read[mark.line] if mark.line < len(self.lines.read) else ""
        if "#" in line and (lost := swallowed(line, mark.column, after_text=bool(event.value))):
            column, width = lost
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
