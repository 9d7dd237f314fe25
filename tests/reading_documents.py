"""A finished document as its reader meets it: paragraphs in order, each with its style's name."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import BytesIO

from lxml import etree
from word import NO_BREAK

BOX = "\N{BALLOT BOX} "
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_CLOSE = ("Spoken Close", "Spoken Close First", "Spoken Close Kept")
_SPOKEN = ("Spoken", "Spoken First", "Spoken Kept", *_CLOSE, "Answer", "Answer First")
_NOT_SAID = ("Say", "Aside")
_SENTENCE_END = re.compile(r"(?<=[.?!:;])\s+")


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph; ``said`` is its text without the label SAY and without asides."""

    style: str
    text: str
    said: str
    ends_section: bool

    @property
    def spoken(self) -> bool:
        return self.style in _SPOKEN

    @property
    def heading(self) -> bool:
        return self.style.startswith(("Heading", "Branch"))


@dataclass(frozen=True, slots=True)
class Document:
    """What stands in the body, and what stands at the head and foot of its pages."""

    lines: tuple[Line, ...]
    edges: tuple[str, ...]

    @property
    def text(self) -> str:
        return text_of(self.lines)

    @property
    def everything(self) -> str:
        return "\n".join((self.text, *self.edges))

    @property
    def preparation(self) -> tuple[Line, ...]:
        """The script's first section, and what of it stands on the last pages for want of room."""
        return self.sections[0] + self.lines[self._behind :]

    @property
    def after_preparation(self) -> tuple[Line, ...]:
        return self.lines[len(self.sections[0]) : self._behind]

    @property
    def sections(self) -> tuple[tuple[Line, ...], ...]:
        """Preparation, the guide or the message, the coach's own cards."""
        ends = [0, *(place for place, line in enumerate(self.lines, 1) if line.ends_section)]
        return tuple(
            self.lines[begin:end]
            for begin, end in zip(ends, [*ends[1:], len(self.lines)], strict=True)
        )

    @property
    def _behind(self) -> int:
        places = (place for place, line in enumerate(self.lines) if line.text == "On record")
        return next(places, len(self.lines))

    @property
    def headings(self) -> list[str]:
        return [line.text.removeprefix(BOX) for line in self.lines if line.heading]

    def under(self, heading: str) -> tuple[Line, ...]:
        """The lines from the last heading of this name to the next heading of any kind."""
        starts = [
            place
            for place, line in enumerate(self.lines)
            if line.heading and line.text.removeprefix(BOX) == heading
        ]
        found = []
        for line in self.lines[starts[-1] + 1 :]:
            if line.heading:
                break
            found.append(line)
        return tuple(found)

    def in_style(self, *styles: str) -> list[str]:
        return [line.text for line in self.lines if line.style in styles]

    @property
    def no_path(self) -> tuple[Line, ...]:
        """The spoken lines that a client hears who answers no, or who is not asked."""
        other = {*self._branch("If the answer is yes"), *self._branch("If the answer is not sure")}
        return tuple(line for line in self.lines if line.spoken and line not in other)

    def _branch(self, title: str) -> tuple[Line, ...]:
        return self.under(title) if title in self.headings else ()


def text_of(lines: Iterable[Line]) -> str:
    return "\n".join(line.text for line in lines)


def said_in(lines: Iterable[Line]) -> str:
    return " ".join(line.said for line in lines if line.spoken)


def said_under(script: Document, heading: str) -> str:
    return said_in(script.under(heading))


def in_order(text: str, *pieces: str) -> bool:
    """Whether the text holds all pieces, one after the other."""
    place = 0
    for piece in pieces:
        assert piece in text[place:], f"{piece!r} is not where it belongs in {text!r}"
        place = text.index(piece, place)
    return True


def sentences_of(text: str) -> list[str]:
    return [piece for piece in _SENTENCE_END.split(text) if piece]


def read_document(content: bytes) -> Document:
    parts = zipfile.ZipFile(BytesIO(content))
    names = _style_names(etree.fromstring(parts.read("word/styles.xml")))
    body = etree.fromstring(parts.read("word/document.xml"))
    lines = tuple(_line(paragraph, names) for paragraph in body.iter(f"{_W}p"))
    edges = [
        _text(etree.fromstring(parts.read(name)))
        for name in parts.namelist()
        if re.fullmatch(r"word/(header|footer)\d*\.xml", name)
    ]
    return Document(lines, tuple(edges))


def _style_names(styles: etree._Element) -> dict[str, str]:
    """The name of each style as Word shows it; its file has "heading 1" for Heading 1."""
    names = {
        str(style.get(f"{_W}styleId")): str(style[0].get(f"{_W}val"))
        for style in styles.iter(f"{_W}style")
    }
    return {style: re.sub("^[a-z]", lambda m: m[0].upper(), name) for style, name in names.items()}


def _line(paragraph: etree._Element, names: dict[str, str]) -> Line:
    style = names[_value(paragraph, "pPr", "pStyle") or "Normal"]
    runs = list(paragraph.iter(f"{_W}r"))
    said = [run for run in runs if names.get(_value(run, "rPr", "rStyle")) not in _NOT_SAID]
    ends_section = paragraph.find(f"{_W}pPr/{_W}sectPr") is not None
    return Line(style, _joined(runs), _joined(said).strip(), ends_section)


def _value(element: etree._Element, properties: str, name: str) -> str:
    found = element.find(f"{_W}{properties}/{_W}{name}")
    return "" if found is None else str(found.get(f"{_W}val"))


def _joined(runs: Iterable[etree._Element]) -> str:
    return "".join(piece for run in runs for piece in _pieces(run))


def _pieces(run: etree._Element) -> Iterator[str]:
    for piece in run:
        if piece.tag == f"{_W}t":
            yield (piece.text or "").replace(NO_BREAK, " ")  # as the eye sees it
        elif piece.tag in (f"{_W}tab", f"{_W}br"):
            yield "\t"


def _text(part: etree._Element) -> str:
    return "\n".join(_joined(paragraph.iter(f"{_W}r")) for paragraph in part.iter(f"{_W}p"))
