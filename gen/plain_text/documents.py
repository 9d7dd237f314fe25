"""Documents: those of a case, filled in to be looked at, with the case's own words marked.

They are made in memory, by the same templates and words as the files; what keeps one from being
made is told by the run (gen.run).
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from gen.documents import Document, documents_of
from gen.fill import fill, parts_of
from gen.package.parts import NoPackage, read_parts
from gen.package.xml import NoXML
from gen.plain_text.blocks import Block, blocks_of
from gen.reading.source import read_source
from gen.road import read_case
from gen.shared import Shared
from gen.template.fault import TemplateFault
from gen.template.value_marks import told, with_braces
from gen.words import words_of

Page = tuple[Block, ...]


def pages_of(file: Path, shared: Shared) -> Iterator[tuple[Document, Page]]:
    """Each document that the case of a file gets, as it would be made; none of a bad case."""
    case, problems = read_case(read_source(file), shared)
    for document in documents_of(case, shared.kinds.rows) if case else ():
        if case and not document.why_not:
            try:
                filled = fill(case, document, told(words_of(case, document, problems)), shared)
            except TemplateFault:
                continue
            stories = {name: with_braces(each).encode() for name, each in filled.stories.items()}
            yield document, tuple(blocks_of({**parts_of(filled.kept), **stories}))


def page_of(path: Path) -> Page | None:
    """A document that stands in a folder; None where it is no Word file that can be read."""
    try:
        return tuple(blocks_of(read_parts(path)))
    except (NoPackage, NoXML, OSError):
        return None
