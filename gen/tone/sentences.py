"""Sentences: a text in its sentences, and a sentence in words that can be compared.

A word is known in small letters, with its contraction opened ("don't" is do, not); where it stands
in the text is kept, because a finding shows the words as they were written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from gen.characters import CAPITAL

_TOKEN = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)*|\d+(?:[.,:]\d+)*|\u2026|\.\.\.|[^\w\s]")
_END = re.compile(rf"[.!?\u2026][\"'\u201d\u2019)]*(?=\s+[\"'\u201c\u2018(]?(?:{CAPITAL}|\d))|\n+")
# A full stop behind these ends no sentence.
_SHORT = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|St|Rev|Fr|Prof|vs|e\.g|i\.e|a\.m|p\.m|etc|No|Inc|Ltd|Jr|Sr)"
    rf"|\b{CAPITAL})$"
)
_OPENED = {"n't": ("not",), "'re": ("are",), "'m": ("am",), "'ve": ("have",), "'ll": ("will",)}
_WHOLE = {
    "won't": ("will", "not"), "can't": ("can", "not"), "cannot": ("can", "not"),
    "shan't": ("shall", "not"), "ain't": ("is", "not"), "let's": ("let", "us"),
    "gonna": ("going", "to"), "wanna": ("want", "to"), "could've": ("could", "have"),
}  # fmt: skip
_IS = frozenset("it that he she what there here who where how this everything nothing".split())
_DASHES = "-\u2013\u2014\u2010\u2011"


class Word(NamedTuple):
    """A word or a mark as it is compared, and where it stands in its text."""

    said: str
    begin: int
    end: int


Words = tuple[Word, ...]


def sentences(text: str) -> Iterator[Words]:
    """The words of each sentence of a text."""
    begin = 0
    for found in _END.finditer(text):
        if text[found.start()] == "." and _SHORT.search(text[begin : found.start()]):
            continue
        yield from _sentence(text, begin, found.end())
        begin = found.end()
    yield from _sentence(text, begin, len(text))


def _sentence(text: str, begin: int, end: int) -> Iterator[Words]:
    words = tuple(_words(text, begin, end))
    if any(word.said.isalpha() for word in words):
        yield words


def _words(text: str, begin: int, end: int) -> Iterator[Word]:
    for found in _TOKEN.finditer(text, begin, end):
        at, until = found.span()
        for said in _said(found[0].replace("\u2019", "'").lower(), text, at, until):
            yield Word(said, at, until)


def _said(word: str, text: str, at: int, until: int) -> tuple[str, ...]:
    """A word or mark as it is compared; nothing for a hyphen between two words."""
    if word in _DASHES:
        inside = text[at - 1 : at].isalnum() and text[until : until + 1].isalnum()
        return () if inside and word != "\u2014" else ("--",)
    if word in '"\u201c\u201d\u2018':
        return ('"',)
    if word in ("...", "\u2026"):
        return ("\u2026",)
    if "'" not in word or len(word) == 1:
        return _WHOLE.get(word, (word,))
    return _contraction(word)


def _contraction(word: str) -> tuple[str, ...]:
    if word in _WHOLE:
        return _WHOLE[word]
    if word.endswith("n't"):
        return (word[:-3], "not")
    stem, _, tail = word.rpartition("'")
    if opened := _OPENED.get(f"'{tail}"):
        return (stem, *opened)
    if tail == "d":
        return (stem, "would")
    if tail == "s":
        return (stem, "is") if stem in _IS else (stem, "'s")
    return (word,)


def count_of_words(words: Words) -> int:
    """How many words one hears; a contraction is one."""
    return len({word.begin for word in words if word.said[0].isalnum()})
