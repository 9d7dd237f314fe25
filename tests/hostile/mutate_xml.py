"""Mutate XML: a part of a Word package with elements moved, doubled or gone, tags and odd markup in it."""

from __future__ import annotations

import re
from random import Random

from mutate import cut, flipped

_ELEMENT = re.compile(rb"<[^<>]*>")
_W = b'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_PIECES = [
    b"{{ client.name }}", b"{{ client.nmae }}", b"{{", b"}}", b"{% if conditional %}", b"{% endif %}", b"{% else %}",
    b"{%p if conditional %}", b"{%p endif %}", b"{%tr for n in needs %}", b"{%tr endfor %}", b"{%tc for n in needs %}",
    b"{% for n in needs %}{{ n }}{% endfor %}", b"{{ ''.__class__ }}", b"{{r client.name }}", b"{# x #}", b"{% raw %}",
    b"{% set x = 1 %}", b"{{ 1/0 }}", b"{{ 'x' * 999999999 }}", b"{% cellbg x %}", b"{% colspan 3 %}", b"{% vm %}",
    b"{% for a in needs %}" * 30, b"{{ client.name }}" * 2000, b"{" * 3000, b"<w:p>" * 300, b"</w:p>" * 3,
    b"<w:p><w:r><w:t>x</w:t></w:r></w:p>", b"<w:p/>", b"<w:tbl/>", b"<w:tc/>", b"<w:tr/>", b"<w:t>x</w:t>", b"<w:br/>",
    b"<w:sectPr/>", b"<w:altChunk/>", b"<w:del><w:r><w:delText>x</w:delText></w:r></w:del>", b"<w:ins>", b"<w:sdt/>",
    b"<w:fldSimple w:instr='INCLUDETEXT x'/>", b"<w:instrText>DATE</w:instrText>", b"<w:pict/>", b"<w:object/>",
    b"<!DOCTYPE x [<!ENTITY a 'x'>]>", b"&a;", b"&#0;", b"&#x1F600;", b"&amp;", b"<!-- x -->", b"<![CDATA[ ]]>", b"<?x y?>",
    "\ufdd0\ufdd8".encode(), b"\xff", b"\x00", b"<x", b">", b"<w:rPr><w:vanish/></w:rPr>", b"<w:pPr><w:pStyle w:val='No'/></w:pPr>",
    b"<Relationship Id='r' Type='t' Target='../../x' TargetMode='External'/>", b"<Relationship Id='r' Type='t' Target='%2e%2e/x'/>",
    b"<Override PartName='/x' ContentType='y'/>", b"<Default Extension='XML' ContentType='y'/>", b"<w:spacing w:line='-1'/>",
]  # fmt: skip
_VALUES = [
    b"",
    b"0",
    b"-1",
    b"99999999999999999999",
    b"x",
    b"1.5",
    b"NaN",
    b"true",
    b"../x",
    b"NULL",
    b"#_top",
    b"\xc3\xa9",
]


def mutated_xml(dice: Random, data: bytes) -> bytes:
    """The part with one to four things wrong in it."""
    for _ in range(dice.choice([1, 1, 2, 4])):
        data = dice.choice(
            (_put, _put, _put, _out, _out, _again, _attribute, _attribute, flipped, cut)
        )(dice, data)
        if len(data) > 2_000_000:
            break
    return data


def _places(data: bytes) -> list[tuple[int, int]]:
    return [found.span() for found in _ELEMENT.finditer(data)] or [(0, 0)]


def _put(dice: Random, data: bytes) -> bytes:
    at = dice.choice(dice.choice(_places(data)))
    return data[:at] + dice.choice(_PIECES) + data[at:]


def _out(dice: Random, data: bytes) -> bytes:
    """An element's mark, or all up to a later one, gone."""
    places = _places(data)
    at = dice.randrange(len(places))
    begin = places[at][0]
    end = places[min(at + dice.choice([0, 0, 1, 3, 10, 100]), len(places) - 1)][1]
    return data[:begin] + data[end:]


def _again(dice: Random, data: bytes) -> bytes:
    places = _places(data)
    at = dice.randrange(len(places))
    begin, end = places[at][0], places[min(at + dice.choice([0, 3, 10, 60]), len(places) - 1)][1]
    return data[:end] + data[begin:end] * dice.choice([1, 1, 2, 20]) + data[end:]


def _attribute(dice: Random, data: bytes) -> bytes:
    found = list(re.finditer(rb'="([^"<>]*)"', data))
    if not found:
        return data + _W
    begin, end = dice.choice(found).span(1)
    return data[:begin] + dice.choice(_VALUES) + data[end:]
