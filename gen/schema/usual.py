"""Usual: numbers that hold where neither case nor practice says one, each beside how it is said.

The shipped ``practice.yaml`` says some of them, too: a new practice begins with those.
"""

from __future__ import annotations

from datetime import date, timedelta

from gen.holidays import past_the_holidays

MINUTES, MINUTES_OF_SHORT_FORM = 45, 15
MINUTES_SAID = f"{MINUTES}, or {MINUTES_OF_SHORT_FORM} in the short form"
LETTER_AFTER, LETTER_AFTER_SAID = timedelta(days=7), "a week after the end"
_MOVED_SAID = "a week after the end and past the holidays"
TRIAL_WEEKS, TRIAL_WEEKS_SAID = 4, "four"


def usual_letter_day(end: date) -> date:
    """The day of a letter that has none of its own; never from Christmas Eve to New Year's Day."""
    return past_the_holidays(end + LETTER_AFTER)


def usual_letter_day_said(end: date) -> str:
    """How that day follows from the end."""
    return LETTER_AFTER_SAID if usual_letter_day(end) == end + LETTER_AFTER else _MOVED_SAID
