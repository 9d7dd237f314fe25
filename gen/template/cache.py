"""Cache: what compiling a template gave, kept from run to run among the user's caches.

It is Jinja's bytecode cache. It holds the words of a template and nothing of a case; a damaged,
foreign or older entry counts as none. Code lies in it, so a folder into which somebody else could
write is not used, and where there is no other, every run compiles its templates anew.
"""

from __future__ import annotations

import hashlib
import os
import stat
import sys
import zlib
from collections.abc import Callable
from pathlib import Path
from types import CodeType
from typing import cast

from jinja2.bccache import Bucket, BytecodeCache

from gen.package.paper import Paper
from gen.program import program_hash
from gen.template.tags import bucket_of

# Each packed part as a tuple; the Jinja source of each story; its code. To make the first two anew
# takes lxml and docxtpl, and twice the time of a run on one case.
Work = tuple[list[tuple[str, bytes, int, int, bytes]], dict[str, str], dict[str, CodeType]]

_NAME = "parting-well"
_MOST = 24  # three templates, two papers, large print, and a few that were changed
_SEAL = 32  # bytes of sha256 before the rest: Jinja may stumble over a torn entry
_OTHERS_WRITE = stat.S_IWGRP | stat.S_IWOTH


class _Cache(BytecodeCache):
    def load_bytecode(self, bucket: Bucket) -> None:
        folder = _folder()
        if folder is None:
            return
        try:
            entry = (folder / bucket.key).read_bytes()
        except OSError:
            return
        if hashlib.sha256(entry[_SEAL:]).digest() == entry[:_SEAL]:
            bucket.bytecode_from_string(entry[_SEAL:])

    def dump_bytecode(self, bucket: Bucket) -> None:
        folder = _folder()
        if folder is None:
            return
        data = bucket.bytecode_to_string()
        beside = folder / f"{bucket.key}.{os.getpid()}.part"
        try:
            beside.write_bytes(hashlib.sha256(data).digest() + data)
            beside.replace(folder / bucket.key)
            _forget_the_oldest(folder)
        except OSError:
            return


_CACHE = _Cache()


def key_of(template: bytes, paper: Paper) -> str:
    """What the work depends on: the template's file, paper, program, libraries, Python, zlib."""
    made_by = f"{program_hash()} {sys.version} {zlib.ZLIB_RUNTIME_VERSION}"
    digest = hashlib.sha256(made_by.encode())
    for piece in (template, repr(paper).encode()):
        digest.update(len(piece).to_bytes(8, "big") + piece)
    return digest.hexdigest()


def kept(key: str, make: Callable[[], Work]) -> Work:
    """The work as an earlier run left it; if there is none, it is made, and kept if it may be."""
    bucket = bucket_of(_CACHE, key)
    if bucket.code is None:
        bucket.code = cast("CodeType", make())  # Jinja keeps whatever marshal knows
        _CACHE.set_bucket(bucket)
    return cast("Work", bucket.code)


def _folder() -> Path | None:
    """The folder of the cache, made where it is not there; None where none can be trusted."""
    try:
        folder = _caches() / _NAME
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        found = folder.lstat()
    except (OSError, RuntimeError):  # no room, no right, no home
        return None
    if not stat.S_ISDIR(found.st_mode):
        return None
    if sys.platform != "win32" and (found.st_uid != os.getuid() or found.st_mode & _OTHERS_WRITE):
        return None
    return folder


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
