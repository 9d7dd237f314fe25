"""Days: what is wrong with a text that is no date; never a guess at the day that was meant."""

from __future__ import annotations

import re

YEARS = range(1900, 2200)
"""Years outside are slips of the hand (0206, 20026); far dates would also overflow a calendar."""

DATE_FORM = "Write year, month and day so: 2026-09-16."
_DAY = r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})"
_DASHES = dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"), "-")
_ANOTHER_FORM = " as this file writes it."


def not_a_date(value: str) -> tuple[str, str]:
    """Why it is none, behind "is not a date", and what to write: another form, or no such day."""
    from calendar import month_name, monthrange  # late: only for a mistake

    plain = value.strip().translate(_DASHES)
    if not (found := re.fullmatch(_DAY, plain)):
        return _ANOTHER_FORM, DATE_FORM
    if plain != value.strip():
        return _ANOTHER_FORM, f"Its dashes are others than the plain one; write {plain}."
    year, month, day = int(found[1]), int(found[2]), int(found[3])
    if not 1 <= month <= 12:  # noqa: PLR2004 - months
        return f": there is no month {month}.", DATE_FORM
    if year not in YEARS:
        return f" of our time: the year is {found[1]}.", DATE_FORM
    days = monthrange(year, month)[1]
    if 1 <= day <= days:
        return _ANOTHER_FORM, DATE_FORM
    what = f": {month_name[month]} {year} has {days} days."
    return what, "Write the day that is meant, in this form: 2026-09-16."
