"""The command as a process: ``python -m gen``, and ``gen`` where it is installed."""

from __future__ import annotations

import gc
import os
import sys
from contextlib import suppress

# A run makes much that lives to its end; looking through it for what does not takes longer.
gc.set_threshold(100_000)

from gen.cli import main  # noqa: E402


def run() -> None:
    """The command; the process ends without freeing its memory piece by piece first."""
    try:
        main(prog_name=_as_typed())
    except SystemExit as end:
        for stream in filter(None, (sys.stdout, sys.stderr)):  # None where it was closed before
            with suppress(BrokenPipeError):  # whoever was reading has had enough
                stream.flush()
        os._exit(end.code if isinstance(end.code, int) else 0)


def _as_typed() -> str:
    """The command as README has it typed, so that what a message says of it can be typed, too."""
    _, found, python = sys.executable.rpartition(f"{os.sep}.venv{os.sep}")
    return f"{found[1:]}{python} -m gen" if found else "python -m gen"


if __name__ == "__main__":
    run()
