"""Calendar names: what days and months are called in English, as a text of a case names them."""

from __future__ import annotations

YEARS = range(1900, 2200)
"""Years outside are slips of the hand (0206, 20026); far dates would also overflow a calendar."""
DAYS = tuple("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())
MONTHS = tuple(
    "January February March April May June July August September October November December".split()
)
MONTHS_BUT_MAY = tuple(month for month in MONTHS if month != "May")
"""Those that are taken for months wherever they stand: “you may come” names none."""
