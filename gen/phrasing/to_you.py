"""To you: a text that is said to the client and speaks of the client, and how it is said to one.

Where somebody else stands in the text, "her" may be that person's, and nothing is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from gen.phrasing.agreement import AGREES, agreeing, is_adverb, may_act
from gen.phrasing.english import (
    ADVERBS,
    AFTER_AN_OBJECT,
    MAYBE,
    PERSONS,
    PREPOSITIONS,
    SEVERAL,
    SURE,
    TITLES,
)
from gen.phrasing.mentions import begins, named_in
from gen.phrasing.verbs import OF_ING, base_behind_a_name, base_of_third, has_verb
from gen.words.capitals import FIRST_NAMES, KEPT

_WORD = "[^\\W_]+(?:['\N{RIGHT SINGLE QUOTATION MARK}-][^\\W_]+)*"
_OF_ONE = {"she": "you", "he": "you", "him": "you", "hers": "yours"} | {
    "herself": "yourself",
    "himself": "yourself",
}
_OF_SEVERAL = {"they": "you", "them": "you", "their": "your", "theirs": "yours"} | {
    "themselves": "yourself",
    "themself": "yourself",
}
_CONTRACTED = {"she's", "he's", "she'd", "he'd", "she'll", "he'll"}
_MAY_BE_MEANT = frozenset({*_OF_ONE, *_OF_SEVERAL, "her", "his", "client"})
_GIVES = PREPOSITIONS | SURE | MAYBE  # before whom something is done to: give Ann notes
_OWN = ("'s", "\N{RIGHT SINGLE QUOTATION MARK}s", "s'", "s\N{RIGHT SINGLE QUOTATION MARK}")
_PAUSE = r"[,;:.!?\N{EN DASH}\N{EM DASH}]| - "
_SHORT_NAME = r"[A-Z][A-Z0-9]+s?|[A-Z][a-z]?[A-Z]"  # of a thing: GED, MBAs, PhD
_REACH = 3  # words from “her” to whom it belongs: her new young boss


class Client(NamedTuple):
    """Who is spoken to: the names that are the client's alone, those of all others, the coach's."""

    names: tuple[str, ...]
    others: frozenset[str]
    coach: tuple[str, ...] = ()


class Said(NamedTuple):
    """A text as it is said to the client, and the word that showed it was not.

    It is ``sure`` where no word behind an "and" may be a verb as well as a thing: plans, calls.
    """

    text: str
    word: str
    sure: bool = True


def client_of(
    name: str, called: str, others: Iterable[str], coach: tuple[str, str] = ("", "")
) -> Client:
    """The client by the name and by what the client is called; the coach by the same two."""
    own = set(name.split()) | {called}
    others = frozenset(word for each in others for word in each.split()) - own
    coach_names = tuple(each for each in _names_of(*coach) if each not in own)
    return Client(_names_of(name, called), others, coach_names)


def _names_of(name: str, called: str) -> tuple[str, ...]:
    """What somebody may be named by, the longest first."""
    first, *_ = [each for each in name.split() if each.rstrip(".") not in TITLES] or [name]
    return tuple(sorted({name, called, first} - {""}, key=len, reverse=True))


def in_you(text: str, client: Client, *, several: bool = True) -> Said | None:
    """The text as it is said to the client; None where it is so, or may well be.

    ``several`` also takes “their” as the client's, where nobody else is in sight.
    """
    meant = not _MAY_BE_MEANT.isdisjoint(re.findall(r"\w+", text.lower()))
    if not meant and not any(name in text for name in client.names):
        return None
    found = list(re.finditer(_WORD, text))
    words = [each[0].replace("\N{RIGHT SINGLE QUOTATION MARK}", "'") for each in found]
    low = [word.lower() for word in words]
    named = named_in(text, client.names)
    spoken_to = {"you", "your", "yours", "yourself"} & set(low)  # then "she" is somebody else
    pronouns = set() if spoken_to else _pronouns(low, several)
    other = _somebody_else(text, words, low, client, named) if pronouns else None
    if other is not None:
        # Whoever stands before in one breath is not the one who comes later: if he rings Declan.
        at = [each.start() for each in found]
        apart = {each for each in pronouns if re.search(_PAUSE, text[at[each] : at[other]])}
        first_word = {0} if low[0] in ("she", "he") else set()
        pronouns = ({each for each in pronouns if each < other} - apart) | first_word
    if not named and not pronouns:
        return None
    ends = {each.start(): each.end() for each in found} | named
    first = min([*named, *(found[place].start() for place in pronouns)])
    changed = _changed(text, found, low, named, pronouns)
    doubtful = may_act(low, {at for at, each in enumerate(found) if each.start() in changed})
    acts = "you" in (changed.get(at, "").lower() for at in (*named, *changed))
    return Said(_with(text, changed, ends), text[first : ends[first]], not (acts and doubtful))


def _changed(
    text: str, found: list[re.Match[str]], low: list[str], named: dict[int, int], pronouns: set[int]
) -> dict[int, str]:
    """What is said in place of a word, by where it begins: your, for her; are, behind you."""
    changed: dict[int, str] = {}
    for place, token in enumerate(found):
        end = named.get(token.start(), token.end())
        if token.start() in named:
            own = text[token.start() : end].lower().endswith(_OWN)
            changed[token.start()] = "your" if own else "you"
        elif place in pronouns:
            changed[token.start()] = _you(low, place, text, found)
        if changed.get(token.start()) == "you" and not _is_object(low, place):
            behind = (at for at, each in enumerate(found) if each.start() >= end)
            verb = next((at for at in behind if not is_adverb(low[at])), place)
            if new := AGREES.get(low[verb]) or base_behind_a_name(low[verb]):
                changed.setdefault(found[verb].start(), new)
            changed |= {found[at].start(): new for at, new in agreeing(low, verb + 1).items()}
    return changed


def _with(text: str, changed: dict[int, str], ends: dict[int, int]) -> str:
    """The text with other words in these places, with a capital where one stood at a beginning."""
    pieces, at = [], 0
    for begin, new in sorted(changed.items()):
        if begin < at:
            continue
        capital = begins(text[:begin]) and text[begin].isupper()
        pieces += [text[at:begin], new[:1].upper() + new[1:] if capital else new]
        at = ends[begin]
    return "".join([*pieces, text[at:]])


def _is_object(low: list[str], place: int) -> bool:
    """Whether something is done to whoever stands here: give Ann notes."""
    before = low[place - 1] if place else ""
    return low[place] in ("her", "him", "them") or before in _GIVES


def _you(low: list[str], place: int, text: str, found: list[re.Match[str]]) -> str:
    word = low[place]
    if word in _CONTRACTED:
        after = low[place + 1] if place + 1 < len(low) else ""
        have = after in ("been", "had", "got", "become") or after.endswith("ed")
        own = "'ve" if have else "'re"
        return "you" + {"'s": own, "'d": "'d", "'ll": "'ll"}[word[word.index("'") :]]
    if word in ("her", "his"):
        last = place + 1 == len(low)
        gap = "" if last else text[found[place].end() : found[place + 1].start()]
        alone = last or bool(gap.strip()) or low[place + 1] in AFTER_AN_OBJECT
        if not alone:
            return "your"
        return "you" if word == "her" else "yours"
    return {**_OF_ONE, **_OF_SEVERAL}[word]


def _pronouns(low: list[str], several: bool) -> set[int]:
    """The places of the words that can only be the client's."""
    one = {
        at
        for at, word in enumerate(low)
        if word in _OF_ONE or word in ("her", "his") or word in _CONTRACTED
    }
    if one or not several:
        return one
    many = [at for at, word in enumerate(low) if word in _OF_SEVERAL]
    if not many or any(_is_several(word) for word in low[: many[0]]):
        return set()
    return set(many)


