"""Fit: the weights of features by which sentences that hurt are told from those that do not.

Plain Python, the same on every run.
"""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

ROUNDS = 6
STRENGTH = 10.0  # how much a sentence may weigh: with more, they are learnt by heart
EVEN = 0.5  # sentences of each side that a feature is taken to stand in, beside those it does
LITTLE = 0.001  # a step that is not taken, as a part of the longest one
_FAR, _STEPS, _NEAR = 30.0, 30, 0.001
Example = tuple[Sequence[tuple[list[int], float]], bool, float]
"""Places of a sentence's features, with what each of them counts; if it hurts; what it counts."""


def said_by(examples: Sequence[Example], size: int) -> list[float]:
    """How far each feature may go: the more, the more one side has of it than the other.

    Wang and Manning, Baselines and Bigrams (2012): the logarithm of the ratio, and half of it only.
    """
    on_side = ([EVEN] * size, [EVEN] * size)
    for blocks, hurts, counts in examples:
        of_side = on_side[hurts]
        for known, _ in blocks:
            for at in known:
                of_side[at] += counts
    level = math.log(sum(on_side[True]) / sum(on_side[False]))
    ratios = [abs(math.log(one / other) - level) for other, one in zip(*on_side, strict=True)]
    mean = sum(ratios) / size
    return [((1 + ratio / mean) / 2) ** 2 for ratio in ratios]


def fitted(examples: Sequence[Example], far: Sequence[float]) -> tuple[float, list[float]]:
    """Bias and weights of a logistic regression, by its dual, a sentence at a time.

    Yu, Huang and Lin, Dual Coordinate Descent Methods for Logistic Regression (2011).
    """
    bias, each = 0.0, [0.0] * len(far)
    pulls = [0.0] * len(examples)  # how much of its share each sentence has pulled so far
    spread = [
        1 + sum(sum(map(far.__getitem__, known)) * v * v for known, v in blocks)
        for blocks, _, _ in examples
    ]
    order, drawn = list(range(len(examples))), random.Random(7)  # noqa: S311 - the same on every run
    for _ in range(ROUNDS):
        drawn.shuffle(order)
        for at in order:
            blocks, hurts, counts = examples[at]
            total = bias + sum(sum(map(each.__getitem__, known)) * v for known, v in blocks)
            side, most = (1 if hurts else -1), STRENGTH * counts
            new = _pulled(pulls[at], most, spread[at], side * total)
            step = side * (new - pulls[at])
            if abs(step) < LITTLE * most:
                continue
            pulls[at] = new
            bias += step
            for known, value in blocks:
                by = step * value
                for place in known:
                    each[place] += by * far[place]
    return bias, each


def _pulled(before: float, most: float, spread: float, margin: float) -> float:
    """The pull at which a sentence is at rest, all others staying as they are.

    By Newton's steps, halved where one leads out of where the answer must lie.
    """
    low, high = -_FAR, _FAR
    odds = min(max(-margin, -_FAR), _FAR) / 2
    for _ in range(_STEPS):
        part = 1 / (1 + math.exp(-odds))
        off = spread * (most * part - before) + margin + odds
        low, high = (low, odds) if off > 0 else (odds, high)
        new = odds - off / (1 + spread * most * part * (1 - part))
        new = new if low < new < high else (low + high) / 2
        if abs(new - odds) < _NEAR:
            break
        odds = new
    return most / (1 + math.exp(-odds))
