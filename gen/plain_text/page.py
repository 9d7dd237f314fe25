"""Page: paragraphs and tables as lines of a width, for a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Sequence

from gen.characters import TOLD, TOLD_END
from gen.plain_text.blocks import Block

_UNDER = ("=", "-")  # headings of the first level, and of the second
_LONGEST_LABEL = 6  # a box, SAY, CUE: and their like before the first tab
_ROOM_TO_WRITE = "_" * 20
_BETWEEN = " | "
_NARROWEST = 6


def lines_of(blocks: Iterable[Block], width: int) -> Iterator[str]:
    """The lines of a document, none of them wider; an empty one where the eye needs it."""
    below = False  # something stands above, and no empty line yet
    apart = False
    for block in blocks:
        lines = _table(block.rows, width) if block.rows else _paragraph(block, width)
        apart = apart or block.look.apart or block.look.level > 0 or not lines
        if lines:
            long = len(lines) > 1 and not block.look.indent and not _parted(block)[0]
            if below and (apart or long):
                yield ""
            yield from lines
            below, apart = True, bool(block.rows) or (long and not block.look.level)


def _paragraph(block: Block, width: int) -> list[str]:
    """A paragraph, a heading with its line below."""
    if not block.text.strip():
        return []
    look = block.look
    label, text = _parted(block)
    first = f"{' ' * max(look.indent - len(label) - 1, 0)}{label} " if label else " " * look.indent
    then = " " * len(first)
    begin, *below = _room_to_write(text).split("\n")
    lines = _wrapped(begin, width, first, then)
    for line in below:
        lines += _wrapped(line, width, then, then)
    under = _UNDER[look.level - 1] if 0 < look.level <= len(_UNDER) else ""
    return [*lines, under * min(max(map(_length, lines)), width)] if under else lines


def _parted(block: Block) -> tuple[str, str]:
    """What stands out before a paragraph, of a list or before its first tab, and its text."""
    if block.look.label:
        return block.look.label, block.text
    label, tab, text = block.text.partition("\t")
    if tab and text and 0 < _length(label) <= _LONGEST_LABEL:
        return label, text
    return "", block.text


def _room_to_write(text: str) -> str:
    """A tab at the end of a line leads to where one writes; any other is a wide space."""
    lines = (
        f"{each.rstrip()} {_ROOM_TO_WRITE}".lstrip() if each.endswith("\t") else each
        for each in text.split("\n")
    )
    return "\n".join(lines).replace("\t", "   ")


def _wrapped(text: str, width: int, first: str = "", then: str = "") -> list[str]:
    return textwrap.wrap(
        text,
        max(width, len(first) + _NARROWEST),
        initial_indent=first,
        subsequent_indent=then,
        break_on_hyphens=False,
    )


def _length(text: str) -> int:
    """How many letters are seen."""
    return len(text) - text.count(TOLD) - text.count(TOLD_END)


def _table(rows: Sequence[Sequence[str]], width: int) -> list[str]:
    """A table, its first row with a line below."""
    count = max(map(len, rows), default=0)
    if not count:
        return []
    full = [[*row, *[""] * (count - len(row))] for row in rows]
    columns = _columns([*zip(*full, strict=True)], width - len(_BETWEEN) * (count - 1))
    lines: list[str] = []
    for number, row in enumerate(full):
        lines += _row(row, columns)
        if number == 0 and len(full) > 1:
            lines.append("-+-".join("-" * wide for wide in columns))
        elif number + 1 < len(full):
            lines.append(_BETWEEN.join(" " * wide for wide in columns).rstrip())
    return lines


def _row(row: Sequence[str], columns: Sequence[int]) -> list[str]:
    cells = [
        [line for text in cell.split("\n") for line in _wrapped(_room_to_write(text), wide) or [""]]
        for cell, wide in zip(row, columns, strict=True)
    ]
    cells = [_marked_line_by_line(cell) for cell in cells]
    height = max(map(len, cells))
    full = [
        [f"{line}{' ' * (wide - _length(line))}" for line in (*cell, *[""] * (height - len(cell)))]
        for cell, wide in zip(cells, columns, strict=True)
    ]
    return [_BETWEEN.join(line).rstrip() for line in zip(*full, strict=True)]


def _marked_line_by_line(lines: Iterable[str]) -> list[str]:
    """The lines of a cell, with marks that end in their line: behind it stands another cell."""
    found, begin = [], ""
    for line in lines:
        is_open = f"{begin}{line}".rfind(TOLD) > line.rfind(TOLD_END)
        found.append(f"{begin}{line}{TOLD_END if is_open else ''}")
        begin = TOLD if is_open else ""
    return found


def _columns(columns: Sequence[Sequence[str]], width: int) -> list[int]:
    """How wide each column is: as its text where there is room, else a fair share."""
    wanted = [
        max((_length(line) for cell in column for line in cell.split("\n")), default=0)
        for column in columns
    ]
    found = [0] * len(wanted)
    left, narrow = width, sorted(range(len(wanted)), key=wanted.__getitem__)
    for done, at in enumerate(narrow):
        found[at] = max(min(wanted[at], left // (len(wanted) - done)), _NARROWEST)
        left -= found[at]
    return found
