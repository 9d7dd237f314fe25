"""Coach's own: a “she” in what tells of the coach's doing and things, where the coach is meant."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gen.phrasing.agreement import is_adverb
from gen.phrasing.english import DETERMINERS, NUMBERS
from gen.phrasing.from_me import SPEAKS, as_mine, own_named
from gen.phrasing.mentions import named_in
from gen.phrasing.owned import may_be_given, of_another, owns
from gen.phrasing.short_forms import has_behind
from gen.phrasing.somebody_else import HE, SHE, Others, Text, persons_in, text_of
from gen.phrasing.to_you import Client, Said, in_touch
from gen.phrasing.whose import WHO_ACTS

_OWN_DOING = (
    "coach.quality_commitment", "coach.results_statement", "coach.faith_statement", "support",
    "ending.records.how",
)  # fmt: skip
# There “she” is who answers, unless the coach is named before.
_BEHIND_THE_COACH = ("ending.records.copy_from", "ending.contact.via")
_VIA = "ending.contact.via"
# An address or a number that is nobody else's, behind “you can reach me”.
_AT_NOBODYS = r"(?:\S+@\S+?|[+(]?\d[\d ().-]+)(?:[,;.!]|:| -| and\b| but\b)"
# What one does to whom a coach gives, and what befalls a client: she gets a note, turns 18.
_OF_A_CLIENT = frozenset(
    "gets receives can may wants likes asks turns comes finishes graduates leaves moves".split()
)
# Under "What Pip will do", where it says what is given: a note after every session.
_GETS = (
    r"(?P<who>[Ss]he|[Hh]e|(?:[Tt]he c|C|c)lient) (?:gets|receives) "
    rf"(?P<what>(?:{'|'.join(sorted(DETERMINERS | NUMBERS))}) (?!.*\b(?:me|my|I)\b).+)"
)
_HELD = frozenset(
    """house home office laptop computer phone desk study garage loft attic safe drawer cabinet
    insurer insurance lawyer accountant practice name website calendar drive""".split()
)
"""What notes are kept in, or for: a coach's, where such a word stands behind “her”."""
_A_CLAUSE_FIRST = (
    r"(?i)(?:when|while|if|after|before|since|once|as|because|until|though|although)\b"
)
OR_YOURS = 'Where {words} is the client, write "you" or "your".'


def in_my_own(text: str, field: str, client: Client) -> Said | None:
    """The text as the coach says it, where a “she” in it is the coach; None where it is nobody's.

    ``doubted`` are the words that may be the client all the same.
    """
    if field == "support" and (found := re.fullmatch(_GETS, text)):
        return Said(f"I give you {found['what']}", found["who"])
    text = own_named(text, client.coach)
    given = text_of(text)
    if field == _VIA and in_touch(text):
        return None  # she can call 555 0164
    if named_in(text, client.names) or not SPEAKS.isdisjoint(given.low):
        return None
    coach = named_in(text, client.coach)
    if any(may_be_given(given, at) for at in range(len(given.low))):
        return None  # sends her notes: to her, or those that are hers
    places = [at for at in _meant(given, field, client, coach) if not _is_the_clients(given, at)]
    if not places:
        return None
    said = as_mine(text, coach, {given.found[at].start(): me_for(given, at) for at in places})
    if not re.match(_A_CLAUSE_FIRST, said):  # ask me, and I'll copy it
        said = re.sub(r"(?<=\w), (?=I(?:'ll|'d)? )", ", and ", said)
    doubted = tuple(dict.fromkeys(given.words[at] for at in places))
    first = min([*coach, *(given.found[at].start() for at in places)])
    word = text[first : coach[first]] if first in coach else doubted[0]
    return Said(said, word, doubted=doubted)


def _meant(given: Text, field: str, client: Client, coach: dict[int, int]) -> Iterator[int]:
    """The places of the words that may be the coach."""
    begin = min(coach, default=None)
    others = [
        each
        for each in persons_in(given, Others(client.others, client.coach), coach)
        if not of_another(given, each.place - 1)
    ]
    for at, word in enumerate(given.low):
        place = given.found[at].start()
        if word not in SHE | HE or any(each.place < at for each in others):
            continue
        named_before = begin is not None and begin < place
        at_mine = field == _VIA and begin is None and re.match(_AT_NOBODYS, given.text)
        held = owns(given, at) and not _HELD.isdisjoint(given.low[at + 1 : at + 3])
        if (
            field.startswith(_OWN_DOING)
            or at_mine
            or (named_before and field.startswith(_BEHIND_THE_COACH))
            or (held and field == "ending.records.kept_for")
        ):
            yield at


def _is_the_clients(given: Text, at: int) -> bool:
    """Whether it is who is given something, or to whom something is done: gets a note."""
    word, after = (
        given.low[at],
        next((each for each in given.low[at + 1 :] if not is_adverb(each)), ""),
    )
    if word in WHO_ACTS:
        return after in _OF_A_CLIENT
    return word in ("her", "him") and not owns(given, at)


def me_for(given: Text, at: int) -> str:
    """What the coach says in place of a pronoun: I, me, my or mine."""
    word = given.low[at]
    if word.endswith("self"):
        return "myself"
    if word in ("his", "her") and owns(given, at):
        return "my"
    if word in ("him", "her"):
        return "me"
    if word.endswith("'s"):
        return "I've" if has_behind(given.text[given.found[at].end() :]) else "I'm"
    return "mine" if word in ("his", "hers") else "I" + word[2 if word.startswith("he") else 3 :]
