"""Lock: one run at a time works in a folder of documents.

The lock is the operating system's, on ``out/.lock``: it goes with the process that holds it,
however that ends. A library for it (filelock, portalocker) takes as long to load as a run with
nothing to do takes altogether.
"""

from __future__ import annotations

import errno
import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from gen.private_files import FILE, make_folder

NAME = ".lock"
_PAUSE = 0.05  # seconds between two looks at a lock that is held
_NO_LINKS = getattr(os, "O_NOFOLLOW", 0)
_HELD = (errno.EACCES, errno.EAGAIN, errno.EDEADLK)

if sys.platform == "win32":
    import msvcrt

    def _take(lock: int) -> None:
        msvcrt.locking(lock, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(lock: int) -> None:
        # Not lockf: this one is also held by the processes that a run begins, until all have ended.
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def locked(out: Path, wait: Callable[[], None]) -> Iterator[None]:
    """Meanwhile no other run works in ``out``. ``wait`` is called once where one does.

    OSError where the disk does not allow it: then nothing can be written there at all.
    """
    lock = _open(out)
    try:
        is_ours = _is_taken(lock)
        if not is_ours:
            wait()
        while not (is_ours and _stands(lock, out)):
            time.sleep(_PAUSE)
            if not _stands(lock, out):  # deleted since: another run may hold a new one
                deleted, lock = lock, _open(out)
                os.close(deleted)
                is_ours = False
            # Once: Windows gives it to nobody a second time, not even to its holder.
            is_ours = is_ours or _is_taken(lock)
        yield
    finally:
        os.close(lock)


def _open(out: Path) -> int:
    make_folder(out)
    return os.open(out / NAME, os.O_RDWR | os.O_CREAT | _NO_LINKS, FILE)


def _stands(lock: int, out: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(lock), (out / NAME).stat())
    except FileNotFoundError:
        return False


def _is_taken(lock: int) -> bool:
    try:
        _take(lock)
    except OSError as error:
        if error.errno in _HELD:
            return False
        raise
    return True
