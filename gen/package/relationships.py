"""Relationships: how the parts of a package lead to each other, and of what type each part is.

ECMA-376 part 2, 9.3 and 10.1.2. It reads XML, so it is for what is done once for a template.
"""

from __future__ import annotations

import posixpath
from pathlib import PurePosixPath
from urllib.parse import unquote

from lxml import etree

from gen.package.parts import Parts

TYPES, PACKAGE = "[Content_Types].xml", ""
_TYPE = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_LINK = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_NO_LINKS = f'<Relationships xmlns="{_LINK[1:-1]}"/>'.encode()


def as_bytes(root: etree._Element) -> bytes:
    """The XML of a part, as Word writes it: with its declaration, in UTF-8."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def without_parts(parts: Parts, beginning: str) -> Parts:
    """The parts but for those whose name begins so, their types, and the links to and from them.

    Names are compared without regard to case.
    """
    gone = {name.lower() for name in parts if name.lower().startswith(beginning.lower())}
    gone |= {links_of(name) for name in gone}
    kept = {name: part for name, part in parts.items() if name.lower() not in gone}
    return {name: _unlinked(name, part, gone) for name, part in kept.items()} if gone else kept


def with_place_for(parts: Parts, name: str, content_type: str, relation: str) -> Parts:
    """The parts, with one more made known to the package as a whole, and still to come."""
    types = etree.fromstring(parts[TYPES])
    etree.SubElement(types, f"{_TYPE}Override", PartName=f"/{name}", ContentType=content_type)
    known = with_link(parts, PACKAGE, f"rId-{PurePosixPath(name).stem}", relation, name)
    return {**known, TYPES: as_bytes(types)}


def with_link(parts: Parts, source: str, link_id: str, relation: str, target: str) -> Parts:
    """The parts, with a link from one of them, or from the package as a whole."""
    name = links_of(source)
    links = etree.fromstring(parts.get(name, _NO_LINKS))
    etree.SubElement(links, f"{_LINK}Relationship", Id=link_id, Type=relation, Target=target)
    return {**parts, name: as_bytes(links)}


def with_type_of(parts: Parts, extension: str, content_type: str) -> Parts:
    """The parts, with a type for every part whose name ends so, if there is none."""
    types = etree.fromstring(parts[TYPES])
    known = (each.get("Extension", "").lower() for each in types.iter(f"{_TYPE}Default"))
    if extension in known:
        return parts
    default = etree.Element(f"{_TYPE}Default", Extension=extension, ContentType=content_type)
    types.insert(0, default)
    return {**parts, TYPES: as_bytes(types)}


def links_of(source: str) -> str:
    """The name of the part that holds the links from a part, or from the package (empty)."""
    folder, name = posixpath.split(source)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def _unlinked(name: str, part: bytes, gone: set[str]) -> bytes:
    """The part without what it says of parts that are gone; as it is where it says nothing."""
    if not name.endswith(".rels") and name != TYPES:
        return part
    root = etree.fromstring(part)
    loose = [each for each in root if _named_by(each, name).lower() in gone]
    for each in loose:
        root.remove(each)
    return as_bytes(root) if loose else part


def _named_by(element: etree._Element, at: str) -> str:
    """The part that a link or a type is about; empty where it is about none."""
    if element.get("TargetMode") == "External":
        return ""
    folder = posixpath.dirname(posixpath.dirname(at))
    named = unquote(element.get("Target") or element.get("PartName") or "")
    return posixpath.normpath(posixpath.join(f"/{folder}", named)).lstrip("/")
