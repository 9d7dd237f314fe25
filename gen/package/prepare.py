"""Prepare: what is done to a template once, before its tags are looked at, whatever they say.

What it tells of who wrote it goes; the sheet, the language and the size of print are set.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain, count

from gen.package.authorship import without_authorship
from gen.package.names import Names
from gen.package.package import Package, Part, in_use, package_of
from gen.package.paper import Paper, on_paper
from gen.package.parts import NoPackage, Parts, W
from gen.package.pictures import clean_picture
from gen.package.properties import PROPERTIES, RELATION, TYPE
from gen.package.relationships import Relationship
from gen.package.xml import read_xml

_DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_TEMPLATE = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"
_DRAWN = "openxmlformats-officedocument.drawingml."
_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_IS_STRICT = (
    "This template is saved as “Strict Open XML Document”, another format than Word's usual one.",
    "In Word, choose Save As, “Word Document (.docx)” without “Strict”, and put that here.",
)
_EDGES = ("header", "footer")
_STORIES = (*_EDGES, "footnotes", "endnotes")


def read_package(parts: Parts) -> Package:
    """The package without what it tells of its writer; NoPackage where it is no Word document."""
    package = in_use(package_of(parts))
    body = read_xml(package.body.data)
    if body.tag == f"{_STRICT}document":
        raise NoPackage(*_IS_STRICT)
    of_word = "word" in package.body.type  # and no workbook
    if not of_word or body.tag != f"{W}document" or body.find(f"{W}body") is None:
        raise NoPackage
    return in_use(without_authorship(package))


def shown_nowhere(parts: Parts, package: Package) -> tuple[Part, ...]:
    """Charts and SmartArt that lie in the file, and that no page of the package shows."""
    whole = package_of(parts).parts.values()
    return tuple(each for each in whole if _DRAWN in each.type and each.name not in package.parts)


def prepared(package: Package, paper: Paper) -> Package:
    """The package set for this paper, with pictures that tell nothing, and properties to come."""
    package = in_use(package.with_parts(_without_comments))
    package = on_paper(package, paper).with_parts(_as_document).with_parts(clean_picture)
    ids = {each.id for each in package.relationships}
    leading = Relationship(_free("rId-core", ids), RELATION, PROPERTIES)
    properties = Part(PROPERTIES, TYPE, b"")
    return package._replace(
        parts={**package.parts, PROPERTIES: properties},
        relationships=(*package.relationships, leading),
    )


def _without_comments(part: Part) -> Part:
    """The part without what leads to its comments: a template that holds one is refused."""
    kept = (each for each in part.relationships if each.kind != "comments")
    return part._replace(relationships=tuple(kept))


def _as_document(part: Part) -> Part:
    """A template of Word's own becomes a document: under the type of one, Word refuses it."""
    return part._replace(type=_DOCUMENT) if part.type == _TEMPLATE else part


def names_of(package: Package) -> Names:
    """What is looked for in every document that is made from this package."""
    body = package.body
    led_to = [each for each in body.relationships if each.part]
    stories = (body.name, *(each.part for each in led_to if each.kind in _STORIES))
    taken = {each.id for part in package.parts.values() for each in part.relationships}
    return Names(
        body.name,
        body.first("styles"),
        body.first("numbering"),
        body.first("theme"),
        body.first("settings"),
        tuple(dict.fromkeys(stories)),
        {each.id: each.part for each in led_to if each.kind in _EDGES},
        _free("rIdLogo", taken),
    )


def _free(name: str, taken: Iterable[str]) -> str:
    """The name itself, or the first with a number behind it that is not taken."""
    numbered = (f"{name}{number}" for number in count(2))
    return next(each for each in chain((name,), numbered) if each not in set(taken))
