"""Ledger: what was made, and from what. The only module that knows SQLite.

``out/.ledger.sqlite`` holds hashes, states and the names of files, and no text of a case. It is
the trail of what a document was made from, and the reason why a hand edit is known for one. Lost,
it is built anew: the bytes of a document are the same each time, so what stands is recognised.
Only the run that holds the lock writes it; SQLite sees to it that a run which only looks reads a
whole state.
"""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any

from gen.private_files import new_file
from gen.problem import why_of
from gen.run.entries import (
    CaseEntry,
    DamagedLedger,
    Entry,
    case_entry,
    checked_name,
    entry_of,
    row_of,
    row_of_case,
)

NAME = ".ledger.sqlite"
_FORMAT = 2
_PATIENCE = 60  # seconds to wait while another program, such as one for backups, holds the file
_TABLES = """
drop table if exists cases; drop table if exists documents; drop table if exists clean;
create table cases (
  name text primary key, home text, file text, hash text, stamp text, logo text, clean integer
) without rowid;
create table documents (
  "case" text, document text, kind text, state text, why text, inputs text,
  data text, parts text, stamp text, intended text, version text,
  primary key ("case", document)
) without rowid;
create table clean (what text primary key) without rowid;
"""
_ALL_CASES = "select * from cases where name in ({})"
_ALL_DOCUMENTS = 'select * from documents where "case" in ({})'
_OF_HOME = "select name, file from cases where home = ? and file != '' order by name"
_LINES = """
select name, count(*) from (select name from cases union all select "case" from documents)
group by name
"""
_FORGET_CASE = "delete from cases where name = ?"
_FORGET_DOCUMENTS = 'delete from documents where "case" = ?'
_INTEND = """
insert into documents values (?,?,?,'intended','','','','','',?,'')
on conflict do update set intended = intended || ' ' || excluded.intended
"""
_RECORD_CASE = "insert or replace into cases values (?,?,?,?,?,?,?)"
_RECORD = "insert or replace into documents values (?,?,?,?,?,?,?,?,?,?,?)"
_AT_ONCE = 500  # names in one question: older SQLite takes no more than 999
_BESIDE = (
    "-journal",
    "-wal",
    "-shm",
)  # what SQLite opens, too: https://www.sqlite.org/tempfiles.html
_HELD = "another program is at work with it"
_DAMAGE = frozenset(  # and a statement that does not fit the tables
    (sqlite3.SQLITE_ERROR, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
)


class LedgerFault(Exception):
    """The ledger cannot be read or written now: why, in the words of the disk."""


class NewerLedger(Exception):
    """The ledger is of a version of the program that this one does not know."""


class Ledger:
    """The ledger of a folder of documents; its file comes into being with the first entry.

    All that reads or writes raises LedgerFault, NewerLedger or DamagedLedger. ``barred`` is what
    keeps a run from having the folder for itself: then all that writes raises that.
    """

    def __init__(self, out: Path, barred: LedgerFault | None = None) -> None:
        self._path, self.barred = out / NAME, barred
        self._opened: sqlite3.Connection | None = None

    def close(self) -> None:
        """Let go of the file."""
        if self._opened:
            self._opened.close()
            self._opened = None

    def set_aside(self) -> Path:
        """Put a damaged ledger out of the way, for a new one; where it lies now."""
        self.close()
        free = (self._path.with_name(f"{NAME}.damaged-{number}") for number in count(1))
        with _as_faults():
            return self._path.rename(next(path for path in free if not os.path.lexists(path)))

    def cases(self, names: Sequence[str]) -> Mapping[str, CaseEntry]:
        """What is known of these cases, by name, with their documents by theirs."""
        documents: dict[str, dict[str, Entry]] = {}
        for row in self._rows_of(_ALL_DOCUMENTS, names):
            entry = entry_of(row)
            documents.setdefault(entry.case, {})[entry.document] = entry
        return {
            row[0]: case_entry(row, documents.get(row[0], {}))
            for row in self._rows_of(_ALL_CASES, names)
        }

    def files_of(self, home: str) -> Mapping[str, str]:
        """The file of every case, by name, that was made from this folder and is not gone."""
        return {checked_name(name): file for name, file in self._rows(_OF_HOME, (home,))}

    def names(self) -> Mapping[str, int]:
        """The names of all cases that it has lines of, and how many."""
        return {checked_name(name): lines for name, lines in self._rows(_LINES, ())}

    def forget(self, name: str) -> None:
        """Erase all lines of a case, so that nothing of them is left in the file."""
        self._write((_FORGET_DOCUMENTS, [(name,)]), (_FORGET_CASE, [(name,)]))
        with _as_faults():
            # What was deleted is written over; but pages move, and leave copies where they were.
            self._connection().execute("pragma temp_store = memory")
            self._connection().execute("vacuum")

    def is_clean(self, what: str) -> bool:
        """Whether what the cases share, by this hash, was found without a problem."""
        return bool(self._rows("select 1 from clean where what = ?", (what,)))

    def set_clean(self, what: str) -> None:
        """Remember the one state of what the cases share that has no problem."""
        self._write(("delete from clean", [()]), ("insert into clean values (?)", [(what,)]))

    def intend(self, cases: Sequence[CaseEntry], documents: Sequence[Entry]) -> None:
        """Note what is about to be put in its place, so that a run that is cut off can be told."""
        rows = [(each.case, each.document, each.kind, each.data) for each in documents]
        self._write((_RECORD_CASE, map(row_of_case, cases)), (_INTEND, rows))

    def record(self, cases: Sequence[CaseEntry], documents: Sequence[Entry]) -> None:
        """Note what stands now."""
        self._write((_RECORD_CASE, map(row_of_case, cases)), (_RECORD, map(row_of, documents)))

    def _rows_of(self, asked: str, names: Sequence[str]) -> Iterator[Any]:
        for at in range(0, len(names), _AT_ONCE):
            some = names[at : at + _AT_ONCE]
            yield from self._rows(asked.format(",".join("?" * len(some))), some)

    def _rows(self, asked: str, given: Sequence[Any]) -> list[Any]:
        with _as_faults():
            if not self._opened and not os.path.exists(self._path):
                return []
            connection = self._connection()
            is_of_today = _format_of(connection) == _FORMAT
            return connection.execute(asked, given).fetchall() if is_of_today else []

    def _write(self, *statements: tuple[str, Any]) -> None:
        if self.barred:
            raise self.barred
        with _as_faults(), self._prepared() as connection:
            connection.execute("begin immediate")
            for statement, rows in statements:
                connection.executemany(statement, rows)

    def _prepared(self) -> sqlite3.Connection:
        connection = self._connection()
        if _format_of(connection) != _FORMAT:
            connection.executescript(
                f"begin immediate; {_TABLES} pragma user_version = {_FORMAT}; commit;"
            )
        return connection

    def _connection(self) -> sqlite3.Connection:
        if not self._opened:
            self._have_file()
            self._opened = sqlite3.connect(self._path, timeout=_PATIENCE, isolation_level=None)
            # A run that is killed loses nothing by this, only a computer that loses its power may.
            self._opened.execute("pragma synchronous = off")
            self._opened.execute("pragma secure_delete = on")
        return self._opened

    def _have_file(self) -> None:
        """SQLite would give it the modes of the umask, write through a link, wait for a pipe."""
        try:
            new_file(self._path).close()
        except FileExistsError:
            _refuse_no_file(self._path)
        for ending in _BESIDE:
            if os.path.lexists(beside := f"{self._path}{ending}"):
                _refuse_no_file(Path(beside))


def _refuse_no_file(path: Path) -> None:
    if path.is_symlink() or not os.path.isfile(path):
        raise OSError(errno.EINVAL, "it is no file")


def _format_of(connection: sqlite3.Connection) -> int:
    """The format of the tables; 0 where there are none yet. An older one is begun anew."""
    found: int = connection.execute("pragma user_version").fetchone()[0]
    if found > _FORMAT:
        raise NewerLedger
    return found


@contextmanager
def _as_faults() -> Iterator[None]:
    """What the disk or SQLite has to say, as one of the three faults."""
    try:
        yield
    except OSError as error:
        raise LedgerFault(why_of(error)) from error
    except UnicodeDecodeError as error:
        raise DamagedLedger from error
    except sqlite3.DatabaseError as error:
        # Python's own finding, that a text is none, has no code.
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF
        if code in _DAMAGE:
            raise DamagedLedger from error
        raise LedgerFault(_HELD if code == sqlite3.SQLITE_BUSY else str(error)) from error
