"""Tone as read: the sentences of the documents that a text of the case is a part of, looked at.

A text that hurts nobody, in a sentence of the template that hurts nobody, may make one that does.
What is a sentence by itself was read before. The documents are filled in anew for this, with the
words of the case marked, so it is asked for by ``check`` and by no other command.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from gen.as_read import pages_of
from gen.case import Case
from gen.case_texts import printed_texts
from gen.characters import TOLD, TOLD_END
from gen.counsel.allow import is_allowed
from gen.counsel.tone import counts, is_judged, tells_of
from gen.problem import Problem
from gen.shared import Shared
from gen.tone.findings import Finding, findings, findings_of
from gen.tone.sentences import sentences
from gen.words.dates_and_money import English
from gen.words.quotation_marks import curly
from gen.words.shorthand import names_in

_LEAST = 3  # words: what has fewer is a name, a day or a sum
Span = tuple[int, int]


class _Joined(NamedTuple):
    """A sentence of a document, and the text of the case that is a part of it."""

    sentence: str
    text: str


def check_tone_as_read(case: Case, shared: Shared) -> tuple[Problem, ...]:
    """A warning for each sentence that may hurt though its text alone does not."""
    pages = pages_of(case, shared, marked=True)
    found = dict.fromkeys(each for page in pages for each in _joined_in(page))
    findings_of([(each.sentence, "") for each in found])  # together, which takes half the time
    problems = (problem for each in found for problem in _problems(case, each))
    return tuple(
        each for each in problems if not is_allowed(each, case) and not shared.lets_pass(each)
    )


def _joined_in(page: str) -> Iterator[_Joined]:
    for line in page.split("\n"):
        if TOLD not in line:
            continue
        plain, spans = _plain(line)
        for words in sentences(plain) if spans else ():
            first, last = words[0].begin, words[-1].end
            inside = [(begin, end) for begin, end in spans if first <= end and begin < last]
            for begin, end in inside:
                if begin > first or end < last - 1:  # the template's full stop is no word
                    yield _Joined(plain[first:last], plain[begin:end])


def _plain(line: str) -> tuple[str, list[Span]]:
    """A line without its marks, and from where up to where the longer texts of the case stand."""
    plain, spans = "", []
    for number, part in enumerate(line.split(TOLD)):
        text, _, behind = part.partition(TOLD_END) if number else ("", "", part)
        if len(text.split()) >= _LEAST:
            spans.append((len(plain), len(plain) + len(text)))
        plain += text + behind
    return plain, spans


def _problems(case: Case, joined: _Joined) -> Iterator[Problem]:
    """What is told of a sentence; nothing of a client's words, nor where its text was told of.

    What is no text of the case is a name, a day or a sum: nobody could mend it there.
    """
    path = _path_of(joined.text, case)
    if not path or not is_judged(path) or findings(joined.text, tells_of(path)):
        return
    told = (each for each in findings(joined.sentence) if counts(case, path, joined.text, each))
    for finding in islice(told, 1):
        rule, why, kinder = finding.kind
        what = f'It would be read: "{joined.sentence}" As a whole it {_reads(finding)}{why}'
        yield Problem(rule, "warning", case.place(path), case.shown(path), what, kinder)


def _path_of(shown: str, case: Case) -> str:
    """Where in the case a text stands that is shown, shorthand of it in words; empty for none."""
    texts = printed_texts(case, "SNL")
    for path, text in texts:
        if _is(text, shown):
            return path
    day, language, names = case["meeting.date"], case["practice.language"], names_in(case)
    ways = [English.of(day, language, spoken=said, names=names) for said in (True, False)]
    found = (
        path for path, text in texts if any(_is(curly(way.in_words(text)), shown) for way in ways)
    )
    return next(found, "")


def _reads(finding: Finding) -> str:
    return "" if finding.listed else "reads like something that "


def _is(text: str, shown: str) -> bool:
    """Whether a text is what is shown, which may have got another beginning and end."""
    return shown.strip(" .")[1:].lower() in text.lower()
