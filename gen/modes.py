"""Modes: what the program makes anew is for the eyes of its user alone.

A file of a case is 0600 and a folder 0700, whatever the umask. What a user has made keeps its own.
Windows has no such modes: there, a folder passes its rights on.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import BinaryIO

_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)  # never through a link
FILE, _FOLDER = 0o600, 0o700


def make_folder(path: Path) -> None:
    """Make a folder, and those above it that are not there; one that is there stays as it is."""
    if not os.path.isdir(path):  # noqa: PTH112 - called for every document of a long batch
        make_folder(path.parent)
        path.mkdir(mode=_FOLDER, exist_ok=True)


def new_file(path: Path) -> BinaryIO:
    """A new file, to be written; FileExistsError where anything has this name."""
    return os.fdopen(os.open(path, _NEW, FILE), "wb")
