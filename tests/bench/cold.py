"""Cold: what a person waits for who types a command, against Python starting with a library."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from fixed import HOME, TEMPLATES, examples
from rounds import Seconds, head, medians, row, times

ROUNDS = 15


def cold() -> None:
    """Print the table of cold starts: three cases, by the clock on the wall."""
    with TemporaryDirectory() as folder:
        here = Path(folder)
        cases = examples(here / "cases", 3)
        gen = [sys.executable, "-m", "gen"]
        docs = [*gen, "docs", "--cases", "cases", "--templates", str(TEMPLATES)]
        changed = _Changed(cases[0], docs, here)
        found = medians(
            {
                "python -c pass": lambda: run([sys.executable, "-c", "pass"], here),
                "python -c 'import click, sqlite3'": lambda: _imports("click, sqlite3", here),
                "python -c 'import docxtpl'": lambda: _imports("docxtpl", here),
                "gen --help": lambda: run([*gen, "--help"], here),
                "gen docs, nothing to do": lambda: run(docs, here),
                "gen docs, one case changed": changed,
            },
            ROUNDS,
        )
    head(
        f"(c) Cold, 3 cases, median of {ROUNDS} rounds, by the clock on the wall",
        "command", "ms", "times `import click, sqlite3`", "times `import docxtpl`",
    )  # fmt: skip
    small, large = (found[f"python -c 'import {name}'"] for name in ("click, sqlite3", "docxtpl"))
    for name, seconds in found.items():
        row(name, seconds, times(seconds, small), times(seconds, large))


class _Changed:
    """A run after one case was changed; each time it says something else."""

    def __init__(self, case: Path, docs: list[str], folder: Path) -> None:
        self._case, self._docs, self._folder = case, docs, folder
        self._before, self._count = case.read_text(encoding="utf-8"), 0
        run(docs, folder)

    def __call__(self) -> Seconds:
        self._count += 1
        new = re.sub(r"(called: \w+)", rf"\1{'a' * self._count}", self._before, count=1)
        self._case.write_text(new, encoding="utf-8")
        spent = run(self._docs, self._folder)
        run(self._docs, self._folder)  # so that the next one has nothing to do
        return spent


def _imports(names: str, folder: Path) -> Seconds:
    return run([sys.executable, "-c", f"import {names}"], folder)


def run(command: list[str], folder: Path) -> Seconds:
    """Seconds that a process takes."""
    begin = time.perf_counter()
    subprocess.run(command, cwd=folder, env=environment(), check=True, capture_output=True)
    return time.perf_counter() - begin


def environment() -> dict[str, str]:
    """What a process finds around it; bytecode is kept, as on the machine of a user."""
    env = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    return {**env, "PYTHONPATH": str(HOME)}
