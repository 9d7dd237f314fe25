"""Dates, times, money and numbers, as they are written or said in one English."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from babel.dates import format_date, format_time
from babel.numbers import format_currency, get_currency_name

_NUMBERS = "no one two three four five six seven eight nine ten eleven twelve".split()
_SAID = {"USD": ("dollar", "dollars", "cents"), "GBP": ("pound", "pounds", "pence")}
# Not in an address or a number of another kind: /2026-09-16/, no. 2026-09-16-7.
_IN_FIGURES = re.compile(r"(?<![^\s(])\d{4}-\d{2}-\d{2}(?![^\s.,;:)!?]|[.,:]\S)")
_DAY_AND_MONTH = {"en-US": "MMMM d", "en-GB": "d MMMM"}

# Babel reads its patterns anew each time, and a case says the same few days again and again.
_remembered = lru_cache(maxsize=1024)
_date: Callable[..., str] = _remembered(format_date)
_time: Callable[..., str] = _remembered(format_time)
_sum: Callable[..., str] = _remembered(format_currency)


@dataclass(frozen=True, slots=True)
class English:
    """How dates, times and sums are put in ``language`` (``en-US`` or ``en-GB``).

    Written dates carry their year and sums their sign; ``spoken`` ones are as a voice says them,
    and leave out the year where it is ``year``, the year in which they are said.
    """

    language: str
    spoken: bool
    year: int

    @property
    def _locale(self) -> str:
        return self.language.replace("-", "_")

    def date(self, day: datetime.date) -> str:
        """September 30, 2026 or 30 September 2026; spoken, September 30."""
        said = self.spoken and day.year == self.year
        form = _DAY_AND_MONTH[self.language] if said else "long"
        return _on_one_line(_date(day, form, locale=self._locale))

    def dated(self, text: str) -> str:
        """The text, with each day that stands in figures in it as that day is said."""
        return _IN_FIGURES.sub(self._said, text) if "-" in text else text

    def _said(self, found: re.Match[str]) -> str:
        try:
            return self.date(datetime.date.fromisoformat(found[0]))
        except ValueError:
            return found[0]

    def weekday(self, day: datetime.date) -> str:
        """The date with the name of its day: Monday, September 21."""
        name = _date(day, "EEEE", locale=self._locale)
        comma = "," if self.language == "en-US" else ""
        return f"{name}{comma} {self.date(day)}"

    def time(self, moment: datetime.time) -> str:
        """2:30 PM or 14:30."""
        return _on_one_line(_time(moment, "short", locale=self._locale))

    def money(self, amount: Decimal, currency: str) -> str:
        """$240.00; spoken, 240 dollars."""
        if not self.spoken:
            return _on_one_line(_sum(amount, currency, locale=self._locale))
        whole, part = divmod(int(amount * 100), 100)
        name = get_currency_name(currency, whole, locale=self._locale)
        one, many, parts = _SAID.get(currency, (name, name, "hundredths"))
        said = f"{format(whole, ',')} {one if whole == 1 else many}"
        return _on_one_line(f"{said} and {part} {parts}" if part else said)


def _on_one_line(text: str) -> str:
    """The text with spaces at which no line ends: a date or a sum is read in one."""
    return "\N{NO-BREAK SPACE}".join(text.split())


def names_day(text: str, day: datetime.date) -> bool:
    """Whether a day stands in a text: June 9, 9 June, the 9th of June, Jun 9, or in figures."""
    month = f"{day:%b}[a-z]*\\.?"
    first, then = rf"0?{day.day}(?:st|nd|rd|th)?", r"(?:,? |\N{NO-BREAK SPACE})(?:of )?"
    ways = rf"{month}{then}{first}(?!\d)|(?<!\d){first}{then}{month}(?![a-z])|{day.isoformat()}"
    return bool(re.search(rf"(?i)\b(?:{ways})", text))


def number_word(count: int) -> str:
    """A number as it is said up to twelve, in digits above."""
    return _NUMBERS[count] if 0 <= count < len(_NUMBERS) else str(count)


def counted(count: int, thing: str) -> str:
    """So many of a thing: two sessions, one session."""
    return f"{number_word(count)} {thing if count == 1 else thing + 's'}"
