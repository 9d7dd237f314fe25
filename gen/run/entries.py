"""Entries: what the ledger knows of a case and of a document, as values and as rows.

A row is read with suspicion: what no run writes is a damaged ledger, and never a fault.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Literal, NamedTuple

from gen.folder import name_fault
from gen.version import VERSION

_DOCUMENT = r"[\w-]{1,80}"
_STATES = frozenset(("stands", "absent", "intended"))
_OF_A_CASE = [str] * 6 + [int]
_OF_A_DOCUMENT = [str] * 11


class DamagedLedger(Exception):
    """The ledger is no ledger any more."""


class Entry(NamedTuple):
    """One document of a case, by the case's name and its own.

    ``kind`` is empty for one that no kind asks for any longer. ``state`` is ``stands``, ``absent``
    (with why), or ``intended`` where it was never known to stand. ``inputs`` is what it was made
    from (gen.run.inputs), ``data`` the sha256 of the file as it was made, ``parts`` that of its
    unpacked parts, ``stamp`` how the file looked then. ``intended`` holds the sha256 of each
    document that a run was about to put there: they are still set where runs were cut off.
    """

    case: str
    document: str
    kind: str
    state: Literal["stands", "absent", "intended"]
    why: str
    inputs: str
    data: str = ""
    parts: str = ""
    stamp: str = ""
    intended: str = ""


class CaseEntry(NamedTuple):
    """One case, by its name.

    ``home`` is the folder of its file, as it is reached from the documents, and ``file`` the name
    there: empty for a case that is gone. ``hash`` and ``stamp`` are the file's, ``logo`` is the
    name of its logo beside the templates. It is ``clean`` where neither it nor its documents have
    a problem.
    """

    name: str
    home: str
    file: str
    hash: str
    stamp: str
    logo: str
    clean: bool
    documents: Mapping[str, Entry] = {}


def case_entry(row: Sequence[Any], documents: Mapping[str, Entry]) -> CaseEntry:
    """The entry of a row of the table of cases."""
    if [*map(type, row)] != _OF_A_CASE:
        raise DamagedLedger
    *texts, clean = row
    if any("\0" in text for text in texts):  # as the name of a file it is a fault
        raise DamagedLedger
    name, home, file, data, stamp, logo = texts
    return CaseEntry(name, home, file, data, stamp, logo, bool(clean), documents)


def row_of_case(entry: CaseEntry) -> tuple[object, ...]:
    """The row of a case."""
    return (*entry[:-2], int(entry.clean))


def entry_of(row: Sequence[Any]) -> Entry:
    """The entry of a row of the table of documents."""
    if [*map(type, row)] != _OF_A_DOCUMENT or row[3] not in _STATES:
        raise DamagedLedger
    return Entry(*row[:-1])


def row_of(entry: Entry) -> tuple[object, ...]:
    """The row of a document; it notes the version of the program, too."""
    return (*entry, VERSION)


def checked_name(case: str) -> str:
    """The name of a case that the ledger alone knows; one that no case has is damage."""
    if name_fault(case):
        raise DamagedLedger
    return case


def checked_document(document: str) -> str:
    """The name of a document that the ledger alone knows; one that no document has is damage."""
    if not re.fullmatch(_DOCUMENT, document):
        raise DamagedLedger
    return document
