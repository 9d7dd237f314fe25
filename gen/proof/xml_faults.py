"""XML faults: a finished story read as XML, and what is wrong with it said in words.

The proof looks here only where something has caught its eye, since reading takes longer than all
the rest of making a document.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from gen.package.parts import DECLARATION, W
from gen.template.value_marks import unmarked

_TEXT = f"{W}t"
_TAG = re.compile(r"\{\{|\}\}|\{%|%\}|\{#|#\}")
_SHOWN = 60  # characters of a text that a message shows


def faults(story: str, *, empty_cells: bool) -> Iterator[str]:
    """What is wrong with a filled-in story, still marked; ``empty_cells`` where some are meant."""
    try:
        read = etree.fromstring(story.removeprefix(DECLARATION).encode("utf-8", "surrogatepass"))
    except etree.XMLSyntaxError as error:
        yield f"its XML is torn ({error.msg})"
        return
    yield from _lost_places(read, empty_cells=empty_cells)
    for paragraph in read.iter(f"{W}p"):
        text = "".join(each.text or "" for each in paragraph.iter(_TEXT))
        if found := _TAG.search(text):
            yield f"a tag is left in “{unmarked(text[:_SHOWN]).strip()}” ({found[0]})"


def _lost_places(story: etree._Element, *, empty_cells: bool) -> Iterator[str]:
    for table in story.iter(f"{W}tbl"):
        if table.find(f"{W}tr") is None:
            yield "a table has no rows"
    for cell in story.iter(f"{W}tc"):
        if cell.find(f"{W}p") is None:
            yield "a cell of a table has no paragraph left, so that Word could not open the file"
        elif not empty_cells and not _holds_something(cell):
            yield "a cell of a table is empty"


def _holds_something(cell: etree._Element) -> bool:
    if any((text.text or "").strip() for text in cell.iter(_TEXT)):
        return True
    return next(cell.iter(f"{W}drawing", f"{W}pict"), None) is not None
