"""Letter day: the letter comes while it is still awaited, and on no holiday."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from gen.case import Case
from gen.counsel.letter import gets_letter
from gen.counsel.rule import Breach, breach, rule
from gen.counsel.timing import money_late
from gen.holidays import after_the_holidays, before_the_holidays, days_after, holiday_on
from gen.schema.usual import LETTER_AFTER
from gen.talks import talk

_LATE_DAYS = 21
_NOT_COUNTED = " (from a week before Christmas Eve to New Year's Day none is counted)"
_AWAITED = {
    "ending.fees.by": "the day on which the money is due",
    "meeting.answer_by": "the day by which the client answers",
    "meeting.last_offer.on": "the day of the talk that is offered",
    "outcome.met_on": "the day of the client's answer",
}
"""Days before which the letter may not come (``letter-too-early``)."""


@rule(
    "letter-late",
    "warning",
    "R64",
    "The letter is dated {day}, more than 21 days after the end on {end}{awaited}.",
    "Write an earlier day, such as letter_date: {latest}, while the conversation is still near.",
    unless=("ends-before-meeting",),
)
def letter_late(case: Case) -> Iterator[Breach]:
    """The letter comes while it is still awaited: soon after the end, or after what it waits for.

    Where that is money that is due late, the money is told, and the letter once it is settled.
    """
    day, end = case.date("door.letter_date"), case["ending.date"]
    last, awaited = _last_day(case)
    waits = talk(case) == "leave"  # on a coach who retires in a year
    if gets_letter(case) and not waits and day and day > last and not _money_is_late(case):
        latest = _as_proposed(case, last)
        yield breach("door.letter_date", day=day, end=end, latest=latest, awaited=awaited)


def _last_day(case: Case) -> tuple[date, str]:
    """The last day on which the letter is in time, and what it waits for beside the end."""
    end = case["ending.date"]
    last, why = days_after(end, _LATE_DAYS), ""
    if last > end + timedelta(days=_LATE_DAYS):
        why = _NOT_COUNTED
    for path, what in _AWAITED.items():
        awaited = case[path]
        if isinstance(awaited, date) and days_after(awaited, LETTER_AFTER.days) > last:
            last = days_after(awaited, LETTER_AFTER.days)
            why = f", and more than a week after {what}, {awaited}"
    return max(last, before_the_holidays(last, _earliest(case))), why


def _money_is_late(case: Case) -> bool:
    owed = case.text("ending.fees.status") == "balance due"
    return owed and any(True for _ in money_late(case))


def _as_proposed(case: Case, last: date) -> date:
    """The last working day, or one before it, from which a return is possible."""
    opens = case.date("door.not_before")
    if opens and case["ending.date"] < opens < last:
        last = opens
    return before_the_holidays(last, _earliest(case))


def _earliest(case: Case) -> date:
    """The end, or the last of the days that the letter waits for."""
    days: list[date] = [case["ending.date"]]
    days += [day for path in _AWAITED if isinstance(day := case[path], date)]
    return max(days)


@rule(
    "letter-on-a-holiday",
    "warning",
    "R64",
    "The letter is dated {day}, and that is {holiday}.",
    "Write a day on which it can be read in peace, such as letter_date: {better}.",
    unless=("letter-late", "letter-before-end", "letter-too-early", "ends-before-meeting"),
)
def letter_on_a_holiday(case: Case) -> Iterator[Breach]:
    """A letter of this kind is nothing for a holiday; without a day of its own it comes after."""
    day = case.date("door.letter_date")
    if day and gets_letter(case) and case.gives("door.letter_date") and holiday_on(day):
        later, last = after_the_holidays(day), _last_day(case)[0]
        too_late = later > last and talk(case) != "leave"
        better = before_the_holidays(day, _earliest(case)) if too_late else later
        yield breach("door.letter_date", day=day, holiday=holiday_on(day), better=better)
