"""What may stand right before a line of a template, whichever way its conditions go."""

from __future__ import annotations

import re
from collections.abc import Sequence

from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

_TEXT = qn("w:t")
_TAG = re.compile(r"\{%p (\w+)")
_Ways = frozenset[tuple[int, ...]]  # each by the places of the last lines on it


def may_stand_before(lines: Sequence[Paragraph], count: int = 1) -> list[Paragraph]:
    """Every paragraph that may be one of the last ``count`` printed of these lines, on any way.

    A loop is gone through once or not at all: more rounds bring no other lines.
    """
    ways: _Ways = frozenset([()])
    blocks: list[tuple[_Ways, _Ways]] = []  # the ways that pass a branch by, and those through one
    for place in range(_first_that_matters(lines, count), len(lines)):
        match _tag(lines[place]):
            case "if" | "for":
                blocks.append((ways, frozenset()))
            case "elif" | "else" as tag:
                passing, through = blocks.pop()
                blocks.append((passing if tag == "elif" else frozenset(), through | ways))
                ways = passing
            case "endif" | "endfor":
                ways = ways.union(*blocks.pop())
            case _:
                ways = frozenset((*way, place)[-count:] for way in ways)
    return [lines[place] for place in sorted(set().union(*ways))]


def _first_that_matters(lines: Sequence[Paragraph], count: int) -> int:
    """The place from which on ``count`` lines are printed on every way that leads to the end.

    A script asks a hundred times, and has some thousand lines: most lie far above.
    """
    inside = 0  # so many blocks that the end is not in
    for place in range(len(lines) - 1, -1, -1):
        match _tag(lines[place]):
            case "endif" | "endfor":
                inside += 1
            case "if" | "for":
                inside = max(inside - 1, 0)
            case "elif" | "else":
                inside = max(inside, 1)  # the branches above it are not the one that leads here
            case _ if not inside:
                count -= 1
                if not count:
                    return place
    return 0


def _tag(line: Paragraph) -> str:
    # Not line.text, which takes ten times as long, and each line is asked for often.
    found = _TAG.match("".join(text.text or "" for text in line._p.iter(_TEXT)))
    return found[1] if found else ""
