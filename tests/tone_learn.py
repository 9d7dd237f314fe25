"""Learn: writes ``gen/tone/weights.txt`` anew from the sentences in ``tests/tone``.

Logistic regression in plain Python, the same on every run; half a minute.

    PYTHONPATH=. .venv/bin/python tests/tone_learn.py
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from tone_sentences import Labelled, build_part

from gen.tone import reader
from gen.tone.findings import findings, kinds_in
from gen.tone.reader import features
from gen.tone.sentences import sentences

ROUNDS, PACE, HOLD_BACK = 25, 0.5, 0.0003
LEAST = 2  # sentences that a feature stands in: what one alone has says nothing of others
PAPER = 0.2  # what a line of a shipped paper counts, beside a sentence of a case


def features_of(sentence: str) -> tuple[str, ...]:
    """The features of a text's sentences, once each."""
    return tuple(
        dict.fromkeys(
            name for words in sentences(sentence) for name, _, _ in features(words, kinds_in(words))
        )
    )


def learn(rows: Sequence[Labelled]) -> str:
    """What was learnt, as it stands in its file, in hundredths."""
    seen = [features_of(row.sentence) for row in rows]
    counts = Counter(name for names in seen for name in names)
    seen = [tuple(name for name in names if counts[name] >= LEAST) for names in seen]
    counts = Counter({name: count for name, count in counts.items() if count >= LEAST})
    rare = {name: 1 + math.log((1 + len(rows)) / (1 + count)) for name, count in counts.items()}
    bias, each = descend(
        [
            (sized(names, rare), row.hurts, PAPER if row.field == "paper" else 1.0)
            for names, row in zip(seen, rows, strict=True)
        ]
    )
    rules: dict[str, Counter[str]] = defaultdict(Counter)
    totals: Counter[str] = Counter()
    for row, names in zip(rows, seen, strict=True):
        if row.hurts:
            totals[row.rule] += len(names)
            for name in names:
                rules[name][row.rule] += 1
    places = {rule: place for place, rule in enumerate(sorted(totals))}
    of_rules = " ".join(f"{rule} {totals[rule]}" for rule in places)
    lines = [f"{round(bias * 100)}\t{of_rules}"]
    for name in sorted(rare):
        adds, size = round(each[name] * rare[name] * 100), round(rare[name] * 100)
        with_each = " ".join(
            f"{places[rule]} {count}" for rule, count in sorted(rules[name].items())
        )
        lines.append(f"{name}\t{adds}\t{size}\t{with_each}")
    return "\n".join(lines) + "\n"


def sized(names: Sequence[str], rare: dict[str, float]) -> list[tuple[str, float]]:
    """The features of a text, the rare ones larger, all together of the size one."""
    size = math.sqrt(sum(rare[name] ** 2 for name in names)) or 1.0
    return [(name, rare[name] / size) for name in names]


def descend(
    rows: Sequence[tuple[list[tuple[str, float]], bool, float]],
) -> tuple[float, dict[str, float]]:
    """Bias and weights by gradient descent, a step a sentence, smaller for what was seen often."""
    bias, bias_seen = 0.0, 1e-6
    each: dict[str, float] = defaultdict(float)
    grown: dict[str, float] = defaultdict(lambda: 1e-6)
    for _ in range(ROUNDS):
        for found, hurts, counts in rows:
            total = bias + sum(each[name] * size for name, size in found)
            wrong = counts * (1 / (1 + math.exp(-total)) - hurts)
            bias_seen += wrong * wrong
            bias -= PACE * wrong / math.sqrt(bias_seen)
            for name, size in found:
                slope = wrong * size + HOLD_BACK * each[name]
                grown[name] += slope * slope
                each[name] -= PACE * slope / math.sqrt(grown[name])
    return bias, each


@contextmanager
def learnt_from(rows: Sequence[Labelled]) -> Iterator[None]:
    """What these rows teach takes the place of what is shipped, for a while."""
    shipped = reader.WEIGHTS
    with TemporaryDirectory() as folder:
        reader.WEIGHTS = Path(folder) / "weights.txt"
        reader.WEIGHTS.write_text(learn(rows), encoding="utf-8")
        _forget()
        try:
            yield
        finally:
            reader.WEIGHTS = shipped
            _forget()


def _forget() -> None:
    findings.cache_clear()
    reader.weights.cache_clear()
    reader.numbers.cache_clear()


def main(rows: Iterable[Labelled]) -> None:
    """Write what was learnt."""
    reader.WEIGHTS.write_text(learn(tuple(rows)), encoding="utf-8")


if __name__ == "__main__":
    main(build_part())
