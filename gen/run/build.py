"""Build: what is out of date among the cases that are asked for is made anew, and nothing else."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing, suppress
from pathlib import Path

from gen.folder import Folder, Folders, read_folder
from gen.problem import Problem, in_file_order, why_of
from gen.report import CaseReport, Outcome, Report
from gen.request import Request
from gen.run.entries import CaseEntry, DamagedLedger
from gen.run.inputs import Inputs
from gen.run.ledger import Ledger, LedgerFault, NewerLedger
from gen.run.lock import locked
from gen.run.messages import damaged, newer, put_aside, unreadable
from gen.run.up_to_date import up_to_date
from gen.shared import Shared

_MANY = 500  # cases whose entries are held at once: all those of a long batch would fill the memory
Files = Sequence[Path]


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
        ledger = held.enter_context(closing(Ledger(folders.out, barred)))
        return _by_ledger(files, folder, request, inputs, ledger)


def _by_ledger(
    files: Files, folder: Folder, request: Request, inputs: Inputs, ledger: Ledger
) -> Report:
    """The report by the ledger; where that is damaged, by a new one."""
    out, lost = inputs.folders.out, list[Problem]()
    while True:
        try:
            report = _reported(files, folder, request, inputs, ledger)
        except NewerLedger:
            report = _stopped(files, inputs, newer(out))
        except LedgerFault as fault:
            report = _stopped(files, inputs, unreadable(out, fault))
        except DamagedLedger:
            if not request.dry and not ledger.barred and not lost:
                with suppress(LedgerFault):
                    lost.append(put_aside(out, ledger.set_aside()))
                    continue
            return _stopped(files, inputs, damaged(out))
        return report._replace(problems=(*lost, *report.problems))


def _reported(
    files: Files, folder: Folder, request: Request, inputs: Inputs, ledger: Ledger
) -> Report:
    # What the ledger has as clean was found so without a look at the sentences.
    reports = {} if request.looks else dict(_up_to_date(files, inputs, ledger))
    left = [file for file in files if file not in reports]
    gone = () if request.files is not None else _gone(folder, inputs, ledger)
    shared = inputs.shared
    problems = [*folder.problems, *shared.kinds.problems, *shared.own_tone_problems()]
    if left or gone or not ledger.is_clean(inputs.of_practice):
        # Late: most runs have nothing to do, and need none of it.
        from gen.run.renew import renew

        new, found = renew(left, gone, request, inputs, ledger)
        reports |= new
        problems += found
    cut_off = (file for file in left if file not in reports)
    reports |= {file: _not_made(file, "The run was cut off.", inputs) for file in cut_off}
    in_order = [reports.pop(file) for file in files]
    cases = (*in_order, *reports.values())
    return Report(shared.kinds.rows, cases, in_file_order(problems))


def _up_to_date(files: Files, inputs: Inputs, ledger: Ledger) -> Iterator[tuple[Path, CaseReport]]:
    for at in range(0, len(files), _MANY):
        some = files[at : at + _MANY]
        known = ledger.cases([file.stem for file in some])
        for file in some:
            if report := up_to_date(file, known.get(file.stem), inputs):
                yield file, report


def _gone(folder: Folder, inputs: Inputs, ledger: Ledger) -> Sequence[CaseEntry]:
    """The cases whose file is there no longer; none where the folder is empty."""
    if not folder.cases:
        return ()
    here = {file.stem for file in folder.cases}
    known = ledger.files_of(inputs.home).items()
    cases = inputs.folders.cases
    gone = [n for n, file in known if n not in here and not os.path.lexists(cases / file)]
    return tuple(ledger.cases(gone).values())


def _stopped(files: Files, inputs: Inputs, problem: Problem) -> Report:
    cases = tuple(_not_made(file, problem.what, inputs) for file in files)
    return Report(inputs.shared.kinds.rows, cases, (problem,))


def _not_made(file: Path, why: str, inputs: Inputs) -> CaseReport:
    outcomes = tuple(
        Outcome(name, name, inputs.folders.document(file.stem, name), "not_made", why)
        for name in (kind.name for kind in inputs.shared.kinds.rows)
    )
    return CaseReport(file.stem, file.as_posix(), (), outcomes)
