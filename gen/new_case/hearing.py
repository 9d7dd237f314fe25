"""Hearing: what ``check`` says to one answer, and the sentence in which it will be read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from gen.as_read import with_sentences
from gen.calendar_names import MONTHS
from gen.case import Case
from gen.counsel.rule import RULES
from gen.counsel.wording import READS_WRONG
from gen.form.day_meant import DATE_FORM, OF_A_FILE
from gen.new_case.answers import answer_at, field_at, texts_in, without_answer
from gen.new_case.printed import SAID_AND_WRITTEN, sentences_of, with_gaps
from gen.new_case.together import as_a_whole, found_in, invented_in
from gen.new_case.told import MISSING, Told
from gen.phrasing.slips import IN_SENTENCES, slips_of
from gen.problem import Problem

_NUMBER = r"\.\d+(?=\.|$)"
_BESIDE_DAYS = ("engagement.agreement.notice_days", "engagement.agreement.notice_waived")
_A_DAY = "Type it as it is said, such as 31 October, or in figures: 2026-10-31."
_NOT_YET = (MISSING, "too-few")  # what is asked for next may mend it


class Heard(NamedTuple):
    """What is to be said to an answer: why it cannot stay, what is advised, how it reads.

    ``better`` is the text that is advised, where it can be taken as it stands.
    """

    wrong: tuple[Problem, ...] = ()
    advice: tuple[Problem, ...] = ()
    sentences: tuple[str, ...] = ()
    better: str = ""


def hear(told: Told, path: str) -> Heard:
    """What ``check`` says to the answer at a path, which has been put into the case."""
    wrong = tuple(
        each
        for each in told.form.problems
        if each.rule not in _NOT_YET and each.path in (path, path.removesuffix(".0"))
    )
    if wrong:
        return Heard(tuple(map(_as_typed, wrong)))
    case, found = as_a_whole(told), found_in(told)
    if case is None:
        return Heard()
    advice = [each for each in found if each.path == path and _is_ripe(each, path)]
    if advice := advice or _of_other_days(found, told, path):
        better = _better(case, path, {each.rule for each in advice})
        return Heard((), with_sentences(advice, case, told.shared), better=better)
    said = re.sub(_NUMBER, "", path) in IN_SENTENCES | SAID_AND_WRITTEN
    return Heard(sentences=_sentences(told, path, case) if said else ())


def _as_typed(problem: Problem) -> Problem:
    """A mistake in the form of an answer, told to whoever types it and writes no file."""
    fix = problem.fix.replace(DATE_FORM, _A_DAY)
    return problem._replace(what=problem.what.replace(OF_A_FILE, "."), fix=fix)


def _sentences(told: Told, path: str, case: Case) -> tuple[str, ...]:
    """The sentences around an answer, which hold nothing that nobody has told."""
    given = {*texts_in(told.answers), case.text("client.called")}
    invented = invented_in(told)
    found = sentences_of(path, with_gaps(case, invented), told.shared, given)
    days = [case[each] for each in invented if _is_day(each) and not re.search(_NUMBER, each)]
    return tuple(each for each in found if not any(day and _names(each, day) for day in days))


def _names(sentence: str, day: date) -> bool:
    month = MONTHS[day.month - 1]
    return bool(re.search(rf"\b(?:{month} {day.day}|{day.day} {month})\b", sentence))


def with_news(heard: Heard, news: Iterable[Problem]) -> Heard:
    """The same, with what the answer makes wrong in others, or what they make wrong in it."""
    told = {(each.rule, each.path) for each in heard.advice}
    new = tuple(each for each in news if (each.rule, each.path) not in told)
    return heard._replace(advice=(*heard.advice, *new))


def _better(case: Case, path: str, rules: set[str]) -> str:
    """The answer that is proposed: a day that keeps the notice, or a text that reads well."""
    if "notice-too-short" in rules and path == "ending.date":
        days = timedelta(case["engagement.agreement.notice_days"] or 0)
        return str(case["meeting.date"] + days)
    if READS_WRONG not in rules:
        return ""
    found = (slip for at, slip in slips_of(case) if at == path and not (slip.alike or slip.unless))
    return next((slip.better for slip in found), "")


def _of_other_days(found: Sequence[Problem], told: Told, path: str) -> list[Problem]:
    """What a day makes wrong in days that were told before it, or the days of notice in the end."""
    if not (_is_day(path) or path in _BESIDE_DAYS):
        return []
    others = [each for each in found if _is_day(each.path) and told.gives(each.path)]
    before = told
    if answer_at(told.answers, path) is not None:  # an agreement of none has no days below it
        before = told.with_answers(without_answer(told.answers, path))
    known = {(each.rule, each.path) for each in found_in(before)} if others else set()
    return [each for each in others if (each.rule, each.path) not in known]


def _is_day(path: str) -> bool:
    field = field_at(path) if path else None
    return bool(field and field.kind.startswith("date"))


def _is_ripe(problem: Problem, path: str) -> bool:
    """Whether it can be told now, or rests on lines to come: an entry has several of them."""
    rule = RULES.get(problem.rule)
    if rule and rule.answered_later:  # it is told when all is answered
        return False
    if rule and rule.of_the_text:
        return True
    return problem.rule == READS_WRONG or _is_day(path) or not re.search(_NUMBER, path)
