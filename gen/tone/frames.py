"""Frames: how a sentence is built, whatever it speaks of.

"You came here to talk, and some came to work": of that stay the small words and the marks, and of
each other word its ending. What hurts with no bad word often hurts by how it is built.
"""

from __future__ import annotations

from gen.tone.sentences import Words

_SMALL = frozenset(
    "a about again all all although am an and another any are as at be because been before being"
    " but by can could did do does down each else enough even ever every everyone first for"
    " from had half hardly has have he her here him his how i if in into is it its just last like"
    " many may me might mine more most much must my neither never next no nobody none nor not"
    " nothing now of off on once one only or other our out over own people quite rather really same"
    " shall she should since so some someone still such than that the their them then there they"
    " this though to too unless until up us very was we well were what when where whereas which"
    " while who whom whose why will with without would yet you your yours".split()
)
_ENDINGS = (
    "ing", "ed", "ly", "er", "est", "ful", "less", "ness", "ment", "tion", "ous", "ive", "able",
    "ish", "y", "s",
)  # fmt: skip
_LONG = 5  # letters; of a shorter word the ending says nothing
_MANY = (3, 4, 5)


def frames_of(words: Words) -> frozenset[bytes]:
    """Each run of three to five words of a sentence, the large ones by their endings."""
    frame = ["^", *(_left_of(word.said) for word in words), "$"]
    return frozenset(
        f"/{' '.join(frame[at : at + many])}".encode()
        for many in _MANY
        for at in range(len(frame) - many + 1)
    )


def _left_of(word: str) -> str:
    if word in _SMALL or not word[0].isalnum():
        return word
    if word[0].isdigit():
        return "#"
    if len(word) < _LONG:
        return "_"
    return next((f"_{ending}" for ending in _ENDINGS if word.endswith(ending)), "_")
