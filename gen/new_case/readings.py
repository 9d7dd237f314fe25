"""Readings: what was typed, as a case file writes it, where it can be read in one way only."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import NamedTuple

from gen.calendar_names import DAYS, MONTHS
from gen.defaults import CURRENCY
from gen.form.amount_meant import amount_meant
from gen.form.day_meant import Day, days_meant
from gen.form.span_meant import COUNTED, IN_DAYS, counted, span
from gen.form.time_meant import time_meant
from gen.new_case.question import lies_behind
from gen.new_case.step import Step
from gen.new_case.told import Told
from gen.words.dates_and_money import English

_BEHIND_THE_TALK = re.compile(r"ending\.|meeting\.answer_by|meeting\.trial\.|door\.")
"""Days that lie ahead of the talk, too."""
_FROM_TODAY = {"yesterday": -1, "today": 0, "tomorrow": 1}
_WEEKDAY = rf"(?i)(?:on |this |next |last |coming )*({'|'.join(DAYS)})"
_WEEK = 7
_AWAY = rf"(?i)(in )?({COUNTED}) ({'|'.join(IN_DAYS)})s?( ago)?"  # in nine days, a week ago
_FAR = 270  # days behind the talk: one shortly before it may be meant
_MONTH_ALONE = (
    rf"(?i)(?:from |in |since )?(?P<month>(?:{'|'.join(MONTHS)})(?:,? \d{{4}})?)(?: on(?:wards)?)?"
)
_BEGIN_OF_MONTH = r"(?i)(?:from |by )?(?:the )?(?:beginning|start) of "
_END_OF_MONTH = (
    rf"(?i)(?:until |by |at )?(?:the )?end of (?P<name>{'|'.join(MONTHS)})(?P<year>,? \d{{4}})?"
)
_NO_LEAP_YEAR = 2027
_FIRST_DAYS = ("engagement.started", "door.not_before")  # where a month means its first day
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
    " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first"
    " twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh"
    " twenty-eighth twenty-ninth thirtieth thirty-first"
).split()
_ORDINAL = rf"(?i)\b({'|'.join(sorted(_ORDINALS, key=len, reverse=True))})\b"


_TALK, _HOUR, _STARTED = "meeting.date", "meeting.time", "engagement.started"
_DAY_AND_HOUR = (
    r"(?i)(.+?),?(?: at)? (\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\.?|\d{1,2}:\d\d)"
    r"|(.+?),? at ([a-z0-9 ']+)"
)


_TIE = re.compile(r"referral\.options\.\d+\.known_how")
_CLIENTS_OWN = re.compile(r"(?i)(?:the |this )?client['\u2019]?s own(?: \w+){0,2}\.?")


class Reading(NamedTuple):
    """The text as a case file writes it, what is said back of it, and what it tells beside."""

    text: str
    said: str = ""
    also: Mapping[str, str] = {}


def reading(told: Told, step: Step, typed: str, today: date) -> Reading:
    """How an answer is taken; one that has no or several readings stays as it was typed."""
    kind, path = step.field.kind, step.path
    if path == _TALK and (found := re.fullmatch(_DAY_AND_HOUR, typed)):
        return _day_and_hour(told, found[1] or found[3], found[2] or found[4], today)
    if kind.startswith("date"):
        return _day(told, path, typed, today)
    if kind == "time":
        meant = time_meant(typed)
        return Reading(meant, f"{meant}." if meant != typed else "") if meant else Reading(typed)
    if kind == "amount":
        return _sum(told, typed)
    if kind == "whole number":
        return Reading(*span(path, typed))
    return _how(told, typed) if path == "ending.fees.how" else Reading(_plain(path, kind, typed))


def _day_and_hour(told: Told, typed: str, hour: str, today: date) -> Reading:
    day, meant = _day(told, _TALK, typed, today), time_meant(hour)
    if not day.said.endswith(".") or not meant:
        return day
    return day._replace(said=f"{day.said.removesuffix('.')}, {meant}.", also={_HOUR: meant})


def _plain(path: str, kind: str, typed: str) -> str:
    if _TIE.fullmatch(path) and _CLIENTS_OWN.fullmatch(typed):
        return "client's own"  # the note has words of its own for it
    if kind == "yes or no":
        return {"y": "yes", "n": "no"}.get(typed.lower(), typed)
    return typed


def _day(told: Told, path: str, typed: str, today: date) -> Reading:
    typed = re.sub(_ORDINAL, lambda found: str(_ORDINALS.index(found[1].lower()) + 1), typed)
    typed = re.sub(_BEGIN_OF_MONTH, "1 ", typed)
    if found := re.fullmatch(_END_OF_MONTH, typed):
        return _day(told, path, _last_of(found["name"], found["year"] or ""), today)
    if found := re.fullmatch(_MONTH_ALONE, typed):
        day_one = f"1 {found['month']}"
        if path not in _FIRST_DAYS:
            return Reading(typed, f'A day is wanted, and this is a month: "{day_one}", or another.')
        taken = _day(told, path, day_one, today)
        return taken._replace(said=f"{taken.said} That is its first day, as none was told.")
    if on := _meant(told, path, typed, today):
        language = str(told.value("practice.language") or "en-US")
        said = " ".join(English(language, spoken=False, year=on.year).weekday(on).split())
        # A year that may lie far back is a guess, and so it is said to be one.
        is_told = _by_today(path, typed, today) is not None or str(on.year) in typed
        guess = "" if is_told else _guessed(told, path, on)
        return Reading(on.isoformat(), f"{said}.{guess}")
    if found := re.fullmatch(_WEEKDAY, typed):
        name = found[1].capitalize()
        last = today - timedelta((today.weekday() - DAYS.index(name) - 1) % _WEEK + 1)
        first, second, third = (last + timedelta(_WEEK * week) for week in range(3))
        return Reading(typed, f"A {name} is {first}, {second} or {third}.")
    return Reading(typed)


def _last_of(month: str, year: str) -> str:
    """The last day of a month; of a February without its year the 28th."""
    number = MONTHS.index(month.capitalize()) + 1
    days = monthrange(int(year[-4:] or _NO_LEAP_YEAR), number)[1]
    return f"{days} {month}{year}"


def _meant(told: Told, path: str, typed: str, today: date) -> date | None:
    """The day that is meant, without a doubt."""
    if by_today := _by_today(path, typed, today):
        return by_today
    days = days_meant(typed)
    if len(days) != 1 or not days[0].is_so_called():
        return None
    if days[0].year:
        return days[0].dated()
    talk = told.value(_TALK) if _BEHIND_THE_TALK.match(path) else None
    begin = max(today, talk) if isinstance(talk, date) else today
    return _nearest(days[0], begin, behind=lies_behind(path))


def _by_today(path: str, typed: str, today: date) -> date | None:
    """The day that is told by how far it is from today, or by its weekday alone.

    A weekday alone is the last or the next one, as the field looks back or ahead; on that weekday
    itself, or for a day that lies behind the talk, it may be another.
    """
    plain = typed.lower().rstrip(".")
    if plain in _FROM_TODAY:
        return today + timedelta(_FROM_TODAY[plain])
    if (found := re.fullmatch(_AWAY, plain)) and (bool(found[1]), bool(found[4])) == (
        not lies_behind(path),
        lies_behind(path),
    ):
        days = int(counted(found[2]) * IN_DAYS[found[3]])
        return today + timedelta(days if found[1] else -days)
    name = plain.removeprefix("on ").capitalize()
    if name not in DAYS or DAYS.index(name) == today.weekday() or _BEHIND_THE_TALK.match(path):
        return None
    ahead = (DAYS.index(name) - today.weekday()) % _WEEK
    return today + timedelta(ahead - _WEEK if lies_behind(path) else ahead)


def _guessed(told: Told, path: str, on: date) -> str:
    """What is said of a year that nobody told, where another one may be meant."""
    if path == _STARTED:
        return " The last such day, as no year was told."
    talk = told.value(_TALK) if _BEHIND_THE_TALK.match(path) else None
    far = isinstance(talk, date) and (on - talk).days > _FAR
    return " The next such day after the talk, as no year was told." if far else ""


def _nearest(day: Day, today: date, *, behind: bool) -> date | None:
    """The last or the next day of a name that tells no year."""
    years = (today.year, today.year - 1) if behind else (today.year, today.year + 1)
    for year in years:
        on = day._replace(year=year)
        dated = on.dated()
        if dated and (dated <= today if behind else dated >= today) and on.is_so_called():
            return dated
    return None


def _sum(told: Told, typed: str) -> Reading:
    meant, currency = amount_meant(typed)
    if not meant or currency not in ("", _currency(told)):
        return Reading(typed)
    return Reading(meant, f"It is said so: {_said(told, meant)}.")


def _how(told: Told, typed: str) -> Reading:
    """A sentence about a sum; where it names its money otherwise than the documents, that is said.

    "90 euro" beside "180 euros" in one breath is heard.
    """
    amount = told.value("ending.fees.amount")
    said = _said(told, str(amount)) if amount else ""
    many = "|".join(each[:-1] for each in said.split() if each.endswith("s"))
    if many and re.search(rf"(?i)(?:\d\d|[2-9]) (?:{many})\b", typed):
        return Reading(typed, f"The sum itself is said so: {said}. back: change this line.")
    return Reading(typed)


def _said(told: Told, amount: str) -> str:
    language, money = str(told.value("practice.language") or "en-US"), _currency(told)
    home = "" if told.gives("ending.fees.currency") else money
    english = English(language, spoken=True, year=0, home=home)
    return " ".join(english.money(Decimal(amount), money).split())


def _currency(told: Told) -> str:
    language = str(told.value("practice.language") or "en-US")
    return str(told.value("ending.fees.currency") or CURRENCY[language])
