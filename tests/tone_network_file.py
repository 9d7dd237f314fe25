"""The file of a network: what ``gen/tone/network.py`` reads, written from what was taught."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tone_sentences import Labelled
from torch import Tensor

from gen.tone import network, pieces

OFTEN = 12_000  # of BERT's pieces, which stand in the order of how often they are met
_MOST = 127  # that a byte with a sign can hold
_NEEDED = ("[PAD]", "[CLS]", "[SEP]", "[UNK]")
Arrays = dict[str, NDArray[np.generic]]


def choose_pieces(vocabulary: Path, rows: Sequence[Labelled], folder: Path) -> list[int]:
    """Write the pieces that a network is to know; their numbers among all there are.

    Those that are met often, and those of the sentences that it is taught from.
    """
    every = vocabulary.read_text(encoding="utf-8").splitlines()
    pieces.PIECES = vocabulary
    met = {number for row in rows for number in pieces.pieces_of(row.sentence, row.told_in)}
    known = [at for at, piece in enumerate(every) if at in met or _is_met_often(at, piece)]
    pieces.PIECES = folder / "pieces.txt"
    pieces.PIECES.write_text("\n".join(every[at] for at in known) + "\n", encoding="utf-8")
    return known


def _is_met_often(at: int, piece: str) -> bool:
    return piece in _NEEDED or (at < OFTEN and piece.isascii() and not piece.startswith("["))


def write(taught: Mapping[str, Tensor], rules: Sequence[str], folder: Path) -> None:
    """Write a network that was taught into a folder, with its sum and the rules that it knows."""
    state = {name: each.float().numpy() for name, each in taught.items()}
    arrays = (
        _of_pieces(state) | _linear("hurts", state, ["hurts"]) | _linear("kinds", state, ["kinds"])
    )
    layers = {name.split(".")[3] for name in state if name.startswith("bert.encoder.layer.")}
    for at in sorted(layers):
        arrays |= _of_layer(at, state)
    file = folder / network.NETWORK.name
    np.savez(file, **arrays)  # type: ignore[arg-type] # by their names
    lines = [hashlib.sha256(file.read_bytes()).hexdigest(), *rules]
    (folder / network.ABOUT.name).write_text("\n".join(lines) + "\n", encoding="utf-8")


State = Mapping[str, NDArray[np.float32]]


def _of_pieces(state: State) -> Arrays:
    begin = "bert.embeddings."
    places = (
        state[f"{begin}position_embeddings.weight"]
        + state[f"{begin}token_type_embeddings.weight"][0]
    )
    table = _in_bytes("pieces", state[f"{begin}word_embeddings.weight"], 1)
    return (
        table | {"places": places[: 2 * pieces.MOST]} | _norm("first", state, f"{begin}LayerNorm")
    )


def _of_layer(at: str, state: State) -> Arrays:
    begin = f"bert.encoder.layer.{at}"
    heads = [f"{begin}.attention.self.{name}" for name in ("query", "key", "value")]
    return (
        _linear(f"{at}.asked", state, heads)
        | _linear(f"{at}.answer", state, [f"{begin}.attention.output.dense"])
        | _norm(f"{at}.after-answer", state, f"{begin}.attention.output.LayerNorm")
        | _linear(f"{at}.wide", state, [f"{begin}.intermediate.dense"])
        | _linear(f"{at}.narrow", state, [f"{begin}.output.dense"])
        | _norm(f"{at}.after", state, f"{begin}.output.LayerNorm")
    )


def _linear(name: str, state: State, parts: Sequence[str]) -> Arrays:
    weights = np.concatenate([state[f"{part}.weight"] for part in parts]).T
    bias = np.concatenate([state[f"{part}.bias"] for part in parts])
    return _in_bytes(name, np.ascontiguousarray(weights), 0) | {f"{name}.bias": bias}


def _norm(name: str, state: State, part: str) -> Arrays:
    return {f"{name}.gain": state[f"{part}.weight"], f"{name}.bias": state[f"{part}.bias"]}


def _in_bytes(name: str, weights: NDArray[np.float32], along: int) -> Arrays:
    """Weights in bytes, with the step of each row or column: what is lost changes no answer."""
    step = (np.abs(weights).max(axis=along, keepdims=True) / _MOST).astype(np.float32)
    return {name: np.round(weights / step).astype(np.int8), f"{name}.step": step}
