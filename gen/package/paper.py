"""Paper: what a case is printed on, its sizes, and how a template is turned to it."""

from __future__ import annotations

from typing import NamedTuple

from gen.package.parts import Parts, W

SIZES = {"en-US": (12240, 15840), "en-GB": (11906, 16838)}  # twips: Letter, A4
_LARGE = 32  # half points: nothing smaller than 16 pt in large print
_VALUE, _ORIENTATION = f"{W}val", f"{W}orient"


class Paper(NamedTuple):
    """``language`` decides the sheet (Letter or A4); large print is for note and letter."""

    language: str
    large_print: bool


def on_paper(parts: Parts, paper: Paper) -> Parts:
    """The parts of a template, set for this paper; the template itself stays as it is."""
    stories = {name for name in parts if name.startswith("word/") and name.endswith(".xml")}
    return {**parts, **{name: _part_on_paper(parts[name], paper) for name in stories}}


def _part_on_paper(part: bytes, paper: Paper) -> bytes:
    from lxml import etree  # late: most runs find their templates prepared

    from gen.package.relationships import as_bytes

    root = etree.fromstring(part)
    for page in root.iter(f"{W}pgSz"):
        across = page.get(_ORIENTATION) == "landscape"  # and stays so
        page.attrib.clear()
        for side, twips in zip("hw" if across else "wh", SIZES[paper.language], strict=True):
            page.set(f"{W}{side}", str(twips))
        if across:
            page.set(_ORIENTATION, "landscape")
    for language in root.iter(f"{W}lang"):
        if _VALUE in language.attrib:
            language.set(_VALUE, paper.language)
    for size in root.iter(f"{W}sz", f"{W}szCs") if paper.large_print else ():
        if size.get(_VALUE, "").isdecimal():
            size.set(_VALUE, str(max(_LARGE, round(int(size.attrib[_VALUE]) * 4 / 3))))
    return as_bytes(root)
