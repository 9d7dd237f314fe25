"""Question: a question about a field, and the conditions under which it is asked."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import NamedTuple

from gen.new_case.told import Told
from gen.reasons import CLIENTS_WISH, UNREACHED, WAY_OF_WORKING, WRITTEN


class Question(NamedTuple):
    """A question about a field, asked ``when`` the case calls for it.

    ``answers`` are those of a choice in everyday words, in the order in which they are shown;
    ``entries`` the fields that are asked of each entry of a list. ``without`` says what stands in
    the documents where it is left out; ``more`` names it where it is asked at the end alone, if
    somebody wants to tell it. ``because_of`` is the answer by which it is needed: with another one
    there it would not be. ``example`` stands for that of the field, and ``usual`` is a path:
    what is told there is proposed where nothing is typed.
    """

    path: str
    words: str
    when: Callable[[Told], bool] = lambda _: True
    answers: Mapping[str, str] = {}
    entries: tuple[str, ...] = ()
    without: str = ""
    more: str = ""
    because_of: str = ""
    example: str = ""
    usual: str = ""


_BEHIND = (
    r"engagement\.started|decision\.made_on|reason\.facts\.|meeting\.offered\.|checked_on"
    r"|confirmed_on|consent\.on|outcome\.met_on"
)


def lies_behind(path: str) -> bool:
    """Whether a day has been when it is told; that of any other field lies ahead."""
    return bool(re.search(_BEHIND, path))


def missing(path: str) -> Callable[[Told], bool]:
    """A condition: the case lacks it so far, or has been given it."""
    return lambda told: path in told.missing or told.gives(path)


def in_talks(*talks: str) -> Callable[[Told], bool]:
    """A condition: it is one of these talks."""
    return lambda told: told.talk in talks


def not_in_talk(talk: str) -> Callable[[Told], bool]:
    """A condition: it is another talk than this one."""
    return lambda told: told.talk != talk


def about_the_work(told: Told) -> bool:
    """Whether the way of working is the reason, and is spoken of."""
    return told.reason.class_ in WAY_OF_WORKING and told.talk in ("ask", "part")


def nothing_tried(told: Told) -> bool:
    """Whether it is about the work, and nothing was tried."""
    return about_the_work(told) and not told.gives("tried")


def unreached(told: Told) -> bool:
    """Whether the client cannot be reached: what was tried to reach them will do."""
    return UNREACHED in told.reason.kinds


def may_be_asked(told: Told) -> bool:
    """Whether the client may be asked once more."""
    kinds = {*told.reason.kinds}
    way = told.reason.class_ in WAY_OF_WORKING and not told.reason.threatened
    return way and not {UNREACHED, CLIENTS_WISH} & kinds and told.talk != "accept"


def asks(told: Told) -> bool:
    """Whether nothing is decided but to ask the client."""
    return bool(told.value("decision.mode") == "conditional")


def channel(*channels: str) -> Callable[[Told], bool]:
    """A condition: the talk is held in one of these ways."""
    return lambda told: told.value("meeting.channel") in channels


def spoken(told: Told) -> bool:
    """Whether the two talk."""
    return told.value("meeting.channel") not in WRITTEN


def not_spoken(told: Told) -> bool:
    """Whether the end is sent."""
    return told.value("meeting.channel") in WRITTEN


def from_a_distance(told: Told) -> bool:
    """Whether the talk is held from a distance, and that is not the usual way."""
    channel = told.value("meeting.channel")
    far = channel in ("phone", "video") and channel != told.value("client.coached_by")
    return far and told.talk != "accept"


def only_by_email(told: Told) -> bool:
    """Whether email is how the two meet, and how it is ended."""
    by_email = told.value("meeting.channel") == told.value("client.coached_by") == "email"
    return by_email and told.talk != "accept"


def has_to_be_offered(told: Told) -> bool:
    """Whether a talk has to be offered before something is sent."""
    channel, usual = told.value("meeting.channel"), told.value("client.coached_by")
    return channel == "post" or (channel == "email" != usual and told.talk != "accept")


def is_open(told: Told) -> bool:
    """Whether the door is open."""
    return bool(told.value("door.state") == "open")


def has_conditions(told: Told) -> bool:
    """Whether the way back has conditions."""
    return is_open(told) and told.talk == "part"


def waits_for_something(told: Told) -> bool:
    """Whether the door may be open on the terms that something comes about first."""
    return is_open(told) and told.talk == "leave"


def has_danger(told: Told) -> bool:
    """Whether the client's danger is asked for by itself, as the coach is uneasy, too."""
    return told.talk == "refer" and told.value("safety.concern") == "discomfort"


def ends_too_soon(told: Told) -> bool:
    """Whether the coaching ends before the notice of the agreement is over."""
    meeting, end = told.value("meeting.date"), told.value("ending.date")
    days = told.value("engagement.agreement.notice_days") or 0
    if not (isinstance(meeting, date) and isinstance(end, date)):
        return False
    return timedelta(0) <= end - meeting < timedelta(days)


def sum_is_due(told: Told) -> bool:
    """Whether a sum is still to be paid."""
    return told.value("ending.fees.status") in ("refund due", "balance due")


def is_paid_back(told: Told) -> bool:
    """Whether the client gets money back: it may be for paid sessions that are left over."""
    return bool(told.value("ending.fees.status") == "refund due")


def is_disputed(told: Told) -> bool:
    """Whether the two do not agree on the money, of which a sum may be named."""
    return bool(told.value("ending.fees.status") == "disputed")


def nothing_is_paid(told: Told) -> bool:
    """Whether nothing is paid, for a reason that has to be told."""
    return told.value("ending.fees.status") in ("none by agreement", "disputed")


def to_be_consulted(told: Told) -> bool:
    """Whether it is to be talked over with somebody, or is the coach's own to decide."""
    unsafe = told.value("safety.concern") not in (None, "none")
    return unsafe or told.talk not in ("leave", "complete", "accept")
