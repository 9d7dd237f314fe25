"""Decided: what is to become of one document, before anything is touched."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from gen.case import Case
from gen.documents import Document, Kinds
from gen.ledger.entries import Entry, Origin
from gen.ledger.settled import Ground, whose
from gen.ledger.stamp import hash_of, stamp_of
from gen.making import Made, document_of
from gen.package.parts import NoPackage, digest_of, read_parts
from gen.problem import Problem
from gen.report import State
from gen.request import Edits

BEHIND = (
    "It was changed by hand, and the case would say something else now. With --replace-edited it "
    "is moved to kept/ and made anew; with --keep-edited it stays as it is."
)


@dataclass(frozen=True, slots=True)
class Question:
    """A document of a case without errors, and what is known of it."""

    case: Case
    document: Document
    warnings: Sequence[Problem]
    origin: Origin
    path: str
    known: Entry | None


@dataclass(frozen=True, slots=True)
class Draft:
    """A document in memory; ``made`` is None where there is to be none."""

    name: str
    kind: str
    path: str
    why: str
    origin: Origin
    made: Made | None = None

    @property
    def entry(self) -> Entry:
        """What the ledger learns once it has its way."""
        if not self.made:
            return Entry(self.name, self.kind, "absent", self.why, self.origin)
        data = hashlib.sha256(self.made.data).hexdigest()
        told = (self.name, self.kind, "stands", self.why, self.origin, data, self.made.parts)
        return Entry(*told)


@dataclass(frozen=True, slots=True)
class Decided:
    """A document's state once this is done.

    ``aside``: what stands there is moved to kept/ first. ``data``: what is put there, if anything.
    ``entry`` is what the ledger learns; None where it knows better already. ``seen`` is the stamp
    of what stood there.
    """

    kind: str
    path: str
    state: State
    why: str = ""
    entry: Entry | None = None
    aside: bool = False
    data: bytes | None = None
    problem: Problem | None = None
    seen: str = ""


def called_of(name: str, kinds: Kinds) -> str:
    """What the coach is told that a document of this name is."""
    for kind in kinds.rows:
        rest = name.removeprefix(kind.name)
        if rest == "" or re.fullmatch("-[0-9]+", rest):
            return f"{kind.called} {rest[1:]}".rstrip()
    return name


def drafted(asked: Question, ground: Ground) -> Draft | Decided:
    """The document as it should be, made in memory; or what becomes of it, where that is known."""
    kind, known = asked.document.name, asked.known
    why = asked.document.why_not
    draft = Draft(asked.case.name, kind, asked.path, why, asked.origin)
    seen, found = stamp_of(asked.path), whose(asked.path, known)
    if why:
        return (
            Decided(kind, asked.path, "not_needed", why, draft.entry)
            if found == "nobody"
            else draft
        )
    if known and found != "nobody" and _is_of(known, asked.origin):
        if found == "another":
            return Decided(kind, asked.path, "edited", known.why, known)
        return Decided(kind, asked.path, "current", known.why, known._replace(stamp=seen))
    made = document_of(asked.case, asked.document, ground.folders.templates, asked.warnings)
    if isinstance(made, Problem):
        return Decided(kind, asked.path, "not_made", "See the problem that is told.", problem=made)
    return replace(draft, why=asked.document.send_when, made=made)


def _is_of(known: Entry, origin: Origin) -> bool:
    return known.state == "stands" and not known.intended and known.origin == origin


def decided(draft: Draft, known: Entry | None, edits: Edits) -> Decided:
    """What becomes of a document, by what stands in its place now and what is known of that."""
    kind, path, made, entry = draft.kind, draft.path, draft.made, draft.entry
    seen, found = stamp_of(path), whose(path, known)
    if not made:
        state: State = "not_needed" if found == "nobody" else "withdrawn"
        return Decided(kind, path, state, draft.why, entry, aside=found != "nobody", seen=seen)
    if found != "nobody" and (same := _same(path, made, entry, known)):
        return Decided(kind, path, "current", entry.why, entry._replace(data=same, stamp=seen))
    if found != "another":
        return Decided(kind, path, "made", entry.why, entry, data=made.data, seen=seen)
    if edits == "keep" or (known and known.parts == made.parts):
        return Decided(kind, path, "edited", entry.why, entry)
    if edits == "replace":
        return Decided(kind, path, "made", entry.why, entry, True, made.data, seen=seen)
    return Decided(kind, path, "edited_behind", BEHIND)


def _same(path: str, made: Made, entry: Entry, known: Entry | None) -> str:
    """The hash of a file that unpacks to what was made, whoever packed it; empty for any other."""
    found = hash_of(path)
    if found == entry.data:
        return found
    if known and found == known.data:
        return found if known.parts == made.parts else ""
    try:
        return found if found and digest_of(read_parts(Path(path))) == made.parts else ""
    except (NoPackage, OSError):
        return ""
