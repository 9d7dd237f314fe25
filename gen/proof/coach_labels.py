"""Coach labels: words for misconduct and substance use, which only the coach may read.

What the practice and the coach say of themselves is no word about the client, and may hold one, and
so may the practice's lines to call: a word that stands within it, as it is printed, is left alone,
and so is nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from gen.case import Case
from gen.case_texts import printed_texts
from gen.counsel.coach_only import coach_only_words, has_lines_of_its_own
from gen.proof.visible_text import document_lines
from gen.schema.field import LETTERS
from gen.template.render import Compiled

_OF_THE_COACH = ("practice.", "coach.")
_LINES = ("help_lines_said", "other_lines_said")
_LED_IN_BY = 2  # words that the sentence around a text may put in place of its own first ones
_WORD = re.compile(r"\w+")
Span = tuple[int, int]


def coach_label(
    case: Case, template: Compiled, stories: Mapping[str, str], words: Mapping[str, object]
) -> str:
    """The first word for the coach alone that a document would say of the client; or nothing.

    ``words`` are what the document was filled in with.
    """
    lists = coach_only_words(case)
    if not lists:
        return ""
    text = document_lines(template, stories)
    found = sorted(each.span() for listed in lists for each in listed.all_in(text))
    if not found:
        return ""
    own = [span for said in _said_of_themselves(case, words) for span in _places(said, text)]
    return next((text[slice(*span)] for span in found if not _is_within(span, own)), "")


def _said_of_themselves(case: Case, words: Mapping[str, object]) -> Iterator[str]:
    texts = printed_texts(case, LETTERS)
    yield from (text for path, text in texts if path.startswith(_OF_THE_COACH))
    for name in () if has_lines_of_its_own(case) else _LINES:
        lines = words.get(name)
        yield from map(str, lines) if isinstance(lines, (list, tuple)) else ()


def _places(said: str, text: str) -> Iterator[Span]:
    """Where a text is printed, whatever stands between its words; maybe without the first ones."""
    words = _WORD.findall(said)
    for first in range(min(_LED_IN_BY + 1, len(words))):
        pattern = r"\b" + r"\W+".join(map(re.escape, words[first:])) + r"\b"
        yield from (each.span() for each in re.finditer(pattern, text, re.IGNORECASE))


def _is_within(span: Span, others: Iterable[Span]) -> bool:
    return any(begin <= span[0] and span[1] <= end for begin, end in others)
