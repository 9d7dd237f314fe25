"""The command: its options, and what it prints. Nothing below it prints.

In running order:

- ``exit_code``: what the command hands back to whoever called it.
- ``group``: the command as a whole, and what may befall any of its commands.
- ``terminal``: how wide it is, which letters it has, how the words of a case are marked on it.
- ``output``: how a report is printed.
- ``progress``: how far a run is.
- ``cases``: which cases a command is about, and where things lie.
- ``interview``: the questions of a new case on a terminal.
- ``docs``, ``check``, ``list``, ``show``, ``new``, ``schema``, ``templates``, ``forget``: a module
  a command.
"""

from __future__ import annotations

import click

from gen.cli.check import check
from gen.cli.docs import docs
from gen.cli.forget import forget
from gen.cli.group import Group
from gen.cli.list import list_cases
from gen.cli.new import new
from gen.cli.schema import schema
from gen.cli.show import show
from gen.cli.templates import templates
from gen.version import VERSION


@click.group(cls=Group, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(VERSION, message="Parting Well %(version)s")
def main() -> None:
    """Makes the papers that a coach needs to end a coaching engagement kindly, clearly and safely.

    Each case is one file in cases/; the command docs makes its documents.
    """


main.add_command(docs)
main.add_command(check)
main.add_command(new)
main.add_command(schema)
main.add_command(list_cases)
main.add_command(show)
main.add_command(templates)
main.add_command(forget)
