"""Coach and helper: which of the two a “she” is, in how the coach knows who can help.

There a pronoun is who helps: Dale met her at a talk she gave. It is the coach only where who helps
is known to be of the other sex: she doesn't pay him. Where nobody can know, it is asked.
"""

from __future__ import annotations

from typing import NamedTuple

from gen.phrasing.coachs_own import me_for
from gen.phrasing.english import SUBJECTS
from gen.phrasing.from_me import SPEAKS, as_mine, own_named
from gen.phrasing.mentions import begins, named_in
from gen.phrasing.misfit import Misfit
from gen.phrasing.owned import owns
from gen.phrasing.somebody_else import HE, SHE, Others, Person, Text, persons_in, text_of
from gen.phrasing.to_you import Client, quoted
from gen.phrasing.verbs import base_behind_a_name, doing
from gen.phrasing.whose import WHO_ACTS

# Behind these somebody else may be who acts: Pip trained there, and the course changed her.
_GOES_ON = SUBJECTS | frozenset(
    "when where because after before since who which that but while until if so as".split()
)
_ASK = 'Write "I", "me" and "my" for the coach, and leave {words} only where it is who helps.'
_OR_MINE = 'Where {words} is the coach, write "I", "me" or "my".'


class _Meant(NamedTuple):
    """The places of the words that are the coach, that may be, and of which nobody can say."""

    coach: tuple[int, ...] = ()
    doubted: tuple[int, ...] = ()
    unknown: tuple[int, ...] = ()


def how_i_know(text: str, client: Client) -> Misfit | None:
    """What is told where the coach is named beside a “she”; None where only the name is wrong."""
    text = own_named(text, client.coach)
    given, coach = text_of(text), named_in(text, client.coach)
    if not coach or named_in(text, client.names) or not SPEAKS.isdisjoint(given.low):
        return None
    meant = _meant(given, min(coach), [*persons_in(given, _others(client), coach)])
    first = min(coach)
    why = f'This is said by the coach, so "{text[first : coach[first]]}" would be somebody else.'
    if meant.unknown:
        return Misfit(why, "", unless=_ASK.format(words=_quoted_at(given, meant.unknown)))
    if not meant.coach and not meant.doubted:
        return None
    said = as_mine(text, coach, {given.found[at].start(): me_for(given, at) for at in meant.coach})
    doubted = meant.doubted and _OR_MINE.format(words=_quoted_at(given, meant.doubted))
    return Misfit(why, said, unless=doubted or "")


def _others(client: Client) -> Others:
    return Others(client.others, client.coach)


def _quoted_at(given: Text, places: tuple[int, ...]) -> str:
    return quoted(tuple(dict.fromkeys(given.words[at] for at in places)))


def _meant(given: Text, coach: int, persons: list[Person]) -> _Meant:
    """Who each pronoun is, beside the coach, who stands first at that letter of the text."""
    words = [at for at, word in enumerate(given.low) if word in SHE | HE]
    helps = [at for at in words if _is_who_helps(given, at, coach)]
    kinds = {_sex(given, at) for at in helps}
    if len(kinds) > 1:
        return _Meant(unknown=tuple(words))
    named = {at: [each for each in persons if _may_mean(given, at, each)] for at in words}
    if not kinds:
        of_both = len({_sex(given, at) for at in words if not _is_by_sex(named[at])}) > 1
        return _Meant(unknown=tuple(at for at in words if of_both or not named[at]))
    others = [at for at in words if _sex(given, at) not in kinds and not _is_by_sex(named[at])]
    if any(named[at] for at in others):
        return _Meant(unknown=tuple(others))
    same = (at for at in words if _sex(given, at) in kinds and at not in helps)
    # Where the coach is of the other sex, no such word is the coach.
    return _Meant(tuple(others), () if others else tuple(at for at in same if not named[at]))


def _sex(given: Text, at: int) -> frozenset[str]:
    return SHE if given.low[at] in SHE else HE


def _may_mean(given: Text, at: int, person: Person) -> bool:
    return person.place < at and given.low[at] not in person.not_meant_by


def _is_by_sex(persons: list[Person]) -> bool:
    """Whether one of these can only be meant by such a word: my brother, and then he."""
    return any(each.not_meant_by for each in persons)


def _is_who_helps(given: Text, at: int, coach: int) -> bool:
    """Whether a word cannot be the coach: Dale met her, she trained Dale."""
    start = given.found[at].start()
    named = next(place for place, each in enumerate(given.found) if each.start() >= coach)
    if start < coach:
        acts = given.low[at] in WHO_ACTS and not given.is_apart(at, named)
        return acts or begins(given.text[:start])
    if given.low[at] not in ("her", "him", "hers") or owns(given, at) or given.is_apart(named, at):
        return False
    return not any(_goes_on(given, each) for each in range(named + 1, at))


def _goes_on(given: Text, at: int) -> bool:
    """Whether somebody else may act from here on; not: Dale knows and likes her."""
    word = given.low[at]
    return word in _GOES_ON or (word == "and" and not _is_done(given.low[at + 1]))


def _is_done(word: str) -> bool:
    return bool(doing(word) or base_behind_a_name(word)) or word.endswith("ed")
