"""Pieces: a text as the numbers that the network reads, one a word, or more for one that is rare.

A rare word is cut into the longest pieces that the list has, from its beginning on: WordPiece, as
in Devlin and others, BERT (2018). What no piece fits is one unknown.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

PIECES = Path(__file__).parent / "pieces.txt"
MOST = 60  # pieces of a text: what is longer is read up to there
_WORD = re.compile(r"[^\W_]+|[^\w\s]|_")
_WITHIN = "##"  # before a piece that begins no word
_BEGIN, _END, _UNKNOWN = "[CLS]", "[SEP]", "[UNK]"
_AS_TYPED = str.maketrans(
    "\u2018\u2019\u201c\u201d\u2013\u2014", "''\"\"--", "*"
)  # no mark of print


def pieces_of(text: str, field: str = "") -> list[int]:
    """The numbers of a text's pieces, after those of what it tells of, where that is known."""
    known = _known()
    told_in = [*_pieces(field), known[_END]] if field else []
    return [known[_BEGIN], *told_in, *_pieces(text)[:MOST], known[_END]]


def _pieces(text: str) -> list[int]:
    return [piece for word in _WORD.findall(_plain(text)) for piece in _cut(word)]


def _plain(text: str) -> str:
    """A text in small letters, without what stands above or below them."""
    apart = unicodedata.normalize("NFD", text.translate(_AS_TYPED).lower())
    return "".join(letter for letter in apart if unicodedata.category(letter) != "Mn")


def _cut(word: str) -> list[int]:
    found = list(_longest_first(word))
    return [_known()[_UNKNOWN]] if -1 in found else found


def _longest_first(word: str) -> Iterator[int]:
    """The numbers of a word's pieces; -1 and no more where none fits."""
    known, at = _known(), 0
    while at < len(word):
        begin = _WITHIN if at else ""
        ends = range(len(word), at, -1)
        end = next((end for end in ends if begin + word[at:end] in known), at)
        if end == at:
            yield -1
            return
        yield known[begin + word[at:end]]
        at = end


def _known() -> Mapping[str, int]:
    return _numbers(PIECES)


@cache
def _numbers(file: Path) -> Mapping[str, int]:
    lines = file.read_text(encoding="utf-8").splitlines()
    return {piece: number for number, piece in enumerate(lines)}
