"""What may stand right before a line of a template, whichever way its conditions go."""

from __future__ import annotations

import re
from collections.abc import Sequence

from docx.text.paragraph import Paragraph

_TAG = re.compile(r"\{%p (\w+)")
_BEGINS, _ENDS = ("if", "for"), ("endif", "endfor")


def may_stand_before(lines: Sequence[Paragraph]) -> list[Paragraph]:
    """Every paragraph that may be the last one printed of these lines, one for each way."""
    return _last_of(lines, 0, len(lines))[0]


def _last_of(lines: Sequence[Paragraph], start: int, at: int) -> tuple[list[Paragraph], bool]:
    """The last ones between two places, and whether there is a way on which nothing is printed."""
    found: list[Paragraph] = []
    while at > start:
        at -= 1
        tag = _tag(lines[at])
        if not tag:
            return [*found, lines[at]], False
        if tag in _ENDS:
            begin, cuts, sure = _block(lines, at)
            ways = [_last_of(lines, a + 1, b) for a, b in zip(cuts, [*cuts[1:], at], strict=True)]
            found += [line for way, _ in ways for line in way]
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
