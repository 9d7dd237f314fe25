"""Reader: how a sentence reads as a whole, learnt from sentences that coaches might write.

Half of what hurts holds no word that one could list: "Some people come here to work, and some come
to talk." What such sentences have in common is learnt: each feature of a sentence has a weight, and
their sum says how much it reads like one that hurts. Then other weights say of what kind that is.
The weights are written by ``tests/tone_learn.py`` from labelled sentences.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import NamedTuple

from gen.tone.features import Feature, letters_of, words_of
from gen.tone.frames import frames_of
from gen.tone.phrases import MARKS
from gen.tone.sentences import Words
from gen.tone.weights import weights

LETTERS, FRAMES = 0.7, 0.5  # what all runs of letters, and of a frame, count beside all words
_SHOWN = 4


class Reading(NamedTuple):
    """How likely a sentence hurts, from 0 to 1, the features of its words, and its letters."""

    hurts: float
    found: tuple[Feature, ...]
    letters: frozenset[bytes]

    @property
    def known_words(self) -> int:
        """How many of its words are known."""
        known = weights().hurts
        return sum(1 for name, _, _ in self.found if name.isalpha() and known.row(name))


def reading(words: Words, kinds: Iterable[str], field: str = "") -> Reading:
    """How a sentence reads in which phrases of some kinds stand."""
    known = weights()
    found = words_of(words, kinds, field)
    blocks = (({name for name, _, _ in found}, 1.0), *blocks_beside(words))
    total = known.bias
    for names, counts in blocks:
        total += known.hurts.total(names) * counts / math.sqrt(len(names) or 1)
    return Reading(1 / (1 + math.exp(-total)), tuple(found), letters_of(words))


def blocks_beside(words: Words) -> tuple[tuple[frozenset[bytes], float], ...]:
    """The features of a sentence beside those of its words, and what all of a sort count."""
    return (letters_of(words), LETTERS), (frames_of(words), FRAMES)


def weightiest(read: Reading, words: Words) -> tuple[int, int]:
    """From and up to which word the clause stands that weighs most: what is underlined."""
    last, known = len(words), weights().hurts
    each = [0.0] * last
    for name, begin, end in read.found:
        for row in filter(None, [known.row(name)]) if end > begin else ():
            for at in range(begin, end):
                each[at] += row[0] / (end - begin)
    starts = range(max(last - _SHOWN + 1, 1))
    most = max(starts, key=lambda at: sum(each[at : at + _SHOWN]))
    begin, end = most, min(most + _SHOWN, last)
    while begin and words[begin - 1].said not in MARKS:
        begin -= 1
    while end < last and words[end - 1].said not in MARKS:
        end += 1
    return begin, end


def likeliest_rule(read: Reading) -> str:
    """The rule that a sentence which hurts breaks, by what sentences of all other kinds lack."""
    known = weights()
    names = read.letters.union(name for name, _, _ in read.found)
    rows = map(known.kinds.row, names)
    sums = map(sum, zip(*filter(None, rows), strict=True))
    scores = dict(zip(known.rules, sums, strict=False)) or dict.fromkeys(known.rules, 0)
    return max(scores, key=lambda rule: scores[rule])
