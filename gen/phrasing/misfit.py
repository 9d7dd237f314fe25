"""Misfit: a text that does not fit into its sentence, and the one that would."""

from __future__ import annotations

from typing import NamedTuple


class Misfit(NamedTuple):
    """What does not fit, in a sentence; the text that would, or where ``alike`` one like it."""

    why: str
    better: str
    alike: bool = False


def first_of(text: str) -> tuple[str, str]:
    """The first word of a text in small letters, and all the others."""
    first, _, rest = text.partition(" ")
    return first.lower().rstrip(","), rest
