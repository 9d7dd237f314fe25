"""Ctrl-C in whatever a command is at: one line, the code of a shell, and no traceback."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from desk import PROJECT, Desk

AT = """
import os, runpy, signal, sys
event, name, *sys.argv = sys.argv[1:]

def hear(heard, words):
    if heard == event and words and str(words[0]).endswith(name):
        os.kill(os.getpid(), signal.SIGINT)

sys.addaudithook(hear)
runpy.run_module("gen", run_name="__main__", alter_sys=True)
"""
CASE = "example-1"
BUSY = {"forget": ("import", "gen.run.forget")}


def stopped(desk: Desk, event: str, name: str, *words: str) -> tuple[int, str]:
    """How a command ends, and what it says, that is stopped where it opens or loads something."""
    done = subprocess.run(
        [sys.executable, "-c", AT, event, name, "gen", *words],
        cwd=desk.folder,
        env={**os.environ, "PYTHONPATH": str(PROJECT)},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stderr


@pytest.fixture
def working(desk: Desk) -> Desk:
    """A folder with a case and templates where the command looks for them."""
    desk.with_own_templates().case(CASE, "example-willing")
    return desk


@pytest.mark.parametrize(
    "words",
    [("docs",), ("check",), ("list",), ("show", CASE), ("forget", CASE, "--dry-run")],
    ids=" ".join,
)
def test_any_command_ends_in_one_line(working: Desk, words: tuple[str, ...]) -> None:
    code, said = stopped(working, *BUSY.get(words[0], ("open", f"{CASE}.yaml")), *words)
    assert (code, said.startswith("\nStopped."), said.count("\n")) == (130, True, 2), said


@pytest.mark.parametrize("module", ["gen.cli", "gen.cli.cases", "gen.overview", "click"])
def test_start_ends_in_one_line_too(working: Desk, module: str) -> None:
    assert stopped(working, "import", module, "list") == (130, "\nStopped.\n")
