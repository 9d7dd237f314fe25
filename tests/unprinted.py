"""What a document shows of a case: every value that the schema marks for it, but for this table."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from typing import Any

from word import NO_BREAK

from gen.case import Case
from gen.documents import Document
from gen.schema import CASE, Field
from gen.situation import asks_questions, branch_of, reason_class
from gen.talks import talk
from gen.words.dates_and_money import English
from gen.words.flags import says_faith
from gen.words.shared_words import TAKE_OVER

When = Callable[[Case], bool]
SCRIPT, NOTE, LETTER = "meeting-script", "referral-note", "door-open-letter"


def _always(_: Case) -> bool:
    return True


def _leave(case: Case) -> bool:
    return talk(case) == "leave"


def _refer(case: Case) -> bool:
    return talk(case) == "refer"


def _refer_shut(case: Case) -> bool:
    return _refer(case) and branch_of(case) == "closed"


def _firm(case: Case) -> bool:
    return talk(case) == "firm"


def _shut(case: Case) -> bool:
    """Whether nothing is said of a way back: a firm talk says that there is one, and no more."""
    return branch_of(case) == "closed" or _firm(case)


def _asked(case: Case) -> bool:
    return branch_of(case) == "conditional"


def _not_asked(case: Case) -> bool:
    return not _asked(case)


def _beyond_scope(case: Case) -> bool:
    return reason_class(case) == "scope"


def _nothing_to_bring(case: Case) -> bool:
    """Where the coach says nothing of the own work."""
    return not (_asked(case) or (talk(case) == "part" and not _shut(case)))


def _no_contact(case: Case) -> bool:
    return bool(case["ending.contact.route"] == "none")


def _no_risk(case: Case) -> bool:
    return not case["risk.concern"]


def _no_faith(case: Case) -> bool:
    return _firm(case) or not says_faith(case)


def _sign_off_of_faith(case: Case) -> bool:
    """Where own words above the signature might speak of faith untimely."""
    return bool(case["practice.faith_based"]) and not says_faith(case)


def _sign_off_replaced(case: Case) -> bool:
    return _firm(case) or _sign_off_of_faith(case)


def _own_conditions(case: Case) -> bool:
    """Whether the needs are not what a return hangs on."""
    return case.gives("door.conditions") or talk(case) not in ("ask", "part")


def _by(case: Case, *channels: str) -> bool:
    return case["meeting.channel"] in channels


UNPRINTED: dict[str, dict[str, When]] = {
    SCRIPT: {
        # A voice gives its name where it cannot be seen, and no title.
        "client.salutation": _always,
        "coach.credentials": _always,
        "coach.title": _always,
        "coach.name": lambda case: (
            not (
                _by(case, "email", "post")
                or (talk(case) in ("accept", "firm") and _by(case, "phone"))
            )
        ),
        "coach.called": lambda case: not _by(case, "phone"),
        "coach.sign_off": lambda case: not _by(case, "email", "post") or _sign_off_replaced(case),
        # Behind a closed door nothing is offered, and faith is only for who shares it.
        "coach.faith_statement": lambda case: (
            _no_faith(case) or (_nothing_to_bring(case) and talk(case) != "complete")
        ),
        "coach.quality_commitment": _nothing_to_bring,
        "coach.results_statement": lambda case: (
            _nothing_to_bring(case)
            or (talk(case) == "part" and (not _no_faith(case) or _by(case, "email", "post")))
        ),
        "support": _not_asked,
        "engagement.goals": lambda case: _firm(case) or _refer_shut(case),
        # Needs are asked for; conditions are what a decision leaves open.
        "needs.because": _not_asked,
        "needs": lambda case: (
            _shut(case) or _leave(case) or (_not_asked(case) and _own_conditions(case))
        ),
        "door.conditions": lambda case: (
            _shut(case)
            or _leave(case)
            or (_refer(case) and case["door.letter"] == "auto")
            or (_asked(case) and _own_conditions(case))
        ),
        "door.conditions.seen_by": _refer,
        # In a hard hour what can wait is left to the page.
        "ending.materials": _refer,
        "ending.records": _refer,
        "ending.access": _refer,
        "ending.appeal": _refer,
        "door.not_before": lambda case: (
            not (_leave(case) or _refer(case) or _asked(case)) or branch_of(case) == "closed"
        ),
        "ending.contact": lambda case: (
            _no_contact(case) or (_refer(case) and _by(case, "email", "post"))
        ),
        "safety.plan": lambda case: case["safety.concern"] == "none" and _no_risk(case),
    },
    NOTE: {
        "client.called": lambda case: talk(case) not in ("firm", "complete"),
        "client.email": _always,
        "client.salutation": _always,
        "coach.sign_off": _sign_off_replaced,
        "engagement.reached": lambda case: talk(case) != "complete",
        "ending.contact": _no_contact,
        "help_lines": _no_risk,
        "practice.emergency": _no_risk,
        "review": lambda case: not asks_questions(case),
    },
    LETTER: {
        "client.called": lambda case: bool(case.text("client.salutation")) and _beyond_scope(case),
        "client.email": _always,
        "coach.faith_statement": lambda case: _no_faith(case) or talk(case) in ("refer", "firm"),
        "coach.sign_off": _sign_off_of_faith,
        "needs": lambda case: _own_conditions(case) or _leave(case),
        "door.conditions": lambda case: talk(case) in ("leave", "complete", "accept"),
        "door.on_return.fee": lambda case: talk(case) == "complete",
        "door.conditions.seen_by": _refer,
        "coach.results_statement": lambda case: talk(case) not in ("ask", "part"),
        "ending.last_session": _always,
    },
}


def wrongly_shown(case: Case, document: Document, text: str) -> Iterator[str]:
    """Each value that the document should show and ``text`` does not hold: its path and words.

    Likewise each text that it shows although the table says that it does not.
    """
    for path, field, value in _values(case.fields, CASE, ""):
        if set(document.kind.seen).isdisjoint(field.seen) or _welcomes(case, document):
            continue
        words = _said(case, value)
        shown, excused = any(each in text for each in words), _is_excused(case, document, path)
        if words and not shown and not excused:
            yield f"{path}: {words[0]} is not there"
        if shown and excused and isinstance(value, str):
            yield f"{path}: {words[0]} is there"


def _is_excused(case: Case, document: Document, path: str) -> bool:
    plain = re.sub(r"\.\d+", "", path)
    if document.kind.name == SCRIPT and plain == "referral.options.name":
        return not (
            _leave(case) and case.items("referral.options")[_place(path)]["role"] in TAKE_OVER
        )
    return any(
        (plain == at or plain.startswith(f"{at}.")) and when(case)
        for at, when in UNPRINTED[document.kind.name].items()
    )


def _welcomes(case: Case, document: Document) -> bool:
    """Whether it is the page for a client who has come back, which says little of a case."""
    return document.kind.name == SCRIPT and case["outcome.answer"] == "returned"


def _place(path: str) -> int:
    """The place in its list of the entry that a path leads to."""
    return int(re.findall(r"\.(\d+)\.", path)[0])


def _said(case: Case, value: Any) -> list[str]:
    """The ways in which a document may say a value; none for what it may put in other words."""
    englishes = [English(case["practice.language"], spoken, case["meeting.date"].year)
                 for spoken in (False, True)]  # fmt: skip
    match value:
        case datetime.date():
            return [english.date(value).replace(NO_BREAK, " ") for english in englishes]
        case datetime.time():
            return [englishes[0].time(value).replace(NO_BREAK, " ")]
        case Decimal():
            sums = (english.money(value, case["ending.fees.currency"]) for english in englishes)
            return [each.replace(NO_BREAK, " ") for each in sums]
        case str():
            return re.findall(r"Zq\d+x.*", value)
    return []


def _values(
    values: Mapping[str, Any], schema: Field, above: str
) -> Iterator[tuple[str, Field, Any]]:
    for name, field in schema.fields.items():
        yield from _in(values[name], field, f"{above}{name}")


def _in(value: Any, field: Field, path: str) -> Iterator[tuple[str, Field, Any]]:
    if field.kind == "section":
        yield from _values(value, field, f"{path}.")
    elif field.entry:
        for number, entry in enumerate(value):
            yield from _in(entry, field.entry, f"{path}.{number}")
    elif value is not None:
        yield path, field, value
