"""Quotation marks: those typed straight become those of the paper: “Yes”, for "Yes"."""

from __future__ import annotations

import re

_OPENS = r"(?:(?<![^\s\N{EM DASH}\N{EN DASH}])|(?<=\s[(\[]))"  # and not: print("Yes")
_QUOTED = _OPENS + r'"(?=[^\s"])([^"\n]*[^\s"])"(?![\w"])'  # and no inches


def curly(text: str) -> str:
    """The text with each quotation in its marks; one that is never closed stays as it is."""
    return re.sub(_QUOTED, "\N{LEFT DOUBLE QUOTATION MARK}\\1\N{RIGHT DOUBLE QUOTATION MARK}", text)
