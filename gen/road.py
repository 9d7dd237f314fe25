"""Road: one case, from its file to its documents: the stages in order. It writes nothing."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from markupsafe import Markup

from gen.case import Case
from gen.counsel import check_counsel
from gen.counsel.allow import is_allowed
from gen.documents import Document, documents_of
from gen.faith import without_unshared
from gen.form.check import Checked, check_case, check_practice
from gen.one_page import first_page_runs_over, one_page
from gen.one_page.too_long import too_long
from gen.package.logo import Logo, logo_of, with_logo
from gen.package.paper import Paper
from gen.package.parts import Ready, digest_of_ready, packed, ready
from gen.package.properties import PROPERTIES, properties
from gen.problem import Problem, in_file_order
from gen.proof import fault_of
from gen.reading.merge import over_practice, over_shared
from gen.reading.node import Section, Text
from gen.reading.source import Source, source_of
from gen.reading.unreadable import based_on_missing
from gen.schema import SHARED
from gen.shared import Shared
from gen.template.fault import TemplateFault, not_opened
from gen.template.render import Compiled, compiled_from, render
from gen.template.value_marks import unmarked, with_one_stop
from gen.words import words_of
from gen.words.speaking_time import with_how_long

Stories = Mapping[str, str]
_LOGO = re.compile(r"\{\{\s*logo\b")
_RECORD_BEHIND = "record_behind"  # a template that asks for it has a first page that may run over


class Made(NamedTuple):
    """A finished document: the bytes of its file, and what ``digest_of`` says of its parts."""

    data: bytes
    parts: str


class Papers(NamedTuple):
    """What became of a case file: its case and problems, and each document the case speaks of.

    ``made`` holds the documents that were asked for, by their names, or what kept one from being
    made.
    """

    case: Case | None
    problems: tuple[Problem, ...]
    documents: tuple[Document, ...] = ()
    made: Mapping[str, Made | Problem] = {}


def make_case(
    file: str, name: str, data: bytes, shared: Shared, asked: Callable[[Case, Document], bool]
) -> Papers:
    """The whole road: a case file's bytes, over what cases share, become finished documents.

    ``asked`` says of a document that the case gets whether it is to be made; nothing is written.
    """
    source = source_of(file, data)
    case, problems = read_case(name, source, shared)
    if case is None:
        return Papers(None, problems)
    documents = documents_of(case, shared.kinds.rows)
    wanted = [each for each in documents if not each.why_not and asked(case, each)]
    made = {each.name: make_document(case, each, shared, problems) for each in wanted}
    return Papers(case, problems, documents, made)


def read_case(name: str, source: Source, shared: Shared) -> Checked:
    """The case, None where an error keeps it from being printed; its problems in file order.

    A problem of an inherited value has its place in the file that gives it.
    """
    if source.root is None:
        return Checked(None, source.problems)
    under = _under(source.root, shared)
    case, found = check_case(name, source.file, under.merged, shared.templates)
    problems = in_file_order([*source.problems, *under.problems, *found])
    if under.unread:
        # What a case lacks, the file below may hold: that is known only when it can be read.
        return Checked(None, tuple(each for each in problems if each.rule != "missing-field"))
    case = without_unshared(case) if case else None
    if case and not _has_error(problems):
        ruled = in_file_order([*problems, *check_counsel(case)])
        problems = tuple(each for each in ruled if not is_allowed(each, case))
    return Checked(None if _has_error(problems) else case, problems)


class _Under(NamedTuple):
    """A case over the files that it rests on, what is wrong there, and whether one is unread."""

    merged: Section
    problems: tuple[Problem, ...]
    unread: bool


def _under(case: Section, shared: Shared) -> _Under:
    practice = shared.practice
    unread = practice_is_unread(practice)
    named = case.fields.get("based_on")
    if not isinstance(named, Text) or named.value.strip().lower() in ("", "none"):
        return _Under(over_practice(case, practice.root), (), unread)
    base = shared.based_on(named.value.strip())
    if base is None:
        file = f"{shared.templates.as_posix()}/{named.value.strip()}.yaml"
        missing = based_on_missing(named.place, file)
        return _Under(over_practice(case, practice.root), (missing,), unread=True)
    problems = check_practice(base, shared.templates, SHARED)
    if base.root is None:
        return _Under(over_practice(case, practice.root), problems, unread=True)
    under = over_practice(base.root, practice.root)
    return _Under(over_shared(case, under), problems, unread or practice_is_unread(base))


def make_document(
    case: Case, document: Document, shared: Shared, warnings: Sequence[Problem]
) -> Made | Problem:
    """The proven document; the problem that keeps it from being made.

    ``warnings`` are those left standing in the case: the coach sees them on the preparation page.
    """
    words = words_of(case, document, warnings)
    name = case.text("practice.logo")
    logo = logo_of(shared.data(name)) if name else None
    try:
        template = template_of(case, document, shared)
        stories = fill(case, document, template, words, logo)
    except TemplateFault as fault:
        return fault.problem
    kept = _with_logo(template, logo) if logo else template.ready
    return fault_of(case, document, template, stories) or pack(case, document, kept, stories)


def practice_is_unread(practice: Source) -> bool:
    """Whether the practice file, or a part of it, could not be read."""
    rules = (problem.rule for problem in practice.problems)
    return practice.root is None or "unreadable-file" in rules


def _has_error(problems: Iterable[Problem]) -> bool:
    return any(problem.level == "error" for problem in problems)


def template_of(case: Case, document: Document, shared: Shared) -> Compiled:
    """The template for the case's paper; TemplateFault where it cannot be used."""
    kind = document.kind
    file = f"{shared.templates.as_posix()}/{kind.template}"
    paper = Paper(case["practice.language"], kind.large_print and bool(case["client.large_print"]))
    try:
        data = shared.data(kind.template)
    except (FileNotFoundError, IsADirectoryError):
        data = None
    except OSError as error:
        raise not_opened(file, error) from error
    found = compiled_from(file, data, paper)
    if isinstance(found, TemplateFault):
        raise found.with_traceback(None)
    return found


