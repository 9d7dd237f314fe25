"""Mistake: one line that is not as it was meant, and how lines are looked at for it."""

from __future__ import annotations

from typing import NamedTuple

from gen.problem import Place, count_of

HEAD = r"^( *(?:- +)*(?:[A-Za-z_]+ *:(?: +|$))?)(.*)$"
"""The marks and the name at the beginning of a line, and the text behind them."""
FIELD = r"^ *(?:- +)*[A-Za-z_]+ *:(?: |$)"
"""A line that begins a field, in an entry of a list or not."""
_SHOWN = 40
_CLOSED_BY = {"\u201c": "\u201d", "\u201e": "\u201c", "\u2018": "\u2019", "\u00ab": "\u00bb"}
"""Marks of print, each with the one that ends its quotation."""


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
    return _in_quotes(short(text))


def _in_quotes(text: str) -> str:
    return quoted(text) if '"' in text or "\\" in text else f'"{text}"'


def printed_quotes(text: str) -> tuple[str, str] | None:
    """What to say of marks around a whole text as Word and telephones make them; None for none.

    To YAML they are letters.
    """
    begins = text[:1]
    if begins not in _CLOSED_BY or text.endswith('"'):  # of another pair, and told as such
        return None
    if text.find(_CLOSED_BY[begins], 1) not in (-1, len(text) - 1):  # it begins with a quotation
        return None
    bare = text[1:].removesuffix(_CLOSED_BY[begins])
    what = f"The mark {begins} is a letter of the text here, and is printed with it."
    return what, f"Write straight quotes, or none: {_in_quotes(bare)}"


def repeated(place: Place, first: Place, *, begins: bool, in_a_list: bool) -> tuple[str, str]:
    """What to say of a field that stands above already; ``begins``, as the first of an entry."""
    what = f"This field is given twice; it stands on line {first.line} already."
    if begins and first.column > len("- "):
        spaces = count_of(first.column - 1 - len("- "), "space")
        written = f"- {place.excerpt.strip()}"
        fix = f"If a new entry begins here, write it with {spaces} before it: {short(written)}"
        return what, f"{fix}; or, if it is the same one, keep one of the two."
    if in_a_list:
        fix = "Keep the one that is meant; if a new entry begins here, put its dash before it."
        return what, fix
    return what, "Keep the one that is meant."
