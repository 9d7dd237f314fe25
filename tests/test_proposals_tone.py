"""What a message says to write passes tone in silence, wherever the tests make one propose it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tim import TIM
from yaml_texts import fields_of

from gen.counsel.tone import is_judged, tells_of
from gen.phrasing.slips import slip_in
from gen.tone.findings import findings_of

HERE = Path(__file__).parent / "phrasing"
TEXTS = [fields_of(HERE / name) for name in ("slips.yaml", "natural.yaml", "fillings.yaml")]
# What went wrong is told in the coach's own words, and only turned to the client.
OWN_WORDS = ("reason.facts.what", "reason.statement")
FIELDS = sorted({field for texts in TEXTS for field in texts if is_judged(field)} - {*OWN_WORDS})
SURE = 0.95  # what is only learnt counts for less in some fields, and from here on in all


def proposed(field: str) -> Iterator[tuple[str, str]]:
    """Each text of a field that is told of, and what a message would have one write."""
    for texts in TEXTS:
        for text in map(str, texts.get(field, ())):
            found = slip_in(text, field, TIM)
            if found and found.better:
                yield text, found.better


def told(texts: list[str], field: str) -> list[set[str]]:
    """The rules by which tone tells of each text."""
    return [
        {each.kind.rule for each in found if each.listed or each.hurts >= SURE}
        for found in findings_of([(text, tells_of(field)) for text in texts])
    ]


@pytest.mark.parametrize("field", FIELDS)
def test_tone_tells_of_nothing_proposed_that_was_not_typed_so(field: str) -> None:
    pairs = list(proposed(field))
    typed, better = (told([pair[at] for pair in pairs], field) for at in (0, 1))
    new = [
        (*pair, each - own)
        for pair, own, each in zip(pairs, typed, better, strict=True)
        if each - own
    ]
    assert new == []
