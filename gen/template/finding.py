"""Finding: one thing that is wrong in a story, at the very line or element that it is about.

``problem_of`` says its place as a person finds it in Word: part, heading, row and cell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

from gen.package.package import Package
from gen.package.parts import W
from gen.package.xml import read_xml
from gen.problem import Level, Place, Problem
from gen.template.fault import RULE
from gen.template.story import Line, Story, Tag, own_texts, style_of, with_other_tags

_SHOWN = 80  # characters of a text that a message quotes
_LONGEST = 200  # characters of a tag
_CALLED = {
    "document": "the body", "hdr": "the header", "ftr": "the footer", "comments": "a comment",
    "footnotes": "a footnote", "endnotes": "an endnote", "chartSpace": "a chart",
    "dataModel": "a SmartArt picture", "drawing": "a SmartArt picture",
    "glossaryDocument": "the building blocks", "styles": "the styles", "settings": "the settings",
    "numbering": "the numbers and bullets of lists", "Relationships": "the addresses of links",
}  # fmt: skip


class Finding(NamedTuple):
    """What is wrong, and what to do.

    ``tag`` is the one it is about, or ``line`` the whole line, or ``element`` what is in neither;
    none of them for the story as a whole. ``no_such_name``: a tag asks for what no case has.
    """

    what: str
    fix: str
    tag: Tag | None = None
    line: Line | None = None
    element: etree._Element | None = None
    rule: str = RULE
    level: Level = "error"
    no_such_name: bool = False


def quoted(text: str) -> str:
    """A text as a message quotes it, cut where it is long."""
    plain = " ".join(text.split())
    return f"“{plain if len(plain) <= _SHOWN else f'{plain[: _SHOWN - 3]}...'}”"


def problem_of(finding: Finding, file: str, story: Story, headings: frozenset[str]) -> Problem:
    """The finding as it is told, with its place in words and the line that it is about."""
    tag, line = finding.tag, finding.tag.line if finding.tag else finding.line
    element = finding.element if finding.element is not None else line and line.element
    text = line.text if line else ""
    place = Place(file, 0, 1, text, max(len(text), 1))
    if tag:
        place = place._replace(column=tag.start + 1, width=len(tag.written))
    where = [called(story.root), *(_steps(element, story, headings) if element is not None else ())]
    said = ", ".join(where)
    what, fix = (_with_short_tag(each, tag) for each in (finding.what, finding.fix))
    return Problem(finding.rule, finding.level, place, said, what, fix)


def _with_short_tag(words: str, tag: Tag | None) -> str:
    if tag is None or len(tag.written) <= _LONGEST:
        return words
    short = f"{tag.written[:_SHOWN]} … {tag.written[-2:]}"
    return words.replace(tag.written, short).replace(tag.said, tag.said[:_SHOWN])


def called(root: etree._Element) -> str:
    """What a part is called in Word, by the name of its outermost element."""
    name = etree.QName(root).localname
    return _CALLED.get(name, "a part beside the text")


def headings_of(package: Package) -> frozenset[str]:
    """The ids of the styles of headings, which Word calls the same in every language."""
    styles = package.body.first("styles")
    root = read_xml(package.parts[styles].data) if styles else etree.Element("none")
    found = filter(_is_heading, root.iter(f"{W}style"))
    return frozenset(str(style.get(f"{W}styleId")) for style in found)


def _is_heading(style: etree._Element) -> bool:
    name = style.find(f"{W}name")
    said = "" if name is None else str(name.get(f"{W}val"))
    outlined = style.find(f"{W}pPr/{W}outlineLvl") is not None
    return outlined or re.match(r"(?i)heading \d|title$", said) is not None


def _steps(element: etree._Element, story: Story, headings: frozenset[str]) -> Iterator[str]:
    above = _heading_above(element, story, headings)
    if above:
        yield f"under “{above}”"
    if any(each.tag == f"{W}txbxContent" for each in element.iterancestors()):
        yield "in a text box"
    cell = next(_around(element, "tc"), None)
    if cell is not None:
        yield from cell_in_words(cell, story.root)


def cell_in_words(cell: etree._Element, root: etree._Element) -> Iterator[str]:
    """Which table of the part, which row and which cell, each counted from 1."""
    row, table = next(_around(cell, "tr"), None), next(_around(cell, "tbl"), None)
    if row is None or table is None:
        return
    found = root.iter(f"{W}tbl")
    tables = [each for each in found if next(each.iterancestors(f"{W}tbl"), None) is None]
    outer = [table, *table.iterancestors(f"{W}tbl")][-1]
    if len(tables) > 1:
        yield f"table {tables.index(outer) + 1}"
    if outer is not table:
        yield "a table in it"
    rows = [each for each in table.iter(f"{W}tr") if next(_around(each, "tbl"), None) is table]
    cells = [each for each in row.iter(f"{W}tc") if next(_around(each, "tr"), None) is row]
    yield f"row {rows.index(row) + 1}, cell {cells.index(cell) + 1}"


def _around(element: etree._Element, name: str) -> Iterator[etree._Element]:
    """The elements of a name around one, and it itself if it is one, the nearest first."""
    if element.tag == f"{W}{name}" and name == "tc":
        yield element
    yield from element.iterancestors(f"{W}{name}")


def _heading_above(element: etree._Element, story: Story, headings: frozenset[str]) -> str:
    """The words of the nearest heading before an element; empty where there is none."""
    own = element if element.tag == f"{W}p" else next(element.iterancestors(f"{W}p"), None)
    own = own if own is not None else next(element.iter(f"{W}p"), None)
    if own is not None:
        return _heading_before(own, story, headings)
    around = (element, *element.iterancestors())
    siblings = (sibling for each in around for sibling in each.itersiblings(preceding=True))
    before = (list(sibling.iter(f"{W}p"))[-1:] for sibling in siblings)
    (last,) = next(filter(None, before), [None])
    return (
        "" if last is None else (_heading(last, headings) or _heading_before(last, story, headings))
    )


def _heading_before(paragraph: etree._Element, story: Story, headings: frozenset[str]) -> str:
    """The words of the nearest heading in a line before that of a paragraph; empty for none."""
    line = story.line_of(paragraph)
    numbers = range(line.number - 1, -1, -1) if line else ()
    before = (story.lines[number].element for number in numbers if story.styles[number] in headings)
    return next(filter(None, (_heading(each, headings) for each in before)), "")


def _heading(paragraph: etree._Element, headings: frozenset[str]) -> str:
    """The words of a heading, without its tags; empty where it is none."""
    if style_of(paragraph) not in headings:
        return ""
    text = "".join(each.text or "" for each in own_texts(paragraph))
    return quoted(with_other_tags(text, lambda _: "")).strip("“”")
