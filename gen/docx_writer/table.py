"""Table: rows with a header row, and no merged cells.

How wide its columns are, each play says with the heads of its table (``plays.hard_moments``, ``replies``,
``options``), in hundredths of the width.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Emu
from docx.table import _Cell, _Row
from docx.text.paragraph import Paragraph

from gen.docx_writer.word_xml import W

Write = Callable[[Paragraph, str, str], object]


class Table:
    """A table being written, as wide as the text of any sheet.

    ``columns`` are the heads, each with its share of that width in hundredths; ``about`` is read
    out to the blind.
    """

    def __init__(
        self, document: Document, write: Write, columns: Mapping[str, int], about: str
    ) -> None:
        self._write = write
        self._shares = tuple(columns.values())
        self._table = document.add_table(rows=0, cols=len(columns), style="Table Grid")
        self._table.autofit = False
        properties = self._table._tbl.tblPr
        properties.append(parse_xml(f'<w:tblCaption {W} w:val="{about}"/>'))
        _measure(properties.find(qn("w:tblW")), 100)
        width = sum(column.width or 0 for column in self._table.columns)
        for column, share in zip(self._table.columns, self._shares, strict=True):
            column.width = Emu(width * share // 100)
        head = self.row(*columns, style="Table Head")
        head._tr.get_or_add_trPr().append(parse_xml(f"<w:tblHeader {W}/>"))

    def row(self, *cells: str, style: str = "Table Text") -> _Row:
        """A row of one paragraph a cell; it stays whole on one page."""
        row: _Row = self._table.add_row()
        row._tr.get_or_add_trPr().append(parse_xml(f"<w:cantSplit {W}/>"))
        for cell, text, share in zip(row.cells, cells, self._shares, strict=True):
            _measure(cell._tc.get_or_add_tcPr().get_or_add_tcW(), share)
            self._write(cell.paragraphs[0], text, style)
        return row

    def rows(self, *rows: Sequence[str], when: str = "") -> None:
        """Rows, each by its cells; ``when`` is the condition on which they stand."""
        if when:
            self.tag(f"if {when}")
        for cells in rows:
            self.row(*cells)
        if when:
            self.tag("endif")

    def tag(self, words: str) -> None:
        """A tag that stands for a whole row of its own, which leaves no row in the document."""
        first, *others = self._table.add_row().cells
        self._write(first.paragraphs[0], f"{{%tr {words} %}}", "Tag")
        for cell in others:
            self._write(cell.paragraphs[0], "", "Tag")

    def lines(self, cell: _Cell, *texts: str) -> None:
        """Paragraphs in a cell; a tag stands on a line of its own, and one line is always left."""
        for place, text in enumerate(texts):
            paragraph = cell.add_paragraph() if place else cell.paragraphs[0]
            self._write(paragraph, text, "Tag" if text.startswith("{%p") else "Table Text")


def _measure(width: BaseOxmlElement, share: int) -> None:
    # In hundredths of the text, so that a table fits A4 as it fits Letter (ST_TblWidth: fiftieths).
    width.set(qn("w:type"), "pct")
    width.set(qn("w:w"), str(share * 50))
