"""Rendering: the plain docxtpl loop, ours, and the limit, on the shipped templates and cases.

All three get the same words. The loop is what one writes with docxtpl: a new DocxTemplate, render,
save. The limit is what nobody can do without: running the tags to text, squeezing what has changed,
writing the files.
"""

from __future__ import annotations

import time
import zlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from docxtpl import DocxTemplate
from fixed import SHIPPED, TEMPLATES
from rounds import Seconds, head, medians, row, times

from gen.case import Case
from gen.documents import BUILT_IN_KINDS, Document, documents_of
from gen.fill import fill
from gen.pack import pack
from gen.reading.source import read_source
from gen.road import read_case
from gen.shared import Shared
from gen.talks import talk
from gen.template.render import Compiled
from gen.words import Words, words_of

ROUNDS = 9
LOOP, OURS, LIMIT = "plain docxtpl loop", "Parting Well, words to file", "the limit"


@dataclass(frozen=True, slots=True)
class Sheet:
    """One document of one case, with all that its making starts from."""

    case: Case
    document: Document
    template: Compiled
    words: Words
    shared: Shared
    path: Path


def rendering() -> None:
    """Print what it costs to render the documents of a case, in CPU time."""
    with TemporaryDirectory() as folder:
        sheets = list(_sheets(Path(folder)))
        texts = [list(_texts(each)) for each in sheets]
        squeezed = [b"".join(map(_deflated, each)) for each in texts]
        ways = {
            LOOP: lambda: _spent(_loop, sheets),
            OURS: lambda: _spent(_ours, sheets),
            "tags to text": lambda: _spent(lambda each: list(_texts(each)), sheets),
            "deflate": lambda: _spent(lambda each: list(map(_deflated, each)), texts),
            "write": lambda: _spent(_written, list(zip(sheets, squeezed, strict=True))),
        }
        found = medians(ways, ROUNDS)
    limit = sum(found[name] for name in ("tags to text", "deflate", "write"))
    title = f"(a) and (e) Rendering, median of {ROUNDS} rounds, CPU milliseconds a case"
    head(title, "way", "ms a case", "times less than the loop", "times the limit")
    for name, seconds in {**found, LIMIT: limit}.items():
        row(name, seconds, times(found[LOOP], seconds), times(seconds, limit), per=len(SHIPPED))


def _sheets(folder: Path) -> Iterable[Sheet]:
    shared = Shared(TEMPLATES)
    for file in SHIPPED:
        case = read_case(read_source(file), shared).case
        assert case, file
        for each in documents_of(case, BUILT_IN_KINDS):
            if not each.why_not:
                words = words_of(case, each, ())
                path = folder / f"{case.name}-{each.name}.docx"
                template = fill(case, each, words, shared).template
                yield Sheet(case, each, template, words, shared, path)


def _loop(sheet: Sheet) -> None:
    template = DocxTemplate(TEMPLATES / sheet.document.kind.template(talk(sheet.case)))
    template.render({**sheet.words, "logo": ""}, autoescape=True)
    template.save(sheet.path)


def _ours(sheet: Sheet) -> None:
    filled = fill(sheet.case, sheet.document, sheet.words, sheet.shared)
    made = pack(sheet.case, sheet.document, filled)
    assert not made.problems
    sheet.path.write_bytes(made.data)


def _texts(sheet: Sheet) -> Iterable[bytes]:
    words = {**sheet.words, "logo": ""}
    for story in sheet.template.stories.values():
        yield story.render(words).encode()


def _deflated(part: bytes) -> bytes:
    squeeze = zlib.compressobj(6, zlib.DEFLATED, -zlib.MAX_WBITS)
    return squeeze.compress(part) + squeeze.flush()


def _written(sheet_and_bytes: tuple[Sheet, bytes]) -> None:
    sheet, squeezed = sheet_and_bytes
    rest = b"".join(each.deflated for each in sheet.template.ready)
    sheet.path.write_bytes(squeezed + rest)


def _spent(work: Callable[[Any], object], things: Iterable[Any]) -> Seconds:
    begin = time.process_time()
    for each in things:
        work(each)
    return time.process_time() - begin
