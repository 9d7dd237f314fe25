"""Differences: what a hand has changed in a document, paragraph by paragraph, word by word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from gen.plain_text.blocks import Block
from gen.template.value_marks import without_told

_WORDS = r"\s+|[^\s]+"
_ALIKE = 0.5  # below that a paragraph is another one, and not the same with other words


def differences(made: Sequence[Block], stands: Sequence[Block]) -> Iterator[str]:
    """Each paragraph that differs: ``[-gone-]`` as it would be made, ``{+new+}`` as it stands."""
    before, after = (
        [each for block in blocks for each in _texts(block) if each.strip()]
        for blocks in (made, stands)
    )
    for what, *places in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if what != "equal":
            begin, end, begin_now, end_now = places
            yield from _of_paragraphs(before[begin:end], after[begin_now:end_now])


def _texts(block: Block) -> Iterator[str]:
    if block.rows:
        yield from (" | ".join(_plain(cell) for cell in row) for row in block.rows)
    else:
        yield _plain(block.text)


def _plain(text: str) -> str:
    return " ".join(without_told(text).split())


def _of_paragraphs(before: Sequence[str], after: Sequence[str]) -> Iterator[str]:
    """The paragraphs of one place: each beside the one that it is most like, in their order."""
    left = list(after)
    for text in before:
        near = next((each for each in left if _likeness(text, each) >= _ALIKE), None)
        if near is None:
            yield f"[-{text}-]"
            continue
        while left[0] != near:
            yield f"{{+{left.pop(0)}+}}"
        yield "".join(_of_words(re.findall(_WORDS, text), re.findall(_WORDS, left.pop(0))))
    yield from (f"{{+{each}+}}" for each in left)


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, one.split(), other.split(), autojunk=False).ratio()


def _of_words(before: Sequence[str], after: Sequence[str]) -> Iterator[str]:
    for what, *places in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        begin, end, begin_now, end_now = places
        gone, new = "".join(before[begin:end]), "".join(after[begin_now:end_now])
        if what == "equal":
            yield gone
        else:
            yield f"[-{gone}-]" if gone else ""
            yield f"{{+{new}+}}" if new else ""
