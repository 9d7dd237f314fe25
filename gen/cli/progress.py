"""Progress: how far a run is, what it waits for, and how a stopped one ends."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from gen.characters import printable
from gen.cli.exit_code import STOPPED

if TYPE_CHECKING:
    from gen.request import Progress

_LONG = 100  # cases from which the work takes long enough to show how far it is


@contextmanager
def shown_progress(label: str = "Cases", long: int = _LONG) -> Iterator[Progress]:
    """A bar with an estimate, on a terminal, for work on so many things that it takes its time."""
    bars: list[Any] = []

    def progress(done: int, of: int) -> None:
        if of < long or not sys.stderr.isatty():
            return
        if not bars:
            bars.append(click.progressbar(length=of, label=label, file=sys.stderr))
        bars[0].update(done - bars[0].pos)

    try:
        yield progress
    finally:
        for bar in bars:
            bar.render_finish()


@contextmanager
def told_when_stopped() -> Iterator[None]:
    """Where somebody stops the run meanwhile, a sentence says what of it stands; it ends in 130."""
    try:
        yield
    except KeyboardInterrupt:
        click.echo("\nStopped. Every document is whole; the next run goes on from here.", err=True)
        sys.exit(STOPPED)


def say_that_it_waits(out: Path) -> None:
    """Say why nothing happens yet: one run at a time works in a folder of documents."""
    from gen.run.messages import AT_WORK

    click.echo(AT_WORK.format(printable(out.as_posix())), err=True)
