"""Tone: how much of what hurts is found, and what is told wrongly, on sentences with labels."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from rounds import say

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tone_learn import learnt_from
from tone_score import Score, lines_of, score
from tone_sentences import HERE, SCORED, Labelled, build_part, read

# How the ids of each writer's sentences begin, in front of their numbers.
_HANDS = (
    "one", "two", "three", "four", "five", "six", "ten", "eleven", "twelve", "thirteen", "fourteen",
    "a",
)  # fmt: skip


def tone() -> None:
    """Print the scores: of each writer by what the others teach, and of the scored part."""
    say("\n(e) Tone\n")
    for line in lines_of("each writer by what the others teach", _held_back(), mistakes=False):
        say(line)
    if (HERE / SCORED).exists():
        rows = list(read(HERE / SCORED))
        begin = time.perf_counter()
        found = score(rows)
        each = (time.perf_counter() - begin) * 1000 / len(rows)
        for line in lines_of("scored", found):
            say(line)
        say(f"{each:.2f} ms a sentence")


def _held_back() -> Score:
    """Each sentence as it is judged by what was learnt without any of its writer's."""
    rows, told = list(build_part()), list[str]()
    asked: list[Labelled] = []
    for hand in _HANDS:
        of_hand = [row for row in rows if row.id.rstrip("0123456789") == hand]
        with learnt_from([row for row in rows if row.id.rstrip("0123456789") != hand]):
            part = score(of_hand)
        asked += part.rows
        told += part.told
    return Score(asked, told)
