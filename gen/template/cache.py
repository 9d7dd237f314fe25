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
from contextlib import suppress
from pathlib import Path
from types import CodeType
from typing import cast

from jinja2.bccache import Bucket, BytecodeCache

from gen.package.paper import Paper
from gen.program import program_hash
from gen.template.tags import bucket_of

# Each packed part as a tuple; the Jinja source of each story; its code. To make the first two anew
# takes lxml and docxtpl, and twice the time of a run on one case.
Compilation = tuple[list[tuple[str, bytes, int, int, bytes]], dict[str, str], dict[str, CodeType]]

_NAME = "parting-well"
_MOST = 24  # three templates, two papers, large print, and a few that were changed
_SEAL = 32  # bytes of sha256 before the rest: Jinja may stumble over a torn entry
_OTHERS_WRITE = stat.S_IWGRP | stat.S_IWOTH
_NO_PLACE = (OSError, RuntimeError)  # no room, no right, no home


class _Cache(BytecodeCache):
    def load_bytecode(self, bucket: Bucket) -> None:
        with suppress(*_NO_PLACE):
            entry = (_folder() / bucket.key).read_bytes()
            if hashlib.sha256(entry[_SEAL:]).digest() == entry[:_SEAL]:
                bucket.bytecode_from_string(entry[_SEAL:])

    def dump_bytecode(self, bucket: Bucket) -> None:
        data = bucket.bytecode_to_string()
        with suppress(*_NO_PLACE):
            folder = _folder()
            beside = folder / f"{bucket.key}.{os.getpid()}.part"
            beside.write_bytes(hashlib.sha256(data).digest() + data)
            beside.replace(folder / bucket.key)
            _forget_the_oldest(folder)


_CACHE = _Cache()


def key_of(template: bytes, paper: Paper) -> str:
    """What a compilation depends on: template, paper, program, libraries, Python, zlib."""
    made_by = f"{program_hash()} {sys.version} {zlib.ZLIB_RUNTIME_VERSION}"
    digest = hashlib.sha256(made_by.encode())
    for piece in (template, repr(paper).encode()):
        digest.update(len(piece).to_bytes(8, "big") + piece)
    return digest.hexdigest()


def cached(key: str, make: Callable[[], Compilation]) -> Compilation:
    """The compilation of an earlier run; if there is none, it is made, and kept if it may be."""
    bucket = bucket_of(_CACHE, key)
    if bucket.code is None:
        bucket.code = cast("CodeType", make())  # Jinja keeps whatever marshal knows
        _CACHE.set_bucket(bucket)
    return cast("Compilation", bucket.code)


def _folder() -> Path:
    """The folder of the cache, made where it is not there; PermissionError for one of others."""
    folder = _caches() / _NAME
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    found = folder.lstat()
    if not stat.S_ISDIR(found.st_mode):
        raise PermissionError
    if sys.platform != "win32":  # there, the folder above is the user's alone
        if found.st_uid != os.getuid() or found.st_mode & _OTHERS_WRITE:
            raise PermissionError
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
