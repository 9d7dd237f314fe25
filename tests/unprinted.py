"""What a document shows of a case: every value that the schema marks for it, but for this table."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from typing import Any

from gen.case import Case
from gen.documents import Document, asks_questions, form, reason_class
from gen.schema import CASE, Field
from gen.words.dates_and_money import English
from gen.words.flags import says_faith

When = Callable[[Case], bool]
SCRIPT, NOTE, LETTER = "meeting-script", "referral-note", "door-open-letter"


def _always(_: Case) -> bool:
    return True


def _closed(case: Case) -> bool:
    return form(case) == "closed"


def _closed_or_beyond_scope(case: Case) -> bool:
    return _closed(case) or (_beyond_scope(case) and form(case) == "final_open")


def _beyond_scope(case: Case) -> bool:
    return reason_class(case) == "scope"


def _not_open_and_decided(case: Case) -> bool:
    return form(case) != "final_open"


def _nothing_asked(case: Case) -> bool:
    return form(case) != "conditional"


def _no_contact(case: Case) -> bool:
    return bool(case["ending.contact.route"] == "none")


def _no_risk(case: Case) -> bool:
    return not case["risk.concern"]


def _no_faith(case: Case) -> bool:
    return _closed(case) or not says_faith(case)


def _sign_off_replaced(case: Case) -> bool:
    return _closed(case) or (bool(case["practice.faith_based"]) and not says_faith(case))


def _no_sum(case: Case) -> bool:
    return case["ending.fees.status"] not in ("refund due", "balance due")


def _own_conditions(case: Case) -> bool:
    return case.gives("door.conditions")


UNPRINTED: dict[str, dict[str, When]] = {
    SCRIPT: {
        # A voice gives its name where it cannot be seen, and no title.
        "client.salutation": _always,
        "coach.credentials": _always,
        "coach.title": _always,
        "coach.name": lambda case: case["meeting.channel"] not in ("phone", "email"),
        "coach.sign_off": lambda case: (
            case["meeting.channel"] != "email" or _sign_off_replaced(case)
        ),
        # Behind a closed door nothing is offered, and faith is only for who shares it.
        "coach.faith_statement": lambda case: _no_faith(case) or _beyond_scope(case),
        "coach.quality_commitment": _closed_or_beyond_scope,
        "coach.results_statement": _closed_or_beyond_scope,
        "support": _closed_or_beyond_scope,
        "engagement.goals": _closed,
        # Needs are asked for; conditions are what a decision leaves open.
        "needs": _nothing_asked,
        "meeting.trial": _nothing_asked,
        "door.conditions": _not_open_and_decided,
        "ending.contact.via": _no_contact,
        "ending.contact.until": _no_contact,
        "ending.fees": _no_sum,
        "help_lines.confirmed_on": _always,
        "help_lines": _no_risk,
        "safety.plan": lambda case: case["safety.concern"] == "none",
    },
    NOTE: {
        "client.called": lambda case: not _closed(case),
        "client.email": _always,
        "client.salutation": _always,
        "coach.sign_off": _sign_off_replaced,
        "ending.contact.via": _no_contact,
        "ending.contact.until": _no_contact,
        "ending.fees": _no_sum,
        # When a coach last looked at a name or a number is for the rules, not for the client.
        "help_lines.confirmed_on": _always,
        "referral.options.checked_on": _always,
        "help_lines": _no_risk,
        "practice.emergency": _no_risk,
        "review": lambda case: not asks_questions(case),
    },
    LETTER: {
        "client.called": lambda case: bool(case.text("client.salutation")),
        "client.email": _always,
        "coach.faith_statement": _no_faith,
        "coach.sign_off": _sign_off_replaced,
        "engagement.goals": _beyond_scope,
        "needs.because": _always,  # what the client hears, not what a return hangs on
        "needs": _own_conditions,
        "ending.last_session": _always,
    },
}


def unseen(case: Case, document: Document, text: str) -> Iterator[str]:
    """Each value that the document should show and ``text`` does not hold: its path and words."""
    tables = UNPRINTED[document.kind]
    for path, field, value in _values(case.fields, CASE, ""):
        plain = re.sub(r"\.\d+", "", path)
        excused = any(
            (plain == at or plain.startswith(f"{at}.")) and when(case)
            for at, when in tables.items()
        )
        if excused or set(document.seen).isdisjoint(field.seen):
            continue
        words = _said(case, value)
        if words and not any(each in text for each in words):
            yield f"{path}: {words[0]}"


def _said(case: Case, value: Any) -> list[str]:
    """The ways in which a document may say a value; none for what it may put in other words."""
    englishes = [English(case["practice.language"], spoken, case["meeting.date"].year)
               for spoken in (False, True)]  # fmt: skip
    match value:
        case datetime.date():
            return [english.date(value) for english in englishes]
        case Decimal():
            return [english.money(value, case["ending.fees.currency"]) for english in englishes]
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
