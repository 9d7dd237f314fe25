"""Rounds: several ways to do the same work, measured one after the other, again and again.

Only ratios within one run mean anything: what else the machine is doing meets all ways alike,
because each round walks through all of them, and a row is the median of its rounds.
"""

from __future__ import annotations

import statistics
import sys
from collections.abc import Callable, Mapping

Seconds = float
Way = Callable[[], Seconds]


def medians(ways: Mapping[str, Way], rounds: int) -> dict[str, Seconds]:
    """The median of each way over the rounds; a first walk through all is not counted."""
    for way in ways.values():
        way()
    found: dict[str, list[Seconds]] = {name: [] for name in ways}
    for _ in range(rounds):
        for name, way in ways.items():
            found[name].append(way())
    return {name: statistics.median(times) for name, times in found.items()}


def say(line: str = "") -> None:
    """Print one line, now."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def row(name: str, seconds: Seconds, *told: str, per: int = 1) -> None:
    """A row of the table: a name, milliseconds of which there are ``per``, and ratios in words."""
    say(f"| {name} | {seconds * 1000 / per:.2f} | {' | '.join(told)} |")


def head(title: str, *columns: str) -> None:
    """The beginning of a table."""
    say(f"\n{title}\n")
    say(f"| {' | '.join(columns)} |")
    say(f"|{'---|' * len(columns)}")


def times(more: Seconds, less: Seconds) -> str:
    """How many times the one is of the other."""
    return f"{more / less:.2f}" if more / less < 10 else f"{more / less:.0f}"
