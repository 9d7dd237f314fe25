"""Settled: cases of which nothing has changed, known without reading one.

Nothing here may need YAML, Cerberus, Jinja or lxml: a run with nothing to do takes no time.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Literal, cast

from gen.documents import SHIPPED_KINDS, Kind, Kinds
from gen.folder import Folders
from gen.form.kinds import read_kinds
from gen.ledger.entries import CaseEntry, Entry, Origin
from gen.ledger.stamp import as_one, hash_of, stamp_of
from gen.program import program_hash
from gen.report import CaseReport, Outcome, State

Whose = Literal["nobody", "ours", "another"]
PRACTICE = "practice.yaml"


@dataclass(frozen=True, slots=True)
class Ground:
    """What every case of a run stands on: the folders, and the sha256 of what they share."""

    folders: Folders
    home: str  # where the cases lie: of its path, too
    practice: str
    templates: Mapping[str, str]  # by kind of document
    program: str
    kinds: Kinds
    _logos: dict[str, str] = field(default_factory=dict)
    _words: dict[str, str] = field(default_factory=dict)

    def origin(self, kind: str, case: str, logo: str) -> Origin:
        """What a document is made from; ``case`` is a hash, ``logo`` a name or empty."""
        return Origin(case, self.practice, self.templates[kind], self._logo(logo), self.program)

    @property
    def practice_and_program(self) -> str:
        """One word for both: the program decides what is a problem of a practice file."""
        return f"{self.practice} {self.program}"

    def word(self, logo: str) -> str:
        """One word for all that a case with this logo rests on, but for its own file."""
        if logo not in self._words:
            shared = (*self.templates.values(), self.practice_and_program, self._logo(logo))
            self._words[logo] = hashlib.sha256("|".join(shared).encode()).hexdigest()
        return self._words[logo]

    def is_as_it_was(self) -> bool:
        """Whether practice file, templates and logos are still those of these hashes."""
        now = ground_of(self.folders)
        logos = {name: hash_of((self.folders.templates / name).as_posix()) for name in self._logos}
        return (now.practice, now.templates, logos) == (self.practice, self.templates, self._logos)

    def _logo(self, name: str) -> str:
        if name and name not in self._logos:
            self._logos[name] = hash_of((self.folders.templates / name).as_posix())
        return self._logos.get(name, "")


def ground_of(folders: Folders) -> Ground:
    """The ground as it is now."""
    kinds = read_kinds(folders.templates)
    home = os.path.realpath(folders.cases)
    return Ground(
        folders,
        hashlib.sha256(os.fsencode(home)).hexdigest(),
        hash_of((folders.templates / PRACTICE).as_posix()),
        {each.name: _hash_of_kind(each, folders) for each in kinds.rows},
        program_hash(),
        kinds,
    )


def _hash_of_kind(kind: Kind, folders: Folders) -> str:
    """What stands for a kind of document: its template, and its row where a practice wrote that."""
    template = hash_of((folders.templates / kind.template).as_posix())
    if kind in SHIPPED_KINDS:
        return template
    return hashlib.sha256(f"{kind!r} {template}".encode()).hexdigest()


def untouched(file: Path, entry: CaseEntry | None, ground: Ground) -> CaseReport | None:
    """What the last run would say again, by a look at sizes and times alone; None if unsure."""
    if entry is None or not entry.looks or ground.kinds.rows != SHIPPED_KINDS:
        return None
    if (entry.home, entry.file) != (ground.home, file.name):
        return None
    path = file.as_posix()
    if entry.ground != ground.word(entry.logo) or entry.stamp != stamp_of(path) or not entry.stamp:
        return None
    documents = (ground.folders.document(entry.name, each.name) for each in SHIPPED_KINDS)
    if as_one(map(stamp_of, documents)) != entry.looks:
        return None
    return CaseReport(entry.name, path, (), told(entry.told))


def _has_more(entry: CaseEntry) -> bool:
    """Whether a document stands whose kind there is no more."""
    names = {each.name for each in SHIPPED_KINDS}
    return any(
        name not in names and each.state != "absent" for name, each in entry.documents.items()
    )


def as_told(states: Iterable[tuple[State, str]]) -> str:
    """What the next run says where nothing has changed: a line for each state and why."""
    now = {"made": "current", "withdrawn": "not_needed"}
    return "\n".join(f"{now.get(state, state)}\t{why}" for state, why in states)


@cache
def told(lines: str) -> tuple[Outcome, ...]:
    """What was given to ``as_told``; one value for all cases of which the same is said."""
    pairs = (line.split("\t", 1) for line in lines.split("\n"))
    return tuple(
        Outcome(each.name, cast("State", state), why, each.called)
        for each, (state, why) in zip(SHIPPED_KINDS, pairs, strict=True)
    )


def settled(file: Path, entry: CaseEntry | None, ground: Ground) -> CaseReport | None:
    """What the last run would say again; None where something has changed since, or was wrong."""
    if entry is None or not entry.clean or ground.kinds.rows != SHIPPED_KINDS:
        return None
    if (entry.home, entry.file) != (ground.home, file.name) or _has_more(entry):
        return None
    path = file.as_posix()
    is_as_it_was = stamp_of(path) == entry.stamp != ""
    case = "" if is_as_it_was else hash_of(path)
    outcomes = []
    for kind in SHIPPED_KINDS:
        known = entry.documents.get(kind.name)
        if known is None or known.intended:
            return None
        was = known.origin.case if is_as_it_was else case
        if known.origin != ground.origin(kind.name, was, entry.logo):
            return None
        outcome = _outcome(known, kind, ground.folders.document(entry.name, kind.name))
        if outcome is None:
            return None
        outcomes.append(outcome)
    return CaseReport(entry.name, path, (), tuple(outcomes))


def _outcome(known: Entry, kind: Kind, path: str) -> Outcome | None:
    """What stands, if it is what should; None for a document too few or too many."""
    found = "ours" if stamp_of(path) == known.stamp != "" else whose(path, known)
    if (found == "nobody") is (known.state == "stands"):
        return None
    states: dict[Whose, State] = {"nobody": "not_needed", "ours": "current", "another": "edited"}
    return Outcome(kind.name, states[found], known.why, kind.called)


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
    return "ours" if hash_of(path) in ours else "another"
