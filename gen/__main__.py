"""The command as a process: ``python -m gen``, and ``gen`` where it is installed."""

from __future__ import annotations

import os
import signal
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import TracebackType

signal.signal(signal.SIGINT, signal.SIG_DFL)  # a Ctrl-C while all this loads just ends it

from gen.cli import main  # noqa: E402


def run() -> None:
    """The command; it ends the process."""
    sys.excepthook = _tell
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        main(prog_name=_as_typed())
    finally:
        signal.signal(signal.SIGINT, signal.SIG_DFL)


def _tell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    from gen.fault import tell_without_texts  # noqa: PLC0415 - late, as there should be none

    tell_without_texts(kind, error, trace)


def _as_typed() -> str:
    """The command as README has it typed, so that what a message says of it can be typed, too."""
    _, found, python = sys.executable.rpartition(f"{os.sep}.venv{os.sep}")
    return f"{found[1:]}{python} -m gen" if found else "python -m gen"


if __name__ == "__main__":
    run()
