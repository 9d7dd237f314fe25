"""Renewed: the cases that something has changed for, read, made and put in their places.

What reads and makes is loaded with this room only: a run with nothing to do comes by without it.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from gen.batch.casework import Job
from gen.batch.crew import CutOff, worked
from gen.batch.gone import withdraw
from gen.form.check import check_practice
from gen.ledger import Ledger, LedgerFault
from gen.ledger.entries import CaseEntry
from gen.ledger.mishap import cut_off
from gen.ledger.settled import Ground
from gen.making import look_again
from gen.problem import Problem
from gen.reading.source import read_practice
from gen.report import CaseReport
from gen.request import Request

Reports = dict[Path, CaseReport]


def renewed(
    left: Sequence[Path], gone: Sequence[CaseEntry], order: Request, ground: Ground, ledger: Ledger
) -> tuple[Reports, list[Problem]]:
    """What became of the cases to look into and of those that are gone, each by its file.

    Beside it, the problems that cases share. A case that a run was cut off from has no report.
    """
    look_again()
    practice = read_practice(ground.folders.templates)
    problems = list(check_practice(practice, ground.folders.templates))
    if not problems and not order.dry and not ledger.is_clean(ground.practice_and_program):
        with suppress(LedgerFault):  # then the next run reads the practice file once more
            ledger.set_clean(ground.practice_and_program)
    reports: Reports = {}
    for case in gone:
        report, found = withdraw(case, ground, ledger, dry=order.dry)
        reports[Path(report.file)] = report
        problems += found
    ledger.close()  # no connection is carried into another process: sqlite.org/howtocorrupt.html
    done, found = _done(left, Job(ground, practice, order.dry, order.edits), order)
    return reports | done, [*problems, *found]


def _done(left: Sequence[Path], job: Job, order: Request) -> tuple[Reports, list[Problem]]:
    reports: Reports = {}
    problems: list[Problem] = []
    try:
        for some, found in worked(left, job, order.jobs):
            reports |= {Path(each.file): each for each in some}
            problems += found
            order.tell(len(reports), len(left))
    except CutOff:
        problems.append(cut_off(job.ground.folders.out))
    return reports, problems
