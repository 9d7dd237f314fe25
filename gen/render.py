"""Render: a template and the words of a case become the stories of a document.

A template is compiled once, for all cases: read, found to be a template and to be sound whatever a
case says (gen.sound), its tags turned into code, its other parts packed as they will lie in every
document. What stays to be done for a case is to run the code.
"""

from __future__ import annotations

import os
import re
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from io import BytesIO
from pathlib import Path
from types import CodeType

from jinja2 import Template, TemplateError, TemplateSyntaxError

from gen.fault import (
    DAMAGED,
    MISSING,
    TemplateFault,
    fault_at,
    flaw_at,
    line_of,
    refusal,
    torn,
    torn_tag,
    unended,
)
from gen.language import settled, source_of, written
from gen.package import Parts, Ready, read_parts, ready
from gen.paper import Paper, on_paper
from gen.properties import bare, with_place_for_properties
from gen.remembered import Work, key_of, recall, remember
from gen.sound import flaw_of
from gen.tags import code_of, refused, template_of, tree_of

BODY = "word/document.xml"
STORY = re.compile(r"word/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml")
_TOO_MUCH = (SyntaxError, RecursionError, MemoryError, ValueError, OverflowError)
_NO_ZIP = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError)
# What a tag can do wrong when it runs: the words are plain data, so the fault is the template's.
_GOES_WRONG = (
    TemplateError,
    RecursionError,
    TypeError,
    ValueError,
    ArithmeticError,
    LookupError,
    AttributeError,
)


@dataclass(frozen=True, slots=True, eq=False)
class Compiled:
    """A template that is ready: ``stories`` as code, with their ``sources``; the rest packed."""

    file: str
    ready: tuple[Ready, ...]
    stories: Mapping[str, Template]
    sources: Mapping[str, str]


def look_again_at_templates() -> None:
    """Let ``compiled`` see what has changed on the disk; until then it looks at no file twice."""
    _file.cache_clear()


def compiled(path: Path, paper: Paper) -> Compiled:
    """The template at ``path`` for one kind of paper; TemplateFault where it cannot be used."""
    found = compiled_from(path.as_posix(), _file(path), paper)
    if isinstance(found, TemplateFault):
        raise found.with_traceback(None)
    return found


@cache
def _file(path: Path) -> bytes | None:
    return path.read_bytes() if os.path.isfile(path) else None


@lru_cache(maxsize=24)
def compiled_from(file: str, data: bytes | None, paper: Paper) -> Compiled | TemplateFault:
    """The same from the bytes of a template; a fault is told for every case and found once."""
    try:
        key = key_of(data or b"", paper)
        work = recall(key)
        if not work:
            work = _work(file, data, paper)
            remember(key, work)
    except TemplateFault as fault:
        return fault
    parts, sources, codes = work
    stories = {name: template_of(code) for name, code in codes.items()}
    return Compiled(file, tuple(Ready(*each) for each in parts), stories, sources)


def render(template: Compiled, words: Mapping[str, object]) -> dict[str, str]:
    """The filled-in stories, as docxtpl would make them, with the words of the case marked.

    TemplateFault where a tag asks for what is not there.
    """
    return {name: _run(template, name, words) for name in template.stories}


def _work(file: str, data: bytes | None, paper: Paper) -> Work:
    parts = with_place_for_properties(on_paper(bare(_read(file, data)), paper))
    tagged = {name: part for name, part in parts.items() if _is_story(name, part)}
    sources = {name: _source(file, part) for name, part in tagged.items()}
    codes = {name: _compile(file, name, source) for name, source in sources.items()}
    rest = [(*ready(name, part),) for name, part in parts.items() if name not in codes]
    return rest, sources, codes


def _read(file: str, data: bytes | None) -> Parts:
    if data is None:
        raise TemplateFault(file, *MISSING)
    try:
        parts = read_parts(BytesIO(data))
    except _NO_ZIP as error:
        raise TemplateFault(file, *DAMAGED) from error
    if why := refusal(parts) or torn(parts):
        raise TemplateFault(file, *why)
    return parts


def _is_story(name: str, part: bytes) -> bool:
    return name == BODY or bool(STORY.fullmatch(name) and (b"{" in part or b"\t" in part))


def _source(file: str, part: bytes) -> str:
    paragraphs = written(part)
    # docxtpl takes a tag without its end, and all text up to the next tag, for one and drops it.
    if line := torn_tag(paragraphs):
        raise fault_at(file, paragraphs, line, "")
    return source_of(part)


def _compile(file: str, name: str, source: str) -> CodeType:
    try:
        tree = tree_of(source)
        for line in refused(tree):
            raise fault_at(file, source, line, "")
        if flaw := flaw_of(tree):
            raise flaw_at(file, source, flaw)
        return code_of(tree, name)
    except TemplateSyntaxError as error:
        line = unended(source) or error.lineno
        raise fault_at(file, source, line, error.message or "") from error
    except _TOO_MUCH as error:
        raise TemplateFault(file, *DAMAGED) from error


def _run(template: Compiled, name: str, words: Mapping[str, object]) -> str:
    try:
        story = template.stories[name].render(words)
        return settled(story) if name == BODY else story
    except _GOES_WRONG as error:
        line = line_of(error, name)
        raise fault_at(template.file, template.sources[name], line, str(error)) from error
