"""Wholly: whether a sentence is of one kind from its beginning to its end, and nothing turns it."""

from __future__ import annotations

import re
from functools import cache


def with_straight_marks(sentence: str) -> str:
    """The sentence without space around it, each apostrophe as patterns write it."""
    return sentence.strip().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """The pattern, made ready where it is first asked for: most texts need none of these."""
    return re.compile(pattern)


def is_wholly(sentence: str, says: str, turns: str = "") -> bool:
    """Whether all of it says so, and no word turns it into something else.

    A pattern that lists all that may be said needs nothing that turns it.
    """
    plain = with_straight_marks(sentence)
    says_so = compiled(says).fullmatch(plain)
    return bool(says_so) and not (turns and compiled(turns).search(plain))
