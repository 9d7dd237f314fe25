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

from gen.one_page.line_breaks import PAGE_BREAK, TypesetParagraph, Typesetter
from gen.one_page.paragraph_format import StyleSheet, leading_number, style_sheet_of
from gen.package.parts import Parts

_TWIPS = 20  # to the point
_LINKS = "word/_rels/document.xml.rels"
_FLOATS = ("<mc:AlternateContent", "<w:pict", "<wp:anchor")
_FLOATING = re.compile(
    r"<mc:AlternateContent>.*?</mc:AlternateContent>|<w:pict[ >].*?</w:pict>"
    r"|<wp:anchor .*?</wp:anchor>",
    re.DOTALL,
)
# One group each, so that the number of the group says what was found; Typesetter.handlers in turn.
_PIECES = re.compile(
    r"<(?:w:pPr>(.*?)</w:pPr>|(w:r)[ >]|w:rPr>(.*?)</w:rPr>|w:t(?: [^>]*)?>([^<]*)<"
    r"|w:((?:tab|br|cr|noBreakHyphen)\b[^>]*)/>|wp:extent ([^>]*)/>|(/w:p>|w:p/>))",
    re.DOTALL,
)
# What a template without a section of its own is printed on: twips, Letter with margins of an inch.
_USUAL = {"h": "15840", "w": "12240"} | dict.fromkeys(("top", "bottom", "left", "right"), "1440")
_ATTRIBUTE = re.compile(r'(\w+)="([^"]*)"')


class Page(NamedTuple):
    """The first page, its margins in points, and the names of the parts at its head and foot."""

    height: float
    width: float
    top: float
    bottom: float
    header_distance: float
    footer_distance: float
    edges: tuple[str, ...]


def room_left(parts: Parts, *, first_section: bool = False) -> float:
    """Points left below the text of the first page; less than nothing where it needs another.

    With ``first_section`` it is the text before the first section break, on that section's page.
    """
    document = parts["word/document.xml"].decode()
    if first_section:
        document = _first_section(document)
    page, styles = _page_of(document, parts), style_sheet_of(parts)
    head, foot = (_edge_height(parts.get(name, b""), page.width, styles) for name in page.edges)
    top = max(page.top, page.header_distance + head)
    bottom = max(page.bottom, page.footer_distance + foot)
    text = _stacked_height(typeset(document, page.width, styles), styles)
    return page.height - top - bottom - text


def _first_section(document: str) -> str:
    """The story up to the paragraph that ends a section; all of it where none does."""
    end = document.find("</w:p>", document.find("<w:sectPr"))
    return document[: end + len("</w:p>")] if end >= 0 else document


def lines(parts: Parts) -> int:
    """How many lines the text has, with those at the head and foot of the first page."""
    document = parts["word/document.xml"].decode()
    page, styles = _page_of(document, parts), style_sheet_of(parts)
    stories = [document, *(parts[name].decode() for name in page.edges if name)]
    return sum(each.lines for story in stories for each in typeset(story, page.width, styles))


def main_size(parts: Parts) -> float:
    """The size that most letters of the text are set in."""
    letters: dict[float, int] = {}
    for each in typeset(parts["word/document.xml"].decode(), math.inf, style_sheet_of(parts)):
        letters[each.size] = letters.get(each.size, 0) + each.letters
    return max(letters, key=lambda size: letters[size])


def typeset(story: str, width: float, styles: StyleSheet) -> list[TypesetParagraph]:
    """The paragraphs of a story, in order, in lines of this width."""
    if any(mark in story for mark in _FLOATS):
        story = _FLOATING.sub("", story)
    typesetter = Typesetter(width, styles)
    handlers = typesetter.handlers
    for found in _PIECES.finditer(story):
        kind = found.lastindex or 0
        handlers[kind](found[kind])
    return typesetter.paragraphs


def _stacked_height(story: list[TypesetParagraph], styles: StyleSheet) -> float:
    """The height of paragraphs one below the other, without the space behind the last."""
    height = sum(each.height for each in story) + (story[0].format.space_before if story else 0)
    for one, other in pairwise(each.format for each in story):
        alike = one.style == other.style
        after = 0 if alike and one.contextual_spacing else one.space_after
        before = 0 if alike and other.contextual_spacing else other.space_before
        height += after + before if styles.spaces_add_up else max(after, before)
        height += PAGE_BREAK if other.page_break_before else 0
    return height


@lru_cache(maxsize=64)
def _edge_height(part: bytes, width: float, styles: StyleSheet) -> float:
    """How high the head or foot of a page is, with the space behind its last line."""
    story = typeset(part.decode(), width, styles) if part else []
    return _stacked_height(story, styles) + (story[-1].format.space_after if story else 0)


def _page_of(document: str, parts: Parts) -> Page:
    _, mark, section = document.rpartition("<w:sectPr")
    return _page(section if mark else "", parts.get(_LINKS, b""))


@lru_cache(maxsize=64)
def _page(section: str, links: bytes) -> Page:
    """The page as the last section has it (ECMA-376 part 1, 17.6.11 and 17.6.13)."""
    attributes = {**_USUAL, **_attributes(section, "pgMar"), **_attributes(section, "pgSz")}
    sides = sum(_points(attributes, side) for side in ("left", "right", "gutter"))
    return Page(
        _points(attributes, "h"),
        _points(attributes, "w") - sides,
        _points(attributes, "top"),
        _points(attributes, "bottom"),
        _points(attributes, "header"),
        _points(attributes, "footer"),
        tuple(_edge(section, f"{edge}Reference", links.decode()) for edge in ("header", "footer")),
    )


def _points(attributes: dict[str, str], name: str) -> float:
    return abs(leading_number(attributes.get(name, ""))) / _TWIPS


def _attributes(xml: str, name: str) -> dict[str, str]:
    found = re.search(rf"<w:{name} ([^>]*)>", xml)
    return dict(_ATTRIBUTE.findall(found[1])) if found else {}


def _edge(section: str, element: str, links: str) -> str:
    """The name of the part at the head or foot of the first page; empty where there is none."""
    has_first = "<w:titlePg" in section and '<w:titlePg w:val="0"' not in section
    for found in re.findall(rf"<w:{element} ([^>]*)/>", section):
        attributes = dict(_ATTRIBUTE.findall(found))
        if attributes.get("type") == ("first" if has_first else "default"):
            return _target(links, attributes["id"])
    return ""


def _target(links: str, wanted: str) -> str:
    for link in re.findall(r"<Relationship ([^>]*)>", links):
        attributes = dict(_ATTRIBUTE.findall(link))
        if attributes["Id"] == wanted:
            return f"word/{attributes['Target'].removeprefix('/word/')}"
    return ""
