"""Scalars: how a date, a time, a sum, a number, a yes or no is written in a case file.

What is not written so stays the text that it is. What may be meant by it, ``day_meant``,
``time_meant`` and ``amount_meant`` say.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, time
from decimal import Decimal
from typing import Any

from gen.calendar_names import YEARS

_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_TIME = r"(?:[01][0-9]|2[0-3]|[7-9]):[0-5][0-9]"  # 9:15 is the morning: a day has 24 hours here
_NUMBER = re.compile(r"[0-9]{1,9}")
_AMOUNT = r"[0-9]{1,9}(?:\.[0-9]{2})?"
_YES_NO = {"yes": True, "true": True, "no": False, "false": False}


def day_in(text: str) -> date | None:
    """The first day that stands in a text in figures (2026-09-16), or None."""
    found = _DATE.search(text)
    day = _date(found[0]) if found else None
    return day if isinstance(day, date) else None


def _date(text: str) -> date | str:
    if not _DATE.fullmatch(text) or int(text[:4]) not in YEARS:
        return text
    try:
        return date.fromisoformat(text)
    except ValueError:  # the 30th of February
        return text


READ_AS: Mapping[str, Callable[[str], Any]] = {
    "yes or no": lambda text: _YES_NO.get(text.lower(), text),
    "whole number": lambda text: int(text) if _NUMBER.fullmatch(text) else text,
    "amount": lambda text: Decimal(text) if re.fullmatch(_AMOUNT, text) else text,
    "date": _date,
    "date or none": lambda text: None if text.lower() in ("none", "no") else _date(text),
    "time": lambda text: time.fromisoformat(text.zfill(5)) if re.fullmatch(_TIME, text) else text,
}
"""By the kind of a field, its value; the text itself where it is not written so."""
