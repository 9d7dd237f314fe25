"""Tab completes commands, options and cases, in the shells themselves, by the lines of the help."""

from __future__ import annotations

import os
import re
import select
import shutil
import sys
import time
from collections.abc import Mapping

import pytest
import shipped
from desk import PROJECT, Desk, command

from gen.cli import main

LONGEST = 60  # seconds without a word
SHELLS: Mapping[str, list[str]] = {
    "bash": ["bash", "--norc", "-i"],
    "zsh": ["zsh", "-f", "-i"],
    "fish": ["fish", "--no-config", "-i"],
}
FIRST = {"bash": "", "zsh": "autoload -U compinit; compinit -u -D; ", "fish": ""}


def line_for(shell: str) -> str:
    """The line that the help gives for a shell."""
    (line,) = re.findall(rf"^ +(.*_GEN_COMPLETE={shell}_source.*)$", main.help or "", re.MULTILINE)
    return str(line)


class Terminal:
    """A shell on a terminal, in which ``gen`` is installed."""

    def __init__(self, shell: str, desk: Desk) -> None:
        import pty  # noqa: PLC0415 - there is none on Windows

        gen = desk.folder / "bin/gen"
        gen.parent.mkdir()
        code = "import sys; sys.argv[0] = 'gen'; from gen.__main__ import run; run()"
        gen.write_text(f'#!/bin/sh\nexec "{sys.executable}" -c "{code}" "$@"\n')
        gen.chmod(0o755)
        pid, self._terminal = pty.fork()
        if pid == 0:
            os.chdir(desk.folder)
            around = {
                "PATH": f"{gen.parent}{os.pathsep}{os.environ['PATH']}",
                "PYTHONPATH": str(shipped.PROJECT),
                "HOME": str(desk.folder),
                "TERM": "dumb",
            }
            os.execvpe(shell, SHELLS[shell], {**os.environ, **around})  # noqa: S606
        self._pid = pid

    def typed(self, keys: str, until: str) -> None:
        """Type, and wait until this stands on the terminal."""
        os.write(self._terminal, keys.encode())
        said, begun = "", time.monotonic()
        while until not in said:
            assert time.monotonic() - begun < LONGEST, said
            if select.select([self._terminal], [], [], 1)[0]:
                said += os.read(self._terminal, 65536).decode(errors="replace")

    def close(self) -> None:
        os.close(self._terminal)
        os.waitpid(self._pid, 0)


@pytest.mark.parametrize("shell", SHELLS)
def test_tab_completes_commands_options_and_cases(shell: str, desk: Desk) -> None:
    if not shutil.which(shell):
        pytest.skip(f"{shell} is not here")
    desk.case("2026-014", "example-willing")
    terminal = Terminal(shell, desk)
    terminal.typed(f"{FIRST[shell]}{line_for(shell)}; echo rea''dy\r", "ready")
    terminal.typed("gen sho\t", "gen show ")
    terminal.typed("2026\t", "2026-014")
    terminal.typed("--docu\t", "--document ")
    terminal.typed("ref\t", "referral-note")
    terminal.close()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("lsit", "There is no command “lsit”. Did you mean “list”?"),
        ("parse", "The commands are: begin, check, docs and 8 more; --help has all."),
    ],
)
def test_mistyped_command_is_told_with_the_one_that_was_meant(typed: str, said: str) -> None:
    done = command(typed, cwd=PROJECT)
    assert done.exit_code == 2
    assert said in done.stderr
