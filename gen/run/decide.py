"""Decide: what is to become of one document, by what stands in its place."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Literal, NamedTuple

from gen.pack import Made
from gen.package.parts import NoPackage, digest_of, read_parts
from gen.problem import Problem
from gen.report import State
from gen.request import Edits
from gen.run.entries import Entry
from gen.run.file_hash import hash_of_file, stamp_of
from gen.run.messages import BEHIND, KEPT

Whose = Literal["nobody", "ours", "another"]


class Plan(NamedTuple):
    """What is to become of one document.

    ``made`` is the document as it should be; None where there is to be none, or where what stands
    need not be made anew. ``state`` and ``why`` are what the report says once this is done.
    ``keep``: what stands there is moved to kept/ first. ``put``: ``made`` takes its place.
    ``news``: the reader has to hear of it, though nothing is touched.
    ``stamp`` is that of what stood there when this was decided, ``entry`` what the ledger is to
    know; None where it knows better already.
    """

    document: str
    kind: str
    path: str
    known: Entry | None
    entry: Entry | None = None
    made: Made | None = None
    state: State = "not_made"
    why: str = ""
    keep: bool = False
    put: bool = False
    news: bool = False
    stamp: str = ""
    problems: tuple[Problem, ...] = ()

    @property
    def touches(self) -> bool:
        """Whether a file is to be moved or written."""
        return self.keep or self.put


def decide(plan: Plan, edits: Edits) -> Plan:
    """The plan for a document as it should be, by what stands in its place now."""
    stamp, found = stamp_of(plan.path), whose(plan.path, plan.known)
    made, entry = plan.made, plan.entry
    plan = plan._replace(stamp=stamp, keep=False, put=False, news=False)
    if not made or not entry:
        state: State = "not_needed" if found == "nobody" else "withdrawn"
        return plan._replace(state=state, keep=found != "nobody")
    if found != "nobody" and (same := _same(plan.path, made, entry, plan.known)):
        return plan._replace(state="current", entry=entry._replace(data=same, stamp=stamp))
    if found != "another":
        return plan._replace(state="made", put=True)
    return _edited(plan, made, entry, edits)


def _edited(plan: Plan, made: Made, entry: Entry, edits: Edits) -> Plan:
    """The plan for a document that a hand has changed, or put there."""
    known = plan.known
    if known and known.parts == made.parts:
        kept = known.why.startswith(KEPT)
        return _kept(plan, entry) if kept else plan._replace(state="edited")
    if edits == "keep":
        return _kept(plan, entry)._replace(news=True)
    if edits == "replace":
        return plan._replace(state="made", keep=True, put=True)
    return plan._replace(state="edited_behind", why=BEHIND, entry=None)


def _kept(plan: Plan, entry: Entry) -> Plan:
    """The plan for a document that was left as it is, and that is known of it from then on."""
    why = f"{KEPT} {plan.why}".rstrip()
    return plan._replace(state="edited", why=why, entry=entry._replace(why=why))


def as_it_is(plan: Plan, before: Entry) -> Plan:
    """The plan for a document that is up to date, and may be edited."""
    stamp = stamp_of(plan.path)
    if whose(plan.path, before) == "ours":
        entry = before._replace(stamp=stamp)
        return plan._replace(state="current", why=before.why, stamp=stamp, entry=entry)
    return plan._replace(state="edited", why=before.why, stamp=stamp, entry=before)


def _same(path: str, made: Made, entry: Entry, known: Entry | None) -> str:
    """The hash of a file that unpacks to what was made, whoever packed it; empty for any other."""
    found = hash_of_file(path)
    if found == entry.data:
        return found
    if known and found == known.data:
        return found if known.parts == made.parts else ""
    try:
        return found if found and digest_of(read_parts(Path(path))) == made.parts else ""
    except (NoPackage, OSError):
        return ""


def whose(path: str, entry: Entry | None) -> Whose:
    """Who made what stands at a path: nothing stands there, the program, or another hand.

    ``ours`` is only what holds the very bytes that the ledger has, or those that a run which was
    cut off was about to put there. A stamp is not asked: on this word documents are overwritten.
    """
    if not os.path.lexists(path):
        return "nobody"
    if entry is None:
        return "another"
    ours = {entry.data, *entry.intended.split()} - {""}
    return "ours" if hash_of_file(path) in ours else "another"
