"""Fit: the steps by which a letter is set closer until it is one page.

The first step is the template as it is. Each further one takes away what a reader misses least:
air between lines, air between paragraphs, half a point of size at a time, and last the margins. It
works on sizes, not on names of styles, so a template that was restyled in Word is fitted likewise.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from gen.one_page.layout import main_size, room_left
from gen.package.names import Names
from gen.package.parts import Parts

SMALLEST = 10.5  # points: nothing is made smaller than this, and what is smaller stays
# Points that stay free. LibreOffice never needed any (2,800 prints); Word may round each line up.
RESERVE = 6.0
_LINE, _SPACES, _MARGINS = 259, 0.75, 0.9  # 1.08 in Word's 240ths; shares of what the template has
_TO_SIGN = 400  # twips: a larger space is for a hand's signature, and stays
_NARROWEST = 1000  # twips: printers need it, and a page looks crammed with less
# Not compiled: most letters fit as they are.
_MEASURED = rb"<w:(spacing|sz|szCs|pgMar) [^>]*>"
_LENGTH = rb'w:(before|after|line|val|top|bottom|left|right)="(\d+)"'


class Step(NamedTuple):
    """How much closer: closer spaces or not, a share of the size, closer margins or not."""

    spaces: bool = False
    size: float = 1
    margins: bool = False


def one_page(parts: Parts, names: Names) -> tuple[Parts, float]:
    """The parts, set so close that they fit one page, and 0; or at the last step, and what is over.

    What is over is points of height.
    """
    made, over = parts, RESERVE - room_left(parts, names)
    for step in steps(main_size(parts, names)) if over > 0 else ():
        made = closer(parts, names, step)
        over = RESERVE - room_left(made, names)
        if over <= 0:
            break
    return made, max(over, 0)


def first_page_runs_over(parts: Parts, names: Names) -> bool:
    """Whether what stands before the first section break is more than one page."""
    return room_left(parts, names, first_section=True) < RESERVE


def steps(size: float) -> Iterator[Step]:
    """From the least to the most; ``size`` is that of most of the text, in points."""
    halves = range(1, int((size - SMALLEST) * 2) + 1)
    smaller = [1 - half / 2 / size for half in halves]
    yield Step()
    yield Step(spaces=True)
    yield from (Step(spaces=True, size=share) for share in smaller)
    yield Step(spaces=True, size=min(smaller, default=1), margins=True)


def closer(parts: Parts, names: Names, step: Step) -> Parts:
    """The parts at this step."""
    set_closer = {names.styles, names.body, *names.edges.values()}
    return {
        name: _closer(part, step) if name in set_closer else part for name, part in parts.items()
    }


@lru_cache(maxsize=64)  # the styles are the same in every letter
def _closer(part: bytes, step: Step) -> bytes:
    def element(found: re.Match[bytes]) -> bytes:
        fixed = b'Rule="exact"' in found[0] or b'Rule="atLeast"' in found[0]

        def length(named: re.Match[bytes]) -> bytes:
            number = _shorter(found[1], named[1], int(named[2]), step, fixed=fixed)
            return b'w:%s="%d"' % (named[1], number)

        return re.sub(_LENGTH, length, found[0])

    return re.sub(_MEASURED, element, part)


def _shorter(element: bytes, name: bytes, number: int, step: Step, *, fixed: bool) -> int:
    """The number in an attribute at this step; ``fixed`` lines are twips, others 240ths."""
    match element, name:
        case b"spacing", b"line":
            return round(number * step.size) if fixed else min(number, _LINE)
        case b"spacing", b"before" | b"after" if step.spaces and number < _TO_SIGN:
            return round(number * _SPACES)
        case b"sz" | b"szCs", b"val" if (least := round(SMALLEST * 2)) < number:
            return max(least, round(number * step.size))
        case b"pgMar", b"top" | b"bottom" | b"left" | b"right" if step.margins:
            return max(min(number, _NARROWEST), round(number * _MARGINS))
    return number
