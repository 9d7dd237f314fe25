"""Readable: a case file read over the practice file, and what keeps it from being printed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from gen.counsel import check_counsel
from gen.counsel.allow import is_allowed
from gen.counsel.rule import RULES
from gen.form.check import Checked, check_case
from gen.problem import Problem, in_file_order
from gen.reading.merge import over_practice
from gen.reading.source import Source, read_source
from gen.report import FORM_FIRST


def read_case(file: Path, practice: Source, templates: Path) -> Checked:
    """The case, None where an error keeps it from being printed; its problems in file order.

    A problem of an inherited value has its place in the practice file.
    """
    source = read_source(file)
    if source.root is None:
        return Checked(None, source.problems)
    merged = over_practice(source.root, practice.root)
    checked = check_case(file.stem, source.file, merged, templates)
    problems = in_file_order([*source.problems, *checked.problems])
    if _is_unread(practice):
        # What a case lacks, the practice file may hold: that is known only when it can be read.
        return Checked(None, tuple(p for p in problems if p.rule != "missing-field"))
    if checked.case and not _has_error(problems):
        found = [*problems, *check_counsel(checked.case)]
        problems = in_file_order(p for p in found if not is_allowed(p, checked.case))
    return Checked(None if _has_error(problems) else checked.case, problems)


def why_not_read(file: Path, problems: Sequence[Problem], practice: Source) -> str:
    """Why a case cannot be printed, in one sentence."""
    if _is_unread(practice):
        return "The practice file cannot be used."
    own = [p.rule for p in problems if p.level == "error" and p.place.file == file.as_posix()]
    if own:
        return FORM_FIRST if any(rule not in RULES for rule in own) else "The case has an error."
    return "The practice file has an error in a part that this case uses."


def _is_unread(practice: Source) -> bool:
    told = (problem.rule == "unreadable-file" for problem in practice.problems)
    return practice.root is None or any(told)


def _has_error(problems: Iterable[Problem]) -> bool:
    return any(problem.level == "error" for problem in problems)
