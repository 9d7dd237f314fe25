"""Required: fields that are required only where another field says so."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from operator import not_
from typing import NamedTuple

from gen.reasons import MODE, WITHOUT_FACTS, strictest


class Needed(NamedTuple):
    """A field that is required ``when`` the answers at some paths say so, ``because`` of what."""

    path: str
    when: Callable[..., bool]
    because: str
    depends_on: tuple[str, ...]


def _class(kind: str, also: Sequence[str] | None) -> str:
    return strictest([kind, *(also or ())])


def _not_misconduct(kind: str, also: Sequence[str] | None) -> bool:
    return _class(kind, also) != "misconduct"


def _rests_on_facts(kind: str, also: Sequence[str] | None) -> bool:
    return _class(kind, also) not in WITHOUT_FACTS


def _conditional(mode: str | None, kind: str, also: Sequence[str] | None) -> bool:
    return (mode or MODE[_class(kind, also)]) == "conditional"


_KIND = ("reason.kind", "reason.also")
_MODE = ("decision.mode", *_KIND)

NEEDED = (
    Needed("practice.logo_alt", bool, "and there is a logo", ("practice.logo",)),
    Needed("coach.faith_statement", bool,
           "and the practice is faith-based", ("practice.faith_based",)),
    Needed("client.email", lambda channel: channel == "email",
           "and the ending is sent by email", ("meeting.channel",)),
    Needed("engagement.thanks", _not_misconduct, "", _KIND),
    Needed("reason.other", lambda kind: kind == "other",
           "and the kind of reason is other", ("reason.kind",)),
    Needed("reason.facts", _rests_on_facts,
           "and a reason of this kind rests on what happened", _KIND),
    Needed("meeting.answer_by", _conditional, "and the client is asked for an answer", _MODE),
    Needed("meeting.trial.start", _conditional, "and a yes begins with a trial", _MODE),
    Needed("door.state", _not_misconduct, "", _KIND),
    Needed("referral.need", bool, "and options are given", ("referral.options",)),
    Needed("referral.why_none", not_, "and no option is given", ("referral.options",)),
)  # fmt: skip
"""Which fields are required where, why, and on which other fields that depends."""
