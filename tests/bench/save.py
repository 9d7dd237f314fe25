"""Save: how long after a save its documents stand, with ``gen watch`` open beside the editor."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from cold import environment, run
from fixed import TEMPLATES, examples
from rounds import Seconds, head, medians, row, times

ROUNDS = 15
GEN = (sys.executable, "-m", "gen")


def save() -> None:
    """Print the table of saves, each until it is said that its documents are made."""
    with TemporaryDirectory() as folder:
        here = Path(folder)
        few, many = _Watched(here / "few", 3), _Watched(here / "many", 200)
        found = medians(
            {
                "gen docs, 3 cases": _Watched(here / "cold", 3).by_hand,
                "gen watch, 3 cases": few.by_watch,
                "gen watch, 200 cases": many.by_watch,
            },
            ROUNDS,
        )
        few.end()
        many.end()
    head(
        f"(f) A save on paper, median of {ROUNDS} rounds, by the clock on the wall",
        "how", "ms", "times `gen docs`",
    )  # fmt: skip
    for name, seconds in found.items():
        row(name, seconds, times(seconds, found["gen docs, 3 cases"]))


class _Watched:
    """A folder of cases, one of which says something else each time it is saved."""

    def __init__(self, folder: Path, count: int) -> None:
        self._case, *_ = examples(folder / "cases", count)
        self._folder, self._text, self._saves = folder, self._case.read_text(encoding="utf-8"), 0
        self._options = ("--templates", str(TEMPLATES))
        self._watch: subprocess.Popen[str] | None = None
        run([*GEN, "docs", *self._options], folder)

    def by_hand(self) -> Seconds:
        """Seconds that ``gen docs`` takes after a save."""
        self._save()
        return run([*GEN, "docs", *self._options], self._folder)

    def by_watch(self) -> Seconds:
        """Seconds from a save until it is said that its documents are made."""
        watch = self._watch or self._begun()
        begin = time.perf_counter()
        self._save()
        _wait(watch, f"{self._case.stem}: ")
        return time.perf_counter() - begin

    def end(self) -> None:
        """End the watch."""
        if self._watch:
            self._watch.terminate()
            self._watch.communicate()

    def _begun(self) -> subprocess.Popen[str]:
        self._watch = subprocess.Popen(
            [*GEN, "watch", *self._options],
            cwd=self._folder,
            env=environment(),
            stderr=subprocess.PIPE,
            text=True,
        )
        _wait(self._watch, "Watching ")
        return self._watch

    def _save(self) -> None:
        self._saves += 1
        new = re.sub(r"(called: \w+)", rf"\1{'a' * self._saves}", self._text, count=1)
        self._case.write_text(new, encoding="utf-8")


def _wait(watch: subprocess.Popen[str], words: str) -> None:
    """Wait for a line that begins so."""
    assert watch.stderr
    for line in watch.stderr:
        if line.startswith(words):
            return
    raise SystemExit("The watch has ended.")
