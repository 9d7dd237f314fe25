"""Authorship: what a template tells of who wrote it, where and when, and of what lies beside it.

All of it is taken out, and nothing that a reader sees is lost by that. The parts that hold such
things alone, as properties do, are not in use (``package``).
"""

from __future__ import annotations

import re

from lxml import etree

from gen.package.package import Package, Part
from gen.package.parts import W
from gen.package.safety_table import SVG, W14, O
from gen.package.xml import as_bytes, read_xml

_W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
_C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
_CX = "{http://schemas.microsoft.com/office/drawing/2014/chartex}"
# What Inkscape and Illustrator keep in an SVG for themselves: the path of its file, of its exports.
_OF_DRAWING_PROGRAMS = (
    "{http://www.inkscape.org/namespaces/inkscape}",
    "{http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd}",
    "{http://ns.adobe.com/AdobeIllustrator/10.0/}",
    "{http://ns.adobe.com/Extensibility/1.0/}",
)

_TAKEN_OUT = tuple(
    f"{space}{name}"
    for space, names in (
        (W, """attachedTemplate attachedSchema docVars mailMerge saveThroughXslt tag
            permStart permEnd printerSettings dataBinding entryMacro exitMacro webHidden
            commentRangeStart commentRangeEnd commentReference smartTagPr customXmlPr"""),
        (W14, "docId"),
        ("{*}", "rsids rsid"),
        # What moves in an SVG stands still on paper, and Word shows nothing of a foreign object.
        (SVG, """metadata script foreignObject set animate animateColor animateMotion
            animateTransform"""),
        (_W15, "docId dataBinding"),
        (_CX, "externalData"),
        (_C, "externalData"),  # the workbook behind a chart, which shows what it keeps itself
    )
    for name in names.split()
) + tuple(f"{space}*" for space in _OF_DRAWING_PROGRAMS)  # fmt: skip
_UNWRAPPED = (f"{W}smartTag", f"{W}customXml")
_ATTRIBUTES = frozenset((
    f"{W}author", f"{W}date", f"{W}initials",
    f"{W14}paraId", f"{W14}textId",  # they would stand twice in a loop
    f"{O}href",
    "{http://www.w3.org/XML/1998/namespace}base",  # "#a" of an SVG would lie elsewhere
))  # fmt: skip
_RSID = "rsid"  # whatever its namespace
# Programs give a picture the path it came from as its name and as its description.
_CALLED = ("name", "descr", "title", "alt", f"{O}title")
_PATH = re.compile(r"(?i)(?:file:|[a-z]:[\\/]|\\\\|/(?:users|home)/).*[\\/]")


def without_authorship(package: Package) -> Package:
    """The package without what its parts tell, before it is asked what it may not hold."""
    return package.with_parts(_without_authorship)


def _without_authorship(part: Part) -> Part:
    if not part.is_xml:
        return part
    root = read_xml(part.data)
    for element in list(root.iter(_TAKEN_OUT)):
        above = element.getparent()
        if above is not None:
            above.remove(element)  # what stands behind one is blank
    etree.strip_tags(root, *_UNWRAPPED)
    for element in root.iter(etree.Element):
        for name, value in element.attrib.items():
            if name in _ATTRIBUTES or _tells(str(name)) or _runs(element, str(name)):
                del element.attrib[name]
            elif name in _CALLED and (path := _PATH.match(str(value))):
                element.set(name, str(value)[path.end() :])
    return part._replace(data=as_bytes(root))


def _tells(attribute: str) -> bool:
    space, _, name = attribute.rpartition("}")
    return name.startswith(_RSID) or f"{space}}}" in _OF_DRAWING_PROGRAMS


def _runs(element: etree._Element, attribute: str) -> bool:
    """Whether it is a script of an SVG, which no page of Word runs."""
    return attribute.startswith("on") and str(element.tag).startswith(SVG)
