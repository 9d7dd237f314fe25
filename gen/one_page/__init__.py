"""One page: a letter that must be one page is set a little closer, step by step, until it is.

The first step is the template as it is. Each further one takes away what a reader misses least:
air between lines, air between paragraphs, half a point of size at a time, and last the margins. It
works on sizes, not on names of styles, so a template that was restyled in Word is fitted likewise.
A first page that is to stay one, as the coach's preparation page, is measured in the same way.

In running order, and this room last:

- ``fonts``: how wide words are and how high lines, from the figures in ``metrics/``.
- ``font_metrics``: writes those figures anew, for whoever adds a font; no run needs it.
- ``paragraph_format``: how a paragraph and a run are set. ``line_breaks``: its lines.
- ``layout``: how much of its first page a document, or its first section, leaves free.
- ``too_long``: the problem where nothing helps.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from gen.one_page.layout import main_size, room_left
from gen.package.parts import Parts

SMALLEST = 10.5  # points: nothing is made smaller than this, and what is smaller stays
# Points that stay free. LibreOffice never needed any (2,800 prints); Word may round each line up.
RESERVE = 6.0
_LINE, _SPACES, _MARGINS = 259, 0.75, 0.9  # 1.08 in Word's 240ths; shares of what the template has
_TO_SIGN = 400  # twips: a larger space is for a hand's signature, and stays
_NARROWEST = 1000  # twips: printers need it, and a page looks crammed with less
_STORY = re.compile(r"word/(?:styles|document|header\d*|footer\d*)\.xml")
_SPACING = re.compile(rb"<w:spacing ([^>]*)/>")
_SIZE = re.compile(rb'(<w:sz(?:Cs)? w:val=")(\d+)(")')
_MARGIN = re.compile(rb"<w:pgMar [^>]*>")
_LENGTH = re.compile(rb'w:(before|after|line|top|bottom|left|right)="(\d+)"')


@dataclass(frozen=True, slots=True)
class Step:
    """How much closer: closer spaces or not, a share of the size, closer margins or not."""

    spaces: bool = False
    size: float = 1
    margins: bool = False


def one_page(parts: Parts) -> tuple[Parts, float]:
    """The parts, set so close that they fit one page, and 0; or at the last step, and what is over.

    What is over is points of height.
    """
    over = RESERVE - room_left(parts)
    if over <= 0:
        return parts, 0
    made = parts
    for step in steps(main_size(parts)):
        made = closer(parts, step)
        over = RESERVE - room_left(made)
        if over <= 0:
            return made, 0
    return made, over


def first_page_runs_over(parts: Parts) -> bool:
    """Whether what stands before the first section break is more than one page."""
    return room_left(parts, first_section=True) < RESERVE


def steps(size: float) -> Iterator[Step]:
    """From the least to the most; ``size`` is that of most of the text, in points."""
    halves = range(1, int((size - SMALLEST) * 2) + 1)
    smaller = [1 - half / 2 / size for half in halves]
    yield Step()
    yield Step(spaces=True)
    yield from (Step(spaces=True, size=share) for share in smaller)
    yield Step(spaces=True, size=min(smaller, default=1), margins=True)


def closer(parts: Parts, step: Step) -> Parts:
    """The parts at this step."""
    return {name: _set(name, part, step) for name, part in parts.items()}


def _set(name: str, part: bytes, step: Step) -> bytes:
    if not _STORY.fullmatch(name):
        return part
    return _closer_styles(part, step) if name == "word/styles.xml" else _closer(part, step)


@lru_cache(maxsize=64)
def _closer_styles(part: bytes, step: Step) -> bytes:
    return _closer(part, step)


def _closer(part: bytes, step: Step) -> bytes:
    part = _SPACING.sub(lambda found: _closer_spacing(found[0], step), part)
    if step.size != 1:
        part = _SIZE.sub(lambda found: _smaller(found, step.size), part)
    if step.margins:
        part = _MARGIN.sub(lambda found: _LENGTH.sub(_narrower, found[0]), part)
    return part


def _closer_spacing(element: bytes, step: Step) -> bytes:
    fixed = b'Rule="exact"' in element or b'Rule="atLeast"' in element

    def shorter(length: re.Match[bytes]) -> bytes:
        twips = int(length[2])
        if length[1] == b"line":
            twips = round(twips * step.size) if fixed else min(twips, _LINE)
        elif step.spaces and twips < _TO_SIGN:
            twips = round(twips * _SPACES)
        return b'w:%s="%d"' % (length[1], twips)

    return _LENGTH.sub(shorter, element)


def _smaller(size: re.Match[bytes], share: float) -> bytes:
    half_points, least = int(size[2]), round(SMALLEST * 2)
    if half_points > least:
        half_points = max(least, round(half_points * share))
    return size[1] + b"%d" % half_points + size[3]


def _narrower(margin: re.Match[bytes]) -> bytes:
    twips = int(margin[2])
    return b'w:%s="%d"' % (margin[1], max(min(twips, _NARROWEST), round(twips * _MARGINS)))
