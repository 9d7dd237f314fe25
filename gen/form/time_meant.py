"""Time meant: what to write for a text that is no time; never a guess at half a day.

What is taken as it stands: ``scalars``.
"""

from __future__ import annotations

import re

TIME_FORM = "Write hours and minutes with two digits each: 09:30 or 14:30."
_CLOCK = r"(?i)(\d{1,2})(?:\s*[:.h]\s*(\d{2}))?\s*(a\.?m\.?|p\.?m\.?|h|uhr|o'clock)?"
_OF_A_MORNING = r"[7-9]:[0-5]\d"  # typed for 09:15
_HALF_A_DAY, _DAY, _HOUR = 12, 24, 60  # hours, hours, minutes
_HOURS = "one two three four five six seven eight nine ten eleven twelve".split()
_PARTS = {"half": 30, "quarter": 15, "twenty": 20, "ten": 10, "five": 5}
_IN_WORDS = (
    rf"(?i)(?:(?:a )?(?P<part>{'|'.join(_PARTS)}) (?P<way>past|after|to|before) )?"
    rf"(?P<hour>{'|'.join(_HOURS)}|\d{{1,2}})(?: o'?clock)?"
    r"(?P<half>,? (?:in the (?:morning|afternoon|evening)|at night|[ap]\.?m\.?))?"
)
_NOON = ("noon", "midday", "12 noon", "twelve noon", "at noon", "at midday")


def not_a_time(value: str) -> str:
    """What to write in place of it: the time that is meant where that is plain, or the form."""
    meant = _meant(value)
    if len(meant) > 1:
        return (
            f"Write {meant[0]} if it is in the morning, or {meant[1]} if it is in the afternoon or"
            " evening."
        )
    return f"Write {meant[0]}." if meant else TIME_FORM


def time_meant(value: str) -> str:
    """The time that is meant where that is plain, as a case file writes it; else nothing."""
    meant = _meant(value)
    return meant[0] if len(meant) == 1 else ""


def _meant(value: str) -> tuple[str, ...]:
    """The times that a text may mean; none where it is no time."""
    if re.fullmatch(_OF_A_MORNING, value.strip()):
        return (value.strip().zfill(5),)
    found = re.fullmatch(_CLOCK, _in_figures(" ".join(value.split())))
    if not found:
        return ()
    hours, minutes, half = int(found[1]), int(found[2] or 0), (found[3] or "").lower()[:1]
    if (
        minutes >= _HOUR
        or hours >= _DAY
        or (half in "ap" and half and not 1 <= hours <= _HALF_A_DAY)
    ):
        return ()
    if half in ("a", "p"):
        hours = hours % _HALF_A_DAY + (_HALF_A_DAY if half == "p" else 0)
    elif 1 <= hours < _HALF_A_DAY - 2 and len(found[1]) == 1:
        return f"{hours:02}:{minutes:02}", f"{hours + _HALF_A_DAY:02}:{minutes:02}"
    return (f"{hours:02}:{minutes:02}",)


def _in_figures(value: str) -> str:
    """A time in words, such as half past three in the afternoon, as 3:30 pm; others as they are."""
    if value.lower() in _NOON:
        return "12:00"
    found = re.fullmatch(_IN_WORDS, value)
    if not found or value.isdecimal():
        return value
    hour = found["hour"].lower()
    hours = _HOURS.index(hour) + 1 if hour in _HOURS else int(hour)
    minutes = _PARTS[found["part"].lower()] if found["part"] else 0
    if found["way"] and found["way"].lower() in ("to", "before"):
        hours, minutes = (hours - 2) % _HALF_A_DAY + 1, _HOUR - minutes
    half = (found["half"] or "").lower().replace(",", "").strip()
    return f"{hours}:{minutes:02} {_half_of_the_day(half)}".strip()


def _half_of_the_day(said: str) -> str:
    if not said:
        return ""
    return "am" if (said.startswith("a") and "night" not in said) or "morning" in said else "pm"
