"""Wholly: whether a sentence is of one kind from its beginning to its end, and nothing turns it."""

from __future__ import annotations

import re


def with_straight_marks(sentence: str) -> str:
    """The sentence without space around it, each apostrophe as patterns write it."""
    return sentence.strip().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")


def is_wholly(sentence: str, says: re.Pattern[str], turns: re.Pattern[str] | None = None) -> bool:
    """Whether all of it says so, and no word turns it into something else.

    A pattern that lists all that may be said needs nothing that turns it.
    """
    plain = with_straight_marks(sentence)
    return bool(says.fullmatch(plain)) and not (turns and turns.search(plain))
