"""A working folder that hostile files are put into, and the command run on them.

Whatever a file holds, a run ends with 0, 1 or 2, within its time, in sentences that a terminal can
show, and never with a fault of the program.
"""

from __future__ import annotations

import io
import json
import re
import shutil
import signal
import tempfile
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import NoReturn

import shipped
from click.testing import CliRunner
from word import parts_of, xml_of

from gen.characters import UNPRINTABLE
from gen.cli import main

SECONDS = 10.0  # of the processor: what one file takes, many times over, on a slow machine, too
OUR_FAULT = "fault is in the program"
_ESCAPE = re.compile(UNPRINTABLE)


class TooLongError(BaseException):
    """A run took more than its time; no handler of the program may catch it."""


class OurFaultError(AssertionError):
    """A run ended as no run may."""


class Terminal(io.BytesIO):
    """What somebody types."""

    def isatty(self) -> bool:
        return True


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """TooLongError once this much of the processor's time is gone."""

    def over(_number: int, _frame: FrameType | None) -> NoReturn:
        raise TooLongError

    before = signal.signal(signal.SIGPROF, over)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


class WorkingFolder:
    """A working folder with the shipped templates; what a trial changes is put back after it."""

    def __init__(self) -> None:
        self.path = Path(tempfile.mkdtemp(prefix="hostile-"))
        self.cases, self.out = self.path / "cases", self.path / "out"
        self.templates = self.path / "templates"
        shutil.copytree(shipped.all_templates(), self.templates)
        self.cases.mkdir()
        for name in ("willing", "beyond-scope", "broken-trust"):
            shutil.copy(shipped.example(name), self.cases)
        self.docs(seconds=60)  # what is compiled once is no time of a trial
        self.gen("check", seconds=60)
        self.emptied()

    def close(self) -> None:
        shutil.rmtree(self.path, ignore_errors=True)

    def gen(self, *words: str, typed: bytes | None = None, seconds: float = SECONDS) -> str:
        """What a command says, with its exit code before it; OurFaultError for what may not be."""
        options = ["--cases", str(self.cases), "--templates", str(self.templates)]
        options += [] if words[0] == "new" else ["--out", str(self.out)]
        if words[0] == "templates":
            options = []
        given = None if typed is None else Terminal(typed)
        with within(seconds):
            result = CliRunner().invoke(main, [words[0], *options, *words[1:]], input=given)
        if result.exception and not isinstance(result.exception, SystemExit):
            raise result.exception
        said = result.stdout + result.stderr
        for letter in _ESCAPE.findall(said):
            if letter not in "\n\t\r":
                raise OurFaultError(f"U+{ord(letter):04X} goes to the terminal")
        if OUR_FAULT in said or "Traceback" in said:
            raise OurFaultError(said)
        if result.exit_code not in (0, 1, 2):
            raise OurFaultError(f"exit code {result.exit_code}: {said}")
        return f"{result.exit_code}\n{said}"

    def docs(self, *words: str, seconds: float = SECONDS) -> bool:
        """Make documents; whether all were made. A case without them has an error that is told."""
        said = self.gen("docs", "--json", *words, seconds=seconds)
        report = json.loads(said[said.index("{") : said.rindex("}") + 1])
        for case in report["cases"]:
            told = [*case["problems"], *report["problems"]]
            for each in case["documents"]:
                errors = [p for p in told if p["level"] == "error"]
                if each["state"] == "not_made" and not errors:
                    raise OurFaultError(f"not made, and nothing told: {each}")
                if not all(p["what"] and p["file"] for p in errors):
                    raise OurFaultError(f"told without a place or a sentence: {errors}")
                if each["state"] == "made":
                    for name, part in parts_of(Path(each["file"])).items():
                        if name.endswith((".xml", ".rels")):
                            xml_of(part)
        return said.startswith("0")

    def emptied(self) -> None:
        """Without cases and documents again."""
        for folder in (self.out, self.cases):
            shutil.rmtree(folder, ignore_errors=True)
        self.cases.mkdir()


def where(error: BaseException) -> str:
    """What was raised and where, without what the file held: the same fault has the same text."""
    frames = traceback.extract_tb(error.__traceback__)
    own = [f"{Path(each.filename).name}:{each.name}" for each in frames if "gen" in each.filename]
    said = str(error)[:200] if isinstance(error, OurFaultError) else ""
    return f"{type(error).__name__} in {' > '.join(own[-3:])} {said}".strip()
