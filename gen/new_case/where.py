"""Where: the line of a case file at which each answer stands, by the question that asks for it."""

from __future__ import annotations

from gen.case import Case
from gen.new_case.answers import answer_at
from gen.new_case.plain import plain
from gen.new_case.questions import QUESTIONS
from gen.new_case.told import Told
from gen.reading.source import source_of
from gen.reasons import Talk
from gen.shared import Shared


def answers_in(
    file: str, data: bytes, shared: Shared
) -> tuple[tuple[tuple[int, str], ...], Talk | None]:
    """The line of each answer with its question, in the order of the file, and the talk that fits.

    No line of what is no case, and no talk where no reason is told. What the case takes from its
    practice stands there, and not in it.
    """
    root = source_of(file, data).root
    if root is None:
        return (), None
    written = Case("case", file, {}, root, {})
    told = Told(file, "case", plain(root), shared)
    asked = [each for each in QUESTIONS if answer_at(told.answers, each.path)]
    first = {each.path: each for each in reversed(asked) if each.when(told)}
    lines = ((written.place(path).line, each.words) for path, each in first.items())
    return tuple(sorted(lines)), told.talk
