"""Exit code: what each command that makes or looks hands back to whoever called it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gen.report import Report

STOPPED = 130  # by Ctrl-C, as a shell has it
_LACKING = ("not_made", "edited_behind")  # a document that was asked for is not there


def exit_code(report: Report, *, strict: bool = False) -> int:
    """0 where all that was asked for is there; 1 where a document is not, or an error is left.

    ``strict``: a warning counts like an error. Wrong use ends in 2, and that is Click's own.
    """
    lacks = any(d.state in _LACKING for case in report.cases for d in case.documents)
    levels = {problem.level for problem in report.all_problems()}
    return int(lacks or "error" in levels or (strict and "warning" in levels))
