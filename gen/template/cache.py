"""Cache: what compiling a template gave, kept from run to run where the program is installed.

It lies in the virtual environment, like the bytecode of the program itself and as much to be
trusted; elsewhere nothing is kept. It holds a template's words and nothing of a case, and whatever
is wrong with it counts as not being there.
"""

from __future__ import annotations

import hashlib
import marshal
import os
import sys
import zlib
from pathlib import Path
from types import CodeType

from gen.package.paper import Paper
from gen.program import program_hash

# Each packed part as a tuple; the Jinja source of each story; its code.
Work = tuple[list[tuple[str, bytes, int, int, bytes]], dict[str, str], dict[str, CodeType]]

_HOME = Path(sys.prefix) / "compiled-templates"
_MOST = 24  # three templates, two papers, large print, and a few that were changed
_SEAL = 32  # bytes of sha256 before the rest, so that a torn file is not taken for a whole one


def key_of(template: bytes, paper: Paper) -> str:
    """What the work depends on: the template's file, paper, program, libraries, Python, zlib."""
    made_by = f"{program_hash()} {sys.version} {zlib.ZLIB_RUNTIME_VERSION}"
    seen = hashlib.sha256(made_by.encode())
    for piece in (template, repr(paper).encode()):
        seen.update(len(piece).to_bytes(8, "big") + piece)
    return seen.hexdigest()


def recall(key: str) -> Work | None:
    """The work of an earlier run; None where there is none."""
    try:
        kept = (_HOME / key).read_bytes()
    except OSError:
        return None
    seal, work = kept[:_SEAL], kept[_SEAL:]
    if hashlib.sha256(work).digest() != seal:
        return None
    parts, sources, codes = marshal.loads(work)  # noqa: S302 - as trusted as the bytecode beside it
    return parts, sources, codes


def remember(key: str, work: Work) -> None:
    """Keep the work for the next run, if there is a place for it."""
    if sys.prefix == sys.base_prefix:
        return
    data = marshal.dumps(work)
    beside = _HOME / f"{key}.{os.getpid()}.part"
    try:
        _HOME.mkdir(exist_ok=True)
        beside.write_bytes(hashlib.sha256(data).digest() + data)
        beside.replace(_HOME / key)
        _forget_the_oldest()
    except OSError:
        return


def _forget_the_oldest() -> None:
    kept = sorted(_HOME.iterdir(), key=lambda path: path.stat().st_mtime_ns, reverse=True)
    for path in kept[_MOST:]:
        path.unlink(missing_ok=True)
