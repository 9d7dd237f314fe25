"""Agreement: what else somebody does behind an "and", as it is said to a client: and don't call."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from gen.phrasing.english import ADVERBS, SURE
from gen.phrasing.verbs import OF_THIRD, base_of_third

AGREES = {
    "is": "are", "was": "were", "has": "have", "does": "do", "isn't": "aren't",
    "wasn't": "weren't", "hasn't": "haven't", "doesn't": "don't",
}  # fmt: skip
_JOINED = ("and", "but", "or")
_NEW_SUBJECT = frozenset("i we it there this that which who what because when if while".split())


def is_adverb(word: str) -> bool:
    """Whether a word may stand between who does something and what is done."""
    return word in ADVERBS or word.endswith("ly")


def agreeing(low: Sequence[str], begin: int) -> dict[int, str]:
    """The verbs behind each "and" from a place on, by their places, as they stand behind "you".

    ``low`` are the words in small letters. Where somebody else may be the one who acts, it ends.
    """
    found: dict[int, str] = {}
    for at in range(begin, len(low) - 1):
        if low[at] in _NEW_SUBJECT or (base_of_third(low[at]) in SURE and at not in found):
            break
        if low[at] in _JOINED:
            verb = next((each for each in range(at + 1, len(low)) if not is_adverb(low[each])), at)
            base = base_of_third(low[verb])
            if new := AGREES.get(low[verb]) or (base if base in SURE else ""):
                found[verb] = new
    return found


def may_act(low: Sequence[str], changed: Collection[int]) -> bool:
    """Whether a word behind an "and" may be a verb as well as a thing, and was not changed."""
    return any(
        low[at] in _JOINED and low[at + 1] in OF_THIRD and at + 1 not in changed
        for at in range(len(low) - 1)
    )
