"""Field codes: what the fields of a story ask Word to do, wherever their words are split."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from lxml import etree

from gen.package.parts import W

_PIECES = tuple(f"{W}{name}" for name in ("fldSimple", "fldChar", "instrText"))
_TEXT = f"{W}t"
_OF_HEADINGS = "TOC"  # renewed from lines of the document, which have the same words
_KEEP_THEIR_WORDS = ("HYPERLINK", "FORMTEXT", "ADDIN", _OF_HEADINGS)
_TOKEN = re.compile(r'"([^"]*)"?|(\S+)')
_WITH_ARGUMENT = ("\\l", "\\o", "\\t")


class Field(NamedTuple):
    """The code of a field, and the element at which it ends."""

    code: str
    at: etree._Element

    @property
    def word(self) -> str:
        """The word that says what the field does."""
        return _word(self.code)

    @property
    def address(self) -> str:
        """What a field leads to; empty where it leads to a place in the same document."""
        tokens = [quoted or plain for quoted, plain in _TOKEN.findall(self.code)][1:]
        while tokens and tokens[0].startswith("\\") and not tokens[0].startswith("\\\\"):
            tokens = tokens[2:] if tokens[0].lower() in _WITH_ARGUMENT else tokens[1:]
        return tokens[0] if tokens else ""


def _word(code: str) -> str:
    found = _TOKEN.search(code)
    return (found[1] or found[2] or "").upper() if found else ""


def fields(story: etree._Element) -> Iterator[Field]:
    """The fields of a story; what is written as a field's code without one counts, too."""
    begun: list[str] = [""]
    for each in story.iter(_PIECES):
        kind = each.get(f"{W}fldCharType", "")
        if each.tag == f"{W}fldSimple":
            yield Field(each.get(f"{W}instr", ""), each)
        elif each.tag == f"{W}instrText":
            begun[-1] += each.text or ""
        elif kind == "begin":
            begun.append("")
        elif kind == "separate":
            yield Field(begun[-1], each)
            begun[-1] = ""
        elif kind == "end" and len(begun) > 1:
            yield Field(begun.pop(), each)
    yield from (Field(code, story) for code in begun)


@dataclass(slots=True)
class _Begun:
    """A field that has not ended: its code so far, and the texts in it that are not kept."""

    code: str = ""
    shows: bool = False
    texts: list[etree._Element] = field(default_factory=list)

    def shows_by(self, words: Iterable[str]) -> bool:
        """Whether what comes now is shown by a field of these."""
        return self.shows and _word(self.code) in words


def written_over(story: etree._Element) -> Iterator[tuple[etree._Element, str]]:
    """The texts over which Word writes when it renews a field, with the first word of its code.

    Those that stand in the code itself, where no page shows them, are among them.
    """
    for simple in story.iter(f"{W}fldSimple"):
        word = _word(simple.get(f"{W}instr", ""))
        yield from () if word in _KEEP_THEIR_WORDS else ((t, word) for t in simple.iter(_TEXT))
    begun: list[_Begun] = []
    for each in story.iter(*_PIECES, _TEXT):
        if each.get(f"{W}fldCharType") == "begin":
            begun.append(_Begun())
        elif begun and each.get(f"{W}fldCharType") == "end":
            ended = begun.pop()
            yield from ((text, _word(ended.code)) for text in ended.texts)
        elif begun:
            _note(each, begun)


def _note(each: etree._Element, begun: list[_Begun]) -> None:
    """What a text, or a piece of a field, says of the fields that have begun before it."""
    if each.tag == f"{W}instrText":
        begun[-1].code += each.text or ""
    elif each.tag == f"{W}fldChar":  # the only other kind is "separate"
        begun[-1].shows = True
    elif not any(one.shows_by((_OF_HEADINGS,)) for one in begun):
        for one in begun:
            one.texts += () if one.shows_by(_KEEP_THEIR_WORDS) else (each,)
