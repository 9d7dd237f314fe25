"""Prove: what keeps a document from being given away."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from gen.case import Case
from gen.case_texts import printed_texts
from gen.counsel.coach_only import coach_only_words, first_of
from gen.documents import LETTER, Document
from gen.problem import Place, Problem
from gen.proof.private_words import private_words
from gen.proof.tag_remains import tag_remains
from gen.proof.visible_text import document_lines
from gen.situation import branch_of
from gen.template.render import Compiled

_OF_THE_COACH = ("practice.", "coach.")


def fault_of(
    case: Case, document: Document, template: Compiled, stories: Mapping[str, str]
) -> Problem | None:
    """What keeps a document from being given away; None for nothing.

    ``stories`` are its filled-in parts, still marked, the properties among them.
    """
    what = next(_faults(case, document, template, stories), "")
    if not what:
        return private_words(case, template, stories)
    what = f"The {document.called.lower()} of {case.name} is not right: {what}."
    fix = "Compare the template with the shipped one; if it is that, the fault is in the program."
    return Problem("proof-failed", "error", Place(template.file), "", what, fix)


def _faults(
    case: Case, document: Document, template: Compiled, stories: Mapping[str, str]
) -> Iterator[str]:
    if LETTER in document.kind.seen and branch_of(case) == "closed":
        yield "it is a letter, and the door is closed"
    for story in stories.values():
        yield from tag_remains(story, template)
    lists = () if document.kind.for_the_coach else coach_only_words(case)
    if lists:
        text = document_lines(template, stories)
        # What the practice and the coach say of themselves is no word about the client.
        for path, own in printed_texts(case, "NL"):
            text = text.replace(own, "") if path.startswith(_OF_THE_COACH) else text
        if word := first_of(lists, text):
            yield f"it says “{word}”, which is for the coach alone"
