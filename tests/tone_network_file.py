"""The file of a network: what ``gen/tone/network.py`` reads, written from what was taught."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tone_sentences import Labelled

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


State = Mapping[str, NDArray[np.float32]]


def write(readers: Sequence[State], rules: Sequence[str], folder: Path) -> None:
    """Write the readers that were taught into a folder, with the sum and the rules they know."""
    arrays = _of_pieces(readers[0])  # which no teaching changes
    for number, state in enumerate(readers):
        arrays |= _of_reader(f"{number}", state)
    file = folder / network.NETWORK.name
    np.savez(file, **arrays)  # type: ignore[arg-type] # by their names
    lines = [hashlib.sha256(file.read_bytes()).hexdigest(), *rules]
    (folder / network.ABOUT.name).write_text("\n".join(lines) + "\n", encoding="utf-8")


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


def _of_reader(name: str, state: State) -> Arrays:
    arrays = _linear(f"{name}.hurts", state, ["hurts"]) | _linear(f"{name}.kinds", state, ["kinds"])
    layers = {each.split(".")[3] for each in state if each.startswith("bert.encoder.layer.")}
    for at in sorted(layers):
        arrays |= _of_layer(f"{name}.{at}", f"bert.encoder.layer.{at}", state)
    return arrays


def _of_layer(name: str, begin: str, state: State) -> Arrays:
    heads = [f"{begin}.attention.self.{part}" for part in ("query", "key", "value")]
    return (
        _linear(f"{name}.asked", state, heads)
        | _linear(f"{name}.answer", state, [f"{begin}.attention.output.dense"])
        | _norm(f"{name}.after-answer", state, f"{begin}.attention.output.LayerNorm")
        | _linear(f"{name}.wide", state, [f"{begin}.intermediate.dense"])
        | _linear(f"{name}.narrow", state, [f"{begin}.output.dense"])
        | _norm(f"{name}.after", state, f"{begin}.output.LayerNorm")
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
