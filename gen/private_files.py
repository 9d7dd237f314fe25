"""Private files: what is made anew is for the eyes of its user alone, and never half there.

A file of a case is 0600 and a folder 0700, whatever the umask. What a user has made keeps its own.
Windows has no such modes: there, a folder passes its rights on.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)  # never through a link
FILE, FOR_ALL, _FOLDER = 0o600, 0o666, 0o700


def make_folder(path: Path) -> None:
    """Make a folder, and those above it that are not there; one that is there stays as it is."""
    if not os.path.isdir(path):  # noqa: PTH112 - called for every document of a long batch
        make_folder(path.parent)
        path.mkdir(mode=_FOLDER, exist_ok=True)


def new_file(path: Path, mode: int = FILE) -> BinaryIO:
    """A new file, to be written; FileExistsError where anything has this name.

    With ``FOR_ALL`` it has the modes of the umask, as what holds no word of a case may.
    """
    return os.fdopen(os.open(path, _NEW, mode), "wb")


@contextmanager
def written_beside(path: Path, data: bytes, mode: int = FILE) -> Iterator[Path]:
    """A new file beside ``path`` that holds the data, to be moved into its place meanwhile.

    It is gone at the end if it was not moved. What a killed run has left there gives way.
    """
    new = beside(path)
    new.unlink(missing_ok=True)
    try:
        with new_file(new, mode) as stream:
            stream.write(data)
        yield new
    finally:
        new.unlink(missing_ok=True)


def beside(path: Path) -> Path:
    """Where a file is written before it is moved into its place."""
    return path.with_name(f".{path.name}.part")
