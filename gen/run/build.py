"""Build: what is out of date among the cases that are asked for is made anew, and nothing else."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing
from pathlib import Path
from typing import NamedTuple

from gen.folder import Folder, Folders, read_folder
from gen.problem import Problem, in_file_order, why_of
from gen.report import CaseReport, Outcome, Report
from gen.request import Request
from gen.run.entries import CaseEntry, DamagedLedger
from gen.run.inputs import Inputs
from gen.run.ledger import Ledger, LedgerFault, NewerLedger, set_aside
from gen.run.lock import locked
from gen.run.messages import damaged, newer, put_aside, unreadable
from gen.run.up_to_date import up_to_date
from gen.shared import Shared

_MANY = 500  # cases whose entries are held at once: all those of a long batch would fill the memory


class _Run(NamedTuple):
    """What a run is about; ``barred`` is what keeps it from having the documents for itself."""

    folder: Folder
    files: tuple[Path, ...]
    request: Request
    inputs: Inputs
    barred: LedgerFault | None


def build(folders: Folders, request: Request) -> Report:
    """Make what is out of date; the report says what became of each case.

    A problem that lies in the practice file, in a template or in the folder of the documents is the
    run's, and told once; one that lies in a case stops that case's documents and no others.
    """
    folder = read_folder(folders.cases)
    files = tuple(dict.fromkeys(folder.cases if request.files is None else request.files))
    inputs = Inputs(folders, Shared(folders.templates))
    with ExitStack() as held:
        barred = None
        if files and not request.dry:
            try:
                held.enter_context(locked(folders.out, request.wait))
            except OSError as error:
                barred = LedgerFault(why_of(error))
        return _with_a_ledger(_Run(folder, files, request, inputs, barred))


def _with_a_ledger(run: _Run) -> Report:
    """The run by its ledger; where that is damaged, by a new one."""
    out = run.inputs.folders.out
    try:
        return _by_ledger(run)
    except DamagedLedger:
        if run.request.dry or run.barred:
            return _stopped(run, damaged(out))
    try:
        lost = put_aside(out, set_aside(out))
        again = _by_ledger(run)
    except (LedgerFault, DamagedLedger):
        return _stopped(run, damaged(out))
    return again._replace(problems=(lost, *again.problems))


def _by_ledger(run: _Run) -> Report:
    """The run by its ledger; DamagedLedger where that is none."""
    out = run.inputs.folders.out
    with closing(Ledger(out, run.barred)) as ledger:
        try:
            return _reported(run, ledger)
        except NewerLedger:
            return _stopped(run, newer(out))
        except LedgerFault as fault:
            return _stopped(run, unreadable(out, fault))


def _reported(run: _Run, ledger: Ledger) -> Report:
    inputs = run.inputs
    reports = dict(_up_to_date(run, ledger))
    left = [file for file in run.files if file not in reports]
    gone = _gone(run, ledger)
    shared = inputs.shared
    problems = [*run.folder.problems, *shared.kinds.problems, *shared.own_tone_problems()]
    if left or gone or not ledger.is_clean(inputs.of_practice):
        # Late: most runs have nothing to do, and need none of it.
        from gen.run.renew import renew

        new, found = renew(left, gone, run.request, inputs, ledger)
        reports |= new
        problems += found
    cut_off = (file for file in left if file not in reports)
    reports |= {file: _not_made(file, "The run was cut off.", inputs) for file in cut_off}
    in_order = [reports.pop(file) for file in run.files]
    cases = (*in_order, *reports.values())
    return Report(inputs.shared.kinds.rows, cases, in_file_order(problems))


def _up_to_date(run: _Run, ledger: Ledger) -> Iterator[tuple[Path, CaseReport]]:
    if run.request.looks:  # what the ledger has as clean was found so without that look
        return
    for at in range(0, len(run.files), _MANY):
        some = run.files[at : at + _MANY]
        known = ledger.cases([file.stem for file in some])
        for file in some:
            if report := up_to_date(file, known.get(file.stem), run.inputs):
                yield file, report


def _gone(run: _Run, ledger: Ledger) -> Sequence[CaseEntry]:
    """The cases whose file is there no longer; none where one is named or the folder is empty."""
    if run.request.files is not None or not run.folder.cases:
        return ()
    here = {file.stem for file in run.folder.cases}
    known = ledger.files_of(run.inputs.home).items()
    cases = run.inputs.folders.cases
    gone = [n for n, file in known if n not in here and not os.path.lexists(cases / file)]
    return tuple(ledger.cases(gone).values())


def _stopped(run: _Run, problem: Problem) -> Report:
    cases = tuple(_not_made(file, problem.what, run.inputs) for file in run.files)
    return Report(run.inputs.shared.kinds.rows, cases, (problem,))


def _not_made(file: Path, why: str, inputs: Inputs) -> CaseReport:
    outcomes = tuple(
        Outcome(name, name, inputs.folders.document(file.stem, name), "not_made", why)
        for name in (kind.name for kind in inputs.shared.kinds.rows)
    )
    return CaseReport(file.stem, file.as_posix(), (), outcomes)
