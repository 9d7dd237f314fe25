"""Dates: what a case has promised for which day, a row each. None of them tells why it ends."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from typing import NamedTuple

from gen.case import Case
from gen.documents import WITH_LETTER, why_not
from gen.form.written_days import written_day
from gen.talks import ends, talk

MEETING, _KEPT_FOR = "meeting.date", "ending.records.kept_for"


class Promise(NamedTuple):
    """A field that holds a day, what is due on it, and the cases of which that is so.

    The field is a date, or a text that is one; ``each`` is its name in every
    entry of a list, where ``path`` is the list's. One that ``asks`` for something still does when
    its day is over.
    """

    path: str
    what: str
    when: Callable[[Case], bool] = ends
    each: str = ""
    asks: bool = False


class Due(NamedTuple):
    """What is due on a day, in words that tell nothing of the case; ``path`` is its field."""

    on: datetime.date
    what: str
    path: str
    at: datetime.time | None = None
    asks: bool = True


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


def _is_kept_longer(case: Case) -> bool:
    """Whether how long notes are kept names no day on which they are erased anyway."""
    erased = case.date("ending.records.erased_on")
    return bool(ends(case) and not (erased and erased.isoformat() in case.text(_KEPT_FOR)))


def _always(_: Case) -> bool:
    return True


PROMISES = (
    Promise(MEETING, "meeting", lambda case: not case["outcome.answer"], asks=True),
    Promise("meeting.last_offer.on", "the talk that was offered once more", _is_open),
    Promise("meeting.last_offer.until", "answer to the offered talk", _is_open, asks=True),
    Promise("meeting.answer_by", "answer by", _may_answer, asks=True),
    Promise("meeting.trial.start", "trial begins", _goes_on),
    Promise("meeting.trial.review_on", "trial review", _goes_on, asks=True),
    Promise("ending.last_session", "last session"),
    Promise("ending.date", "end of the coaching"),
    Promise("ending.fees.by", "refund by", _owes("refund due"), asks=True),
    Promise("ending.fees.by", "balance by", _owes("balance due"), asks=True),
    Promise("door.letter_date", "letter to send", _has_letter, asks=True),
    Promise("door.not_before", "return possible from", _door_is_open),
    Promise("ending.contact.until", "questions answered until", _in_touch),
    Promise("ending.appeal.by", "decision may be looked at again until"),
    Promise("ending.access", "access to close", each="until", asks=True),
    Promise("referral.consent.until", "consent to share ends", _always),
    Promise("ending.records.erased_on", "records to erase", asks=True),
    Promise(_KEPT_FOR, "records to erase", _is_kept_longer, asks=True),
    Promise("privacy.delete_on", "case file to delete", _always, asks=True),
)


def dates_of(case: Case) -> Iterator[Due]:
    """What is due in a case, so far as its fields give a day, in order of the days."""
    yield from sorted(_dates(case), key=lambda due: (due.on, due.path, due.what))


def _dates(case: Case) -> Iterator[Due]:
    for promise in PROMISES:
        for path, value in _values(case, promise):
            day = written_day(value, case["meeting.date"])
            if day and promise.when(case):
                at = case["meeting.time"] if path == MEETING else None
                yield Due(day, promise.what, path, at, promise.asks)


def _values(case: Case, promise: Promise) -> Iterator[tuple[str, object]]:
    if not promise.each:
        yield promise.path, case[promise.path]
    for number, entry in enumerate(case.items(promise.path) if promise.each else ()):
        yield f"{promise.path}.{number}", entry[promise.each]
