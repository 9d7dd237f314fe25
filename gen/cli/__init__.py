"""The command: its options, and what it prints. Nothing below it does, but for ``gen.fault``.

In running order:

- ``exit_code``: what the command hands back to whoever called it.
- ``meant``: what somebody probably meant who typed a name that is not there.
- ``group``: the command as a whole, and what may befall any of its commands.
- ``terminal``: whether somebody sits there, how wide it is, which letters it has, how the words of
  a case are marked on it.
- ``hints``: what can be typed next, as the command was called.
- ``output``: how a report is printed.
- ``progress``: how far a run is.
- ``cases``: which cases a command is about, and where things lie.
- ``list``: a command, from which others have today's date.
- ``typed``: a line that somebody types, one answer of several, and the words that are no answer:
  "back", "stop", "drop" and "?".
- ``interview``: the questions of a new case on a terminal. ``draft_file``: kept for another day.
- ``there_already``: what can be done about a case whose file is there.
- ``outcome``: what came of a meeting, asked for and written at the end of its case file.
- a module for every other command: ``begin``, ``check``, ``docs``, ``forget``, ``new``,
  ``preview``, ``schema``, ``show``, ``templates``, ``watch``.
"""

from __future__ import annotations

from importlib import import_module

import click

from gen.cli.group import Group
from gen.version import VERSION

COMMANDS = {
    "begin": "begin",
    "check": "check",
    "docs": "docs",
    "forget": "forget",
    "list": "list_cases",
    "new": "new",
    "preview": "preview",
    "schema": "schema",
    "show": "show",
    "templates": "templates",
    "watch": "watch",
}
"""The function of each command, in a module of the command's name: only that one is loaded."""


class _Commands(Group):
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

    Each case is one file in cases/. What all cases share, practice.yaml and the Word templates,
    lies in templates/. The documents go into out/, a folder for each case. All commands look for
    these three in the folder in which they are called.

    \b
    For example, all documents; what is due; and more of a command:
        gen docs
        gen list
        gen docs --help

    In the examples gen stands for the command as it is typed here, behind "Usage".

    \b
    Where it is installed as gen, Tab completes commands, options and cases
    with one of these lines in .bashrc, .zshrc (below compinit), config.fish:
        eval "$(_GEN_COMPLETE=bash_source gen)"
        eval "$(_GEN_COMPLETE=zsh_source gen)"
        _GEN_COMPLETE=fish_source gen | source
    """  # noqa: D301 - Click keeps the lines behind its mark as they are
