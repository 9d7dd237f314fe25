"""Counsel: the rules across the fields of a case, each one entry with its sentence and its fix.

One room a heading: ``decision``, ``channel``, ``timing``, ``door``, ``referral``, ``clarity``,
``outcome``. A rule stands after those it gives way to.
"""

from __future__ import annotations

from gen.case import Case
from gen.counsel import channel, clarity, decision, door, outcome, referral, timing
from gen.counsel.rule import RULES
from gen.problem import Problem, in_file_order

ROOMS = (decision, channel, timing, door, referral, clarity, outcome)


def check_counsel(case: Case) -> tuple[Problem, ...]:
    """What the case does against the rules, in file order; warnings that it allows are left out."""
    found: dict[str, list[Problem]] = {}
    for rule in RULES.values():
        if not any(found.get(name) for name in rule.unless):
            found[rule.name] = list(rule.problems(case))
    allowed = {entry["rule"] for entry in case.items("allow")}
    return in_file_order(
        problem
        for problems in found.values()
        for problem in problems
        if problem.level == "error" or problem.rule not in allowed
    )
