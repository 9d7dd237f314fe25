"""The proof as it is made by reading every finished story as XML: slow, and easy to believe."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from unicodedata import normalize

from lxml import etree
from word import W

from gen.case import Case
from gen.case_texts import private_texts

_TEXT, _GAPS = f"{W}t", frozenset(f"{W}{name}" for name in ("tab", "br", "cr", "noBreakHyphen"))
_TOLD = ("descr", "title", f"{W}val")
_TAG = re.compile(r"\{\{|\}\}|\{%|%\}|\{#|#\}")
_RUN = 6
Run = tuple[str, ...]


def kind_of_fault(case: Case, stories: Mapping[str, str]) -> str:
    """What is wrong with a document, in a word or two; empty for nothing."""
    try:
        read = [
            etree.fromstring(story.encode("utf-8", "surrogatepass")) for story in stories.values()
        ]
    except etree.XMLSyntaxError:
        return "torn"
    for story in read:
        for fault in _faults(story):
            return fault
    private = [_letters(run) for _, text in private_texts(case) for run in _runs(text)]
    paragraphs = [text for story in read for text in _paragraphs(story)]
    told = [value for story in read for value in _told(story)]
    shown = _letters([*paragraphs, *told])
    return "private" if any(run in shown for run in private) else ""


def _faults(story: etree._Element) -> Iterator[str]:
    for table in story.iter(f"{W}tbl"):
        if table.find(f"{W}tr") is None:
            yield "no rows"
    for cell in story.iter(f"{W}tc"):
        if cell.find(f"{W}p") is None:
            yield "no paragraph"
        elif not _holds_something(cell):
            yield "empty"
    for paragraph in story.iter(f"{W}p"):
        if found := _TAG.search("".join(text.text or "" for text in paragraph.iter(_TEXT))):
            yield f"({found[0]})"


def _holds_something(cell: etree._Element) -> bool:
    if any((text.text or "").strip() for text in cell.iter(_TEXT)):
        return True
    return next(cell.iter(f"{W}drawing", f"{W}pict"), None) is not None


def _paragraphs(story: etree._Element) -> Iterator[str]:
    for paragraph in story.iter(f"{W}p"):
        texts = paragraph.iter(_TEXT, *_GAPS)
        yield "".join((each.text or "") if each.tag == _TEXT else " " for each in texts)


def _told(story: etree._Element) -> Iterator[str]:
    for element in story.iter():
        yield from (str(element.attrib[name]) for name in _TOLD if name in element.attrib)
        if element.text and not str(element.tag).startswith(W):
            yield element.text


def _runs(text: str) -> Iterable[Run]:
    plain = normalize("NFKC", text.casefold())
    words = re.findall(r"\w+", re.sub("['’]", "", plain))
    return [tuple(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1)]


def _letters(texts: Iterable[str]) -> str:
    """All that is said, in letters and numbers alone."""
    plain = normalize("NFD", normalize("NFKC", "".join(texts).casefold()))
    return "".join(filter(str.isalnum, plain))
