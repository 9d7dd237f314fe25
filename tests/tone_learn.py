"""Learn: writes ``gen/tone/weights.bin`` anew from the sentences in ``tests/tone``.

Logistic regression in plain Python (``tone_fit.py``), the same on every run; a minute.

    PYTHONPATH=. .venv/bin/python tests/tone_learn.py
"""

from __future__ import annotations

import math
import struct
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple
from zlib import crc32

from tone_fit import Example, fitted, said_by
from tone_sentences import Labelled, build_part

from gen.tone import weights
from gen.tone.features import words_of
from gen.tone.findings import forget, hits
from gen.tone.index import kinds_of
from gen.tone.reader import blocks_beside
from gen.tone.sentences import sentences

LEAST = 3  # sentences that a feature stands in: of fewer, nothing is known
PAPER = 0.4  # what a line of a shipped paper counts, beside a sentence of a case
KNOWN_WELL = 5.0  # a sentence beside a list, or of a pair, says what it is that hurts
IN_FIELD = 0.6  # what a sentence counts in its field; the rest it counts wherever it may stand
SMOOTH = 1.0
LETTERS = 0.3  # what a run of letters says of the kind, beside a word
SLOTS, KIND_SLOTS = 1 << 18, 1 << 15
_MOST = 127  # that a byte with a sign can hold


class Seen(NamedTuple):
    """A row as it is learnt from: its words' features with and without a field, and those beside.

    ``beside``: each sort of them, and what it counts.
    """

    row: Labelled
    in_field: frozenset[bytes]
    words: frozenset[bytes]
    beside: tuple[tuple[frozenset[bytes], float], ...]


def seen(row: Labelled) -> Seen:
    """The features of a row's sentences, once each."""
    parts = [(words, kinds_of(hits(words))) for words in sentences(row.sentence)]
    ways = [
        frozenset(each.name for words, kinds in parts for each in words_of(words, kinds, field))
        for field in (row.told_in, "")
    ]
    sorts = zip(*(blocks_beside(words) for words, _ in parts), strict=True)
    beside = tuple((frozenset().union(*(names for names, _ in sort)), sort[0][1]) for sort in sorts)
    return Seen(row, ways[0], ways[1], beside)


def learn(rows: Sequence[Labelled]) -> None:
    """Write what the rows teach."""
    found = [seen(row) for row in rows]
    bias, hurts = _what_hurts(found)
    rules, kinds = _what_kind([each for each in found if each.row.hurts])
    _write(bias, rules, (SLOTS, hurts), (KIND_SLOTS, kinds))


def _what_hurts(found: Sequence[Seen]) -> tuple[float, dict[bytes, tuple[float]]]:
    words = Counter(name for each in found for name in each.in_field | each.words)
    beside = Counter(name for each in found for names, _ in each.beside for name in names)
    names = [name for name, count in (*words.items(), *beside.items()) if count >= LEAST]
    places = {name: at for at, name in enumerate(dict.fromkeys(names))}
    examples = [example for each in found for example in _examples(each, places)]
    bias, adds = fitted(examples, said_by(examples, len(places)))
    return bias, {name: (adds[at],) for name, at in places.items()}


def _examples(each: Seen, places: Mapping[bytes, int]) -> Iterator[Example]:
    counts = PAPER if each.row.field == "paper" else 1.0
    if each.row.id.endswith(".txt") or each.row.id.startswith("twin"):
        counts = KNOWN_WELL
    beside = [_block(names, places, size) for names, size in each.beside]
    if each.row.told_in:
        words = _block(each.in_field, places, 1.0)
        yield (words, *beside), each.row.hurts, counts * IN_FIELD
        counts *= 1 - IN_FIELD
    yield (_block(each.words, places, 1.0), *beside), each.row.hurts, counts


def _block(
    names: frozenset[bytes], places: Mapping[bytes, int], size: float
) -> tuple[list[int], float]:
    """The places of features, and what each of them counts: all together ``size``."""
    known = [places[name] for name in sorted(names) if name in places]
    return known, size / math.sqrt(len(names) or 1)