def _is_several(word: str) -> bool:
    plural = word.endswith("s") and not word.endswith(("ss", "us", "is", "'s"))
    return word in SEVERAL or (plural and len(word) > 3) or word == "and"  # noqa: PLR2004 - his, was


def _somebody_else(
    text: str, words: list[str], low: list[str], client: Client, named: dict[int, int]
) -> int | None:
    """Where in the text anybody but the client stands whom “her” may mean; None for nobody.

    Whoever is said to be hers, as in “her mother”, is not the one who is meant by it.
    """
    starts = [each.start() for each in re.finditer(_WORD, text)]
    for place, word in enumerate(low):
        plain = word.removesuffix("'s")
        hers = {"her", "his", "their"} & set(low[max(place - _REACH, 0) : place])
        if plain in PERSONS and not hers:
            return place
        name = words[place].removesuffix("'s")
        if name in client.others or (name in FIRST_NAMES and not _within(starts[place], named)):
            return place
        is_name = words[place][:1].isupper() and not _is_short(words[place], text)
        capital = is_name and starts[place] not in named
        inside = place and not re.search(r"[.!?:“\"]\s*$", text[: starts[place]])
        if capital and words[place] not in KEPT and not plain.startswith(("i'", "no-")):
            a_place = low[place - 1] in ("in", "at", "near")
            if inside and plain != "i" and not a_place and not _within(starts[place], named):
                return place
            if not inside and place + 1 < len(low) and _may_be_a_name(words, place):
                return place
    return None


def _is_short(word: str, text: str) -> bool:
    """Whether a word is the short name of a thing, and not all of the text is in capitals."""
    return bool(re.fullmatch(_SHORT_NAME, word)) and not text.isupper()


def _may_be_a_name(words: list[str], place: int) -> bool:
    """Whether a word with a capital at a beginning is somebody who does something: Nell asks."""
    word = words[place].lower()
    known = has_verb(f"x {word} me") or word in OF_ING or word.endswith(("ly", "ing"))
    after = (each.lower() for each in words[place + 1 :] if each.lower() not in ADVERBS)
    follows = next(after, "")
    acts = bool(base_of_third(follows)) or follows in ("is", "was", "has", "had", "said", "told")
    return acts and not known and word not in ("he", "she", "that", "this", "it", "what", "who")


def _within(start: int, named: dict[int, int]) -> bool:
    return any(begin <= start < end for begin, end in named.items())
