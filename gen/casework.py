"""Casework: some cases, from their files to documents in their places."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from gen.check import Checked
from gen.decided import Decided, Question, decided
from gen.documents import DOCUMENTS
from gen.ledger import CaseEntry, Ledger, LedgerFault
from gen.mishap import nothing_written
from gen.order import Edits
from gen.placed import Work, placed
from gen.problem import Problem, in_file_order
from gen.readable import read_case, why_not_read
from gen.report import CaseReport, Outcome
from gen.settled import Ground
from gen.source import Source
from gen.stamp import hash_of, lasting_stamp_of

Known = Mapping[str, CaseEntry]
Worked = tuple[list[CaseReport], list[Problem]]


@dataclass(frozen=True, slots=True)
class Job:
    """What a run was asked for: a ``dry`` one makes all documents in memory and touches no file."""

    ground: Ground
    practice: Source
    dry: bool
    edits: Edits


def work(files: Sequence[Path], job: Job, ledger: Ledger) -> Worked:
    """What became of these cases, with their own problems; and the problems that cases share.

    A problem that lies in the practice file, in a template or in the folder of the documents is
    shared. Errors of the disk are problems; what the ledger raises at its first word is not.
    """
    known = ledger.cases([file.stem for file in files])
    checked: list[Checked] = []
    desk: list[Work] = []
    for file in files:
        case, on_desk = _decide(file, known.get(file.stem), job)
        checked.append(case)
        desk.append(on_desk)
    done, faults = (desk, []) if job.dry else placed(desk, ledger)
    if not job.dry and not faults:
        faults = _enter(done, known, ledger)
    found = [_report(*each, job) for each in zip(files, checked, done, strict=True)]
    shared = [problem for _, problems in found for problem in problems]
    return [report for report, _ in found], [*faults, *shared]


def _decide(file: Path, known: CaseEntry | None, job: Job) -> tuple[Checked, Work]:
    ground = job.ground
    # Taken before the file is read: what changes meanwhile is seen by the next run.
    stamp, case_hash = lasting_stamp_of(file.as_posix()), hash_of(file.as_posix())
    checked = read_case(file, job.practice, ground.folders.templates)
    if checked.case is None:
        return checked, (CaseEntry(file.stem, "", "", "", clean=False, logo=""), ())
    logo = checked.case.text("practice.logo")
    entry = CaseEntry(file.stem, ground.home, file.name, stamp, not checked.problems, logo)
    documents = tuple(
        decided(
            Question(
                checked.case,
                each,
                checked.problems,
                ground.origin(each.kind, case_hash, logo),
                ground.folders.document(file.stem, each.kind),
                known.documents.get(each.kind) if known else None,
            ),
            ground,
            job.edits,
        )
        for each in DOCUMENTS
    )
    return checked, (entry, documents)


def _enter(done: Sequence[Work], known: Known, ledger: Ledger) -> list[Problem]:
    """Tell the ledger what it does not know yet; the problem where it cannot be told."""
    cases = [case for case, documents in done if documents and _is_news(case, known)]
    entries = [each.entry for _, documents in done for each in documents if each.entry]
    before = [entry for case in known.values() for entry in case.documents.values()]
    try:
        ledger.settle(cases, [entry for entry in entries if entry not in before])
    except LedgerFault as fault:
        return [nothing_written(ledger.out, fault)]
    return []


def _is_news(case: CaseEntry, known: Known) -> bool:
    before = known.get(case.name)
    return before is None or replace(before, documents={}) != case


def _report(file: Path, checked: Checked, done: Work, job: Job) -> tuple[CaseReport, list[Problem]]:
    folders = job.ground.folders
    why = why_not_read(file, checked.problems, job.practice)
    documents = done[1] or tuple(
        Decided(each.kind, folders.document(file.stem, each.kind), "not_made", why)
        for each in DOCUMENTS
    )
    found = [*checked.problems, *(each.problem for each in documents if each.problem)]
    own = [problem for problem in found if _is_own(problem, file, folders.out / file.stem)]
    outcomes = tuple(_outcome(each, dry=job.dry) for each in documents)
    report = CaseReport(file.stem, file.as_posix(), in_file_order(own), outcomes)
    return report, [problem for problem in found if problem not in own]


def _is_own(problem: Problem, file: Path, out: Path) -> bool:
    at = problem.place.file
    return at == file.as_posix() or at.startswith(f"{out.as_posix()}/")


def _outcome(decided: Decided, *, dry: bool) -> Outcome:
    state, why = decided.state, decided.why
    if state == "made" and dry:
        state = "would_make"
    if state == "not_made" and os.path.exists(decided.path):
        why += " What stands there is from before."
    return Outcome(decided.kind, decided.path, state, why)
