"""Fill: the template of a document, filled in with the words of a case."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from markupsafe import Markup

from gen.case import Case
from gen.countries import country_of, is_letter_paper
from gen.documents import Document, Kind
from gen.one_page.fit import first_page_runs_over
from gen.package.paper import Paper
from gen.package.parts import Ready, ready
from gen.package.properties import PROPERTIES, properties
from gen.shared import Shared
from gen.talks import talk
from gen.template.fault import TemplateFault, fault, not_opened
from gen.template.render import Compiled, compiled_from, render
from gen.template.value_marks import unmarked, with_one_stop
from gen.words.speaking_time import with_how_long

if TYPE_CHECKING:  # few have a logo
    from gen.package.logo import Logo

_LOGO = r"\{\{\s*logo\b"
# A template that asks for the first has a first page that may run over: then the record stands
# behind the guide, and where that is not enough, the facts and then the rest too.
_RECORD_BEHIND = "record_behind"
_BEHIND = (_RECORD_BEHIND, "facts_behind", "rest_behind")


class Filled(NamedTuple):
    """A template filled in: its stories, still marked, and its parts that no case changes.

    The properties, by the name of their part, are among the stories. ``words`` are what it was
    filled in with.
    """

    template: Compiled
    stories: Mapping[str, str]
    kept: tuple[Ready, ...]
    words: Mapping[str, object]


def fill(case: Case, document: Document, words: Mapping[str, object], shared: Shared) -> Filled:
    """The document's template filled in; TemplateFault where it cannot be."""
    kind = document.kind
    paper = _paper(case, large_print=kind.large_print and bool(case["client.large_print"]))
    template = template_of(kind.template(talk(case)), kind, paper, shared)
    name = case.text("practice.logo")
    logo = _logo(name, shared) if name else None
    alt = case.text("practice.logo_alt")
    drawing = Markup(logo.drawing(alt, template.names.logo)) if logo else ""  # noqa: S704 - attributes are quoted
    kept = _with_logo(template, logo) if logo else template.ready
    words = {**words, "logo": drawing}
    stories = _stories(template, words)
    if _asks_for_record(template):
        for behind in _BEHIND:
            parts = {**parts_of(kept), **unmarked_parts(stories)}
            if not first_page_runs_over(parts, template.names):
                break
            words = {**words, behind: True}
            stories = _stories(template, words)
    return Filled(template, {**stories, PROPERTIES: properties(case, kind)}, kept, words)


def _paper(case: Case, *, large_print: bool) -> Paper:
    """The paper that is printed on where the practice is."""
    language, currency = case["practice.language"], "ending.fees.currency"
    paid_in = case.text(currency) if case.gives(currency) else ""
    country = country_of(case.texts("practice.address"), paid_in, case.text("practice.emergency"))
    return Paper(language, large_print, is_letter_paper(country, language))


def unmarked_parts(stories: Mapping[str, str]) -> dict[str, bytes]:
    """The stories as parts of a file, the case's own braces in their places."""
    return {name: unmarked(story).encode() for name, story in stories.items()}


@lru_cache(maxsize=24)
def parts_of(kept: tuple[Ready, ...]) -> Mapping[str, bytes]:
    """Parts that no case changes, by their names."""
    return {each.name: each.part for each in kept}


def template_of(name: str, kind: Kind, paper: Paper, shared: Shared) -> Compiled:
    """A template of a kind by the name of its file, for a paper; TemplateFault if it is none."""
    file = f"{shared.templates.as_posix()}/{name}"
    try:
        data = shared.data(name)
    except (FileNotFoundError, IsADirectoryError):
        data = None
    except OSError as error:
        raise not_opened(file, error) from error
    found = compiled_from(file, data, paper, kind.view)
    if isinstance(found, TemplateFault):
        raise found.with_traceback(None)
    return found


def _logo(name: str, shared: Shared) -> Logo:
    """The logo as this run has it: it was saved since, where the case is right and this is not."""
    from gen.package.logo import logo_of  # late: few have a logo

    try:
        logo = logo_of(shared.data(name))
    except OSError:
        logo = None
    if logo and logo.width and logo.height:
        return logo
    file = f"{shared.templates.as_posix()}/{name}"
    what = "The logo could not be used when this run began."
    raise fault(file, what, "Run it again.")


def _stories(template: Compiled, words: Mapping[str, object]) -> dict[str, str]:
    stories = render(template, words)
    return {name: with_how_long(with_one_stop(story)) for name, story in stories.items()}


@lru_cache(maxsize=24)
def _asks_for_record(template: Compiled) -> bool:
    return any(_RECORD_BEHIND in source for source in template.sources.values())


@lru_cache(maxsize=24)
def _with_logo(template: Compiled, logo: Logo) -> tuple[Ready, ...]:
    """The parts that no case changes, with the picture linked from where a template shows it."""
    from gen.package.logo import with_logo  # late: few have a logo

    shown_in = [name for name, source in template.sources.items() if re.search(_LOGO, source)]
    if not shown_in:
        return template.ready
    filled = dict.fromkeys((*template.sources, PROPERTIES), b"")
    parts = {each.name: each.part for each in template.ready}
    parts = with_logo({**parts, **filled}, logo, shown_in, template.names.logo)
    return tuple(ready(name, part) for name, part in parts.items() if name not in filled)
