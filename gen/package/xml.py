"""XML: a part read as XML and written as Word writes it: in UTF-8, with Word's own prefixes."""

from __future__ import annotations

from typing import Any

from lxml import etree

from gen.package.parts import W

R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_LISTS_PREFIXES = (f"{_MC}Ignorable", f"{_MC}MustUnderstand", f"{_MC}ProcessContent", "Requires")
_PREFIXES = {W[1:-1]: "w", R[1:-1]: "r"}
# What is neither text nor structure goes while it is read: it may say who wrote it, and where.
_READER = etree.XMLParser(
    remove_comments=True, remove_pis=True, resolve_entities=False, no_network=True
)


class NoXML(Exception):
    """A part that cannot be read as XML, or not as a Word file may hold it."""


def read_xml(part: bytes) -> etree._Element:
    """The XML of a part; NoXML where it is torn, or declares a type (ECMA-376 part 2, 9.1.4)."""
    try:
        root = etree.fromstring(part, _READER)
    except (etree.XMLSyntaxError, ValueError, LookupError) as error:
        raise NoXML from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise NoXML
    return root


def as_bytes(root: etree._Element) -> bytes:
    """The XML of a part, as Word writes it: with its declaration, in UTF-8."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def as_word_writes(part: bytes) -> bytes:
    """The same XML in UTF-8 and with Word's prefixes, by which docxtpl goes; NoXML as above."""
    root = read_xml(part)
    spaces = {space for each in root.iter() for space in each.nsmap.items()}
    is_odd = any(_PREFIXES.get(space, prefix) != prefix for prefix, space in spaces)
    return as_bytes(_renamed(root) if is_odd else root)


def _renamed(element: etree._Element) -> etree._Element:
    """A copy of an element with Word's prefixes."""
    names = _new_names(element)
    spaces: Any = {names.get(p or "", p): space for p, space in element.nsmap.items()}
    copy = etree.Element(element.tag, nsmap=spaces)
    copy.text, copy.tail = element.text, element.tail
    for name, value in element.attrib.items():
        prefixes = str(value).split() if name in _LISTS_PREFIXES else ()
        copy.set(name, " ".join(names.get(p, p) for p in prefixes) or value)
    copy.extend(map(_renamed, element))
    return copy


def _new_names(element: etree._Element) -> dict[str, str]:
    """The prefixes of an element by the ones that Word has for the same, where those are free."""
    taken = {_PREFIXES.get(space) for space in element.nsmap.values()}
    new = {p or "": _PREFIXES[s] for p, s in element.nsmap.items() if s in _PREFIXES}
    others = (p for p, s in element.nsmap.items() if s not in _PREFIXES and p in taken)
    return {**new, **{prefix: f"{prefix}0" for prefix in others if prefix}}
