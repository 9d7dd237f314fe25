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
        main(prog_name="gen")
    except SystemExit as end:
        with suppress(BrokenPipeError):  # whoever was reading has had enough
            sys.stdout.flush()
        sys.stderr.flush()
        os._exit(end.code if isinstance(end.code, int) else 0)


if __name__ == "__main__":
    run()
