"""Day meant: what is wrong with a text that is no date; never a guess at the day that was meant.

What is taken as it stands: ``scalars``.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from typing import NamedTuple

from gen.calendar_names import DAYS, MONTHS, YEARS

DATE_FORM = "Write year, month and day so: 2026-09-16."
_DASHES = dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"), "-")
OF_A_FILE = " as this file writes it."
_MONTH_COUNT = 12
SHORT_MONTHS = tuple(name[:3].lower() for name in MONTHS)
_THIS_CENTURY = 2000  # of a year in two figures
_ANY_YEARS = (2026, 2028)  # that a message can name; the second has a 29th of February

WEEKDAY = rf"(?P<weekday>{'|'.join(f'{day[:3]}(?:{day[3:]})?' for day in DAYS)}|tues|thurs)\.?"
_AROUND = rf"(?:(?:on|by|until) )?(?:{WEEKDAY},? )?"
_MONTH = rf"(?P<name>{'|'.join(f'{name[:3]}(?:{name[3:]})?' for name in MONTHS)}|sept)\.?"
_DAY, _YEAR = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?", r"(?:(?:,? |-)(?P<year>\d{4}))?"
DAY_AND_MONTH = tuple(
    f"(?:the )?{way}{_YEAR}"
    for way in (rf"{_DAY}(?: |-)?(?:of )?{_MONTH}", rf"{_MONTH} ?(?:the )?{_DAY}")
)
"""How a day is written in words: its month is ``name``, and its year may be none."""
# Compiled where a text is met that is no date; there 26 is a year, and no other day: June 9, 26.
_SHORT_YEAR = r"\d{4}|['\u2019]?\d{2}"
_IN_WORDS = (
    *(rf"(?i){_AROUND}{way}\.?".replace(r"\d{4}", _SHORT_YEAR) for way in DAY_AND_MONTH),
    rf"(?i)(?P<year>\d{{4}})(?: |-){_MONTH}(?: |-){_DAY}",
)
_ORDINAL = r"(?i)(?<=\d) ?(?:st|nd|rd|th)\b"
_ONLY_A_DAY = r"(?i)(?:the )?\d{1,2}(?:st|nd|rd|th)"
_YEAR_FIRST = r"(\d{4})([-/. ]) ?(\d{1,2})\2 ?(\d{1,2})"
_YEAR_LAST = r"(\d{1,2})([-/.]) ?(\d{1,2})\2 ?(\d{4}|\d{2})"


class Day(NamedTuple):
    """A day that a text may mean; ``year`` is None where it says none, ``weekday`` as it says."""

    year: int | None
    month: int
    day: int
    weekday: str = ""

    def dated(self) -> datetime.date | None:
        """The day of the calendar; None where its year is not told, or there is none."""
        try:
            return datetime.date(self.year or 0, self.month, self.day)
        except ValueError:
            return None

    def is_so_called(self) -> bool:
        """Whether it falls on the day of the week that the text says."""
        on = self.dated()
        return not self.weekday or on is None or DAYS[on.weekday()].lower()[:3] == self.weekday


def days_meant(text: str) -> tuple[Day, ...]:
    """Each day that a text in another form than ours may mean: 8 December 2026, 11/09/2026."""
    plain = re.sub(_ORDINAL, "", " ".join(text.translate(_DASHES).split()))
    for way in _IN_WORDS:
        if found := re.fullmatch(way, plain):
            return (day_of(found),)
    return tuple(dict.fromkeys(_in_figures(plain)))


def day_of(found: re.Match[str]) -> Day:
    """The day that a pattern has found, its month by ``name`` or in figures by ``month``."""
    parts = found.groupdict()
    name, weekday, year = parts.get("name"), parts.get("weekday") or "", parts["year"]
    month = SHORT_MONTHS.index(name[:3].lower()) + 1 if name else int(parts["month"])
    if year and len(year := year.lstrip("'\u2019")) == 2:  # noqa: PLR2004
        year = str(_THIS_CENTURY + int(year))
    return Day(int(year) if year else None, month, int(parts["day"]), weekday.lower()[:3])


def _in_figures(plain: str) -> Iterator[Day]:
    if found := re.fullmatch(_YEAR_FIRST, plain):
        yield Day(int(found[1]), int(found[3]), int(found[4]))
    elif found := re.fullmatch(_YEAR_LAST, plain):
        year = int(found[4]) + (_THIS_CENTURY if len(found[4]) == 2 else 0)  # noqa: PLR2004
        first, second = int(found[1]), int(found[3])
        for day, month in ((first, second), (second, first)):
            if month <= _MONTH_COUNT or first == second:
                yield Day(year, month, day)


def not_a_date(value: str) -> tuple[str, str]:
    """Why it is none, behind "is not a date", and what to write: another form, or no such day."""
    meant = days_meant(value)
    if not meant and re.fullmatch(_ONLY_A_DAY, value.strip()):
        return ": it has no month and no year.", DATE_FORM
    if not meant:
        return OF_A_FILE, DATE_FORM
    if why := never(meant[0]):
        return why
    if len(meant) > 1:
        ways = (f"{day.dated()} if it is in {MONTHS[day.month - 1]}" for day in meant)
        return OF_A_FILE, f"Write {', or '.join(ways)}."
    on = meant[0].dated()
    if on is None:
        day = next(filter(None, (meant[0]._replace(year=year).dated() for year in _ANY_YEARS)))
        return ": it has no year.", f"Write it with its year, such as {day} for {day.year}."
    return OF_A_FILE, _to_write(value, on, meant[0])


def _to_write(value: str, on: datetime.date, day: Day) -> str:
    if value.strip().translate(_DASHES) == on.isoformat():
        return f"Its dashes are others than the plain one; write {on}."
    if day.is_so_called():
        return f"Write {on}."
    return f"Write {on} if the day is right: it is a {DAYS[on.weekday()]}."


def never(day: Day) -> tuple[str, str] | None:
    """What is told of a day that there is not; None where there is one."""
    from calendar import monthrange  # late: only for a mistake

    year, month = day.year or _ANY_YEARS[-1], day.month
    if not 1 <= month <= _MONTH_COUNT:
        return f": there is no month {month}.", DATE_FORM
    if year not in YEARS:
        return f" of our time: the year is {year:04}.", DATE_FORM
    days = monthrange(year, month)[1]
    if 1 <= day.day <= days:
        return None
    of = f" {day.year}" if day.year else ""
    what = f": {MONTHS[month - 1]}{of} has {days} days."
    return what, "Write the day that is meant, in this form: 2026-09-16."
