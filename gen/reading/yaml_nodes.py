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
from gen.reading import limits, messages
from gen.reading.lines import Lines, Stop
from gen.reading.losses import Stretch, changed, dropped, joined, may_be_lost
from gen.reading.mistake import printed_quotes, repeated
from gen.reading.node import Items, Node, Section, Text, in_one_line, is_list

FAST: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
PURE: Any = yaml.BaseLoader
# The fast loader has other places for names behind a question mark and for fields in braces, and
# takes ">#" for the beginning of a text.
_READ_OTHERWISE = re.compile(r"^[ \-]*\?(?: |$)|\{|[>|][-+0-9]*#")
_MOST_OF_A_LINE = 2_000


class _TooMuchError(Exception):
    """Raised out of the recursion when a file holds more than any case can, which is told."""


class _StoppedError(Exception):
    """Raised out of the recursion at a line that YAML takes for another thing than it is."""

    def __init__(self, stop: Stop) -> None:
        super().__init__()
        self.stop = stop


class Reader:
    """One pass over a file; what stands on its mended lines was told of already.

    ``root`` are its fields, None where there are none; ``stop`` is where YAML gave up, if it did;
    ``mended_fields`` are the fields that stand on mended lines (from 1).
    """

    def __init__(self, lines: Lines, loader: Any) -> None:
        self.lines = lines
        self.mended_fields: dict[int, str] = {}
        self.root: Section | None = None
        self.problems: list[Problem] = []
        self.stop: Stop | None = None
        self._values = 0
        self._read: list[Stretch] = []
        self._is_exact = loader is PURE
        self._loader = loader("\n".join(lines.read))
        try:
            self._document()
        except yaml.MarkedYAMLError as error:
            mark, context = error.problem_mark, error.context_mark
            self.stop = Stop(mark.line if mark else 0, context.line if context else None)
        except _StoppedError as stopped:
            self.stop = stopped.stop
        except _TooMuchError:
            self.root = None
        else:
            if self._is_exact:
                self.problems += dropped(lines, self._read)

    def _next(self) -> Any:
        try:
            return self._loader.get_event()
        except (ValueError, OverflowError) as error:  # an escape for a character that is none
            mark = self._loader.get_mark()
            raise yaml.MarkedYAMLError(problem_mark=mark) from error

    def _document(self) -> None:
        self._next()
        event = self._next()
        root: Node | None = None
        beginning = Place(self.lines.file, 1, 1)
        if not isinstance(event, yaml.StreamEndEvent):
            event = self._next()
            root = self._node(event, (), 1)
        if isinstance(root, Section):
            self.root = root._replace(place=beginning)
        elif root is None or (isinstance(root, Text) and not root.value.strip()):
            self.problems.append(messages.error(beginning, messages.NOTHING_IN_IT))
        else:
            self.problems.append(messages.error(self._place(event), messages.NO_FIELDS))
        while root is not None and self._next():  # what follows the fields may be the mistake
            pass

    def _node(self, event: Any, path: tuple[str, ...], depth: int) -> Node:
        self._values += 1
        too_deep = depth > limits.MOST_DEEP
        if too_deep or self._values > limits.MOST_VALUES:
            words = messages.TOO_DEEP if too_deep else messages.TOO_MANY_VALUES
            self.problems.append(messages.error(self._place(event), words))
            raise _TooMuchError
        is_alias = isinstance(event, yaml.AliasEvent)
        # With an anchor, an alias or a tag, which a text that begins with a sign is.
        broken = is_alias or bool(event.anchor or event.tag)
        value = self._special(self._place(event), path) if broken else ""
        if is_alias:
            return Text(value, self._place(event), broken)
        if isinstance(event, yaml.ScalarEvent):
            return self._text(event, path, broken=broken)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._items(event, path, depth)
        return self._section(event, path, depth)

    def _text(self, event: Any, path: tuple[str, ...], *, broken: bool) -> Text:
        place = self._place(event)
        # Without a sign of a loss on any line, only a text of several lines can be a wrong one.
        if self._is_exact or event.end_mark.line != event.start_mark.line:
            broken = self._is_changed(self._note(event, path)) or broken
        if not event.style and (words := printed_quotes(event.value)):
            where = " > ".join(path)
            self.problems.append(Problem("printed-quotes", "warning", place, where, *words))
        if event.start_mark.line in self.lines.mended:
            broken = True
            self.mended_fields[place.line] = " > ".join(path)
        return Text(in_one_line(event.value), place, broken)

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
            name, place = printable(in_one_line(child.value)), self._place(child)
            if self._is_exact:
                self._note(child, (*path, name))
            behind = self._next()
            if event.flow_style and _has_no_colon(child, behind):
                return self._odd_name(event, behind, path, depth)
            self._stop_without_dash(child, behind, (*path, name))
            node = self._node(behind, (*path, name), depth + 1)
            if name in fields:
                self._repeated(place, (*path, name), keys)
            else:
                fields[name], keys[name] = node, place
        return Section(fields, keys, self._place(event))

    def _stop_without_dash(self, name: Any, behind: Any, path: tuple[str, ...]) -> None:
        """Stop at a text or at fields below the name of a list: its first dash is missing."""
        line = behind.start_mark.line
        if line > name.start_mark.line and not _is_marked(behind) and is_list(path):
            raise _StoppedError(Stop(line, no_dash=True))

    def _odd_name(self, event: Any, child: Any, path: tuple[str, ...], depth: int) -> Node:
        """A text in braces or brackets that YAML takes for fields, such as ``{{ name }}``."""
        place = self._place(event if event.flow_style else child)
        before = len(self.problems)
        while not isinstance(child, yaml.MappingEndEvent):
            self._node(child, path, depth + 1)
            child = self._next()
        del self.problems[before:]
        return Text(self._special(place, path), place, broken=True)

    def _repeated(self, place: Place, path: tuple[str, ...], keys: dict[str, Place]) -> None:
        """Tell of a field that is given twice; stop where the fields of an entry begin anew."""
        known, *others = keys
        anew = known == path[-1] and path[-2:-1] and path[-2].isdecimal()
        first = keys[path[-1]]
        if anew and others and first.line < place.line:
            raise _StoppedError(Stop(place.line - 1, first.line - 1, no_dash=True))
        words = repeated(place, first, begins=bool(anew), in_a_list=any(map(str.isdecimal, path)))
        self.problems.append(Problem("repeated-field", "error", place, " > ".join(path), *words))

    def _note(self, event: Any, path: tuple[str, ...]) -> Stretch:
        """Remember where something was read."""
        start, end = event.start_mark, event.end_mark
        place = start.line, start.column, end.line, end.column
        self._read.append(Stretch(*place, " > ".join(path), event.style or ""))
        return self._read[-1]

    def _is_changed(self, text: Stretch) -> bool:
        """Stop at a line of a text that is none of it; tell of a backslash that changes it."""
        if text.line != text.last_line and text.mark not in ("|", ">"):
            own = joined(self.lines, text)
            if own is not None:
                raise _StoppedError(Stop(own, text.line, joined=True))
        change = changed(self.lines, text) if text.mark == '"' else None
        if change:
            at = self.lines.place(change.line, change.column, change.width)
            self.problems.append(messages.error(at, messages.BACKSLASH, text.field))
        return bool(change)

    def _special(self, place: Place, path: tuple[str, ...]) -> str:
        """Tell of a text that begins with a sign of YAML's own; the text as it stands."""
        from gen.reading.yaml_mistakes import special_words  # late: most files have none

        # Up to a bound: a line with thousands of signs would be kept from each of them to its end.
        begin = place.column - 1
        value = self.lines.read[place.line - 1][begin : begin + _MOST_OF_A_LINE].rstrip()
        if place.line - 1 not in self.lines.mended:
            self.problems.append(messages.error(place, special_words(value), " > ".join(path)))
        return value

    def _place(self, event: Any) -> Place:
        start, end = event.start_mark, event.end_mark
        last = end.column
        if end.line != start.line:
            last = len(self.lines.place(start.line).excerpt.rstrip())
        return self.lines.place(start.line, start.column, max(last - start.column, 1))


def nodes_of(lines: Lines, loader: Any) -> Reader:
    """What the lines say; the same by either loader of PyYAML.

    Of a file with a mistake the loaders tell different things, so there the pure one is asked.
    """
    odd = map(_READ_OTHERWISE.search, lines.read)
    if lines.mended or any(odd) or any(map(may_be_lost, lines.read)):
        loader = PURE
    reader = Reader(lines, loader)
    if loader is not PURE and (reader.stop or reader.problems):
        return Reader(lines, PURE)
    return reader


def _is_marked(event: Any) -> bool:
    """Whether it is a list, or a text or fields with a mark of YAML's own, or a word for none."""
    if isinstance(event, (yaml.SequenceStartEvent, yaml.AliasEvent)) or event.anchor or event.tag:
        return True
    if isinstance(event, yaml.ScalarEvent):
        return bool(event.style) or event.value.strip().lower() in ("", "none", "no")
    return bool(event.flow_style)


def _has_no_colon(name: Any, behind: Any) -> bool:
    """Whether words in braces are no field: ``{my office}``."""
    end, begin = name.end_mark, behind.start_mark
    here = (begin.line, begin.column) == (end.line, end.column)
    return here and isinstance(behind, yaml.ScalarEvent) and not (behind.style or behind.value)