def _what_kind(found: Sequence[Seen]) -> tuple[list[str], dict[bytes, list[float]]]:
    """Of each feature of words, and each run of letters, how much it speaks for each rule.

    Rennie and others, Tackling the Poor Assumptions of Naive Bayes Text Classifiers (2003): by what
    sentences of all other kinds lack.
    """
    rules = sorted({each.row.rule for each in found})
    words = [
        (each.row.rule, filter(_tells_of_a_kind, each.in_field | each.words)) for each in found
    ]
    letters = [(each.row.rule, each.beside[0][0]) for each in found]
    less = {name: [LETTERS * each for each in says] for name, says in _lacking(letters, rules)}
    return rules, less | dict(_lacking(words, rules))


def _lacking(
    named: Iterable[tuple[str, Iterable[bytes]]], rules: Sequence[str]
) -> Iterator[tuple[bytes, list[float]]]:
    of_rules: dict[bytes, Counter[str]] = defaultdict(Counter)
    totals: Counter[str] = Counter()
    for rule, names in named:
        for name in names:
            totals[rule] += 1
            of_rules[name][rule] += 1
    whole = sum(totals.values())
    for name, counts in of_rules.items():
        if sum(counts.values()) >= LEAST:
            yield name, _speaks_for(counts, totals, whole, rules)


def _speaks_for(
    counts: Counter[str], totals: Counter[str], whole: int, rules: Sequence[str]
) -> list[float]:
    others = [sum(counts.values()) - counts[rule] + SMOOTH for rule in rules]
    apart = zip(rules, others, strict=True)
    says = [math.log((whole - totals[rule]) / other) for rule, other in apart]
    mean = sum(says) / len(says)
    return [each - mean for each in says]


def _tells_of_a_kind(name: bytes) -> bool:
    """Whether a feature says something of the kind: the shape of a sentence says little."""
    return not name.startswith(b"+") or name.startswith((b"+tone", b"+field"))


Learnt = tuple[int, Mapping[bytes, Sequence[float]]]
"""The slots of a table, and the weights of each feature."""


def _write(bias: float, rules: Sequence[str], hurts: Learnt, kinds: Learnt) -> None:
    """Write what was learnt. Where two features fall into one slot, the weightier one stays."""
    step, table = _packed(*hurts)
    kind_step, kind_table = _packed(*kinds)
    numbers = f"{bias:.6g} {step:.6g} {hurts[0]} {kind_step:.6g} {kinds[0]}"
    weights.WEIGHTS.write_bytes(f"{numbers} {' '.join(rules)}\n".encode() + table + kind_table)


def _packed(slots: int, rows: Mapping[bytes, Sequence[float]]) -> tuple[float, bytes]:
    heaviest = sorted(rows, key=lambda name: (-_size(rows[name]), name))
    step = _size(rows[heaviest[0]]) / _MOST
    width = len(rows[heaviest[0]])
    prints, adds = bytearray(slots), bytearray(slots * width)
    taken: set[int] = set()
    for name in heaviest:
        sum_ = crc32(name)
        at = sum_ & (slots - 1)
        steps = [round(each / step) for each in rows[name]]
        if at not in taken and any(steps):
            taken.add(at)
            prints[at] = sum_ >> weights.PRINT
            adds[at * width : (at + 1) * width] = struct.pack(f"{width}b", *steps)
    return step, bytes(prints + adds)


def _size(row: Sequence[float]) -> float:
    return max(map(abs, row))


@contextmanager
def learnt_from(rows: Sequence[Labelled]) -> Iterator[None]:
    """What these rows teach takes the place of what is shipped, for a while."""
    shipped = weights.WEIGHTS
    with TemporaryDirectory() as folder:
        weights.WEIGHTS = Path(folder) / shipped.name
        learn(rows)
        _forget()
        try:
            yield
        finally:
            weights.WEIGHTS = shipped
            _forget()


def _forget() -> None:
    forget()
    weights.weights.cache_clear()


def main(rows: Iterable[Labelled]) -> None:
    """Write what was learnt."""
    learn(tuple(rows))


if __name__ == "__main__":
    main(build_part())
