"""Render: a template and the words of a case become the parts of a document.

docxtpl defines the template language: its own preprocessing turns each part into Jinja source. The
source is compiled once and run for many cases, sandboxed, escaping every value, and a name that is
not there stops the document.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from docxtpl import DocxTemplate
from jinja2 import StrictUndefined, Template, TemplateError, TemplateSyntaxError
from jinja2.sandbox import SandboxedEnvironment

from gen.fault import TemplateFault, fault_at, line_of, refusal
from gen.package import Parts, read_parts
from gen.paper import Paper, on_paper
from gen.properties import bare

_STORY = re.compile(r"word/(document|header\d*|footer\d*|footnotes|endnotes)\.xml")
# Autoescape is for every value, wherever it stands: a value is never a tag and never XML.
_JINJA = SandboxedEnvironment(autoescape=True, undefined=StrictUndefined)
_DOCXTPL = DocxTemplate(None)


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
    sources = {name: _source(part) for name, part in parts.items() if _has_tags(name, part)}
    stories = {name: _compile(path, name, source) for name, source in sources.items()}
    kept = {name: part for name, part in parts.items() if name not in stories}
    return Compiled(path.as_posix(), kept, stories, sources)


def render(template: Compiled, words: Mapping[str, object]) -> Parts:
    """The parts of the document; TemplateFault where a tag asks for what is not there."""
    return {**template.parts, **{name: _run(template, name, words) for name in template.stories}}


def _read(path: Path) -> Parts:
    parts = read_parts(path)
    if why := refusal(parts):
        raise TemplateFault(path.as_posix(), *why)
    return parts


def _has_tags(name: str, part: bytes) -> bool:
    return bool(_STORY.fullmatch(name)) and b"{" in part


def _source(part: bytes) -> str:
    """The part as Jinja source, a paragraph a line, so that an error has a place."""
    patched: str = _DOCXTPL.patch_xml(part.decode())
    return re.sub(r"(<w:p[ >])", r"\n\1", patched)


def _compile(path: Path, name: str, source: str) -> Template:
    try:
        code = _JINJA.compile(source, filename=name)
    except TemplateSyntaxError as error:
        raise fault_at(path.as_posix(), source, error.lineno, error.message or "") from error
    return Template.from_code(_JINJA, code, {})


def _run(template: Compiled, name: str, words: Mapping[str, object]) -> bytes:
    try:
        return template.stories[name].render(words).encode()
    except TemplateError as error:
        line = line_of(error, name)
        raise fault_at(template.file, template.sources[name], line, error.message or "") from error
