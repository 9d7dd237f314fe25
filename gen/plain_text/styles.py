"""Styles: what the styles and lists of a document say of a paragraph, as plain text shows it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

from gen.package.parts import W
from gen.package.xml import read_xml

_A_LETTER = 120  # twentieths of a point that are as wide as a letter
_WIDEST = 12
_APART = 100  # twentieths of a point that the eye takes for an empty line
_BULLET = "\N{BULLET}"


class Look(NamedTuple):
    """How a paragraph looks: ``level`` of a heading, 0 for none; ``indent`` in letters.

    ``label`` is what a list writes before it; ``apart`` says whether space is left above it.
    """

    level: int = 0
    indent: int = 0
    label: str = ""
    apart: bool = False


class Styles:
    """The styles and lists of one document; numbers go on from paragraph to paragraph."""

    def __init__(self, styles: bytes, lists: bytes) -> None:
        named = _root(styles).iter(f"{W}style")
        self._styles = {each.get(f"{W}styleId", ""): each for each in named}
        self._levels = dict(_levels(_root(lists)))
        self._counts: Counter[tuple[str, str]] = Counter()

    def look(self, paragraph: etree._Element) -> Look:
        """How the paragraph looks, by what it says itself and by its style; it counts on."""
        layers = list(self._layers(paragraph))
        level = _value(layers, "outlineLvl", "val")
        left = _value(layers, "ind", "left") or _value(layers, "ind", "start")
        before, after = (_value(layers, "spacing", side) for side in ("before", "after"))
        return Look(
            int(level) + 1 if level in tuple("012345678") else 0,
            min(max(_number(left) // _A_LETTER, 0), _WIDEST),
            self._label(_value(layers, "numId", "val"), _value(layers, "ilvl", "val") or "0"),
            max(_number(before), _number(after)) >= _APART,
        )

    def _layers(self, paragraph: etree._Element) -> Iterator[etree._Element]:
        """What the paragraph says itself, what its style says, and all that this is based on."""
        own = paragraph.find(f"{W}pPr")
        if own is not None:
            yield own
        style, met = _style_of(own), set()
        while style in self._styles and style not in met:
            met.add(style)
            given = self._styles[style].find(f"{W}pPr")
            if given is not None:
                yield given
            based_on = self._styles[style].find(f"{W}basedOn")
            style = "" if based_on is None else based_on.get(f"{W}val", "")

    def _label(self, of_list: str, level: str) -> str:
        if (form := self._levels.get((of_list, level))) is None:
            return ""
        if not form:
            return _BULLET
        self._counts[of_list, level] += 1
        return form.replace(f"%{_number(level) + 1}", str(self._counts[of_list, level]))


def _style_of(own: etree._Element | None) -> str:
    style = None if own is None else own.find(f"{W}pStyle")
    return "" if style is None else style.get(f"{W}val", "")


def _value(layers: list[etree._Element], element: str, attribute: str) -> str:
    """What the first layer that says it says."""
    for layer in layers:
        for found in layer.iter(f"{W}{element}"):
            if value := found.get(f"{W}{attribute}"):
                return value
    return ""


def _number(value: str) -> int:
    return int(value) if value.removeprefix("-").isdecimal() else 0


def _root(part: bytes) -> etree._Element:
    return read_xml(part or b"<none/>")


def _levels(lists: etree._Element) -> Iterator[tuple[tuple[str, str], str]]:
    """What each level of each list writes, with its number as ``%1``; empty for a bullet."""
    kinds = {each.get(f"{W}abstractNumId"): each for each in lists.iter(f"{W}abstractNum")}
    for each in lists.iter(f"{W}num"):
        kind = each.find(f"{W}abstractNumId")
        found = None if kind is None else kinds.get(kind.get(f"{W}val"))
        for level in () if found is None else found.iter(f"{W}lvl"):
            bullet = _value([level], "numFmt", "val") in ("bullet", "none", "")
            form = "" if bullet else _value([level], "lvlText", "val")
            yield (each.get(f"{W}numId", ""), level.get(f"{W}ilvl", "")), form
