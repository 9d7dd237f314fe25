"""The documents of the shipped examples, word by word, with and without faith: ``tests/documents``.

A paragraph a line, with the name of its style; ``pytest --accept`` writes what is made today.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from reading_documents import Line
from variants import Changes, Papers, papers

GOLDEN = Path(__file__).parent / "documents"
FAITH: Changes = {
    "practice.faith_based": "yes",
    "client.shares_faith": "yes",
    "coach.faith_statement": "My faith is the reason I take this work to heart.",
}
NEUTRAL: Changes = {"practice.faith_based": "no"}
KINDS = ("meeting script", "referral note", "door-open letter")


EXAMPLES = ("willing", "part", "beyond-scope", "leave", "complete", "accept", "broken-trust")


@pytest.mark.parametrize("example", EXAMPLES)
@pytest.mark.parametrize("wording", ["faith", "neutral"])
def test_documents_of_the_examples_read_so(example: str, wording: str, accept: bool) -> None:
    golden = GOLDEN / f"{example}-{wording}.txt"
    text = as_text(papers(example, FAITH if wording == "faith" else NEUTRAL))
    if accept:
        golden.write_text(text, encoding="utf-8")
    assert text.splitlines() == golden.read_text(encoding="utf-8").splitlines()


def as_text(made: Papers) -> str:
    lines = []
    for kind, document in zip(KINDS, (made.script, made.note, made.letter), strict=True):
        lines.append(f"===== {kind}" + ("" if document else ": none"))
        lines += map(_as_line, document.lines if document else ())
    return "\n".join(lines) + "\n"


def _as_line(line: Line) -> str:
    return f"{line.style}: {line.text}".rstrip() + "\n" * line.ends_section
