"""Fault: a Word template that cannot be used, with all that is wrong in it."""

from __future__ import annotations

from collections.abc import Sequence

from gen.problem import Place, Problem, why_of

RULE = "template-fault"
DAMAGED = "This is not a Word document.", "Save it from Word as “Word Document (.docx)”."
MISSING = (
    "This template is not there.",
    "Put the Word file of this name back into the folder of the templates.",
)


class TemplateFault(Exception):
    """A template that cannot be used: each thing that is wrong, and what to do."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__(problems[0].what)
        self.problems = tuple(problems)


def fault(file: str, what: str, fix: str) -> TemplateFault:
    """One thing that is wrong with a template as a whole."""
    return TemplateFault((Problem(RULE, "error", Place(file), "", what, fix),))


def not_opened(file: str, error: OSError) -> TemplateFault:
    """A template that the disk does not give."""
    fix = "Close it where it is open, and see that it may be read."
    return fault(file, f"This template cannot be opened ({why_of(error)}).", fix)
