"""Proof: a document is looked at once more, as it is made, before it takes its place.

That it is well-formed was proven when its template was compiled (gen.template.soundness). What
depends on the case is looked for in the text as it is; only a story in which something is found is
read closely. A failure is a fault of ours or of a template, and the document is not made; only
private words may have come in by the case's own hand, and then the field that holds them is named.

In running order, and this room last:

- ``xml_faults``: a story read as XML, for saying what is wrong with it.
- ``visible_text``: the words that a document shows.
- ``private_words``: those of them that are for the coach alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from gen.case import Case
from gen.case_texts import printed_texts
from gen.characters import can_be_xml
from gen.counsel.coach_only import coach_only_words, first_of
from gen.documents import LETTER, Document
from gen.problem import Place, Problem
from gen.proof.private_words import private_words
from gen.proof.visible_text import fixed_stories, visible_lines
from gen.situation import branch_of
from gen.template.render import Compiled

_ROW = re.compile(r"<w:tr[ >]")
_PARAGRAPH = re.compile(r"<w:p[ >]")
_HELD = re.compile(r"<w:t(?: [^>]*)?>[^<]*[^<\s]|<w:drawing|<w:pict")
_OWN_CELL = re.compile(r"<w:tc[ >].*?</w:tc>", re.DOTALL)
_FILLED = re.compile(r"<w:t(?: [^>]*)?>[^<]|\{[{%]|<w:drawing|<w:pict")
_OF_THE_COACH = ("practice.", "coach.")


def fault_of(
    case: Case, document: Document, template: Compiled, stories: Mapping[str, str]
) -> Problem | None:
    """What keeps a document from being given away; None for nothing.

    ``stories`` are its filled-in parts, still marked, the properties among them.
    """
    if LETTER in document.kind.seen and branch_of(case) == "closed":
        return _failed(case, document, template, "it is a letter, and the door is closed")
    shown = (*fixed_stories(template), *stories.values())
    for story in shown:
        for what in _faults(story, template):
            return _failed(case, document, template, what)
    if not document.kind.for_the_coach and (lists := coach_only_words(case)):
        for word in _words_for_the_coach(case, lists, shown):
            what = f"it says “{word}”, which is for the coach alone"
            return _failed(case, document, template, what)
    return private_words(case, template, stories)


def _failed(case: Case, document: Document, template: Compiled, what: str) -> Problem:
    place = Place(template.file)
    fix = "Compare the template with the shipped one; if it is that, the fault is in the program."
    what = f"The {document.called.lower()} of {case.name} is not right: {what}."
    return Problem("proof-failed", "error", place, "", what, fix)


def _faults(story: str, template: Compiled) -> Iterable[str]:
    """What reading the story closely finds, where there is reason to."""
    tables = "<w:tbl>" in story
    empty_cells = tables and _has_empty_cells(template)
    if (
        "{" in story
        or "}" in story
        or not can_be_xml(story)
        or (tables and _has_gaps(story, empty_cells))
    ):
        from gen.proof.xml_faults import faults  # late: next to no document needs it

        return faults(story, empty_cells=empty_cells)
    return ()


def _has_gaps(story: str, empty_cells: bool) -> bool:
    """Whether a table may have no rows, or a cell nothing in it."""
    tables = story.split("<w:tbl>")[1:]
    if not all(_ROW.search(table.partition("</w:tbl>")[0]) for table in tables):
        return True
    cells = "".join(tables).replace("<w:tc ", "<w:tc>").split("<w:tc>")[1:]
    own = [cell.partition("</w:tc>")[0] for cell in cells]
    if not all(map(_PARAGRAPH.search, own)):
        return True
    return not (empty_cells or all(map(_HELD.search, own)))


@lru_cache(maxsize=24)
def _has_empty_cells(template: Compiled) -> bool:
    """Whether a cell was left empty in the template itself, and so is meant to be."""
    cells = (cell for source in template.sources.values() for cell in _OWN_CELL.findall(source))
    return any(not _FILLED.search(cell) for cell in cells)


def _words_for_the_coach(
    case: Case, lists: Iterable[re.Pattern[str]], stories: Iterable[str]
) -> Iterable[str]:
    # What the practice and the coach say of themselves is no word about the client.
    own = [text for path, text in printed_texts(case, "NL") if path.startswith(_OF_THE_COACH)]
    for story in stories:
        text = visible_lines(story)
        for other in own:
            text = text.replace(other, "")
        if word := first_of(lists, text):
            yield word
