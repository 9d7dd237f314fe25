"""Time meant: what to write for a text that is no time; never a guess at half a day.

What is taken as it stands: ``scalars``.
"""

from __future__ import annotations

import re

TIME_FORM = "Write hours and minutes with two digits each: 09:30 or 14:30."
_CLOCK = r"(?i)(\d{1,2})(?:\s*[:.h]\s*(\d{2}))?\s*(a\.?m\.?|p\.?m\.?|h|uhr|o'clock)?"
_HALF_A_DAY, _DAY, _HOUR = 12, 24, 60  # hours, hours, minutes


def not_a_time(value: str) -> str:
    """What to write in place of it: the time that is meant where that is plain, or the form."""
    meant = _meant(value)
    if len(meant) > 1:
        return f"Write {meant[0]} if it is in the morning, or {meant[1]} if it is in the afternoon."
    return f"Write {meant[0]}." if meant else TIME_FORM


def time_meant(value: str) -> str:
    """The time that is meant where that is plain, as a case file writes it; else nothing."""
    meant = _meant(value)
    return meant[0] if len(meant) == 1 else ""


def _meant(value: str) -> tuple[str, ...]:
    """The times that a text may mean; none where it is no time."""
    found = re.fullmatch(_CLOCK, value.strip())
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
