"""Entries: what the ledger knows of a case and of a document, as values and as rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple

from gen.version import VERSION


class DamagedLedger(Exception):
    """The ledger is no ledger any more."""


class Origin(NamedTuple):
    """What a document is made from, as the sha256 of each; empty for no logo."""

    case: str
    practice: str
    template: str
    logo: str
    program: str


class Entry(NamedTuple):
    """One document: ``state`` is ``stands``, or ``absent`` with why.

    ``data`` is the sha256 of the file as it was made, ``parts`` that of its unpacked parts,
    ``stamp`` how the file looked then, and ``intended`` the sha256 of each document that a run was
    about to put there: they are still set where runs were cut off.
    """

    name: str
    kind: str
    state: str
    why: str
    origin: Origin
    data: str = ""
    parts: str = ""
    stamp: str = ""
    intended: str = ""


class CaseEntry(NamedTuple):
    """One case: the name of its file, and whether it was found without a problem.

    ``home`` is the sha256 of the path of the folder that the file lies in, ``logo`` the name of its
    logo beside the templates, empty for none. ``ground`` is one word for all that the case rests
    on, ``looks`` the stamps of its documents, ``told`` their states: empty where a look at the
    outside is not enough.
    """

    name: str
    home: str
    file: str
    stamp: str
    clean: bool
    logo: str
    ground: str = ""
    looks: str = ""
    told: str = ""
    documents: Mapping[str, Entry] = MappingProxyType({})


def case_of(row: Sequence[Any], documents: Mapping[str, Entry]) -> CaseEntry:
    """The entry of a row of the table of cases."""
    name, home, file, stamp, clean, logo, *rest = row
    ground, looks, told = rest
    _texts((name, home, file, stamp, logo, *rest))
    return CaseEntry(name, home, file, stamp, bool(clean), logo, ground, looks, told, documents)


def row_of(entry: Entry) -> tuple[object, ...]:
    """The row of an entry; it notes the version of the program, too."""
    told = (entry.name, entry.kind, entry.state, entry.why, *entry.origin, VERSION)
    return (*told, entry.data, entry.parts, entry.stamp, entry.intended)


def entry_of(row: Sequence[Any]) -> Entry:
    """The entry of a row of the table of documents."""
    name, kind, state, why, *origin, _version, data, parts, stamp, intended = _texts(row)
    return Entry(name, kind, state, why, Origin(*origin), data, parts, stamp, intended)


def _texts(values: Sequence[Any]) -> Sequence[str]:
    """Values that are all text, as they were written; a damaged ledger may hold others."""
    if not all(type(value) is str for value in values):
        raise DamagedLedger
    return values
