"""Page breaks: which pages of a body have nothing on them, between two places where a page begins.

A body is looked at as text, as it is for each document. A style that begins a page is none of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

_BREAK, _BEFORE, _SECTION = "<w:br ", "<w:pageBreakBefore", "<w:sectPr"
_BEGINS = {  # each compiled where its word is found
    'w:type="page"': rf'{_BREAK}[^>]*w:type="page"[^>]*>',
    _BEFORE: rf'{_BEFORE}(?![^>]*w:val="(?:0|false|off)")[^>]*>',
    _SECTION: rf"{_SECTION}[^>]*>",
}
_CONTINUOUS = re.compile(r'(?:(?!</w:sectPr>).)*<w:type [^>]*w:val="continuous"', re.DOTALL)
_PARAGRAPH = re.compile(r"<w:p[ />]")
_SHOWN = re.compile(
    r"<w:t(?: [^>]*)?>[^<]*[^<\s]|<w:(?:drawing|pict|object|footnoteReference|sym|tbl)\b|<m:oMath"
)


class _Place(NamedTuple):
    """Where a page ends and the next one begins, and what makes it begin, as it is written."""

    end: int
    begin: int
    by: str


def empty_pages(body: str) -> Iterator[tuple[str, str]]:
    """What begins each empty page, and what begins the next; empty for the edges of the body."""
    last = body.rfind(_SECTION)
    begins = [each for each in _begins(body) if each.start() != last]
    if not begins:
        return
    inner = sorted(_place(body, each) for each in begins if _begins_page(body, each))
    edges = _Place(0, 0, ""), _Place(max(last, 0) or len(body), len(body), "")
    for before, after in pairwise((edges[0], *inner, edges[1])):
        page = body[before.begin : after.end]
        if not _SHOWN.search(page) and _is_there(page, before.by, after.by):
            yield before.by, after.by


def _begins(body: str) -> Iterator[re.Match[str]]:
    """What begins a page, of one kind after the other: so it is found much sooner than by re."""
    for word, whole in _BEGINS.items():
        at = body.find(word)
        while at >= 0:
            if found := re.compile(whole).match(body, body.rfind("<", 0, at + 1)):
                yield found
            at = body.find(word, at + 1)


def _place(body: str, found: re.Match[str]) -> _Place:
    """A section ends with the paragraph that says so."""
    if not found[0].startswith(_SECTION):
        return _Place(found.start(), found.end(), found[0])
    end = body.find("</w:p>", found.end())
    return _Place(end, end, found[0])


def _begins_page(body: str, found: re.Match[str]) -> bool:
    """What follows a section begins a page unless it says that it does not."""
    following = body.find(_SECTION, found.end()) if found[0].startswith(_SECTION) else -1
    return following < 0 or not _CONTINUOUS.match(body, following)


def _is_there(page: str, before: str, after: str) -> bool:
    """Whether there is a page at all: a break always makes one, all else needs a paragraph."""
    lines = len(_PARAGRAPH.findall(page)) + before.startswith(_BEFORE) - after.startswith(_BEFORE)
    return lines > 0 or after.startswith(_BREAK)
