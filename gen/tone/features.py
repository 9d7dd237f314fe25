"""Features: what a sentence is made of, each thing that a weight can be learnt for.

Words, what stands beside and near them, the letters that follow on one another (which know a word
in all its forms, and one that is misspelt), the shape of the sentence, and each word together with
the field in which it stands: a "you" in thanks is not that of a fact.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from gen.calendar_names import DAYS, MONTHS_BUT_MAY
from gen.tone.forms import base_of
from gen.tone.sentences import Words

_MONTHS = frozenset(month.lower() for month in MONTHS_BUT_MAY)
_DAYS = frozenset(day.lower() for day in DAYS)
_NOT = frozenset("not never no none nothing nobody without neither nor".split())
_WHO = frozenset(
    "i you we my your our it there the this he she some people a one nobody what how".split()
)
_YOU = frozenset("you your yours yourself".split())
_ME = frozenset("i my me mine".split())
_BEGIN, _END, _NUMBER, _MONTH, _DAY = "^", "$", "#", "#month", "#day"
_LETTERS = (3, 4, 5)


FIELDS = (
    "fact", "effect", "statement", "thanks", "need", "condition", "materials", "tried", "how",
    "support",
)  # fmt: skip
"""What a text may tell of."""


class Feature(NamedTuple):
    """The name of a feature, and from and up to which word of the sentence it stands."""

    name: bytes
    begin: int
    end: int


def words_of(words: Words, kinds: Iterable[str], field: str) -> list[Feature]:
    """The features of a sentence's words; ``kinds`` are those of the phrases that stand in it.

    ``field`` is what the sentence tells of: a fact, a need; empty where that is not known.
    """
    said = [_known(words, at) for at in range(len(words))]
    bases = [_BEGIN, *(base_of(word) for word in said), _END]
    named = [*_side_by_side(bases, field), *((name, 0, 0) for name in _shapes(said))]
    named += ((f"+{kind}", 0, 0) for kind in kinds)
    if field:
        named.append((f"+field {field}", 0, 0))
    last = len(words)
    return [
        Feature(name.encode(), min(max(begin - 1, 0), last - 1), max(min(end - 1, last), 0))
        for name, begin, end in named
    ]


def letters_of(words: Words) -> frozenset[bytes]:
    """Each run of three to five letters of a sentence."""
    text = f" {' '.join(word.said for word in words)} ".encode()
    size = len(text)
    return frozenset(text[at : at + many] for many in _LETTERS for at in range(size - many + 1))


def _side_by_side(bases: list[str], field: str) -> Iterator[tuple[str, int, int]]:
    """Each word, two and three beside one another, and two near one another."""
    size = len(bases)
    for at, base in enumerate(bases):
        yield base, at, at + 1
        if field:
            yield f"{field}|{base}", at, at + 1
        if at + 1 < size:
            yield f"{base} {bases[at + 1]}", at, at + 2
        if at + 2 < size:
            yield f"{base} {bases[at + 1]} {bases[at + 2]}", at, at + 3
            yield f"{base} _ {bases[at + 2]}", at, at + 3
        if at + 3 < size:
            yield f"{base} _ {bases[at + 3]}", at, at + 4


def _shapes(said: list[str]) -> Iterator[str]:
    """What holds of a sentence as a whole: of whom it speaks, whether it says no, or a day."""
    who = next((word for word in said if word in _WHO), "")
    no = "not" if _NOT.intersection(said) else ""
    dated = "dated" if {_NUMBER, _MONTH, _DAY}.intersection(said) else ""
    you = [at for at, word in enumerate(said) if word in _YOU]
    me = [at for at, word in enumerate(said) if word in _ME]
    yield f"+who {who}"
    yield f"+who {who} {no}"
    yield f"+you {bool(you)} {dated} {no}"
    yield f"+{dated}"
    yield f"+{min(len(you), 2)} you {min(len(me), 2)} me"
    yield f"+you {min(len(you), 3)}"
    yield f"+me {min(len(me), 3)}"
    yield f"+length {min(len(said) // 4, 8)}"
    yield f"+commas {min(said.count(','), 3)}"
    if you and me:
        yield "+you first" if you[0] < me[0] else "+me first"
    if not (you or me or {"we", "our", "us"}.intersection(said)):
        yield "+nobody"


def _known(words: Words, at: int) -> str:
    word = words[at].said
    if word[0].isdigit():
        return _NUMBER
    if word == "may" and at + 1 < len(words) and words[at + 1].said[0].isdigit():
        return _MONTH
    return _MONTH if word in _MONTHS else _DAY if word in _DAYS else word
