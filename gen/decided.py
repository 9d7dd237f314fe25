"""Decided: what is to become of one document, before anything is touched."""

from __future__ import annotations

import hashlib
import zipfile
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from gen.case import Case
from gen.documents import Document, send_when, why_not_needed
from gen.ledger import Entry, Origin
from gen.making import Made, document_of
from gen.order import Edits
from gen.package import digest_of, read_parts
from gen.problem import Problem
from gen.report import State
from gen.settled import Ground, whose
from gen.stamp import hash_of

BEHIND = (
    "It was changed by hand, and the case would say something else now. With --replace-edited it "
    "is moved to kept/ and made anew; with --keep-edited it stays as it is."
)
_NO_PACKAGE = (
    OSError, zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError,
    ValueError,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Decided:
    """A document's state once this is done.

    ``aside``: what stands there is moved to kept/ first. ``data``: what is put there, if anything.
    ``entry`` is what the ledger learns; None where it knows better already.
    """

    kind: str
    path: str
    state: State
    why: str = ""
    entry: Entry | None = None
    aside: bool = False
    data: bytes | None = None
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """A document of a case without errors, and what is known of it."""

    case: Case
    document: Document
    warnings: Sequence[Problem]
    origin: Origin
    path: str
    known: Entry | None


def decided(asked: Question, ground: Ground, edits: Edits) -> Decided:
    """What becomes of a document; it is made here, in memory, where it has to be."""
    kind, known = asked.document.kind, asked.known
    entry = Entry(asked.case.name, kind, "absent", "", asked.origin)
    if why := why_not_needed(asked.case, asked.document):
        entry = replace(entry, why=why)
        if whose(asked.path, known) == "nobody":
            return Decided(kind, asked.path, "not_needed", why, entry)
        return Decided(kind, asked.path, "withdrawn", why, entry, aside=True)
    found = whose(asked.path, known)
    if found != "nobody" and known and _is_of(known, asked.origin):
        state: State = "current" if found == "ours" else "edited"
        return Decided(kind, asked.path, state, known.why, known)
    made = document_of(asked.case, asked.document, ground.folders.templates, asked.warnings)
    if isinstance(made, Problem):
        return Decided(kind, asked.path, "not_made", "See the problem that is told.", problem=made)
    why = send_when(asked.case, asked.document)
    data = hashlib.sha256(made.data).hexdigest()
    entry = replace(entry, state="stands", why=why, data=data, parts=made.parts)
    return _beside_what_stands(asked, made, entry, edits)


def _is_of(known: Entry, origin: Origin) -> bool:
    return known.state == "stands" and not known.intended and known.origin == origin


def _beside_what_stands(asked: Question, made: Made, entry: Entry, edits: Edits) -> Decided:
    kind, path, known = asked.document.kind, asked.path, asked.known
    found = whose(path, known)
    if found != "nobody" and (same := _same(path, made, entry)):
        return Decided(kind, path, "current", entry.why, replace(entry, data=same))
    if found != "another":
        return Decided(kind, path, "made", entry.why, entry, data=made.data)
    if edits == "keep" or (known and known.parts == made.parts):
        return Decided(kind, path, "edited", entry.why, entry)
    if edits == "replace":
        return Decided(kind, path, "made", entry.why, entry, aside=True, data=made.data)
    return Decided(kind, path, "edited_behind", BEHIND)


def _same(path: str, made: Made, entry: Entry) -> str:
    """The hash of a file that unpacks to what was made, whoever packed it; empty for any other."""
    found = hash_of(path)
    if found == entry.data:
        return found
    try:
        return found if found and digest_of(read_parts(Path(path))) == made.parts else ""
    except _NO_PACKAGE:
        return ""
