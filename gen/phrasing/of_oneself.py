"""Of oneself: an “on his own” or a “by herself”, which goes with whoever acts in its clause."""

from __future__ import annotations

from collections.abc import Sequence

from gen.phrasing.english import DETERMINERS, PREPOSITIONS
from gen.phrasing.somebody_else import HE, REACH, SHE, Person, Text
from gen.phrasing.verbs import doing

_AS_ONE_LIKES = frozenset("terms pace way words feet".split())
_SELVES = ("herself", "himself")
_LETS = frozenset(
    """letting helping making having getting watching teaching supporting encouraging allowing
    trusting wanting leaving hearing seeing showing asking telling reminding enabling convincing
    persuading pushing""".split()
)
_NO_DEED = PREPOSITIONS - {"to"} | {"and", "or", "but", "when", "if"}  # to sleep in her own bed


def is_of_oneself(text: Text, place: int) -> bool:
    """Whether a word is said of whoever acts: on his own, his own bed, by himself."""
    word, after = (*text.low[place : place + 2], "")[:2]
    return word in _SELVES or (word in ("her", "his") and after == "own")


def is_alone(text: Text, place: int) -> bool:
    """Whether it says how somebody acts, and not whose something is: on his own, by herself."""
    by_self = text.low[place] in _SELVES
    last = place if by_self else place + 1
    before = text.low[place - 1] if place else ""
    after = text.low[last + 1] if last + 1 < len(text.low) else ""
    ends = not after or after in _NO_DEED or text.is_apart(last, last + 1)
    return is_of_oneself(text, place) and before == ("by" if by_self else "on") and ends


def is_as_one_likes(text: Text, place: int, persons: Sequence[Person]) -> bool:
    """Whether it says how the client leaves something behind: leave Aviva on his own terms.

    In such a text the client acts; nobody is let do it, who could be meant.
    """
    before = text.low[place - 1] if place else ""
    behind = text.low[place + 2] if place + 2 < len(text.low) else ""
    as_one_likes = behind in _AS_ONE_LIKES and before in ("on", "in", "at")
    left = bool(persons) and persons[-1].place == 1 and text.low[0] in ("leave", "leaving", "left")
    return is_of_oneself(text, place) and as_one_likes and left


def speaks_of_who_acts(text: Text) -> bool:
    """Whether each “he” and “she” of a text is so said: nobody in the text before is meant."""
    places = [place for place, word in enumerate(text.low) if word in SHE | HE]
    return bool(places) and all(is_of_oneself(text, place) for place in places)


def is_let_do(text: Text, place: int, persons: Sequence[Person]) -> bool:
    """Whether somebody is let do what is done so: help her mum keep her own flat."""
    word = text.low[place]
    before = [
        each.place for each in persons if each.place < place and word not in each.not_meant_by
    ]
    if not before or not is_of_oneself(text, place) or text.is_apart(before[-1], place):
        return False
    at = before[-1]
    near = range(at - 1, max(at - REACH, 0) - 1, -1)
    start = next((n for n in near if text.low[n] in DETERMINERS), at)
    lets = doing(text.low[start - 1]) if start else ""
    return lets in _LETS and at + 1 < place and text.low[at + 1] not in _NO_DEED
