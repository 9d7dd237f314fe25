"""Notes kept: how long the coach's notes on a client are kept, and how they go then."""

from __future__ import annotations

import re

from gen.calendar_names import MONTHS
from gen.case import Case
from gen.words.beginnings import kept_for
from gen.words.keeping import is_told_in

_LONG_AFTER = 180  # days behind the end: what is erased then is all that is left
_PAPER = (
    r"(?i)\b(?:paper|cabinets?|drawers?|shel(?:f|ves)|binders?|notebooks?|cupboard|closet|filing"
    r"|envelopes?|handwritten|lock(?:ed)? (?:box|desk|safe))\b"
)
_FILES = (
    r"(?i)\b(?:digital\w*|electronic\w*|encrypted|password\w*|computers?|laptops?|tablets?|phone"
    r"|drives?|cloud|servers?|dropbox|icloud|onedrive|online|software|apps?|usb)\b"
)


def notes_kept(case: Case) -> dict[str, object]:
    """How long notes are kept, whether that is a day, and what is said of the day they go.

    ``notes_on_paper``: nobody erases paper.
    """
    kept, a_day = kept_for(case.text("ending.records.kept_for"))
    erased = case.date("ending.records.erased_on")
    return {
        "notes_kept": kept,
        "notes_kept_until": a_day,
        "erased_then": a_day and is_told_in(kept, erased),
        "all_erased": bool(
            erased
            and (not a_day or f"{MONTHS[erased.month - 1]} {erased.year}" in kept)
            and (erased - case["ending.date"]).days > _LONG_AFTER
        ),
        "notes_on_paper": _are_on_paper(case.text("ending.records.how")),
    }


def _are_on_paper(how: str) -> bool:
    """Whether notes are all on paper, by where they lie."""
    return bool(re.search(_PAPER, how)) and not re.search(_FILES, how)
