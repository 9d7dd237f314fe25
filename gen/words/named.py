"""Named: who is named in a case, so that a name in no list keeps its capital where a text begins.

Within a sentence a capital is a name's: "with Bea in the next room". So is that of whom to ask.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from gen.case import Case
from gen.case_texts import printed_texts
from gen.characters import CAPITAL, SMALL
from gen.schema.field import LETTERS
from gen.words.capitals import KEPT

_NAME = rf"{CAPITAL}{SMALL}+"
_OWN = "(?:['\N{RIGHT SINGLE QUOTATION MARK}]s)?"
_INSIDE = rf"(?P<before>\b[a-z]+)[,;]? (?P<name>{_NAME}){_OWN}(?![\w'\u2019-])"
_NO_NAME_BEHIND = frozenset("the a an my your our this that his her their in at near".split())
_TO_A_PLACE = (
    r"\b(?:fl(?:y|ies|ew|ying)|go(?:es|ing|ne)?|went|mov\w+|travel\w*|drove|driv\w+|trips?|back) $"
)
_OF_SOMEBODY = re.compile(
    r"(?:ending\.(?:records\.copy_from|contact\.via|appeal\.to)|referral\.consent\.to"
    r"|(?:others|meeting\.others_present|referral\.options)\.\d+\.name)"
)
_FIRST = rf"(?P<name>{_NAME})(?=$|[,;]| \(| (?:at|on|by|in|or|and|via)\b| {CAPITAL})"
_SMALL_WORD = (
    rf"(?<![\w@./-]){SMALL}+\b(?![@./-]\w)"  # none of an address, where no name has its own
)
ORDINARY = frozenset(
    """Reception Office Front Email Phone Text Call Letter Mail Post Website Desk Ask Write Ring
    Through By At In On My The Your Our Only Dr Mr Mrs Ms Miss Mobile Cell Home Work Fax Direct Main
    Voicemail WhatsApp Helpline Weekdays Weekends Weekly Mornings Afternoons Evenings
    Anytime""".split()
)
"""Words that begin a way to somebody and are no name, nor the whole of one."""


_FEW = 3  # capitals, of names alone


@lru_cache(maxsize=8)
def names_named(case: Case) -> frozenset[str]:
    """The words that are names there: none that stands anywhere without its capital."""
    texts = printed_texts(case, LETTERS)
    small = {word for _, text in texts for word in re.findall(_SMALL_WORD, text)}
    return frozenset(
        name
        for path, text in texts
        for name in _names(path, text)
        if name not in KEPT | ORDINARY and name.lower() not in small
    )


def _names(path: str, text: str) -> Iterator[str]:
    if _OF_SOMEBODY.fullmatch(path) and (first := re.match(_FIRST, text)):
        yield first["name"]
    if _is_in_capitals(text):
        return
    for found in re.finditer(_INSIDE, text):
        gone = found["before"] == "to" and re.search(_TO_A_PLACE, text[: found.start()])
        if found["before"] not in _NO_NAME_BEHIND and not gone:
            yield found["name"]


def _is_in_capitals(text: str) -> bool:
    """Whether most words have a capital, names or not: Pay Off the Card."""
    words = re.findall(r"[^\W\d_]+", text)
    capitals = sum(word[0].isupper() for word in words)
    return bool(capitals > _FEW and 2 * capitals > len(words))


def with_its_name(fit: Callable[[str], str], text: str, named: frozenset[str]) -> str:
    """A text as it is fitted in, but that a name at its beginning stays one: Bea checks in."""
    fitted = fit(text)
    first = re.match(_NAME, text)
    if not first or first[0] not in named:
        return fitted
    small = first[0].lower()
    return re.sub(rf"^(?:(?:the|an?) )?{re.escape(small)}\b", first[0], fitted)
