"""Proposals: what a message says to write has each mark once, whatever stands in the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from tim import TIM
from yaml_texts import fields_of

from gen.phrasing.slips import slip_in

SLIPS: dict[str, dict[str, str]] = fields_of(Path(__file__).parent / "phrasing" / "slips.yaml")
DOUBLED = re.compile(r"[,;:.!?] ?[,;:]|[,;:] ?[.!?]|(?<!\.)\.\.(?!\.)|\s{2}|\s[,;:.!?](?!\S)")


def with_commas(text: str) -> Iterator[str]:
    """The text with a comma behind each of its words in turn, as a hand may set it."""
    words = text.split(" ")
    for at, word in enumerate(words[:-1]):
        if word[-1].isalnum():
            yield " ".join((*words[:at], f"{word},", *words[at + 1 :]))


@pytest.mark.parametrize("field", SLIPS)
def test_no_mark_stands_twice_in_what_is_proposed(field: str) -> None:
    for text in SLIPS[field]:
        for typed in (text, f"{text.rstrip('.')}.", *with_commas(text)):
            found = slip_in(typed, field, TIM)
            assert not (found and DOUBLED.search(found.better)), (typed, found)
