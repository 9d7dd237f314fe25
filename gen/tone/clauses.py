"""Clauses: what somebody is called behind "because", which hurts as it does alone.

In "I can't go on, because you are a liar" the first half is gentle, and the whole reads so.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from gen.tone.index import Hit, kinds_of
from gen.tone.reader import Asked
from gen.tone.sentences import Words, sentences

_INSULT = "tone-insult"
_CALLED = re.compile(
    r"(?i)\b(?:because|since|as|and|but|that|for)\s+(you(?:['\u2019]re| are| were"
    r"|['\u2019]ve been| have been) [^,;.!?]+(?:, [^,;.!?]+){0,2})"
)


def ways_called(
    sentence: str, field: str, hits: Callable[[Words], Iterable[Hit]]
) -> Iterator[Asked]:
    """What somebody is called in a part of a sentence, to be read alone, where ``hits`` has it."""
    for said in (f"{each[0].upper()}{each[1:]}." for each in _CALLED.findall(sentence)):
        for words in sentences(said):
            if _INSULT in (kinds := kinds_of(hits(words))):
                yield Asked(said, words, kinds, field)
