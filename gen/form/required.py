"""Required: fields that are required only where another field says so."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from gen.reasons import NO_ENDING, WITH_FACTS, Reason

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


def reason(document: Document) -> Reason:
    """Why the case ends, as far as the document says."""
    kinds = [value_at(document, "reason.kind"), *(value_at(document, "reason.also") or ())]
    given = (value_at(document, path) or "" for path in _STANCE)
    return Reason([kind for kind in kinds if kind], *given)


def _asks(document: Document) -> bool:
    return reason(document).asks


def _no_short_form(document: Document) -> bool:
    return reason(document).talk != "firm"


def _not_misconduct(document: Document) -> bool:
    return reason(document).class_ not in ("misconduct", NO_ENDING)


def _rests_on_facts(document: Document) -> bool:
    return reason(document).class_ in WITH_FACTS


def _given(path: str) -> Callable[[Document], bool]:
    return lambda document: bool(value_at(document, path))


def _not_given(path: str) -> Callable[[Document], bool]:
    return lambda document: not value_at(document, path)


def _says(path: str, answer: object) -> Callable[[Document], bool]:
    return lambda document: bool(value_at(document, path) == answer)


_KIND = ("reason.kind", "reason.also")
_STANCE = ("safety.concern", "decision.mode", "decision.by")
_TALK = (*_STANCE, *_KIND)

_DOOR = ("door.state", "door.letter")


def _speaks_of_the_work(document: Document) -> bool:
    """Whether a paper of the case says what the coach gives."""
    letter = (value_at(document, "door.state"), value_at(document, "door.letter"))
    offered = letter[0] == "open" and letter[1] != "skip"
    return reason(document).talk in ("ask", "part") or offered


def _speaks_of_faith(document: Document) -> bool:
    return value_at(document, "practice.faith_based") is True and _speaks_of_the_work(document)


def _was_reached(document: Document) -> bool:
    return bool({"goals met", "outgrown"} & set(reason(document).kinds))


def _keeps_records(document: Document) -> bool:
    records = value_at(document, "ending.records")
    return bool(records) and not records.get("erased_on")


_PRINTED = "and a paper of the case says it"
NEEDED = (
    Needed("practice.logo_alt", _given("practice.logo"),
           "and there is a logo", ("practice.logo",)),
    Needed("coach.quality_commitment", _speaks_of_the_work, _PRINTED, (*_TALK, *_DOOR)),
    Needed("coach.results_statement", _speaks_of_the_work, _PRINTED, (*_TALK, *_DOOR)),
    Needed("coach.faith_statement", _speaks_of_faith,
           "and the practice is faith-based", ("practice.faith_based", *_TALK, *_DOOR)),
    Needed("support", _asks, "and the client is asked to go on", _TALK),
    Needed("client.email", _says("meeting.channel", "email"),
           "and the ending is sent by email", ("meeting.channel",)),
    Needed("engagement.reached", _was_reached, "and the client has reached it", _KIND),
    Needed("engagement.thanks", _not_misconduct, "", _KIND),
    Needed("reason.other", _says("reason.kind", "other"),
           "and the kind of reason is other", ("reason.kind",)),
    Needed("reason.facts", _rests_on_facts,
           "and a reason of this kind rests on what happened", _KIND),
    Needed("meeting.answer_by", _asks, "and the client is asked for an answer", _TALK),
    Needed("meeting.trial.start", _asks, "and a yes begins with a trial", _TALK),
    Needed("ending.records.kept_for", _keeps_records,
           "and nothing says when they are erased", ("ending.records.erased_on",)),
    Needed("door.state", _no_short_form, "", ("safety.concern", *_KIND)),
    Needed("referral.need", _given("referral.options"),
           "and options are given", ("referral.options",)),
    Needed("referral.why_none", _not_given("referral.options"),
           "and no option is given", ("referral.options",)),
)  # fmt: skip
"""Which fields are required where, why, and on which other fields that depends."""
