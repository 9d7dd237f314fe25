"""Coach's page: a text that the coach alone reads, and that names the coach as another.

There a “she” is the client, unless the coach is named before and may be meant.
"""

from __future__ import annotations

import re

from gen.phrasing.from_me import SPEAKS, as_mine, coach_in, coach_last, own_named
from gen.phrasing.mentions import named_in
from gen.phrasing.misfit import Misfit
from gen.phrasing.owned import owns
from gen.phrasing.somebody_else import HE, SHE, Text, text_of
from gen.phrasing.to_you import Client, quoted

FOR_THE_COACH = frozenset(
    """meeting.why_not_in_person safety.plan door.rationale door.reopened_because reason.other
    referral.why_none meeting.others_present.role""".split()
)
"""The fields that are printed on the coach's own page and on no other."""

_WHY = 'This is on a page that the coach reads, so "{}" would be somebody else.'
_COACHES = (  # her other clients; she coaches a colleague of his
    r"(?i)\b(?:her|his) (?:other |new |own )?(?:clients|caseload|coaching practice)\b"
    r"|\b(?:she|he) (?:no longer |now |also )*coaches\b"
)
_ASK = 'Write "I", "me" and "my" for the coach, and leave {} only where it is the client.'


def on_coachs_page(text: str, client: Client) -> Misfit | None:
    """What is told of it; None where the coach is not in it, or speaks."""
    text = coach_last(own_named(text, client.coach), client.coach)
    given = text_of(text)
    coach = coach_in(text, client.coach, of_role=True)
    of_one = [at for at, word in enumerate(given.low) if word in SHE | HE]
    if not coach:
        found = re.search(_COACHES, text)
        if not found or named_in(text, client.names) or not SPEAKS.isdisjoint(given.low):
            return None
        word = found[0].split()[0]
        return Misfit(f'"{word}" is the coach here.', "", unless=_ASK.format(f'"{word}"'))
    why = _WHY.format(text[min(coach) : coach[min(coach)]])
    if words := quoted(tuple(_may_be(given, coach, of_one))):
        return Misfit(why, "", unless=_ASK.format(words))
    return Misfit(why, as_mine(text, coach, {}))


def _may_be(given: Text, coach: dict[int, int], of_one: list[int]) -> dict[str, None]:
    """The words that may be the coach: not “her” in what is done to somebody, nor any before."""
    return {
        given.words[at]: None
        for at in of_one
        if given.found[at].start() > min(coach)
        and (given.low[at] not in ("her", "him") or owns(given, at))
    }
