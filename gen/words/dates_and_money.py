"""Dates, times, money and numbers, as they are written or said in one English.

Which way a field of a case is put: ``fields``; a day with its weekday, where a paper asks for it by
a name of its own: ``script``, ``preparation``, ``shared_words``. The overview rests on no practice,
and says its days itself: ``preview.view``.
"""

from __future__ import annotations

import datetime
import re
from decimal import Decimal
from typing import NamedTuple

from gen.words.money_signs import with_sign
from gen.words.short_dates import Figures, days_in_figures
from gen.words.shorthand import in_full, with_names

_NUMBERS = "no one two three four five six seven eight nine ten eleven twelve".split()
_SAID = {"USD": ("dollar", "dollars"), "GBP": ("pound", "pounds")}
_PARTS = {"dollar": "cents", "euro": "cents", "rand": "cents"} | {"GBP": "pence"}
# Of several countries: abroad it is said whose they are.
_SHARED = frozenset("dollar pound franc krona krone peso rand rupee shilling dinar dirham".split())
_SIGNS = {("en-US", "USD"): "$", ("en-GB", "GBP"): "\N{POUND SIGN}"}  # of each English's own money
# Not in an address or a number of another kind: /2026-09-16/, no. 2026-09-16-7.
_IN_FIGURES = r"(?<![^\s(])\d{4}-\d{2}-\d{2}(?![^\s.,;:)!?]|[.,:]\S)"
_SOON = datetime.timedelta(days=183)  # half a year, within which a day needs no year aloud
_BEFORE_A_MONTH = ("-0", "-1")


class English(NamedTuple):
    """How dates, times and sums are put in ``language`` (``en-US`` or ``en-GB``).

    Written dates carry their year and sums their sign; ``spoken`` ones are as a voice says them,
    and leave out the year where it is ``year``, the year in which they are said, and where they
    lie no later than ``soon``. ``names`` are written with their capital, however they were typed.
    ``home`` is the practice's own currency: among its dollars, nobody asks whose they are.
    """

    language: str
    spoken: bool
    year: int
    soon: datetime.date = datetime.date.min
    names: tuple[str, ...] = ()
    home: str = ""

    @classmethod
    def of(
        cls,
        day: datetime.date,
        language: str,
        *,
        spoken: bool,
        names: tuple[str, ...] = (),
        home: str = "",
    ) -> English:
        """The English of what is said or written on a day."""
        return cls(language, spoken, day.year, day + _SOON, names, home)

    # Python's own names of days and months are English as long as no locale is set, and none is.

    def date(self, day: datetime.date) -> str:
        """September 30, 2026 or 30 September 2026; spoken, September 30."""
        if self.language == "en-US":
            form, year = f"{day:%B} {day.day}", f", {day.year}"
        else:
            form, year = f"{day.day} {day:%B}", f" {day.year}"
        said = self.spoken and (
            day.year == self.year or (self.year < day.year and day <= self.soon)
        )
        return _on_one_line(form if said else form + year)

    def in_words(self, text: str) -> str:
        """The text, with each day in figures in it, and any shorthand, as it is said."""
        text = with_names(in_full(text), self.names)
        for each in reversed([*days_in_figures(text)]):
            if len(each.days) == 1:
                before = text[: each.begin]
                if before.endswith("day ") and self.language == "en-US":
                    before = f"{before[:-1]}, "
                text = f"{before}{self._of_figures(each)}{text[each.end :]}"
        figures = any(each in text for each in _BEFORE_A_MONTH)
        return re.sub(_IN_FIGURES, self._said, text) if figures else text

    def _of_figures(self, figures: Figures) -> str:
        ((month, day),) = figures.days
        try:
            on = datetime.date(figures.year or self.year, month, day)
        except ValueError:  # told by gen.counsel.named_days
            return f"{month}/{day}"
        return (
            self._replace(spoken=True, year=on.year).date(on) if not figures.year else self.date(on)
        )

    def _said(self, found: re.Match[str]) -> str:
        try:
            return self.date(datetime.date.fromisoformat(found[0]))
        except ValueError:
            return found[0]

    def weekday(self, day: datetime.date) -> str:
        """The date with the name of its day: Monday, September 21."""
        comma = "," if self.language == "en-US" else ""
        return f"{day:%A}{comma} {self.date(day)}"

    def time(self, moment: datetime.time) -> str:
        """2:30 PM or 14:30."""
        if self.language == "en-US":
            return _on_one_line(f"{moment.hour % 12 or 12}:{moment:%M %p}")
        return f"{moment:%H:%M}"

    def money(self, amount: Decimal, currency: str) -> str:
        """$240.00; spoken, 240 dollars, or 240 dollars and 50 cents."""
        if not self.spoken:
            sign = _SIGNS.get((self.language, currency)) or self._sign_at_home(currency)
            if sign:
                return f"{sign}{amount:,.2f}"
            return with_sign(_number(amount, currency), currency, at_home=currency == self.home)
        whole, part = divmod(int(amount * 100), 100)
        one, many = _SAID.get(currency) or self._names(whole, currency)
        parts = _PARTS.get(currency) or _PARTS.get(_last_word(one))
        if part and not parts:  # 12.50 Swiss francs
            return _on_one_line(f"{amount:,.2f} {many}")
        said = f"{format(whole, ',')} {one if whole == 1 else many}"
        return _on_one_line(f"{said} and {part} {parts}" if part else said)

    def _sign_at_home(self, currency: str) -> str:
        """The plain sign, of dollars that are the practice's own; empty for any others."""
        own = currency == self.home and self._names(1, currency)[0] == "dollar"
        return "$" if own else ""

    def _names(self, whole: int, currency: str) -> tuple[str, str]:
        """One of it and so many; at home without its country: dollars."""
        from babel.numbers import get_currency_name  # late as well

        locale = self.language.replace("-", "_")
        one, many = (get_currency_name(currency, count, locale) for count in (1, whole))
        if currency == self.home and _last_word(one) in _SHARED:
            return _last_word(one), _last_word(many)
        return one, many


