"""Properties: what a document says of itself, written anew and never taken over from a template."""

from __future__ import annotations

import re
from datetime import date
from typing import cast

from markupsafe import escape

from gen.case import Case
from gen.documents import Kind
from gen.package.parts import Parts, with_part, without_parts

_OF_THE_WRITER = (
    "docProps/", "customXml/", "word/people.xml", "word/comments", "word/_rels/settings.xml.rels",
)  # fmt: skip
# The path of the template it was made from, values of macros, the source of a serial letter.
_TRACES = re.compile(
    rb"<w:attachedTemplate\s[^>]*>(?:</w:attachedTemplate>)?"
    rb"|<w:(docVars|mailMerge|rsids)>.*?</w:\1>",
    re.DOTALL,
)
PROPERTIES = "docProps/core.xml"
_RELATION = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"
_CORE = (
    "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n"
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/'
    'core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
    "<dc:title>{title}</dc:title><dc:subject>{subject}</dc:subject>"
    "<dc:creator>{author}</dc:creator><cp:lastModifiedBy>{author}</cp:lastModifiedBy>"
    '<dcterms:created xsi:type="dcterms:W3CDTF">{day}T00:00:00Z</dcterms:created>'
    '<dcterms:modified xsi:type="dcterms:W3CDTF">{day}T00:00:00Z</dcterms:modified>'
    "<dc:language>{language}</dc:language></cp:coreProperties>"
)


def bare(parts: Parts) -> Parts:
    """The parts without what a template says of itself and of who wrote it, twice over at times."""
    for beginning in _OF_THE_WRITER:
        parts = without_parts(parts, beginning)
    settings = parts.get("word/settings.xml", b"")
    return {**parts, "word/settings.xml": _TRACES.sub(b"", settings)} if settings else parts


def with_place_for_properties(parts: Parts) -> Parts:
    """The parts, with the properties made known to the package as a whole; they come later."""
    known = with_part(parts, PROPERTIES, b"", _TYPE, _RELATION)
    return {name: part for name, part in known.items() if name != PROPERTIES}


def properties(case: Case, kind: Kind) -> str:
    """A title, the coach as author, the language, and a day from the case.

    The title holds the case's name and not the client's; no time of making, no account.
    """
    return _CORE.format(
        title=escape(f"{kind.title}, {case.name}"),
        subject=escape(kind.title),
        author=escape(case.text("coach.name")),
        day=cast("date", case[kind.dated]).isoformat(),
        language=case["practice.language"],
    )
