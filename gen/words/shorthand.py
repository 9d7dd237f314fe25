"""Shorthand: what is quick to write and nobody says, in words: with, for w/; at, for 3 x $45."""

from __future__ import annotations

import re

_SIGNS = ("w/", "b/c", "yr", " x ", " @ ", "\N{MULTIPLICATION SIGN}")
_MONEY = r"(?=(?:(?:US|A|C|NZ)?[$\N{POUND SIGN}\N{EURO SIGN}]|\N{INDIAN RUPEE SIGN}|Rs\.?|EUR) ?\d)"
_IN_WORDS = (
    (r"(?<![\w/.])w/(?:o|out)(?= )", "without"),
    (r"(?<![\w/.])w/ ?(?=\w)", "with "),
    (r"(?<![\w/.])b/c(?= )", "because"),
    (r"(?<=\d )yr\b", "year"),
    (r"(?<=\d )yrs\b", "years"),
    (rf" (?:x|@|\N{{MULTIPLICATION SIGN}}) {_MONEY}", " at "),
)


def in_full(text: str) -> str:
    """The text with its shorthand in words; with none in it, the text as it is."""
    if not any(each in text for each in _SIGNS):
        return text
    for short, full in _IN_WORDS:
        text = re.sub(short, full, text)
    return text