def _last_word(name: str) -> str:
    return name.rsplit(maxsplit=1)[-1]


def _number(amount: Decimal, currency: str) -> str:
    """A sum without its sign; cents of the case stand even where its money has none today."""
    from babel.numbers import get_currency_precision  # late: 40 ms, for money that is seldom met

    whole = amount == amount.to_integral_value()
    return f"{amount:,.{min(get_currency_precision(currency), 2) if whole else 2}f}"


def _on_one_line(text: str) -> str:
    """The text with spaces at which no line ends: a date or a sum is read in one."""
    return "\N{NO-BREAK SPACE}".join(text.split())


def names_day(text: str, day: datetime.date) -> bool:
    """Whether a day stands in a text: June 9, 9 June, the 9th of June, Jun 9, or in figures."""
    if f"{day:%b}".lower() not in text.lower() and day.isoformat() not in text:
        return False  # the pattern is another for each day, and dear to compile
    month = f"{day:%b}[a-z]*\\.?"
    first, then = rf"0?{day.day}(?:st|nd|rd|th)?", r"(?:,? |\N{NO-BREAK SPACE})(?:of |the )?"
    ways = rf"{month}{then}{first}(?!\d)|(?<!\d){first}{then}{month}(?![a-z])|{day.isoformat()}"
    return bool(re.search(rf"(?i)\b(?:{ways})", text))


def number_word(count: int) -> str:
    """A number as it is said up to twelve, in digits above."""
    return _NUMBERS[count] if 0 <= count < len(_NUMBERS) else str(count)


def counted(count: int, thing: str) -> str:
    """So many of a thing: two sessions, one session."""
    return f"{number_word(count)} {thing if count == 1 else thing + 's'}"
