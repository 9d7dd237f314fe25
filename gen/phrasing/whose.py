"""Whose: which pronouns (she, they, her) in a text are the client's, and which may be another's."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from gen.phrasing.english import SEVERAL
from gen.phrasing.mentions import begins
from gen.phrasing.of_any_one import goes_with_any_one
from gen.phrasing.of_oneself import is_alone, is_as_one_likes, is_let_do
from gen.phrasing.owned import may_be_given, of_another, owns
from gen.phrasing.somebody_else import HE, SHE, Others, Person, Text, persons_in, text_of
from gen.phrasing.verbs import doing

OF_ONE = {"she": "you", "he": "you", "him": "you", "hers": "yours"} | {
    "herself": "yourself",
    "himself": "yourself",
}
OF_SEVERAL = {"they": "you", "them": "you", "their": "your", "theirs": "yours"} | {
    "themselves": "yourself",
    "themself": "yourself",
}
CONTRACTED = {"she's", "he's", "she'd", "he'd", "she'll", "he'll"}
MAY_BE_MEANT = frozenset({*OF_ONE, *OF_SEVERAL, "her", "his", "client"})
WHO_ACTS = frozenset({"she", "he", *CONTRACTED})
_SPOKEN_TO = frozenset("you your yours yourself".split())
_IN_CASE = ("if", "when", "whenever", "once", "should")
_WISHES = frozenset("wants want wishes likes needs need ever decides feels chooses".split())
_ASKED = (  # asking the insurance would, ringing the centre to ask if
    r"\b(?:ask(?:ed|ing)?|(?:check|talk|speak)(?:ed|ing)? with|r[aiu]ng(?:ing)?|phon(?:ed|ing)"
    r"|call(?:ed|ing)) (?:the|an?) (?!client\b)(?:\S+ ){1,4}(?:if|whether|would|could|can|will|do)$"
)
_READY = ["is", "ready"]
_SELVES = ("herself", "himself")


class Meant(NamedTuple):
    """The places of the words that are the client's, that may be, and that may not be.

    ``of_both``: there is a “he” and a “she”, or one “she” asked another, and nobody to say which of
    them is the client.
    """

    taken: set[int]
    doubted: set[int]
    left: set[int]
    of_both: bool = False


def meant_in(
    text: Text, others: Others, named: dict[int, int], *, several: bool, of_help: bool
) -> Meant:
    """Whom the words for somebody mean, beside those of other names, and where the client is named.

    ``several`` takes “they” as the client's, too; ``of_help``: whoever is looked for is nobody yet.
    """
    if not _SPOKEN_TO.isdisjoint(text.low):
        beside = _beside_you(text, others, named)
        before = _before_you(text)
        if not before.low:
            return beside
        own = meant_in(before, others, named, several=several, of_help=of_help)
        return own._replace(doubted=own.doubted | beside.doubted - own.taken - own.left)
    places = _pronouns(text.low, several)
    persons = list(persons_in(text, others, named)) if places else []
    each_whose = {place: _whose(text, place, persons) for place in sorted(places)}
    of_both = any(
        _is_done_to_another(text, place) or may_be_given(text, place) for place in places
    ) or (
        not (persons or named)
        and all(any(text.low[place] in sex for place in places) for sex in (SHE, HE))
    )
    whose = _of_one_sex(text, each_whose)
    taken, doubted, left, helped = (
        {place for place, each in whose.items() if each == wanted}
        for wanted in ("client", "may be", "other", "any one")
    )
    if of_help:
        general = {each for each in helped if goes_with_any_one(text, each, persons)}
        helped, left = helped - general, left | general
        near = {each for each in helped if _is_of_a_help(text, each, persons)}
        near |= {each for each in helped | left if _is_wished(text, each)}
        near -= _of_the_others_sex(text, near | taken | doubted, persons)
        return Meant(taken, doubted | near, left | helped - near)
    is_of_client = bool(taken or named)
    return Meant(taken, doubted if is_of_client else set(), left | helped, of_both)


def _is_done_to_another(text: Text, place: int) -> bool:
    """Whether a “she” does something to a “her”, who is not the same: she asked her back."""
    does = text.low[place - 2] if place > 1 else ""
    word, verb = text.low[place], text.low[place - 1]
    if word not in ("her", "him") or owns(text, place) or not doing(verb):
        return False
    return does in WHO_ACTS and (does[0] == "s") == (word == "her")


def _of_one_sex(text: Text, whose: dict[int, str]) -> dict[int, str]:
    """Without the words for a man where the client is a woman, and the other way round."""
    first = next((place for place, each in whose.items() if each == "client"), None)
    if first is None:
        return whose
    not_hers = HE if text.low[first] in SHE else SHE
    return {place: each for place, each in whose.items() if text.low[place] not in not_hers}


def _of_the_others_sex(text: Text, places: set[int], persons: Sequence[Person]) -> set[int]:
    """The places of a “his” behind somebody of the client's, where the client is a “she”."""
    if not all(any(text.low[at] in sex for at in places) for sex in (SHE, HE)):
        return set()
    return {
        at
        for at in places
        for each in persons
        if each.of_client and each.place < at and each.not_meant_by
        and text.low[at] in (HE if each.not_meant_by == SHE else SHE)
    }  # fmt: skip


