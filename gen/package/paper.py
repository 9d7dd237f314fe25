"""Paper: Letter or A4, large print, and how a template is turned to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gen.package.parts import W

if TYPE_CHECKING:  # a run on known templates asks only which paper
    from lxml import etree

    from gen.package.package import Package, Part

LETTER, A4 = (12240, 15840), (11906, 16838)  # twips
_LARGE = 32  # half points: nothing smaller than 16 pt in large print
_VALUE, _ORIENTATION = f"{W}val", f"{W}orient"


class Paper(NamedTuple):
    """The ``language`` of a document and its sheet, Letter or A4; large print: note and letter."""

    language: str
    large_print: bool
    letter: bool = True


def on_paper(package: Package, paper: Paper) -> Package:
    """The package of a template, set for this paper; the template itself stays as it is."""
    return package.with_parts(lambda part: _part_on_paper(part, paper))


def _part_on_paper(part: Part, paper: Paper) -> Part:
    if not (part.is_xml and "wordprocessingml" in part.type):
        return part
    from gen.package.xml import as_bytes, read_xml  # late: lxml, and most templates are prepared

    root = read_xml(part.data)
    for page in root.iter(f"{W}pgSz"):
        _set_sheet(page, LETTER if paper.letter else A4)
    for language in root.iter(f"{W}lang"):
        if _VALUE in language.attrib:
            language.set(_VALUE, paper.language)
    for size in root.iter(f"{W}sz", f"{W}szCs") if paper.large_print else ():
        if size.get(_VALUE, "").isdecimal():
            size.set(_VALUE, str(max(_LARGE, round(int(size.attrib[_VALUE]) * 4 / 3))))
    return part._replace(data=as_bytes(root))


def _set_sheet(page: etree._Element, size: tuple[int, int]) -> None:
    across = page.get(_ORIENTATION) == "landscape"  # and stays so
    page.attrib.clear()
    for side, twips in zip("hw" if across else "wh", size, strict=True):
        page.set(f"{W}{side}", str(twips))
    if across:
        page.set(_ORIENTATION, "landscape")
