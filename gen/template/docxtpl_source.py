"""docxtpl source: docxtpl's, in which templates are written, and what it makes of a part.

It is the only door to docxtpl. A run on templates that are known needs it only for a table whose
columns a tag has changed.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from lxml import etree

from gen.package.parts import DECLARATION, W

_DRAWN = "drawn"  # any name that Word has not
_TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
_PARAGRAPH = re.compile(r"(<w:p[ >])")
_BLANKS = str.maketrans("\t\n\r", "   ")


@cache
def _docxtpl() -> Any:
    from docxtpl import DocxTemplate

    return DocxTemplate(None)


def paragraphs_of(part: bytes) -> str:
    """The part as docxtpl reads it, a paragraph a line, with every tag outside of controls."""
    return _by_paragraph(_read(part).translate(_BLANKS))


def source_of(part: bytes) -> str:
    """The part as Jinja source, a paragraph a line, so that an error has a place."""
    source: str = _docxtpl().patch_xml(_read(part))
    if "\t" in source or "\n" in source:
        # docxtpl makes Word's own tabs and breaks of them in a text; elsewhere they say nothing.
        source = _TAG.sub(lambda tag: tag[0].translate(_BLANKS), source)
        source = _docxtpl().resolve_listing(source).translate(_BLANKS)
    return DECLARATION + _by_paragraph(source)


def _by_paragraph(part: str) -> str:
    return _PARAGRAPH.sub(r"\n\1", part)


def _read(part: bytes) -> str:
    story = etree.fromstring(part)
    _unwrap_controls(story)
    return etree.tostring(story, encoding="unicode")


def _unwrap_controls(story: etree._Element) -> None:
    """Take every tag out of controls: LibreOffice draws one around half a branch."""
    controls = [control for control in story.iter(f"{W}sdt") if _holds_tags(control)]
    for control in controls:
        for child in list(control):
            if child.tag == f"{W}sdtContent":
                child.tag = _DRAWN
            else:
                control.remove(child)
        control.tag = _DRAWN
    if controls:
        etree.strip_tags(story, _DRAWN)


def _holds_tags(control: etree._Element) -> bool:
    words = (text.text or "" for text in control.iter(f"{W}t"))
    return control.find(f"{W}sdtContent/{W}p") is not None and "{%" in "".join(words)


def with_right_columns(body: str) -> str:
    """The filled-in body with the grid of each table as its cells ask for."""
    return etree.tostring(_docxtpl().fix_tables(body), encoding="unicode")
