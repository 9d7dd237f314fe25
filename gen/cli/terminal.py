"""Terminal: who sits there, how wide it is, its letters, and how the words of a case are marked."""

from __future__ import annotations

import codecs
import os
import re
import sys
from collections.abc import Iterable, Iterator

import click

from gen.characters import TOLD, TOLD_END, printable_lines

_NARROWEST = 20
_NEAREST = {
    "‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-", "…": "...", "•": "-",
    "‹": "<", "›": ">", "☐": "[ ]", "☒": "[x]", "☑": "[x]",
}  # fmt: skip


def width() -> int:
    """How many letters a line has; 80 where there is no terminal."""
    import shutil  # late, as it takes longer than all else here

    return max(shutil.get_terminal_size((80, 24)).columns, _NARROWEST)


def height() -> int:
    """How many lines a terminal shows at once; more than any list has where there is none."""
    import shutil

    return shutil.get_terminal_size((80, 10_000)).lines


def can_be_asked() -> bool:
    """Whether somebody sits at a terminal; without one, or with stdin closed, nobody is asked."""
    return bool(sys.stdin) and sys.stdin.isatty()


def _nearest(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    piece = error.object[error.start : error.end]
    return "".join(_NEAREST.get(letter, "?") for letter in piece), error.end


codecs.register_error("nearest", _nearest)


def in_its_letters(text: str) -> str:
    """The text as the terminal can show it, with what looks most like a letter that it has not."""
    letters = sys.stdout.encoding if sys.stdout else "utf-8"  # None for one that was closed
    return printable_lines(text).encode(letters, "nearest").decode(letters)


def in_colour() -> bool:
    """Whether stdout is a terminal that wants colour."""
    return bool(sys.stdout) and sys.stdout.isatty() and not os.environ.get("NO_COLOR")


def with_signs(text: str) -> str:
    """A text as the terminal can show it; without colour the words of the case between ‹ and ›."""
    if not in_colour():
        text = text.replace(TOLD, "‹").replace(TOLD_END, "›")
    pieces = re.split(f"([{TOLD}{TOLD_END}])", text)
    return "".join(each if each in (TOLD, TOLD_END) else in_its_letters(each) for each in pieces)


def with_words_underlined(lines: Iterable[str]) -> Iterator[str]:
    """The lines with the words of the case underlined, line by line."""
    inside = False
    for line in lines:
        found = []
        for piece in re.split(f"([{TOLD}{TOLD_END}])", line):
            if piece in (TOLD, TOLD_END):
                inside = piece == TOLD
            else:
                found.append(_underlined(piece) if inside else piece)
        yield "".join(found)


def _underlined(text: str) -> str:
    """The text underlined, but for the spaces that a line is set in by."""
    words = text.lstrip(" ")
    styled = click.style(words, bold=True, underline=True) if words else ""
    return f"{text[: len(text) - len(words)]}{styled}"
