"""Required: fields that are required only where another field says so."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from operator import not_
from typing import Any, NamedTuple

from gen.reasons import NO_ENDING, WITH_FACTS, WORK_DONE, Reason, of_the_coach


class Needed(NamedTuple):
    """A field that is required ``when`` the answers at some paths say so, ``because`` of what."""

    path: str
    when: Callable[..., bool]
    because: str
    depends_on: tuple[str, ...]


_KIND = ("reason.kind", "reason.also")
_TALK = (*_KIND, "safety.concern", "decision.mode", "decision.by")
_DOOR = ("door.state", "door.letter")
_PRINTED = "and a paper of the case says it"

Also = Sequence[str] | None


def _reason(kind: str, also: Also, *stance: str | None) -> Reason:
    """Why the case ends, as far as its answers at ``_TALK`` say."""
    return Reason([kind, *(also or ())], *(given or "" for given in stance))


def _asks(kind: str, also: Also, *stance: str | None) -> bool:
    return _reason(kind, also, *stance).asks


def _no_short_form(kind: str, also: Also, concern: str | None) -> bool:
    return _reason(kind, also, concern).talk != "firm"


def _is_thanked(kind: str, also: Also, concern: str | None) -> bool:
    """Whether a thanks is insisted on: not after misconduct or threats, nor where nothing ends."""
    reason = _reason(kind, also, concern)
    return reason.talk != "firm" and reason.class_ != NO_ENDING


def _rests_on_facts(kind: str, also: Also, *stance: str | None) -> bool:
    reason = _reason(kind, also, *stance)  # where the client has ended it, no fact is spoken of
    return reason.class_ in WITH_FACTS and reason.talk != "accept"


def _was_reached(kind: str, also: Also) -> bool:
    return not WORK_DONE.isdisjoint((kind, *(also or ())))


def _said_of_the_coach(
    name: str, state: str | None, letter: str | None, kind: str, *more: Any
) -> bool:
    """Whether a paper of the case says this sentence of the coach's."""
    talk = _reason(kind, *more).talk
    return name in of_the_coach(talk, open_door=state == "open", letter=letter != "skip")


def _faith_is_said(faith_based: bool | None, *more: Any) -> bool:
    return bool(faith_based) and _said_of_the_coach("faith_statement", *more)


NEEDED = (
    Needed("practice.logo_alt", bool, "and there is a logo", ("practice.logo",)),
    Needed("coach.quality_commitment", partial(_said_of_the_coach, "quality_commitment"),
           _PRINTED, (*_DOOR, *_TALK)),
    Needed("coach.results_statement", partial(_said_of_the_coach, "results_statement"),
           _PRINTED, (*_DOOR, *_TALK)),
    Needed("coach.faith_statement", _faith_is_said,
           "and the practice is faith-based", ("practice.faith_based", *_DOOR, *_TALK)),
    Needed("support", _asks, "and the client is asked to go on", _TALK),
    Needed("client.email", lambda channel: channel == "email",
           "and the ending is sent by email", ("meeting.channel",)),
    Needed("engagement.reached", _was_reached, "and the client has reached it", _KIND),
    Needed("engagement.thanks", _is_thanked, "", (*_KIND, "safety.concern")),
    Needed("reason.other", lambda kind: kind == "other",
           "and the kind of reason is other", ("reason.kind",)),
    Needed("reason.facts", _rests_on_facts,
           "and a reason of this kind rests on what happened", _TALK),
    Needed("meeting.answer_by", _asks, "and the client is asked for an answer; "
           'where it is decided, write mode: final under "decision" instead', _TALK),
    Needed("meeting.trial.start", _asks, "and a yes begins with a trial", _TALK),
    Needed("ending.records.kept_for", lambda records, erased_on: records and not erased_on,
           "and nothing says when they are erased",
           ("ending.records", "ending.records.erased_on")),
    Needed("door.state", _no_short_form, "", (*_KIND, "safety.concern")),
    Needed("referral.need", bool, "and options are given", ("referral.options",)),
    Needed("referral.why_none", not_, "and no option is given", ("referral.options",)),
)  # fmt: skip
"""Which fields are required where, why, and on which other fields that depends."""
