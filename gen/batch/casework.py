"""Casework: some cases, from their files to documents in their places."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from gen.batch.decided import Decided, Draft, Question, called_of, drafted
from gen.batch.placed import Documents, Folio, looked_at, placed
from gen.batch.readable import read_case, why_not_read
from gen.documents import Kinds, documents_of
from gen.form.check import Checked
from gen.ledger import Ledger
from gen.ledger.entries import CaseEntry
from gen.ledger.settled import Ground
from gen.ledger.stamp import hash_of, lasting_stamp_of
from gen.problem import Problem, in_file_order
from gen.reading.source import Source
from gen.report import CaseReport, Outcome
from gen.request import Edits

UNWANTED = "There is no such document any more."
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
    desk = [_folio(file, known.get(file.stem), job) for file in files]
    as_it_was = job.dry or job.ground.is_as_it_was()
    folios = [folio if as_it_was else _unsure(folio) for _, folio in desk]
    faults: list[Problem] = []
    if job.dry:
        done = [looked_at(folio, job.edits) for folio in folios]
    else:
        done, faults = placed(folios, job.edits, ledger)
    found = [
        _report(file, checked, documents, job)
        for file, (checked, _), documents in zip(files, desk, done, strict=True)
    ]
    shared = [problem for _, problems in found for problem in problems]
    return [report for report, _ in found], [*faults, *shared]


def _folio(file: Path, known: CaseEntry | None, job: Job) -> tuple[Checked, Folio]:
    ground = job.ground
    # Taken before the file is read: what changes meanwhile is seen by the next run.
    stamp, case_hash = lasting_stamp_of(file.as_posix()), hash_of(file.as_posix())
    checked = read_case(file, job.practice, ground.folders.templates)
    if hash_of(file.as_posix()) != case_hash:
        stamp = case_hash = ""  # which of the two was read?
    if checked.case is None:
        nothing = CaseEntry(file.stem, "", "", "", clean=False, logo="")
        return checked, Folio(nothing, (), known)
    logo = checked.case.text("practice.logo")
    entry = CaseEntry(
        file.stem, ground.home, file.name, stamp, not checked.problems, logo, ground.word(logo)
    )
    documents = documents_of(checked.case, ground.kinds.rows)
    sheets = tuple(
        drafted(
            Question(
                checked.case,
                each,
                checked.problems,
                ground.origin(each.kind.name, case_hash, logo),
                ground.folders.document(file.stem, each.name),
                known.documents.get(each.name) if known else None,
            ),
            ground,
        )
        for each in documents
    )
    wanted = {each.name for each in documents}
    return checked, Folio(entry, (*sheets, *_unwanted(known, wanted, ground)), known)


def _unwanted(known: CaseEntry | None, wanted: Collection[str], ground: Ground) -> Iterator[Draft]:
    """What the ledger has of a case beside its documents: their kind, or their entry, is gone."""
    if known is None or ground.kinds.problems:
        return
    for name, entry in known.documents.items():
        if name not in wanted and entry.state != "absent":
            path = ground.folders.document(known.name, name)
            yield Draft(known.name, name, path, UNWANTED, entry.origin)


def _unsure(folio: Folio) -> Folio:
    """The same where a template was saved meanwhile, old or new in it: the next run looks again."""
    sheets = (
        replace(each, origin=each.origin._replace(program="")) if isinstance(each, Draft) else each
        for each in folio.sheets
    )
    return replace(folio, case=folio.case._replace(ground=""), sheets=tuple(sheets))


def _report(
    file: Path, checked: Checked, done: Documents, job: Job
) -> tuple[CaseReport, list[Problem]]:
    folders, kinds = job.ground.folders, job.ground.kinds
    why = why_not_read(file, checked.problems, job.practice)
    documents = done or tuple(
        Decided(each.name, folders.document(file.stem, each.name), "not_made", why)
        for each in kinds.rows
    )
    found = [*checked.problems, *(each.problem for each in documents if each.problem)]
    own = [problem for problem in found if _is_own(problem, file, folders.out / file.stem)]
    outcomes = tuple(_outcome(each, kinds, dry=job.dry) for each in documents)
    report = CaseReport(file.stem, file.as_posix(), in_file_order(own), outcomes)
    return report, [problem for problem in found if problem not in own]


def _is_own(problem: Problem, file: Path, out: Path) -> bool:
    at = problem.place.file
    return at == file.as_posix() or at.startswith(f"{out.as_posix()}/")


def _outcome(decided: Decided, kinds: Kinds, *, dry: bool) -> Outcome:
    state, why = decided.state, decided.why
    if state == "made" and dry:
        state = "would_make"
    if state == "not_made" and os.path.exists(decided.path):
        why += " What stands there is from before."
    return Outcome(decided.kind, state, why, called_of(decided.kind, kinds))
