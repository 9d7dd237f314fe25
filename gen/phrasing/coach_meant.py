"""Coach meant: whether a “she” in what is said to the client may be the coach.

The case is written by an assistant, to whom coach and client are both “she”. Where both may be
meant, no text is proposed: it is asked who.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from gen.phrasing.from_me import ROLE
from gen.phrasing.mentions import named_in
from gen.phrasing.owned import owns
from gen.phrasing.somebody_else import HE, SHE, text_of
from gen.phrasing.to_you import Client
from gen.phrasing.whose import WHO_ACTS

_SPEAKS = frozenset("i i'm i've i'd i'll me my mine myself".split())
_MAY_BE = SHE | HE
_MARK = "['\N{RIGHT SINGLE QUOTATION MARK}]"
# She's now coaching somebody else, her other clients: what a coach does, and has.
_COACHES = (
    rf"(?i)\b(?:she|he)(?:{_MARK}(?:s|ll|d))?"
    r"(?: (?:is|was|will|has|had|can|cannot|can't|no|longer|now|also|already|be|been|going|to))*"
    r" (?:coach(?:es|ing|ed)?|retir(?:es|ed|ing|e))\b"
    r"|\b(?:her|his) (?:other |new |own )?(?:clients|caseload|coaching)\b"
)
# What befalls a coach as well as a client, and moves sessions.
_BEFALLS = (
    r"(?i)\b(?:surgery|operation|hospital|ill|illness|sick|injur\w+|vacation|sabbatical"
    r"|maternity|pregnan\w+|baby|leave|recovery|knee|hip"
    r"|(?:her|his) back|moved|moving|move|wedding|funeral)\b"
)
ASK = (
    'Write "you" and "your" where it is the client, "I", "me" and "my" where it is the coach, and '
    "say who it is where it is somebody else."
)


def word_that_may_be_the_coach(text: str, client: Client) -> str:
    """The “she” or “her” that stands beside the coach, or does what a coach does; else empty."""
    coach = _where_the_coach_is(text, client)
    named = min(named_in(text, client.names), default=len(text))
    if coach is not None and coach < named:
        return next((word for at, word in _said_of_one(text) if coach < at < named), "")
    found = re.search(_COACHES, text) if named == len(text) and not _is_said_by_me(text) else None
    return found[0].split()[0] if found else ""


def coach_or_client(text: str, client: Client) -> str:
    """The “she” or “her” of which nobody says whose it is, where it may be the coach's; or empty.

    ``surgery on her knee`` says nothing of who had it; a "she" may be either in what befalls both.
    """
    if named_in(text, client.names) or _where_the_coach_is(text, client) is not None:
        return ""
    words = dict(_said_of_one(text))
    if not words or _is_said_by_me(text) or not re.search(_BEFALLS, text):
        return ""
    return next(iter(words.values()))


def _said_of_one(text: str) -> Iterator[tuple[int, str]]:
    """Where such words stand, and they; of “her”, that which says whose: Pip missed her is none."""
    given = text_of(text)
    acts = False
    for place, word in enumerate(given.low):
        acts = acts or word in WHO_ACTS
        if word in _MAY_BE and (acts or word not in ("her", "him") or owns(given, place)):
            yield given.found[place].start(), given.words[place]


def _is_said_by_me(text: str) -> bool:
    return not _SPEAKS.isdisjoint(text_of(text).low)


def _where_the_coach_is(text: str, client: Client) -> int | None:
    """Where the coach is first named, or spoken of as the coach; None where that is nowhere."""
    role = re.search(ROLE, text)
    places = [*named_in(text, client.coach), *([role.start()] if role else [])]
    return min(places, default=None)
