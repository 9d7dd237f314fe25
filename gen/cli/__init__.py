"""The command: its options, and what it prints. Nothing below it prints.

In running order:

- ``exit_code``: what the command hands back to whoever called it.
- ``terminal``: how wide it is, which letters it has, how the words of a case are marked on it.
- ``output``: how a report is printed.
- ``meant``: what somebody probably meant who typed a name that is not there.
- ``progress``: how far a run is.
- ``cases``: which cases a command is about, and where things lie.
- ``interview``: the questions of a new case on a terminal.
- ``docs``, ``watch``, ``check``, ``list``, ``show``, ``new``, ``schema``, ``templates``: a
  module a command.
"""

from __future__ import annotations

import io
import sys

import click

from gen.cli.check import check
from gen.cli.docs import docs
from gen.cli.list import list_cases
from gen.cli.new import new
from gen.cli.schema import schema
from gen.cli.show import show
from gen.cli.templates import templates
from gen.cli.watch import watch
from gen.version import VERSION


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
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
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            if stream.isatty():
                stream.reconfigure(errors="nearest")
            else:
                # Into a file or a pipe any name can go, whatever the machine's own letters are.
                stream.reconfigure(encoding="utf-8", errors="replace")


main.add_command(docs)
main.add_command(watch)
main.add_command(check)
main.add_command(new)
main.add_command(schema)
main.add_command(list_cases)
main.add_command(show)
main.add_command(templates)
