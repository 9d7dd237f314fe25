"""Story: a part with text as it is read, its lines and the tags in them, each where it stands.

Everything that is said of a tag later on, by docxtpl's or Jinja's way of looking at it, is led back
to the tag here by its number; it is never searched for again.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from functools import cached_property
from operator import itemgetter
from typing import Final, NamedTuple

from lxml import etree

from gen.package.parts import W

_OPENING = re.compile(r"\{[{%#]")
ENDS = {"{{": "}}", "{%": "%}", "{#": "#}"}
"""The end of a tag by how it begins."""
_PARTS = re.compile(r"(\{[{%#])[-+]?(p|tr|tc|r)?(?=\s)(.*?)[-+]?[%#}]\}", re.DOTALL)
_STRAIGHT = str.maketrans("“”‘’", "\"\"''")  # docxtpl takes Word's quotes in a tag for these
_BLANKS = str.maketrans("\t\n\r", "   ")
SHOWN_WITHOUT_WORDS = (
    *(f"{W}{name}" for name in ("drawing", "pict", "object", "footnoteReference")),
    "{http://schemas.openxmlformats.org/officeDocument/2006/math}oMath",
)
"""What a reader sees of a page beside its words."""
_DRAWN = "drawn"  # any name that Word has not
# Attributes whose words a reader meets, and which may hold a tag: what a picture or a table shows.
_SAID = frozenset(("descr", "title", "alt", "string", f"{W}alias"))
_SAID_OF_TABLES = frozenset((f"{W}tblCaption", f"{W}tblDescription"))
# A number in a tag, on its way through docxtpl: spaces that no template has in one (tag_form).
DIGITS = "\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009"
_NUMBER = str.maketrans("0123456789", DIGITS)


class Line(NamedTuple):
    """A paragraph, or an attribute that says something: its text, and which elements hold it.

    ``pieces`` are the offset at which each begins, its element, and the attribute or nothing.
    """

    number: int
    element: etree._Element
    text: str
    pieces: tuple[tuple[int, etree._Element, str], ...]


class Tag(NamedTuple):
    """A tag as it is written, on its line from ``start`` on."""

    number: int
    line: Line
    start: int
    written: str

    @property
    def opening(self) -> str:
        """Two braces, or a brace and a sign."""
        return self.written[:2]

    @property
    def takes(self) -> str:
        """What it takes the place of: p, tr, tc or r; empty for itself alone."""
        found = _PARTS.fullmatch(self.written)
        return (found[2] or "") if found else ""

    @property
    def pieces(self) -> list[etree._Element]:
        """The texts that hold it, in their order."""
        from_, to = self.start, self.start + len(self.written)
        held = ((begin, begin + len(text.text or ""), text) for begin, text, _ in self.line.pieces)
        return [text for begin, end, text in held if begin < to and end > from_]

    @property
    def said(self) -> str:
        """What stands between its braces, without that, and with straight quotes."""
        found = _PARTS.fullmatch(self.written)
        inner = found[3] if found else self.written[2:-2].strip("-+")
        return inner.translate(_STRAIGHT).translate(_BLANKS).strip()

    @property
    def word(self) -> str:
        """The first word of a tag that does something: if, endfor; empty for one that prints."""
        return self.said.partition(" ")[0] if self.opening == "{%" else ""

    @property
    def asks(self) -> str:
        """What stands behind that word."""
        return self.said.partition(" ")[2].strip() if self.word else self.said


class Story:
    """A part with text: ``root`` as XML, its lines, its tags."""

    def __init__(self, part: bytes) -> None:
        self.root: Final = etree.fromstring(part)
        # What is struck out is for no reader; that there is any, gen.template.refusal tells.
        etree.strip_elements(self.root, f"{W}del", f"{W}moveFrom", with_tail=False)
        _unwrap_controls(self.root)
        self.lines: Final = tuple(_lines(self.root))

    @cached_property
    def tags(self) -> tuple[Tag, ...]:
        """Every tag, in the order of the text."""
        found = (
            (line, begin, line.text[begin:end])
            for line in self.lines
            for begin, end in tag_spans(line.text)
        )
        return tuple(Tag(number, *each) for number, each in enumerate(found))

    @cached_property
    def styles(self) -> tuple[str, ...]:
        """The id of each line's style; empty for one that has none."""
        return tuple(style_of(line.element) for line in self.lines)

    def line_of(self, element: etree._Element) -> Line | None:
        """The line of a paragraph."""
        return self._paragraphs.get(element)

    def texts_beside(
        self, text: etree._Element
    ) -> tuple[etree._Element | None, etree._Element | None]:
        """The texts before and behind one, in whatever paragraphs; None where there is none."""
        at = self._numbers[text]
        before, behind = self._texts[max(at - 1, 0) : at], self._texts[at + 1 : at + 2]
        return next(iter(before), None), next(iter(behind), None)

    @cached_property
    def _texts(self) -> list[etree._Element]:
        return [piece for line in self.lines for _, piece, name in line.pieces if not name]

    @cached_property
    def _numbers(self) -> dict[etree._Element, int]:
        return {text: number for number, text in enumerate(self._texts)}

    @cached_property
    def _paragraphs(self) -> dict[etree._Element, Line]:
        return {line.element: line for line in self.lines if line.element.tag == f"{W}p"}

    def numbered(self) -> str:
        """The part as docxtpl may read it, each tag with its number, unseen, before its end."""
        root = etree.fromstring(etree.tostring(self.root))
        lines = tuple(_lines(root))
        for tag in reversed(self.tags):
            if tag.opening != "{#":
                end = tag.start + len(tag.written) - 2
                end -= tag.written[-3] in "-+"
                _insert(lines[tag.line.number], end, str(tag.number).translate(_NUMBER))
        return etree.tostring(root, encoding="unicode")


