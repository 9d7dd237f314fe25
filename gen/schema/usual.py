"""Usual: numbers that hold where neither case nor practice says one, each beside how it is said.

The shipped ``practice.yaml`` says some of them, too: a new practice begins with those.
"""

from __future__ import annotations

from datetime import timedelta

MINUTES, MINUTES_OF_SHORT_FORM = 45, 15
MINUTES_SAID = f"{MINUTES}, or {MINUTES_OF_SHORT_FORM} in the short form"
LETTER_AFTER, LETTER_AFTER_SAID = timedelta(days=7), "a week after the end"
TRIAL_WEEKS, TRIAL_WEEKS_SAID = 4, "four"
