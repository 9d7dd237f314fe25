"""Lines: from the bytes of a file to lines that can be read, and what is wrong with the bytes."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from gen.characters import HARD_SPACE, UNPRINTABLE_IN_LINE
from gen.problem import Place, Problem
from gen.reading import messages

# Where a space stands for the form of the file, and not in a text.
_FORM = r"(?:\s|- )*(?:\w+\s*:\s+)?"
_PARTS = ("---", "...")
_PARTING = r"(?:---|\.\.\.)(?:\s|$)"
_BEHIND_PARTING = r"...\s+([^#\s].*|#.*)"
_INDENTED_BY_TAB = r"\s*\t"
_BEGINNING = r"^(\s*)((?:- +)*)(.*)"
_OPENS = r":\s*(?:#.*)?$"  # what belongs to the field stands below it
_COMMENT = r"(?:^|\s)#"
_NAMED = r"[a-z_]+:(?: |$)"
_COMMENT_APART = 4  # the column from which it stands behind --- and one space
_SIXTEEN_BIT = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


class Lines(NamedTuple):
    """The lines of a file: as they are shown to a reader, and as YAML is to read them.

    ``mended`` are those (from 0) that are read as they were meant, and were told of.
    """

    file: str
    shown: tuple[str, ...]
    read: tuple[str, ...]
    mended: frozenset[int] = frozenset()

    def place(self, line: int, column: int = 0, width: int = 1) -> Place:
        """A stretch of a line, which may be the one below the last; both counted from 0."""
        shown = self.shown[line] if line < len(self.shown) else ""
        return Place(self.file, line + 1, column + 1, shown, width)

    def with_line(self, number: int, line: str) -> Lines:
        """The same with another line (counted from 0) to be read, and the old one to be shown."""
        read = (*self.read[:number], line, *self.read[number + 1 :])
        return self._replace(read=read, mended=self.mended | {number})


class Stop(NamedTuple):
    """Where YAML gave up, and where what it was reading began (lines from 0).

    ``joined`` where it went on, and took a line for a part of the text above that is none;
    ``no_dash`` where below a list's name there is none, or before the fields of an entry that begin
    once more.
    """

    line: int
    began: int | None = None
    joined: bool = False
    no_dash: bool = False


def encoding_fault(file: str, data: bytes) -> Problem | None:
    """What keeps the bytes from being text in UTF-8, with or without its mark; None for nothing."""
    if data.startswith(_SIXTEEN_BIT) or data[:200].count(0) > len(data[:200]) // 4:
        return messages.error(Place(file, 1, 1), messages.SIXTEEN_BIT)
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        data.decode()
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8", "replace")
        line = before.count("\n") + 1
        column = len(before.rpartition("\n")[2]) + 1
        return messages.error(Place(file, line, column), messages.NO_UTF_8)
    return None


def lines_of(file: str, text: str) -> tuple[Lines, tuple[Problem, ...]]:
    """The lines, with every character replaced by a space that YAML or a reader cannot see."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    raw = tuple(text.split("\n"))
    if all(map(str.isprintable, raw)):
        return Lines(file, raw, raw), ()
    unprintable = re.compile(UNPRINTABLE_IN_LINE)
    shown = tuple(unprintable.sub("\N{REPLACEMENT CHARACTER}", line) for line in raw)
    read = tuple(_with_plain_spaces(_readable(line)).replace("\t", " ") for line in raw)
    lines = Lines(file, shown, read)
    return lines, (*_unprintables(lines, raw), *_tabs(lines), *_hard_spaces(lines))


def _readable(line: str) -> str:
    """The line with a space for each character that cannot be seen, but where it is indented."""
    begin = re.match(rf"(?:\s|{UNPRINTABLE_IN_LINE})*", line)
    end = begin.end() if begin else 0
    indent = re.sub(UNPRINTABLE_IN_LINE, "", line[:end])
    return indent + re.sub(UNPRINTABLE_IN_LINE, " ", line[end:])


