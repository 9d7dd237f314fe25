"""Prepare: what is done to a template once, before its tags are looked at, whatever they say.

What it tells of who wrote it goes; the sheet, the language and the size of print are set.
"""

from __future__ import annotations

from lxml import etree

from gen.package.paper import Paper, on_paper
from gen.package.parts import Parts, W
from gen.package.properties import PROPERTIES, RELATION, TYPE
from gen.package.relationships import as_bytes, with_place_for, without_parts

_OF_THE_WRITER = (
    "docProps/", "customXml/", "word/people.xml", "word/comments", "word/_rels/settings.xml.rels",
)  # fmt: skip
_SETTINGS = "word/settings.xml"
# The path of the template it was made from, values of macros, the source of a serial letter.
_TRACES = tuple(f"{W}{name}" for name in ("attachedTemplate", "docVars", "mailMerge", "rsids"))


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
