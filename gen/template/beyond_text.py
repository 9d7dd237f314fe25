"""Beyond text: tags where nothing fills them in: in fields, addresses, charts, settings.

Word keeps words in many places beside the texts of a page; a tag in one of them would reach a
client as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from urllib.parse import unquote

from lxml import etree

from gen.package.field_codes import written_over
from gen.package.package import Part
from gen.package.parts import W
from gen.package.relationships import Relationship
from gen.template.finding import Finding, called, quoted
from gen.template.story import Line, Story, is_said

# With a bound: of a hundred thousand braces, each would be looked for to the end of them all.
_TAG = re.compile(
    r"\{\s{0,9}\{.{0,200}?\}\s{0,9}\}|\{\s{0,9}%.{0,200}?%\s{0,9}\}|\{\{.{0,60}|\}\}", re.DOTALL
)
_FIELDS = frozenset((f"{W}instrText", f"{W}fldSimple"))
_TEXT = f"{W}t"
_READ_OTHERWISE = (_TEXT, f"{W}delText", f"{W}delInstrText")  # deleted ones are refused whole
_IN_TEXT = "Type it as words of the text, where it is filled in"
_SHOWN = 30  # characters of the word for a field


def beyond_text(story: Story, links: Sequence[Relationship]) -> Iterator[Finding]:
    """The tags of a story that stand in no text; ``links`` lead from it to addresses."""
    for element in story.root.iter(etree.Element):
        for words in _words_of(element):
            if found := _TAG.search(words):
                yield _finding(element, found[0])
        loose = "" if element.tag in (*_READ_OTHERWISE, *_FIELDS) else _loose_text(element)
        if loose and "{" not in loose:
            what = f"{quoted(loose)} stands outside of any text, where Word drops it."
            yield Finding(what, "Delete these words in Word, and type them anew.", element=element)
    yield from _in_fields(story)
    yield from _in_addresses(story, links)


def _in_fields(story: Story) -> Iterator[Finding]:
    """The tags in what a field shows: what is filled in would be gone as soon as it is renewed."""
    renewed = dict(written_over(story.root)) if story.tags else {}
    for tag in story.tags if renewed else ():
        word = next((renewed[each] for each in tag.pieces if each in renewed), None)
        if word is not None:
            of = f"the field {word[:_SHOWN]}" if word else "a field"
            what = f"The tag {tag.written} stands in {of} of Word, which writes over it."
            fix = "Click into it and press Ctrl+Shift+F9: the tag stays, and the field is gone."
            yield Finding(what, fix, tag)


def beyond_stories(parts: Iterable[Part]) -> Iterator[tuple[Story, Finding]]:
    """The tags in parts that are no stories: charts, SmartArt, building blocks."""
    for part in parts:
        if not part.is_xml or b"{" not in part.data:
            continue
        story = Story(part.data)
        texts = "".join(text for text in map(_pieces, story.root.iter(etree.Element)))
        if found := _TAG.search(texts):
            where = called(story.root)
            what = f"The tag {_plain(found[0])} stands in {where}, where it is not filled in."
            yield story, Finding(what, f"{_IN_TEXT}, beside it, or write the words themselves.")


def _pieces(element: etree._Element) -> str:
    return "".join(str(each) for each in (element.text or "", *element.attrib.values()) if each)


def _words_of(element: etree._Element) -> Iterator[str]:
    """What an element says beside texts of the page and what pictures are called."""
    if element.tag not in _READ_OTHERWISE:
        yield element.text or ""
    for name, value in element.attrib.items():
        if not is_said(element, str(name)):
            yield str(value)


def _loose_text(element: etree._Element) -> str:
    if not str(element.tag).startswith(W):
        return ""
    return " ".join((element.text or "").split())


def _finding(element: etree._Element, tag: str) -> Finding:
    tag = _plain(tag)
    if element.tag in _FIELDS:
        what = f"The tag {tag} stands inside a field of Word, where it is not filled in."
        fix = f"{_IN_TEXT}; take the field out with Ctrl+Shift+F9."
        return Finding(what, fix, element=element)
    what = (
        f"The tag {tag} stands in no text of the page but in something that Word keeps beside it."
    )
    return Finding(what, f"{_IN_TEXT}.", element=element)


def _plain(tag: str) -> str:
    return " ".join(tag.split())


def _in_addresses(story: Story, links: Sequence[Relationship]) -> Iterator[Finding]:
    for link in links:
        address = unquote(link.target)
        if not _TAG.search(address):
            continue
        here = (e for e in story.root.iter(etree.Element) if link.id in e.attrib.values())
        element = next(here, None)
        text = "" if element is None else "".join(each.text or "" for each in element.iter(_TEXT))
        of = f" of the link {quoted(text)}" if text else " of a link"
        what = f"The address{of} holds a tag ({_plain(address)}), and an address is not filled in."
        fix = "Take the link away (Remove Hyperlink), and keep its words; they are filled in."
        line = _line_of(story, element)
        yield Finding(what, fix, line=line, element=element)


def _line_of(story: Story, element: etree._Element | None) -> Line | None:
    if element is None:
        return None
    around = map(story.line_of, (element, *element.iterancestors()))
    return next(filter(None, around), None)
