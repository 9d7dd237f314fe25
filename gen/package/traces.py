"""Traces: what a template tells of who wrote it, where and when, and of what lies beside it.

All of it is taken out, and nothing that a reader sees is lost by that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from gen.package.package import Package, Part
from gen.package.parts import W
from gen.package.xml import R, as_bytes, read_xml

_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
_C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
_CX = "{http://schemas.microsoft.com/office/drawing/2014/chartex}"
_O = "{urn:schemas-microsoft-com:office:office}"

_BESIDE = frozenset("""
    core-properties extended-properties custom-properties thumbnail customXml customXmlProps
    classificationlabels people commentsExtended commentsExtensible commentsIds documenttasks
    attachedTemplate mailMergeSource mailMergeHeaderSource recipientData transform
    printerSettings keyMapCustomizations attachedToolbars extensibility
    webextensiontaskpanes webextension origin signature certificate stylesWithEffects
    """.split())  # fmt: skip
"""Kinds of relationships: properties, what is bound to them, who was there, printers, ribbons."""

_TAKEN_OUT = tuple(
    f"{space}{name}"
    for space, names in (
        (W, """attachedTemplate attachedSchema docVars mailMerge rsids rsid saveThroughXslt
            permStart permEnd printerSettings dataBinding entryMacro exitMacro webHidden
            commentRangeStart commentRangeEnd commentReference smartTagPr customXmlPr"""),
        (_W14, "docId"),
        (_W15, "docId dataBinding"),
        (_CX, "externalData"),
        (_C, "externalData"),  # the workbook behind a chart, which shows what it keeps itself
    )
    for name in names.split()
)  # fmt: skip
_UNWRAPPED = (f"{W}smartTag", f"{W}customXml")
_ATTRIBUTES = frozenset((
    f"{W}author", f"{W}date", f"{W}initials",
    f"{_W14}paraId", f"{_W14}textId",  # they would stand twice in a loop
    f"{_O}href",
))  # fmt: skip
_RSID = f"{W}rsid"
# Programs give a picture the path it came from as its name and as its description.
_CALLED = ("name", "descr", "title", "alt", f"{_O}title")
_PATH = re.compile(r"(?i)(?:file:|[a-z]:[\\/]|\\\\|/(?:users|home)/).*[\\/]")


def without_what_lies_beside(package: Package) -> Package:
    """The package without what leads to properties and the like; what is in use does not change."""
    return package.with_relationships(lambda each: each.kind not in _BESIDE)


def without_traces(package: Package) -> Package:
    """The package without what its parts tell, before it is asked what it may not hold."""
    return package.with_parts(_without_traces)


def _without_traces(part: Part) -> Part:
    if not part.is_xml:
        return part
    root = read_xml(part.data)
    gone = set(_taken_out(root))
    etree.strip_tags(root, *_UNWRAPPED)
    for element in root.iter(etree.Element):
        for name, value in element.attrib.items():
            if name in _ATTRIBUTES or str(name).startswith(_RSID):
                del element.attrib[name]
            elif name in _CALLED and (path := _PATH.match(str(value))):
                element.set(name, str(value)[path.end() :])
    kept = tuple(each for each in part.relationships if each.id not in gone)
    return part._replace(data=as_bytes(root), relationships=kept)


def _taken_out(root: etree._Element) -> Iterator[str]:
    """Take elements out of the XML; the ids of the relationships that they named."""
    for element in list(root.iter(_TAKEN_OUT)):
        above = element.getparent()
        if above is not None:
            names = (str(name) for name in element.attrib if str(name).startswith(f"{R}"))
            yield from (element.get(name, "") for name in names)
            # What Word writes has no text behind an element, but blanks.
            above.remove(element)
