"""What may stand right before a line of a template, whichever way its conditions go."""

from __future__ import annotations

import re
from collections.abc import Sequence

from docx.text.paragraph import Paragraph

_TAG = re.compile(r"\{%p (\w+)")
_BEGINS, _ENDS = ("if", "for"), ("endif", "endfor")


def may_stand_before(lines: Sequence[Paragraph], count: int = 1) -> list[Paragraph]:
    """Every paragraph that may be one of the last ``count`` printed of these lines, on any way."""
    places, found = {len(lines)}, set[int]()
    for _ in range(count):
        places = {place for at in places for place in _last_of(lines, 0, at)[0]}
        found |= places
    return [lines[place] for place in sorted(found)]


def _last_of(lines: Sequence[Paragraph], start: int, at: int) -> tuple[list[int], bool]:
    """Where the last ones between two places stand, and whether there may be none."""
    found: list[int] = []
    while at > start:
        at -= 1
        tag = _tag(lines[at])
        if not tag:
            return [*found, at], False
        if tag in _ENDS:
            begin, cuts, sure = _block(lines, at)
            ways = [_last_of(lines, a + 1, b) for a, b in zip(cuts, [*cuts[1:], at], strict=True)]
            found += [place for way, _ in ways for place in way]
            if sure and not any(empty for _, empty in ways):
                return found, False
            at = begin
        elif tag not in _BEGINS:  # the branch begins here: what precedes it are other branches
            at = _block(lines, at)[0]
    return found, True


def _block(lines: Sequence[Paragraph], at: int) -> tuple[int, list[int], bool]:
    """Where the block that holds or ends at this tag begins, its branches, and if one is sure."""
    cuts: list[int] = []
    depth, sure = 0, False
    while True:
        at -= 1
        tag = _tag(lines[at])
        if tag in _ENDS:
            depth += 1
        elif tag in _BEGINS and depth:
            depth -= 1
        elif tag in _BEGINS:
            return at, [at, *reversed(cuts)], sure
        elif tag and not depth:
            cuts.append(at)
            sure = sure or tag == "else"


def _tag(line: Paragraph) -> str:
    found = _TAG.match(line.text)
    return found[1] if found else ""
