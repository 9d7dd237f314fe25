"""Making: one document of one case, from its words to its bytes. It only reads files."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from markupsafe import Markup

from gen.case import Case
from gen.documents import Document
from gen.fault import TemplateFault
from gen.logo import read_logo, with_logo
from gen.marked import marked, unmarked, with_one_stop
from gen.package import Parts, digest_of_ready, packed, ready
from gen.paper import Paper
from gen.problem import Problem
from gen.proof import fault_of
from gen.properties import with_properties
from gen.render import Compiled, compiled, render
from gen.wording import Words, words_of
from gen.wording.speaking import with_how_long

_LOGO = re.compile(r"\{\{\s*logo\b")


@dataclass(frozen=True, slots=True)
class Made:
    """A finished document: the bytes of its file, and what ``digest_of`` says of its parts."""

    data: bytes
    parts: str


def document_of(
    case: Case, document: Document, templates: Path, warnings: Sequence[Problem]
) -> Made | Problem:
    """The proven document; the problem that keeps it from being made.

    ``warnings`` are those left standing in the case: the coach sees them on the preparation page.
    """
    path = templates / document.template
    large = document.large_print and bool(case["client.large_print"])
    words = marked(words_of(case, document, warnings))
    try:
        template = compiled(path, Paper(case["practice.language"], large))
        parts = with_how_long(with_one_stop(_rendered(case, words, template, templates)))
    except TemplateFault as fault:
        return fault.problem
    made = with_properties(parts, case, document)
    return fault_of(case, document, template, made) or _finished(unmarked(made))


def _finished(parts: Parts) -> Made:
    all_ready = [ready(name, part) for name, part in parts.items()]
    return Made(packed(all_ready), digest_of_ready(all_ready))


def _rendered(case: Case, words: Words, template: Compiled, templates: Path) -> Parts:
    name = case.text("practice.logo")
    if not name:
        return render(template, {**words, "logo": ""})
    logo = read_logo(templates / name)
    drawing = Markup(logo.drawing(case.text("practice.logo_alt")))  # noqa: S704 - attributes are quoted
    parts = render(template, {**words, "logo": drawing})
    for story, source in template.sources.items():
        if _LOGO.search(source):
            parts = with_logo(parts, logo, story)
    return parts
