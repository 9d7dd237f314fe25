"""Check: every problem of every template of a folder at once.

Each look is a function in a room of its own, named in ``_LOOKS``.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from gen.caches import keep, kept, key
from gen.documents import Kind
from gen.fill import template_of
from gen.package.paper import Paper
from gen.package.parts import NoPackage
from gen.problem import Problem
from gen.request import Progress
from gen.shared import Shared
from gen.template.fault import TemplateFault
from gen.template_check.contrast import pale_texts
from gen.template_check.lines import cells_without_a_line, empty_lines
from gen.template_check.pictures import pictures_without_words
from gen.template_check.styles import missing_fonts, missing_language, missing_styles
from gen.template_check.template import Template

_PAPER = Paper("en-US", large_print=False)
_LOOKS = (
    empty_lines, cells_without_a_line, missing_styles, missing_fonts, missing_language,
    pictures_without_words, pale_texts,
)  # fmt: skip


class TemplatesReport(NamedTuple):
    """How many templates were looked at, and every problem, in the order of the templates."""

    looked_at: int
    problems: tuple[Problem, ...]


def _nobody(*_: int) -> None:
    return


def check_templates(folder: Path, progress: Progress = _nobody) -> TemplatesReport:
    """The problems of each template that a case may ask for, and of the list of documents.

    ``progress`` hears how many are looked at, of how many.
    """
    shared = Shared(folder)
    names = _asked_for(shared)
    found = [*shared.kinds.problems]
    for number, (name, kind) in enumerate(names.items()):
        progress(number, len(names))
        found += _of_template(name, kind, shared)
    return TemplatesReport(len(names), tuple(found))


def _asked_for(shared: Shared) -> dict[str, Kind]:
    """Each template that a case may ask for, with its kind."""
    return {name: kind for kind in shared.kinds.rows for name in kind.templates}


def all_of_templates(folder: Path) -> tuple[Problem, ...]:
    """The same problems, for who asks often: which templates have none is kept from run to run."""
    shared = Shared(folder)
    found = [*shared.kinds.problems]
    entry = key("templates", *map(shared.kind_hash, shared.kinds.rows))
    known, clean = {*kept(entry).decode().split()}, set[str]()
    for name, kind in _asked_for(shared).items():
        told = () if shared.hash(name) in known else tuple(_of_template(name, kind, shared))
        found += told
        clean |= set() if told else {shared.hash(name)}
    if clean - known:
        keep(entry, " ".join(sorted(clean)).encode())
    return tuple(found)


def looks_of(file: Path) -> Iterator[Problem]:
    """What a reader would stumble over in one template; nothing of what is no template at all."""
    try:
        template = Template(file.as_posix(), file.read_bytes())
        yield from (each for look in _LOOKS for each in look(template))
    except (NoPackage, SyntaxError, OSError):
        return


def _of_template(name: str, kind: Kind, shared: Shared) -> Iterator[Problem]:
    """What keeps a template from being used, then what a reader would stumble over."""
    try:
        template_of(name, kind, _PAPER, shared)
    except TemplateFault as fault:
        yield from fault.problems
    try:
        template = Template(f"{shared.templates.as_posix()}/{name}", shared.data(name))
        yield from (each for look in _LOOKS for each in look(template))
    except (OSError, NoPackage, SyntaxError):  # lxml's own error is one; it has been told
        return
