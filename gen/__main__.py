"""The command as a process: ``python -m gen``, and ``gen`` where it is installed."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

signal.signal(signal.SIGINT, signal.SIG_DFL)  # a Ctrl-C while all this loads just ends it

from gen.cli import main  # noqa: E402


def run() -> None:
    """The command; it ends the process."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
    main(prog_name=_as_typed(), complete_var="_GEN_COMPLETE")


def _as_typed() -> str:
    """The command as README has it typed, so that what a message says of it can be typed, too."""
    if Path(sys.argv[0]).stem == "gen":
        return "gen"  # as it is installed; so completion knows it, too
    _, found, python = sys.executable.rpartition(f"{os.sep}.venv{os.sep}")
    return f"{found[1:]}{python} -m gen" if found else "python -m gen"


if __name__ == "__main__":
    run()
