"""Making: one document of one case, from its words to its bytes. It only reads files."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from markupsafe import Markup

from gen.case import Case
from gen.documents import Document
from gen.one_page import first_page_runs_over, one_page
from gen.one_page.too_long import too_long
from gen.package.logo import Logo, read_logo, with_logo
from gen.package.paper import Paper
from gen.package.parts import Ready, digest_of_ready, packed, ready
from gen.package.properties import PROPERTIES, properties
from gen.problem import Problem
from gen.proof import fault_of
from gen.template.fault import TemplateFault
from gen.template.render import Compiled, compiled, look_again_at_templates, render
from gen.template.value_marks import unmarked, with_one_stop
from gen.words import Words, words_of
from gen.words.speaking_time import with_how_long

Stories = Mapping[str, str]
_LOGO = re.compile(r"\{\{\s*logo\b")
_RECORD_BEHIND = "record_behind"  # a template that asks for it has a first page that may run over


@dataclass(frozen=True, slots=True)
class Made:
    """A finished document: the bytes of its file, and what ``digest_of`` says of its parts."""

    data: bytes
    parts: str


def look_again() -> None:
    """Let the next documents be made from templates and logos as they are on the disk now."""
    look_again_at_templates()
    read_logo.cache_clear()


def document_of(
    case: Case, document: Document, templates: Path, warnings: Sequence[Problem]
) -> Made | Problem:
    """The proven document; the problem that keeps it from being made.

    ``warnings`` are those left standing in the case: the coach sees them on the preparation page.
    """
    words = words_of(case, document, warnings)
    name = case.text("practice.logo")
    logo = read_logo(templates / name) if name else None
    try:
        template = template_of(case, document, templates)
        stories = filled(case, document, template, words, logo)
    except TemplateFault as fault:
        return fault.problem
    kept = _with_logo(template, logo) if logo else template.ready
    return fault_of(case, document, template, stories) or finished(case, document, kept, stories)


def template_of(case: Case, document: Document, templates: Path) -> Compiled:
    """The template for the case's paper; TemplateFault where it cannot be used."""
    large = document.large_print and bool(case["client.large_print"])
    return compiled(templates / document.template, Paper(case["practice.language"], large))


def filled(
    case: Case, document: Document, template: Compiled, words: Words, logo: Logo | None
) -> Stories:
    """The stories with the words of the case, still marked; TemplateFault for a tag too many."""
    stories = _filled(case, document, template, words, logo)
    if _asks_for_record(template) and _first_page_runs_over(template, stories):
        return _filled(case, document, template, {**words, _RECORD_BEHIND: True}, logo)
    return stories


@lru_cache(maxsize=24)
def _asks_for_record(template: Compiled) -> bool:
    return any(_RECORD_BEHIND in source for source in template.sources.values())


def _first_page_runs_over(template: Compiled, stories: Stories) -> bool:
    texts = {name: unmarked(story).encode() for name, story in stories.items()}
    return first_page_runs_over({**_parts(template.ready), **texts})


def _filled(
    case: Case, document: Document, template: Compiled, words: Words, logo: Logo | None
) -> Stories:
    drawing = Markup(logo.drawing(case.text("practice.logo_alt"))) if logo else ""  # noqa: S704 - attributes are quoted
    found = render(template, {**words, "logo": drawing})
    stories = {name: with_how_long(with_one_stop(story)) for name, story in found.items()}
    return {**stories, PROPERTIES: properties(case, document)}


def finished(
    case: Case, document: Document, kept: tuple[Ready, ...], stories: Stories
) -> Made | Problem:
    """The document packed; a letter is made to fit its one page, but in large print."""
    changed = {name: unmarked(story).encode() for name, story in stories.items()}
    if document.one_page and not case["client.large_print"]:
        fixed = _parts(kept)
        fitted, over = one_page({**fixed, **changed})
        if over:
            return too_long(case, document, fitted, over)
        kept = tuple(each for each in kept if fitted[each.name] is fixed[each.name])
        same = {each.name for each in kept}
        changed = {name: part for name, part in fitted.items() if name not in same}
    parts = [*kept, *(ready(name, part) for name, part in changed.items())]
    return Made(packed(parts), digest_of_ready(parts))


@lru_cache(maxsize=24)
def _parts(kept: tuple[Ready, ...]) -> Mapping[str, bytes]:
    return {each.name: each.part for each in kept}


@lru_cache(maxsize=24)
def _with_logo(template: Compiled, logo: Logo) -> tuple[Ready, ...]:
    """The parts that no case changes, with the picture linked from where a template shows it."""
    parts = {each.name: each.part for each in template.ready}
    for story, source in template.sources.items():
        if _LOGO.search(source):
            parts = with_logo(parts, logo, story)
    return tuple(ready(name, part) for name, part in parts.items())
