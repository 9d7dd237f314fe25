"""Agreement: what else somebody does behind an "and", as it is said to a client: and don't call."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from gen.phrasing.english import (
    ADVERBS,
    DETERMINERS,
    IRREGULAR,
    NUMBERS,
    OBJECTS,
    PREPOSITIONS,
    SURE,
)
from gen.phrasing.verbs import OF_THIRD, base_of_third

AGREES = {
    "is": "are", "was": "were", "has": "have", "does": "do", "isn't": "aren't",
    "wasn't": "weren't", "hasn't": "haven't", "doesn't": "don't",
}  # fmt: skip
_VERBS = SURE | frozenset(IRREGULAR)
_JOINED = ("and", "but", "or")
_NEW_SUBJECT = frozenset("i we it there this that which who what because when if while".split())


def is_adverb(word: str) -> bool:
    """Whether a word may stand between who does something and what is done."""
    return word in ADVERBS or word.endswith("ly")


def agreeing(low: Sequence[str], begin: int, pauses: Collection[int]) -> dict[int, str]:
    """The verbs that are joined to the one at a place, by their places, as behind "you".

    ``low`` are the words in small letters, ``pauses`` the places of those behind a comma. Where
    somebody else may be the one who acts, it ends.
    """
    found: dict[int, str] = {}
    for at in range(begin, len(low) - 1):
        other_verb = base_of_third(low[at]) in SURE and at not in found and at > begin
        if low[at] in _NEW_SUBJECT or other_verb:
            break
        if low[at] in _JOINED or at + 1 in pauses:
            verb = next((each for each in range(at + 1, len(low)) if not is_adverb(low[each])), at)
            base = base_of_third(low[verb])
            acts = base in _VERBS or verb > at + 1  # and always calls
            if new := AGREES.get(low[verb]) or (base if acts else ""):
                found[verb] = new
    return found


def in_base(text: str, forms: Mapping[str, str]) -> str:
    """The text with its first verb, and those that are joined to it, by their bases: pick and do.

    ``forms`` are those of one kind, as OF_THIRD; empty where a joined word may be a thing.
    """
    words = text.split(" ")
    low = [word.lower().strip(",;.!?") for word in words]
    said = [forms.get(low[0], words[0]), *words[1:]]
    for at in range(1, len(words)):
        if low[at] in _NEW_SUBJECT | {"you", "he", "she", "they"}:
            break
        before = next(
            each for each in range(at - 1, -1, -1) if not is_adverb(low[each]) or not each
        )
        base = forms.get(low[at], "")
        if not base or not (low[before] in (*_JOINED, "then", "&") or words[before].endswith(",")):
            continue
        if at + 1 == len(words) or low[at + 1] not in _GOES_ON:
            if base in SURE or at + 1 == len(words):
                return ""
            continue
        said[at] = base + words[at][len(low[at]) :]
    return " ".join(said)


_GOES_ON = OBJECTS | DETERMINERS | NUMBERS | PREPOSITIONS | frozenset("out down off back".split())


def may_act(low: Sequence[str], changed: Collection[int]) -> bool:
    """Whether a word behind an "and" may be a verb as well as a thing, and was not changed."""
    return any(
        low[at] in _JOINED and low[at + 1] in OF_THIRD and at + 1 not in changed
        for at in range(len(low) - 1)
    )


class Agreed(NamedTuple):
    """A text whose verb goes with what stands before it, and both."""

    text: str
    said: str


# Where "you" is who acts: at a beginning, and behind such a word; not in: what I sent you was late.
_BEFORE = "and but that which what when where how if because while since whether as than".split()
_MARK = "['\N{RIGHT SINGLE QUOTATION MARK}]"
_YOU_ACT = (
    rf"(?i)(?:^|[.!?;,:] |\b(?:{'|'.join(_BEFORE)}) )you "
    rf"(?:[a-z]+ly |(?:{'|'.join(sorted(ADVERBS))}) )?(?P<verb>[a-z]+(?:n{_MARK}t)?)\b"
)


def with_you(text: str) -> Agreed | None:
    """The text with each verb as it stands behind "you": have, for has; None where it is so."""
    if "you " not in text.lower():
        return None
    first = ""
    pieces, at = [], 0
    for found in re.finditer(_YOU_ACT, text):
        verb = found["verb"].lower().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
        base = base_of_third(verb)
        if new := AGREES.get(verb) or (base if base in SURE else ""):
            pieces += [text[at : found.start("verb")], new]
            at, first = found.end("verb"), first or f"you {new}"
    return Agreed("".join([*pieces, text[at:]]), first) if first else None


_DONE = {
    "came": "come", "went": "gone", "did": "done", "wrote": "written", "took": "taken",
    "gave": "given", "began": "begun", "broke": "broken", "chose": "chosen", "spoke": "spoken",
    "drove": "driven", "fell": "fallen", "forgot": "forgotten", "grew": "grown", "knew": "known",
    "became": "become", "ran": "run",
}  # fmt: skip
# Not in: the plan you had fell apart.
_HAS_DONE = (
    rf"(?i)(?:^|[.,;!?] |\b(?:and|that) )(?:you|i|we)(?P<has> have|{_MARK}ve)"
    rf"(?: (?:never|always|often|not|also|both))? (?P<did>{'|'.join(_DONE)})\b"
)


def with_participle(text: str) -> Agreed | None:
    """The text with what goes behind "have": have come, for have came; None where it is so."""
    found = re.search(_HAS_DONE, text) if "ve " in text else None
    if not found:
        return None
    done = _DONE[found["did"].lower()]
    return Agreed(f"{text[: found.start('did')]}{done}{text[found.end() :]}", f"have {done}")
