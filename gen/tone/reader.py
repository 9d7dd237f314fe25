"""Reader: how a sentence reads as a whole, learnt from sentences that coaches might write.

Half of what hurts holds no word that one could list: "Some people come here to work, and some come
to talk." What such sentences have in common is learnt: each word, pair and shape of a sentence has
a weight, in hundredths, and their sum says how much it reads like one that hurts. The weights are
written by ``tests/tone_learn.py`` from labelled sentences.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from gen.tone.forms import base_of
from gen.tone.phrases import MARKS
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
_SHOWN, _SCALE, _UNSEEN = 4, 100, 1
_BEGIN, _END, _NUMBER, _MONTH, _DAY = "^", "$", "#", "#month", "#day"


Feature = tuple[str, int, int]


class Weights(NamedTuple):
    """What was learnt: of each feature a line, in order, which is looked up when one is met.

    ``totals`` holds how many features were seen with each kind of hurt.
    """

    bias: float
    lines: Sequence[str]
    totals: Mapping[str, int]

    def line(self, name: str) -> str:
        """What stands behind the name of a feature; empty for one that was never seen."""
        begin = f"{name}\t"
        at = bisect_left(self.lines, begin)  # to read each line first would take ten times as long
        line = self.lines[at] if at < len(self.lines) else ""
        return line[len(begin) :] if line.startswith(begin) else ""


class Reading(NamedTuple):
    """How likely a sentence hurts, from 0 to 1, and which of its features are known."""

    hurts: float
    found: tuple[Feature, ...]

    @property
    def known_words(self) -> int:
        """How many of its words are known."""
        return sum(1 for name, _, _ in self.found if name.isalpha())


@cache
def weights() -> Weights:
    """What was learnt, as its file says it: bias and totals, then a line a feature.

    Behind a feature stand what it adds and how rare it is, in hundredths, and how often it was seen
    with each kind of hurt: "0 3 8 1" is 3 times with the first of the totals, once with the ninth.
    """
    first, *lines = WEIGHTS.read_text(encoding="utf-8").split("\n")
    bias, _, totals = first.partition("\t")
    names = totals.split()
    of_rules = dict(zip(names[::2], map(int, names[1::2]), strict=True))
    return Weights(int(bias) / _SCALE, lines, of_rules)


def _counts(name: str) -> dict[int, int]:
    """How often a feature was seen with each kind of hurt, by their places in the totals."""
    numbers = [int(each) for each in weights().line(name).rpartition("\t")[2].split()]
    return dict(zip(numbers[::2], numbers[1::2], strict=True))


@cache
def numbers(name: str) -> tuple[float, float]:
    """What a feature adds, and how rare it is; nothing for one that was never seen."""
    adds, _, rest = weights().line(name).partition("\t")
    return int(adds or 0) / _SCALE, int(rest.partition("\t")[0] or 0) / _SCALE


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
    found = [each for each in features(words, kinds) if any(numbers(each[0]))]
    each = [numbers(name) for name in dict.fromkeys(name for name, _, _ in found)]
    size = math.sqrt(sum(rare * rare for _, rare in each)) or 1.0
    total = known.bias + sum(adds for adds, _ in each) / size
    return Reading(1 / (1 + math.exp(-total)), tuple(found))


def _known(words: Words, at: int) -> str:
    word = words[at].said
    if word[0].isdigit():
        return _NUMBER
    if word == "may" and at + 1 < len(words) and words[at + 1].said[0].isdigit():
        return _MONTH
    return _MONTH if word in _MONTHS else _DAY if word in _DAYS else word


def weightiest(read: Reading, words: Words) -> tuple[int, int]:
    """From and up to which word the clause stands that weighs most: what is underlined."""
    last = len(words)
    each = [0.0] * last
    for name, begin, end in read.found:
        for at in range(begin, end):
            each[at] += numbers(name)[0] / (end - begin)
    starts = range(max(last - _SHOWN + 1, 1))
    most = max(starts, key=lambda at: sum(each[at : at + _SHOWN]))
    begin, end = most, min(most + _SHOWN, last)
    while begin and words[begin - 1].said not in MARKS:
        begin -= 1
    while end < last and words[end - 1].said not in MARKS:
        end += 1
    return begin, end


def likeliest_rule(read: Reading) -> str:
    """The rule that a sentence which hurts breaks, by what sentences of all other kinds lack.

    Rennie and others, Tackling the Poor Assumptions of Naive Bayes Text Classifiers (2003).
    """
    known = weights()
    whole = sum(known.totals.values())
    scores = dict.fromkeys(known.totals, 0.0)
    for name in dict.fromkeys(name for name, _, _ in read.found):
        if name.startswith("+") and not name.startswith("+tone"):
            continue  # the shape of a sentence says little of the kind
        seen = _counts(name)
        of_all = sum(seen.values())
        for place, (rule, total) in enumerate(known.totals.items()):
            others = of_all - seen.get(place, 0) + _UNSEEN
            scores[rule] -= math.log(others / (whole - total))
    return max(scores, key=lambda rule: scores[rule])