def fill(
    case: Case,
    document: Document,
    template: Compiled,
    words: Mapping[str, object],
    logo: Logo | None,
) -> Stories:
    """The stories with the words of the case, still marked; TemplateFault for a tag too many."""
    stories = _fill(case, document, template, words, logo)
    if _asks_for_record(template) and _first_page_is_over(template, stories):
        return _fill(case, document, template, {**words, _RECORD_BEHIND: True}, logo)
    return stories


@lru_cache(maxsize=24)
def _asks_for_record(template: Compiled) -> bool:
    return any(_RECORD_BEHIND in source for source in template.sources.values())


def _first_page_is_over(template: Compiled, stories: Stories) -> bool:
    texts = {name: unmarked(story).encode() for name, story in stories.items()}
    return first_page_runs_over({**_parts(template.ready), **texts})


def _fill(
    case: Case,
    document: Document,
    template: Compiled,
    words: Mapping[str, object],
    logo: Logo | None,
) -> Stories:
    drawing = Markup(logo.drawing(case.text("practice.logo_alt"))) if logo else ""  # noqa: S704 - attributes are quoted
    found = render(template, {**words, "logo": drawing})
    stories = {name: with_how_long(with_one_stop(story)) for name, story in found.items()}
    return {**stories, PROPERTIES: properties(case, document.kind)}


def pack(
    case: Case, document: Document, kept: tuple[Ready, ...], stories: Stories
) -> Made | Problem:
    """The document packed; a letter is made to fit its one page, but in large print."""
    changed = {name: unmarked(story).encode() for name, story in stories.items()}
    if document.kind.one_page and not case["client.large_print"]:
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
