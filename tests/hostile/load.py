"""Load: many cases in one run, good and bad: time, memory, open files, ledger and report."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from threading import Event, Thread
from typing import NamedTuple

import shipped

HOME = Path(__file__).parent.parent.parent
_MB = 1024 * 1024


class Spent(NamedTuple):
    """A run: its seconds by the clock and of the processor, the most memory of its first process
    in MB, the most files that this had open, and what it printed."""

    seconds: float
    processor: float
    memory: float
    files: int
    printed: int


def run(folder: Path, *words: str) -> Spent:
    """The command in a process of its own, in a folder with cases."""
    begin = time.perf_counter()
    with (folder / "said").open("wb") as said:
        process = subprocess.Popen(
            [sys.executable, "-m", "gen", *words],
            cwd=folder,
            env={**os.environ, "PYTHONPATH": str(HOME)},
            stdout=said,
            stderr=said,
        )
        most, over = [0], Event()
        watch = Thread(target=_look, args=(process.pid, most, over))
        watch.start()
        _, _, used = os.wait4(process.pid, 0)
        over.set()
        watch.join()
    processor = used.ru_utime + used.ru_stime
    printed = (folder / "said").stat().st_size
    spent = time.perf_counter() - begin
    return Spent(spent, processor, used.ru_maxrss / 1024, most[0], printed)


def _look(pid: int, most: list[int], over: Event) -> None:
    while not over.wait(0.2):
        with suppress(OSError):
            most[0] = max(most[0], len(os.listdir(f"/proc/{pid}/fd")))  # noqa: PTH208 - names do


def load(count: int) -> Iterator[tuple[str, Spent]]:
    """What so many cases cost: made, none changed, one changed, as data, and all of them bad."""
    folder = Path(tempfile.mkdtemp(prefix="load-"))
    try:
        shutil.copytree(shipped.templates(), folder / "templates")
        contents = [path.read_bytes() for path in sorted(shipped.CASES.glob("*.yaml"))]
        under = shipped.all_templates() / "example-winter-illness.yaml"
        shutil.copy(under, folder / "templates")
        (folder / "cases").mkdir()
        files = [folder / "cases" / f"example-{number:06}.yaml" for number in range(count)]
        for number, file in enumerate(files):
            file.write_bytes(contents[number % len(contents)])
        time.sleep(3)  # a file just written could still change unseen
        yield "made, two processes", run(folder, "docs", "--jobs", "2")
        yield "nothing changed", run(folder, "docs")
        files[0].write_bytes(re.sub(rb"(called: \w+)", rb"\1a", contents[0], count=1))
        yield "one changed", run(folder, "docs")
        yield "nothing changed, as data", run(folder, "docs", "--json")
        ledger = (folder / "out" / ".ledger.sqlite").stat().st_size
        yield "ledger", Spent(0, 0, 0, 0, ledger)
        yield "list", run(folder, "list")
        for number, file in enumerate(files):
            bad = (
                contents[number % len(contents)]
                .replace(b"name:", b"nmae:")
                .replace(b"-09-", b"-19-")
            )
            file.write_bytes(bad)
        yield "all bad, checked", run(folder, "check", "--jobs", "1")
        yield "all bad, as data", run(folder, "check", "--json", "--jobs", "1")
    finally:
        shutil.rmtree(folder)


def lines_of_load(count: int) -> Iterator[str]:
    """A line for each run."""
    for what, spent in load(count):
        yield (
            f"| {count:,} | {what} | {spent.seconds:.1f} | {spent.processor:.1f} "
            f"| {spent.memory:.0f} | {spent.files} | {spent.printed / _MB:.2f} |"
        )
