"""Written days: the days that a text names, in figures or words; no guess at any other.

Where a year is left out, the day is the one after the meeting, or shortly before it by mistake.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from functools import cache

from gen.form.day_meant import DAY_AND_MONTH, SHORT_MONTHS, WEEKDAY, Day, day_of

_IN_FIGURES = r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)"
_WAYS_TO_WRITE = (_IN_FIGURES, *DAY_AND_MONTH)
_HOUR = r"(?:at )?(?:noon|midnight|[\w:.]{1,8}(?: [ap]\.?m\.?)?)"
# Whole, or it would be another day: "two years from 2026-09-30" is none.
_BEFORE = rf"(?:(?:by|until|till|through|up to|(?:{_HOUR} )?on) )?(?:{WEEKDAY},? )?"
_BY_AN_HOUR = r"(?:by|before|until|till|no later than) (?:noon|midnight|\d{1,2}\b.*)"
_BEHIND = rf"(?:,? at \S.*|,? noon|,? {_BY_AN_HOUR})?\.?"
# Not in an address or in a number of another kind, nor where the month is a verb: "you may 12".
_APART = r"(?<![^\s(\"'\u201c\u2018])"
_ENDED = r"(?![\w/-]|[.,:]\w)"
_VERBS = re.compile(r"(?:^|\s)(?:may|march) ")
_SHORTLY = datetime.timedelta(days=31)
_NOT_FAR = datetime.timedelta(days=250)  # of half a year, nobody can say which way it is meant


def written_day(value: object, meeting: datetime.date) -> datetime.date | None:
    """The day that a value is, or that a text is as a whole; None for any other.

    ``meeting`` is the day near which a day without a year is looked for.
    """
    if isinstance(value, datetime.date):
        return value
    day = whole_day(value) if isinstance(value, str) else None
    if day is None or day.year:
        return day and day.dated()
    on = day._replace(year=meeting.year).dated()
    if on and meeting - on <= _SHORTLY:
        return on
    return day._replace(year=meeting.year + 1).dated()


def whole_day(text: str) -> Day | None:
    """The day that a text is as a whole, whether there is such a day or not."""
    plain = _plain(text)
    if any(map(str.isdigit, plain)):
        for way in _WAYS_TO_WRITE:
            if found := re.fullmatch(f"(?i){_BEFORE}{way}{_BEHIND}", plain):
                return day_of(found)
    return None


def days_named(text: str) -> Iterator[tuple[str, Day]]:
    """The words of each day that stands in a text, and the day, whether there is such a one."""
    plain = _plain(text)
    if any(map(str.isdigit, plain)):
        for way in _ways_that_may_stand_in(plain):
            for found in way.finditer(plain):
                if not _VERBS.search(found[0]) or found[0] == plain.rstrip("."):
                    yield found[0], day_of(found)


def _ways_that_may_stand_in(plain: str) -> Iterator[re.Pattern[str]]:
    """A look is cheap beside a pattern that has to be compiled first."""
    if "-" in plain:
        yield _in_a_text(_IN_FIGURES)
    low = plain.lower()
    if any(month in low for month in SHORT_MONTHS):
        yield from map(_in_a_text, DAY_AND_MONTH)


@cache
def _in_a_text(way: str) -> re.Pattern[str]:
    return re.compile(rf"(?i){_APART}(?:{WEEKDAY},? )?{way}{_ENDED}")


def in_its_year(day: Day, near: datetime.date) -> tuple[Day, ...]:
    """A day with its year; where none is told, with each in which it lies not far from another day.

    One that does not exist gets the year of that other.
    """
    if day.year:
        return (day,)
    years = (day._replace(year=near.year + step) for step in (0, -1, 1))
    found = ((each, each.dated()) for each in years)
    close = tuple(each for each, on in found if on and abs(on - near) <= _NOT_FAR)
    return close or (day._replace(year=near.year),)


def _plain(text: str) -> str:
    return " ".join(text.split())
