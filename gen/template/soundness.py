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
from typing import NamedTuple

from jinja2 import nodes
from lxml import etree

from gen.characters import BEGIN, CLOSE, END, OWN_MARK, VALUE
from gen.package.parts import W
from gen.template.tag_names import Wrong
from gen.template.tags import LOGO, is_width, names

_MARK = re.compile(f"([{VALUE}{BEGIN}{END}])([0-9]+){CLOSE}")
_ELEMENT = re.compile(r"<(/?)([\w:.-]+)(?:\"[^\"]*\"|'[^']*'|[^>\"'])*?(/?)>")
_TEXTS = frozenset(f"{W}{name}" for name in ("t", "delText", "instrText", "delInstrText"))
_PICTURED = frozenset(f"{W}{name}" for name in ("p", "hyperlink"))
_LEFT = re.compile(r"\{\{|\}\}|\{%|%\}|\{#|#\}|\{_[{%]|[}%]_\}")


_UNREAD = Wrong(
    "cannot be read where it stands",
    "A tag is a name, a condition or a loop: compare one nearby.",
)
_TORN = Wrong(
    "does not end where it begins, so the file would be torn",
    "Put {% if %} or {% for %} and its end into one paragraph, or each into a paragraph of its "
    "own as {%p … %}, into a row of its own as {%tr … %}.",
)
_OUTSIDE = Wrong(
    "stands outside of any text, where Word drops it",
    "Write {{ name }}, with no letter right behind the braces.",
)
_NO_TEXT = Wrong("is a picture, and stands where a text should", "Write it as {{r logo }}.")
_LEFT_OVER = Wrong("leaves a piece of a tag behind", "Take it out, or mend the tag it belongs to.")


class Flaw(NamedTuple):
    """What is not sound, and on which line of the story's source; 0 where it is on none."""

    line: int
    wrong: Wrong


class _Position(NamedTuple):
    """Where a mark stands: right inside of an element, or in an attribute of it."""

    element: etree._Element
    attribute: str


def flaws_of(tree: nodes.Template) -> Iterator[Flaw]:
    """What could go wrong in a story for some case; nothing where none can."""
    tags: list[nodes.Node] = []
    text = "".join(_written(tree.body, tags))
    if re.search(OWN_MARK, "".join(chunk.data for chunk in tree.find_all(nodes.TemplateData))):
        yield Flaw(0, _UNREAD)
    try:
        story = etree.fromstring(text.encode())
    except etree.XMLSyntaxError:
        torn = [tag for tag in tags if _is_torn(tag)]
        inner = [tag for tag in torn if not any(map(_is_torn, tag.find_all((nodes.If, nodes.For))))]
        yield from (Flaw(line, _TORN) for line in [tag.lineno for tag in inner] or [0])
        return
    positions = dict(_positions(story))
    for number, tag in enumerate(tags):
        wrong = _wrong_at(tag, [positions.get(f"{kind}{number}") for kind in (VALUE, BEGIN, END)])
        if wrong:
            yield Flaw(tag.lineno, wrong)
    if any(_has_loose_text(element) for element in story.iter(f"{W}*")):
        yield Flaw(0, _OUTSIDE)
    if any(map(_has_tag_left, story.iter(f"{W}p"))):
        yield Flaw(0, _LEFT_OVER)


def _is_torn(tag: nodes.Node) -> bool:
    """Whether a branch of a tag ends in another element than it begins in."""
    return any(_is_unbalanced("".join(_written(branch, []))) for branch in _branches(tag))


def _is_unbalanced(text: str) -> bool:
    begun: list[str] = []
    for closes, name, empty in _ELEMENT.findall(text):
        if closes and (not begun or begun.pop() != name):
            return True
        if not closes and not empty:
            begun.append(name)
    return bool(begun)


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


def _same(begin: _Position, end: _Position) -> bool:
    if begin.attribute or end.attribute:
        return begin == end
    return _inside(begin.element) == _inside(end.element)


def _inside(element: etree._Element) -> list[object]:
    """The elements in which a text of this one stands, and the prefixes that it knows."""
    around = [(each.prefix, each.tag) for each in (element, *element.iterancestors())]
    return [*around, element.nsmap]


def _has_loose_text(element: etree._Element) -> bool:
    texts = () if element.tag in _TEXTS else _texts_in(element)
    return any(_MARK.sub("", text).strip() for text in texts)


def _has_tag_left(paragraph: etree._Element) -> bool:
    text = "".join(each.text or "" for each in paragraph.iter(f"{W}t"))
    return _LEFT.search(text) is not None
