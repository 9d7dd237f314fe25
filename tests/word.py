"""A .docx as its reader meets it: text, styles, properties; read strictly, nothing mended."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
CP = "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_STRICT = etree.XMLParser(recover=False, resolve_entities=False)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph and the id of its style."""

    style: str
    text: str


def parts_of(path: Path) -> dict[str, bytes]:
    """Every part by its name; no part may be there twice."""
    with zipfile.ZipFile(path) as package:
        names = package.namelist()
        assert len(names) == len(set(names)), f"{path} holds a part twice"
        return {name: package.read(name) for name in names}


def with_parts(path: Path, changed: Mapping[str, bytes]) -> None:
    """Write the Word file again with these parts changed or added, as a Word of its own would."""
    parts = {**parts_of(path), **changed}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, part in parts.items():
            package.writestr(name, part)


def xml_of(part: bytes) -> etree._Element:
    """A part as XML; lxml.etree.XMLSyntaxError where it is not well-formed."""
    return etree.fromstring(part, _STRICT)


def stories(path: Path) -> dict[str, etree._Element]:
    """The parts that hold text: the body, the heads and feet of the pages."""
    return {
        name: xml_of(part)
        for name, part in parts_of(path).items()
        if name.startswith(("word/document", "word/header", "word/footer"))
    }


def paragraphs(path: Path) -> list[Paragraph]:
    """The paragraphs of the body, in order."""
    body = stories(path)["word/document.xml"]
    return [Paragraph(_style(each), shown(each)) for each in body.iter(f"{W}p")]


def text_of(path: Path) -> str:
    """All text of all parts, a line a paragraph."""
    lines = (shown(p) for story in stories(path).values() for p in story.iter(f"{W}p"))
    return "\n".join(lines)


def shown(paragraph: etree._Element) -> str:
    """The text of a paragraph as Word shows it: spaces at an edge only where they are kept."""
    return "".join(_pieces(paragraph))


def properties(path: Path) -> dict[str, str]:
    """What the document says of itself, by the local name of each property."""
    core = xml_of(parts_of(path)["docProps/core.xml"])
    return {etree.QName(each).localname: each.text or "" for each in core}


NO_BREAK = "\N{NO-BREAK SPACE}"


def _pieces(paragraph: etree._Element) -> Iterator[str]:
    """Texts as the eye sees them: a space at which no line ends is one like any other."""
    for piece in paragraph.iter(f"{W}t", f"{W}tab", f"{W}br"):
        if piece.tag != f"{W}t":
            yield "\t"
        elif piece.get(_SPACE) == "preserve":
            yield (piece.text or "").replace(NO_BREAK, " ")
        else:
            yield (piece.text or "").strip().replace(NO_BREAK, " ")


def _style(paragraph: etree._Element) -> str:
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return "" if style is None else str(style.get(f"{W}val"))
