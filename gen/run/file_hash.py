"""File hash: a file told by what it holds, or by how it looks from outside."""

from __future__ import annotations

import hashlib
import os
import stat
import time

from gen.reading.limits import MOST_BYTES

_FRESH = 2_000_000_000  # nanoseconds: the coarsest clock of a disk in use ticks every two seconds


def hash_of(data: bytes) -> str:
    """The sha256 of these bytes, in hex."""
    return hashlib.sha256(data).hexdigest()


def hash_of_file(path: str) -> str:
    """The sha256 of what a file holds, in hex; empty where no file can be read."""
    if not os.path.isfile(path):  # a pipe of this name would be waited for without end
        return ""
    try:
        with open(path, "rb") as stream:  # noqa: PTH123 - called for every document of a long batch
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError:
        return ""


def hash_of_case(path: str) -> str:
    """The same of a case file; empty also for one that is too large to be a case, and not read."""
    try:
        is_case = os.stat(path).st_size <= MOST_BYTES  # noqa: PTH116 - called for every case
    except (OSError, ValueError):
        return ""
    return hash_of_file(path) if is_case else ""


def stamp_of(path: str) -> str:
    """Size, times and number of a file in one text; empty where no file stands.

    Two contents of one file have the same stamp only where it was written twice in one tick of
    the disk's clock, which is why nothing is ever overwritten on the word of a stamp alone.
    """
    try:
        seen = os.stat(path)  # noqa: PTH116 - called for every document of a long batch
    except (OSError, ValueError):
        return ""
    if not stat.S_ISREG(seen.st_mode):
        return ""
    return f"{seen.st_size} {seen.st_mtime_ns} {seen.st_ctime_ns} {seen.st_ino}"


def lasting_stamp_of(path: str) -> str:
    """The stamp of a file that somebody else writes; empty while it could change unseen.

    A time in the future is no age either: the clock may have been put back since.
    """
    stamp = stamp_of(path)
    if not stamp:
        return ""
    written = max(map(int, stamp.split()[1:3]))
    return stamp if time.time_ns() - written > _FRESH else ""


def is_same_file(path: str, stamp: str, data: str) -> bool:
    """Whether a file is as it was: by its stamp, or else by the sha256 of what it holds."""
    now = stamp_of(path)
    if now == stamp != "":
        return True
    of_another_size = bool(now and stamp) and _size(now) != _size(stamp)
    return not of_another_size and hash_of_file(path) == data != ""


def _size(stamp: str) -> str:
    return stamp.partition(" ")[0]
