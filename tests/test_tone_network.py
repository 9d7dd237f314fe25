"""The network hears what no phrase and no word by itself says."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gen.tone.findings import findings, findings_of
from gen.tone.network import ABOUT, NETWORK, heard
from gen.tone.pieces import MOST, PIECES, pieces_of

# In no list and no labelled sentence; each pair in nearly the same words.
PAIRS = {
    "why they came": (
        "You came for the company, I think, and not for the work.",
        "You came for the work, and stayed for the company.",
    ),
    "thanks": (
        "Thank you for finding a minute for us between all those holidays.",
        "Thank you for making time for us between all those hospital visits.",
    ),
}
KNOWN = len(PIECES.read_text(encoding="utf-8").splitlines())


@pytest.mark.parametrize("name", PAIRS)
def test_one_of_two_like_sentences_hurts(name: str) -> None:
    hurts, fine = PAIRS[name]
    assert [bool(found) for found in findings_of([(hurts, ""), (fine, "")])] == [True, False]


def test_sentence_is_heard_alone_as_it_is_among_others() -> None:
    asked = [(sentence, "fact") for pair in PAIRS.values() for sentence in pair] * 20
    together = [each.hurts for each in heard(asked)]
    alone = [heard([each])[0].hurts for each in asked]
    assert together == pytest.approx(alone, abs=1e-3)


def test_network_is_the_one_whose_sum_is_kept() -> None:
    assert ABOUT.read_text(encoding="utf-8").splitlines()[0] == (
        hashlib.sha256(NETWORK.read_bytes()).hexdigest()
    )


def test_word_that_is_not_known_is_read_in_pieces() -> None:
    known = PIECES.read_text(encoding="utf-8").splitlines()
    assert [known[at] for at in pieces_of("Unbelievably na\u00efve, you\u2019d say.", "fact")] == [
        "[CLS]", "fact", "[SEP]", "un", "##bel", "##ie", "##va", "##bly", "na", "##ive", ",", "you",
        "'", "d", "say", ".", "[SEP]",
    ]  # fmt: skip


@given(st.text())
def test_any_text_is_read_up_to_a_length(text: str) -> None:
    numbers = pieces_of(text)
    assert len(numbers) <= MOST + 2
    assert all(0 <= number < KNOWN for number in numbers)
    assert findings(text) is not None


def test_text_of_very_many_sentences_is_read_to_its_end() -> None:
    text = "You were late on Monday. " * 3_000 + "You are a lazy, useless liar."
    (found,) = findings(text)
    assert text[found.begin : found.end] in text[-40:]
