"""Program: which program makes the documents, told by its own files and its libraries' versions."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from gen.version import VERSION

SHAPING = (
    "as_read", "caches", "calendar_names", "case", "case_texts", "characters", "clients", "counsel",
    "countries", "defaults", "documents", "faith", "fill", "folder", "form", "holidays",
    "leftovers", "mistakes", "one_page", "organisations", "own_tone", "pack", "package", "phrasing",
    "private_files",
    "problem", "proof", "reading", "reasons", "road", "schema", "shared", "situation", "talks",
    "template", "tone", "words",
)  # fmt: skip
"""The rooms that a document comes from: a change in another one makes none stale."""

_ENDINGS = (".py", ".json", ".txt", ".bin")
_AS_IT_IS = getattr(os, "O_BINARY", 0)  # Windows would change the line ends
_HOME = os.path.dirname(__file__)  # noqa: PTH120 - see _files
# The libraries whose words or marks stand in a document.
_SHAPING_LIBRARIES = (
    "babel-",
    "docxtpl-",
    "jinja2-",
    "lxml-",
    "markupsafe-",
    "pillow-",
    "python_docx-",
)


@cache
def program_hash() -> str:
    """The sha256 of all that decides what a document looks like, but for its case and template.

    The version alone would not do: a folder that is updated in place may keep its number.
    """
    digest = hashlib.sha256(VERSION.encode())
    for name in sorted(filter(_shapes, os.listdir(_libraries()))):  # noqa: PTH208 - names do
        digest.update(name.encode())
    for room in SHAPING:
        for path in _files(room):
            digest.update(_read(path))
    return digest.hexdigest()


def _read(path: str) -> bytes:
    """What a file holds. Every run reads three hundred: as streams they take a half more."""
    file = os.open(path, os.O_RDONLY | _AS_IT_IS)
    try:
        return os.read(file, os.fstat(file).st_size)
    finally:
        os.close(file)


def _libraries() -> Path:
    """The folder that libraries are installed in: told by where one lies, which takes least."""
    found = find_spec("jinja2")
    if not found or not found.origin:
        raise ModuleNotFoundError(name="jinja2")
    return Path(found.origin).parent.parent


def _files(room: str) -> Iterator[str]:
    """The files of a room. Every run asks for them: with objects for paths it takes thrice."""
    folder = f"{_HOME}/{room}"
    if not os.path.isdir(folder):  # noqa: PTH112
        yield f"{folder}.py"
    for at, inner, names in os.walk(folder):
        inner[:] = sorted(set(inner) - {"__pycache__"})
        yield from (f"{at}/{name}" for name in sorted(names) if name.endswith(_ENDINGS))


def _shapes(name: str) -> bool:
    return name.endswith(".dist-info") and name.lower().startswith(_SHAPING_LIBRARIES)
