"""The command: its options, and what it prints. Nothing below it prints.

In running order:

- ``exit_code``: what the command hands back to whoever called it.
- ``terminal``: how wide it is, which letters it has, how the words of a case are marked on it.
- ``output``: how a report is printed.
- ``progress``: how far a run is.
- ``cases``: which cases a command is about, and where things lie.
- ``interview``: the questions of a new case on a terminal.
- ``docs``, ``check``, ``list``, ``show``, ``new``, ``schema``, ``templates``: a module a command.
"""

from __future__ import annotations

import io
import sys
from importlib import import_module

import click

from gen.version import VERSION

COMMANDS = {
    "check": "check", "docs": "docs", "list": "list_cases", "new": "new", "schema": "schema",
    "show": "show", "templates": "templates",
}  # fmt: skip
"""The function of each command, in a module of the command's name: only that one is loaded."""


class _Commands(click.Group):
    """As https://click.palletsprojects.com/en/stable/complex/#lazily-loading-subcommands has it."""

    def list_commands(self, _: click.Context) -> list[str]:
        return sorted(COMMANDS)

    def get_command(self, _: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"gen.cli.{cmd_name}")
        found: click.Command = getattr(module, COMMANDS[cmd_name])
        return found


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(VERSION, message="Parting Well %(version)s")
def main() -> None:
    """Makes the papers that a coach needs to end a coaching engagement kindly, clearly and safely.

    Each case is one file in cases/; the command docs makes its documents.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            if stream.isatty():
                stream.reconfigure(errors="nearest")
            else:
                # Into a file or a pipe any name can go, whatever the machine's own letters are.
                stream.reconfigure(encoding="utf-8", errors="replace")
