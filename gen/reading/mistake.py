"""Mistake: one line that is not as it was meant, and how lines are looked at for it."""

from __future__ import annotations

import re
from typing import NamedTuple

HEAD = re.compile(r"^( *(?:- +)*(?:[A-Za-z_]+ *:(?: +|$))?)(.*)$")
"""The marks and the name at the beginning of a line, and the text behind them."""
FIELD = re.compile(r"^ *(?:- +)*[A-Za-z_]+ *:(?: |$)")
"""A line that begins a field, in an entry of a list or not."""
_SHOWN = 40


class Mistake(NamedTuple):
    """A mistake on one line (from 0), and the line as it was probably meant, to read on with."""

    column: int
    width: int
    what: str
    fix: str
    mended: str | None = None
    line: int = 0


def short(text: str, most: int = _SHOWN) -> str:
    """A text, cut where it is long."""
    return text if len(text) <= most else f"{text[:most].rstrip()} …"


def quoted(text: str) -> str:
    """The text in single quotes, which change nothing in it."""
    return "'" + text.replace("'", "''") + "'"


def in_quotes(text: str) -> str:
    """The text, cut where it is long, in quotes that change nothing in it."""
    return quoted(short(text)) if '"' in text or "\\" in text else f'"{short(text)}"'
