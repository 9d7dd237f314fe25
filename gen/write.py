"""Write: a document is written beside its place and moved into it, and what stood there is kept."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

KEPT = "kept"


def write(path: Path, document: bytes) -> bool:
    """Put the document in its place; False where these very bytes stand there already.

    What stands there with other bytes is kept in ``kept/`` first: a coach may have edited it.
    OSError where the folder cannot be written. Whenever the run is cut off, a whole document stands
    in the place, the old one or the new.
    """
    if stands(path, document):
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    new, old = _beside(path, "new"), _beside(path, "old")
    try:
        new.write_bytes(document)
        if path.is_file():
            shutil.copy2(path, old)
            old.replace(_free(path))
        else:
            keep(path)
        new.replace(path)
    finally:
        new.unlink(missing_ok=True)
        old.unlink(missing_ok=True)
    return True


def _beside(path: Path, which: str) -> Path:
    return path.with_name(f".{path.name}.{os.getpid()}.{which}.part")


def stands(path: Path, document: bytes) -> bool:
    """Whether these very bytes stand in this place."""
    return path.is_file() and path.read_bytes() == document


def keep(path: Path) -> Path | None:
    """Move what stands at ``path`` to ``kept/`` beside it, under a free name; None for nothing."""
    try:
        return path.rename(_free(path)) if path.exists() else None
    except FileNotFoundError:  # another run has put it aside meanwhile
        return None


def _free(path: Path) -> Path:
    """A name in ``kept/`` that nothing has yet."""
    kept = path.parent / KEPT
    kept.mkdir(exist_ok=True)
    names = (f"{path.stem}{f'-{n}' if n > 1 else ''}{path.suffix}" for n in range(1, 100_000))
    return next(kept / name for name in names if not (kept / name).exists())
