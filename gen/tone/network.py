"""Network: how a sentence reads to a small language model that was taught what hurts.

It knows words that no labelled sentence held, and what an order of words can mean. Six layers of
a transformer (Vaswani and others, Attention Is All You Need, 2017), laid out as in BERT (Devlin and
others, 2018); ``tests/tone_network.py`` says what they were taught from. They were taught twice:
where the first reader is unsure the second is asked too, since each errs elsewhere. The one door of
NumPy.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from gen.tone.pieces import pieces_of

NETWORK = Path(__file__).parent / "network.npz"
ABOUT = NETWORK.with_suffix(".txt")
"""The sha256 of the network, and a line for each rule, in the order of what it says of them."""

HEADS = 12
AT_ONCE = 32  # sentences
UNSURE = (-2.0, 4.0)  # from and up to which odds of the first reader the second one is asked
_TINY = 1e-12  # so that nothing is parted by nought
_CUBE, _SLOPE = 0.044715, 0.7978845608  # Hendrycks and Gimpel, Gaussian Error Linear Units (2016)
Numbers = NDArray[np.float32]


class Heard(NamedTuple):
    """What the network makes of a sentence: how much it hurts, and how much it is of each rule.

    Logarithms of odds: at 0 the one is as likely as the other.
    """

    hurts: float
    kinds: Mapping[str, float]


class _Linear(NamedTuple):
    weights: Numbers
    bias: Numbers

    def __call__(self, each: Numbers) -> Numbers:
        return each @ self.weights + self.bias


class _Norm(NamedTuple):
    gain: Numbers
    bias: Numbers

    def __call__(self, each: Numbers) -> Numbers:
        off = each - each.mean(-1, keepdims=True)
        spread = np.sqrt((off * off).mean(-1, keepdims=True) + _TINY)
        normed: Numbers = off / spread * self.gain + self.bias
        return normed


class _Layer(NamedTuple):
    asked: _Linear
    answer: _Linear
    after_answer: _Norm
    wide: _Linear
    narrow: _Linear
    after: _Norm


class _Reader(NamedTuple):
    layers: tuple[_Layer, ...]
    hurts: _Linear
    kinds: _Linear


class _Network(NamedTuple):
    pieces: NDArray[np.int8]
    step: Numbers
    places: Numbers
    first: _Norm
    readers: tuple[_Reader, ...]


Asked = tuple[str, str]
"""A sentence, and what it tells of, or nothing."""


def heard(asked: Sequence[Asked]) -> list[Heard]:
    """What the network makes of sentences."""
    first, second = _network().readers
    found = _by(first, asked)
    unsure = [at for at, each in enumerate(found) if UNSURE[0] <= each.hurts <= UNSURE[1]]
    for at, other in zip(unsure, _by(second, [asked[at] for at in unsure]), strict=True):
        found[at] = _between(found[at], other)
    return found


def _between(one: Heard, other: Heard) -> Heard:
    kinds = {rule: (odds + other.kinds[rule]) / 2 for rule, odds in one.kinds.items()}
    return Heard((one.hurts + other.hurts) / 2, kinds)


def _by(reader: _Reader, asked: Sequence[Asked]) -> list[Heard]:
    parts = (asked[at : at + AT_ONCE] for at in range(0, len(asked), AT_ONCE))
    return [each for part in parts for each in _heard(reader, part)]


def _heard(reader: _Reader, asked: Sequence[Asked]) -> Iterator[Heard]:
    network = _network()
    numbers = [pieces_of(*each) for each in asked]
    ends = list(accumulate(map(len, numbers)))
    within = [slice(begin, end) for begin, end in zip((0, *ends), ends, strict=False)]
    flat = [number for each in numbers for number in each]
    at = [place for each in numbers for place in range(len(each))]
    each = network.first(network.pieces[flat] * network.step[flat] + network.places[at])
    for layer in reader.layers:
        each = _through(layer, each, within)
    for sentence in within:
        whole = each[sentence].mean(0)
        kinds = map(float, reader.kinds(whole))
        yield Heard(float(reader.hurts(whole)[0]), dict(zip(_rules(), kinds, strict=True)))


def _through(layer: _Layer, each: Numbers, within: Iterable[slice]) -> Numbers:
    """What becomes of the pieces of some sentences, a row each, in a layer."""
    asked = layer.asked(each)
    taken = np.concatenate([_taken(asked[sentence]) for sentence in within])
    each = layer.after_answer(each + layer.answer(taken))
    return layer.after(each + layer.narrow(_gelu(layer.wide(each))))


def _taken(asked: Numbers) -> Numbers:
    """What each piece takes from the others of its sentence: the more, the better they fit."""
    many, size = len(asked), asked.shape[1] // 3
    query, key, value = asked.reshape(many, 3, HEADS, size // HEADS).transpose(1, 2, 0, 3)
    fits = query @ key.transpose(0, 2, 1) / np.sqrt(np.float32(size // HEADS))
    fits = np.exp(fits - fits.max(-1, keepdims=True))
    taken: Numbers = fits / fits.sum(-1, keepdims=True) @ value
    return taken.transpose(1, 0, 2).reshape(many, size)


def _gelu(each: Numbers) -> Numbers:
    bent: Numbers = np.tanh(_SLOPE * (each + _CUBE * each * each * each))
    return each * (bent + 1) * np.float32(0.5)


@cache
def _network() -> _Network:
    with np.load(NETWORK) as file:
        arrays = {name: file[name] for name in file.files}
    readers = sorted({name.partition(".")[0] for name in arrays if name.endswith(".hurts")})
    return _Network(
        arrays["pieces"], arrays["pieces.step"], arrays["places"], _norm(arrays, "first"),
        tuple(_reader(arrays, name) for name in readers),
    )  # fmt: skip


def _reader(arrays: Mapping[str, Numbers], name: str) -> _Reader:
    count = sum(each.startswith(f"{name}.") and each.endswith(".asked") for each in arrays)
    layers = tuple(_layer(arrays, f"{name}.{at}") for at in range(count))
    return _Reader(layers, _linear(arrays, f"{name}.hurts"), _linear(arrays, f"{name}.kinds"))


def _layer(arrays: Mapping[str, Numbers], name: str) -> _Layer:
    return _Layer(
        _linear(arrays, f"{name}.asked"), _linear(arrays, f"{name}.answer"),
        _norm(arrays, f"{name}.after-answer"), _linear(arrays, f"{name}.wide"),
        _linear(arrays, f"{name}.narrow"), _norm(arrays, f"{name}.after"),
    )  # fmt: skip


def _linear(arrays: Mapping[str, Numbers], name: str) -> _Linear:
    """Weights, which are kept in bytes with a step for each column."""
    return _Linear(arrays[name] * arrays[f"{name}.step"], arrays[f"{name}.bias"])


def _norm(arrays: Mapping[str, Numbers], name: str) -> _Norm:
    return _Norm(arrays[f"{name}.gain"], arrays[f"{name}.bias"])


@cache
def _rules() -> tuple[str, ...]:
    return tuple(ABOUT.read_text(encoding="utf-8").splitlines()[1:])
