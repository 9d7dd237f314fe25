"""Clients: whom the other cases of a folder are about, by a look at two lines of each file.

A case is not read for it, and nothing of it is kept beyond the run: to know a name, its line does.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from gen.folder import ENDINGS, opened

MOST = 500
"""Cases that are looked at: those of the folder that were changed last."""

_BEGINNING = 8192  # bytes of a file in which its client is looked for
_SECTION = re.compile(r"^client:[^\S\n]*(?:#.*)?\n((?:[ ].*\n|[ ]*\n|#.*\n)*)", re.MULTILINE)
_FIELD = re.compile(
    r"^ +(name|called): +(?:\"([^\"]+)\"|'([^']+)'|([^\s\"'#][^#\n]*))", re.MULTILINE
)


class Client(NamedTuple):
    """Whom a file is about: the name, and what the client is called where the file says so."""

    file: str
    name: str
    called: str


def clients_of(folder: Path) -> tuple[Client, ...]:
    """The clients of the cases in a folder; a file that cannot be read has none."""
    return tuple(each for path in _latest(folder) for each in _client(path))


def _latest(folder: Path) -> list[str]:
    """The paths of the files that were changed last, the latest first."""
    found: list[tuple[int, str]] = []
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.lower().endswith(ENDINGS):
                with suppress(OSError):
                    found.append((entry.stat().st_mtime_ns, entry.path))
    return [path for _, path in sorted(found, reverse=True)[:MOST]]


def _client(path: str) -> Iterator[Client]:
    try:
        with opened(Path(path)) as stream:
            text = stream.read(_BEGINNING).decode("utf-8", "replace").removeprefix("\ufeff")
    except OSError:
        return
    section = _SECTION.search(text.replace("\r\n", "\n"))
    given: dict[str, str] = {}
    for name, *values in _FIELD.findall(section[1]) if section else ():
        given.setdefault(name, next(filter(None, values)).strip())
    if name := given.get("name"):
        yield Client(path, name, given.get("called", ""))
