"""Prove: what keeps a document from being given away."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from gen.case import Case
from gen.documents import LETTER, Document
from gen.package.properties import PROPERTIES
from gen.problem import Place, Problem
from gen.proof.coach_labels import coach_label
from gen.proof.private_words import private_words
from gen.proof.tag_remains import gaps, is_blank, tag_remains
from gen.situation import branch_of
from gen.template.page_breaks import empty_pages
from gen.template.render import Compiled


def faults_of(
    case: Case,
    document: Document,
    template: Compiled,
    stories: Mapping[str, str],
    words: Mapping[str, object],
) -> tuple[Problem, ...]:
    """What keeps a document from being given away; nothing where it may be.

    ``stories`` are its filled-in parts, still marked, the properties among them; ``words`` are what
    its template was filled in with.
    """
    texts = _texts(stories)
    body = stories[template.names.body]
    gap = any(any(gaps(story, template)) for story in texts)
    if gap or is_blank(body) or any(empty_pages(body)):
        from gen.proof.left_empty import left_empty  # late: in most documents nothing is

        if empty := left_empty(case, document, template, words):
            return empty
    what = next(_faults(case, document, template, stories, words), "")
    if not what:
        private = private_words(case, template, stories)
        return (private,) if private else ()
    what = f"The {document.called.lower()} of {case.name} is not right: {what}."
    fix = "Compare the template with the shipped one; if it is that, the fault is in the program."
    return (Problem("proof-failed", "error", Place(template.file), "", what, fix),)


def _texts(stories: Mapping[str, str]) -> list[str]:
    """The stories but for the properties, which are no template's."""
    return [story for name, story in stories.items() if name != PROPERTIES]


def _faults(
    case: Case,
    document: Document,
    template: Compiled,
    stories: Mapping[str, str],
    words: Mapping[str, object],
) -> Iterator[str]:
    if LETTER in document.kind.seen and branch_of(case) == "closed":
        yield "it is a letter, and the door is closed"
    for story in _texts(stories):
        yield from tag_remains(story, template)
    if document.kind.for_the_coach:
        return
    if word := coach_label(case, template, stories, words):
        yield f"it says “{word}”, which is for the coach alone"
