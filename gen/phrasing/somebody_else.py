"""Somebody else: who stands in a text beside the client, and may be meant by its “her”."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from gen.phrasing.english import DETERMINERS, NO_VERB_BEFORE, NUMBERS, ONE_OF_MANY, PERSONS, TRADES
from gen.phrasing.named_first import is_named_first
from gen.words.capitals import KEPT, is_a_first_name

WORD = "[^\\W_]+(?:['\N{RIGHT SINGLE QUOTATION MARK}-][^\\W_]+)*"
SHE = frozenset("she her hers herself she's she'd she'll".split())
HE = frozenset("he him his himself he's he'd he'll".split())
_WOMEN = frozenset(
    """mother mom mum wife fiancee girlfriend sister daughter niece aunt grandmother grandma
    granddaughter woman girl lady widow women mrs ms miss""".split()
)
_MEN = frozenset(
    """father dad husband fiance boyfriend brother son nephew uncle grandfather grandpa grandson man
    guy boy priest widower men mr""".split()
)
_OF_MANY = frozenset("people men women children kids parents folks others".split())
_ALSO_DONE = frozenset("host coach mentor parent mother father nurse tutor judge man".split())
_ANY = frozenset("a an some any no another every each".split())
_OF_CLIENT = frozenset("her his their".split())
REACH = 3  # words from “her” to whom it belongs: her new young boss
_SHORT_NAME = r"[A-Z][A-Z0-9]+s?|[A-Z][a-z]?[A-Z]"  # of a thing: GED, MBAs, PhD
_BEGINS_ANEW = (  # and not behind Dr.
    r"(?<!\bDr)(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bSt)(?<!\bRev)(?<!\bProf)[.!?:“\"]\s*$"
)
_PAUSE = r"[,;:.!?\N{EN DASH}\N{EM DASH}]| - "

_TRAVELS = frozenset("flew fly flying moved move moving travelled traveled trip trips".split())
# What is done at a person, and at no place: shouted at Bea, rolled your eyes at Bea.
_AT_SOMEBODY = (
    r"(?i)\b(?:k(?:eep|ept)s?|(?:shout|yell|scream|snap|bark|sneer|laugh|smil|smirk|star|glar|look|point|wav|nod|shrug"
    r"|wink|curs|lash|rag|rant|grumbl|growl|hiss|joke?|jok|honk|whistl|kick|spat|spit|hurl|lunge?"
    r"|fum|explod|confid|trust|believ)(?:s|e|es|ed|ped|ing|ping)?"
    r"|sw(?:ear|ore)(?:s|ing)?|thr[eo]w[ns]?|threw|blew up|blow(?:s|ing)? up|voice|eyes?|tone"
    r"|finger|angry|mad|annoyed|furious|cross|rude|disappointed|upset|frustrated|faith|confidence)"
    r"(?: (?:it|him|her|them|all|that|this|a \w+|an \w+|the \w+|your \w+|again|back|twice|once|even"
    r"|right|straight|up|down|over|out))*$"
)
_GOES = ("went", "going", "gone", "go")  # to Taiwan for 2 weeks, and not to Oonagh for help


class Person(NamedTuple):
    """Whoever stands in a text, at one of its words: by a name, as an adviser, as her sister.

    ``any_one`` is nobody in particular: somebody, an adviser. ``of_client`` is said to be the
    client's own, by a “her”. ``not_meant_by`` are the pronouns that cannot mean this person.
    """

    place: int
    any_one: bool
    of_client: bool
    not_meant_by: frozenset[str]

    @property
    def is_another(self) -> bool:
        """Whether it is somebody known, who is nobody of the client's."""
        return not (self.any_one or self.of_client)


class Others(NamedTuple):
    """The words of other people's names, and the names of the coach, who is "me" in the papers.

    ``all_known``: a capital makes no name of any other word, as of Counseling.
    """

    names: frozenset[str]
    coach: tuple[str, ...] = ()
    all_known: bool = False


class Text(NamedTuple):
    """A text by its words: where each stands, as it is written, and in small letters."""

    text: str
    found: Sequence[re.Match[str]]
    words: Sequence[str]
    low: Sequence[str]

    @property
    def pauses(self) -> set[int]:
        """The places of the words behind a comma."""
        ends = [each.end() for each in self.found]
        return {at for at in range(1, len(ends)) if self.text[ends[at - 1]] == ","}

    def is_apart(self, one: int, other: int) -> bool:
        """Whether there is a pause between two words."""
        between = self.text[self.found[one].start() : self.found[other].start()]
        return bool(re.search(_PAUSE, between))


def text_of(text: str) -> Text:
    """The words of a text."""
    found = list(re.finditer(WORD, text))
    words = [each[0].replace("\N{RIGHT SINGLE QUOTATION MARK}", "'") for each in found]
    return Text(text, found, words, [word.lower() for word in words])


