"""docxtpl source: docxtpl's, in which templates are written, and what it makes of a part.

It is the only door to docxtpl. A run on templates that are known needs it only for a table whose
columns a tag has changed.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any, NamedTuple

from lxml import etree

from gen.package.parts import DECLARATION
from gen.template.story import DIGITS, Story, with_other_tags

_NUMBERED = re.compile(rf"(\{{[{{%][-+]?)(.*?)([{DIGITS}]*)([-+]?[%}}]\}})", re.DOTALL)
_PLAIN = str.maketrans(DIGITS, "0123456789")
_BLANKS = str.maketrans("\t\n\r", "   ")
# What docxtpl puts into the properties of a cell at either end of them, and what it goes before.
# Looked for as text: what holds tags is no XML yet.
_CELL = re.compile(r"(<w:tcPr[ >].*?)(?=</w:tcPr>)", re.DOTALL)
_END_OF_CELL = "noWrap tcMar textDirection tcFitText vAlign hideMark"
_PUT = (
    (re.compile(r'<w:shd [^/]*?w:fill="\{\{.*?\}\}"/>', re.DOTALL), _END_OF_CELL),
    (re.compile(r'<w:vMerge w:val="\{%.*?"/>', re.DOTALL), f"tcBorders shd {_END_OF_CELL}"),
    (
        re.compile(r'<w:gridSpan w:val="\{\{.*?\}\}"/>', re.DOTALL),
        f"hMerge vMerge tcBorders shd {_END_OF_CELL}",
    ),
)


@cache
def _docxtpl() -> Any:
    from docxtpl import DocxTemplate

    return DocxTemplate(None)


class Source(NamedTuple):
    """A story as Jinja source, in which every tag begins a line of its own.

    ``numbers`` are those of the story's tags, by the line; -1 before the first.
    """

    text: str
    numbers: tuple[int, ...]


def source_of(story: Story) -> Source:
    """What docxtpl makes of a story."""
    source: str = _docxtpl().patch_xml(story.numbered())
    if "<w:tcPr" in source:
        source = _CELL.sub(lambda cell: _in_order(cell[0]), source)
    if "\t" in source or "\n" in source:
        # docxtpl makes Word's own tabs and breaks of them in a text; elsewhere they say nothing.
        source = with_other_tags(source, lambda tag: tag.translate(_BLANKS))
        source = _docxtpl().resolve_listing(source).translate(_BLANKS)
    numbers = [-1]

    def on_a_line(tag: re.Match[str]) -> str:
        opening, said, number, end = tag.groups()
        # What docxtpl itself has put in belongs to the tag before it.
        numbers.append(int(number.translate(_PLAIN)) if number else numbers[-1])
        return f"{opening}\n{said}{end}"

    return Source(DECLARATION + _NUMBERED.sub(on_a_line, source), tuple(numbers))


def _in_order(cell: str) -> str:
    """The properties of a cell, those that docxtpl has put in where the standard has them."""
    for what, before in _PUT:
        if put := what.search(cell):
            rest = cell[: put.start()] + cell[put.end() :]
            follows = re.search(rf"<w:(?:{before.replace(' ', '|')})[ />]", rest)
            at = follows.start() if follows else len(rest)
            cell = rest[:at] + put[0] + rest[at:]
    return cell


def with_right_columns(body: str) -> str:
    """The filled-in body with the grid of each table as its cells ask for."""
    return etree.tostring(_docxtpl().fix_tables(body), encoding="unicode")
