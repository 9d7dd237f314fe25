"""Placed: what was drafted is held against what stands there, and done.

One run at a time does so. It looks, notes in the ledger what it is about to write, writes it, and
tells the ledger what stands now: an order that no kill and no other run can upset. Wherever a run
is cut off, every document is whole, and the next run knows its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from gen.batch.decided import Decided, Draft, decided
from gen.batch.write import keep, sweep, write
from gen.ledger import Ledger, LedgerFault
from gen.ledger.entries import CaseEntry, Entry
from gen.ledger.mishap import not_written, nothing_written
from gen.ledger.settled import as_told
from gen.ledger.stamp import as_one, stamp_of
from gen.problem import Problem
from gen.request import Edits

Documents = tuple[Decided, ...]
_NONE: Mapping[str, Entry] = {}
_WELL = frozenset(("made", "current", "edited", "not_needed", "withdrawn"))


@dataclass(frozen=True, slots=True)
class Folio:
    """A case as it is now, what is to be placed of it, and what the ledger said of it before.

    A case that cannot be printed has no sheets.
    """

    case: CaseEntry
    sheets: Sequence[Draft | Decided]
    known: CaseEntry | None


def looked_at(folio: Folio, edits: Edits) -> Documents:
    """What would become of each document of a case; nothing is touched."""
    return _verdicts(folio, folio.known, edits)


def placed(
    folios: Sequence[Folio], edits: Edits, ledger: Ledger
) -> tuple[list[Documents], list[Problem]]:
    """What became of the documents of each case, and what kept the ledger from its work.

    A document that cannot be written stops no other: its own problem is with it.
    """
    done: list[Documents] = []
    try:
        if any(map(_has_news, folios)):
            with ledger.alone():
                now = ledger.cases([folio.case.name for folio in folios])
                done += _all_done(folios, now, edits, ledger)
                _settle(folios, done, now, ledger)
            return done, []
    except LedgerFault as fault:
        found = done or [looked_at(folio, edits) for folio in folios]
        if edits == "keep" or any(map(_is_work, found)):
            stopped = done or [tuple(map(_not_made, documents)) for documents in found]
            return stopped, [nothing_written(ledger.out, fault)]
    return [looked_at(folio, edits) for folio in folios], []


def _has_news(folio: Folio) -> bool:
    """Whether there is something that the ledger does not know, or something to be done."""
    known = _documents_of(folio.known)
    return bool(folio.sheets) and (
        _read_of(folio.known) != folio.case
        or any(isinstance(each, Draft) or _is_news(each, known) for each in folio.sheets)
    )


def _read_of(case: CaseEntry | None) -> CaseEntry | None:
    """The same of what is known once the case is read, before its documents are placed."""
    return case._replace(documents=_NONE, looks="", told="") if case else None


def _is_news(document: Decided, known: Mapping[str, Entry]) -> bool:
    return document.entry not in (None, known.get(document.kind))


def _documents_of(case: CaseEntry | None) -> Mapping[str, Entry]:
    return case.documents if case else {}


def _row_of(case: CaseEntry | None) -> CaseEntry | None:
    """What is known of a case but for its documents."""
    return case._replace(documents=_NONE) if case else None


def _is_work(documents: Documents) -> bool:
    return any(each.data or each.aside for each in documents)


def _verdicts(folio: Folio, now: CaseEntry | None, edits: Edits) -> Documents:
    known, news = _documents_of(folio.known), _documents_of(now)
    return tuple(
        _verdict(each, known.get(each.kind), news.get(each.kind), edits) for each in folio.sheets
    )


def _verdict(
    sheet: Draft | Decided, known: Entry | None, now: Entry | None, edits: Edits
) -> Decided:
    if isinstance(sheet, Draft):
        return decided(sheet, now, edits)
    # What another run has entered since is the better word.
    return sheet if now == known else replace(sheet, entry=None)


def _all_done(
    folios: Sequence[Folio], now: Mapping[str, CaseEntry], edits: Edits, ledger: Ledger
) -> list[Documents]:
    verdicts = [_verdicts(folio, now.get(folio.case.name), edits) for folio in folios]
    ledger.intend([entry for documents in verdicts for entry in _intended(documents)])
    return [
        tuple(
            _done(sheet, verdict, _documents_of(now.get(folio.case.name)).get(sheet.kind), edits)
            for sheet, verdict in zip(folio.sheets, documents, strict=True)
        )
        for folio, documents in zip(folios, verdicts, strict=True)
    ]


def _intended(documents: Documents) -> Iterator[Entry]:
    for each in documents:
        if each.data and each.entry:
            yield each.entry._replace(intended=each.entry.data)


def _done(sheet: Draft | Decided, verdict: Decided, known: Entry | None, edits: Edits) -> Decided:
    path = Path(verdict.path)
    if isinstance(sheet, Draft) and stamp_of(verdict.path) != verdict.seen:
        verdict = decided(sheet, known, edits)  # a hand has saved it meanwhile
    try:
        if known and known.intended:
            sweep(path)
        if verdict.aside:
            keep(path)
        if verdict.data and verdict.entry:
            stamp = write(path, verdict.data)
            return replace(verdict, entry=verdict.entry._replace(stamp=stamp))
    except OSError as error:
        return _not_made(verdict, not_written(path, error))
    return verdict


def _not_made(decided: Decided, problem: Problem | None = None) -> Decided:
    """The same where nothing could be written, if anything was to be."""
    if not decided.data and not decided.aside:
        return decided
    why = problem.what if problem else "Nothing can be written there."
    return Decided(decided.kind, decided.path, "not_made", why, problem=problem)


def _settle(
    folios: Sequence[Folio],
    done: Sequence[Documents],
    now: Mapping[str, CaseEntry],
    ledger: Ledger,
) -> None:
    cases, entries = [], []
    for folio, documents in zip(folios, done, strict=True):
        known = now.get(folio.case.name)
        cases += [row for row in _row(folio, documents, known) if row != _row_of(known)]
        before = _documents_of(known)
        entries += [each.entry for each in documents if each.entry and _is_news(each, before)]
    ledger.settle(cases, entries)


def _row(folio: Folio, documents: Documents, now: CaseEntry | None) -> Iterable[CaseEntry]:
    """The case's entry: without a problem only if its documents have none, too."""
    if not documents:
        return ()
    well = folio.case.clean and all(each.state in _WELL for each in documents)
    # Where another run has read it since, in another state perhaps, the next one looks again.
    if not well or _row_of(now) != _row_of(folio.known):
        return (folio.case._replace(clean=False),)
    if any(each.state == "edited" or not each.entry for each in documents):
        return (folio.case,)
    looks = as_one(each.entry.stamp for each in documents if each.entry)
    return (
        folio.case._replace(
            looks=looks, told=as_told((each.state, each.why) for each in documents)
        ),
    )