def one_part(lines: Lines) -> tuple[Lines, tuple[Problem, ...]]:
    """The file without the lines by which YAML parts it; one that parts anything is a problem.

    So is one that holds words, which nobody would read.
    """
    parting = frozenset(n for n, line in enumerate(lines.read) if _is_parting(line))
    if not parting:
        return lines, ()
    written = [n for n, line in enumerate(lines.read) if line.strip() and line[0] not in "#%"]
    within = [n for n in sorted(parting) if written[0] < n < written[-1]]
    found = [messages.error(lines.place(n, 0, 3), messages.SECOND_PART) for n in within[:1]]
    found += _behind_parting(lines, sorted(parting - {*within[:1]}))
    read = tuple(_without_parting(line) for line in lines.read)
    return lines._replace(read=read), tuple(found)


def _is_parting(line: str) -> bool:
    return line.startswith(_PARTS) and bool(re.match(_PARTING, line))


def _without_parting(line: str) -> str:
    """The line, or what stands on it behind the sign that parts a file, where that is a field."""
    if not _is_parting(line):
        return line
    words = re.match(_BEHIND_PARTING, line)
    return words[1] if words and re.match(_NAMED, words[1]) else ""


def _behind_parting(lines: Lines, parting: list[int]) -> Iterator[Problem]:
    for number in parting:
        words = re.match(_BEHIND_PARTING, lines.read[number])
        if words and not (words[1].startswith("#") and words.start(1) > _COMMENT_APART):
            place = lines.place(number, words.start(1), len(words[1].rstrip()))
            yield messages.error(place, messages.behind_parting(lines.read[number][:3]))


def indented_by_tab(lines: Lines) -> bool:
    """Whether a tab stands before a line's text: nobody can tell how far in that line is."""
    return any("\t" in line and re.match(_INDENTED_BY_TAB, line) for line in lines.shown)


def _unprintables(lines: Lines, raw: tuple[str, ...]) -> Iterator[Problem]:
    for number, line in enumerate(raw):
        if found := re.search(UNPRINTABLE_IN_LINE, line):
            what = f"A character here (U+{ord(found[0]):04X}) cannot be printed."
            fix = "Delete it, and type the words around it again if it does not show in the editor."
            place = lines.place(number, found.start())
            yield Problem("unprintable-character", "error", place, "", what, fix)


def _tabs(lines: Lines) -> Iterator[Problem]:
    tabbed = [number for number, line in enumerate(lines.shown) if "\t" in line]
    for first in tabbed[:1]:
        place = lines.place(first, lines.shown[first].index("\t"))
        begins = re.match(_INDENTED_BY_TAB, lines.shown[first])
        spaces = _beside(lines.shown[:first], lines.shown[first].lstrip()) if begins else None
        yield messages.error(place, messages.tab(len(tabbed) - 1, spaces))


def _beside(above: Sequence[str], text: str) -> int:
    """How many spaces a text has before it that goes on from the lines above."""
    plain = [each for each in above if each.strip() and not each.lstrip().startswith("#")]
    for line in reversed(plain):
        spaces, dashes, words = re.findall(_BEGINNING, line)[0]
        if re.search(_OPENS, words):
            return len(spaces) + len(dashes) + 2
        if not text.startswith("- "):
            return len(spaces) + len(dashes)
        if dashes:
            return len(spaces)
    return 0


def _hard_spaces(lines: Lines) -> Iterator[Problem]:
    for number, line in enumerate(lines.shown):
        found = re.search(HARD_SPACE, line)
        if found and not re.search(_COMMENT, line[: found.start()]):
            what = "A space in this line is a non-breaking space, which is not read as a space."
            fix = "Delete it and type a plain space."
            place = lines.place(number, found.start())
            yield Problem("words-dropped", "warning", place, "", what, fix)


def _with_plain_spaces(line: str) -> str:
    """The line with plain spaces where they stand for its form; its text stays as it is."""
    form = re.match(_FORM, line)
    end = form.end() if form else 0
    return re.sub(HARD_SPACE, " ", line[:end]) + line[end:]
