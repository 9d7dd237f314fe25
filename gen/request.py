"""Request: what a run is asked for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Literal, NamedTuple

Edits = Literal["ask", "replace", "keep"]
Progress = Callable[[int, int], None]
Wait = Callable[[], None]


def _nobody(*_: int) -> None:
    return


class Request(NamedTuple):
    """What a run is asked for.

    ``files``: these cases and no others; None for all of the folder, so that one may be gone from
    it. ``dry``: documents are made in memory and no file is touched. ``looks``: the sentences of
    the documents are looked at once more, those of cases that are up to date, too. ``edits``: what
    is done with a document that was changed by hand and is behind its case. ``jobs``: how many
    processes, None for what is quickest. ``progress`` hears how many cases are done, of how many to
    be looked into; ``wait`` is called where another run is at work and has to be waited for.
    """

    files: tuple[Path, ...] | None = None
    dry: bool = False
    edits: Edits = "ask"
    jobs: int | None = None
    looks: bool = False
    progress: Progress = _nobody
    wait: Wait = _nobody
