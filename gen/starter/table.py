"""Table: rows with a header row, fixed column widths, and no merged cells."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from docx.document import Document
from docx.oxml import parse_xml
from docx.shared import Inches
from docx.table import _Cell, _Row
from docx.text.paragraph import Paragraph

from gen.starter.marks import W

Write = Callable[[Paragraph, str, str], object]


class Table:
    """A table being written; ``widths`` of its columns are inches, ``about`` is read out to the blind."""

    def __init__(
        self,
        document: Document,
        write: Write,
        heads: Sequence[str],
        widths: Sequence[float],
        about: str,
    ) -> None:
        self._write = write
        self._table = document.add_table(rows=0, cols=len(heads), style="Table Grid")
        self._table.autofit = False
        properties = self._table._tbl.tblPr
        properties.append(parse_xml(f'<w:tblCaption {W} w:val="{about}"/>'))
        for column, width in zip(self._table.columns, widths, strict=True):
            column.width = Inches(width)
        head = self.row(*heads, style="Table Head")
        head._tr.get_or_add_trPr().append(parse_xml(f"<w:tblHeader {W}/>"))

    def row(self, *cells: str, style: str = "Table Text") -> _Row:
        """A row of one paragraph a cell; it stays whole on one page."""
        row: _Row = self._table.add_row()
        row._tr.get_or_add_trPr().append(parse_xml(f"<w:cantSplit {W}/>"))
        for cell, text, column in zip(row.cells, cells, self._table.columns, strict=True):
            cell.width = column.width
            self._write(cell.paragraphs[0], text, style)
        return row

    def tag(self, words: str) -> None:
        """A tag that stands for a whole row of its own, which leaves no row in the document."""
        first, *others = self._table.add_row().cells
        self._write(first.paragraphs[0], f"{{%tr {words} %}}", "Tag")
        for cell in others:
            self._write(cell.paragraphs[0], "", "Tag")

    def lines(self, cell: _Cell, loop: str, text: str) -> None:
        """In a cell: one paragraph for each of a loop that is never empty."""
        paragraphs = (cell.paragraphs[0], cell.add_paragraph(), cell.add_paragraph())
        tags = (f"{{%p for {loop} %}}", text, "{%p endfor %}")
        for paragraph, words, style in zip(
            paragraphs, tags, ("Tag", "Table Text", "Tag"), strict=True
        ):
            self._write(paragraph, words, style)
