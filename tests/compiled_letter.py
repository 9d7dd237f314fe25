"""A letter's template that is changed part by part, and what is told of it, without a run."""

from __future__ import annotations

from pathlib import Path

from desk import LETTER, Desk
from plain_letter import with_plain_letter
from word import parts_of

from gen.documents import BUILT_IN_KINDS
from gen.package.paper import Paper
from gen.template.fault import TemplateFault
from gen.template.render import Compiled, compiled_from

PAPER = Paper("en-US", large_print=False)
VIEW = next(kind.view for kind in BUILT_IN_KINDS if kind.name == LETTER)


def letter_in(folder: Path) -> dict[str, bytes]:
    """The parts of a letter that can be used, which is written into a folder."""
    desk = with_plain_letter(Desk(folder))
    return parts_of(desk.templates / f"{LETTER}.docx")


def compiled(file: bytes) -> Compiled | TemplateFault:
    return compiled_from("letter.docx", file, PAPER, VIEW)


def told(found: Compiled | TemplateFault) -> list[str]:
    """Each thing that is wrong with a template: where, what, and what to do."""
    problems = found.problems if isinstance(found, TemplateFault) else ()
    return [f"{each.field}: {each.advice()}" for each in problems]
