"""Tone: how much of what hurts is found, and what is told wrongly, on sentences with labels."""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from rounds import say

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tone_learn import learnt_from
from tone_score import Score, lines_of, score
from tone_sentences import BUILD, HERE, SCORED, Labelled, build_part, read

FOLDS = 3


def tone() -> None:
    """Print the scores: on sentences that nothing was learnt from, and of the scored part."""
    say("\n(e) Tone\n")
    by_others = list(read(HERE / BUILD))
    others = [row for row in build_part() if row not in by_others]
    held_back = _held_back(by_others, others)
    for line in lines_of("build part, each third by what the rest teaches", held_back):
        say(line)
    if (HERE / SCORED).exists():
        rows = list(read(HERE / SCORED))
        begin = time.perf_counter()
        found = score(rows)
        each = (time.perf_counter() - begin) * 1000 / len(rows)
        for line in lines_of("scored", found):
            say(line)
        say(f"{each:.2f} ms a sentence")


def _held_back(rows: Sequence[Labelled], others: Sequence[Labelled]) -> Score:
    """Each sentence as it is judged by what was learnt without it."""
    mixed = list(rows)
    random.Random(5).shuffle(mixed)  # noqa: S311 - the same on every run
    told: list[str] = []
    asked: list[Labelled] = []
    for fold in range(FOLDS):
        kept = [row for at, row in enumerate(mixed) if at % FOLDS != fold]
        with learnt_from([*others, *kept]):
            part = score(mixed[fold::FOLDS])
        asked += part.rows
        told += part.told
    return Score(asked, told)
