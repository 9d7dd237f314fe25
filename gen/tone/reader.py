"""Reader: how a sentence reads as a whole, learnt from sentences that coaches might write.

Half of what hurts holds no word that one could list: "Some people come here to work, and some come
to talk." What such sentences have in common is learnt twice. Each feature of a sentence has a
weight, and their sum says how much it reads like one that hurts; that can be looked into, and takes
next to no time. A small network (``network``) is asked of what the weights do not find harmless,
and both are heard. Other weights, and the network, say of what kind it then is. From which line on
it is told: ``findings``.
"""

from __future__ import annotations

import math
import os
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from gen.tone.features import Feature, letters_of, words_of
from gen.tone.frames import frames_of
from gen.tone.phrases import MARKS
from gen.tone.sentences import Words
from gen.tone.weights import weights

if TYPE_CHECKING:
    from gen.tone.network import Heard

LETTERS, FRAMES = 0.7, 0.5  # what all runs of letters, and of a frame, count beside all words
HARMLESS = -0.75  # log odds by the weights: the network finds next to nothing below
MOST = 200  # sentences that the network is asked of at once: those of four long cases
OF_NETWORK, OF_WEIGHTS, SHIFT = 0.42, 0.5, 0.18  # how both are heard, in log odds
OF_KINDS = 1.0  # what the network's word on the kind counts beside the weights'
_SHOWN = 4


class Reading(NamedTuple):
    """How likely a sentence hurts, from 0 to 1, the features of its words, and its letters.

    ``kinds``: how much it is of each rule to the network; empty where it was not asked.
    """

    hurts: float
    found: tuple[Feature, ...]
    letters: frozenset[bytes]
    kinds: Mapping[str, float]

    @property
    def known_words(self) -> int:
        """How many of its words are known."""
        known = weights().hurts
        return sum(1 for name, _, _ in self.found if name.isalpha() and known.row(name))


class Asked(NamedTuple):
    """A sentence as it is written, its words, and the kinds of hurt of which phrases stand in it.

    ``field``: what it tells of (FIELDS); empty where that is not known.
    """

    sentence: str
    words: Words
    kinds: tuple[str, ...]
    field: str


def readings(asked: Sequence[Asked]) -> list[Reading]:
    """How sentences read; the network is asked of all together, which takes half the time."""
    found = [words_of(each.words, each.kinds, each.field) for each in asked]
    odds = [_by_weights(*each) for each in zip(found, (each.words for each in asked), strict=True)]
    unsure = [at for at, each in enumerate(asked) if odds[at] >= HARMLESS or each.kinds][:MOST]
    heard = dict(zip(unsure, _heard([asked[at] for at in unsure]), strict=True))
    return [
        Reading(
            _likely(odds[at], heard.get(at)), tuple(found[at]), letters_of(each.words),
            heard[at].kinds if at in heard else {},
        )
        for at, each in enumerate(asked)
    ]  # fmt: skip


def _heard(asked: Sequence[Asked]) -> Sequence[Heard]:
    if not asked:
        return ()
    # One processor: for so few rows, others cost more than they bring.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    from gen.tone.network import heard  # most texts need none of it

    return heard([(each.sentence, each.field) for each in asked])


def _likely(odds: float, heard: Heard | None) -> float:
    if heard:
        odds = OF_NETWORK * heard.hurts + OF_WEIGHTS * odds + SHIFT
    return 1 / (1 + math.exp(-odds))


def _by_weights(found: Iterable[Feature], words: Words) -> float:
    """The logarithm of the odds that a sentence with these features hurts."""
    known = weights()
    blocks = (({name for name, _, _ in found}, 1.0), *blocks_beside(words))
    shares = (
        known.hurts.total(names) * counts / math.sqrt(len(names) or 1) for names, counts in blocks
    )
    return known.bias + sum(shares)


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
    """The rule that a sentence which hurts breaks: what the weights and the network say of each."""
    known = weights()
    names = read.letters.union(name for name, _, _ in read.found)
    rows = map(known.kinds.row, names)
    sums = [each * known.kinds.step for each in map(sum, zip(*filter(None, rows), strict=True))]
    scores = dict(zip(known.rules, sums, strict=False)) or dict.fromkeys(known.rules, 0.0)
    return max(scores, key=lambda rule: scores[rule] + OF_KINDS * read.kinds.get(rule, 0.0))
