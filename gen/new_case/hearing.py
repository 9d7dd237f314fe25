"""Hearing: what ``check`` says to one answer, and the sentence in which it will be read."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

from gen.as_read import sentence_of, with_sentences
from gen.case import Case
from gen.counsel import check_counsel
from gen.counsel.rule import RULES
from gen.counsel.wording import READS_WRONG
from gen.faith import without_unshared
from gen.leftovers import check_leftovers
from gen.new_case.stand_ins import filled_up
from gen.new_case.told import MISSING, Told
from gen.phrasing.slips import IN_SENTENCES
from gen.problem import Problem

_NUMBER = r"\.\d+(?=\.|$)"
_NOT_YET = (MISSING, "too-few")  # what is asked for next may mend it


class Heard(NamedTuple):
    """What is to be said to an answer: what it cannot stay, what is advised, how it reads."""

    wrong: tuple[Problem, ...] = ()
    advice: tuple[Problem, ...] = ()
    sentence: str = ""


def hear(told: Told, path: str) -> Heard:
    """What ``check`` says to the answer at a path, which has been put into the case."""
    wrong = tuple(
        each
        for each in told.form.problems
        if each.rule not in _NOT_YET and each.path in (path, path.removesuffix(".0"))
    )
    if wrong:
        return Heard(wrong)
    whole = filled_up(told)
    case = whole.form.case
    if case is None:
        return Heard()
    case = without_unshared(case)
    found = (*check_counsel(case), *_leftovers(case, told))
    advice = [each for each in found if each.path == path and _is_ripe(each, path)]
    if advice:
        return Heard((), with_sentences(advice, case, told.shared))
    said = re.sub(_NUMBER, "", path) in IN_SENTENCES
    return Heard(sentence=sentence_of(path, case, told.shared) if said else "")


def _leftovers(case: Case, told: Told) -> tuple[Problem, ...]:
    """Words of an example or of another client: by its own name, the case may hold neither."""
    own = Case(told.name, case.file, case.fields, case.written, {})
    return check_leftovers(own, told.shared.clients(Path(told.file).parent))


def _is_ripe(problem: Problem, path: str) -> bool:
    """Whether it can be told now, or rests on lines to come: an entry has several of them."""
    rule = RULES.get(problem.rule)
    if rule and rule.answered_later:  # it is told when all is answered
        return False
    return problem.rule == READS_WRONG or not re.search(_NUMBER, path)
