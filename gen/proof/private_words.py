"""Private words: words that are for the coach alone, looked for in all that a document shows.

Six words in a row tell a text from chance. They are compared without case, punctuation and forms
of a letter, through runs, lines and paragraphs, in properties and in what pictures are called.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from html import unescape
from unicodedata import combining, normalize

from gen.case import Case
from gen.case_texts import printed_texts, private_texts
from gen.problem import Problem
from gen.proof.visible_text import (
    fixed_stories,
    pieces_of,
    properties_and_descriptions,
    template_texts,
    visible_lines,
)
from gen.template.render import Compiled

_WORD = re.compile(r"\w+")
_RUN = 6
Run = tuple[str, ...]


def private_words(case: Case, template: Compiled, stories: Mapping[str, str]) -> Problem | None:
    """The private words that a document would print, at the field that prints them; None for none.

    ``stories`` are its filled-in parts and its properties. Words that the template itself holds
    are not private.
    """
    private = {run: path for path, text in private_texts(case) for run in _runs(text)}
    if not private or not _may_hold(private, template, stories):
        return None
    found = _private_runs(private, template, stories)
    run = next((run for run in found if run not in _own_runs(template)), None)
    if run is None:
        return None
    printed = (path for path, text in printed_texts(case, "PSNL") if run in _runs(text))
    at = next(printed, private[run])
    where = case.shown(private[run])
    what = f'The words "{" ".join(run)} …" are private ({where}), and would be printed.'
    fix = "Say it in other words where it is printed, or take it out there."
    return Problem("private-words-printed", "error", case.place(at), case.shown(at), what, fix)


def _private_runs(
    private: Mapping[Run, str], template: Compiled, stories: Mapping[str, str]
) -> list[Run]:
    """The private runs in the document, in its order."""
    words = _WORD.findall(_plain(_all_text(template, stories)))
    whole = f" {' '.join(words)} "
    if not any(f" {' '.join(run)} " in whole for run in private):
        return []
    return [run for run in _runs_of(words) if run in private]


def _may_hold(private: Iterable[Run], template: Compiled, stories: Mapping[str, str]) -> bool:
    """Whether the letters of a run stand in a row anywhere in the document: in most they do not.

    All its texts stand here without what parts them, which joins words and hides none.
    """
    shown = (*fixed_stories(template), *stories.values())
    pieces = [each for story in shown for each in pieces_of(story)]
    if any(combining(letter) for letter in {piece[0] for piece in pieces if piece}):
        return True  # without the gap before it, such a letter would change the one in front
    text = _plain(unescape("".join((*pieces, *properties_and_descriptions(template, stories)))))
    there = {word for run in private for word in run if word in text}
    left = [run for run in private if there.issuperset(run)]
    letters = "".join(_WORD.findall(text)) if left else ""
    return any("".join(run) in letters for run in left)


def _all_text(template: Compiled, stories: Mapping[str, str]) -> str:
    """What the document says, in its paragraphs, then what else may hold a value."""
    texts = [visible_lines(each) for each in (*fixed_stories(template), *stories.values())]
    return " ".join((*texts, unescape(" ".join(properties_and_descriptions(template, stories)))))


@lru_cache(maxsize=24)
def _own_runs(template: Compiled) -> set[Run]:
    """The runs that the template itself holds, which are no private ones."""
    return {run for text in template_texts(template) for run in _runs(text)}


def _runs(text: str) -> list[Run]:
    """Every six words in a row, compared without case, punctuation and forms of a letter."""
    return _runs_of(_WORD.findall(_plain(text)))


def _plain(text: str) -> str:
    plain = normalize("NFKC", text.casefold())
    return plain.replace("'", "").replace("\N{RIGHT SINGLE QUOTATION MARK}", "")


def _runs_of(words: list[str]) -> list[Run]:
    return [tuple(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1)]