def tag_spans(text: str) -> Iterator[tuple[int, int]]:
    """Where the tags of a text begin and end, of which each is looked at once."""
    endless = set[str]()
    at = 0
    while found := _OPENING.search(text, at):
        opening = found[0]
        end = -1 if opening in endless else text.find(ENDS[opening], found.end())
        if end < 0:
            endless.add(opening)
            at = found.start() + 1
        else:
            at = end + len(opening)
            yield found.start(), at


def with_other_tags(text: str, other: Callable[[str], str]) -> str:
    """A text with something else in place of each of its tags."""
    pieces: list[str] = []
    at = 0
    for begin, end in tag_spans(text):
        pieces += (text[at:begin], other(text[begin:end]))
        at = end
    return "".join((*pieces, text[at:]))


def own_texts(paragraph: etree._Element) -> Iterator[etree._Element]:
    """The texts of a paragraph but for those of a text box in it."""
    for text in paragraph.iter(f"{W}t"):
        if next(text.iterancestors(f"{W}p")) is paragraph:
            yield text


def style_of(paragraph: etree._Element) -> str:
    """The id of a paragraph's style; empty for one that has none."""
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return "" if style is None else str(style.get(f"{W}val"))


def _lines(root: etree._Element) -> Iterator[Line]:
    number = 0
    for element in root.iter(etree.Element):
        for attribute, value in element.attrib.items():
            if "{" in value and is_said(element, str(attribute)):
                yield Line(number, element, str(value), ((0, element, str(attribute)),))
                number += 1
        if element.tag == f"{W}p":
            yield _paragraph(number, element)
            number += 1


def _paragraph(number: int, element: etree._Element) -> Line:
    pieces, text = [], ""
    for piece in own_texts(element):
        pieces.append((len(text), piece, ""))
        text += piece.text or ""
    return Line(number, element, text, tuple(pieces))


def is_said(element: etree._Element, attribute: str) -> bool:
    """Whether an attribute says something to a reader, so that a tag in it is filled in."""
    return attribute in _SAID or (element.tag in _SAID_OF_TABLES and attribute == f"{W}val")


def _insert(line: Line, at: int, text: str) -> None:
    # Of pieces that begin at one place, all but the last are empty.
    last = bisect_right(line.pieces, at, key=itemgetter(0)) - 1
    begin, element, attribute = line.pieces[last]
    was = str(element.get(attribute)) if attribute else element.text or ""
    became = f"{was[: at - begin]}{text}{was[at - begin :]}"
    if attribute:
        element.set(attribute, became)
    else:
        element.text = became


def _unwrap_controls(story: etree._Element) -> None:
    """Take every tag out of controls: LibreOffice draws one around half a branch."""
    controls = [control for control in story.iter(f"{W}sdt") if _holds_tags(control)]
    for control in controls:
        for child in list(control):
            if child.tag == f"{W}sdtContent":
                child.tag = _DRAWN
            else:
                control.remove(child)
        control.tag = _DRAWN
    if controls:
        etree.strip_tags(story, _DRAWN)


def _holds_tags(control: etree._Element) -> bool:
    words = (text.text or "" for text in control.iter(f"{W}t"))
    return control.find(f"{W}sdtContent/{W}p") is not None and "{%" in "".join(words)
