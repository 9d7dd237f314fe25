"""Content types: of what type each part of a package is (ECMA-376 part 2, 10.1.2)."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Any, NamedTuple

from lxml import etree

from gen.package.parts import NoPackage
from gen.package.relationships import equivalent
from gen.package.xml import as_bytes, read_xml

TYPES = "[Content_Types].xml"
_TYPE = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_USUAL: Any = {None: _TYPE[1:-1]}
_ALWAYS = {
    "rels": "application/vnd.openxmlformats-package.relationships+xml",
    "xml": "application/xml",
}


class ContentTypes(NamedTuple):
    """Types by the ends of names, in small letters, and by the equivalent names of parts."""

    by_extension: Mapping[str, str]
    by_part: Mapping[str, str]

    def of(self, name: str) -> str:
        """The type of a part, without parameters; empty where none is said."""
        said = self.by_part.get(equivalent(name)) or self.by_extension.get(_extension(name), "")
        return said.partition(";")[0].strip()


def read_types(part: bytes) -> ContentTypes:
    """The types of a package, from the part that says them; NoXML where that is torn.

    NoPackage where one part is named twice, which Word cannot open.
    """
    by_extension: dict[str, str] = {}
    by_part: dict[str, str] = {}
    for each in read_xml(part):
        said = each.get("ContentType", "")
        if each.tag == f"{_TYPE}Default":
            by_extension.setdefault(each.get("Extension", "").lower(), said)
        elif each.tag == f"{_TYPE}Override":
            name = each.get("PartName", "")
            if equivalent(name) in by_part:
                raise NoPackage(f"In this template, the part {name} is there twice.")
            by_part[equivalent(name)] = said
    return ContentTypes(by_extension, by_part)


def types_part(types: Mapping[str, str]) -> bytes:
    """The part that says the type of each part by its name; each ending of names stands once."""
    pictures = {_extension(n): said for n, said in types.items() if said.startswith("image/")}
    endings = {**pictures, **_ALWAYS}
    root = etree.Element(f"{_TYPE}Types", nsmap=_USUAL)
    for extension, said in sorted(endings.items()):
        etree.SubElement(root, f"{_TYPE}Default", Extension=extension, ContentType=said)
    for name, said in sorted(types.items()):
        if said and endings.get(_extension(name)) != said:
            part = f"/{name}"
            etree.SubElement(root, f"{_TYPE}Override", PartName=part, ContentType=said)
    return as_bytes(root)


def _extension(name: str) -> str:
    return PurePosixPath(name).suffix[1:].lower()
