"""Render: a template and the words of a case become the parts of a document.

docxtpl defines the template language: its own preprocessing turns each part into Jinja source. The
source is compiled once and run for many cases, sandboxed, escaping every value, and a name that is
not there stops the document.
"""

from __future__ import annotations

import os
import re
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import CodeType
from typing import Any

from jinja2 import (
    StrictUndefined,
    Template,
    TemplateError,
    TemplateSyntaxError,
    Undefined,
    UndefinedError,
    nodes,
)
from jinja2.sandbox import SandboxedEnvironment
from lxml import etree

from gen.fault import (
    DAMAGED,
    MISSING,
    TemplateFault,
    fault_at,
    line_of,
    refusal,
    torn,
    torn_tag,
    unended,
)
from gen.package import Parts, read_parts
from gen.paper import Paper, on_paper
from gen.properties import bare
from gen.remembered import Work, key_of, recall, remember

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_DRAWN = "drawn"  # any name that Word has not
_STORY = re.compile(r"word/(document|header\d*|footer\d*|footnotes|endnotes)\.xml")
_FILTERS = ("upper", "lower", "title", "trim")  # the rest only makes a tag hard to read
# Tags that are more than a name, a condition or a loop, and arithmetic, have no use here.
_REFUSED = (
    nodes.ScopedEvalContextModifier, nodes.Macro, nodes.Import, nodes.FromImport, nodes.Include,
    nodes.Extends, nodes.Add, nodes.Sub, nodes.Mul, nodes.Div, nodes.FloorDiv, nodes.Mod, nodes.Pow,
    nodes.Call, nodes.Concat, nodes.FilterBlock, nodes.Block,
)  # fmt: skip
_TOO_MUCH = (SyntaxError, RecursionError, MemoryError, ValueError, OverflowError)
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


class _Environment(SandboxedEnvironment):
    def getattr(self, obj: Any, attribute: str) -> Any:
        """A field of a section; ``items`` and the like are no fields, though Python knows them."""
        if isinstance(obj, dict):
            return obj[attribute] if attribute in obj else self.undefined(obj=obj, name=attribute)
        return super().getattr(obj, attribute)


def _environment() -> SandboxedEnvironment:
    # Autoescape is for every value, wherever it stands: a value is never a tag and never XML. So
    # the filters that would take a text for XML, or make some, are not there.
    environment = _Environment(
        autoescape=True, undefined=StrictUndefined, finalize=_said, optimized=False
    )
    environment.filters = {name: environment.filters[name] for name in _FILTERS}
    environment.globals.clear()
    environment.tests = {}
    return environment


def _said(value: object) -> object:
    """What a tag prints: a text, a number, a picture; a section or a list is no text."""
    if isinstance(value, (str, int, Undefined)) and not isinstance(value, bool):
        return value
    raise UndefinedError("this is no text")


_JINJA = _environment()


@dataclass(frozen=True, slots=True)
class Compiled:
    """A template that is ready to render: parts that stay, and parts with tags as Jinja code."""

    file: str
    parts: Parts
    stories: Mapping[str, Template]
    sources: Mapping[str, str]


@cache
def compiled(path: Path, paper: Paper) -> Compiled:
    """The template at ``path`` for one kind of paper; TemplateFault where it cannot be used."""
    parts = on_paper(bare(_read(path)), paper)
    parts |= {name: _freed(part) for name, part in parts.items() if _has_tags(name, part)}
    tagged = {name: part for name, part in parts.items() if _has_tags(name, part)}
    sources, codes = _work(path, tagged)
    stories = {name: Template.from_code(_JINJA, code, {}) for name, code in codes.items()}
    kept = {name: part for name, part in parts.items() if name not in stories}
    return Compiled(path.as_posix(), kept, stories, sources)


def render(template: Compiled, words: Mapping[str, object]) -> Parts:
    """The parts of the document; TemplateFault where a tag asks for what is not there."""
    return {**template.parts, **{name: _run(template, name, words) for name in template.stories}}


def _read(path: Path) -> Parts:
    if not os.path.isfile(path):
        raise TemplateFault(path.as_posix(), *MISSING)
    try:
        parts = read_parts(path)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise TemplateFault(path.as_posix(), *DAMAGED) from error
    if why := refusal(parts) or torn(parts):
        raise TemplateFault(path.as_posix(), *why)
    return parts


def _has_tags(name: str, part: bytes) -> bool:
    return bool(_STORY.fullmatch(name)) and b"{" in part


def _freed(part: bytes) -> bytes:
    """The part with every tag outside of controls: LibreOffice draws one around half a branch."""
    if b"<w:sdtContent" not in part:
        return part
    story = etree.fromstring(part)
    drawn = [control for control in story.iter(f"{_W}sdt") if _holds_tags(control)]
    for control in drawn:
        for child in list(control):
            if child.tag == f"{_W}sdtContent":
                child.tag = _DRAWN
            else:
                control.remove(child)
        control.tag = _DRAWN
    etree.strip_tags(story, _DRAWN)
    return etree.tostring(story, encoding="UTF-8", standalone=True) if drawn else part


def _holds_tags(control: etree._Element) -> bool:
    words = (text.text or "" for text in control.iter(f"{_W}t"))
    return control.find(f"{_W}sdtContent/{_W}p") is not None and "{%" in "".join(words)


def _work(path: Path, stories: Mapping[str, bytes]) -> Work:
    """The source and the code of each story: of an earlier run, or made and kept for the next."""
    key = key_of(Path(__file__), stories)
    if work := recall(key):
        return work
    sources = {name: _source(path, part) for name, part in stories.items()}
    codes = {name: _compile(path, name, source) for name, source in sources.items()}
    remember(key, (sources, codes))
    return sources, codes


@cache
def _docxtpl() -> Any:
    from docxtpl import DocxTemplate  # late: a run on templates that are known never needs it

    return DocxTemplate(None)


def _source(path: Path, part: bytes) -> str:
    """The part as Jinja source, a paragraph a line, so that an error has a place."""
    written = part.decode().replace("\r", " ").replace("\n", " ")
    paragraphs = _by_paragraph(written)
    # docxtpl takes a tag without its end, and all text up to the next tag, for one and drops it.
    if line := torn_tag(paragraphs):
        raise fault_at(path.as_posix(), paragraphs, line, "")
    return _by_paragraph(_docxtpl().patch_xml(written))


def _by_paragraph(part: str) -> str:
    return re.sub(r"(<w:p[ >])", r"\n\1", part)


def _compile(path: Path, name: str, source: str) -> CodeType:
    try:
        tree = _JINJA.parse(source)
        for node in tree.find_all(_REFUSED):
            raise fault_at(path.as_posix(), source, node.lineno, "")
        return _JINJA.compile(tree, filename=name)
    except TemplateSyntaxError as error:
        line = unended(source) or error.lineno
        raise fault_at(path.as_posix(), source, line, error.message or "") from error
    except _TOO_MUCH as error:
        raise TemplateFault(path.as_posix(), *DAMAGED) from error


def _run(template: Compiled, name: str, words: Mapping[str, object]) -> bytes:
    try:
        return template.stories[name].render(words).encode()
    except _GOES_WRONG as error:
        line = line_of(error, name)
        raise fault_at(template.file, template.sources[name], line, str(error)) from error
