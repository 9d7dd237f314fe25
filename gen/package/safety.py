"""Safety: what no template may bring, looked for in every part of its package as it is parsed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple
from urllib.parse import urlsplit

from lxml import etree

from gen.package.field_codes import fields
from gen.package.hidden_text import Styles
from gen.package.package import Package, Part
from gen.package.parts import W
from gen.package.relationships import Relationship
from gen.package.safety_table import (
    ELEMENTS,
    FIELDS,
    HIDDEN,
    LINK,
    OFFICE_TYPES,
    OTHER_FILE,
    OUTSIDE,
    PICTURE,
    RELATIONSHIPS,
    SVG,
    Barred,
    V,
)
from gen.package.xml import R, read_xml

_PARAGRAPH = f"{W}p"
_WHOLE = (f"{W}body", f"{W}tbl")  # their words are many
_WEB, _MAIL = ("http", "https"), "mailto"
_ADDRESSES = ("href", "src")
_FETCHED = re.compile(r"(?i)@import|url\(\s*['\"]?(?!\s*['\"]?(?:#|data:(?!image/svg)))")  # by CSS
_NOWHERE = ("", "NULL")  # what programs write for a picture that was lost


class Finding(NamedTuple):
    """What a template may not hold, the name of its part, and the words nearest to it."""

    barred: Barred
    part: str = ""
    words: str = ""


def findings(package: Package) -> Iterator[Finding]:
    """All that the package may not bring, in the order of its parts; in XML, each kind once."""
    for part in package.parts.values():
        yield from (Finding(each) for piece, each in OFFICE_TYPES.items() if piece in part.type)
    for relationship in package.relationships:
        if found := _barred(relationship):
            yield Finding(found)
    for part in package.parts.values():
        yield from _in_xml(part, package) if part.is_xml else _in_other(part)


def leads_outside(target: str) -> bool:
    """Whether an address leads elsewhere than to the web, to mail, or into the same document."""
    if target.startswith("#") or not target:
        return False
    try:
        said = urlsplit(target.strip())
    except ValueError:
        return True
    return not (said.scheme == _MAIL or (said.scheme in _WEB and said.netloc))


def _barred(relationship: Relationship) -> Barred | None:
    kind, target = relationship.kind, relationship.target
    if kind in RELATIONSHIPS:
        return RELATIONSHIPS[kind]
    if target in _NOWHERE:
        return None
    # Some programs forget to say that a target is not in the file.
    is_address = not relationship.part and (":" in target or target.startswith("\\\\"))
    if not relationship.external and not is_address:
        return None
    if kind == "hyperlink" and not leads_outside(target):
        return None
    return OUTSIDE.get(kind, OTHER_FILE)


def _in_other(part: Part) -> Iterator[Finding]:
    for relationship in part.relationships:
        if barred := _barred(relationship):
            yield Finding(barred, part.name)


def _in_xml(part: Part, package: Package) -> Iterator[Finding]:
    root = read_xml(part.data)
    barred = {each.id: found for each in part.relationships if (found := _barred(each))}
    named: set[str] = set()
    first: dict[Barred, etree._Element] = {}
    for element, found, id_ in _found(root, barred):
        named.add(id_)
        first.setdefault(found, element)
    hidden = _styles_of(part, package).hidden(root) if "wordprocessingml" in part.type else iter(())
    for run in islice(hidden, 1):
        first[HIDDEN] = run
    yield from (Finding(found, part.name, words_near(each)) for found, each in first.items())
    yield from (Finding(found, part.name) for id_, found in barred.items() if id_ not in named)


def _found(
    root: etree._Element, barred: dict[str, Barred]
) -> Iterator[tuple[etree._Element, Barred, str]]:
    """Elements, what is not allowed in them, and the id of the relationship that it hangs on."""
    for element in root.iter(etree.Element):
        if found := ELEMENTS.get(str(element.tag)):
            yield element, found, ""
        if element.tag == f"{SVG}style" and _FETCHED.search(element.text or ""):
            yield element, PICTURE, ""
        for name, value in element.attrib.items():
            if found := _in_attribute(element, str(name), str(value), barred):
                yield element, found, str(value)
    for field in fields(root):
        linked = field.word == "HYPERLINK" and leads_outside(field.address)
        if found := LINK if linked else FIELDS.get(field.word):
            yield field.at, found, ""


def _in_attribute(
    element: etree._Element, name: str, value: str, barred: dict[str, Barred]
) -> Barred | None:
    if name.startswith(f"{R}"):
        return barred.get(value)
    if name in _ADDRESSES and str(element.tag).startswith(f"{V}"):
        outside = leads_outside(value) if name == "href" else bool(value)
        return (LINK if name == "href" else PICTURE) if outside else None
    if str(element.tag).startswith(SVG):
        return _in_svg(element, name, value)
    return None


def _in_svg(element: etree._Element, name: str, value: str) -> Barred | None:
    """What is not allowed in an SVG: but for links to the web, all that it shows is within it."""
    if name.endswith("href"):
        if element.tag == f"{SVG}a":
            return LINK if leads_outside(value) else None
        within = not value or value.startswith(("#", "data:"))  # but what lies in it is not read
        return PICTURE if not within or value.startswith("data:image/svg") else None
    return PICTURE if _FETCHED.search(value) else None


def _styles_of(part: Part, package: Package) -> Styles:
    """The styles that a part goes by: its own or, for heads, feet and notes, the body's."""
    own = part.first("styles") or package.body.first("styles")
    return Styles(read_xml(package.parts[own].data) if own else etree.Element("none"))


def words_near(element: etree._Element) -> str:
    """The words of the paragraph around an element, or of the nearest one that has some."""
    for around in (element, *element.iterancestors()):
        if around.tag in _WHOLE or around.getparent() is None:
            break
        if own := _words(next(around.iterancestors(_PARAGRAPH), around)):
            return own
    before, met = "", False
    for each in element.getroottree().iter(_PARAGRAPH, str(element.tag)):
        met = met or each is element
        before = before if met else _words(each) or before
        if met and (before or _words(each)):
            return before or _words(each)
    return before


def _words(element: etree._Element) -> str:
    texts = element.iter(f"{W}t", f"{W}delText")
    return " ".join("".join(each.text or "" for each in texts).split())
