"""Bare text: a text by its characters alone, so that two that read alike are alike.

Nothing counts but letters of an alphabet and numbers: no capitals, accents, punctuation, spaces of
any width, and nothing that cannot be seen, such as a soft hyphen. So words can be found in a text
that parts them otherwise, or not at all.
"""

from __future__ import annotations

import re
from typing import NamedTuple
from unicodedata import category, normalize

_RUN, _WHOLE = 6, 4  # words in a row that tell a text from chance; of a whole text
_ENOUGH = 11  # letters that do so wherever the words around them begin and end
_LONGEST, _PIECE = 24, 4  # letters of a word; that count as one in what is run together
# Thai to Tibetan, Burmese, Khmer, Chinese, Japanese: written without spaces.
_UNSPACED = (
    "[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\U00020000-\U0003ffff]"
)
_PIECE_UNSPACED = 2
# Letters that show nothing: https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point
_BLANK = frozenset("\u115f\u1160\u17b4\u17b5\u3164\uffa0")
_HANGUL = range(0xAC00, 0xD7A4)
_APOSTROPHES = frozenset("'\u2018\u2019\u02bc")


class Bare(NamedTuple):
    """A text, or some words in a row of it: with a space around each word, and without any."""

    spaced: str
    joined: str

    def has(self, run: Bare) -> bool:
        """Whether words in a row stand in it; short ones only between spaces."""
        is_long = len(run.joined) >= _ENOUGH
        return run.spaced in self.spaced or (is_long and run.joined in self.joined)


def bare(text: str) -> Bare:
    """A text by its characters alone."""
    return _bare(_words(text))


def runs_of(text: str) -> list[Bare]:
    """Every six words in a row of a text; all of it where it has four or five."""
    words = _words(text)
    most = min(_RUN, max(len(words), _WHOLE))
    return [_bare(words[at : at + most]) for at in range(len(words) - most + 1)]


def _bare(words: list[str]) -> Bare:
    return Bare(f" {' '.join(words)} ", "".join(words))


def _words(text: str) -> list[str]:
    words = normalize("NFKC", text.casefold()).casefold().translate(_KEPT).split()
    return [piece for word in words for piece in _pieces(word)]


def _pieces(word: str) -> list[str]:
    """A word; in pieces where it is none, but a text without spaces."""
    size = _PIECE if len(word) > _LONGEST else len(word)
    if not word.isascii() and re.search(_UNSPACED, word):
        size = _PIECE_UNSPACED
    return [word[at : at + size] for at in range(0, len(word), size)]


class _Table(dict[int, str]):
    """What each character counts as; looked up once."""

    def __missing__(self, code: int) -> str:
        self[code] = found = _counted(chr(code))
        return found


def _counted(letter: str) -> str:
    if letter in _APOSTROPHES or letter in _BLANK or category(letter) == "Cf":
        return ""
    if ord(letter) in _HANGUL:
        return letter
    plain = "".join(each for each in normalize("NFD", letter) if category(each)[0] != "M")
    return plain if not plain or plain.isalnum() else " "


_KEPT = _Table()
