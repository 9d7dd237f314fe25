"""Spelling: the name or answer that was probably meant."""

from __future__ import annotations

from collections.abc import Iterable

CLOSE_ENOUGH = 0.7
"""difflib's measure of two words; ``nmae`` and ``name`` reach 0.75."""


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The one known word that is spelled like this one, or None."""
    return next(iter(near(word, known, 1)), None)


def near(
    word: str, known: Iterable[str], most: int = 3, closeness: float = CLOSE_ENOUGH
) -> list[str]:
    """The known words that are spelled like this one, the nearest first."""
    from difflib import get_close_matches  # late: most runs meet no misspelled word

    plain = {name.lower().replace("_", " "): name for name in known}
    wanted = word.strip().lower().replace("_", " ").replace("-", " ")
    close = get_close_matches(wanted, plain, n=most, cutoff=closeness)
    return [plain[each] for each in close]
