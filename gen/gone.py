"""Gone: the documents of a case whose file is there no longer are withdrawn, never deleted."""

from __future__ import annotations

import os
from dataclasses import replace

from gen.decided import Decided
from gen.documents import DOCUMENTS, Kind
from gen.ledger import CaseEntry, Ledger, LedgerFault
from gen.mishap import nothing_written
from gen.placed import placed
from gen.problem import Problem, in_file_order
from gen.report import CaseReport, Outcome
from gen.settled import Ground

WHY = "The file of the case is gone."


def withdraw(
    case: CaseEntry, ground: Ground, ledger: Ledger, *, dry: bool
) -> tuple[CaseReport, list[Problem]]:
    """What became of the documents of a case that is gone; what kept the ledger from its work."""
    documents = tuple(_decided(case, each.kind, ground) for each in DOCUMENTS)
    [(_, done)], faults = ([(case, documents)], []) if dry else placed([(case, documents)], ledger)
    problems = [each.problem for each in done if each.problem]
    if not dry and not problems and not faults:
        faults = _forget(case, done, ledger)
    outcomes = tuple(Outcome(each.kind, each.path, each.state, each.why) for each in done)
    path = (ground.folders.cases / case.file).as_posix()
    return CaseReport(case.name, path, in_file_order(problems), outcomes), faults


def _decided(case: CaseEntry, kind: Kind, ground: Ground) -> Decided:
    path, known = ground.folders.document(case.name, kind), case.documents.get(kind)
    entry = replace(known, state="absent", why=WHY, data="", parts="", stamp="") if known else None
    stands = os.path.lexists(path)
    return Decided(kind, path, "withdrawn" if stands else "not_needed", WHY, entry, aside=stands)


def _forget(case: CaseEntry, done: tuple[Decided, ...], ledger: Ledger) -> list[Problem]:
    """Keep the trail of the case, and know it no more for one of the folder."""
    try:
        ledger.settle([replace(case, file="")], [each.entry for each in done if each.entry])
    except LedgerFault as fault:
        return [nothing_written(ledger.out, fault)]
    return []
