"""Write: a document is written beside its place and moved into it, and what stood there is kept."""

from __future__ import annotations

import os
from pathlib import Path

KEPT = "kept"


def write(path: Path, document: bytes) -> bool:
    """Put the document in its place; False where these very bytes stand there already.

    What stands there with other bytes is moved to ``kept/`` first: a coach may have edited it.
    OSError where the folder cannot be written. A half-written file never has the document's name.
    """
    if stands(path, document):
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        beside.write_bytes(document)
        keep(path)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
    return True


def stands(path: Path, document: bytes) -> bool:
    """Whether these very bytes stand in this place."""
    return path.is_file() and path.read_bytes() == document


def keep(path: Path) -> Path | None:
    """Move what stands at ``path`` to ``kept/`` beside it, under a free name; None for nothing."""
    if not path.exists():
        return None
    kept = path.parent / KEPT
    kept.mkdir(exist_ok=True)
    names = (f"{path.stem}{f'-{n}' if n > 1 else ''}{path.suffix}" for n in range(1, 100_000))
    free = next(kept / name for name in names if not (kept / name).exists())
    return path.rename(free)
