"""Counsel: the rules across the fields of a case, each one entry with its sentence and its fix.

One room a heading: ``decision``, ``asking``, ``danger``, ``channel``, ``timing``, ``order`` (which
day comes before which), ``letter_order``, ``letter_day``, ``named_days``, ``past_when_read``,
``door``, ``letter``, ``referral``, ``looked_up``, ``label``, ``consent``, ``money``, ``two_sums``,
``people``, ``listeners``, ``other_clients``, ``reach`` (addresses), ``after_the_end`` (what a coach
leaves behind), ``numbers`` (whom a client in danger calls), ``marks``, ``coach_only``, ``outcome``,
``tone``, ``wording``, ``unused`` (and ``when_unused``). A rule names those beside which it says
nothing. docs/counsel.md lists the points that they serve.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from gen.case import Case
from gen.counsel import (  # noqa: F401 - importing a room enters its rules
    after_the_end,
    asking,
    channel,
    coach_only,
    consent,
    danger,
    decision,
    door,
    label,
    letter,
    letter_day,
    letter_order,
    listeners,
    looked_up,
    marks,
    money,
    named_days,
    numbers,
    order,
    other_clients,
    outcome,
    past_when_read,
    people,
    reach,
    referral,
    timing,
    tone,
    two_sums,
    unused,
    wording,
)
from gen.counsel.allow import OF_TONE, check_allow, is_allowed
from gen.counsel.rule import RULES
from gen.counsel.wording import READS_WRONG
from gen.problem import Problem, in_file_order

_NOTHING_ENDS = "not-an-ending"
_ASK_OUT = ("money-in-letter", "other-person-named", "coach-only-words-printed")
_BESIDE = re.compile(r'" \([^()]*line \d+: ([^()]+)\)')  # "alcohol" (line 89: referral > need)
_QUOTED = re.compile(r'"([^"]+)"')


def check_counsel(case: Case) -> tuple[Problem, ...]:
    """What the case does against the rules, in file order; the case allows none yet."""
    found = {rule.name: tuple(rule.problems(case)) for rule in RULES.values()}
    standing = [
        problem
        for name, problems in found.items()
        if problems and not _follows(name, found)
        for problem in problems
    ]
    told = [problem for problem in standing if not _keeps_what_is_to_go(problem, standing, case)]
    return in_file_order([*told, *check_allow(case, standing)])


def _keeps_what_is_to_go(problem: Problem, found: Sequence[Problem], case: Case) -> bool:
    """Whether a text is only to read better that is to be written without the words it keeps."""
    return problem.rule == READS_WRONG and any(
        words in problem.fix
        for other in found
        if _asks_out(other) and _tells_of(other, problem.field) and not is_allowed(other, case)
        for words in _QUOTED.findall(other.what)
    )


def _tells_of(problem: Problem, field: str) -> bool:
    """Whether a problem is of a field, or names it beside its own."""
    return field in (problem.field, *_BESIDE.findall(problem.what))


def _asks_out(problem: Problem) -> bool:
    return problem.rule in _ASK_OUT or problem.rule.startswith(OF_TONE)


def _follows(name: str, found: Mapping[str, tuple[Problem, ...]]) -> bool:
    """Whether a rule's finding only follows from that of another, which is told."""
    if found[_NOTHING_ENDS]:
        return name != _NOTHING_ENDS  # and all the papers are beside the point
    return any(found[other] and not _follows(other, found) for other in RULES[name].unless)
