"""Place: a document is moved into its place whole, and what another hand made is kept.

Only the run that holds the lock comes here.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from itertools import count
from pathlib import Path

from gen.run.fingerprint import stamp_of

KEPT = "kept"
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)  # never through a link


class SavedMeanwhile(Exception):
    """Another hand has saved the document since it was looked at."""


def put(path: Path, document: bytes, before: str) -> str:
    """Put the document in its place, over what has the stamp ``before``; its own stamp comes back.

    SavedMeanwhile where something else stands there: that is looked at last, right before the
    move. OSError where it cannot be done. Whenever the run is cut off, a whole document stands in
    the place, the old one or the new.
    """
    _refuse_if_open(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    new = _beside(path)
    new.unlink(missing_ok=True)
    try:
        with os.fdopen(os.open(new, _NEW, 0o666), "wb") as stream:
            stream.write(document)
        written = _but_for_its_change(stamp_of(str(new)))
        if stamp_of(str(path)) != before:
            raise SavedMeanwhile
        new.replace(path)
    finally:
        new.unlink(missing_ok=True)
    after = stamp_of(str(path))
    return after if _but_for_its_change(after) == written else ""


def _but_for_its_change(stamp: str) -> list[str]:
    """A stamp without the time of the last change, which the move itself is."""
    return stamp.split()[:2] + stamp.split()[3:]


def sweep(path: Path) -> None:
    """Remove what a killed run has left beside this document."""
    _beside(path).unlink(missing_ok=True)


def _beside(path: Path) -> Path:
    return path.with_name(f".{path.name}.part")


def keep(path: Path) -> None:
    """Move what stands at ``path`` to ``kept/`` beside it, under a free name."""
    _refuse_if_open(path)
    kept = path.parent / KEPT
    kept.mkdir(exist_ok=True)
    path.rename(next(place for place in _names(kept, path) if not os.path.lexists(place)))


def _names(kept: Path, path: Path) -> Iterator[Path]:
    yield kept / path.name
    yield from (kept / f"{path.stem}-{number}{path.suffix}" for number in count(2))


def _refuse_if_open(path: Path) -> None:
    """OSError where Word or LibreOffice has left its mark: it would write over a new document."""
    marks = (f"~${path.name[2:]}", f".~lock.{path.name}#")
    if any(path.with_name(mark).exists() for mark in marks):
        raise PermissionError(errno.EBUSY, "it is open in Word or another program")
