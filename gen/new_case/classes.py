"""Classes: which reasons are offered, in everyday words, by who ends it."""

from __future__ import annotations

from collections.abc import Mapping

from gen.new_case.question import asks
from gen.new_case.told import Told
from gen.reasons import KINDS_OF, NO_ENDING, UNREACHED, WAY_OF_WORKING

CLASSES: Mapping[str, str] = {
    "engagement": "how the client works: sessions missed, steps not done, no progress",
    "truthfulness": "what the client says cannot be relied on",
    "influence": "somebody else decides what the client does",
    "scope": "the client needs other help than coaching: grief, health, law or money matters",
    "fit": "coach and client do not fit, or not any more",
    "payment": "payment",
    "circumstances": "circumstances: illness, a move, retirement, too little room, a"
    " conflict of interest",
    "completion": "the work is done",
    "misconduct": "something that cannot go on: dishonesty, abuse, harassment",
    "other": "something else",
}
"""The classes of reason, in everyday words."""

_BY_WHOM: Mapping[str, tuple[str, ...]] = {
    "client": ("client",),
    "both": ("completion", "fit", "circumstances", "other"),
    "payer": ("circumstances", "payment", "other"),
    "circumstances": ("circumstances",),
}


def classes_for(told: Told) -> tuple[str, ...]:
    """The classes of reason that are offered, by who ends it, and whether that is decided."""
    if asks(told):
        return tuple(each for each in CLASSES if each in WAY_OF_WORKING)
    return _BY_WHOM.get(str(told.value("decision.by") or ""), tuple(CLASSES))


def kinds_for(told: Told, class_: str) -> tuple[str, ...]:
    """The kinds of reason of a class that end something, or that somebody can be asked about."""
    asked = asks(told)
    kinds = KINDS_OF[class_] if class_ != NO_ENDING else ()
    return tuple(each for each in kinds if not (asked and each == UNREACHED))
