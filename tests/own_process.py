"""The command in a process of its own, which a test may end at any moment or take rights from."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from desk import Desk, Run

from gen.cli import main

SECONDS = 60  # that what is left of a group may take to end, on a machine with more to do
CHANGES = {"open", "os.rename", "os.remove", "os.mkdir", "os.link", "sqlite3.connect"}

# The mode of a folder does not bind root; so the run gives up that right: capabilities(7).
WITHOUT_ROOTS_RIGHT = """
import ctypes, os, sys
from gen.cli import main
if os.geteuid() == 0:
    header, rights = (ctypes.c_uint32 * 2)(0x20080522, 0), (ctypes.c_uint32 * 6)()
    assert ctypes.CDLL(None).capset(header, rights) == 0
main(sys.argv[1:])
"""


def begun(words: Sequence[str], first: Callable[[], None] = lambda: None) -> int:
    """The number of a new process, and of its group, that runs ``gen`` with these words.

    It is a fork of this one, so that all is loaded and what it does begins at once.
    """
    pid = os.fork()
    if pid:
        return pid
    code = 70
    try:
        os.setsid()
        sys.stdout = sys.stderr = open(os.devnull, "w")  # noqa: PTH123, SIM115 - it ends with us
        first()
        main(list(words), standalone_mode=False)
    except SystemExit as end:
        code = int(end.code or 0)
    finally:
        os._exit(code)


def ended(pid: int) -> int:
    """How a process ended: its exit code, or a signal below zero; none of its group is left."""
    code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    for _ in range(SECONDS * 100):
        if not living(pid):
            return code
        time.sleep(0.01)
    raise AssertionError(f"processes are left: {living(pid)}")


def living(group: int) -> list[str]:
    """The processes of a group, but for dead ones that nobody has buried yet: proc(5)."""
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            state, _, its_group = path.read_text().rpartition(")")[2].split()[:3]
            if int(its_group) == group and state != "Z":
                found.append(path.parent.name)
    return found


def kill_at(step: int, out: Path, *, worker: bool = False) -> None:
    """Kill the run before its n-th work on a file below ``out/``; or only the process that does it.

    To be called in the first process of the run: PEP 578. Those of its crew count their own steps.
    """
    below, left, first = str(out), [step], os.getpid()

    def heard(event: str, words: tuple[object, ...]) -> None:
        if event in CHANGES and str(words[0]).startswith(below):
            left[0] -= 1
            if left[0] == 0:
                os.kill(os.getpid() if worker else first, signal.SIGKILL)

    sys.addaudithook(heard)


def bound(desk: Desk, *words: str) -> Run:
    """The command, bound by the modes of files and folders."""
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_ROOTS_RIGHT, *words, *desk.options()],
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Traceback" not in done.stderr
    return Run(done.returncode, done.stdout, done.stderr)


def kill_as(event: str, ending: str, nth: int) -> None:
    """Kill this process before its n-th such event at a file whose path ends so: PEP 578."""
    left = [nth]

    def heard(what: str, words: tuple[object, ...]) -> None:
        if what == event and str(words[0]).endswith(ending):
            left[0] -= 1
            if left[0] == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(heard)


def all_on(terminal: int) -> bytes:
    """Whatever is written to a terminal until its other end is closed."""
    said = bytearray()
    with suppress(OSError):  # Linux tells so that it is
        while read := os.read(terminal, 65536):
            said += read
    os.close(terminal)
    return bytes(said)
