"""Weights: what was learnt of each feature of a sentence, in a file that loads in no time.

A table finds a feature by the sum of its name: the low bits say in which slot it stands, the high
ones whether it is this feature that stands there. A weight is a byte, in steps of its table.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

WEIGHTS = Path(__file__).parent / "weights.bin"
PRINT = 24  # from this bit on, a sum tells features of one slot apart


class Table(NamedTuple):
    """Rows of weights: ``prints`` has a byte a slot, ``adds`` has ``width`` of them."""

    step: float
    width: int
    prints: bytes
    adds: memoryview

    def total(self, names: Iterable[bytes]) -> float:
        """What features add together, in a table with one weight a feature."""
        prints, adds, mask = self.prints, self.adds, len(self.prints) - 1
        found = 0
        for name in names:
            sum_ = crc32(name)
            if prints[sum_ & mask] == sum_ >> PRINT:
                found += adds[sum_ & mask]
        return found * self.step

    def row(self, name: bytes) -> Sequence[int]:
        """The weights of a feature, in steps; empty for one that was never seen."""
        sum_ = crc32(name)
        at = sum_ & (len(self.prints) - 1)
        if self.prints[at] != sum_ >> PRINT:
            return ()
        return self.adds[at * self.width : (at + 1) * self.width]


class Weights(NamedTuple):
    """What was learnt: how much each feature hurts, and of what kind what hurts then is.

    ``rules`` are the kinds, in the order of the weights of ``kinds``.
    """

    bias: float
    rules: tuple[str, ...]
    hurts: Table
    kinds: Table


@cache
def weights() -> Weights:
    """What was learnt, as its file says it: a line of numbers and names, then the tables."""
    head, _, tables = WEIGHTS.read_bytes().partition(b"\n")
    bias, step, slots, kind_step, kind_slots, *rules = head.decode().split()
    hurts = _table(tables, float(step), int(slots), 1)
    rest = tables[int(slots) * 2 :]
    kinds = _table(rest, float(kind_step), int(kind_slots), len(rules))
    return Weights(float(bias), tuple(rules), hurts, kinds)


def _table(data: bytes, step: float, slots: int, width: int) -> Table:
    adds = memoryview(data)[slots : slots * (1 + width)].cast("b")
    return Table(step, width, data[:slots], adds)
