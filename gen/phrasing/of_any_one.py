"""Of any one: a “his” that goes with somebody in general: being a dad who misses his boys.

So it is in what is looked for, where whoever helps is nobody yet: "someone who can help with his
letters" is still about the client's, and so it is behind “from” and “with” somebody.
"""

from __future__ import annotations

from collections.abc import Sequence

from gen.phrasing.english import DETERMINERS
from gen.phrasing.owned import owns
from gen.phrasing.somebody_else import HE, REACH, SHE, Person, Text

_IN_GENERAL = frozenset("for about as like being becoming be is of than".split())
_GOES_ON = frozenset("who that whose with and".split())
_OWN_CRAFT = frozenset("trade craft stuff onions salt way word".split())  # knows his trade
_OF_ONE = SHE | HE


def goes_with_any_one(text: Text, place: int, persons: Sequence[Person]) -> bool:
    """Whether it means somebody in general who stands before it in the same breath."""
    low = text.low
    before = [
        each for each in persons if each.place < place and low[place] not in each.not_meant_by
    ]
    if not before or not before[-1].any_one or text.is_apart(before[-1].place, place):
        return False
    at = before[-1].place
    if not _OF_ONE.isdisjoint(low[:at]):
        return False  # to help him be a dad who sees his children
    if low[at + 1] in ("and", "with") and place == at + 2 and owns(text, place):
        return True  # a mum and her baby
    goes_on = low[at + 1] in _GOES_ON or low[at + 1].endswith("ing")
    if low[at + 1] == "who" and low[place + 1 : place + 2] and low[place + 1] in _OWN_CRAFT:
        return True
    return goes_on and _is_in_general(low, at, first=len(before) == 1)


def _is_in_general(low: Sequence[str], at: int, *, first: bool) -> bool:
    """Whether somebody is spoken of in general there, and is not the one who is to help."""
    start = next(
        (n for n in range(at - 1, max(at - REACH, 0) - 1, -1) if low[n] in DETERMINERS), at
    )
    lead = low[start - 1] if start else ""
    return lead in _IN_GENERAL or (lead == "to" and not first)
