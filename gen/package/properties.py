"""Properties: what a document says of itself, written anew and never taken over from a template."""

from __future__ import annotations

from datetime import date
from typing import cast

from markupsafe import escape

from gen.case import Case
from gen.documents import Kind

PROPERTIES = "docProps/core.xml"
RELATION = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
TYPE = "application/vnd.openxmlformats-package.core-properties+xml"
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
