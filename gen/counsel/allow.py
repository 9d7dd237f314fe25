"""Allow: a warning that was looked at and is meant; an error is never allowed."""

from __future__ import annotations

from collections.abc import Iterator

from gen.case import Case
from gen.counsel.rule import RULES
from gen.form.spelling import nearest
from gen.problem import Problem

# Warnings of how a file is written, and of what was left in it; the others are rules.
_OTHER_WARNINGS = ("words-dropped", "another-clients-name", "named-after-the-client")


def is_allowed(problem: Problem, case: Case) -> bool:
    """Whether the case means what a warning is about; with ``words``, only where these stand."""
    return problem.level == "warning" and any(
        entry["rule"] == problem.rule
        and (entry["words"] or "").lower() in f"{problem.what} {problem.place.excerpt}".lower()
        for entry in case.items("allow")
    )


def check_allow(case: Case) -> Iterator[Problem]:
    """An entry of ``allow`` that names no warning: it would silence nothing, unseen."""
    warnings = [
        *_OTHER_WARNINGS,
        *(rule.name for rule in RULES.values() if rule.level == "warning"),
    ]
    for number, entry in enumerate(case.items("allow")):
        name, path = entry["rule"], f"allow.{number}.rule"
        if name in warnings:
            continue
        if name in RULES:
            what = f'"{name}" is an error, and no error can be allowed.'
            fix = "Mend what it tells of, and take this entry out."
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
