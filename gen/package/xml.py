"""XML: a part read as XML and written as Word writes it: in UTF-8, with Word's own prefixes."""

from __future__ import annotations

from collections.abc import Iterable
from io import BytesIO
from itertools import chain, count
from typing import Any

from lxml import etree

from gen.package.parts import W

R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_LISTS_PREFIXES = (f"{MC}Ignorable", f"{MC}MustUnderstand", f"{MC}ProcessContent", "Requires")
_MOST_SPACES = 500  # Word knows some fifty; to give each a prefix takes the square of their number
_PREFIXES = {W[1:-1]: "w", R[1:-1]: "r"}
# What is neither text nor structure goes while it is read: it may say who wrote it, and where.
_READING: Any = {
    "remove_comments": True, "remove_pis": True, "resolve_entities": False, "no_network": True,
}  # fmt: skip
_READER = etree.XMLParser(**_READING)


_TOO_DEEP = "depth"  # of libxml2's message, which has no number of its own
_NO_XML = (etree.XMLSyntaxError, ValueError, LookupError)


class NoXML(Exception):
    """A part that cannot be read as XML, or not as a Word file may hold it."""

    @property
    def is_too_deep(self) -> bool:
        """Whether its elements lie within each other deeper than a reader goes along."""
        return _TOO_DEEP in str(self.__cause__)


def read_xml(part: bytes) -> etree._Element:
    """The XML of a part; NoXML where it is torn, or declares a type (ECMA-376 part 2, 9.1.4)."""
    try:
        return _declaring_no_type(etree.fromstring(part, _READER))
    except _NO_XML as error:
        raise NoXML from error


def _declaring_no_type(root: etree._Element) -> etree._Element:
    if root.getroottree().docinfo.internalDTD is not None:
        raise NoXML
    return root


def as_bytes(root: etree._Element) -> bytes:
    """The XML of a part, as Word writes it: with its declaration, in UTF-8."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def as_word_writes(part: bytes) -> bytes:
    """The same XML in UTF-8 and with Word's prefixes, by which docxtpl goes; NoXML as above."""
    reader = etree.iterparse(BytesIO(part), ("start-ns",), **_READING)
    try:
        # Each is met where it is declared; to ask every element for all that it knows takes long.
        declared = tuple(dict.fromkeys(space for _, space in reader))
        root = _declaring_no_type(reader.root)
    except _NO_XML as error:
        raise NoXML from error
    is_odd = any(_PREFIXES.get(space, prefix) != prefix for prefix, space in declared)
    if is_odd and len(declared) > _MOST_SPACES:
        raise NoXML
    return as_bytes(_renamed(root, declared) if is_odd else root)


def _renamed(root: etree._Element, declared: Iterable[tuple[str, str]]) -> etree._Element:
    """The same with one prefix for each namespace in all of it, Word's own where it has one."""
    prefixes = _one_prefix_each(declared)
    for element in root.iter(etree.Element):
        for name in _LISTS_PREFIXES:
            if listed := element.get(name):
                known = {prefix: prefixes[space] for prefix, space in element.nsmap.items()}
                element.set(name, " ".join(known.get(each, each) for each in listed.split()))
    spaces: Any = {prefix: space for space, prefix in prefixes.items()}
    renamed = etree.Element(root.tag, _attributes(root), nsmap=spaces)
    _copy(root, renamed)
    return renamed


def _copy(element: etree._Element, into: etree._Element) -> None:
    """Copy what is in an element into another, with the prefixes that are known there."""
    into.text = element.text
    for each in element:  # to move them takes lxml the square of their number
        copy = etree.SubElement(into, each.tag, _attributes(each))
        copy.tail = each.tail
        _copy(each, copy)


def _attributes(element: etree._Element) -> dict[str, str]:
    return {str(name): str(value) for name, value in element.attrib.items()}


def _one_prefix_each(declared: Iterable[tuple[str, str]]) -> dict[str, str]:
    """A prefix for each namespace, no two of them the same."""
    found = dict(_PREFIXES)
    for prefix, space in declared:
        numbered = (f"{prefix}{number}" for number in count())
        free = (each for each in chain((prefix,), numbered) if each not in found.values())
        if space and space not in found:
            found[space] = next(each for each in free if each)
    return found
