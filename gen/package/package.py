"""Package: a Word file as its parts, their content types and the relationships between them.

It is the one resolver: a part is found by what leads to it, never by its name.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain, count
from pathlib import PurePosixPath
from typing import NamedTuple
from urllib.parse import unquote

from gen.package.content_types import TYPES, read_types, types_part
from gen.package.parts import NoPackage, Parts
from gen.package.relationships import (
    Relationship,
    equivalent,
    read_relationships,
    rels_of,
    rels_part,
)
from gen.package.xml import NoXML, as_word_writes, read_xml

# ECMA-376 part 2, 9.1.1 and RFC 3986: what a name can hold as it is.
_TO_BE_ENCODED = r"[^A-Za-z0-9/.!$&'()*+,;=:@_~-]"
# What takes four seconds to be read, and 140 MB of memory.
_MOST_XML = 4_000_000
_TOO_LONG = (
    f"Even without its pictures, this template is larger than {_MOST_XML // 1_000_000} MB.",
    "Take out of it what no document needs.",
)
_TOO_DEEP = (
    "In this template, tables or boxes lie within each other more than eighty deep.",
    "Take some of them out of the others.",
)
_DAMAGED = (NoXML, KeyError)
# ECMA-376 part 1, 11.3, and what Word adds: in use by being there. Any other kind of relationship
# is in use where the XML of its source names its id; properties and custom XML never are.
_IMPLICIT = frozenset(
    """
    officeDocument styles numbering settings webSettings fontTable theme themeOverride footnotes
    endnotes comments glossaryDocument chartStyle chartColorStyle diagramDrawing vbaProject
    """.split()
)


class Part(NamedTuple):
    """A part: its name in the zip, its content type, what it holds, what leads from it."""

    name: str
    type: str
    data: bytes
    relationships: tuple[Relationship, ...] = ()

    @property
    def is_xml(self) -> bool:
        """Whether it is to be read as XML, by its type or, where that says nothing, its name."""
        return self.type.endswith(("+xml", "/xml")) or self.name.lower().endswith(".xml")

    def with_relationship(self, relationship: Relationship) -> Part:
        """The part with one more that leads from it."""
        return self._replace(relationships=(*self.relationships, relationship))

    def first(self, kind: str) -> str:
        """The name of the first part that it leads to by this kind; empty for none."""
        return next((each.part for each in self.relationships if each.kind == kind), "")


class Package(NamedTuple):
    """The parts by their names, and the relationships of the package as a whole."""

    parts: Mapping[str, Part]
    relationships: tuple[Relationship, ...]

    @property
    def body(self) -> Part:
        """The main document; NoPackage where nothing leads to one."""
        leading = (each.part for each in self.relationships if each.kind == "officeDocument")
        name = next(leading, "")
        if not name:
            raise NoPackage
        return self.parts[name]

    def with_parts(self, change: Callable[[Part], Part]) -> Package:
        """The package with every part changed so."""
        return self._replace(parts={name: change(part) for name, part in self.parts.items()})


def package_of(parts: Parts) -> Package:
    """The package that these parts are; NoPackage where they are none."""
    by_name: dict[str, bytes] = {}
    for name, part in parts.items():
        if equivalent(name) in by_name:
            raise NoPackage(f"In this template, the part {name} is there twice.")
        by_name[equivalent(name)] = part
    names = _plain_names(name for name in parts if _is_part(name))
    try:
        types = read_types(by_name[equivalent(TYPES)])

        def relationships(source: str) -> tuple[Relationship, ...]:
            rels = by_name.get(equivalent(rels_of(source)))
            return read_relationships(rels, source, names) if rels else ()

        found = (
            Part(name, types.of(name), by_name[key], relationships(name))
            for key, name in names.items()
        )
        return Package({part.name: part for part in found}, relationships(""))
    except _DAMAGED as error:
        raise NoPackage from error


def _plain_names(names: Iterable[str]) -> dict[str, str]:
    """Names that every reader finds, by the equivalents of those given: none needs an encoding.

    Readers differ in what they take ``my%20mark.png`` and ``my mark.png`` for.
    """
    found: dict[str, str] = {}
    for name in names:
        plain = PurePosixPath(re.sub(_TO_BE_ENCODED, "_", unquote(name)))
        numbered = (plain.with_stem(f"{plain.stem}{number}") for number in count(2))
        free = (each for each in chain((plain,), numbered) if str(each) not in found.values())
        found[equivalent(name)] = str(next(free))
    return found


def _is_part(name: str) -> bool:
    return not name.lower().endswith(".rels") and equivalent(name) != equivalent(TYPES)


def in_use(package: Package) -> Package:
    """The package with what is in use, its XML as Word writes it; NoPackage where that is torn."""
    found: dict[str, Part] = {}
    leading = tuple(each for each in package.relationships if each.kind in _IMPLICIT)
    reached = [each.part for each in leading]
    read = 0
    for name in reached:  # it grows
        if name in package.parts and name not in found:
            part = package.parts[name]
            read += len(part.data) if part.is_xml else 0
            if read > _MOST_XML:
                raise NoPackage(*_TOO_LONG)
            found[name] = _in_use(part)
            reached += [each.part for each in found[name].relationships]
    used = {name: found[name] for name in package.parts if name in found}
    return Package(used, leading)


def _in_use(part: Part) -> Part:
    if not part.is_xml:
        return part
    try:
        part = part._replace(data=as_word_writes(part.data))
    except NoXML as error:
        raise (NoPackage(*_TOO_DEEP) if error.is_too_deep else NoPackage()) from error
    named = {value for each in read_xml(part.data).iter() for value in each.attrib.values()}
    kept = (each for each in part.relationships if each.kind in _IMPLICIT or each.id in named)
    return part._replace(relationships=tuple(kept))


def parts_in(package: Package) -> Parts:
    """All parts of the package by their names, with its types and relationships."""
    return dict(_written(package))


def _written(package: Package) -> Iterator[tuple[str, bytes]]:
    yield TYPES, types_part({name: part.type for name, part in package.parts.items()})
    yield rels_of(""), rels_part(package.relationships)
    for name, part in package.parts.items():
        yield name, part.data
        if part.relationships:
            yield rels_of(name), rels_part(part.relationships)
