"""Relationships: how the parts of a package lead to each other (ECMA-376 part 2, 9.3)."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple
from urllib.parse import unquote

from lxml import etree

from gen.package.xml import R, as_bytes, read_xml

_LINK = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_EXTERNAL = "External"
_USUAL: Any = {None: _LINK[1:-1]}


class Relationship(NamedTuple):
    """What leads from a part, or from the package, to another part or out of the file.

    ``target`` is as it is written, and may lead nowhere (``NULL``, ``#_top``); ``part`` is the
    name of the part that it leads to, empty for none.
    """

    id: str
    type: str
    target: str
    external: bool = False
    part: str = ""

    @property
    def kind(self) -> str:
        """The end of its type, which tells it: Office, Microsoft and Strict begin differently."""
        return self.type.rpartition("/")[2]


def equivalent(name: str) -> str:
    """What is the same for two names of one part: without case, percent-encoding undone (9.1.1)."""
    return unquote(name).replace("\\", "/").lstrip("/").lower()


def rels_of(source: str) -> str:
    """The name of the part that holds the relationships of a part, or of the package (empty)."""
    folder, name = posixpath.split(source)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def read_relationships(
    rels: bytes, source: str, parts: Mapping[str, str]
) -> tuple[Relationship, ...]:
    """The relationships of ``source``, from the part that holds them; NoXML where that is torn.

    ``parts`` are the names of all parts by their equivalent ones. A target is left as it is
    written, unless it leads to a part under an equivalent name only: few readers know of those.
    """
    found = read_xml(rels).iter(f"{_LINK}Relationship")
    return tuple(_relationship(each, source, parts) for each in found)


def _relationship(element: etree._Element, source: str, parts: Mapping[str, str]) -> Relationship:
    target, external = element.get("Target", ""), element.get("TargetMode") == _EXTERNAL
    name = _absolute(source, target)
    part = "" if external else parts.get(equivalent(name), "")
    if part and part != name:
        target = posixpath.relpath(part, posixpath.dirname(source) or ".")
    return Relationship(element.get("Id", ""), element.get("Type", ""), target, external, part)


def _absolute(source: str, target: str) -> str:
    """The name that a target has within the package, as seen from a part."""
    path = target.partition("#")[0].replace("\\", "/")
    home = f"/{posixpath.dirname(source)}"
    return posixpath.normpath(posixpath.join(home, path)).lstrip("/") if path else ""


def rels_part(relationships: Iterable[Relationship]) -> bytes:
    """The part that holds these relationships."""
    root = etree.Element(f"{_LINK}Relationships", nsmap=_USUAL)
    for each in relationships:
        link = etree.SubElement(root, f"{_LINK}Relationship")
        for name, value in (("Id", each.id), ("Type", each.type), ("Target", each.target)):
            link.set(name, value)
        if each.external:
            link.set("TargetMode", _EXTERNAL)
    return as_bytes(root)


def of_office(kind: str) -> str:
    """The type of a relationship of this kind, as Office writes it."""
    return f"{R[1:-1]}/{kind}"
