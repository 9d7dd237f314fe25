"""The road from case files to documents: where nothing has changed, it is not walked again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from gen.documents import Kind
from gen.folder import Folder, Folders, read_folder
from gen.form.kinds import read_kinds
from gen.ledger import Ledger, LedgerFault, NewerLedger, set_aside
from gen.ledger.entries import CaseEntry, DamagedLedger
from gen.ledger.mishap import damaged, newer, put_aside, unreadable
from gen.ledger.settled import Ground, ground_of, settled, untouched
from gen.problem import Problem, in_file_order
from gen.report import CaseReport, Outcome, Report
from gen.request import Request

_MANY = 500  # cases that the ledger is asked for at once


def build(folders: Folders, order: Request) -> Report:
    """Make what is out of date; the report says what became of each case.

    A problem that lies in the practice file, in a template or in the folder of the documents is the
    run's, and told once; one that lies in a case stops that case's documents and no others.
    """
    folder = read_folder(folders.cases)
    files = folder.cases if order.files is None else order.files
    try:
        return _recorded(folder, files, order, folders)
    except DamagedLedger:
        if order.dry:
            return _stopped(files, folders, damaged(folders.out))
    try:
        lost = put_aside(folders.out, set_aside(folders.out))
        again = _recorded(folder, files, order, folders)
    except (LedgerFault, DamagedLedger):
        return _stopped(files, folders, damaged(folders.out))
    return replace(again, problems=(lost, *again.problems))


def _recorded(folder: Folder, files: Sequence[Path], order: Request, folders: Folders) -> Report:
    """The run by its ledger; DamagedLedger where that is none."""
    with closing(Ledger(folders.out)) as ledger:
        try:
            return _walked(folder, files, order, ground_of(folders), ledger)
        except NewerLedger:
            return _stopped(files, folders, newer(folders.out))
        except LedgerFault as fault:
            return _stopped(files, folders, unreadable(folders.out, fault))


def _walked(
    folder: Folder, files: Sequence[Path], order: Request, ground: Ground, ledger: Ledger
) -> Report:
    reports = dict(_settled(files, ground, ledger))
    left = [file for file in files if file not in reports]
    gone = _gone(folder, ground, ledger) if order.files is None else ()
    problems = [*folder.problems, *ground.kinds.problems]
    if left or gone or not ledger.is_clean(ground.practice_and_program):
        # Late: most runs have nothing to do, and need none of it.
        from gen.batch.renewed import renewed

        new, found = renewed(left, gone, order, ground, ledger)
        reports |= new
        problems += found
    cut_off = (file for file in left if file not in reports)
    reports |= {
        file: _not_made(file, "The run was cut off.", ground.kinds.rows) for file in cut_off
    }
    in_order = [reports.pop(file) for file in files]
    return Report(ground.folders, (*in_order, *reports.values()), in_file_order(problems))


def _settled(
    files: Sequence[Path], ground: Ground, ledger: Ledger
) -> Iterator[tuple[Path, CaseReport]]:
    for at in range(0, len(files), _MANY):
        some = files[at : at + _MANY]
        glances = ledger.glances([file.stem for file in some])
        seen = {file: untouched(file, glances.get(file.stem), ground) for file in some}
        yield from ((file, report) for file, report in seen.items() if report)
        left = [file for file, report in seen.items() if not report and file.stem in glances]
        known = ledger.cases([file.stem for file in left]) if left else {}
        for file in left:
            if report := settled(file, known.get(file.stem), ground):
                yield file, report


def _gone(folder: Folder, ground: Ground, ledger: Ledger) -> Sequence[CaseEntry]:
    """The cases whose file is there no longer; none where the whole folder is empty."""
    if not folder.cases:
        return ()
    here = {file.stem for file in folder.cases}
    known = ledger.of_home(ground.home).items()
    home = ground.folders.cases
    gone = [name for name, file in known if name not in here and not (home / file).exists()]
    return tuple(ledger.cases(gone).values())


def _stopped(files: Sequence[Path], folders: Folders, problem: Problem) -> Report:
    kinds = read_kinds(folders.templates).rows
    cases = tuple(_not_made(file, problem.what, kinds) for file in files)
    return Report(folders, cases, (problem,))


def _not_made(file: Path, why: str, kinds: Sequence[Kind]) -> CaseReport:
    outcomes = tuple(Outcome(each.name, "not_made", why, each.called) for each in kinds)
    return CaseReport(file.stem, file.as_posix(), (), outcomes)
