"""Find words: a list of words looked for in a text; each list stands with the rule that uses it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

_STEM = re.compile(r"[A-Za-z ]+(?!\?)")


class Words:
    """Words that are looked for, or one pattern, by the letters without which there is none.

    Few texts hold such a word, and to compile a long pattern takes a millisecond: so it is compiled
    where a text holds one of the ``stems``.
    """

    def __init__(self, pattern: str, *stems: str) -> None:
        self._pattern, self._stems = pattern, stems

    def search(self, text: str) -> re.Match[str] | None:
        """The first of the words in a text, in small letters or capitals."""
        plain = text.casefold()
        return self._compiled.search(text) if any(s in plain for s in self._stems) else None

    def all_in(self, text: str) -> Iterator[re.Match[str]]:
        """Each of the words in a text, one behind the other."""
        return self._compiled.finditer(text) if self.search(text) else iter(())

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(rf"(?i){self._pattern}")


def any_of(*words: str) -> Words:
    """Finds the first of these words, whole. A word is a pattern that begins with letters."""
    stems = [found[0].casefold() for word in words if (found := _STEM.match(word))]
    if len(stems) < len(words):
        raise ValueError("a word of a list begins with no letter")
    letters = "".join(sorted({word[0] for word in words}))
    return Words(rf"\b(?=[{letters}])(?:{'|'.join(words)})\b", *stems)