def _is_of_a_help(text: Text, place: int, persons: Sequence[Person]) -> bool:
    """Whether it stands in what somebody is wanted for: somebody to open her letters with her."""
    own = text.low[place + 1 : place + 2] == ["own"]  # a coach with her own practice
    apart = any(text.is_apart(each.place, place) for each in persons if each.place < place)
    return of_another(text, place) or not (own or apart)


def _is_wished(text: Text, place: int) -> bool:
    """Whether it is the client who wishes so: to talk to, if he wants it."""
    before, after = (
        text.low[at] if 0 <= at < len(text.low) else "" for at in (place - 1, place + 1)
    )
    return before in _IN_CASE and (after in _WISHES or text.low[place + 1 : place + 3] == _READY)


def _beside_you(text: Text, others: Others, named: dict[int, int]) -> Meant:
    """Where the client is "you" already, "she" may have been left over: letters which she has."""
    acting = {
        place
        for place, word in enumerate(text.low)
        if (word in WHO_ACTS and not _acts_on_you(text, place)) or is_alone(text, place)
    }
    persons = list(persons_in(text, others, named, spoken_to=True)) if acting else []
    left_over = {place for place in acting if _whose(text, place, persons) == "client"}
    left_over |= _owned_before_you(text, others, named)
    return Meant(set(), left_over, set())


def _owned_before_you(text: Text, others: Others, named: dict[int, int]) -> set[int]:
    """A "his dad" before "you": nobody is named yet whose he may be."""
    you = next(at for at, word in enumerate(text.low) if word in _SPOKEN_TO)
    own = next((at for at in range(you) if of_another(text, at)), None)
    if own is None or any(each.place < own for each in persons_in(text, others, named)):
        return set()
    return set() if begins(text.text[: text.found[own].start()]) else {own}


def _before_you(text: Text) -> Text:
    """The sentences before the one in which the client is "you": nobody else was named by then."""
    you = next(at for at, word in enumerate(text.low) if word in _SPOKEN_TO)
    starts = (at for at in range(you, -1, -1) if begins(text.text[: text.found[at].start()]))
    first = next(starts, 0)
    return text_of(text.text[: text.found[first].start()])


def _acts_on_you(text: Text, place: int) -> bool:
    """Whether in the same breath something is done to the client: after she left you."""
    return any(
        text.low[at] in _SPOKEN_TO and not text.is_apart(place, at)
        for at in range(place + 1, len(text.low))
    )


def _whose(text: Text, place: int, persons: Sequence[Person]) -> str:
    """Whose a word is: the client's, it may be, of any one, or another's."""
    word = text.low[place]
    if word in _SELVES and (acting := _who_acts_before(text, place)) is not None:
        return _whose(text, acting, persons)
    others = [each for each in persons if word not in each.not_meant_by]
    before = [each for each in others if each.place < place]
    # Whoever stands before in one breath is not the one who comes later: if he rings Declan.
    later = (each for each in others if each.place > place)
    if is_let_do(text, place, others):
        return "other"
    before = [] if is_as_one_likes(text, place, before) else before
    if any(
        not (each.any_one or each.of_client) and text.is_apart(place, each.place) for each in later
    ):
        return "client" if not place and word in ("she", "he") else "other"
    if theirs := [each for each in before if not each.of_client]:
        return "any one" if all(each.any_one for each in theirs) else "other"
    if not before or of_another(text, place):
        return "client"
    acts_between = any(text.low[at] in WHO_ACTS for at in range(before[-1].place, place))
    return "may be" if word in WHO_ACTS or owns(text, place) or not acts_between else "other"


def _who_acts_before(text: Text, place: int) -> int | None:
    """The place of the “she” of a “herself”; None where there is none."""
    sex = SHE if text.low[place] in SHE else HE
    acting = (at for at in range(place - 1, -1, -1) if text.low[at] in WHO_ACTS & sex)
    return next(acting, None)


def _pronouns(low: Sequence[str], several: bool) -> set[int]:
    """The places of the words that can only be the client's."""
    one = {
        at
        for at, word in enumerate(low)
        if word in OF_ONE or word in ("her", "his") or word in CONTRACTED
    }
    if one or not several:
        return one
    many = [at for at, word in enumerate(low) if word in OF_SEVERAL]
    before = low[: many[0]] if many else ()
    if not many or any(_is_several(word) for word in before) or _is_asked(before):
        return set()
    return set(many)


def _is_asked(before: Sequence[str]) -> bool:
    """Whether somebody else is asked before a “they”: asking the surgery if they have room."""
    asks = any(word.startswith("ask") or word == "with" for word in before)
    return asks and bool(re.search(_ASKED, " ".join(before)))


def _is_several(word: str) -> bool:
    plural = word.endswith("s") and not word.endswith(("ss", "us", "is", "'s"))
    return word in SEVERAL or (plural and len(word) > 3) or word == "and"  # noqa: PLR2004 - his, was
