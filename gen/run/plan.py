"""Plan: what is to become of each document of a case, before anything is touched."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from gen.case import Case
from gen.counsel.rule import RULES
from gen.documents import Document
from gen.folder import opened
from gen.leftovers import RULES as LEFTOVERS
from gen.mistakes import OWN_WORDS
from gen.problem import Problem
from gen.reading.limits import MOST_BYTES
from gen.reading.messages import cannot_open
from gen.report import ERROR_FIRST, FORM_FIRST
from gen.request import Edits
from gen.road import Papers, make_case, practice_is_unread
from gen.run.decide import Plan, as_it_is, decide
from gen.run.entries import CaseEntry, Entry, checked_document
from gen.run.file_hash import hash_of, lasting_stamp_of
from gen.run.inputs import Inputs, file_elsewhere
from gen.run.messages import same_name
from gen.shared import PRACTICE
from gen.talks import is_done, talk

GONE = "The file of the case is gone."
UNASKED = "No document of this name is made for the case any more."


class CasePlan(NamedTuple):
    """What is to become of a case: what the ledger is to know of it, and a plan a document.

    ``known`` is what it knows today. A case that cannot be printed has no plans, and ``why`` says
    what keeps it from that. ``done``: its outcome is recorded.
    """

    file: Path
    entry: CaseEntry
    known: CaseEntry | None
    problems: tuple[Problem, ...] = ()
    plans: tuple[Plan, ...] = ()
    why: str = ""
    done: bool = False

    @property
    def is_gone(self) -> bool:
        """Whether its file is there no longer."""
        return not self.entry.file


def plan_case(
    file: Path, known: CaseEntry | None, inputs: Inputs, edits: Edits, *, looks: bool
) -> CasePlan:
    """The case is read, the documents that are out of date are made, and nothing is touched."""
    stamp = lasting_stamp_of(str(file))  # taken first: what changes from here on, the next run sees
    entry = CaseEntry(file.stem, inputs.home, file.name, "", stamp, "", clean=False)
    other, problem = file_elsewhere(known, inputs.home, inputs.folders.out, file), None
    try:
        with opened(file) as stream:
            data = stream.read(MOST_BYTES + 1)
    except OSError as error:
        problem = cannot_open(file.as_posix(), error)
    if problem := problem or (same_name(file, other) if other else None):
        return CasePlan(file, entry, known, (problem,), why=f"{ERROR_FIRST}.")
    entry = entry._replace(hash=hash_of(data))

    def is_stale(case: Case, document: Document) -> bool:
        made_from = _made_from(case, document, entry.hash, inputs)
        return not _is_made_from(made_from, document, known, inputs)

    papers = make_case(file, data, inputs.shared, is_stale, looks=looks)
    if papers.case is None:
        why = _why_not_read(file, papers, inputs)
        return CasePlan(file, entry, known, papers.problems, why=why)
    logo = papers.case.text("practice.logo")
    entry = entry._replace(logo=logo, clean=not papers.problems)
    plans = (*_of_papers(papers, entry, known, inputs, edits), *_unasked(papers, known, inputs))
    return CasePlan(file, entry, known, papers.problems, plans, done=is_done(papers.case))


def _made_from(case: Case, document: Document, case_hash: str, inputs: Inputs) -> str:
    template = document.kind.template(talk(case))
    logo, based_on = case.text("practice.logo"), case.text("based_on")
    return inputs.of(document.kind, case_hash, template, logo, based_on)


def plan_gone(known: CaseEntry, inputs: Inputs) -> CasePlan:
    """All documents of a case whose file is there no longer are withdrawn."""
    asked = (each for each in known.documents.values() if each.kind)
    found = (_withdrawn(each, GONE, inputs) for each in asked)
    # What was not there has not gone, and nothing is to be said of it.
    plans = tuple(each._replace(why="") if each.state == "not_needed" else each for each in found)
    file = inputs.folders.cases / known.file
    entry = known._replace(documents={}, file="", clean=False)
    return CasePlan(file, entry, known, (), plans)


def _why_not_read(file: Path, papers: Papers, inputs: Inputs) -> str:
    """Why a case cannot be printed, in one sentence."""
    if practice_is_unread(inputs.shared.practice):
        return "The practice file cannot be used."
    errors = [each for each in papers.problems if each.level == "error"]
    own = [each for each in errors if each.place.file == file.as_posix()]
    if not own:
        others = {Path(each.place.file).name for each in errors} - {PRACTICE}
        name = min(others, default="") or "The practice file"
        return f"{name} has an error in a part that this case uses."
    of_form = any(each.rule not in {*RULES, *LEFTOVERS, OWN_WORDS} for each in own)
    return FORM_FIRST if of_form else f"{ERROR_FIRST}."


def _known(name: str, known: CaseEntry | None) -> Entry | None:
    return known.documents.get(name) if known else None


def _is_made_from(
    made_from: str, document: Document, known: CaseEntry | None, inputs: Inputs
) -> bool:
    """Whether a document stands that was made from just this, whoever has changed it since."""
    entry = _known(document.name, known)
    if not entry or entry.state != "stands" or entry.intended or entry.inputs != made_from:
        return False
    return os.path.lexists(inputs.folders.document(entry.case, entry.document))


def _of_papers(
    papers: Papers, entry: CaseEntry, known: CaseEntry | None, inputs: Inputs, edits: Edits
) -> Iterator[Plan]:
    for each in papers.documents:
        path = inputs.folders.document(entry.name, each.name)
        before = _known(each.name, known)
        made_from = _made_from(papers.case, each, entry.hash, inputs) if papers.case else ""
        why = each.why_not or each.send_when
        new = Entry(entry.name, each.name, each.kind.name, "absent", why, made_from)
        plan = Plan(each.name, each.kind.name, path, before, new, why=why)
        made = papers.made.get(each.name)
        if made and made.problems:
            said = "See what is told of it."
            yield plan._replace(entry=None, why=said, problems=made.problems)
        elif made:
            data = hash_of(made.data)
            new = new._replace(state="stands", data=data, parts=made.parts)
            yield decide(plan._replace(made=made, entry=new), edits)
        elif before and not each.why_not:
            yield as_it_is(plan, before)
        else:
            yield decide(plan, edits)


def _unasked(papers: Papers, known: CaseEntry | None, inputs: Inputs) -> Iterable[Plan]:
    """Documents that the ledger knows of the case, and that no kind asks for any longer.

    While the list of kinds has a mistake, one that it means to ask for may be missing.
    """
    if inputs.shared.kinds.problems:
        return
    asked = {each.name for each in papers.documents}
    for name, entry in (known.documents if known else {}).items():
        if name not in asked and entry.kind:
            yield _withdrawn(entry, UNASKED, inputs)


def _withdrawn(before: Entry, why: str, inputs: Inputs) -> Plan:
    path = inputs.folders.document(before.case, checked_document(before.document))
    entry = before._replace(kind="", state="absent", why=why, data="", parts="", intended="")
    return decide(Plan(before.document, before.kind, path, before, entry, why=why), "ask")
