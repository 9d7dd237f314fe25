"""Language: docxtpl's, in which templates are written; what it makes of a part, before and after.

It is the only door to docxtpl, and loads it late: a run on templates that are known needs it only
for a table whose columns a tag has changed.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import count
from typing import Any

from lxml import etree

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_DRAWN = "drawn"  # any name that Word has not
DECLARATION = "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>"
_TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
_PARAGRAPH = re.compile(r"(<w:p[ >])")
_BLANKS = str.maketrans("\t\n\r", "   ")
_ROW = re.compile(r"<w:tr[ >]")
_COLUMN = re.compile(r"<w:gridCol[ /]")
_SPAN = re.compile(r'<w:gridSpan w:val="(\d+)"')
_PICTURE = re.compile(r'(<wp:docPr [^>]*?\bid=")[^"]*')
_FIRST_PICTURE = 1001  # docxtpl counts them from there


@cache
def _docxtpl() -> Any:
    from docxtpl import DocxTemplate

    return DocxTemplate(None)


def written(part: bytes) -> str:
    """The part as docxtpl reads it, a paragraph a line, with every tag outside of controls."""
    return _by_paragraph(_read(part).translate(_BLANKS))


def source_of(part: bytes) -> str:
    """The part as Jinja source, a paragraph a line, so that an error has a place."""
    source: str = _docxtpl().patch_xml(_read(part))
    if "\t" in source or "\n" in source:
        # docxtpl makes Word's own tabs and breaks of them in a text; elsewhere they say nothing.
        source = _TAG.sub(lambda tag: tag[0].translate(_BLANKS), source)
        source = _docxtpl().resolve_listing(source).translate(_BLANKS)
    return DECLARATION + _by_paragraph(source)


def _by_paragraph(part: str) -> str:
    return _PARAGRAPH.sub(r"\n\1", part)


def _read(part: bytes) -> str:
    story = etree.fromstring(part)
    _free(story)
    return etree.tostring(story, encoding="unicode")


def _free(story: etree._Element) -> None:
    """Take every tag out of controls: LibreOffice draws one around half a branch."""
    drawn = [control for control in story.iter(f"{_W}sdt") if _holds_tags(control)]
    for control in drawn:
        for child in list(control):
            if child.tag == f"{_W}sdtContent":
                child.tag = _DRAWN
            else:
                control.remove(child)
        control.tag = _DRAWN
    if drawn:
        etree.strip_tags(story, _DRAWN)


def _holds_tags(control: etree._Element) -> bool:
    words = (text.text or "" for text in control.iter(f"{_W}t"))
    return control.find(f"{_W}sdtContent/{_W}p") is not None and "{%" in "".join(words)


def settled(body: str) -> str:
    """The filled-in body with the columns of its tables and the numbers of its pictures right."""
    if "<w:tbl>" in body and _has_other_columns(body):
        tree = _docxtpl().fix_tables(body.removeprefix(DECLARATION))
        body = DECLARATION + etree.tostring(tree, encoding="unicode")
    if "<wp:docPr " in body:
        numbers = count(_FIRST_PICTURE)
        body = _PICTURE.sub(lambda found: f"{found[1]}{next(numbers)}", body)
    return body


def _has_other_columns(body: str) -> bool:
    """Whether docxtpl would change the grid of a table. A table in a table it looks at itself."""
    tables = body.split("<w:tbl>")[1:]
    if not all("<w:tblGrid" in table for table in tables):
        return False  # docxtpl cannot read these, and Word finds the columns by itself
    return any(table.count("</w:tbl>") != 1 or not _fits(table) for table in tables)


def _fits(table: str) -> bool:
    grid, *rows = _ROW.split(table.partition("</w:tbl>")[0])
    cells = [row.count("</w:tc>") for row in rows]
    wide = [cell + _more_columns(row) for cell, row in zip(cells, rows, strict=True)]
    return max(cells, default=0) <= len(_COLUMN.findall(grid)) <= max(wide, default=0)


def _more_columns(row: str) -> int:
    """The columns that the cells of a row take beyond one each."""
    if "<w:gridSpan" not in row:
        return 0
    return sum(int(span) - 1 for span in _SPAN.findall(row))
