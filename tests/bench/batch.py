"""Batch: many cases at once, on one core and on two; then one changed, then none."""

from __future__ import annotations

import os
import re
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event, Thread

from fixed import HOME, TEMPLATES, examples
from rounds import Seconds, head, say, times

COUNTS = (100, 1_000, 10_000)
ROUNDS = 3
_MB = 1024


@dataclass(frozen=True, slots=True)
class Spent:
    """A command: seconds by the clock, and the most memory that all its processes had, in MB."""

    seconds: Seconds
    memory: float


def batch() -> None:
    """Print the table of batches; a row is the median of the rounds, each into a new folder."""
    head(
        f"(d) Batches, median of {ROUNDS} rounds, seconds by the clock",
        "cases", "one core", "ms a case", "two cores", "one core against two", "memory of one",
        "memory of two", "one case changed", "nothing changed", "of making them",
    )  # fmt: skip
    for count in COUNTS:
        with TemporaryDirectory() as folder:
            _row(Path(folder), count)


def _row(folder: Path, count: int) -> None:
    cases = examples(folder / "cases", count)
    rounds = [_round(folder, cases, number) for number in range(ROUNDS)]
    one, two, changed, nothing = (_median([each[at] for each in rounds]) for at in range(4))
    say(
        f"| {count:,} | {one.seconds:.1f} | {one.seconds * 1000 / count:.2f} | {two.seconds:.1f} "
        f"| {times(one.seconds, two.seconds)} | {one.memory:.0f} MB | {two.memory:.0f} MB "
        f"| {changed.seconds:.2f} | {nothing.seconds:.2f} "
        f"| {nothing.seconds / two.seconds:.1%} |"
    )


def _round(folder: Path, cases: list[Path], number: int) -> tuple[Spent, Spent, Spent, Spent]:
    alone, shared = folder / f"alone-{number}", folder / f"shared-{number}"
    one = _docs(folder, alone, "--jobs", "1")
    two = _docs(folder, shared, "--jobs", "2")
    nothing = _docs(folder, shared)
    before = cases[0].read_text(encoding="utf-8")
    cases[0].write_text(re.sub(r"(called: \w+)", r"\1a", before, count=1), encoding="utf-8")
    changed = _docs(folder, shared)
    cases[0].write_text(before, encoding="utf-8")
    for out in (alone, shared):
        shutil.rmtree(out)
    return one, two, changed, nothing


def _median(spent: list[Spent]) -> Spent:
    seconds = statistics.median(each.seconds for each in spent)
    return Spent(seconds, statistics.median(each.memory for each in spent))


def _docs(folder: Path, out: Path, *words: str) -> Spent:
    command = [sys.executable, "-m", "gen", "docs", "--cases", "cases", "--out", out.name, *words]
    begin = time.perf_counter()
    process = subprocess.Popen(
        [*command, "--templates", str(TEMPLATES)],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(HOME)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    watch = _Watch(process.pid)
    code = process.wait()
    spent = Spent(time.perf_counter() - begin, watch.stop())
    if code:
        raise SystemExit(f"{' '.join(command)} ended with {code}")
    return spent


class _Watch:
    """The memory of all processes of a session, looked at four times a second (Linux's /proc)."""

    def __init__(self, session: int) -> None:
        self._session, self._most, self._over = session, 0.0, Event()
        self._thread = Thread(target=self._look, daemon=True)
        self._thread.start()

    def stop(self) -> float:
        """The most there was, in MB; memory that processes share is counted once."""
        self._over.set()
        self._thread.join()
        return self._most

    def _look(self) -> None:
        while not self._over.wait(0.25):
            held = sum(_memory(pid) for pid in _of_session(self._session))
            self._most = max(self._most, held / _MB)


def _of_session(session: int) -> list[int]:
    """The processes of a session, by the sixth word of their /proc/PID/stat: proc(5)."""
    stats = {path.parent: _read(path.read_text) for path in Path("/proc").glob("[0-9]*/stat")}
    found = {path: stat.rpartition(")")[2].split() for path, stat in stats.items()}
    return [int(path.name) for path, words in found.items() if words[3:4] == [str(session)]]


def _memory(pid: int) -> int:
    rollup = _read(Path(f"/proc/{pid}/smaps_rollup").read_text)
    found = re.search(r"^Pss:\s+(\d+)", rollup, re.MULTILINE)
    return int(found[1]) if found else 0


def _read(what: Callable[[], str]) -> str:
    try:
        return what()
    except OSError:  # the process has ended meanwhile
        return ""
