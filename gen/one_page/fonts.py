"""Fonts: how wide words are and how high lines, from figures that ship with the program.

So a letter is the same on every machine, whatever fonts are installed there. The figures are those
of free fonts with the widths of Word's own (tests/font_metrics.py). A font that is not known
is taken for a wide one with high lines: better a letter set a little closer than one on two pages.
"""

from __future__ import annotations

import json
import unicodedata
from functools import cache
from pathlib import Path
from typing import Any

_HOME = Path(__file__).parent / "metrics"
_FIGURES_OF = {
    "calibri": "calibri", "carlito": "calibri", "cambria": "cambria", "caladea": "cambria",
    "georgia": "georgia", "gelasio": "georgia", "arial": "arial", "helvetica": "arial",
    "liberation sans": "arial", "times new roman": "times-new-roman", "times": "times-new-roman",
    "liberation serif": "times-new-roman", "ms gothic": "ms-gothic",
}  # fmt: skip
# A letter that the font has not comes from another: at most this wide, and its line this high.
_FOREIGN_WIDTH, _EMOJI_WIDTH, _FOREIGN_LINE = 1.0, 1.4, 1.75
_SPACE, _NO_BREAK = ord(" "), ord("\N{NO-BREAK SPACE}")
_WITHOUT_WIDTH = ("Mn", "Me", "Cf", "Cn")


class Face:
    """The figures of one font, as shares of its size.

    No pair of letters is drawn closer: neither Word nor LibreOffice does so unless told, and a few
    joined letters (ti, ft) that LibreOffice draws are narrower than the two.
    """

    def __init__(self, units: int, line: float, descent: float, rows: list[list[int]]) -> None:
        self.line, self.descent = line, descent
        self._units = units
        self._letters: dict[int, int] = {}  # in units: most of them are never asked for
        for first, *widths in rows:
            self._letters.update(enumerate(widths, first))
        # Where a font has no no-break space, its space is taken, in Word as in LibreOffice.
        if _SPACE in self._letters:
            self._letters.setdefault(_NO_BREAK, self._letters[_SPACE])
        self._words: dict[str, float] = {}

    def widths(self, words: list[str]) -> list[float]:
        """The width of each word; most words of a letter are in the next one, too, and known."""
        known = self._words
        try:
            return [known[word] for word in words]
        except KeyError:
            known |= {word: sum(map(self._letter, word)) for word in words}
            return [known[word] for word in words]

    def _letter(self, letter: str) -> float:
        width = self._letters.get(ord(letter))
        if width is not None:
            return width / self._units
        if unicodedata.category(letter) in _WITHOUT_WIDTH:
            return 0
        return _FOREIGN_WIDTH if letter < "\U00010000" else _EMOJI_WIDTH

    def line_of(self, text: str) -> float:
        """How high a line of single spacing with this text is."""
        if text.isascii() or self._letters.keys() >= set(map(ord, text)):
            return self.line
        return max(self.line, _FOREIGN_LINE)


@cache
def face(font: str, *, bold: bool) -> Face:
    """The figures for a font by the name that Word gives it."""
    figures: Any = _figures(_FIGURES_OF.get(font.lower(), "unknown"))
    return Face(**figures["bold" if bold else "regular"])


@cache
def _figures(name: str) -> Any:
    return json.loads((_HOME / f"{name}.json").read_text("utf-8"))
