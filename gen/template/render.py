"""Render: a template and the words of a case become the stories of a document.

A template is compiled once, for all cases: read, found to be a template and to be sound whatever a
case says (gen.template.soundness), its tags turned into code, its other parts packed as they will
lie in every document. What stays to be done for a case is to run the code.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from jinja2 import Template, TemplateError

from gen.package.names import Names
from gen.package.paper import Paper
from gen.package.parts import Ready
from gen.template.cache import Compilation, cached, key_of
from gen.template.columns import finished_body
from gen.template.fault import TemplateFault, fault_at, line_of
from gen.template.tags import template_of

# What a tag can do wrong when it runs: the words are plain data, so the fault is the template's.
_GOES_WRONG = (
    TemplateError, RecursionError, TypeError, ValueError, ArithmeticError, LookupError,
    AttributeError,
)  # fmt: skip


class Compiled:
    """A template that is ready: ``stories`` as code, with their ``sources``; the rest packed.

    ``names`` are those of its parts, by what they are for.
    """

    def __init__(
        self,
        file: str,
        ready: tuple[Ready, ...],
        stories: Mapping[str, Template],
        sources: Mapping[str, str],
        names: Names,
    ) -> None:
        self.file: Final = file
        self.ready: Final = ready
        self.stories: Final = stories
        self.sources: Final = sources
        self.names: Final = names


@lru_cache(maxsize=24)
def compiled_from(file: str, data: bytes | None, paper: Paper) -> Compiled | TemplateFault:
    """The template from its bytes, or what is wrong with it, which is told for every case.

    ``file`` is its path as it is shown; the bytes are None where there is no such file.
    """

    def compilation() -> Compilation:
        from gen.template.compile import compilation_of  # late: most runs know their templates

        return compilation_of(file, data, paper)

    try:
        parts, sources, codes, names = cached(key_of(data or b"", paper), compilation)
    except TemplateFault as fault:
        return fault
    stories = {name: template_of(code) for name, code in codes.items()}
    ready = tuple(Ready(*each) for each in parts)
    return Compiled(file, ready, stories, sources, Names(*names))


def render(template: Compiled, words: Mapping[str, object]) -> dict[str, str]:
    """The filled-in stories, as docxtpl would make them, with the words of the case marked.

    TemplateFault where a tag asks for what is not there.
    """
    return {name: _run(template, name, words) for name in template.stories}


def _run(template: Compiled, name: str, words: Mapping[str, object]) -> str:
    try:
        story = template.stories[name].render(words)
        return finished_body(story) if name == template.names.body else story
    except _GOES_WRONG as error:
        line = line_of(error, name)
        raise fault_at(template.file, template.sources[name], line, str(error)) from error
