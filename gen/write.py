"""Write: a document is moved into its place whole, and what another hand made is kept."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

KEPT = "kept"


def write(path: Path, document: bytes) -> None:
    """Put the document in its place, over what the program itself has made there.

    OSError where that cannot be done. Whenever the run is cut off, a whole document stands in the
    place, the old one or the new.
    """
    _refuse_if_open(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    _sweep(path)
    try:
        _move_in(path, document)
    except FileNotFoundError:  # another run at work on the same document has swept it away
        _move_in(path, document)


def _move_in(path: Path, document: bytes) -> None:
    new = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        new.write_bytes(document)
        new.replace(path)
    finally:
        new.unlink(missing_ok=True)


def _sweep(path: Path) -> None:
    """Remove what a killed run has left beside this document."""
    for beside in path.parent.iterdir():
        if beside.name.startswith(f".{path.name}.") and beside.suffix == ".part":
            beside.unlink(missing_ok=True)


def keep(path: Path) -> Path | None:
    """Move what stands at ``path`` to ``kept/`` beside it, under a free name; None for nothing."""
    if not os.path.lexists(path):
        return None
    _refuse_if_open(path)
    kept = path.parent / KEPT
    kept.mkdir(exist_ok=True)
    place = _reserved(kept, path)
    try:
        return path.replace(place)
    except FileNotFoundError:  # another run has put it aside meanwhile
        place.unlink(missing_ok=True)
        return None
    except OSError:
        place.unlink(missing_ok=True)
        raise


def _reserved(kept: Path, path: Path) -> Path:
    """A name that nothing had, and that no other run can take now."""
    if path.is_dir() and not path.is_symlink():
        return next(place for place in _names(kept, path) if not os.path.lexists(place))
    for place in _names(kept, path):
        with suppress(FileExistsError), place.open("xb"):
            return place
    raise FileExistsError(errno.EEXIST, f"there is no name left in {kept.as_posix()}")


def _names(kept: Path, path: Path) -> Iterator[Path]:
    yield kept / path.name
    yield from (kept / f"{path.stem}-{number}{path.suffix}" for number in range(2, 100_000))


def _refuse_if_open(path: Path) -> None:
    """OSError where Word or LibreOffice has left its mark: it would write over a new document."""
    marks = (f"~${path.name[2:]}", f".~lock.{path.name}#")
    if any(path.with_name(mark).exists() for mark in marks):
        raise PermissionError(errno.EBUSY, "it is open in Word or another program")
