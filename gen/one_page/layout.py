"""Layout: how much of its first page a document leaves free, measured from its parts.

Lines break at spaces, and behind a hyphen or dash within a word; a space at the end of a line needs
no room; a word longer than the line is cut. Pictures in line count, floating ones do not; the cells
of a table are counted one below the other. Measures are points.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from gen.one_page.elements import TWIPS, Attributes, elements, is_on, number
from gen.one_page.line_breaks import PAGE_BREAK, TypesetParagraph, typeset
from gen.one_page.paragraph_format import StyleSheet, style_sheet_of
from gen.package.names import Names
from gen.package.parts import Parts

# What a template without a section of its own is printed on: twips, Letter with margins of an inch.
_USUAL = {
    "h": "15840", "w": "12240", "header": "0", "footer": "0", "gutter": "0",
    "top": "1440", "bottom": "1440", "left": "1440", "right": "1440",
}  # fmt: skip


class Page(NamedTuple):
    """The first page: its measures in points, by Word's names for them, and the width of its text.

    ``edges`` are the ids of what leads to its head and foot; empty where there is none.
    """

    points: Mapping[str, float]
    width: float
    edges: tuple[str, str]


def room_left(parts: Parts, names: Names, *, first_section: bool = False) -> float:
    """Points left below the text of the first page; less than nothing where it needs another.

    With ``first_section`` it is the text before the first section break, on that section's page.
    """
    document = parts[names.body].decode()
    if first_section:
        document = _first_section(document)
    page, styles = page_of(document), style_sheet_of(parts, names)
    edges = (parts.get(names.edges.get(each, ""), b"") for each in page.edges)
    head, foot = (_edge_height(edge, page.width, styles) for edge in edges)
    points = page.points
    top = max(points["top"], points["header"] + head)
    bottom = max(points["bottom"], points["footer"] + foot)
    text = _stacked_height(typeset(document, page.width, styles), styles)
    return points["h"] - top - bottom - text


def _first_section(document: str) -> str:
    """The story up to the paragraph that ends a section; all of it where none does."""
    end = document.find("</w:p>", document.find("<w:sectPr"))
    return document[: end + len("</w:p>")] if end >= 0 else document


def main_size(parts: Parts, names: Names) -> float:
    """The size that most letters of the text are set in."""
    letters: Counter[float] = Counter()
    styles = style_sheet_of(parts, names)
    for each in typeset(parts[names.body].decode(), math.inf, styles):
        letters[each.size] += each.letters
    return letters.most_common(1)[0][0]


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


def page_of(document: str) -> Page:
    """The first page of a document, from its story."""
    _, mark, section = document.rpartition("<w:sectPr")
    return _page(section if mark else "")


@lru_cache(maxsize=64)
def _page(section: str) -> Page:
    """The page as the last section has it (ECMA-376 part 1, 17.6.11 and 17.6.13)."""
    found = elements(section)
    said = dict(found)
    written = {**_USUAL, **said.get("pgMar", {}), **said.get("pgSz", {})}
    points = {name: abs(number(twips)) / TWIPS for name, twips in written.items()}
    sides = points["left"] + points["right"] + points["gutter"]
    return Page(points, points["w"] - sides, _edges(found))


def _edges(section: Sequence[tuple[str, Attributes]]) -> tuple[str, str]:
    """The ids of the first page's own head and foot, or of the usual ones."""
    first = any(name == "titlePg" and is_on(each) for name, each in section)
    kind = "first" if first else "default"
    ids = {name: each["id"] for name, each in section if each.get("type") == kind and "id" in each}
    return ids.get("headerReference", ""), ids.get("footerReference", "")
