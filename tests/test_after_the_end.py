"""After the end: whoever leaves is written to where they can be found, and nobody else's way."""

from __future__ import annotations

import pytest
from reading_documents import Document
from variants import Changes, leave

OWN = "ruth@ellison.example"
CLOSES: Changes = {
    "reason.kind": "practice closing",
    "ending.contact.via": OWN,
    "ending.contact.until": None,
    "ending.records.copy_from": OWN,
}
MOVES: Changes = {"reason.kind": "relocation", "reason.statement": "I'm moving to another state."}
STREET = "12 Mill Lane"


def whole(paper: Document) -> str:
    """The paper with what stands in its head."""
    return "\n".join((*paper.edges, paper.text))


@pytest.mark.parametrize("until", [None, "2026-12-31"])
def test_the_letter_of_a_closed_practice_names_the_one_way_that_is_left(until: str | None) -> None:
    letter = whole(leave({**CLOSES, "ending.contact.until": until}).l)
    assert f"a line to {OWN}" in letter
    for gone in ("office@stillwater.example", "555 0142", "stillwater.example", STREET):
        assert gone not in letter, gone


def test_a_way_left_in_words_is_the_one_to_write_to() -> None:
    letter = whole(leave({**CLOSES, "ending.contact.via": "PO Box 9, Fairview"}).l)
    assert "a line to PO Box 9, Fairview" in letter
    assert "office@stillwater.example" not in letter


def test_a_letter_after_a_move_does_not_bear_the_street_that_was_left() -> None:
    made = leave(MOVES)
    assert STREET not in whole(made.l)
    assert "office@stillwater.example" in whole(made.l)
    assert STREET in whole(made.n)  # handed over while the coach is still there


@pytest.mark.parametrize(
    "stays",
    [{}, {**MOVES, "reason.statement": "You're moving to Oregon, and I meet people in person."}],
    ids=["ill", "client-moves"],
)
def test_the_street_of_a_practice_that_stays_is_on_its_letter(stays: Changes) -> None:
    assert STREET in whole(leave(stays).l)


def test_a_practice_that_gives_its_new_street_has_it_on_the_letter() -> None:
    letter = whole(leave({**MOVES, "practice.address": ["3 Bay Road", "Portland, OR 97200"]}).l)
    assert "3 Bay Road" in letter
