"""Apply: plans are done and recorded, by the one run that holds the lock.

What is about to be put in its place is noted in the ledger first, and what stands then is recorded:
an order that no kill can upset. Wherever a run is cut off, every document is whole, and the next
run knows its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from gen.request import Edits
from gen.run.decide import Plan, decide, whose
from gen.run.entries import CaseEntry
from gen.run.keep import keep
from gen.run.ledger import Ledger, LedgerFault
from gen.run.messages import not_written
from gen.run.plan import CasePlan
from gen.run.put import SavedMeanwhile, put, sweep

_WELL = frozenset(("made", "current", "edited", "not_needed", "withdrawn"))
Cases = Sequence[CasePlan]
Plans = tuple[Plan, ...]


def apply_plans(cases: Cases, edits: Edits, ledger: Ledger) -> tuple[Cases, LedgerFault | None]:
    """The cases once all is done, and what kept the ledger from its work.

    A document that cannot be written stops no other: its own problem is with it. Where the ledger
    cannot be written, nothing is touched.
    """
    is_work = any(_is_work(plan, edits) for case in cases for plan in case.plans)
    if is_work:
        try:
            _intend(cases, ledger)
        except LedgerFault as fault:
            return [each._replace(plans=_refused(each.plans)) for each in cases], fault
        cases = [each._replace(plans=_applied(each.plans, edits)) for each in cases]
    try:
        _record(cases, ledger)
    except LedgerFault as fault:  # what was noted before tells the next run what was done
        return cases, fault if is_work else None
    return cases, None


def _is_work(plan: Plan, edits: Edits) -> bool:
    """Whether the ledger is needed for it: to touch a file, or to keep the word on an edit."""
    was_cut_off = bool(plan.known and plan.known.intended)
    is_kept = edits == "keep" and plan.entry not in (None, plan.known)
    return plan.touches or was_cut_off or is_kept


def _refused(plans: Plans) -> Plans:
    return tuple(_not_made(plan, "Nothing can be written there.") for plan in plans)


def _intend(cases: Cases, ledger: Ledger) -> None:
    """Note what is to be put in its place: what a killed run leaves is never nobody's."""
    new = [plan.entry for case in cases for plan in case.plans if plan.put and plan.entry]
    names = {entry.case for entry in new}
    rows = [case.entry._replace(clean=False) for case in cases if case.entry.name in names]
    ledger.intend(rows, new)


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
    """What the ledger is to know of a case: clean only if its documents have no problem, too."""
    well = all(plan.state in _WELL for plan in case.plans)
    if case.is_gone:
        return case.entry if well else None
    return case.entry._replace(clean=case.entry.clean and well) if case.plans else None


def _row_known(case: CasePlan) -> CaseEntry | None:
    if case.known is None or any(plan.entry and plan.put for plan in case.plans):
        return None  # what was noted before the documents were put in place is no longer so
    return case.known._replace(documents=case.entry.documents)


def _applied(plans: Plans, edits: Edits) -> Plans:
    return tuple(_apply(plan, edits) for plan in plans)


def _apply(plan: Plan, edits: Edits) -> Plan:
    path = Path(plan.path)
    try:
        if plan.known and plan.known.intended:
            sweep(path)
        if plan.touches:
            return _touch(plan, path, edits)
    except OSError as error:
        problem = not_written(path, error)
        return _not_made(plan, problem.what)._replace(problems=(problem,))
    return plan


def _touch(plan: Plan, path: Path, edits: Edits) -> Plan:
    if plan.keep:
        by_hand = whose(plan.path, plan.known) == "another"
        kept = keep(path)
        where = f" What was changed by hand lies in {kept.as_posix()} now." if by_hand else ""
        plan = plan._replace(keep=False, stamp="", why=f"{plan.why}{where}".strip())
    if not plan.put or not plan.made or not plan.entry:
        return plan
    try:
        stamp = put(path, plan.made.data, plan.stamp)
    except SavedMeanwhile:
        again = decide(plan, edits)
        return _touch(again, path, edits) if again.touches else again
    return plan._replace(entry=plan.entry._replace(stamp=stamp))


def _not_made(plan: Plan, why: str) -> Plan:
    """The same where nothing could be written, if anything was to be."""
    if not plan.touches:
        return plan
    return plan._replace(state="not_made", why=why, entry=None, keep=False, put=False)
