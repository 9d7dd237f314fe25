"""Private words: words that are for the coach alone, looked for in all that a document shows.

Six words in a row tell a text from chance, and so does a whole text of four or five. They are
compared by their characters alone (gen.proof.bare_text), through runs, lines and paragraphs, in
properties and in what pictures are called.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from gen.case import Case
from gen.case_texts import printed_texts, private_texts
from gen.problem import Problem
from gen.proof.bare_text import Bare, bare, runs_of
from gen.proof.visible_text import (
    document_lines,
    fixed_lines,
    properties_and_descriptions,
    visible_lines,
)
from gen.schema.field import LETTERS
from gen.template.render import Compiled

# What a practice says of itself everywhere; a private text that names it has betrayed nothing.
_KNOWN_TO_ALL = ("practice.name", "practice.address.", "coach.name", "coach.title")


class _Private(NamedTuple):
    """Words in a row of a private text: its path, and which of its words is the first, from 1."""

    run: Bare
    path: str
    first: int


def private_words(case: Case, template: Compiled, stories: Mapping[str, str]) -> Problem | None:
    """The private words that a document would print, at the field that prints them; None for none.

    ``stories`` are its filled-in parts and its properties. Words that the template itself holds
    are not private. What is told does not repeat them.
    """
    private = _private(case)
    if not private:
        return None
    shown = f"{document_lines(template, stories)} {properties_and_descriptions(template, stories)}"
    printed = bare(shown)
    found = (each for each in private if printed.has(each.run))
    leak = next((each for each in found if not _is_public(each.run, case, template)), None)
    return _problem(case, leak) if leak else None


def _problem(case: Case, leak: _Private) -> Problem:
    texts = printed_texts(case, LETTERS)
    printed = (path for path, text in texts if bare(text).has(leak.run))
    at = next(printed, leak.path)
    where = case.shown(leak.path)
    what = f"This would be printed, and is private ({where}, from word {leak.first} on)."
    fix = "Say it in other words where it is printed, or take it out there."
    return Problem("private-words-printed", "error", case.place(at), case.shown(at), what, fix)


@lru_cache(maxsize=1)
def _private(case: Case) -> tuple[_Private, ...]:
    """Every run of each private text of a case."""
    return tuple(
        _Private(run, path, first)
        for path, text in private_texts(case)
        for first, run in enumerate(runs_of(text), 1)
    )


def _is_public(run: Bare, case: Case, template: Compiled) -> bool:
    texts = printed_texts(case, LETTERS)
    known = (text for path, text in texts if path.startswith(_KNOWN_TO_ALL))
    return _own_words(template).has(run) or any(bare(text).has(run) for text in known)


@lru_cache(maxsize=24)
def _own_words(template: Compiled) -> Bare:
    """What the template itself holds, and is no private word."""
    texts = (fixed_lines(template), *map(visible_lines, template.sources.values()))
    return bare("\n".join(texts))
