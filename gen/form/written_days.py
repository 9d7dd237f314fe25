"""Written days: the day that a text is as a whole, in figures or words; no guess at any other.

Where a year is left out, the day is the one after the meeting, or shortly before it by mistake.
"""

from __future__ import annotations

import datetime
import re
from contextlib import suppress

from gen.calendar_names import MONTHS

_MONTHS = tuple(month.lower() for month in MONTHS)
_MONTH = rf"(?P<month>{'|'.join(_MONTHS)})"
_WAYS_TO_WRITE = (
    r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)",
    rf"{_MONTH} (?P<day>\d\d?),? (?P<year>\d{{4}})",
    rf"(?P<day>\d\d?) {_MONTH},? (?P<year>\d{{4}})",
    rf"{_MONTH} (?P<day>\d\d?)(?P<year>)",
    rf"(?P<day>\d\d?) {_MONTH}(?P<year>)",
)
# Whole, or it would be another day: "two years from 2026-09-30" is none.
_AROUND = r"(?:(?:by|until|till|through|up to|on) )?(?:\w+day,? )?{day}(?:,? at \S.*)?\.?"
_SHORTLY = datetime.timedelta(days=31)


def written_day(value: object, meeting: datetime.date) -> datetime.date | None:
    """The day that a value is, or that a text is as a whole; None for any other.

    ``meeting`` is the day near which a day without a year is looked for.
    """
    if isinstance(value, datetime.date):
        return value
    text = value.strip().lower() if isinstance(value, str) else ""
    if not any(map(str.isdigit, text)):
        return None
    for way in _WAYS_TO_WRITE:
        if found := re.fullmatch(_AROUND.replace("{day}", way), text):
            month = found["month"]
            number = int(month) if month.isdecimal() else _MONTHS.index(month) + 1
            with suppress(ValueError):  # there is no such day
                return _day(found["year"], number, int(found["day"]), meeting)
    return None


def _day(year: str, month: int, day: int, meeting: datetime.date) -> datetime.date:
    if year:
        return datetime.date(int(year), month, day)
    on = datetime.date(meeting.year, month, day)
    return on if meeting - on <= _SHORTLY else on.replace(year=on.year + 1)
