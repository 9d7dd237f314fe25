"""Coach labels: words for misconduct and substance use, which only the coach may read.

What the practice and the coach say of themselves is no word about the client, and may hold one: a
word that stands within it, as it is printed, is left alone, and so is nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from gen.case import Case
from gen.case_texts import printed_texts
from gen.counsel.coach_only import coach_only_words
from gen.proof.visible_text import document_lines
from gen.schema.field import LETTERS
from gen.template.render import Compiled

_OF_THE_COACH = ("practice.", "coach.")
_LED_IN_BY = 2  # words that the sentence around a text may put in place of its own first ones
_WORD = re.compile(r"\w+")
Span = tuple[int, int]


def coach_label(case: Case, template: Compiled, stories: Mapping[str, str]) -> str:
    """The first word for the coach alone that a document would say of the client; or nothing."""
    lists = coach_only_words(case)
    if not lists:
        return ""
    text = document_lines(template, stories)
    found = sorted(each.span() for words in lists for each in words.all_in(text))
    if not found:
        return ""
    own = [span for said in _said_of_themselves(case) for span in _places(said, text)]
    return next((text[slice(*span)] for span in found if not _is_within(span, own)), "")


def _said_of_themselves(case: Case) -> Iterator[str]:
    texts = printed_texts(case, LETTERS)
    return (text for path, text in texts if path.startswith(_OF_THE_COACH))


def _places(said: str, text: str) -> Iterator[Span]:
    """Where a text is printed, whatever stands between its words; maybe without the first ones."""
    words = _WORD.findall(said)
    for first in range(min(_LED_IN_BY + 1, len(words))):
        pattern = r"\b" + r"\W+".join(map(re.escape, words[first:])) + r"\b"
        yield from (each.span() for each in re.finditer(pattern, text, re.IGNORECASE))


def _is_within(span: Span, others: Iterable[Span]) -> bool:
    return any(begin <= span[0] and span[1] <= end for begin, end in others)
