"""Score: how well tone finds what hurts, in a file of labelled sentences.

PYTHONPATH=. .venv/bin/python tests/tone_score.py FILE.tsv …
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from tone_sentences import Labelled, read

from gen.tone.findings import findings_of

A_CASE = 25  # texts


class Score(NamedTuple):
    """What was found in some sentences: rightly, wrongly, not at all, and as another kind."""

    rows: Sequence[Labelled]
    told: Sequence[str]

    @property
    def pairs(self) -> list[tuple[Labelled, str]]:
        """Each sentence with the rule that was told of; empty for none."""
        return list(zip(self.rows, self.told, strict=True))

    @property
    def precision(self) -> float:
        """Of what is told, the part that hurts."""
        told = [row.hurts for row, rule in self.pairs if rule]
        return sum(told) / len(told) if told else 1.0

    @property
    def recall(self) -> float:
        """Of what hurts, the part that is told."""
        found = [bool(rule) for row, rule in self.pairs if row.hurts]
        return sum(found) / len(found) if found else 1.0

    @property
    def right_rule(self) -> float:
        """Of what hurts and is told, the part that is told as what it is."""
        right = [rule == row.rule for row, rule in self.pairs if row.hurts and rule]
        return sum(right) / len(right) if right else 1.0


def score(rows: Sequence[Labelled]) -> Score:
    """What is found in the sentences, so many at once as a case has."""
    told: list[str] = []
    for at in range(0, len(rows), A_CASE):
        texts = [(row.sentence, row.told_in) for row in rows[at : at + A_CASE]]
        found = findings_of(texts)
        told += (next((each.kind.rule for each in of_text), "") for of_text in found)
    return Score(rows, told)


def lines_of(name: str, found: Score, *, mistakes: bool = True) -> list[str]:
    """A score in lines: the sums, a line a kind of hurt, and each mistake."""
    sums = f"precision {found.precision:.3f}, recall {found.recall:.3f}"
    many = len(found.rows)
    lines = [f"{name}: {many} sentences, {sums}, right kind {found.right_rule:.3f}"]
    hurting = Counter(row.rule for row in found.rows if row.hurts)
    caught = Counter(row.rule for row, rule in found.pairs if row.hurts and rule)
    as_such = Counter(row.rule for row, rule in found.pairs if row.hurts and rule == row.rule)
    lines += [
        f"  {rule}: {caught[rule]} of {hurting[rule]}, {as_such[rule]} as such"
        for rule in sorted(hurting)
    ]
    if mistakes:
        for row, rule in found.pairs:
            if bool(rule) != row.hurts:
                what = f"told of as {rule}" if rule else f"missed, {row.rule}"
                lines.append(f"  {row.id} ({row.field}; {what}): {row.sentence}")
    return lines


if __name__ == "__main__":
    for path in map(Path, sys.argv[1:]):
        sys.stdout.write("\n".join(lines_of(path.name, score(list(read(path))))) + "\n")
