"""Placed: what was decided is done, in an order that no kill can upset.

What is about to be written is noted in the ledger, then it is written, then the ledger is told
what stands. Wherever a run is cut off, every document is whole, and the next run knows its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from gen.decided import Decided
from gen.ledger import CaseEntry, Entry, Ledger, LedgerFault
from gen.mishap import not_written, nothing_written
from gen.problem import Problem
from gen.stamp import stamp_of
from gen.write import keep, write

Work = tuple[CaseEntry, tuple[Decided, ...]]
_WELL = frozenset(("made", "current", "edited", "not_needed", "withdrawn"))


def placed(desk: Sequence[Work], ledger: Ledger) -> tuple[list[Work], list[Problem]]:
    """The cases with what really became of each document, and what kept the ledger from its work.

    A document that cannot be written stops no other: its own problem is with it.
    """
    try:
        ledger.intend([entry for _, documents in desk for entry in _intended(documents)])
    except LedgerFault as fault:
        stopped = [(case, tuple(map(_not_made, documents))) for case, documents in desk]
        return stopped, [nothing_written(ledger.out, fault)]
    after = [(case, tuple(map(_done, documents))) for case, documents in desk]
    return [(_judged(case, documents), documents) for case, documents in after], []


def _intended(documents: Sequence[Decided]) -> Iterator[Entry]:
    for each in documents:
        if each.data and each.entry:
            yield replace(each.entry, intended=each.entry.data)


def _done(decided: Decided) -> Decided:
    path = Path(decided.path)
    try:
        if decided.aside and not keep(path) and not decided.data:
            return replace(decided, state="not_needed")  # another run was quicker
        if decided.data:
            write(path, decided.data)
    except OSError as error:
        return _not_made(decided, not_written(path, error))
    if decided.entry and decided.state in ("made", "current"):
        return replace(decided, entry=replace(decided.entry, stamp=stamp_of(decided.path)))
    return decided


def _judged(case: CaseEntry, documents: Sequence[Decided]) -> CaseEntry:
    """The case's entry: without a problem only if its documents have none, too."""
    return replace(case, clean=case.clean and all(each.state in _WELL for each in documents))


def _not_made(decided: Decided, problem: Problem | None = None) -> Decided:
    """The same where nothing could be written, if anything was to be."""
    if not decided.data and not decided.aside:
        return decided
    why = problem.what if problem else "Nothing can be written there."
    return Decided(decided.kind, decided.path, "not_made", why, problem=problem)
