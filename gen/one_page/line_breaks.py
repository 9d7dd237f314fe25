"""Line breaks: text put into lines, a paragraph at a time: how many lines, and how high."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from gen.one_page.elements import attributes, number
from gen.one_page.paragraph_format import ParagraphFormat, RunFormat, StyleSheet
from gen.package.parts import unescaped

PAGE_BREAK = 10_000.0  # points: higher than any sheet
_EMU = 12700  # to the point
_TAB = 36.0  # points from one stop to the next, as Word has them
_EDGE = 0.25  # points: a word that ends so near the margin is moved down, for others round
_HYPHEN = 0.5  # of the size, at most
_FLOATS = ("<mc:AlternateContent", "<w:pict", "<wp:anchor")
_FLOATING = (  # compiled where something floats
    r"(?s)<mc:AlternateContent>.*?</mc:AlternateContent>|<w:pict[ >].*?</w:pict>"
    r"|<wp:anchor .*?</wp:anchor>"
)
# One group each, so that the number of the group says what was found: _Typesetter.handlers in turn.
_PIECES = re.compile(
    r"<(?:w:pPr>(.*?)</w:pPr>|(w:r)[ >]|w:rPr>(.*?)</w:rPr>|w:t(?: [^>]*)?>([^<]*)<"
    r"|w:((?:tab|br|cr|noBreakHyphen)\b[^>]*)/>|wp:extent ([^>]*)/>|(/w:p>|w:p/>))",
    re.DOTALL,
)
_DASHES = frozenset("-–—")
_CUT = r"(?<=[^\W\d_][-–—])(?=[^\W\d_])"


class TypesetParagraph(NamedTuple):
    """A paragraph in its lines: its format, its height, the size of its text, how much there is."""

    format: ParagraphFormat
    height: float
    lines: int
    size: float
    letters: int


def typeset(story: str, width: float, styles: StyleSheet) -> list[TypesetParagraph]:
    """The paragraphs of a story, in order, in lines of this width."""
    if any(mark in story for mark in _FLOATS):
        story = re.sub(_FLOATING, "", story)
    typesetter = _Typesetter(width, styles)
    handlers = typesetter.handlers
    for found in _PIECES.finditer(story):
        kind = found.lastindex or 0
        handlers[kind](found[kind])
    return typesetter.paragraphs


class _Typesetter:
    """Takes a story piece by piece, in the order of its XML; ``paragraphs`` grows with each."""

    def __init__(self, width: float, styles: StyleSheet) -> None:
        self.paragraphs: list[TypesetParagraph] = []
        # What _PIECES may find, by its group; 0 is none of them.
        self.handlers: tuple[Callable[[str], None], ...] = (
            self._end, self._begin, self._begin_run, self._set_run, self._write, self._mark,
            self._picture, self._end,
        )  # fmt: skip
        self._page_width, self._styles = width, styles
        self._begin("")

    def _begin(self, properties: str) -> None:
        self._format = self._styles.paragraph_format(properties)
        self._run = self._format.run
        indents = self._format.left_indent + self._format.right_indent
        self._width = self._page_width - indents - _EDGE
        first = self._format.first_line_indent
        # Where the last word begins; from 0 down it stands alone. A list writes in what hangs out.
        self._at = max(first, 0.0) if self._format.numbered else first
        self._word = 0.0  # how wide it is so far: a word may go on in the next run
        self._lines, self._skipped, self._highest, self._letters = 1, 0.0, 0.0, 0

    def _end(self, _: str) -> None:
        highest = self._highest or _line_height(self._format, self._format.run, "")
        height = highest * self._lines + self._skipped
        self.paragraphs.append(
            TypesetParagraph(self._format, height, self._lines, self._run.size, self._letters)
        )
        self._begin("")

    def _begin_run(self, _: str) -> None:
        self._run = self._format.run

    def _set_run(self, properties: str) -> None:
        self._run = self._styles.run_format(self._format.run, properties)

    def _write(self, text: str) -> None:
        """Words, and a space between each two."""
        run = self._run
        if run.hidden or not text:
            return
        text = unescaped(text)
        self._letters += len(text)
        self._highest = max(self._highest, _line_height(self._format, run, text))
        self._fill((text.upper() if run.caps else text).split(" "), run)

    def _fill(self, words: list[str], run: RunFormat) -> None:
        # In sizes of the font, so that most words cost one look-up and one sum.
        *widths, gap = run.widths([*words, " "])
        size = run.size
        # What stands between letters may hang over the edge behind the last of a line.
        width, word = (self._width + run.spacing) / size, self._word / size
        widths[0] += word
        end = self._at / size - gap
        for place, wide in enumerate(widths):
            begin = end + gap
            end = begin + wide
            if end > width:
                self._at, self._word = begin * size, 0 if place else word * size
                self._over_the_edge(words[place], run)
                begin, end = self._at / size, (self._at + self._word) / size
        self._at, self._word = begin * size, (end - begin) * size

    def _over_the_edge(self, word: str, run: RunFormat) -> None:
        """A word that is too wide for what is left of the line."""
        first, *pieces = [word] if _DASHES.isdisjoint(word) else re.split(_CUT, word)
        self._place(first, run)
        for piece in pieces:
            self._cut()
            self._place(piece, run)

    def _place(self, piece: str, run: RunFormat) -> None:
        """A piece that stands on a line of its own before it is cut."""
        wide = run.widths([piece])[0] * run.size
        self._widen(wide)
        if self._word <= self._width:
            return
        self._word -= wide
        for letter in piece:
            self._cut()
            self._widen(run.widths([letter])[0] * run.size)

    def _widen(self, wide: float) -> None:
        """The last word is so much wider; it goes to the next line where it does not fit."""
        self._word += wide
        if self._at + self._word > self._width and self._at > 0:
            self._lines += 1
            self._at = 0.0

    def _cut(self) -> None:
        """Here a line may end."""
        self._at, self._word = self._at + self._word, 0.0

    def _mark(self, mark: str) -> None:
        """A tab, a hyphen that does not break, or the end of a line or a page."""
        if mark.startswith(("br", "cr")):
            self._lines += 1
            self._skipped += PAGE_BREAK if 'type="page"' in mark else 0
            self._at = self._word = 0.0
        elif mark.startswith("tab") and self._at + self._word < 0:
            self._at = self._word = 0.0  # what hangs out ends in a tab stop of its own
        else:
            self._widen(_TAB if mark.startswith("tab") else _HYPHEN * self._run.size)

    def _picture(self, extent: str) -> None:
        """A picture that stands on the line like a letter."""
        size = attributes(extent)
        self._widen(number(size["cx"]) / _EMU)
        high = number(size["cy"]) / _EMU + self._run.face.descent * self._run.size
        self._highest = max(self._highest, high)


def _line_height(paragraph: ParagraphFormat, run: RunFormat, text: str) -> float:
    if paragraph.line_rule == "exact":
        return paragraph.line_spacing
    natural = run.size * run.face.line_of(text)
    if paragraph.line_rule == "auto":
        return natural * paragraph.line_spacing
    return max(paragraph.line_spacing, natural)
