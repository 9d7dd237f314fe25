"""Counsel: the rules across the fields of a case, each one entry with its sentence and its fix.

One room a heading: ``decision``, ``channel``, ``timing``, ``door``, ``referral``, ``clarity``,
``outcome``. A rule names those beside which it says nothing.
"""

from __future__ import annotations

from collections.abc import Mapping

from gen.case import Case
from gen.counsel import channel, clarity, decision, door, outcome, referral, timing
from gen.counsel.rule import RULES
from gen.problem import Problem, in_file_order

ROOMS = (decision, channel, timing, door, referral, clarity, outcome)


def check_counsel(case: Case) -> tuple[Problem, ...]:
    """What the case does against the rules, in file order; warnings that it allows are left out."""
    found = {rule.name: tuple(rule.problems(case)) for rule in RULES.values()}
    return in_file_order(
        problem
        for name, problems in found.items()
        if not _follows(name, found)
        for problem in problems
        if not _allowed(problem, case)
    )


def _follows(name: str, found: Mapping[str, tuple[Problem, ...]]) -> bool:
    """Whether a rule's finding only follows from that of another, which is told."""
    return any(found[other] and not _follows(other, found) for other in RULES[name].unless)


def _allowed(problem: Problem, case: Case) -> bool:
    """Whether the case means what a warning is about; with ``words``, only where these stand."""
    return problem.level == "warning" and any(
        entry["rule"] == problem.rule
        and (entry["words"] or "").lower() in f"{problem.what} {problem.place.excerpt}".lower()
        for entry in case.items("allow")
    )
