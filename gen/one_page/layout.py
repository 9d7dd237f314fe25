"""Layout: how much of its first page a document leaves free, measured from its parts.

Lines break at spaces, and behind a hyphen or dash within a word; a space at the end of a line needs
no room; a word longer than the line is cut. Pictures in line count, floating ones do not; the cells
of a table are counted one below the other. Measures are points.
"""

from __future__ import annotations

import math
import re
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from gen.one_page.line_breaks import NEW_PAGE, Laid, Typesetter
from gen.one_page.paragraph_format import Looks, looks_of, number
from gen.package.parts import Parts

_TWIPS = 20  # to the point
_LINKS = "word/_rels/document.xml.rels"
_FLOATS = ("<mc:AlternateContent", "<w:pict", "<wp:anchor")
_FLOATING = re.compile(
    r"<mc:AlternateContent>.*?</mc:AlternateContent>|<w:pict[ >].*?</w:pict>"
    r"|<wp:anchor .*?</wp:anchor>",
    re.DOTALL,
)
# One group each, so that the number of the group says what was found; Typesetter.steps in turn.
_FOUND = re.compile(
    r"<(?:w:pPr>(.*?)</w:pPr>|(w:r)[ >]|w:rPr>(.*?)</w:rPr>|w:t(?: [^>]*)?>([^<]*)<"
    r"|w:((?:tab|br|cr|noBreakHyphen)\b[^>]*)/>|wp:extent ([^>]*)/>|(/w:p>|w:p/>))",
    re.DOTALL,
)
# What a template without a section of its own is printed on: twips, Letter with margins of an inch.
_USUAL = {"h": "15840", "w": "12240"} | dict.fromkeys(("top", "bottom", "left", "right"), "1440")
_MARK = re.compile(r'(\w+)="([^"]*)"')


class Sheet(NamedTuple):
    """The first page, its margins in points, and the names of the parts at its head and foot."""

    height: float
    width: float
    top: float
    bottom: float
    head_at: float
    foot_at: float
    edges: tuple[str, ...]


def room_left(parts: Parts) -> float:
    """Points left below the text of the first page; less than nothing where it needs another."""
    document = parts["word/document.xml"].decode()
    sheet, looks = _sheet_of(document, parts), looks_of(parts)
    head, foot = (_edge_height(parts.get(name, b""), sheet.width, looks) for name in sheet.edges)
    top, bottom = max(sheet.top, sheet.head_at + head), max(sheet.bottom, sheet.foot_at + foot)
    return sheet.height - top - bottom - _stacked(laid(document, sheet.width, looks), looks)


def lines(parts: Parts) -> int:
    """How many lines the text has, with those at the head and foot of the first page."""
    document = parts["word/document.xml"].decode()
    sheet, looks = _sheet_of(document, parts), looks_of(parts)
    stories = [document, *(parts[name].decode() for name in sheet.edges if name)]
    return sum(each.lines for story in stories for each in laid(story, sheet.width, looks))


def main_size(parts: Parts) -> float:
    """The size that most letters of the text are set in."""
    letters: dict[float, int] = {}
    for each in laid(parts["word/document.xml"].decode(), math.inf, looks_of(parts)):
        letters[each.size] = letters.get(each.size, 0) + each.letters
    return max(letters, key=lambda size: letters[size])


def laid(story: str, width: float, looks: Looks) -> list[Laid]:
    """The paragraphs of a story, in order, in lines of this width."""
    if any(mark in story for mark in _FLOATS):
        story = _FLOATING.sub("", story)
    typesetter = Typesetter(width, looks)
    steps = typesetter.steps
    for found in _FOUND.finditer(story):
        kind = found.lastindex or 0
        steps[kind](found[kind])
    return typesetter.laid


def _stacked(story: list[Laid], looks: Looks) -> float:
    """The height of paragraphs one below the other, without the space behind the last."""
    height = sum(each.height for each in story) + (story[0].look.before if story else 0)
    for one, other in pairwise(each.look for each in story):
        alike = one.style == other.style
        after = 0 if alike and one.contextual else one.after
        before = 0 if alike and other.contextual else other.before
        height += after + before if looks.spaces_add_up else max(after, before)
        height += NEW_PAGE if other.new_page else 0
    return height


@lru_cache(maxsize=64)
def _edge_height(part: bytes, width: float, looks: Looks) -> float:
    """How high the head or foot of a page is, with the space behind its last line."""
    story = laid(part.decode(), width, looks) if part else []
    return _stacked(story, looks) + (story[-1].look.after if story else 0)


def _sheet_of(document: str, parts: Parts) -> Sheet:
    _, mark, section = document.rpartition("<w:sectPr")
    return _sheet(section if mark else "", parts.get(_LINKS, b""))


@lru_cache(maxsize=64)
def _sheet(section: str, links: bytes) -> Sheet:
    """The page as the last section has it (ECMA-376 part 1, 17.6.11 and 17.6.13)."""
    marks = {**_USUAL, **_marks(section, "pgMar"), **_marks(section, "pgSz")}
    sides = sum(_points(marks, side) for side in ("left", "right", "gutter"))
    return Sheet(
        _points(marks, "h"),
        _points(marks, "w") - sides,
        _points(marks, "top"),
        _points(marks, "bottom"),
        _points(marks, "header"),
        _points(marks, "footer"),
        tuple(_edge(section, f"{edge}Reference", links.decode()) for edge in ("header", "footer")),
    )


def _points(marks: dict[str, str], name: str) -> float:
    return abs(number(marks.get(name, ""))) / _TWIPS


def _marks(xml: str, name: str) -> dict[str, str]:
    found = re.search(rf"<w:{name} ([^>]*)>", xml)
    return dict(_MARK.findall(found[1])) if found else {}


def _edge(section: str, element: str, links: str) -> str:
    """The name of the part at the head or foot of the first page; empty where there is none."""
    has_first = "<w:titlePg" in section and '<w:titlePg w:val="0"' not in section
    for found in re.findall(rf"<w:{element} ([^>]*)/>", section):
        marks = dict(_MARK.findall(found))
        if marks.get("type") == ("first" if has_first else "default"):
            return _target(links, marks["id"])
    return ""


def _target(links: str, wanted: str) -> str:
    for link in re.findall(r"<Relationship ([^>]*)>", links):
        marks = dict(_MARK.findall(link))
        if marks["Id"] == wanted:
            return f"word/{marks['Target'].removeprefix('/word/')}"
    return ""
