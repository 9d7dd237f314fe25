"""Files: those of ours that another hand may have changed: written, known again, taken away.

A hash says which is ours: one that holds anything else is a hand's, and stays.
"""

from __future__ import annotations

import os
from collections.abc import Collection
from pathlib import Path

from gen import private_files
from gen.run.file_hash import hash_of_file


class InTheWay(Exception):
    """What stands at ``path`` was made, or changed, by another hand."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = path


def make_folder(folder: Path) -> None:
    """The folder is there, for its owner alone; InTheWay where it is a link or none."""
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise InTheWay(folder)
    private_files.make_folder(folder)


def put(path: Path, data: bytes, ours: Collection[str]) -> None:
    """Put the file in its place whole, for its owner alone.

    InTheWay where something stands there that is not told by one of the hashes ``ours``.
    """
    if os.path.lexists(path) and not _is_one_of(path, ours):
        raise InTheWay(path)
    with private_files.written_beside(path, data) as new:
        new.replace(path)


def take_away(path: Path, ours: Collection[str]) -> None:
    """Delete a file that is told by one of these hashes; any other stays."""
    if _is_one_of(path, ours):
        path.unlink()


def _is_one_of(path: Path, hashes: Collection[str]) -> bool:
    return not path.is_symlink() and (hash_of_file(str(path)) or None) in hashes
