"""Span meant: a length of time as it is said, half an hour, in the unit that its field counts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import NamedTuple

_WORDS: Mapping[str, str] = {
    "three quarters of an": "0.75", "a quarter of an": "0.25",
    "half an": "0.5", "half a": "0.5", "an": "1", "a": "1", "one": "1", "two": "2", "three": "3",
    "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9", "ten": "10",
    "eleven": "11", "twelve": "12", "fourteen": "14", "fifteen": "15", "twenty": "20",
    "thirty": "30", "forty-five": "45", "sixty": "60", "ninety": "90",
}  # fmt: skip
_SPAN = rf"(?i)(\d{{1,3}}(?:\.5)?|{'|'.join(_WORDS)})(?: full| whole)? ?([a-z]+)\.?"
COUNTED = rf"\d{{1,3}}|{'|'.join(each for each, count in _WORDS.items() if '.' not in count)}"
"""How a whole number is typed, in figures or in words."""
IN_DAYS: Mapping[str, int] = {"day": 1, "week": 7, "fortnight": 14}
_MINUTES: Mapping[str, int] = {"min": 1, "minute": 1, "hr": 60, "hour": 60}
_MORE: Mapping[str, int] = {"a half": 30, "a quarter": 15, "three quarters": 45}
_HOURS_AND_MORE = (
    rf"(?P<hours>{COUNTED}) ?(?:hours?|hrs?|h)(?: and)? ?"
    rf"(?:(?P<part>{'|'.join(_MORE)})|(?P<minutes>[0-5]\d)(?: ?min(?:ute)?s?)?)"
)
_SESSIONS: Mapping[str, int] = {"session": 1}
_WEEKS: Mapping[str, int] = {"week": 1, "fortnight": 2}


_LEFT = "engagement.sessions_unused"
_ONE_NUMBER = (
    "One number is wanted: those that are left on the last day. 1, if one of three is left."
)
_NONE = ("none", "no", "nothing", "no sessions")


class Unit(NamedTuple):
    """What a field counts, and how many of it there are in what else may be typed."""

    name: str
    holds: Mapping[str, int]


UNITS: Mapping[str, Unit] = {
    "engagement.agreement.notice_days": Unit("days", IN_DAYS),
    _LEFT: Unit("sessions", _SESSIONS),
    "meeting.minutes": Unit("minutes", _MINUTES),
    "meeting.trial.weeks": Unit("weeks", _WEEKS),
}
"""The fields that count a length of time, or sessions.

A month has no certain number of days or weeks.
"""


def counted(typed: str) -> Decimal:
    """The number that was typed in figures, or as a word."""
    return Decimal(_WORDS.get(typed.lower(), typed))


def span(path: str, typed: str) -> tuple[str, str]:
    """The number that is meant, and what is said back of it; what has no one number stays."""
    if path == _LEFT and typed.lower() in _NONE:
        return "0", "No sessions."
    unit = UNITS.get(path)
    if unit and (both := _hours_and_more(typed, unit)):
        return both, f"{both} minutes."
    found = re.fullmatch(_SPAN, " ".join(typed.split())) if unit else None
    if unit is None or found is None:
        says_more = path == _LEFT and re.search("[a-z]", typed)
        return typed, _ONE_NUMBER if says_more else ""
    word = found[2].lower().removesuffix("s")
    if word in ("month", "year"):
        return typed, f"A {word} has no certain number of {unit.name}: type how many {unit.name}."
    count = counted(found[1]) * unit.holds.get(word, 0)
    if not count or count != int(count):
        return typed, ""
    said = str(int(count))
    return said, f"{said} {unit.name if said != '1' else unit.name.removesuffix('s')}."


def _hours_and_more(typed: str, unit: Unit) -> str:
    """An hour and a half, 1 hour 15, 1h30, as minutes; empty for anything else."""
    plain = " ".join(typed.lower().split()).rstrip(".")
    found = re.fullmatch(_HOURS_AND_MORE, plain) if unit.holds is _MINUTES else None
    if not found:
        return ""
    more = _MORE.get(found["part"] or "", 0) or int(found["minutes"] or 0)
    return str(int(counted(found["hours"])) * _MINUTES["hour"] + more)


def span_to_write(name: str, value: str) -> str:
    """What to write for a text in a field of this name; empty where no number is meant."""
    path = next((each for each in UNITS if each.endswith(f".{name}")), "")
    number = span(path, value.strip())[0]
    return f"Write {number}." if number.isdecimal() else ""
