"""Write: a document is moved into its place whole, and what another hand made is kept.

Only one run at a time comes here: see ``placed``.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from itertools import count
from pathlib import Path

from gen.ledger.stamp import stamp_of

KEPT = "kept"


def write(path: Path, document: bytes) -> str:
    """Put the document in its place, over what the program itself has made there.

    Its stamp comes back; empty where another hand was there at once. OSError where it cannot be
    done. Whenever the run is cut off, a whole document stands in the place, the old one or the new.
    """
    _refuse_if_open(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    new = _beside(path)
    try:
        new.write_bytes(document)
        before = stamp_of(str(new))
        new.replace(path)
    finally:
        new.unlink(missing_ok=True)
    after = stamp_of(str(path))
    same = after and _but_for_its_change(after) == _but_for_its_change(before)
    return after if same else ""


def _but_for_its_change(stamp: str) -> list[str]:
    """A stamp without the time of the last change, which the move itself is."""
    size, written, _, number = stamp.split()
    return [size, written, number]


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
