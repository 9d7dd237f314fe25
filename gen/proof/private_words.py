"""Private words: words that are for the coach alone, looked for in all that a document shows.

Six words in a row tell a text from chance. They are compared without case, punctuation and forms
of a letter, through runs, lines and paragraphs, in properties and in what pictures are called.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from unicodedata import normalize

from gen.case import Case
from gen.case_texts import printed_texts, private_texts
from gen.problem import Problem
from gen.proof.visible_text import (
    document_lines,
    fixed_lines,
    properties_and_descriptions,
    visible_lines,
)
from gen.schema.field import LETTERS
from gen.template.render import Compiled

_WORD = re.compile(r"\w+")
_RUN = 6
Run = tuple[str, ...]


def private_words(case: Case, template: Compiled, stories: Mapping[str, str]) -> Problem | None:
    """The private words that a document would print, at the field that prints them; None for none.

    ``stories`` are its filled-in parts and its properties. Words that the template itself holds
    are not private.
    """
    private = {run: path for path, text in private_texts(case) for run in _runs(_plain(text))}
    run = _first_run(private, template, stories) if private else None
    if run is None:
        return None
    printed = (path for path, text in printed_texts(case, LETTERS) if run in _runs(_plain(text)))
    at = next(printed, private[run])
    where = case.shown(private[run])
    what = f'The words "{" ".join(run)} …" are private ({where}), and would be printed.'
    fix = "Say it in other words where it is printed, or take it out there."
    return Problem("private-words-printed", "error", case.place(at), case.shown(at), what, fix)


def _first_run(
    private: Mapping[Run, str], template: Compiled, stories: Mapping[str, str]
) -> Run | None:
    """The first private run in the document; None in most, which do not even hold its words."""
    shown = f"{document_lines(template, stories)} {properties_and_descriptions(template, stories)}"
    plain = _plain(shown)
    if not any(all(word in plain for word in run) for run in private):
        return None
    own = _own_runs(template)
    return next((run for run in _runs(plain) if run in private and run not in own), None)


@lru_cache(maxsize=24)
def _own_runs(template: Compiled) -> set[Run]:
    """The runs that the template itself holds, which are no private ones."""
    texts = (fixed_lines(template), *map(visible_lines, template.sources.values()))
    return {run for text in texts for run in _runs(_plain(text))}


def _runs(text: str) -> list[Run]:
    """Every six words in a row of a text that is plain."""
    words = _WORD.findall(text)
    return [tuple(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1)]


def _plain(text: str) -> str:
    """A text without case, apostrophes and forms of a letter."""
    plain = normalize("NFKC", text.casefold())
    return plain.replace("'", "").replace("\N{RIGHT SINGLE QUOTATION MARK}", "")
