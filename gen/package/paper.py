"""Paper: the sheet that a case is printed on, its size, its language, and large print."""

from __future__ import annotations

import re
from dataclasses import dataclass

from gen.package.parts import Parts

_SIZES = {"en-US": (12240, 15840), "en-GB": (11906, 16838)}  # twips: Letter, A4
_LARGE = 32  # half points: nothing smaller than 16 pt in large print
_PAGE = re.compile(rb"<w:pgSz [^>]*/>")
_LANGUAGE = re.compile(rb'(<w:lang [^>]*?w:val=")[^"]*(")')
_SIZE = re.compile(rb'(<w:sz(?:Cs)? w:val=")(\d+)(")')


@dataclass(frozen=True, slots=True)
class Paper:
    """``language`` decides the sheet (Letter or A4); large print is for note and letter."""

    language: str
    large_print: bool


def on_paper(parts: Parts, paper: Paper) -> Parts:
    """The parts of a template, set for this paper; the template itself stays as it is."""
    width, height = _SIZES[paper.language]
    sheet = (str(width).encode(), str(height).encode())
    language = paper.language.encode()
    turned = {}
    for name, part in parts.items():
        if name.startswith("word/") and name.endswith(".xml"):
            turned[name] = _LANGUAGE.sub(
                rb"\g<1>" + language + rb"\g<2>",
                _PAGE.sub(lambda found: _page(found[0], *sheet), part),
            )
            if paper.large_print:
                turned[name] = _SIZE.sub(_larger, turned[name])
        else:
            turned[name] = part
    return turned


def _page(found: bytes, width: bytes, height: bytes) -> bytes:
    """The size of a page anew; a page that lies across stays so."""
    if b'"landscape"' in found:
        return b'<w:pgSz w:w="%s" w:h="%s" w:orient="landscape"/>' % (height, width)
    return b'<w:pgSz w:w="%s" w:h="%s"/>' % (width, height)


def _larger(size: re.Match[bytes]) -> bytes:
    larger = max(_LARGE, round(int(size[2]) * 4 / 3))
    return size[1] + str(larger).encode() + size[3]
