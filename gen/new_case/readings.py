"""Readings: what was typed, as a case file writes it, where it can be read in one way only."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import NamedTuple

from gen.calendar_names import DAYS
from gen.form.amounts import amount_meant
from gen.form.days import Day, days_meant
from gen.form.times import time_meant
from gen.new_case.step import Step
from gen.new_case.told import Told
from gen.words.dates_and_money import English

_BEHIND = re.compile(
    r"decision\.made_on|reason\.facts\.|meeting\.offered\.|checked_on|confirmed_on"
)
"""Days that have been; those of any other field lie ahead."""
_FROM_TODAY = {"yesterday": -1, "today": 0, "tomorrow": 1}
_WEEKDAY = rf"(?i)(?:on |this |next |last |coming )*({'|'.join(DAYS)})"
_MINUTES = r"(\d{1,3}) ?min(?:ute)?s?\.?"
_WEEK = 7


class Reading(NamedTuple):
    """The text as a case file writes it, and what is said back of it."""

    text: str
    said: str = ""


def reading(told: Told, step: Step, typed: str, today: date) -> Reading:
    """How an answer is taken; one that has no or several readings stays as it was typed."""
    kind = step.field.kind
    if kind.startswith("date"):
        return _day(told, step.path, typed, today)
    if kind == "time":
        meant = time_meant(typed)
        return Reading(meant, f"{meant}." if meant != typed else "") if meant else Reading(typed)
    if kind == "amount":
        return _sum(told, typed)
    if kind == "yes or no" and typed.lower() in ("y", "n"):
        return Reading({"y": "yes", "n": "no"}[typed.lower()])
    if kind == "whole number" and (found := re.fullmatch(_MINUTES, typed)):
        return Reading(found[1])
    return Reading(typed)


def _day(told: Told, path: str, typed: str, today: date) -> Reading:
    on = _meant(path, typed, today)
    if on:
        language = str(told.value("practice.language") or "en-US")
        said = English(language, spoken=False, year=on.year).weekday(on)
        return Reading(on.isoformat(), " ".join(said.split()) + ".")
    if found := re.fullmatch(_WEEKDAY, typed):
        name = found[1].capitalize()
        last = today - timedelta((today.weekday() - DAYS.index(name) - 1) % _WEEK + 1)
        first, second, third = (last + timedelta(_WEEK * week) for week in range(3))
        return Reading(typed, f"A {name} is {first}, {second} or {third}.")
    return Reading(typed)


def _meant(path: str, typed: str, today: date) -> date | None:
    """The day that is meant, without a doubt."""
    if typed.lower() in _FROM_TODAY:
        return today + timedelta(_FROM_TODAY[typed.lower()])
    days = days_meant(typed)
    if len(days) != 1 or not days[0].is_so_called():
        return None
    if days[0].year or path == "engagement.started":  # which may lie years back
        return days[0].dated()
    return _nearest(days[0], today, behind=bool(_BEHIND.search(path)))


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
    own = told.value("ending.fees.currency") or (
        "GBP" if told.value("practice.language") == "en-GB" else "USD"
    )
    return Reading(meant if meant and currency in ("", own) else typed)
