"""Proof: a document is looked at once more, as it is made, before it takes its place.

A failure is a fault of ours or of a template, and the document is not made; only private words may
have come in by the case's own hand, and then the field that holds them is named.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from lxml import etree

from gen.case import Case
from gen.counsel.decision import coach_only_word
from gen.documents import Document, form
from gen.package import Parts, read_parts
from gen.printed import printed_texts, private_texts
from gen.problem import Place, Problem

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STORY = re.compile(r"word/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml")
_TAG = re.compile(r"\{\{|\}\}|\{%|%\}|\{#|#\}")
_WORD = re.compile(r"\w+")
_RUN = 6  # words in a row that tell a text from chance
_OVERRIDE = re.compile(rb'PartName="([^"]*)"')
Run = tuple[str, ...]


def fault_of(case: Case, document: Document, template: Path, made: Parts) -> Problem | None:
    """What keeps the finished parts from being given away; None where nothing does.

    ``template`` is the file they were made from: words that stand in it are no private ones.
    """
    try:
        stories = {name: etree.fromstring(made[name]) for name in made if _STORY.fullmatch(name)}
    except etree.XMLSyntaxError as error:
        return _failed(template, f"its XML is torn ({error.msg})")
    paragraphs = [text for story in stories.values() for text in _paragraphs(story)]
    for what in _faults(case, document, made, stories, paragraphs):
        return _failed(template, what)
    return _private(case, template, paragraphs)


def _failed(template: Path, what: str) -> Problem:
    place = Place(template.as_posix(), 0, 0)
    fix = "Compare the template with the shipped one; if it is that, the fault is in the program."
    return Problem(
        "proof-failed", "error", place, "", f"The finished document is not right: {what}.", fix
    )


def _faults(
    case: Case,
    document: Document,
    made: Parts,
    stories: Mapping[str, etree._Element],
    paragraphs: list[str],
) -> Iterator[str]:
    if document.kind == "door-open-letter" and form(case) == "closed":
        yield "it is a letter, and the door is closed"
    for story in stories.values():
        yield from _empty_places(story)
    for name, count in Counter(_OVERRIDE.findall(made["[Content_Types].xml"])).items():
        if count > 1:
            yield f"the part {name.decode()} is there twice"
    yield from _words_that_do_not_belong(case, document, _without_values(case, paragraphs))


def _words_that_do_not_belong(
    case: Case, document: Document, paragraphs: Iterable[str]
) -> Iterator[str]:
    handed_over = document.kind != "meeting-script"
    for text in paragraphs:
        if found := _TAG.search(text):
            yield f"a tag is left in “{text[:60].strip()}” ({found[0]})"
        if handed_over and (word := coach_only_word(case, text)):
            yield f"it says “{word}”, which is for the coach alone"


def _paragraphs(story: etree._Element) -> Iterator[str]:
    for paragraph in story.iter(f"{_W}p"):
        yield "".join(text.text or "" for text in paragraph.iter(f"{_W}t"))


def _without_values(case: Case, paragraphs: list[str]) -> Iterator[str]:
    """The paragraphs without the case's own texts: a value that looks like a tag is a value."""
    own = [text for _, text in printed_texts(case, "PSNL")]
    for paragraph in paragraphs:
        for text in own:
            paragraph = paragraph.replace(text, "")  # noqa: PLW2901
        yield paragraph


def _empty_places(story: etree._Element) -> Iterator[str]:
    for table in story.iter(f"{_W}tbl"):
        if table.find(f"{_W}tr") is None:
            yield "a table has no rows"
    for cell in story.iter(f"{_W}tc"):
        if not any(text.text for text in cell.iter(f"{_W}t")):
            yield "a cell of a table is empty"


def _private(case: Case, template: Path, paragraphs: list[str]) -> Problem | None:
    private = {run: path for path, text in private_texts(case) for run in _runs(text)}
    if not private:
        return None
    found = [run for run in _runs(" ".join(paragraphs)) if run in private]
    own = _own_runs(template) if found else set()
    run = next((run for run in found if run not in own), None)
    if run is None:
        return None
    at = next(
        (path for path, text in printed_texts(case, "PSNL") if run in _runs(text)), private[run]
    )
    words = " ".join(run)
    what = f'The words "{words} …" are private ({case.shown(private[run])}), and would be printed.'
    fix = "Say it in other words where it is printed, or take it out there."
    return Problem("private-words-printed", "error", case.place(at), case.shown(at), what, fix)


def _own_runs(template: Path) -> set[Run]:
    parts = read_parts(template)
    stories = (etree.fromstring(part) for name, part in parts.items() if _STORY.fullmatch(name))
    return {run for story in stories for run in _runs(" ".join(_paragraphs(story)))}


def _runs(text: str) -> list[Run]:
    """Every six words in a row, compared without case and punctuation."""
    words = _WORD.findall(
        text.casefold().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").replace("'", "")
    )
    return [tuple(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1)]
