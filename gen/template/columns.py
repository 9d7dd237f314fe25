"""Columns: what docxtpl settles in a body once it is filled in, and the numbers of pictures.

The body is looked at as text, and read as XML only where it has to be changed: this is done for
each document, and reading takes longer than all the rest of making one.
"""

from __future__ import annotations

import re
from itertools import count

from gen.package.parts import DECLARATION

_ROW = re.compile(r"<w:tr[ >]")
_COLUMN = re.compile(r"<w:gridCol[ /]")
_SPAN = re.compile(r'<w:gridSpan w:val="(\d+)"')
_PICTURE = r'(<wp:docPr [^>]*?\bid=")[^"]*'
_FIRST_PICTURE = 1001  # docxtpl counts them from there


def finished_body(body: str) -> str:
    """The filled-in body with the columns of its tables and the numbers of its pictures right."""
    if "<w:tbl>" in body and _has_other_columns(body):
        from gen.template.docxtpl_source import with_right_columns  # late: few tables need it

        body = DECLARATION + with_right_columns(body.removeprefix(DECLARATION))
    if "<wp:docPr " in body:
        numbers = count(_FIRST_PICTURE)
        body = re.sub(_PICTURE, lambda found: f"{found[1]}{next(numbers)}", body)
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
    more = [sum(int(span) - 1 for span in _SPAN.findall(row)) for row in rows]
    widest = max(map(sum, zip(cells, more, strict=True)), default=0)
    return max(cells, default=0) <= len(_COLUMN.findall(grid)) <= widest
