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
from gen.phrasing.verbs import OF_THIRD, base_behind_a_name, base_of_third

AGREES = {
    "is": "are", "was": "were", "has": "have", "does": "do", "isn't": "aren't",
    "wasn't": "weren't", "hasn't": "haven't", "doesn't": "don't",
}  # fmt: skip
_VERBS = SURE | frozenset(IRREGULAR)
_JOINED = ("and", "but", "or")
_NEW_SUBJECT = frozenset("i we it there this that which who what because when if while".split())


_NEXT = frozenset("then also afterwards afterward later sometimes".split())
_DONE_TO = frozenset("me him us them how what".split())
_LIKINGS = frozenset("like love trust hate".split())
_BEHIND_A_VERB = PREPOSITIONS | DETERMINERS | OBJECTS | NUMBERS | {*_JOINED, "then", "back", "out"}


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
        is_verb = at == begin or at in found
        other_verb = base_of_third(low[at]) in SURE and not is_verb
        if (low[at] in _NEW_SUBJECT and not _is_done_to(low, at, begin, found)) or other_verb:
            break
        joined = low[at] in _JOINED
        if joined or at + 1 in pauses:
            verb = next((each for each in range(at + 1, len(low)) if not _leads(low[each])), at)
            # Nothing is done to anything yet, so it goes on with a verb: knows and likes him.
            bare = is_verb or (joined and (at - 1 == begin or at - 1 in found))
            if new := _as_joined(low, verb, sure=verb > at + 1 or bare):
                found[verb] = new
    return found


def _leads(word: str) -> bool:
    return is_adverb(word) or word in _NEXT or word in _JOINED


def _is_done_to(low: Sequence[str], at: int, begin: int, found: Collection[int]) -> bool:
    """Whether it is what is done something to, and does nothing: reads it and answers."""
    return low[at] == "it" and (at - 1 == begin or at - 1 in found)


def _as_joined(low: Sequence[str], verb: int, *, sure: bool) -> str:
    """A joined verb as it stands behind "you", or empty; ``sure``: no thing is spoken of there.

    A word that is a thing as well, as calls, is a verb before whom or what it is done to.
    """
    word, after = low[verb], low[verb + 1] if verb + 1 < len(low) else ""
    if after in ("you", "it"):  # notes and calls you; not: the notes and calls you need
        after = "me" if verb + 2 == len(low) or low[verb + 2] in PREPOSITIONS else ""
    base = base_behind_a_name(word)
    acts = base in _VERBS or after in _DONE_TO
    if not acts and sure:
        acts = base in _LIKINGS or after in _BEHIND_A_VERB or is_adverb(after) or not after
    return AGREES.get(word) or (base if acts else "")


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
