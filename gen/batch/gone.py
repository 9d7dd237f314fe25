"""Gone: the documents of a case whose file is there no longer are withdrawn, never deleted."""

from __future__ import annotations

from gen.batch.decided import Draft, called_of
from gen.batch.placed import Folio, looked_at, placed
from gen.ledger import Ledger, LedgerFault
from gen.ledger.entries import CaseEntry, Origin
from gen.ledger.mishap import nothing_written
from gen.ledger.settled import Ground
from gen.problem import Problem, in_file_order
from gen.report import CaseReport, Outcome

WHY = "The file of the case is gone."
_NOTHING = Origin("", "", "", "", "")


def withdraw(
    case: CaseEntry, ground: Ground, ledger: Ledger, *, dry: bool
) -> tuple[CaseReport, list[Problem]]:
    """What became of the documents of a case that is gone; what kept the ledger from its work."""
    folio = Folio(case._replace(documents={}), _sheets(case, ground), case)
    [done], faults = ([looked_at(folio, "ask")], []) if dry else placed([folio], "ask", ledger)
    problems = [each.problem for each in done if each.problem]
    if not dry and not problems and not faults:
        faults = _forget(case, ledger)
    outcomes = tuple(
        Outcome(
            each.kind,
            each.state,
            each.why if each.state != "not_needed" else "",
            called_of(each.kind, ground.kinds),
        )
        for each in done
    )
    path = (ground.folders.cases / case.file).as_posix()
    return CaseReport(case.name, path, in_file_order(problems), outcomes), faults


def _sheets(case: CaseEntry, ground: Ground) -> tuple[Draft, ...]:
    names = dict.fromkeys((*(each.name for each in ground.kinds.rows), *case.documents))
    paths = {name: ground.folders.document(case.name, name) for name in names}
    known = case.documents
    return tuple(
        Draft(case.name, kind, path, WHY, known[kind].origin if kind in known else _NOTHING)
        for kind, path in paths.items()
    )


def _forget(case: CaseEntry, ledger: Ledger) -> list[Problem]:
    """Keep the trail of the case, and know it no more for one of the folder."""
    try:
        ledger.settle([case._replace(file="", looks="")], [])
    except LedgerFault as fault:
        return [nothing_written(ledger.out, fault)]
    return []
