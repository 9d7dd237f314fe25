"""Required: fields that are required only where another field says so."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from gen.reasons import MODE, WITHOUT_FACTS, strictest

Document = Mapping[str, Any]


class Needed(NamedTuple):
    """A field that is required ``when`` the document says so, and ``because`` of what."""

    path: str
    when: Callable[[Document], bool]
    because: str
    depends_on: tuple[str, ...]


def value_at(document: Document, path: str) -> Any:
    """The value at a dotted path of a document; None where there is none."""
    value: Any = document
    for name in path.split("."):
        value = value.get(name) if isinstance(value, Mapping) else None
    return value


def reason_class(document: Document) -> str:
    """The class of the case's reasons; the strictest of all kinds given governs."""
    return strictest(
        [value_at(document, "reason.kind"), *(value_at(document, "reason.also") or ())]
    )


def _conditional(document: Document) -> bool:
    mode = value_at(document, "decision.mode") or MODE[reason_class(document)]
    return bool(mode == "conditional")


_KIND = ("reason.kind", "reason.also")

NEEDED = (
    Needed(
        "practice.logo_alt",
        lambda case: bool(value_at(case, "practice.logo")),
        "and there is a logo",
        ("practice.logo",),
    ),
    Needed(
        "coach.faith_statement",
        lambda case: value_at(case, "practice.faith_based") is True,
        "and the practice is faith-based",
        ("practice.faith_based",),
    ),
    Needed(
        "client.email",
        lambda case: bool(value_at(case, "meeting.channel") == "email"),
        "and the ending is sent by email",
        ("meeting.channel",),
    ),
    Needed(
        "engagement.thanks",
        lambda case: reason_class(case) != "misconduct",
        "",
        _KIND,
    ),
    Needed(
        "reason.other",
        lambda case: bool(value_at(case, "reason.kind") == "other"),
        "and the kind of reason is other",
        ("reason.kind",),
    ),
    Needed(
        "reason.facts",
        lambda case: reason_class(case) not in WITHOUT_FACTS,
        "and a reason of this kind rests on what happened",
        _KIND,
    ),
    Needed(
        "meeting.answer_by",
        _conditional,
        "and the client is asked for an answer",
        ("decision.mode", *_KIND),
    ),
    Needed(
        "meeting.trial.start",
        _conditional,
        "and a yes begins with a trial",
        ("decision.mode", *_KIND),
    ),
    Needed(
        "door.state",
        lambda case: reason_class(case) != "misconduct",
        "",
        _KIND,
    ),
    Needed(
        "referral.need",
        lambda case: bool(value_at(case, "referral.options")),
        "and options are given",
        ("referral.options",),
    ),
    Needed(
        "referral.why_none",
        lambda case: not value_at(case, "referral.options"),
        "and no option is given",
        ("referral.options",),
    ),
)
