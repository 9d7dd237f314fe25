"""Group: the command as a whole: its streams, and what may befall any of its commands.

A message of Click's own quotes what was typed, and a name that a shell filled in may hold anything.
A disk that fails in a place where nobody expects it is no fault of the program.
"""

from __future__ import annotations

import errno
import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import click

from gen.characters import printable_lines
from gen.cli.exit_code import STOPPED
from gen.cli.meant import meant
from gen.problem import why_of


class Group(click.Group):
    """Commands that tell in a sentence what keeps them from their work."""

    def main(self, *args: Any, **extra: Any) -> Any:
        """The command, on streams that take any letter."""
        _ready_streams()
        return super().main(*args, **extra)

    def make_context(self, *args: Any, **extra: Any) -> click.Context:
        """What is typed, as Click understands it."""
        with _told_plainly():
            return super().make_context(*args, **extra)

    def resolve_command(self, ctx: click.Context, args: list[str]) -> Any:
        """The command of this name; where there is none, the one that was probably meant."""
        try:
            return super().resolve_command(ctx, args)
        except click.NoSuchCommand as error:
            hint = meant(args[0], self.list_commands(ctx), "The commands are", "--help has all")
            raise click.UsageError(f"There is no command “{args[0]}”. {hint}", ctx) from error

    def invoke(self, ctx: click.Context) -> Any:
        """The command that is typed."""
        with _told_plainly():
            return super().invoke(ctx)


def _ready_streams() -> None:
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(errors="replace")
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            if stream.isatty():
                stream.reconfigure(errors="nearest")
            else:
                # Into a file or a pipe any name can go, whatever the machine's own letters are.
                stream.reconfigure(encoding="utf-8", errors="replace")


@contextmanager
def _told_plainly() -> Iterator[None]:
    try:
        yield
    except (KeyboardInterrupt, click.Abort):
        click.echo("\nStopped.", err=True)
        sys.exit(STOPPED)
    except click.MissingParameter as error:
        raise click.UsageError(_what_is_missing(error), error.ctx) from error
    except click.ClickException as error:
        error.message = printable_lines(error.message)  # type: ignore[misc]
        raise
    except OSError as error:
        if error.errno == errno.EPIPE:  # whoever was reading has had enough; Click sees to it
            raise
        raise click.ClickException(printable_lines(_sentence(error))) from error


def _what_is_missing(error: click.MissingParameter) -> str:
    """That a name is missing, with the example that the help of the command has."""
    help_ = error.ctx.command.help or "" if error.ctx else ""
    name = error.param.human_readable_name.strip(".") if error.param else "A word"
    lines = map(str.strip, help_.splitlines())
    example = next((line for line in lines if line.startswith("gen ")), "")
    return f"{name} is missing." + (f" For example: {example}" if example else "")


def _sentence(error: OSError) -> str:
    if error.filename is None and not _is_anywhere():
        return "The folder in which this is typed is there no longer. Go to that of your cases."
    if error.filename is None:
        return f"Where this is printed to, or the disk, cannot be written ({why_of(error)})."
    return f"{os.fsdecode(error.filename)} cannot be reached ({why_of(error)})."


def _is_anywhere() -> bool:
    """Whether the folder in which one is has not been deleted meanwhile."""
    try:
        os.getcwd()  # noqa: PTH109 - asked for nothing but its error
    except OSError:
        return False
    return True
