"""Blocks: whether each condition and each loop has its end, and what is between them.

Each tag comes out with the tags of the loops that it stands in: so what its names stand for is
known where it is looked at.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from gen.form.spelling import nearest
from gen.template.finding import Finding
from gen.template.story import Tag

_ENDS = {"if": "endif", "for": "endfor"}
_BEGINS = {end: begin for begin, end in _ENDS.items()}
_OF_CELLS = ("colspan", "cellbg", "vm", "hm")
_WORDS = (*_ENDS, *_BEGINS, "elif", "else", *_OF_CELLS)
_MEANT = {"elseif": "elif", "else if": "elif", "end": "endif", "end if": "endif",
          "end for": "endfor", "each": "for", "foreach": "for", "fro": "for",
          "fi": "endif"}  # fmt: skip
_DEEPEST = 15  # Python takes no more than twenty loops within each other
_BARE = ("else", "endif", "endfor", "vm", "hm")


class Block:
    """A condition or a loop that is begun, by its ``word``; ``other`` is its else."""

    def __init__(self, tag: Tag, word: str) -> None:
        self.tag, self.word = tag, word
        self.other: Tag | None = None


def blocks(tags: Iterable[Tag]) -> Iterator[tuple[Tag, tuple[Tag, ...]] | Finding]:
    """Each tag that is in order, with the loops around it; and what is wrong with the others."""
    begun: list[Block] = []
    for tag in tags:
        if tag.opening == "{#":
            continue
        if finding := _wrong(tag, begun):
            yield finding
            _go_on_as_meant(tag, begun)
            continue
        if tag.word in _BEGINS:
            begun.pop()
        # The else of a loop stands outside of it.
        around = (b.tag for b in begun if b.word == "for" and not b.other)
        yield tag, tuple(around)
        if tag.word == "else":
            begun[-1].other = tag
        if tag.word in _ENDS:
            begun.append(Block(tag, tag.word))
        if len(begun) > _DEEPEST:
            what = f"The tag {tag.written} stands within too many others ({_DEEPEST})."
            yield Finding(what, "End some of them before it.", tag)
            return
    yield from _endless(begun)


def _go_on_as_meant(tag: Tag, begun: list[Block]) -> None:
    """Take a misspelled begin or end for what it is meant as: nothing is to follow from it."""
    meant = _meant(tag) if tag.opening == "{%" and tag.word not in _WORDS else ""
    if meant in _ENDS:
        begun.append(Block(tag, meant))
    elif begun and begun[-1].word == _BEGINS.get(meant):
        begun.pop()


def _endless(begun: Iterable[Block]) -> Iterator[Finding]:
    for block in begun:
        end = _ENDS[block.word]
        what = f"The tag {block.tag.written} has no end."
        fix = f"Put {{% {end} %}} behind what it is about, written like the tag itself."
        yield Finding(what, fix, block.tag)


def _wrong(tag: Tag, begun: list[Block]) -> Finding | None:
    if tag.opening == "{{":
        return None
    if tag.word not in _WORDS:
        return _unknown(tag)
    if tag.word in _BARE and tag.asks:
        if meant := _MEANT.get(f"{tag.word} {tag.asks.split()[0]}"):
            return Finding(f"The tag {tag.written} cannot be read.", f"Write {meant} in it.", tag)
        what = f"In the tag {tag.written}, nothing may stand behind “{tag.word}”."
        return Finding(what, "Take the rest out, or write elif in place of else.", tag)
    if tag.word in _ENDS or tag.word in _OF_CELLS:
        return None
    return _out_of_order(tag, begun)


def _out_of_order(tag: Tag, begun: list[Block]) -> Finding | None:
    """What is wrong with the end of a block, or with another branch of it."""
    block = begun[-1] if begun else None
    if block is None:
        what = f"The tag {tag.written} belongs to none before it."
        return Finding(what, "Take it out, or put the beginning before it.", tag)
    if tag.word in _BEGINS:
        if block.word == _BEGINS[tag.word]:
            return None
        what = f"The tag {tag.written} stands where {block.tag.written} has its end."
        begun.pop()
        return Finding(what, f"Write {_ENDS[block.word]} in it, or put the two in order.", tag)
    if block.other:
        what = (
            f"The tag {tag.written} is never printed: {block.tag.written} has its else before it."
        )
        return Finding(what, "Put it before that, or take one of the two out.", tag)
    if tag.word == "elif" and block.word == "for":
        what = f"The tag {tag.written} stands in {block.tag.written}, and belongs to no condition."
        return Finding(what, "Put {% endfor %} before it, or {% if … %}.", tag)
    return None


def _meant(tag: Tag) -> str:
    """The word that was probably meant by one that no tag has; empty for none."""
    if tag.word == "fi" and tag.asks:
        return "if"
    return _MEANT.get(tag.said) or _MEANT.get(tag.word) or nearest(tag.word, _WORDS) or ""


def _unknown(tag: Tag) -> Finding:
    what = (
        f"The tag {tag.written} cannot be read: there is no “{tag.word or 'nothing'}” among tags."
    )
    if tag.word in ("p", "tr", "tc", "r"):
        fix = f"Write {{%{tag.word} without the space between them."
    elif near := _meant(tag):
        fix = f"Did you mean “{near}”?"
    else:
        fix = "A tag is {{ a name }}, a condition ({% if … %}) or a loop ({% for … in … %})."
    return Finding(what, fix, tag)
