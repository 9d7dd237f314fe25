"""Somebody who has ``gen watch`` open beside the editor."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Empty, Queue
from threading import Thread

from desk import KINDS, PROJECT, Desk

LONGEST = 60  # seconds without a line, on a machine with more to do
READY = r"Watching .*\n"
WILLING, MISCONDUCT = "example-willing", "example-broken-trust"


def with_two_cases(desk: Desk) -> Desk:
    """The desk with two cases, and short templates of its own."""
    return desk.with_own_templates().with_short(*KINDS).with_examples(WILLING, MISCONDUCT)


def save(path: Path, old: str, new: str) -> None:
    """Other words in a file, as a plain editor writes them."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


class Watch:
    """A running ``gen watch``, and what it says."""

    def __init__(self, desk: Desk) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "gen", "watch", "--cases", "cases", *desk.options()[2:]],
            cwd=desk.folder,
            env={**os.environ, "PYTHONPATH": str(PROJECT)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )
        self._lines: Queue[str] = Queue()
        self._reader = Thread(target=self._read, daemon=True)
        self._reader.start()
        self.first = self.said(until=READY)

    def _read(self) -> None:
        assert self._process.stderr
        with self._process.stderr as said:
            for line in said:
                self._lines.put(line)
        self._lines.put("")

    def said(self, until: str) -> str:
        """All that is said, to the end of the line that holds this pattern.

        A save may be heard in two pieces, so a test waits for the line that it is about.
        """
        said = ""
        while not re.search(until, said):
            try:
                line = self._lines.get(timeout=LONGEST)
            except Empty:
                line = ""
            assert line, f"{until} was not said, but: {said}"
            said += line
        return said

    def stopped(self) -> tuple[int, str]:
        """How it ends after Ctrl-C: its exit code, and what else it said."""
        self._process.send_signal(signal.SIGINT)
        code = self._process.wait(LONGEST)
        self._reader.join(LONGEST)
        return code, "".join(self._lines.queue)


@contextmanager
def watching(desk: Desk) -> Iterator[Watch]:
    """``gen watch`` on a desk; at the end it is stopped."""
    watch = Watch(desk)
    try:
        yield watch
    finally:
        code, rest = watch.stopped()
    assert code == 0
    assert "Traceback" not in rest
