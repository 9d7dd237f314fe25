"""Find words: a list of words looked for in a text; each list stands with the rule that uses it."""

from __future__ import annotations

import re
from functools import cache


@cache
def any_of(*words: str) -> re.Pattern[str]:
    """Finds the first of these words, whole, in small letters or capitals.

    A word is a pattern that begins with a letter of its own: by this letter most places of a text
    are passed over before any word is tried, which takes half the time.
    """
    letters = {word[0] for word in words}
    if not all(map(str.isalpha, letters)):
        raise ValueError("a word of a list begins with no letter")
    return re.compile(rf"(?i)\b(?=[{''.join(sorted(letters))}])(?:{'|'.join(words)})\b")
