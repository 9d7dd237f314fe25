"""Counsel: the rules across the fields of a case, each one entry with its sentence and its fix.

One room a heading: ``decision``, ``asking``, ``danger``, ``channel``, ``timing``, ``order`` (which
day comes before which), ``letter_order``, ``letter_day``, ``named_days``, ``door``, ``letter``, ``referral``,
``money``, ``people``, ``other_clients``, ``reach`` (addresses), ``numbers`` (whom a client in
danger calls), ``marks``, ``coach_only``, ``outcome``, ``tone``, ``wording``, ``unused``. A rule
names those beside which it says nothing. docs/counsel.md lists the points that they serve.
"""

from __future__ import annotations

from collections.abc import Mapping

from gen.case import Case
from gen.counsel import (  # noqa: F401 - importing a room enters its rules
    asking,
    channel,
    coach_only,
    danger,
    decision,
    door,
    letter,
    letter_day,
    letter_order,
    marks,
    money,
    named_days,
    numbers,
    order,
    other_clients,
    outcome,
    people,
    reach,
    referral,
    timing,
    tone,
    unused,
    wording,
)
from gen.counsel.allow import check_allow
from gen.counsel.rule import RULES
from gen.problem import Problem, in_file_order

_NOTHING_ENDS = "not-an-ending"


def check_counsel(case: Case) -> tuple[Problem, ...]:
    """What the case does against the rules, in file order; the case allows none yet."""
    found = {rule.name: tuple(rule.problems(case)) for rule in RULES.values()}
    standing = [
        problem
        for name, problems in found.items()
        if problems and not _follows(name, found)
        for problem in problems
    ]
    return in_file_order([*standing, *check_allow(case, standing)])


def _follows(name: str, found: Mapping[str, tuple[Problem, ...]]) -> bool:
    """Whether a rule's finding only follows from that of another, which is told."""
    if found[_NOTHING_ENDS]:
        return name != _NOTHING_ENDS  # and all the papers are beside the point
    return any(found[other] and not _follows(other, found) for other in RULES[name].unless)
