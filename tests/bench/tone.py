"""Tone: how much of what hurts is found, and what is told wrongly, on sentences with labels."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from rounds import say

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tone_score import lines_of, score
from tone_sentences import HERE, SCORED, build_part, read

from gen.tone.findings import findings_of, forget


def tone() -> None:
    """Print how the scored part is told of, each mistake, and what a sentence takes to read."""
    say("\n(e) Tone\n")
    natural_texts = [(row.sentence, row.told_in) for row in build_part() if row.id == "natural"]
    findings_of(natural_texts[:1])  # so that the network stands
    forget()
    begin = time.perf_counter()
    findings_of(natural_texts)
    _say_of_each("as people write them", begin, len(natural_texts))
    if (HERE / SCORED).exists():
        rows = list(read(HERE / SCORED))
        begin = time.perf_counter()
        found = score(rows)
        _say_of_each("of the scored part", begin, len(rows))
        for line in lines_of("scored", found):
            say(line)


def _say_of_each(which: str, begin: float, many: int) -> None:
    say(f"{(time.perf_counter() - begin) * 1000 / many:.2f} ms a sentence {which}")
