"""Proof: a document is looked at once more, as it is made, before it takes its place.

A failure is a fault of ours or of a template, and the document is not made; only private words may
have come in by the case's own hand, and then the field that holds them is named.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from unicodedata import normalize

from lxml import etree

from gen.case import Case
from gen.counsel.decision import coach_only_words, first_of
from gen.documents import Document, form
from gen.package import Parts
from gen.printed import printed_texts, private_texts
from gen.problem import Place, Problem
from gen.render import Compiled

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_READ = re.compile(
    r"word/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml|docProps/core\.xml"
)
_TEXT, _GAPS = f"{_W}t", frozenset(f"{_W}{name}" for name in ("tab", "br", "cr", "noBreakHyphen"))
_TOLD = ("descr", "title", f"{_W}val")  # what a picture or a box is called, for who cannot see it
_TAG = re.compile(r"\{\{|\}\}|\{%|%\}|\{#|#\}")
_CELL = re.compile(r"<w:tc[ >].*?</w:tc>", re.DOTALL)
_FILLED = re.compile(r"<w:t(?: [^>]*)?>[^<]|\{[{%]|<w:drawing|<w:pict")
_WRITTEN = re.compile(r"<w:t(?: [^>]*)?>([^<]*)</w:t>")
_OVERRIDE = re.compile(rb'PartName="([^"]*)"')
_WORD = re.compile(r"\w+")
_OF_THE_COACH = ("practice.", "coach.")
_RUN = 6  # words in a row that tell a text from chance
Run = tuple[str, ...]


def fault_of(case: Case, document: Document, template: Compiled, made: Parts) -> Problem | None:
    """What keeps the finished parts, still marked, from being given away; None for nothing."""
    try:
        read = [etree.fromstring(part) for name, part in made.items() if _READ.fullmatch(name)]
    except etree.XMLSyntaxError as error:
        return _failed(template, f"its XML is torn ({error.msg})")
    paragraphs = [text for story in read for text in _paragraphs(story)]
    for what in _faults(case, document, template, made, read):
        return _failed(template, what)
    for what in _words_that_do_not_belong(case, document, paragraphs):
        return _failed(template, what)
    told = [value for story in read for value in _told(story)]
    return _private(case, template, [*paragraphs, *told])


def _failed(template: Compiled, what: str) -> Problem:
    place = Place(template.file, 0, 0)
    fix = "Compare the template with the shipped one; if it is that, the fault is in the program."
    what = f"The finished document is not right: {what}."
    return Problem("proof-failed", "error", place, "", what, fix)


def _faults(
    case: Case, document: Document, template: Compiled, made: Parts, read: list[etree._Element]
) -> Iterator[str]:
    if document.kind == "door-open-letter" and form(case) == "closed":
        yield "it is a letter, and the door is closed"
    for story in read:
        yield from _lost_places(story, template)
    for name, count in Counter(_OVERRIDE.findall(made["[Content_Types].xml"])).items():
        if count > 1:
            yield f"the part {name.decode()} is there twice"


def _lost_places(story: etree._Element, template: Compiled) -> Iterator[str]:
    for table in story.iter(f"{_W}tbl"):
        if table.find(f"{_W}tr") is None:
            yield "a table has no rows"
    for cell in story.iter(f"{_W}tc"):
        if not _holds_something(cell) and not _has_empty_cells(template):
            yield "a cell of a table is empty"
    for element in story.iter(f"{_W}p", f"{_W}r"):
        for loose in (element.text, *(child.tail for child in element)):
            if loose and loose.strip():
                yield f"“{loose.strip()[:40]}” stands outside of any text, where Word drops it"


def _holds_something(cell: etree._Element) -> bool:
    if any((text.text or "").strip() for text in cell.iter(_TEXT)):
        return True
    return next(cell.iter(f"{_W}drawing", f"{_W}pict"), None) is not None


def _has_empty_cells(template: Compiled) -> bool:
    """Whether a cell was left empty in the template itself, and so is meant to be."""
    cells = (cell for source in template.sources.values() for cell in _CELL.findall(source))
    return any(not _FILLED.search(cell) for cell in cells)


def _paragraphs(story: etree._Element) -> Iterator[str]:
    for paragraph in story.iter(f"{_W}p"):
        texts = paragraph.iter(_TEXT, *_GAPS)
        yield "".join((each.text or "") if each.tag == _TEXT else " " for each in texts)


def _told(story: etree._Element) -> Iterator[str]:
    """What stands in no paragraph: what pictures and boxes are called, and the properties."""
    for element in story.iter():
        yield from (str(element.attrib[name]) for name in _TOLD if name in element.attrib)
        if element.text and not str(element.tag).startswith(_W):
            yield element.text


def _words_that_do_not_belong(
    case: Case, document: Document, paragraphs: Iterable[str]
) -> Iterator[str]:
    lists = coach_only_words(case) if document.kind != "meeting-script" else ()
    # What the practice and the coach say of themselves is no word about the client.
    own = [text for path, text in printed_texts(case, "NL") if path.startswith(_OF_THE_COACH)]
    for text in paragraphs:
        if found := _TAG.search(text):
            yield f"a tag is left in “{text[:60].strip()}” ({found[0]})"
        if lists and (word := first_of(lists, _without(text, own))):
            yield f"it says “{word}”, which is for the coach alone"


def _without(text: str, others: Iterable[str]) -> str:
    for other in others:
        text = text.replace(other, "")
    return text


def _private(case: Case, template: Compiled, texts: list[str]) -> Problem | None:
    private = {run: path for path, text in private_texts(case) for run in _runs(text)}
    if not private:
        return None
    found = [run for run in _runs(" ".join(texts)) if run in private]
    own = _own_runs(template) if found else set()
    run = next((run for run in found if run not in own), None)
    if run is None:
        return None
    printed = (path for path, text in printed_texts(case, "PSNL") if run in _runs(text))
    at = next(printed, private[run])
    where = case.shown(private[run])
    what = f'The words "{" ".join(run)} …" are private ({where}), and would be printed.'
    fix = "Say it in other words where it is printed, or take it out there."
    return Problem("private-words-printed", "error", case.place(at), case.shown(at), what, fix)


def _own_runs(template: Compiled) -> set[Run]:
    """The runs that the template itself holds, which are no private ones."""
    fixed = (part.decode() for name, part in template.parts.items() if _READ.fullmatch(name))
    stories = (*template.sources.values(), *fixed)
    return {run for story in stories for run in _runs(" ".join(_WRITTEN.findall(story)))}


def _runs(text: str) -> list[Run]:
    """Every six words in a row, compared without case, punctuation and forms of a letter."""
    plain = normalize("NFKC", text.casefold())
    words = _WORD.findall(re.sub("['\N{RIGHT SINGLE QUOTATION MARK}]", "", plain))
    return [tuple(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1)]
