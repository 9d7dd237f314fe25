"""Prepare: what is done to a template once, before its tags are looked at, whatever they say.

What it tells of who wrote it goes; the sheet, the language and the size of print are set.
"""

from __future__ import annotations

from lxml import etree

from gen.package.paper import Paper
from gen.package.parts import Parts, W
from gen.package.properties import PROPERTIES, RELATION, TYPE
from gen.package.relationships import as_bytes, with_place_for, without_parts

_OF_THE_WRITER = (
    "docProps/", "customXml/", "word/people.xml", "word/comments", "word/_rels/settings.xml.rels",
)  # fmt: skip
_SETTINGS = "word/settings.xml"
# The path of the template it was made from, values of macros, the source of a serial letter.
_TRACES = tuple(f"{W}{name}" for name in ("attachedTemplate", "docVars", "mailMerge", "rsids"))
_SIZES = {"en-US": (12240, 15840), "en-GB": (11906, 16838)}  # twips: Letter, A4
_LARGE = 32  # half points: nothing smaller than 16 pt in large print
_VALUE, _ORIENTATION = f"{W}val", f"{W}orient"


def prepared(parts: Parts, paper: Paper) -> Parts:
    """The parts of a template, set for this paper and with a place for a document's properties."""
    set_for_it = on_paper(without_traces(parts), paper)
    return with_place_for(set_for_it, PROPERTIES, TYPE, RELATION)


def without_traces(parts: Parts) -> Parts:
    """The parts without what a template says of itself and of who wrote it, twice over at times."""
    for beginning in _OF_THE_WRITER:
        parts = without_parts(parts, beginning)
    if _SETTINGS not in parts:
        return parts
    settings = etree.fromstring(parts[_SETTINGS])
    for trace in list(settings.iter(_TRACES)):
        above = trace.getparent()
        if above is not None:
            above.remove(trace)
    return {**parts, _SETTINGS: as_bytes(settings)}


def on_paper(parts: Parts, paper: Paper) -> Parts:
    """The parts of a template, set for this paper; the template itself stays as it is."""
    stories = {name for name in parts if name.startswith("word/") and name.endswith(".xml")}
    return {**parts, **{name: _part_on_paper(parts[name], paper) for name in stories}}


def _part_on_paper(part: bytes, paper: Paper) -> bytes:
    root = etree.fromstring(part)
    for page in root.iter(f"{W}pgSz"):
        across = page.get(_ORIENTATION) == "landscape"  # and stays so
        page.attrib.clear()
        for side, twips in zip("hw" if across else "wh", _SIZES[paper.language], strict=True):
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
