"""Problem: one thing that is wrong, where, and what to do about it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Literal, NamedTuple

from gen.characters import COMMAND, COMMAND_END, printable, printable_lines

_AROUND, _LONGEST = 30, 70  # characters of a line that are shown: before its place, and in all
_COMMAND = f"{COMMAND}([^{COMMAND_END}]*){COMMAND_END}"
Level = Literal["error", "warning"]
Called = Callable[..., str]
"""How a command is typed, by its words: ``gen check a``, ``make check CASE=a``."""


def command(*words: str) -> str:
    """A command of this program as a message names it: it is told as the reader calls it."""
    return f"{COMMAND}{COMMAND.join(words)}{COMMAND_END}"


def by_name(*words: str) -> str:
    """A command as it is typed where the program is installed."""
    return " ".join(("gen", *words))


def with_commands(text: str, called: Called = by_name) -> str:
    """A message with its commands as they are called here."""
    if COMMAND not in text:
        return text
    return re.sub(_COMMAND, lambda found: called(*found[1].split(COMMAND)), text)


class Place(NamedTuple):
    """A stretch of one line of a file, as a person counts: lines and columns from 1, 0 for none.

    ``file`` is the path as it is shown to the reader, ``excerpt`` the whole line as it stands
    there, ``width`` the number of characters that the caret underlines. A Word file has no lines
    with numbers: there ``excerpt`` is a paragraph, and ``column`` counts in it.
    """

    file: str
    line: int = 0
    column: int = 0
    excerpt: str = ""
    width: int = 1


class Problem(NamedTuple):
    """What is wrong, as data; the words are for a reader who is no programmer.

    ``rule`` is the stable name of the mistake, ``field`` the place in the file's own words
    ("needs > 2 > do", list items counted from 1; empty where there is none), ``what`` one sentence
    that says what is wrong, ``fix`` one that says what to do; a ``command`` in it is told as it is
    ``called`` by the reader.
    """

    rule: str
    level: Level
    place: Place
    field: str
    what: str
    fix: str

    @property
    def path(self) -> str:
        """The dotted path of its field, list items counted from 0; empty where there is none."""
        steps = self.field.split(" > ")
        return ".".join(str(int(step) - 1) if step.isdecimal() else step for step in steps)

    def as_data(self, called: Called) -> dict[str, object]:
        """The problem as it stands in the report (``--json``)."""
        return {
            "rule": self.rule,
            "level": self.level,
            "file": printable(self.place.file) or None,
            "line": self.place.line or None,
            "column": (self.place.line and self.place.column) or None,
            "field": printable(self.field) or None,
            "what": printable_lines(self.what),
            "fix": printable_lines(with_commands(self.fix, called)),
        }

    def advice(self, called: Called = by_name) -> str:
        """What is wrong and what to do, without the place."""
        return printable_lines(f"{self.what} {with_commands(self.fix, called)}".rstrip())

    def as_text(self, called: Called = by_name) -> str:
        """The problem as it is shown on a terminal: place, line with caret, what, what to do."""
        words = self.advice(called).replace("\n", "\n    ")
        return "\n".join([self._heading(), *self._caret(), f"  {words}"])

    def _heading(self) -> str:
        line = f", line {self.place.line}" if self.place.line else ""
        field = f": {self.field}" if self.field else ""
        warning = f" (warning: {self.rule})" if self.level == "warning" else ""
        return printable(f"{self.place.file}{line}{field}{warning}")

    def _caret(self) -> list[str]:
        if not self.place.excerpt.strip():
            return []
        line = printable(self.place.excerpt.expandtabs(1))
        indent = len(line) - len(line.lstrip())
        line, before = line.strip(), max(self.place.column - 1 - indent, 0)
        # Of a long line only the stretch around the place is shown.
        begin = max(before - _AROUND, 0) if len(line) > _LONGEST else 0
        shown = line[begin : begin + _LONGEST]
        width = max(min(self.place.width, len(shown) - (before - begin)), 1)
        cut = "… " if begin else ""
        if begin + len(shown) < len(line):
            shown = f"{shown.rstrip()} …"
        return [f"    {cut}{shown}", f"    {' ' * (len(cut) + before - begin)}{'^' * width}"]


def in_file_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """The problems without repeats, in the order in which a reader meets their places."""
    return tuple(sorted(dict.fromkeys(problems), key=_place))


def _place(problem: Problem) -> tuple[str, int, int]:
    place = problem.place
    return place.file, place.line, place.line and place.column


def why_of(error: OSError) -> str:
    """What the disk has to say, in its few words: Permission denied."""
    return error.strerror or str(error) or type(error).__name__


def count_of(number: int, thing: str) -> str:
    """So many of a thing, in digits: 1 day, 14 days."""
    return f"{number} {thing}{'' if number == 1 else 's'}"
