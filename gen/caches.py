"""Caches: the folder of what is kept from run to run among the user's caches, and sealed entries.

A damaged, foreign or older entry counts as none. A folder or an entry into which somebody else
could write is not used, and where there is no other, nothing is kept.
"""

from __future__ import annotations

import hashlib
import os
import stat
import sys
from contextlib import suppress
from pathlib import Path

from gen.private_files import make_folder, new_file
from gen.program import program_hash

_NAME = "parting-well"
_MOST = 48  # the templates of a practice, on two papers, and a few that were changed
_SEAL = 32  # bytes of sha256 before the rest: what reads an entry may stumble over a torn one
_READ = os.O_RDONLY | sum(getattr(os, each, 0) for each in ("O_NOFOLLOW", "O_NONBLOCK", "O_BINARY"))
_OTHERS_WRITE = stat.S_IWGRP | stat.S_IWOTH
_NO_PLACE = (OSError, RuntimeError)  # no room, no right, no home


def key(*pieces: str | bytes) -> str:
    """The name for what this program, on this Python, makes of these pieces and nothing else."""
    digest = hashlib.sha256(f"{program_hash()} {sys.version}".encode())
    for piece in pieces:
        data = piece.encode() if isinstance(piece, str) else piece
        digest.update(len(data).to_bytes(8, "big") + data)
    return digest.hexdigest()


def kept(name: str) -> bytes:
    """What was kept under this name; empty for nothing."""
    with suppress(*_NO_PLACE):
        entry = _read(_folder() / name)
        if hashlib.sha256(entry[_SEAL:]).digest() == entry[:_SEAL]:
            return entry[_SEAL:]
    return b""


def keep(name: str, data: bytes) -> None:
    """Keep it under this name, where that may be; the oldest entries make room."""
    with suppress(*_NO_PLACE):
        folder = _folder()
        beside = folder / f"{name}.{os.getpid()}"
        beside.unlink(missing_ok=True)
        with new_file(beside) as stream:
            stream.write(hashlib.sha256(data).digest() + data)
        beside.replace(folder / name)
        _forget_the_oldest(folder)


def drop(begin: str) -> None:
    """Take away what was kept under all names that begin so."""
    with suppress(*_NO_PLACE):
        for path in _folder().glob(f"{begin}*"):
            path.unlink(missing_ok=True)


def _folder() -> Path:
    """The folder of the cache, made where it is not there; PermissionError for one of others."""
    folder = _caches() / _NAME
    make_folder(folder)
    found = folder.lstat()
    if not stat.S_ISDIR(found.st_mode):
        raise PermissionError
    _refuse_if_of_others(found)
    return folder


def _read(path: Path) -> bytes:
    """What an entry holds; PermissionError for one that somebody else made or could write."""
    with open(os.open(path, _READ), "rb") as stream:  # noqa: PTH123 - never through a link, nor a pipe
        found = os.fstat(stream.fileno())
        if not stat.S_ISREG(found.st_mode):
            raise PermissionError
        _refuse_if_of_others(found)
        return stream.read()


def _refuse_if_of_others(found: os.stat_result) -> None:
    if sys.platform == "win32":  # there, the folder above is the user's alone
        return
    if found.st_uid != os.getuid() or found.st_mode & _OTHERS_WRITE:
        raise PermissionError


def _caches() -> Path:
    """Where the caches of this user belong.

    https://specifications.freedesktop.org/basedir-spec/latest/ on Linux, and everywhere if asked.
    """
    asked = Path(os.environ.get("XDG_CACHE_HOME", ""))
    if asked.is_absolute():
        return asked
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    return Path.home() / ("Library/Caches" if sys.platform == "darwin" else ".cache")


def _forget_the_oldest(folder: Path) -> None:
    entries = sorted(folder.iterdir(), key=lambda path: path.stat().st_mtime_ns, reverse=True)
    for path in entries[_MOST:]:
        path.unlink(missing_ok=True)
