"""The command as a process: ``python -m gen``, and ``gen`` where it is installed."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import TracebackType


def _stop(*_: object) -> None:
    os.write(2, b"\nStopped.\n")
    os._exit(130)  # as gen.cli.exit_code has it, which is not loaded yet


signal.signal(signal.SIGINT, _stop)  # a Ctrl-C while all this loads, too, is one line

from gen.cli import main  # noqa: E402


def run() -> None:
    """The command; it ends the process."""
    sys.excepthook = _tell
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        main(prog_name=_as_typed(), complete_var="_GEN_COMPLETE")
    finally:
        signal.signal(signal.SIGINT, _stop)


def _tell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    from gen.fault import tell_without_texts  # noqa: PLC0415 - late, as there should be none

    tell_without_texts(kind, error, trace)


def _as_typed() -> str:
    """The command as it was typed, so that what a message says of it can be typed, too."""
    folder, script = os.path.split(sys.argv[0])
    if script != "__main__.py":  # installed, as a program of its own
        known = folder in os.environ.get("PATH", "").split(os.pathsep)
        return script.removesuffix(".exe") if known else sys.argv[0]
    home, found, python = sys.executable.rpartition(f"{os.sep}.venv{os.sep}")
    if found and _is_here(home):  # as README has it
        return f".venv{os.sep}{python} -m gen"
    return f"{sys.orig_argv[0]} -m gen"


def _is_here(folder: str) -> bool:
    try:
        return Path(folder).samefile(Path.cwd())
    except OSError:  # the folder in which one is may have been deleted
        return False


if __name__ == "__main__":
    run()
