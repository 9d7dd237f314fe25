"""Field codes: what the fields of a story ask Word to do, wherever their words are split."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

from gen.package.parts import W

_PIECES = tuple(f"{W}{name}" for name in ("fldSimple", "fldChar", "instrText"))
_TOKEN = re.compile(r'"([^"]*)"?|(\S+)')
_WITH_ARGUMENT = ("\\l", "\\o", "\\t")


class Field(NamedTuple):
    """The code of a field, and the element at which it ends."""

    code: str
    at: etree._Element

    @property
    def word(self) -> str:
        """The word that says what the field does."""
        found = _TOKEN.search(self.code)
        return (found[1] or found[2] or "").upper() if found else ""

    @property
    def address(self) -> str:
        """What a field leads to; empty where it leads to a place in the same document."""
        tokens = [quoted or plain for quoted, plain in _TOKEN.findall(self.code)][1:]
        while tokens and tokens[0].startswith("\\") and not tokens[0].startswith("\\\\"):
            tokens = tokens[2:] if tokens[0].lower() in _WITH_ARGUMENT else tokens[1:]
        return tokens[0] if tokens else ""


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
