"""Empty places: what a case leaves empty in a document, and where in the template that stands.

It is loaded only for a document in which something is empty: the template is read anew, with a
number in each cell and table, and filled in once more.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import Literal, NamedTuple

from lxml import etree

from gen.package.parts import W, read_parts
from gen.package.prepare import prepared, read_package
from gen.problem import Problem
from gen.template.docxtpl_source import source_of
from gen.template.finding import Finding, headings_of, problem_of
from gen.template.page_breaks import empty_pages
from gen.template.render import Compiled
from gen.template.story import SHOWN_WITHOUT_WORDS, Story, Tag
from gen.template.tag_names import fields_asked
from gen.template.tags import code_of, template_of, tree_of
from gen.template.value_marks import unmarked

_NUMBER = "number"
_NAMES = {f"{W}tc": "cell", f"{W}tbl": "table", f"{W}body": "page"}
_BREAKS = (f"{W}br", f"{W}pageBreakBefore", f"{W}sectPr")
_WRITTEN = re.compile(rf'{_NUMBER}="(\d+)"')
_ENDS = ("else", "endif", "endfor")
What = Literal["cell", "table", "page", "page between two breaks"]


class Empty(NamedTuple):
    """A cell, a table or the whole page that a case leaves empty.

    ``where`` is its place in words, ``tags`` those in it, ``fields`` the paths of the fields of a
    case that they ask for; ``torn`` where no paragraph is left, so that Word could not open it.
    """

    what: What
    where: str
    tags: tuple[str, ...]
    fields: tuple[str, ...]
    torn: bool


def empty_places(template: Compiled, words: Mapping[str, object]) -> Iterator[Empty]:
    """What these words leave empty in a template that prints something there for others."""
    package = prepared(read_package(read_parts(BytesIO(template.data))), template.paper)
    headings = headings_of(package)
    for name in template.stories:
        story = Story(package.parts[name].data)
        places = list(story.root.iter(*_NAMES, *_BREAKS))
        for number, element in enumerate(places):
            element.set(_NUMBER, str(number))
        text = _filled(name, story, words)
        if name == template.names.body:
            yield from _empty_pages(text, story, places, headings)
        for filled in etree.fromstring(text.encode()).iter(*_NAMES):
            place = places[int(filled.get(_NUMBER, "0"))]
            tags = tuple(tag for tag in story.tags if _is_in(tag, place))
            if (
                tags
                and _is_empty(filled)
                and (name == template.names.body or filled.tag != f"{W}body")
            ):
                at = problem_of(Finding("", "", element=place), "", story, headings)
                yield _empty(filled, tags, story, at)


def _empty(filled: etree._Element, tags: tuple[Tag, ...], story: Story, at: Problem) -> Empty:
    fields = dict.fromkeys(path for tag in tags for path in fields_asked(tag, story.tags))
    what: What = _NAMES[str(filled.tag)]  # type: ignore[assignment]
    torn = what == "cell" and filled.find(f"{W}p") is None
    return Empty(
        what,
        at.field,
        tuple(tag.written for tag in tags if tag.word not in _ENDS),
        tuple(fields),
        torn,
    )


def _empty_pages(
    filled: str, story: Story, places: list[etree._Element], headings: frozenset[str]
) -> Iterator[Empty]:
    """The empty pages between two breaks that have tags between them in the template."""
    order = {element: number for number, element in enumerate(story.root.iter())}
    for breaks in empty_pages(filled):
        found = [_WRITTEN.search(each) for each in breaks]
        begin, end = (places[int(each[1])] if each else None for each in found)
        first = _behind(begin, order) if begin is not None else 0
        last = _behind(end, order) if end is not None else len(order)
        tags = [each for each in story.tags if first < _at(each, order) <= last]
        if tags:
            fields = dict.fromkeys(path for each in tags for path in fields_asked(each, story.tags))
            at = problem_of(Finding("", "", tags[0]), "", story, headings).field
            said = [each.written for each in tags if each.word not in _ENDS] or [tags[0].written]
            yield Empty("page between two breaks", at, tuple(said), tuple(fields), torn=False)


def _behind(element: etree._Element, order: Mapping[etree._Element, int]) -> int:
    """The place of a break among all elements; a section ends with its paragraph."""
    paragraph = next(element.iterancestors(f"{W}p"), None)
    if element.tag != f"{W}sectPr" or paragraph is None:
        return order[element]
    return max(order[each] for each in paragraph.iter())


def _at(tag: Tag, order: Mapping[etree._Element, int]) -> int:
    return order[next(iter(tag.pieces), tag.line.element)]


def _filled(name: str, story: Story, words: Mapping[str, object]) -> str:
    code = code_of(tree_of(source_of(story).text), name)
    return unmarked(template_of(code).render(words))


def _is_in(tag: Tag, place: etree._Element) -> bool:
    return any(each is place for each in tag.line.element.iterancestors())


def _is_empty(filled: etree._Element) -> bool:
    if filled.tag == f"{W}tbl":
        return filled.find(f"{W}tr") is None
    if filled.tag == f"{W}tc" and filled.find(f"{W}p") is None:
        return True
    shown = next(filled.iter(*SHOWN_WITHOUT_WORDS), None)
    return shown is None and not any((each.text or "").strip() for each in filled.iter(f"{W}t"))
