"""Reader: how a sentence reads as a whole, learnt from sentences that coaches might write.

Half of what hurts holds no word that one could list: "Some people come here to work, and some come
to talk." What such sentences have in common is learnt: each word, pair and shape of a sentence has
a weight, in hundredths, and their sum says how much it reads like one that hurts. The weights are
written by ``tests/tone/learn.py`` from the sentences beside it.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

from gen.tone.forms import base_of
from gen.tone.sentences import Words

WEIGHTS = Path(__file__).parent / "weights.txt"
_MONTHS = frozenset(
    "january february march april june july august september october november december".split()
)
_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
_NOT = frozenset("not never no none nothing nobody without neither nor".split())
_WHO = frozenset(
    "i you we your my our it there the this he she some people a one nobody what how".split()
)
_YOU = frozenset("you your yours yourself".split())
_ME = frozenset("i my me mine".split())
_SHOWN, _SCALE, _UNSEEN, _WORTH_NAMING = 4, 100, 0.3, 0.5
_BEGIN, _END, _NUMBER, _MONTH, _DAY = "^", "$", "#", "#month", "#day"


Feature = tuple[str, int, int]


class Weights(NamedTuple):
    """What was learnt of each feature: what it adds, how rare it is, and how often it was seen with
    each kind of hurt ("tone-blame 3 tone-anger 1"). ``totals``: all features seen with each.
    """

    bias: float
    each: Mapping[str, tuple[float, float, str]]
    totals: Mapping[str, int]


class Reading(NamedTuple):
    """How likely a sentence hurts, from 0 to 1; and if so, against which rule, in which words."""

    hurts: float
    rule: str
    begin: int
    end: int


@cache
def weights() -> Weights:
    """What was learnt, as its file says it: bias and totals, then a line a feature."""
    first, *lines = WEIGHTS.read_text(encoding="utf-8").splitlines()
    bias, _, totals = first.partition("\t")
    each: dict[str, tuple[float, float, str]] = {}
    for line in lines:
        name, adds, rare, seen = line.split("\t")
        each[name] = (int(adds) / _SCALE, int(rare) / _SCALE, seen)
    return Weights(int(bias) / _SCALE, each, counts_in(totals))


def counts_in(written: str) -> dict[str, int]:
    """How often each rule was seen."""
    words = written.split()
    return {rule: int(count) for rule, count in zip(words[::2], words[1::2], strict=True)}


def features(words: Words, kinds: Iterable[str]) -> Iterator[Feature]:
    """Each feature of a sentence, with the words from and up to which it stands there.

    ``kinds`` are those of the phrases that stand in it.
    """
    said = [_known(words, at) for at in range(len(words))]
    last = len(words)
    bases = [_BEGIN, *(base_of(word) for word in said), _END]
    for at, base in enumerate(bases):
        begin = min(max(at - 1, 0), last - 1)
        yield base, begin, max(min(at, last), 1)
        if at + 1 < len(bases):
            yield f"{base} {bases[at + 1]}", begin, min(at + 1, last)
    for shape in (*_shapes(said), *(f"+{kind}" for kind in kinds)):
        yield shape, 0, 0


def _shapes(said: list[str]) -> Iterator[str]:
    """What holds of a sentence as a whole: of whom it speaks, whether it says no, or a day."""
    who = next((word for word in said if word in _WHO), "")
    no = "not" if _NOT.intersection(said) else ""
    dated = "dated" if {_NUMBER, _MONTH, _DAY}.intersection(said) else ""
    you = [at for at, word in enumerate(said) if word in _YOU]
    me = [at for at, word in enumerate(said) if word in _ME]
    yield f"+who {who}"
    yield f"+who {who} {no}"
    yield f"+you {bool(you)} {dated} {no}"
    yield f"+{dated}"
    yield f"+{min(len(you), 2)} you {min(len(me), 2)} me"
    yield f"+you {min(len(you), 3)}"
    yield f"+me {min(len(me), 3)}"
    yield f"+length {min(len(said) // 4, 8)}"
    yield f"+commas {min(said.count(','), 3)}"
    if you and me:
        yield "+you first" if you[0] < me[0] else "+me first"
    if not (you or me or {"we", "our", "us"}.intersection(said)):
        yield "+nobody"


def reading(words: Words, kinds: Iterable[str]) -> Reading:
    """How a sentence reads in which phrases of some kinds stand."""
    known = weights()
    found = [each for each in dict.fromkeys(features(words, kinds)) if each[0] in known.each]
    names = dict.fromkeys(name for name, _, _ in found)
    size = math.sqrt(sum(known.each[name][1] ** 2 for name in names)) or 1.0
    total = known.bias + sum(known.each[name][0] for name in names) / size
    hurts = 1 / (1 + math.exp(-total))
    rule = _rule(names, known) if hurts >= _WORTH_NAMING else ""
    return Reading(hurts, rule, *_weightiest(found, known, len(words)))


def _known(words: Words, at: int) -> str:
    word = words[at].said
    if word[0].isdigit():
        return _NUMBER
    if word == "may" and at + 1 < len(words) and words[at + 1].said[0].isdigit():
        return _MONTH
    return _MONTH if word in _MONTHS else _DAY if word in _DAYS else word


def _weightiest(found: Iterable[Feature], known: Weights, last: int) -> tuple[int, int]:
    """The few words in a row that weigh most: what is underlined."""
    each = [0.0] * last
    for name, begin, end in found:
        for at in range(begin, end):
            each[at] += known.each[name][0] / (end - begin)
    spans = [(at, min(at + _SHOWN, last)) for at in range(max(last - _SHOWN + 1, 1))]
    return max(spans, key=lambda span: sum(each[span[0] : span[1]]))


def _rule(names: Iterable[str], known: Weights) -> str:
    """The kind of hurt whose features these are, by what all the other kinds lack.

    Rennie and others, Tackling the Poor Assumptions of Naive Bayes Text Classifiers (2003).
    """
    whole = sum(known.totals.values())
    scores = dict.fromkeys(known.totals, 0.0)
    for name in names:
        seen = counts_in(known.each[name][2])
        of_all = sum(seen.values())
        for rule, total in known.totals.items():
            others = of_all - seen.get(rule, 0) + _UNSEEN
            scores[rule] -= math.log(others / (whole - total))
    return max(scores, key=lambda rule: scores[rule])
