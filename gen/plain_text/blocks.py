"""Blocks: the parts of a Word document as paragraphs and tables, in the order they are read."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from lxml import etree

from gen.package.package import Package, Part, package_of
from gen.package.parts import Parts, W
from gen.package.xml import MC, read_xml
from gen.plain_text.styles import Look, Styles

AT_THE_FOOT = "At the foot of its pages: "
"""What a plain text says before the lines that stand there, as it has no pages."""
_NUMBER = "\0"
_OF_PAGES = r"(?i)[\s·•|,\u2013-]*(?:\bpage\s*)?\0(?:\s*(?:of|/)\s*\0)?"
_FALLBACK = f"{MC}Fallback"
_SAID = {"br": "\n", "cr": "\n", "tab": "\t", "noBreakHyphen": "-"}


class Block(NamedTuple):
    """A paragraph with its look, or the rows of a table, each a text a cell."""

    text: str
    look: Look = Look()
    rows: tuple[tuple[str, ...], ...] = ()

    def in_letters(self, change: Callable[[str], str]) -> Block:
        """The same with every text changed."""
        label = change(self.look.label)
        rows = tuple(tuple(map(change, row)) for row in self.rows)
        return Block(change(self.text), self.look._replace(label=label), rows)


def blocks_of(parts: Parts) -> Iterator[Block]:
    """What the document shows: the head of its pages, its body, its notes, the foot of its pages.

    A line that several heads or feet hold comes once. NoPackage or NoXML where it is none.
    """
    package = package_of(parts)
    heads, notes, ends, feet, styles, lists = (
        [each.data for each in _led_to(package, kind)]
        for kind in ("header", "footnotes", "endnotes", "footer", "styles", "numbering")
    )
    looks = Styles(*(next(iter(found), b"") for found in (styles, lists)))
    yield from _once(_story(each, looks) for each in heads)
    for each in (package.body.data, *notes, *ends):
        yield from _story(each, looks)
    if found := [each.text.strip() for each in _once(_story(each, looks) for each in feet)]:
        yield Block(f"{AT_THE_FOOT}{' · '.join(filter(None, found))}", Look(apart=True))


def _led_to(package: Package, kind: str) -> list[Part]:
    """The parts to which the body leads by this kind of relationship, by their names."""
    names = {each.part for each in package.body.relationships if each.kind == kind}
    return [package.parts[name] for name in sorted(names & package.parts.keys())]


def _once(stories: Iterable[Iterable[Block]]) -> Iterator[Block]:
    blocks = dict.fromkeys(block for story in stories for block in story)
    yield from (each for each in blocks if each.rows or each.text.strip())


def _story(part: bytes, styles: Styles) -> Iterator[Block]:
    yield from _below(read_xml(part), styles)


def _below(element: etree._Element, styles: Styles) -> Iterator[Block]:
    for child in element:
        if child.tag == f"{W}p":
            yield Block(_text(child), styles.look(child))
            for box in child.iter(f"{W}txbxContent"):
                if next(box.iterancestors(_FALLBACK), None) is None:
                    yield from _below(box, styles)
        elif child.tag == f"{W}tbl":
            yield Block("", Look(apart=True), tuple(_rows(child, styles)))
        elif child.tag != _FALLBACK:
            yield from _below(child, styles)


def _rows(table: etree._Element, styles: Styles) -> Iterator[tuple[str, ...]]:
    for row in table.iter(f"{W}tr"):
        yield tuple(
            "\n".join(each.text for each in _below(cell, styles)) for cell in row.iter(f"{W}tc")
        )


def _text(paragraph: etree._Element) -> str:
    """The words of a paragraph without those of a box in it; a hard space is one like any other."""
    pages = set(_page_numbers(paragraph))
    pieces = (
        _NUMBER if each in pages else _piece(each)
        for each in paragraph.iter()
        if _is_of(each, paragraph)
    )
    text = re.sub("[\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}]", " ", "".join(pieces))
    return (re.sub(_OF_PAGES, "", text) if pages else text).rstrip(" ")


def _page_numbers(paragraph: etree._Element) -> Iterator[etree._Element]:
    """The texts that are counted on the pages of Word, and stand for nothing in a plain text."""
    for field in paragraph.iter(f"{W}fldSimple"):
        if _counts_pages(field.get(f"{W}instr", "")):
            yield from field.iter(f"{W}t")
    asked, counted = "", False
    for each in paragraph.iter(f"{W}fldChar", f"{W}instrText", f"{W}t"):
        if each.tag == f"{W}t":
            yield from [each] if counted else ()
        elif each.tag == f"{W}instrText":
            asked += each.text or ""
        else:
            counted = each.get(f"{W}fldCharType") == "separate" and _counts_pages(asked)
            asked = asked if counted else ""


def _counts_pages(asked: str) -> bool:
    return asked.split()[:1] in (["PAGE"], ["NUMPAGES"])


def _is_of(element: etree._Element, paragraph: etree._Element) -> bool:
    return next(element.iterancestors(f"{W}p"), None) is paragraph


def _piece(element: etree._Element) -> str:
    name = str(element.tag).removeprefix(W)
    return element.text or "" if name == "t" else _in_a_run(element, name)


def _in_a_run(element: etree._Element, name: str) -> str:
    """What a break or a tab says; a place where tabs stop has the same name, outside a run."""
    parent = element.getparent()
    return _SAID.get(name, "") if parent is not None and parent.tag == f"{W}r" else ""
