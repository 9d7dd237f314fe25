"""Discreet: the words of a problem without those of the case.

``check`` shows the line that is wrong and may quote what stands there; a page that lies open on a
desk shows where it is and what to do, and of the case no word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path

from gen.folder import opened
from gen.problem import Problem
from gen.reading.messages import MOST_BYTES
from gen.schema import CASE, PATHS, Field

LEFT_OUT = "…"
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|‹[^›]*›")
# Text that is shown as it would stand in the file: all of it up to the end, or to another way.
_WRITTEN = re.compile(r"(?<=: )(?:(?=[-\"'“])|(?=\w+: )).*?(?=; or, |$)")
_WORD = re.compile(r"\w+")
_LONG = 5  # letters of a word that does not stand in two texts by chance
_RUN = 2  # words behind each other


def discreet(problem: Problem, case_file: Path) -> str:
    """What is wrong and what to do, in the words of ``check``; … where it quotes the case."""
    said = f"{problem.what} {problem.fix}".strip()
    said = _WRITTEN.sub(_unless_plain, _QUOTED.sub(_unless_plain, said))
    for file in {case_file, Path(problem.place.file)}:
        said = _without_runs(said, _words_of(file))
    return said


def _unless_plain(found: re.Match[str]) -> str:
    """What is quoted, where any case could say it: names of fields, answers, numbers."""
    text = found[0]
    if all(word.casefold() in _vocabulary() or word.isdecimal() for word in _WORD.findall(text)):
        return text
    begin, end = (text[0], text[-1]) if _QUOTED.fullmatch(text) else ("", "")
    return f"{begin}{LEFT_OUT}{end}"


@cache
def _vocabulary() -> frozenset[str]:
    """The words that the schema itself has: of names, and of answers that can be chosen."""
    texts = [*PATHS, *_choices(CASE)]
    return frozenset(word for text in texts for word in re.findall(r"[^\W_]+", text.casefold()))


def _choices(field: Field) -> Iterator[str]:
    yield from field.choices
    for inner in (field.entry or field).fields.values():
        yield from _choices(inner)


def _words_of(file: Path) -> tuple[str, ...]:
    """The words of a file in their order; none of one that cannot be read."""
    try:
        with opened(file) as stream:
            text = stream.read(MOST_BYTES).decode("utf-8", "replace")
    except OSError:
        return ()
    return tuple(word.casefold() for word in _WORD.findall(text))


def _without_runs(said: str, file_words: tuple[str, ...]) -> str:
    """The text with … for words that stand behind each other in the file, too."""
    pairs = set(pairwise(file_words))
    words = list(_WORD.finditer(said))
    taken = [False] * len(words)
    for at in range(len(words) - _RUN + 1):
        pair = tuple(word[0].casefold() for word in words[at : at + _RUN])
        if pair in pairs and any(_tells(word) for word in pair):
            taken[at] = taken[at + 1] = True
    found, end = [], 0
    for at, word in enumerate(words):
        if taken[at]:
            is_first = not at or not taken[at - 1]
            found.append(said[end : word.start()] + LEFT_OUT if is_first else "")
            end = word.end()
    return "".join(found) + said[end:]


def _tells(word: str) -> bool:
    return len(word) >= _LONG and word not in _vocabulary()
