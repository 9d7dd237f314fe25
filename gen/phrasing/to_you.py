"""To you: a text that is said to the client and speaks of the client, and how it is said to one.

Where somebody else stands in the text, "her" may be that person's: that is said with the text, and
nothing where it is all there is. Which pronouns are the client's: ``whose``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from gen.defaults import NO_NAMES
from gen.phrasing.agreement import AGREES, agreeing, is_adverb, may_act
from gen.phrasing.english import DETERMINERS, MAYBE, PREPOSITIONS, SURE
from gen.phrasing.mentions import begins, named_in
from gen.phrasing.owned import owns
from gen.phrasing.short_forms import has_behind, short_for
from gen.phrasing.somebody_else import WORD, Others, Text, text_of
from gen.phrasing.verbs import base_behind_a_name
from gen.phrasing.whose import CONTRACTED, MAY_BE_MEANT, OF_ONE, OF_SEVERAL, meant_in
from gen.words.couple import names_two

_GIVES = PREPOSITIONS | SURE | MAYBE  # before whom something is done to: give Ann notes
_NAME_NOBODY = DETERMINERS | PREPOSITIONS | {"and"}  # of The Women's Centre at Hull
_OWN = ("'s", "\N{RIGHT SINGLE QUOTATION MARK}s", "s'", "s\N{RIGHT SINGLE QUOTATION MARK}")

_GETS_IN_TOUCH = (
    r"\b(?P<who>[Ss]he|[Hh]e) (?P<acts>(?:can|may|should|must|needs to|(?:just )?has to) (?:just )?"
    r"(?:call|ring|walk|drop|book|email|write|ask|come|go|sign|contact|text|register|apply|bring))\b"
    r"(?! (?:you|your|me|my)\b)"
)


class Client(NamedTuple):
    """Who is spoken to: the names that are the client's alone, those of all others, the coach's.

    ``written`` are those of both that are names, however they are typed. ``says_need``: what is
    looked for is said by the client as well. ``if_you``: conditions stand behind "it would help if
    you", and nowhere else. ``she_is``: whom a "she" means in the field that is looked at, where the
    case says so: "client", "another". ``is_two``: the client is two people, of whom each may be
    named alone: Tasha's card, of Tasha and Kevin. ``helper``: "She" or "He", as the texts beside
    the one that is looked at speak of who helps.
    """

    names: tuple[str, ...]
    others: frozenset[str]
    coach: tuple[str, ...] = ()
    written: tuple[str, ...] = ()
    says_need: bool = True
    if_you: bool = False
    she_is: str = ""
    is_two: bool = False
    helper: str = ""


class Said(NamedTuple):
    """A text as it is said to the client, and the word that showed it was not.

    It is ``sure`` where no word behind an "and" may be a verb as well as a thing: plans, calls.
    ``doubted`` are the words that were taken for the client and may be somebody else, ``left``
    those that were left and may be the client.
    """

    text: str
    word: str
    sure: bool = True
    doubted: tuple[str, ...] = ()
    left: tuple[str, ...] = ()


def client_of(
    name: str, called: str, others: Iterable[str], coach: tuple[str, str] = ("", "")
) -> Client:
    """The client by the name and by what the client is called; the coach by the same two."""
    own = set(name.split()) | {called}
    others = frozenset(word for each in others for word in _naming(each)) - own
    coach_names = tuple(each for each in _names_of(*coach) if each not in own)
    is_two = names_two(called)
    names = (name, called) if is_two else _names_of(name, called)
    return Client(names, others, coach_names, is_two=is_two)


def _naming(name: str) -> Iterator[str]:
    """The words by which somebody may be known: Cruse, of Cruse, the bereavement charity."""
    for word in re.findall(WORD, name):
        if word[0].isupper() and word.lower() not in _NAME_NOBODY:
            yield word


def _names_of(name: str, called: str) -> tuple[str, ...]:
    """What somebody may be named by, the longest first."""
    first = next((each for each in name.split() if each.rstrip(".").lower() not in NO_NAMES), name)
    return tuple(sorted({name, called, first} - {""}, key=len, reverse=True))


def in_you(
    text: str, client: Client, *, several: bool = True, of_help: bool = False
) -> Said | None:
    """The text as it is said to the client; None where it is so, or may well be.

    ``several`` also takes “their” as the client's, where nobody else is in sight. In a text
    ``of_help`` somebody is looked for who is nobody yet, and “her” may well be the client's.
    """
    meant = not MAY_BE_MEANT.isdisjoint(re.findall(r"\w+", text.lower()))
    if not meant and not any(name in text for name in client.names):
        return None
    given, named = text_of(text), named_in(text, client.names)
    low = given.low
    meant_by = meant_in(
        given,
        Others(client.others, client.coach, all_known=of_help),
        named,
        several=several,
        of_help=of_help,
    )
    pronouns = meant_by.taken | meant_by.doubted
    if not named and not pronouns:
        return None
    ends = {each.start(): each.end() for each in given.found} | named
    first = min([*named, *(given.found[place].start() for place in pronouns)])
    changed = _changed(given, named, pronouns)
    doubtful = may_act(low, {at for at, each in enumerate(given.found) if each.start() in changed})
    acts = "you" in (changed.get(at, "").lower() for at in (*named, *changed))
    return Said(
        _with(text, changed, ends),
        text[first : ends[first]],
        not (acts and doubtful) and not meant_by.of_both,
        _words_at(given, meant_by.doubted),
        _words_at(given, meant_by.left),
    )


def in_touch(text: str) -> Said | None:
    """The text where it tells how the client gets in touch: she can call or walk in; else None."""
    found = re.search(_GETS_IN_TOUCH, text)
    if not found:
        return None
    acts = found["acts"].replace("needs", "need").replace("has", "have")
    who = "You" if found["who"][0].isupper() else "you"
    said = f"{text[: found.start()]}{who} {acts}{text[found.end() :]}"
    return Said(said, found["who"], doubted=(found["who"],))


def unless(said: Said) -> str:
    """In which case the text as it is said to the client would be another."""
    ways = []
    if said.doubted:
        ways.append(f"Where {quoted(said.doubted)} is somebody else, say who that is.")
    if said.left:
        ways.append(f'Where {quoted(said.left)} is the client as well, write "you" or "your".')
    return " ".join(ways)


def quoted(words: tuple[str, ...]) -> str:
    """Words of a text, as a message names them: "her" or "she"."""
    return " or ".join(f'"{word}"' for word in words)


def _words_at(given: Text, places: set[int]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(given.words[place] for place in sorted(places)))


def _changed(given: Text, named: dict[int, int], pronouns: set[int]) -> dict[int, str]:
    """What is said in place of a word, by where it begins: your, for her; are, behind you."""
    changed: dict[int, str] = {}
    text, found, low = given.text, given.found, given.low
    for place, token in enumerate(found):
        end = named.get(token.start(), token.end())
        if token.start() in named:
            changed[token.start()] = _for_a_name(text, token.start(), end)
        elif place in pronouns:
            changed[token.start()] = _you(given, place)
        if changed.get(token.start()) == "you" and not _is_object(low, place):
            behind = (at for at, each in enumerate(found) if each.start() >= end)
            verb = next((at for at in behind if not is_adverb(low[at])), place)
            if new := AGREES.get(low[verb]) or base_behind_a_name(low[verb]):
                changed.setdefault(found[verb].start(), new)
            if text.rstrip().endswith("?") and place and low[place - 1] in AGREES:
                changed[found[place - 1].start()] = AGREES[low[place - 1]]  # does she
            changed |= {
                found[at].start(): new for at, new in agreeing(low, verb, given.pauses).items()
            }
    return changed


def _for_a_name(text: str, begin: int, end: int) -> str:
    """What is said for a name of the client: you, your, or you've for the short Tim's."""
    if not text[begin:end].lower().endswith(_OWN):
        return "you"
    return {"is": "you're", "has": "you've"}.get(short_for(text[end:]), "your")


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


def _is_object(low: Sequence[str], place: int) -> bool:
    """Whether something is done to whoever stands here: give Ann notes."""
    before = low[place - 1] if place else ""
    if low[place] in ("she", "he", "they"):
        return False
    return low[place] in ("her", "him", "them") or before in _GIVES


def _you(given: Text, place: int) -> str:
    word = given.low[place]
    if word in CONTRACTED:
        own = "'ve" if has_behind(given.text[given.found[place].end() :]) else "'re"
        return "you" + {"'s": own, "'d": "'d", "'ll": "'ll"}[word[word.index("'") :]]
    if word in ("her", "his"):
        return "your" if owns(given, place) else "you" if word == "her" else "yours"
    return {**OF_ONE, **OF_SEVERAL}[word]
