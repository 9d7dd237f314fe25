"""Long texts, of a hundred thousand letters that a pattern could stumble over, in each field."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

from desk import as_yaml
from each_talk import as_written
from naughty_strings import NAME, values_in, with_texts

from gen.reading.source import source_of
from gen.road import read_case
from gen.shared import Shared

SIZE = 100_000
MOST_SECONDS = 2
_PIECES = {
    "letters": "a", "capitals": "A", "digits": "7", "spaces": " ", "quotes": '"', "apostrophes": "'",
    "a.a.a.": "a.", "words": "ab ", "sentences": "I go. ", "a, a, ": "a, ", "brackets": "(", "[": "[", "braces": "{{ ",
    "dashes": "-", "hash": " #", "colons": "a: ", "backslashes": "\\", "not": "not ", "you": "you ", "and": "and ",
    "if you": "if you ", "dates": "2026-09-16 ", "money": "$1,000 ", "stops": ".", "commas": ",", "at": "a@a.",
    "slashes": "http://a/", "accents": "e\u0301", "emoji": "\U0001f600", "tabs": "\t", "hard": "\xa0", "because": "because ",
    "to": "to ", "x?": "x? ", "Ann": "Ann ", "Mr.": "Mr. ", "TBD": "TB", "lines": "x\n    ",
}  # fmt: skip


def long_texts(shared: Shared, talk: str = "ask", size: int = SIZE) -> Iterator[tuple[float, str]]:
    """The seconds of the processor that each took, from the bytes of the file to its problems."""
    case: dict[str, Any] = dict(as_written(talk))
    case["outcome"] = {"private": "x", **case.get("outcome", {})}
    case["allow"] = [{"rule": "one-option", "why": "x", "words": "x"}]
    for path, _ in values_in(case):
        for name, piece in _PIECES.items():
            text = (piece * (size // len(piece.encode())))[:size]
            data = as_yaml(with_texts(case, {path: text})).encode()
            begin = time.process_time()
            read_case(source_of(f"nowhere/{NAME}.yaml", data), shared)
            yield time.process_time() - begin, f"{'.'.join(map(str, path))}: {name}"
