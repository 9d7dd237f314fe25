"""Lines: from the bytes of a file to lines that can be read, and what is wrong with the bytes."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from typing import NamedTuple

from gen.characters import HARD_SPACE, UNPRINTABLE_IN_LINE
from gen.problem import Place, Problem
from gen.reading.unreadable import second_part

# Where a space stands for the form of the file, and not in a text.
_FORM = re.compile(r"(?:\s|- )*(?:\w+\s*:\s+)?")
_PARTING = re.compile(r"(?:---|\.\.\.)(?:\s|$)")
_COMMENT = re.compile(r"(?:^|\s)#")
_SIXTEEN_BIT = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


class Lines(NamedTuple):
    """The lines of a file: as they are shown to a reader, and as YAML is to read them."""

    shown: tuple[str, ...]
    read: tuple[str, ...]

    def with_line(self, number: int, line: str) -> Lines:
        """The same with another line (counted from 0) to be read, and the old one to be shown."""
        return self._replace(read=(*self.read[:number], line, *self.read[number + 1 :]))


def encoding_fault(file: str, data: bytes) -> Problem | None:
    """What keeps the bytes from being text in UTF-8, with or without its mark; None for nothing."""
    if data.startswith(_SIXTEEN_BIT) or data[:200].count(0) > len(data[:200]) // 4:
        return _encoding(file, 1, 1, "This file is saved as UTF-16, and cannot be read.")
    try:
        data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8", "replace")
        line = before.count("\n") + 1
        column = len(before.rpartition("\n")[2]) + 1
        what = "From this place on, the file cannot be read: a letter here is not saved as UTF-8."
        return _encoding(file, line, column, what)
    return None


def _encoding(file: str, line: int, column: int, what: str) -> Problem:
    fix = 'Save it again with the encoding "UTF-8"; most editors offer it under "Save as".'
    return Problem("unreadable-file", "error", Place(file, line, column), "", what, fix)


def lines_of(file: str, text: str) -> tuple[Lines, tuple[Problem, ...]]:
    """The lines, with every character replaced by a space that YAML or a reader cannot see."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    raw = tuple(text.split("\n"))
    if not (UNPRINTABLE_IN_LINE.search(text) or HARD_SPACE.search(text) or "\t" in text):
        return Lines(raw, raw), ()
    shown = tuple(UNPRINTABLE_IN_LINE.sub("\N{REPLACEMENT CHARACTER}", line) for line in raw)
    found = [*_unprintables(file, raw, shown), *_tabs(file, shown), *_hard_spaces(file, shown)]
    read = tuple(
        _with_plain_spaces(UNPRINTABLE_IN_LINE.sub(" ", line)).replace("\t", " ") for line in raw
    )
    return Lines(shown, read), tuple(found)


def one_part(file: str, lines: Lines) -> tuple[Lines, tuple[Problem, ...]]:
    """The file without the lines by which YAML parts it; one that parts anything is a problem."""
    parting = frozenset(n for n, line in enumerate(lines.read) if _PARTING.match(line))
    if not parting:
        return lines, ()
    written = [n for n, line in enumerate(lines.read) if line.strip() and line[0] != "#"]
    within = [n for n in sorted(parting) if written[0] < n < written[-1]]
    found = [second_part(Place(file, n + 1, 1, lines.shown[n], 3)) for n in within[:1]]
    read = tuple("" if n in parting else line for n, line in enumerate(lines.read))
    return lines._replace(read=read), tuple(found)


def indented_by_tab(lines: Lines) -> bool:
    """Whether a tab stands before a line's text: nobody can tell how far in that line is."""
    tabbed = (line for line in lines.shown if "\t" in line)
    return any("\t" in line[: len(line) - len(line.lstrip())] for line in tabbed)


def dropped_words(line: str, end: int, *, after_text: bool) -> tuple[int, int] | None:
    """Where words begin (from 0) that YAML takes for a comment, and how many characters they are.

    Behind a text one space before the ``#`` looks like the text's own, two look like a comment;
    where no text stands, ``#`` right before a word does.
    """
    rest = line[end:]
    spaces = len(rest) - len(rest.lstrip())
    words = rest[spaces + 1 :]
    own = spaces == 1 if after_text else words[:1].strip()
    if rest[spaces : spaces + 1] != "#" or not words.strip() or not own:
        return None
    return end + spaces, len(rest.strip())


def _unprintables(file: str, raw: tuple[str, ...], shown: tuple[str, ...]) -> Iterator[Problem]:
    for number, line in enumerate(raw):
        if found := UNPRINTABLE_IN_LINE.search(line):
            place = Place(file, number + 1, found.start() + 1, shown[number])
            what = f"A character here (U+{ord(found[0]):04X}) cannot be printed."
            fix = "Delete it, and type the words around it again if it does not show in the editor."
            yield Problem("unprintable-character", "error", place, "", what, fix)


def _tabs(file: str, shown: tuple[str, ...]) -> Iterator[Problem]:
    tabbed = [number for number, line in enumerate(shown) if "\t" in line]
    if tabbed:
        line = shown[tabbed[0]]
        place = Place(file, tabbed[0] + 1, line.index("\t") + 1, line)
        more = f" (and on {len(tabbed) - 1} more lines)" if len(tabbed) > 1 else ""
        what = f"There is a tab in this line{more}, and a case file holds spaces only."
        fix = "Put spaces in its place: two for each step to the right."
        yield Problem("unreadable-file", "error", place, "", what, fix)


def _hard_spaces(file: str, shown: tuple[str, ...]) -> Iterator[Problem]:
    for number, line in enumerate(shown):
        found = HARD_SPACE.search(line)
        if found and not _COMMENT.search(line, 0, found.start()):
            place = Place(file, number + 1, found.start() + 1, line)
            what = "A space in this line is a non-breaking space, which is not read as a space."
            fix = "Delete it and type a plain space."
            yield Problem("words-dropped", "warning", place, "", what, fix)


def _with_plain_spaces(line: str) -> str:
    """The line with plain spaces where they stand for its form; its text stays as it is."""
    form = _FORM.match(line)
    end = form.end() if form else 0
    return HARD_SPACE.sub(" ", line[:end]) + line[end:]
