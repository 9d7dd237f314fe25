"""As read: a text that does not read well is shown in its sentence, as the client would read it.

The sentence comes out of the templates that the case gets, so that one changed in Word is the one
that is shown. They are filled in for this only where there is something to show.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from gen.case import Case
from gen.characters import CAPITAL
from gen.counsel.wording import READS_WRONG
from gen.documents import Document, documents_of
from gen.fill import fill
from gen.package.properties import PROPERTIES
from gen.problem import Problem
from gen.proof.visible_text import visible_lines
from gen.shared import Shared
from gen.template.fault import TemplateFault
from gen.template.value_marks import told, with_braces
from gen.words import words_of
from gen.words.beginnings import BY_FIELD
from gen.words.capitals import names_kept
from gen.words.dates_and_money import English
from gen.words.joints import lower_first, phrase, sentence, upper_first
from gen.words.quotation_marks import curly
from gen.words.shorthand import names_at_the_beginning, names_in

_NUMBER = r"(?<=\w)\.\d+(?=\.|$)"
_END_OF_SECTION = "<w:sectPr"
# A sentence ends before a capital, a quote or a bracket; one in brackets is a part of it.
_END = rf"(?<=[.!?])[\"”’)]*\s+(?={CAPITAL}|[“\"(])|\n"
_TITLE = rf"\b(?:Dr|Mr|Mrs|Ms|Mx|St|Prof|Rev|Sr|Jr|No|{CAPITAL})\.$"  # leads on to a name
_LONGEST = 500  # more than a sentence with the longest text
OPEN = "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}"
CLOSE = "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}"
TAB, LINE = "<w:tab/>", "</w:p>"  # a label stands before a tab: SAY


def with_sentences(problems: Iterable[Problem], case: Case, shared: Shared) -> tuple[Problem, ...]:
    """The problems; where a text reads wrong, with the whole sentence and the text marked in it."""
    pages = list(pages_of(case, shared))
    return tuple(
        _with_sentence(each, case, pages) if each.rule == READS_WRONG else each for each in problems
    )


def _with_sentence(problem: Problem, case: Case, pages: list[str]) -> Problem:
    ways = list(ways_to_read(case, problem.path))
    if problem.place.file != case.file:  # told once for all cases, whatever each has around it
        pages = [sentence(ways[0])]
    found = itertools.chain.from_iterable(sentences_with(text, pages) for text in ways)
    shown = next(found, "")
    if not shown:
        return problem
    return problem._replace(what=f'It would be read: "{shown}" {problem.what}')


def ways_to_read(case: Case, path: str) -> Iterator[str]:
    """A text as it may stand in a document: fitted into its sentence, or as it was written."""
    value: Any = case.fields
    for step in path.split("."):
        value = value[int(step)] if step.isdecimal() else value[step]
    with names_kept(names_at_the_beginning(case)):
        ways = tuple(_ways(case, path, str(value)))
    yield from ways


def _ways(case: Case, path: str, value: str) -> Iterator[str]:
    fitted = BY_FIELD.get(re.sub(_NUMBER, "", path), str)
    language, names = case["practice.language"], names_in(case)
    spoken = English.of(case["meeting.date"], language, spoken=True, names=names)
    for english in (spoken, spoken._replace(spoken=False)):
        text = curly(english.in_words(value))
        whole = sentence(text)  # and small, behind the day of a fact
        ways = (fitted(text), upper_first(fitted(text)), whole, lower_first(whole), phrase(text))
        yield from dict.fromkeys((*ways, text))


def pages_of(case: Case, shared: Shared, *, marked: bool = False) -> Iterator[str]:
    """What the client hears and reads of each document; of the script, not the coach's own page.

    ``marked``: each word of the case stands between marks (gen.template.value_marks).
    """
    for _document, story in stories_of(case, shared, marked=marked):
        yield visible_lines(story.replace(TAB, LINE))


def stories_of(
    case: Case, shared: Shared, *, marked: bool = False
) -> Iterator[tuple[Document, str]]:
    """The same as Word's XML, with the document that each is of."""
    for document in documents_of(case, shared.kinds.rows):
        if not document.why_not and not document.number:
            words = words_of(case, document)
            for story in _read_of(case, document, told(words) if marked else words, shared):
                yield document, story


def _read_of(
    case: Case, document: Document, words: Mapping[str, object], shared: Shared
) -> Iterator[str]:
    try:
        filled = fill(case, document, words, shared)
    except TemplateFault:
        return  # told of the template itself
    for name, story in filled.stories.items():
        if name == PROPERTIES:
            continue
        is_body = name == filled.template.names.body
        if is_body and document.kind.for_the_coach and story.count(_END_OF_SECTION) > 1:
            story = story.partition(_END_OF_SECTION)[2]  # noqa: PLW2901 - what comes behind it
        yield with_braces(story)


def sentences_with(text: str, pages: Iterable[str], *, around: bool = False) -> Iterator[str]:
    """Each sentence of the pages that holds a text, which is marked in it.

    A text that is a whole sentence is shown with the one behind it, which leans on it; where the
    sentences ``around`` are wanted, the last one of its line is, with the one before it.
    """
    wanted = " ".join(text.split())
    for line in itertools.chain.from_iterable(page.split("\n") for page in pages):
        plain = " ".join(line.split())
        at = plain.find(wanted)
        if at >= 0 and not _within_a_word(plain, at, at + len(wanted)):
            yield _cut(plain, at, at + len(wanted), around=around)


def _within_a_word(line: str, begin: int, end: int) -> bool:
    before, after = line[begin - 1 : begin], line[end : end + 1]
    goes_on = after.isalnum() or bool(re.match(r"[.@]\w", line[end:]))  # an address
    return before.isalnum() or (goes_on and line[end - 1 : end].isalnum())


def _cut(line: str, begin: int, end: int, *, around: bool) -> str:
    ends = [
        found.end()
        for found in re.finditer(_END, line)
        if not re.search(_TITLE, line[: found.start()])
    ]
    first = max((each for each in ends if each <= begin), default=0)
    if line[first : first + 1] == "(":  # an aside belongs to the sentence before it
        first = max((each for each in ends if each < first), default=0)
    last = min((each for each in ends if each >= end), default=len(line))
    if first == begin and last <= end + 1 and last < len(line):
        last = min((each for each in ends if each > last), default=len(line))
    elif around and first == begin and last <= end + 1:
        first = max((each for each in ends if each < first), default=0)
    shown = f"{line[first:begin]}{OPEN}{line[begin:end]}{CLOSE}{line[end:last]}".strip()
    return shown if len(shown) <= _LONGEST else f"{shown[:_LONGEST].rstrip()} …"
