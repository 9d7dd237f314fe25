"""Calendar names: what days and months are called in English, as a text of a case names them."""

from __future__ import annotations

import re

YEARS = range(1900, 2200)
"""Years outside are slips of the hand (0206, 20026); far dates would also overflow a calendar."""
DAYS = tuple("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())
MONTHS = tuple(
    "January February March April May June July August September October November December".split()
)
MONTHS_BUT_MAY = tuple(month for month in MONTHS if month != "May")
"""Those that are taken for months wherever they stand: “you may come” names none."""


def days_as_said(text: str, language: str) -> str:
    """A text of our own with its days as a practice says them: 30 June, for June 30."""
    if language == "en-US":
        return text
    return re.sub(rf"\b({'|'.join(MONTHS)}) (\d{{1,2}})\b", r"\2 \1", text)
