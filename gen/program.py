"""Program: which program makes the documents, told by its own files and its libraries' versions."""

from __future__ import annotations

import hashlib
import os
import sysconfig
from functools import cache
from pathlib import Path

from gen.version import VERSION

_HOME = Path(__file__).parent
# The libraries whose words or marks stand in a document.
_SHAPING = ("babel-", "docxtpl-", "jinja2-", "lxml-", "markupsafe-", "python_docx-")


@cache
def program_hash() -> str:
    """The sha256 of all that decides what a document looks like, but for its case and template.

    The version alone would not do: a folder that is updated in place may keep its number.
    """
    seen = hashlib.sha256(VERSION.encode())
    for name in sorted(filter(_shapes, os.listdir(sysconfig.get_path("purelib")))):  # noqa: PTH208 - names do
        seen.update(name.encode())
    for path in sorted([*_HOME.rglob("*.py"), *_HOME.rglob("*.json")]):
        seen.update(path.read_bytes())
    return seen.hexdigest()


def _shapes(name: str) -> bool:
    return name.endswith(".dist-info") and name.lower().startswith(_SHAPING)
