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


def _not_misconduct(document: Document) -> bool:
    return reason_class(document) != "misconduct"


def _rests_on_facts(document: Document) -> bool:
    return reason_class(document) not in WITHOUT_FACTS


def _given(path: str) -> Callable[[Document], bool]:
    return lambda document: bool(value_at(document, path))


def _not_given(path: str) -> Callable[[Document], bool]:
    return lambda document: not value_at(document, path)


def _says(path: str, answer: object) -> Callable[[Document], bool]:
    return lambda document: bool(value_at(document, path) == answer)


_KIND = ("reason.kind", "reason.also")
_MODE = ("decision.mode", *_KIND)

NEEDED = (
    Needed("practice.logo_alt", _given("practice.logo"),
           "and there is a logo", ("practice.logo",)),
    Needed("coach.faith_statement", _says("practice.faith_based", True),
           "and the practice is faith-based", ("practice.faith_based",)),
    Needed("client.email", _says("meeting.channel", "email"),
           "and the ending is sent by email", ("meeting.channel",)),
    Needed("engagement.thanks", _not_misconduct, "", _KIND),
    Needed("reason.other", _says("reason.kind", "other"),
           "and the kind of reason is other", ("reason.kind",)),
    Needed("reason.facts", _rests_on_facts,
           "and a reason of this kind rests on what happened", _KIND),
    Needed("meeting.answer_by", _conditional, "and the client is asked for an answer", _MODE),
    Needed("meeting.trial.start", _conditional, "and a yes begins with a trial", _MODE),
    Needed("door.state", _not_misconduct, "", _KIND),
    Needed("referral.need", _given("referral.options"),
           "and options are given", ("referral.options",)),
    Needed("referral.why_none", _not_given("referral.options"),
           "and no option is given", ("referral.options",)),
)  # fmt: skip
"""Which fields are required where, why, and on which other fields that depends."""
