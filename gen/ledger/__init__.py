"""Ledger: what was made, and from what. The only module that knows SQLite.

``out/.ledger.sqlite`` holds hashes, states and the names of files, and no text of a case. It is
the trail of what a document was made from, and the reason why a hand edit is known for one. Lost,
it is built anew: the bytes of a document are the same each time, so what stands is recognised.

Around it, in running order:

- ``stamp``: files told from outside, or by hashes.
- ``entries``: what the ledger knows of a case and of a document.
- ``mishap``: what can befall a run as a whole.
- ``settled``: cases that nothing has changed for; most runs end here.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any

from gen.ledger.entries import CaseEntry, DamagedLedger, Entry, case_of, entry_of, row_of

NAME = ".ledger.sqlite"
_FORMAT = 1
_PATIENCE = 60  # seconds that a run waits while another one writes
_TABLES = """
create table if not exists cases (
  name text primary key, home text, file text, stamp text, clean integer, logo text,
  ground text, looks text, told text
) without rowid;
create table if not exists documents (
  name text, kind text, state text, why text,
  from_case text, from_practice text, from_template text, from_logo text, from_program text,
  version text, data text, parts text, stamp text, intended text,
  primary key (name, kind)
) without rowid;
create table if not exists clean (what text primary key) without rowid;
"""
_INTEND = """
insert into documents values (?,?,'intended','','','','','','','','','','',?)
on conflict do update set intended = intended || ' ' || excluded.intended
"""
_ALL_DOCUMENTS = "select * from documents where name in ({})"
_ALL_CASES = "select * from cases where name in ({})"
_SETTLE = "insert or replace into documents values (?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
_SETTLE_CASE = "insert or replace into cases values (?,?,?,?,?,?,?,?,?)"
_NOTHING = ("", "", "", 0, "", "", "", "")  # known of a case whose first run was cut off
_AT_ONCE = 500  # names in one question: older SQLite takes no more than 999
_HELD = "another run, or another program, is at work with it"
_DAMAGE = frozenset(  # and a statement that does not fit the tables
    (sqlite3.SQLITE_ERROR, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
)


class LedgerFault(Exception):
    """The ledger cannot be read or written now: why, in the words of the disk."""


class NewerLedger(Exception):
    """The ledger is of a version of the program that this one does not know."""


class Ledger:
    """The ledger of a folder of documents; its file comes into being with the first entry.

    All that reads or writes raises LedgerFault, NewerLedger or DamagedLedger.
    """

    def __init__(self, out: Path) -> None:
        self.out = out
        self._path = out / NAME
        self._opened: sqlite3.Connection | None = None

    def close(self) -> None:
        """Let go of the file."""
        if self._opened:
            self._opened.close()
            self._opened = None

    def cases(self, names: Sequence[str]) -> dict[str, CaseEntry]:
        """What is known of these cases, by name, with their documents by kind.

        Of a case whose first run was cut off, only what was intended is known.
        """
        documents: dict[str, dict[str, Entry]] = {}
        for row in self._rows_of(_ALL_DOCUMENTS, names):
            entry = entry_of(row)
            documents.setdefault(entry.name, {})[entry.kind] = entry
        found = {row[0]: row for row in self._rows_of(_ALL_CASES, names)}
        return {
            name: case_of(found.get(name, (name, *_NOTHING)), documents.get(name, {}))
            for name in found.keys() | documents.keys()
        }

    def glances(self, names: Sequence[str]) -> dict[str, CaseEntry]:
        """What is known of these cases, by name, without their documents."""
        return {row[0]: case_of(row, {}) for row in self._rows_of(_ALL_CASES, names)}

    def of_home(self, home: str) -> dict[str, str]:
        """The file of every case, by name, that was made from this folder and is not gone."""
        asked = "select name, file from cases where home = ? and file != '' order by name"
        return dict(self._rows(asked, (home,)))

    def is_clean(self, what: str) -> bool:
        """Whether this very practice file, by its hash, was found without a problem."""
        return bool(self._rows("select 1 from clean where what = ?", (what,)))

    def set_clean(self, what: str) -> None:
        """Remember the one practice file that was found without a problem."""
        self._write(("delete from clean", [()]), ("insert into clean values (?)", [(what,)]))

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Meanwhile no other run reads or writes the ledger, so none puts a document in place."""
        with _told():
            connection = self._prepared()
            connection.execute("begin immediate")
            # From the first entry on the lock is held, and not only until that is entered.
            connection.execute("pragma locking_mode = exclusive")
        try:
            yield
        finally:
            self.close()

    def intend(self, intended: Sequence[Entry]) -> None:
        """Note what is about to be put in its place, so that a run that is cut off can be told."""
        if intended:
            rows = [(each.name, each.kind, each.intended) for each in intended]
            self._write((_INTEND, rows))

    def settle(self, cases: Sequence[CaseEntry], documents: Sequence[Entry]) -> None:
        """Note what stands now."""
        if not cases and not documents:
            return
        rows = [each[:-1] for each in cases]
        self._write((_SETTLE_CASE, rows), (_SETTLE, [row_of(each) for each in documents]))

    def _rows_of(self, asked: str, names: Sequence[str]) -> Iterator[Any]:
        for at in range(0, len(names), _AT_ONCE):
            some = names[at : at + _AT_ONCE]
            yield from self._rows(asked.format(",".join("?" * len(some))), some)

    def _rows(self, asked: str, given: Sequence[Any]) -> list[Any]:
        with _told():
            if not self._opened and not self._path.exists():
                return []
            connection = self._connection()
            return connection.execute(asked, given).fetchall() if _format_of(connection) else []

    def _write(self, *statements: tuple[str, Sequence[Any]]) -> None:
        with _told(), self._prepared() as connection:
            if not connection.in_transaction:
                connection.execute("begin immediate")
            for statement, rows in statements:
                connection.executemany(statement, rows)

    def _prepared(self) -> sqlite3.Connection:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        connection = self._connection()
        if not _format_of(connection):
            connection.executescript(
                f"begin immediate; {_TABLES} pragma user_version = {_FORMAT}; commit;"
            )
        return connection

    def _connection(self) -> sqlite3.Connection:
        if not self._opened:
            self._opened = sqlite3.connect(self._path, timeout=_PATIENCE, isolation_level=None)
            # A run that is killed loses nothing by this, only a computer that loses its power may.
            self._opened.execute("pragma synchronous = off")
        return self._opened


def _format_of(connection: sqlite3.Connection) -> int:
    """The format of the tables; 0 where there are none yet."""
    found: int = connection.execute("pragma user_version").fetchone()[0]
    if found > _FORMAT:
        raise NewerLedger
    return found


@contextmanager
def _told() -> Iterator[None]:
    """What the disk or SQLite has to say, as one of the three faults."""
    try:
        yield
    except OSError as error:
        raise LedgerFault(error.strerror or str(error)) from error
    except UnicodeDecodeError as error:
        raise DamagedLedger from error
    except sqlite3.DatabaseError as error:
        # Python's own finding, that a text is none, has no code.
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF
        if code in _DAMAGE:
            raise DamagedLedger from error
        raise LedgerFault(_HELD if code == sqlite3.SQLITE_BUSY else str(error)) from error


def set_aside(out: Path) -> Path:
    """Put a damaged ledger out of the way; where it lies now. LedgerFault where it cannot be."""
    free = (out / f"{NAME}.damaged-{number}" for number in count(1))
    with _told():
        return (out / NAME).rename(next(path for path in free if not path.exists()))
