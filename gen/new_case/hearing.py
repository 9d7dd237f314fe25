"""Hearing: what ``check`` says to one answer, and the sentence in which it will be read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from gen.as_read import sentence_of, with_sentences
from gen.case import Case
from gen.counsel import check_counsel
from gen.counsel.rule import RULES
from gen.counsel.wording import READS_WRONG
from gen.faith import without_unshared
from gen.form.days import OF_A_FILE
from gen.leftovers import check_leftovers
from gen.new_case.answers import field_at, without_answer
from gen.new_case.stand_ins import filled_up
from gen.new_case.told import MISSING, Told
from gen.phrasing.slips import IN_SENTENCES, slips_of
from gen.problem import Problem

_NUMBER = r"\.\d+(?=\.|$)"
_NOT_YET = (MISSING, "too-few")  # what is asked for next may mend it


class Heard(NamedTuple):
    """What is to be said to an answer: why it cannot stay, what is advised, how it reads.

    ``better`` is the text that is advised, where it can be taken as it stands.
    """

    wrong: tuple[Problem, ...] = ()
    advice: tuple[Problem, ...] = ()
    sentence: str = ""
    better: str = ""


def hear(told: Told, path: str) -> Heard:
    """What ``check`` says to the answer at a path, which has been put into the case."""
    wrong = tuple(
        each
        for each in told.form.problems
        if each.rule not in _NOT_YET and each.path in (path, path.removesuffix(".0"))
    )
    if wrong:
        return Heard(tuple(each._replace(what=each.what.replace(OF_A_FILE, ".")) for each in wrong))
    case = _as_a_whole(told)
    if case is None:
        return Heard()
    found = (*check_counsel(case), *_leftovers(case, told))
    advice = [each for each in found if each.path == path and _is_ripe(each, path)]
    if advice := advice or _of_other_days(found, told, path):
        better = _better(case, path) if any(each.rule == READS_WRONG for each in advice) else ""
        return Heard((), with_sentences(advice, case, told.shared), better=better)
    said = re.sub(_NUMBER, "", path) in IN_SENTENCES
    return Heard(sentence=sentence_of(path, case, told.shared) if said else "")


def _better(case: Case, path: str) -> str:
    found = (slip for at, slip in slips_of(case) if at == path and not (slip.alike or slip.unless))
    return next((slip.better for slip in found), "")


def _as_a_whole(told: Told) -> Case | None:
    case = filled_up(told).form.case
    return case and without_unshared(case)


def _of_other_days(found: Sequence[Problem], told: Told, path: str) -> list[Problem]:
    """What a day makes wrong in days that were told before it."""
    if not _is_day(path):
        return []
    others = [each for each in found if _is_day(each.path) and told.gives(each.path)]
    before = _as_a_whole(told.with_answers(without_answer(told.answers, path))) if others else None
    known = {(each.rule, each.path) for each in check_counsel(before)} if before else set()
    return [each for each in others if (each.rule, each.path) not in known]


def _is_day(path: str) -> bool:
    field = field_at(path) if path else None
    return bool(field and field.kind.startswith("date"))


def _leftovers(case: Case, told: Told) -> tuple[Problem, ...]:
    """Words of an example or of another client: by its own name, the case may hold neither."""
    own = Case(told.name, case.file, case.fields, case.written, {})
    return check_leftovers(own, told.shared.clients(Path(told.file).parent))


def _is_ripe(problem: Problem, path: str) -> bool:
    """Whether it can be told now, or rests on lines to come: an entry has several of them."""
    rule = RULES.get(problem.rule)
    if rule and rule.answered_later:  # it is told when all is answered
        return False
    if rule and rule.of_the_text:
        return True
    return problem.rule == READS_WRONG or _is_day(path) or not re.search(_NUMBER, path)