def persons_in(
    text: Text, others: Others, named: dict[int, int], *, spoken_to: bool = False
) -> Iterator[Person]:
    """Everybody but the client who stands in a text.

    ``named`` are the places where the client is named. Where the client is ``spoken_to``, “her
    sister” is another's. The coach is nobody of whom one would say “she” there.
    """
    for place, word in enumerate(text.low):
        if _within(text.found[place].start(), named):
            continue
        plain = word.removesuffix("'s")
        if plain == "nobody" and not others.all_known:
            continue  # whom no "her" means: nobody called her
        if _is_done(text, place):
            continue
        if plain in PERSONS or (plain in TRADES and _is_one(text, place)):
            before = set(text.low[max(place - REACH, 0) : place])
            any_one = plain in ONE_OF_MANY or bool(before & _ANY)
            of_client = bool(before & _OF_CLIENT) and not spoken_to
            yield Person(place, any_one, of_client, _not_meant_by(plain))
        elif _is_known(text, place, others.names) or (
            not others.all_known and _may_be_named(text, place)
        ):
            title = text.low[place - 1] if place else ""
            is_coach = text.words[place].removesuffix("'s") in " ".join(others.coach).split()
            yield Person(place, False, is_coach, _not_meant_by(title))


def _is_done(text: Text, place: int) -> bool:
    """Whether a word for somebody is what one does at its place: to host the in-laws."""
    before = text.low[place - 1] if place else "to"
    behind = text.low[place + 1 : place + 2]
    done = text.low[place] in _ALSO_DONE and before in ("to", "and", "can", "could")
    return done and not DETERMINERS.isdisjoint(behind) and not text.is_apart(place, place + 1)


def _is_one(text: Text, place: int) -> bool:
    """Whether an article, or whose somebody is, stands before a trade: your new chef."""
    return not DETERMINERS.isdisjoint(text.low[max(place - REACH, 0) : place])


def _not_meant_by(word: str) -> frozenset[str]:
    if word in _OF_MANY:
        return SHE | HE  # people who used to be his peers
    return HE if word in _WOMEN else SHE if word in _MEN else frozenset()


def _is_known(text: Text, place: int, names: frozenset[str]) -> bool:
    """Whether somebody is named here whom the case names, or as many people are called."""
    name = text.words[place].removesuffix("'s")
    return name in names or is_a_first_name(name)


def _may_be_named(text: Text, place: int) -> bool:
    """Whether a capital may be that of a name, which is not the client's."""
    words, start = text.words, text.found[place].start()
    plain = text.low[place].removesuffix("'s")
    is_name = words[place][:1].isupper() and not _is_short(words[place], text.text)
    if not is_name or _is_kept(words, place) or plain.startswith(("i'", "no-")):
        return False
    if len(words[place]) == 1 and "&" in text.text[max(start - 1, 0) : start + 2]:
        return False  # A&E
    inside = place and not re.search(_BEGINS_ANEW, text.text[:start])
    if inside:
        is_place = _is_a_place(text, place) or _is_gone_to(text, place)
        return plain != "i" and not is_place
    return place + 1 < len(words) and is_named_first(words, place)


def _is_kept(words: Sequence[str], place: int) -> bool:
    """Whether a word has its capital anyway; Marco is an app only where it is Marco Polo."""
    polo = place + 1 < len(words) and words[place + 1] == "Polo"
    word = words[place].removesuffix("'s")
    return word in KEPT and (word != "Marco" or polo)


def _is_a_place(text: Text, place: int) -> bool:
    """Whether somebody is there, and nothing is done to somebody of that name: at Tesco."""
    before = text.text[: text.found[place - 1].start()].rstrip()
    is_there = text.low[place - 1] in ("in", "at", "near")
    return is_there and not re.search(_AT_SOMEBODY, before) and not _is_of_somebody(text, place)


def _is_of_somebody(text: Text, place: int) -> bool:
    """Whether it is a thing of somebody's, at Bea's desk, and no shop: at Wendy's."""
    after = text.low[place + 1] if place + 1 < len(text.low) else ""
    own = text.low[place].endswith("'s") and not text.is_apart(place, place + 1) if after else False
    return own and after not in NO_VERB_BEFORE and text.words[place + 1] == after


def _is_gone_to(text: Text, place: int) -> bool:
    """Whether somebody goes there, and does not only turn to: flew to Taiwan."""
    going, to = text.low[place - 2 : place] if place > 1 else ("", "")
    how_long = text.low[place + 1 : place + 2] == ["for"] and _is_a_number(text, place + 2)
    return to == "to" and (going in _TRAVELS or (going in _GOES and how_long))


def _is_a_number(text: Text, place: int) -> bool:
    word = text.low[place] if place < len(text.low) else ""
    return word.isdigit() or word in NUMBERS


def _is_short(word: str, text: str) -> bool:
    """Whether a word is the short name of a thing, and not all of the text is in capitals."""
    return bool(re.fullmatch(_SHORT_NAME, word)) and not text.isupper()


def _within(start: int, named: dict[int, int]) -> bool:
    return any(begin <= start < end for begin, end in named.items())
