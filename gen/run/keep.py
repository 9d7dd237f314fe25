"""Keep: what another hand made, or what applies no longer, is moved to ``kept/``, never deleted.

Only the run that holds the lock comes here.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from itertools import count
from pathlib import Path

from gen.private_files import make_folder

KEPT = "kept"


def keep(path: Path) -> Path:
    """Move what stands at ``path`` to ``kept/`` beside it, under a free name: where it lies now.

    OSError where that cannot be done, or where the file is open.
    """
    refuse_if_open(path)
    kept = path.parent / KEPT
    refuse_links(path.parent, kept)
    make_folder(kept)
    return path.rename(next(each for each in _names(kept, path) if not os.path.lexists(each)))


def _names(kept: Path, path: Path) -> Iterator[Path]:
    yield kept / path.name
    yield from (kept / f"{path.stem}-{number}{path.suffix}" for number in count(2))


def refuse_links(*folders: Path) -> None:
    """OSError where one of these folders is a link: nothing is written past the documents."""
    if any(folder.is_symlink() for folder in folders):
        raise OSError(errno.ELOOP, "its folder is a link, and may lead anywhere")


def refuse_if_open(path: Path) -> None:
    """OSError where Word or LibreOffice has left its mark: it would write over a new document."""
    marks = (f"~${path.name[2:]}", f".~lock.{path.name}#")
    if any(os.path.exists(path.with_name(mark)) for mark in marks):
        raise PermissionError(errno.EBUSY, "it is open in Word or another program")
