"""Renew: cases that are out of date, or gone, are planned, and the plans applied and recorded.

What reads and makes is loaded with this room only: a run with nothing to do comes by without it.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import chain
from pathlib import Path

from gen.documents import Kind
from gen.form.check import check_practice
from gen.leftovers import check_practice_leftovers
from gen.problem import Problem, in_file_order
from gen.report import CaseReport, Outcome
from gen.request import Request
from gen.run.apply import Cases, apply_plans
from gen.run.decide import Plan
from gen.run.entries import CaseEntry, Entry
from gen.run.inputs import Inputs
from gen.run.ledger import Ledger, LedgerFault
from gen.run.messages import cut_off, nothing_written
from gen.run.plan import CasePlan, plan_gone
from gen.run.workers import CutOff, Job, plan_shares

Reports = dict[Path, CaseReport]


def renew(
    files: Sequence[Path],
    gone: Sequence[CaseEntry],
    request: Request,
    inputs: Inputs,
    ledger: Ledger,
) -> tuple[Reports, list[Problem]]:
    """What became of the cases that are out of date and of those that are gone, each by its file.

    Beside it, the problems that cases share. A case that a run was cut off from has no report.
    """
    problems: list[Problem] = []
    left_over: Sequence[Problem] = ()
    if not ledger.is_clean(inputs.of_practice):
        practice = inputs.shared.practice
        problems += check_practice(practice, inputs.folders.templates)
        left_over = check_practice_leftovers(practice)
        if not problems and not left_over and not request.dry:
            with suppress(LedgerFault):  # then the next run reads the practice file once more
                ledger.set_clean(inputs.of_practice)
    reports: Reports = {}
    try:
        withdrawn = [plan_gone(case, inputs) for case in gone]
        job = Job(inputs, request.edits, request.looks)
        planned: Iterator[Cases] = chain([withdrawn], plan_shares(files, ledger, job, request.jobs))
        for cases in filter(None, planned):
            done, fault = cases, None
            if not request.dry:
                done, fault = apply_plans(cases, request.edits, ledger)
            problems += [nothing_written(inputs.folders.out, fault)] if fault else []
            for case in done:
                reports[case.file], shared = _report(case, inputs, dry=request.dry)
                problems += shared
            request.progress(len(reports), len(files) + len(gone))
    except CutOff:
        problems.append(cut_off(inputs.folders.out))
    # Where a case rests on it, that has been told, and as gravely as it is there.
    told = {(each.rule, each.place) for each in problems}
    problems += [each for each in left_over if (each.rule, each.place) not in told]
    return reports, problems


def _report(case: CasePlan, inputs: Inputs, *, dry: bool) -> tuple[CaseReport, list[Problem]]:
    """The report of a case with its own problems; beside it those that it shares with others.

    A problem that lies in the practice file, in a template or in the folder of the documents is
    shared.
    """
    found = [*case.problems, *(each for plan in case.plans for each in plan.problems)]
    name, file = case.entry.name, case.file.as_posix()
    homes = (file, f"{(inputs.folders.out / name).as_posix()}/")
    own = [each for each in found if each.place.file.startswith(homes)]
    outcomes = [_outcome(plan, dry=dry) for plan in case.plans]
    listed = {plan.kind for plan in case.plans}
    outcomes += [
        _without_plan(kind, case, inputs)
        for kind in inputs.shared.kinds.rows
        if kind.name not in listed
    ]
    problems, same = in_file_order(own), _is_as_it_was(case)
    ways = {"unread": bool(case.why), "as_it_was": same, "gone": case.is_gone}
    report = CaseReport(name, file, problems, tuple(outcomes), case.done, **ways)
    return report, [each for each in found if not each.place.file.startswith(homes)]


def _is_as_it_was(case: CasePlan) -> bool:
    """Whether the file and what its documents are made from are those of the run before."""
    known = case.known
    if known is None or known.hash != case.entry.hash:
        return False
    before = {name: entry.inputs for name, entry in known.documents.items()}
    return all(before.get(each.document) == each.inputs for each in _entries(case))


def _entries(case: CasePlan) -> Iterator[Entry]:
    yield from (plan.entry for plan in case.plans if plan.entry)


def _outcome(plan: Plan, *, dry: bool) -> Outcome:
    state, why = plan.state, plan.why
    if state == "made" and dry:
        state = "would_make"
    if state == "not_made":
        why = _with_what_stands(why, plan.path)
    return Outcome(plan.kind, plan.document, plan.path, state, why, plan.news)


def _without_plan(kind: Kind, case: CasePlan, inputs: Inputs) -> Outcome:
    """The outcome of a kind of which the case was never asked: it is bad, or gone."""
    path = inputs.folders.document(case.entry.name, kind.name)
    if not case.why:
        return Outcome(kind.name, kind.name, path, "not_needed")
    return Outcome(kind.name, kind.name, path, "not_made", _with_what_stands(case.why, path))


def _with_what_stands(why: str, path: str) -> str:
    return f"{why} What stands there is from before." if os.path.exists(path) else why
