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


def lines_of_answers(file: str, data: bytes, shared: Shared) -> tuple[tuple[int, str], ...]:
    """The line of each answer, and its question, in the order of the file; none of what is no case.

    What the case takes from its practice stands there, and not in it.
    """
    root = source_of(file, data).root
    if root is None:
        return ()
    written = Case("case", file, {}, root, {})
    told = Told(file, "case", plain(root), shared)
    asked = [each for each in QUESTIONS if answer_at(told.answers, each.path) is not None]
    first = {each.path: each for each in reversed(asked) if each.when(told)}
    lines = ((written.place(path).line, each.words) for path, each in first.items())
    return tuple(sorted(lines))


def talk_in(file: str, data: bytes, shared: Shared) -> Talk | None:
    """The conversation that fits what a file says; None where it tells no reason."""
    root = source_of(file, data).root
    return Told(file, "case", plain(root), shared).talk if root else None
