"""Tag remains: what tags have left behind in a story that is filled in, found in its text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from gen.characters import can_be_xml
from gen.proof.visible_text import visible_lines
from gen.template.render import Compiled
from gen.template.value_marks import unmarked

_TAG = r"\{\{|\}\}|\{%|%\}|\{#|#\}"
# A tag in what is no text of the page.
_IN_XML = r'[^"<>]*(?:\{\{|\{%)[^"<>]*'
_ROW = re.compile(r"<w:tr[ >]")
_CELL = re.compile(r"<w:tc[ >]")
_PARAGRAPH = re.compile(r"<w:p[ />]")
_HELD = re.compile(
    r"<w:t(?: [^>]*)?>[^<]*[^<\s]|<w:drawing|<w:pict|<w:object|<w:footnoteReference|<m:oMath"
)
_HOLDS = "<w:pict"  # what stands for a table within a cell, where that holds something
_OWN_CELL = re.compile(r"<w:tc[ >].*?</w:tc>", re.DOTALL)
_END = "</w:tbl>"
_SHOWN = 60  # characters of a text that a message shows


def tag_remains(story: str, template: Compiled) -> Iterator[str]:
    """What is wrong with a filled-in story, still marked, in words.

    The braces of the case's own values are out of sight, so those that are there are a template's:
    in the text that a reader sees, through its runs, or anywhere else in the part.
    """
    if not can_be_xml(story):
        yield "its XML is torn (it holds a character that no Word file can hold)"
    yield from gaps(story, template)
    if "{" in story or "}" in story:
        for line in (*visible_lines(story).splitlines(), *re.findall(_IN_XML, story)):
            if found := re.search(_TAG, line):
                yield f"a tag is left in “{unmarked(line[:_SHOWN]).strip()}” ({found[0]})"


def is_blank(body: str) -> bool:
    """Whether there is nothing to be seen on the pages of a body."""
    return not _HELD.search(body)


def gaps(story: str, template: Compiled) -> Iterator[str]:
    """Tables without rows and cells with nothing in them, which hold something in the template."""
    if "<w:tbl>" in story:
        yield from _gaps(story, empty_cells=_has_empty_cells(template))


def _gaps(story: str, *, empty_cells: bool) -> Iterator[str]:
    """Tables without rows, then cells in their order; ``empty_cells`` where some are meant."""
    cells: dict[int, str] = {}
    while (begin := story.rfind("<w:tbl>")) >= 0:  # the last to begin has no other in it
        end = story.find(_END, begin) + len(_END)
        table = story[begin:end]
        if not _ROW.search(table):
            yield "a table has no rows"
        for at in (found.start() for found in _CELL.finditer(table)):
            if gap := _gap(table[at : table.find("</w:tc>", at)], empty_cells=empty_cells):
                cells[begin + at] = gap
        # For the cell around it, it is text or nothing. What comes behind it keeps its place.
        stands_for = _HOLDS if _HELD.search(table) else ""
        story = f"{story[:begin]}{stands_for.ljust(end - begin)}{story[end:]}"
    yield from (cells[at] for at in sorted(cells))


def _gap(cell: str, *, empty_cells: bool) -> str:
    if not _PARAGRAPH.search(cell):
        return "a cell of a table has no paragraph left, so that Word could not open the file"
    return "" if empty_cells or _HELD.search(cell) else "a cell of a table is empty"


@lru_cache(maxsize=24)
def _has_empty_cells(template: Compiled) -> bool:
    """Whether a cell was left empty in the template itself, and so is meant to be."""
    cells = (cell for source in template.sources.values() for cell in _OWN_CELL.findall(source))
    return any(not (_HELD.search(cell) or "{{" in cell or "{%" in cell) for cell in cells)
