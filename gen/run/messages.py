"""Messages: what can befall a run as a whole, each with its sentence and what to do."""

from __future__ import annotations

from pathlib import Path

from gen.problem import Level, Place, Problem, command, why_of
from gen.run.ledger import NAME, LedgerFault

AT_WORK = "Another run is at work in {}/; this one begins when it has ended."
BEHIND = (
    "It was changed by hand, and the case would say something else now. With --replace-edited it "
    "is moved to kept/ and made anew; with --keep-edited it stays as it is."
)
KEPT = "It was changed by hand, and stays as it is, though the case would say something else."
"""What is known from then on of a document that ``--keep-edited`` left as it was."""
_ROOM = "Close it if it is open in Word; see that the disk has room and the folder is yours."


def not_written(path: Path, error: OSError) -> Problem:
    """A document that cannot be written or moved."""
    what = f"The document cannot be written ({why_of(error)})."
    return _problem("out-not-writable", "error", path, what, _ROOM)


def nothing_written(out: Path, fault: LedgerFault) -> Problem:
    """A ledger that the disk keeps from its work, so that no document may be touched."""
    what = f"Nothing can be written in this folder ({fault})."
    fix = "See that the disk has room, and that the folder is a folder and yours."
    return _problem("out-not-writable", "error", out, what, fix)


def not_erased(path: Path, error: OSError) -> Problem:
    """A file of a case that is to be erased, and stays."""
    what = f"This is not erased ({why_of(error)}), and so the case is not forgotten yet."
    fix = "Close it if it is open in Word; see that the folder is yours. Then type the same again."
    return _problem("not-erased", "error", path, what, fix)


def same_name(file: Path, other: str) -> Problem:
    """A case that would take the place of another folder's case with the same name."""
    what = f"The documents of a case with this name stand there already: that of {other}."
    fix = "Give one of the two cases another name, or name another folder with --out."
    return _problem("case-name", "error", file, what, fix)


def unreadable(out: Path, fault: LedgerFault) -> Problem:
    """A ledger that the disk does not give."""
    what = f"The record of the documents cannot be read ({fault})."
    fix = "See that the folder is yours, and that no other program holds the file."
    return _problem("ledger-unreadable", "error", out / NAME, what, fix)


def newer(out: Path) -> Problem:
    """A ledger that a later version of the program has written."""
    what = "The record of the documents was written by a newer Parting Well."
    fix = "Use the newer one; or name another folder with --out."
    return _problem("newer-ledger", "error", out / NAME, what, fix)


def damaged(out: Path) -> Problem:
    """A ledger that is no ledger any more, met by a run that touches nothing."""
    what = "The record of the documents is damaged."
    fix = f"Type {command('docs')}: that puts it aside and begins anew. No document is lost."
    return _problem("damaged-ledger", "error", out / NAME, what, fix)


def put_aside(out: Path, aside: Path) -> Problem:
    """A ledger that was damaged; the run went on with a new one."""
    what = f"The record of the documents was damaged, and was put aside as {aside.name}."
    fix = "No document is lost. You may delete that file."
    return _problem("damaged-ledger", "warning", out / NAME, what, fix)


def cut_off(out: Path) -> Problem:
    """A part of the program that was stopped from outside."""
    what = "A part of the program was stopped from outside, so some cases are not done."
    fix = (
        "Type the same again: it goes on where it stopped. If it stops again, type "
        f"{command('docs', '--jobs=1')}"
    )
    return _problem("run-cut-off", "error", out, what, fix)


def _problem(rule: str, level: Level, path: Path, what: str, fix: str) -> Problem:
    return Problem(rule, level, Place(path.as_posix()), "", what, fix)
