"""What is shipped, out of the package: the folders of the checkout are the user's own."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from functools import cache
from pathlib import Path

from gen.starter import FILES, write_shipped

PRACTICE, CASES = FILES / "templates" / "practice.yaml", FILES / "cases"


@cache
def templates() -> Path:
    """The folder of the shipped templates and practice file, written when it is first asked for."""
    folder = Path(tempfile.mkdtemp(prefix="shipped-"))
    atexit.register(shutil.rmtree, folder)
    write_shipped(folder)
    return folder / "templates"


def example(name: str) -> Path:
    """The file of a shipped case: ``example("willing")``."""
    return CASES / f"example-{name}.yaml"
