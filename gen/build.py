"""The road from case files to documents; ``gen.making`` is its stretch from a case to bytes."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from gen.case import Case
from gen.check import Checked, check_case, check_practice
from gen.counsel import check_counsel
from gen.counsel.allow import is_allowed
from gen.documents import DOCUMENTS, Document, send_when, why_not_needed
from gen.folder import read_folder
from gen.making import document_of
from gen.merge import over_practice
from gen.problem import Place, Problem, in_file_order
from gen.report import CaseReport, Outcome, Report, State
from gen.source import Source, read_practice, read_source
from gen.write import keep, stands, write


@dataclass(frozen=True, slots=True)
class Folders:
    """Where cases are read, where the practice file and the templates lie, where documents go."""

    cases: Path
    templates: Path
    out: Path


def build(files: Sequence[Path], folders: Folders, *, dry: bool = False) -> Report:
    """Make the documents of these case files; the report says what became of each.

    A problem that lies in the practice file or in a template is the run's, and told once; one that
    lies in a case stops that case's documents and no others. A ``dry`` run makes all documents in
    memory, proof included, and touches no file.
    """
    practice = read_practice(folders.templates)
    shared = [*read_folder(folders.cases).problems, *check_practice(practice, folders.templates)]
    cases = [_case(file, practice, folders, dry=dry) for file in files]
    shared += (problem for case in cases for problem in case.problems if not _is_of(case, problem))
    return Report(tuple(map(_with_own_problems, cases)), in_file_order(shared))


def _case(file: Path, practice: Source, folders: Folders, *, dry: bool) -> CaseReport:
    name = file.stem
    checked = _checked(read_source(file), name, practice, folders)
    if checked.case is None:
        why = _why_not(file, checked.problems, practice)
        outcomes = [_not_made(document, name, folders, why) for document in DOCUMENTS]
        return CaseReport(name, file.as_posix(), checked.problems, tuple(outcomes))
    job = _Job(checked.case, checked.problems, folders, dry)
    made = [_make(job, document) for document in DOCUMENTS]
    problems = in_file_order([*checked.problems, *(problem for _, problem in made if problem)])
    outcomes = [outcome for outcome, _ in made]
    return CaseReport(name, file.as_posix(), problems, tuple(outcomes))


def _checked(source: Source, name: str, practice: Source, folders: Folders) -> Checked:
    if source.root is None:
        return Checked(None, source.problems)
    merged = over_practice(source.root, practice.root)
    checked = check_case(name, source.file, merged, folders.templates)
    problems = in_file_order([*source.problems, *checked.problems])
    if _is_unread(practice):
        # What a case lacks, the practice file may hold: that is known only when it can be read.
        return Checked(None, tuple(p for p in problems if p.rule != "missing-field"))
    if checked.case and not _has_error(problems):
        found = [*problems, *check_counsel(checked.case)]
        problems = in_file_order(p for p in found if not is_allowed(p, checked.case))
    return Checked(None if _has_error(problems) else checked.case, problems)


@dataclass(frozen=True, slots=True)
class _Job:
    """A case without errors, the warnings left standing in it, and where its documents go."""

    case: Case
    warnings: Sequence[Problem]
    folders: Folders
    dry: bool


def _make(job: _Job, document: Document) -> tuple[Outcome, Problem | None]:
    """One document: written if it says anything new, or put aside where it does not apply."""
    case, name = job.case, job.case.name
    path = _path(document, name, job.folders)
    try:
        if why := why_not_needed(case, document):
            gone = not job.dry and keep(path)
            return _outcome(document, path, "withdrawn" if gone else "not_needed", why), None
        made = document_of(case, document, job.folders.templates, job.warnings)
        if isinstance(made, Problem):
            return _not_made(document, name, job.folders, "See the problem that is told."), made
        return _outcome(document, path, _put(job, path, made.data), send_when(case, document)), None
    except OSError as error:
        problem = _not_writable(path, error)
        return _not_made(document, name, job.folders, problem.what), problem


def _put(job: _Job, path: Path, made: bytes) -> State:
    if job.dry:
        return "current" if stands(path, made) else "would_make"
    return "made" if write(path, made) else "current"


def _outcome(document: Document, path: Path, state: State, why: str) -> Outcome:
    return Outcome(document.kind, path.as_posix(), state, why)


def _path(document: Document, name: str, folders: Folders) -> Path:
    return folders.out / name / f"{name}-{document.kind}.docx"


def _not_made(document: Document, name: str, folders: Folders, why: str) -> Outcome:
    path = _path(document, name, folders)
    before = " What stands there is from before." if os.path.exists(path) else ""
    return Outcome(document.kind, path.as_posix(), "not_made", why + before)


def _why_not(file: Path, problems: Sequence[Problem], practice: Source) -> str:
    if _is_unread(practice):
        return "The practice file cannot be used."
    if any(p.level == "error" and p.place.file == file.as_posix() for p in problems):
        return "The case has an error."
    return "The practice file has an error in a part that this case uses."


def _not_writable(path: Path, error: OSError) -> Problem:
    what = f"The document cannot be written ({error.strerror or error})."
    fix = "Close it if it is open in Word; see that the disk has room and the folder is yours."
    return Problem("out-not-writable", "error", Place(path.as_posix(), 0, 0), "", what, fix)


def _is_unread(practice: Source) -> bool:
    told = (problem.rule == "unreadable-file" for problem in practice.problems)
    return practice.root is None or any(told)


def _has_error(problems: Iterable[Problem]) -> bool:
    return any(problem.level == "error" for problem in problems)


def _is_of(case: CaseReport, problem: Problem) -> bool:
    return problem.place.file == case.file or problem.rule == "out-not-writable"


def _with_own_problems(case: CaseReport) -> CaseReport:
    return replace(case, problems=tuple(p for p in case.problems if _is_of(case, p)))
