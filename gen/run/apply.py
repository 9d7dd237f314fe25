"""Apply: plans are done and recorded, by the one run that holds the lock.

What is about to be put in its place is noted in the ledger first, and what stands then is recorded:
an order that no kill can upset. Wherever a run is cut off, every document is whole, and the next
run knows its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from gen.request import Edits
from gen.run.entries import CaseEntry
from gen.run.ledger import Ledger, LedgerFault
from gen.run.place import SavedMeanwhile, keep, put, sweep
from gen.run.plan import CasePlan, Plan, decide
from gen.run.run_problems import not_written

_WELL = frozenset(("made", "current", "edited", "not_needed", "withdrawn"))
Cases = Sequence[CasePlan]


def apply_plans(cases: Cases, edits: Edits, ledger: Ledger) -> tuple[Cases, LedgerFault | None]:
    """The cases once all is done, and what kept the ledger from its work.

    A document that cannot be written stops no other: its own problem is with it. Where the ledger
    cannot be written, nothing is touched.
    """
    try:
        _intend(cases, ledger)
    except LedgerFault as fault:
        return refuse(cases, edits, fault)
    done = [_applied(case, edits) for case in cases]
    try:
        _record(done, ledger)
    except LedgerFault as fault:
        return done, fault if any(map(_is_work, done)) or edits == "keep" else None
    return done, None


def refuse(cases: Cases, edits: Edits, fault: LedgerFault) -> tuple[Cases, LedgerFault | None]:
    """The cases where nothing may be touched, and the fault where something was to be."""
    if edits != "keep" and not any(map(_is_work, cases)):
        return cases, None
    why = "Nothing can be written there."
    stopped = [
        replace(case, plans=tuple(_not_made(plan, why) for plan in case.plans)) for case in cases
    ]
    return stopped, fault


def _is_work(case: CasePlan) -> bool:
    return any(plan.touches for plan in case.plans)


def _intend(cases: Cases, ledger: Ledger) -> None:
    new = [(case, [plan.entry for plan in case.plans if plan.put and plan.entry]) for case in cases]
    if any(entries for _, entries in new):
        # The case is noted with its documents, so that what a killed run leaves is never nobody's.
        rows = [case.entry._replace(clean=False) for case, entries in new if entries]
        ledger.intend(rows, [entry for _, entries in new for entry in entries])


def _record(cases: Cases, ledger: Ledger) -> None:
    rows = [row for case in cases for row in [_row(case)] if row and row != _row_known(case)]
    documents = [
        plan.entry
        for case in cases
        for plan in case.plans
        if plan.entry and plan.entry != plan.known
    ]
    if rows or documents:
        ledger.record(rows, documents)


def _row(case: CasePlan) -> CaseEntry | None:
    """The case's row: clean only if its documents have no problem, too."""
    if not case.plans and case.entry.file:
        return None
    clean = case.entry.clean and all(plan.state in _WELL for plan in case.plans)
    gone = not case.entry.file and all(plan.state in _WELL for plan in case.plans)
    file = "" if gone else case.entry.file or (case.known.file if case.known else "")
    return case.entry._replace(clean=clean, file=file)


def _row_known(case: CasePlan) -> CaseEntry | None:
    if case.known is None or any(plan.put for plan in case.plans):
        return None  # what was noted before the documents were put in place is no longer so
    return case.known._replace(documents=case.entry.documents)


def _applied(case: CasePlan, edits: Edits) -> CasePlan:
    return replace(case, plans=tuple(_apply(plan, edits) for plan in case.plans))


def _apply(plan: Plan, edits: Edits) -> Plan:
    path = Path(plan.path)
    try:
        if plan.known and plan.known.intended:
            sweep(path)
        if plan.touches:
            return _touch(plan, path, edits)
    except OSError as error:
        problem = not_written(path, error)
        return replace(_not_made(plan, problem.what), problem=problem)
    return plan


def _touch(plan: Plan, path: Path, edits: Edits) -> Plan:
    if plan.keep:
        keep(path)
        plan = replace(plan, keep=False, stamp="")
    if not plan.put or not plan.made or not plan.entry:
        return plan
    try:
        stamp = put(path, plan.made.data, plan.stamp)
    except SavedMeanwhile:
        again = decide(plan, edits)
        return _touch(again, path, edits) if again.touches else again
    return replace(plan, entry=plan.entry._replace(stamp=stamp))


def _not_made(plan: Plan, why: str) -> Plan:
    """The same where nothing could be written, if anything was to be."""
    if not plan.touches:
        return plan
    return replace(plan, state="not_made", why=why, entry=None, keep=False, put=False)
