"""Losses: what YAML would drop, change or join without a word.

A comment stands in a line of its own, or two spaces behind what is before it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from gen.problem import Problem
from gen.reading import messages
from gen.reading.lines import Lines
from gen.schema import PATHS

_APART = 2  # spaces before a comment
_CODE = r"(?s)\\(?:x..|u....|U........|.|$)"
_HARMLESS = ("\\\\", '\\"', "\\/", "\\ ")
_SPACE_BELOW = r"\s*\\ "
# A line that is an entry or a field of its own, though YAML takes it for more of the text above.
_ENTRY = r"\s*(?:[-*+\u2022\u2013\u2014](?: |$)|-[^\s\d-])"
_FIELD = r"\s*(?!(?:https?|mailto|tel|sms):)[A-Za-z_]+:[^\s/()-]"
_FIELD_IN_QUOTES = r"\s*([a-z_]+):(?: |$)"
_BEGIN_AN_ENTRY = tuple("-*+\u2022\u2013\u2014")


class Stretch(NamedTuple):
    """Where a name or a text was read: from its first character to behind its last; from 0.

    ``mark`` is its quotation mark, or the sign for a text below (``|``); empty for none.
    """

    line: int
    column: int
    last_line: int
    end: int
    field: str
    mark: str = ""

    @property
    def is_quoted(self) -> bool:
        """Whether it stands in quotation marks."""
        return self.mark in ("'", '"')

    def holds(self, line: int, column: int) -> bool:
        """Whether a place lies within it; behind the sign for a text below, none does."""
        begin = (self.line, self.column) if self.mark not in ("|", ">") else (self.line + 1, 0)
        return begin <= (line, column) < (self.last_line, self.end)


class Change(NamedTuple):
    """A backslash that makes something else of what is behind it."""

    line: int
    column: int
    width: int


def may_be_lost(line: str) -> bool:
    """Whether something may be dropped or changed on a line, which then is looked at again."""
    return "\\" in line or ("#" in line and bool(re.search(r"(?<=\S)\s?#", line)))


def dropped(lines: Lines, read: Sequence[Stretch]) -> Iterator[Problem]:
    """Each comment that may be words of a text; ``read`` are the stretches, in file order."""
    for number, line in enumerate(lines.read):
        if "#" not in line or line.lstrip().startswith("#") or number in lines.mended:
            continue
        begin, last = _comment(number, line, read)
        before = line[:begin]
        # A tab between them is told of already, and a comment is meant.
        apart = len(before) - len(before.rstrip()) >= _APART or "\t" in lines.shown[number][:begin]
        if apart or not line[begin + 1 :].strip():
            continue
        behind_quotes = bool(last and last.is_quoted and last.last_line == number)
        words = messages.BEHIND_QUOTES if behind_quotes else messages.WORDS_DROPPED
        place = lines.place(number, begin, len(line.rstrip()) - begin)
        yield Problem("words-dropped", "warning", place, last.field if last else "", *words)


def _comment(number: int, line: str, read: Sequence[Stretch]) -> tuple[int, Stretch | None]:
    """Where a comment begins on a line, its end for none; and what was read last before it."""
    last, at = None, line.find("#")
    while at >= 0:
        count = bisect_right(read, (number, at), key=_beginning)
        last = read[count - 1] if count else None
        if not last or not last.holds(number, at):
            return at, last
        at = line.find("#", last.end if last.last_line == number else len(line))
    return len(line), last


def _beginning(stretch: Stretch) -> tuple[int, int]:
    return stretch.line, stretch.column


def joined(lines: Lines, text: Stretch) -> int | None:
    """A line of a text (from 0) that looks like an entry, or a field, of its own.

    None where one was told of already and is read with the text.
    """
    last = min(text.last_line + bool(text.end), len(lines.read))
    for number in range(text.line + 1, last):
        if number in lines.mended:
            return None
        line = lines.read[number]
        if text.is_quoted:
            field = re.match(_FIELD_IN_QUOTES, line) if ":" in line else None
            own = _is_entry(line) or bool(field and field[1] in _names())
        else:
            own = _is_entry(line) or bool(":" in line and re.match(_FIELD, line))
        if own:
            return number
    return None


def _is_entry(line: str) -> bool:
    return line.lstrip().startswith(_BEGIN_AN_ENTRY) and bool(re.match(_ENTRY, line))


@cache
def _names() -> frozenset[str]:
    """The names of all fields, for the few files with a text in quotes over several lines."""
    return frozenset(step for path in PATHS for step in path.split("."))


def changed(lines: Lines, text: Stretch) -> Change | None:
    """The first backslash of a text in double quotes that is more than a sign of its own."""
    if text.line in lines.mended:
        return None
    rows = [*lines.read[text.line : text.last_line + 1]]
    rows[-1] = rows[-1][: text.end]
    rows[0] = " " * text.column + rows[0][text.column :]
    whole = "\n".join(rows)
    below = re.compile(_SPACE_BELOW)
    for found in re.finditer(_CODE, whole):
        code, at = found[0], found.start()
        if code in _HARMLESS or code[1] in "xuU":  # the code of a letter, as programs write it
            continue
        if code == "\\\n" and (whole[at - 1] == " " or below.match(whole, found.end())):
            continue  # a long text, as programs break it: its words stay apart
        line = text.line + whole.count("\n", 0, at)
        return Change(line, at - whole.rfind("\n", 0, at) - 1, len(code))
    return None
