"""Allow: a warning that was looked at and is meant; an error is never allowed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from gen.case import Case
from gen.counsel.rule import RULES
from gen.form.spelling import nearest
from gen.mistakes import MISTAKES
from gen.problem import Problem

OF_TONE = "tone-"  # only learnt to hurt is a warning, by the name of a rule for errors, too


def is_allowed(problem: Problem, case: Case) -> bool:
    """Whether the case means what a warning is about; with ``words``, only where these stand."""
    return problem.level == "warning" and any(
        entry["rule"] == problem.rule
        and (entry["words"] or "").lower() in f"{problem.what} {problem.place.excerpt}".lower()
        for entry in case.items("allow")
    )


def check_allow(case: Case, found: Iterable[Problem]) -> Iterator[Problem]:
    """An entry of ``allow`` that names no warning: it would silence nothing, unseen.

    ``found`` is what the rules tell of the case: a rule on tone may tell of an error, or not.
    """
    warnings = tuple(_warnings())
    errors = {*MISTAKES, *RULES}.difference(warnings)
    errors |= {each.rule for each in found if each.level == "error"}
    for number, entry in enumerate(case.items("allow")):
        name, path = entry["rule"], f"allow.{number}.rule"
        if name in errors:
            what = f'"{name}" is an error, and no error can be allowed.'
            fix = "Mend what it tells of, and take this entry out."
        elif name in warnings:
            continue
        else:
            near = nearest(name, warnings)
            what = f'There is no warning with the name "{name}".'
            fix = (
                f'Did you mean "{near}"?'
                if near
                else "Its name stands in brackets behind its place."
            )
        place, field = case.place(path), case.shown(path)
        yield Problem("not-allowed-value", "error", place, field, what, fix)


def _warnings() -> Iterator[str]:
    """The names of all that may be a warning."""
    for name, mistake in MISTAKES.items():
        if mistake.level == "warning":
            yield name
    for rule in RULES.values():
        if rule.level == "warning" or rule.name.startswith(OF_TONE):
            yield rule.name
