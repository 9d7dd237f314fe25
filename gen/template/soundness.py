"""Soundness: the proof that a story stays whole, whatever a case says; made once, for its template.

All branches of a story and one round of each loop, written out one behind the other, are read as
XML, with a mark where each begins and ends and where each value stands. If that can be read, and
each branch and each round ends inside the same elements as it began, then any choice of branches
and any number of rounds can be read as well: leaving out or repeating a piece that leaves the open
elements as it found them changes nothing for what comes after it. Values are escaped, so where
they stand they are text and nothing else; and lxml, which wrote the source, leaves no CDATA and no
bare ">" behind, with which a text would depend on the one before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple, cast

from jinja2 import nodes
from lxml import etree

from gen.characters import BEGIN, CLOSE, END, OWN_MARK, VALUE
from gen.package.parts import W
from gen.template.tags import LOGO, is_width, names

_MARK = re.compile(f"([{VALUE}{BEGIN}{END}])([0-9]+){CLOSE}")
_TEXTS = frozenset(f"{W}{name}" for name in ("t", "delText", "instrText", "delInstrText"))
_PICTURED = frozenset(f"{W}{name}" for name in ("p", "hyperlink"))
_LEFT = re.compile(r"\{\{|\}\}|\{%|%\}|\{#|#\}|\{_[{%]|[}%]_\}")


class Wrong(NamedTuple):
    """What is wrong with a tag or a text ({}), and what to do."""

    what: str
    fix: str


_UNREAD = Wrong(
    "{} cannot be read",
    "A tag is a name, a condition or a loop: compare one nearby.",
)
_TORN = Wrong(
    "{} does not end where it begins, so its XML is torn",
    "Put {% if %} or {% for %} and its end into one paragraph, or each into a paragraph of its "
    "own as {%p … %}, into a row of its own as {%tr … %}.",
)
_OUTSIDE = Wrong(
    "{} stands outside of any text, where Word drops it",
    "Write {{ name }}, with no letter right behind the braces.",
)
_NO_TEXT = Wrong("{} is a picture, and stands where a text should", "Write it as {{r logo }}.")
_OWN_MARK_LEFT = Wrong(
    "{} holds a character that no text may hold", "Type these words anew, and save the template."
)
_LEFT_OVER = Wrong("a tag is left in {}", "Take it out, or mend the tag it belongs to.")


@dataclass(frozen=True, slots=True)
class Flaw:
    """What is not sound: on which line of the story's source, in which text or in whose tag."""

    line: int
    wrong: Wrong
    text: str = ""
    name: str = ""


class _Position(NamedTuple):
    """Where a mark stands: right inside of an element, or in an attribute of it."""

    element: etree._Element
    attribute: str


def flaw_of(tree: nodes.Template) -> Flaw | None:
    """The first thing in a story that could go wrong for some case; None where nothing can."""
    return next(_flaws(tree), None)


def _flaws(tree: nodes.Template) -> Iterator[Flaw]:
    for chunk in tree.find_all(nodes.TemplateData):
        if re.search(OWN_MARK, chunk.data):
            yield Flaw(chunk.lineno, _OWN_MARK_LEFT)
    tags: list[nodes.Node] = []
    text = "".join(_written(tree.body, tags))
    try:
        story = etree.fromstring(text.encode())
    except etree.XMLSyntaxError as error:
        yield Flaw(error.lineno or 0, _TORN)
        return
    positions = dict(_positions(story))
    for number, tag in enumerate(tags):
        wrong = _wrong_at(tag, [positions.get(f"{kind}{number}") for kind in (VALUE, BEGIN, END)])
        if wrong:
            yield Flaw(tag.lineno, wrong, name=_name(tag))
    yield from _outside_texts(story)
    yield from _tags_left(story)


def _written(body: Iterable[nodes.Node], tags: list[nodes.Node]) -> Iterator[str]:
    """All branches one behind the other; ``tags`` takes those that the marks stand for."""
    for node in body:
        if isinstance(node, nodes.Output):
            yield from (_printed(each, tags) for each in node.nodes)
        for branch in _branches(node):
            mark = _mark(BEGIN, node, tags)
            yield mark
            yield from _written(branch, tags)
            yield mark.replace(BEGIN, END)


def _branches(node: nodes.Node) -> tuple[list[nodes.Node], ...]:
    match node:
        case nodes.If():
            # An elif is asked for by its own test only; what it holds is a branch of this one.
            return (node.body, *(other.body for other in node.elif_), node.else_)
        case nodes.For():
            return node.body, node.else_
    return ()


def _printed(node: nodes.Expr, tags: list[nodes.Node]) -> str:
    return node.data if isinstance(node, nodes.TemplateData) else _mark(VALUE, node, tags)


def _mark(kind: str, node: nodes.Node, tags: list[nodes.Node]) -> str:
    tags.append(node)
    return f"{kind}{len(tags) - 1}{CLOSE}"


def _positions(story: etree._Element) -> Iterator[tuple[str, _Position]]:
    """Each mark, by its kind and number, and where it stands. In a comment it stands nowhere."""
    for element in story.iter(etree.Element):
        places = [(str(name), str(value)) for name, value in element.attrib.items()]
        for attribute, text in (*places, *(("", text) for text in _texts_in(element))):
            for kind, number in _MARK.findall(text):
                yield f"{kind}{number}", _Position(element, attribute)


def _texts_in(element: etree._Element) -> Iterator[str]:
    """The texts right inside of an element."""
    yield element.text or ""
    yield from (child.tail or "" for child in element)


def _wrong_at(tag: nodes.Node, positions: list[_Position | None]) -> Wrong | None:
    """What is wrong with where a tag stands; None if nothing is."""
    value, begin, end = positions
    if isinstance(tag, nodes.If | nodes.For):
        return None if begin and end and _same(begin, end) else _TORN
    if value is None:
        return _OUTSIDE
    at = value.element.tag
    if LOGO in names(tag):
        whole = isinstance(tag, nodes.Name) and not value.attribute
        return None if whole and at in _PICTURED else _NO_TEXT
    if value.attribute:
        wide = (at, value.attribute) == (f"{W}gridSpan", f"{W}val")
        return None if wide or not is_width(tag) else _UNREAD
    if is_width(tag):
        return _UNREAD
    return None if at == f"{W}t" else _OUTSIDE


def _name(tag: nodes.Node) -> str:
    asked = tag.test if isinstance(tag, nodes.If) else tag
    return min(names(asked), default="")


def _same(begin: _Position, end: _Position) -> bool:
    if begin.attribute or end.attribute:
        return begin == end
    return _inside(begin.element) == _inside(end.element)


def _inside(element: etree._Element) -> list[object]:
    """The elements in which a text of this one stands, and the prefixes that it knows."""
    around = [(each.prefix, each.tag) for each in (element, *element.iterancestors())]
    return [*around, element.nsmap]


def _outside_texts(story: etree._Element) -> Iterator[Flaw]:
    for element in story.iter(f"{W}*"):
        if element.tag not in _TEXTS:
            for text in _texts_in(element):
                if loose := _MARK.sub("", text).strip():
                    yield Flaw(_line(element), _OUTSIDE, text=loose)


def _tags_left(story: etree._Element) -> Iterator[Flaw]:
    for paragraph in story.iter(f"{W}p"):
        text = "".join(each.text or "" for each in paragraph.iter(f"{W}t"))
        if _LEFT.search(text):
            yield Flaw(_line(paragraph), _LEFT_OVER, text=_MARK.sub("", text).strip())


def _line(element: etree._Element) -> int:
    return cast("int | None", element.sourceline) or 0
