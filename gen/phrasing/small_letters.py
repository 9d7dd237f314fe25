"""Small letters: a name that is typed without its capitals, and how it is written with them."""

from __future__ import annotations

import re

from gen.phrasing.english import DETERMINERS, PERSONS, PREPOSITIONS
from gen.phrasing.misfit import Misfit, first_of

_STAY_OF_PERSONS = frozenset("de da di do du van von der den del la le el al bin ibn y e".split())
_STAY_OF_PLACES = frozenset("and of the for in at to on by with a an from".split())
_BEGINS_A_PART = r"(?:^|(?<=-)|(?<=\bmc)|(?<=\bo['\N{RIGHT SINGLE QUOTATION MARK}]))[^\W\d_]"
_WHY = "A name has its capitals, and this is printed as it is written."


def of_a_person(text: str) -> Misfit | None:
    """What tells of a person's name in small letters alone."""
    if not _is_small(text):
        return None
    return Misfit(
        _WHY,
        _with_capitals(text, _STAY_OF_PERSONS),
        unless="Where it is written in small letters, leave it so.",
    )


def of_a_place(text: str) -> Misfit | None:
    """What tells of the name of a group or an office in small letters, which may be no name."""
    if not _is_small(text) or " " not in text or "." in text:
        return None
    said = _with_capitals(text, _STAY_OF_PLACES)
    return Misfit(_WHY, said, unless='Where it is no name, write "the" or "a" before it.')


def _is_small(text: str) -> bool:
    first, _ = first_of(text)
    told = first in DETERMINERS | PREPOSITIONS | PERSONS
    return text.islower() and "@" not in text and not told


def _with_capitals(text: str, stays: frozenset[str]) -> str:
    first, *others = text.split(" ")
    return " ".join(
        [_capital(first), *(each if each in stays else _capital(each) for each in others)]
    )


def _capital(word: str) -> str:
    return re.sub(_BEGINS_A_PART, lambda found: found[0].upper(), word)
