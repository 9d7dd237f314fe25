"""Dates: what a case has promised for which day, a row each. None of them tells why it ends."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import NamedTuple

from gen.calendar_names import MONTHS
from gen.case import Case
from gen.documents import WITH_LETTER, why_not
from gen.talks import ends, talk

MEETING = "meeting.date"
_MONTHS = tuple(month.lower() for month in MONTHS)
_MONTH = rf"(?P<month>{'|'.join(_MONTHS)})"
_WAYS_TO_WRITE = (
    r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)",
    rf"{_MONTH} (?P<day>\d\d?),? (?P<year>\d{{4}})",
    rf"(?P<day>\d\d?) {_MONTH},? (?P<year>\d{{4}})",
)
# Whole, or it would be another day: "two years from 2026-09-30" is none.
_AROUND = r"(?:(?:by|until|till|through|up to|on) )?(?:\w+day,? )?{day}(?:,? at \S.*)?\.?"


class Promise(NamedTuple):
    """A field that holds a day, what is due on it, and the cases of which that is so.

    The field is a date, or a text that is one; ``each`` is its name in every
    entry of a list, where ``path`` is the list's.
    """

    path: str
    what: str
    when: Callable[[Case], bool] = ends
    each: str = ""


class Due(NamedTuple):
    """What is due on a day, in words that tell nothing of the case; ``path`` is its field."""

    on: datetime.date
    what: str
    path: str
    at: datetime.time | None = None


def _is_open(case: Case) -> bool:
    return case["outcome.answer"] in (None, "", "sent")


def _may_answer(case: Case) -> bool:
    return talk(case) == "ask" and case["outcome.answer"] in (None, "", "not sure")


def _goes_on(case: Case) -> bool:
    return bool(case["outcome.answer"] == "yes")


def _owes(status: str) -> Callable[[Case], bool]:
    return lambda case: ends(case) and case["ending.fees.status"] == status


def _has_letter(case: Case) -> bool:
    return ends(case) and not why_not(case, WITH_LETTER)


def _door_is_open(case: Case) -> bool:
    return bool(ends(case) and case["door.state"] == "open")


def _in_touch(case: Case) -> bool:
    return bool(ends(case) and case["ending.contact.route"] != "none")


def _always(_: Case) -> bool:
    return True


PROMISES = (
    Promise(MEETING, "meeting", lambda case: not case["outcome.answer"]),
    Promise("meeting.last_offer.on", "the talk that was offered once more", _is_open),
    Promise("meeting.last_offer.until", "answer to the offered talk", _is_open),
    Promise("meeting.answer_by", "answer by", _may_answer),
    Promise("meeting.trial.start", "trial begins", _goes_on),
    Promise("meeting.trial.review_on", "trial review", _goes_on),
    Promise("ending.last_session", "last session"),
    Promise("ending.date", "end of the coaching"),
    Promise("ending.fees.by", "refund by", _owes("refund due")),
    Promise("ending.fees.by", "balance by", _owes("balance due")),
    Promise("door.letter_date", "letter to send", _has_letter),
    Promise("door.not_before", "return possible from", _door_is_open),
    Promise("ending.contact.until", "questions answered until", _in_touch),
    Promise("ending.appeal.by", "decision may be looked at again until"),
    Promise("ending.access", "access to close", each="until"),
    Promise("referral.consent.until", "consent to share ends", _always),
    Promise("ending.records.erased_on", "records to erase"),
    Promise("ending.records.kept_for", "records to erase"),
    Promise("privacy.delete_on", "case file to delete", _always),
)


def dates_of(case: Case) -> Iterator[Due]:
    """What is due in a case, so far as its fields give a day, in order of the days."""
    yield from sorted(_dates(case), key=lambda due: (due.on, due.path, due.what))


def _dates(case: Case) -> Iterator[Due]:
    for promise in PROMISES:
        for path, value in _values(case, promise):
            day = _day_in(value)
            if day and promise.when(case):
                at = case["meeting.time"] if path == MEETING else None
                yield Due(day, promise.what, path, at)


def _values(case: Case, promise: Promise) -> Iterator[tuple[str, object]]:
    if not promise.each:
        yield promise.path, case[promise.path]
    for number, entry in enumerate(case.items(promise.path) if promise.each else ()):
        yield f"{promise.path}.{number}", entry[promise.each]


def _day_in(value: object) -> datetime.date | None:
    """The day that a value is, or that a text is whole; no guess at any other."""
    if isinstance(value, datetime.date):
        return value
    text = value.strip().lower() if isinstance(value, str) else ""
    for way in _WAYS_TO_WRITE:
        if found := re.fullmatch(_AROUND.replace("{day}", way), text):
            year, month, day = found.group("year", "month", "day")
            number = int(month) if month.isdecimal() else _MONTHS.index(month) + 1
            with suppress(ValueError):  # there is no such day
                return datetime.date(int(year), number, int(day))
    return None
