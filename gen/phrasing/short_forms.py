"""Short forms: an "'s" that is short for "is" or "has" and owns nothing: Pip's sent a few there."""

from __future__ import annotations

from gen.phrasing.agreement import is_adverb
from gen.phrasing.english import DETERMINERS, IRREGULAR, NUMBERS, OBJECTS, PREPOSITIONS, TRAITS
from gen.phrasing.verbs import OF_ING, words_of

_BECOME = frozenset("been had got become".split())
_DONE = frozenset(forms[-1] for forms in IRREGULAR.values())
_GOES_ON = PREPOSITIONS | DETERMINERS | OBJECTS | NUMBERS
_IS = frozenset("not in on at".split())
_AWAY = frozenset("away off back here there".split())  # and not: her back surgery
_ACTS_ON = DETERMINERS | {"to"}


def short_for(after: str) -> str:
    """The word that an "'s" stands for by what follows it: is, has; empty where it may own that."""
    first, then = _without_adverbs(after)
    goes_on = then in _GOES_ON or then[:1].isdigit()
    if first in _BECOME or (goes_on and _is_done(first)):
        return "has"
    if first in ("a", "an") or (first in _IS and then) or (first in OF_ING and then in _ACTS_ON):
        return "is"
    is_so = first in TRAITS | _AWAY and (not then or then in PREPOSITIONS)
    return "is" if is_so else ""


def has_behind(after: str) -> bool:
    """Whether the "'s" of "she's" is a "has" by what follows it."""
    first, then = _without_adverbs(after)
    if first.endswith("ed"):
        return first not in TRAITS
    return first in _BECOME or (first in _DONE and (then in _GOES_ON or then[:1].isdigit()))


def _is_done(word: str) -> bool:
    return word in _DONE or (word.endswith("ed") and word not in TRAITS)


def _without_adverbs(after: str) -> tuple[str, str]:
    """The first word that is no adverb, and the one behind it."""
    words = words_of(after)
    at = next((at for at, each in enumerate(words) if not is_adverb(each)), len(words))
    return (words[at] if at < len(words) else "", words[at + 1] if at + 1 < len(words) else "")
