"""Usual: numbers that hold where a case says nothing, each beside how it is said."""

from __future__ import annotations

from datetime import timedelta

MINUTES, MINUTES_OF_SHORT_FORM = 45, 15
MINUTES_SAID = f"{MINUTES}, or {MINUTES_OF_SHORT_FORM} in the short form"
LETTER_AFTER, LETTER_AFTER_SAID = timedelta(days=7), "a week after the end"
TRIAL_WEEKS, TRIAL_WEEKS_SAID = 4, "four"
