"""Hints: what can be typed next, as the command was called."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator, Sequence

import click
from click.core import ParameterSource

from gen.characters import printable

BY_MAKE = "TARGETS_OF_MAKE"
"""What ``make`` puts into the environment: its targets that are commands of this program."""
_FOLDERS = ("--cases", "--templates", "--out")


def as_called(verb: str, *words: str) -> str:
    """A line with this command, to be typed: ``make check CASE=a``, or ``gen check a``.

    Options come as one word each, ``--jobs=1``: they stand behind ``WITH=`` of a target of make.

    Where it was called with other folders, they are named in it: without them, it would be about
    the cases of another place. A target of make names its own.
    """
    options = [word for word in words if word.startswith("-")]
    cases = [word for word in words if word not in options]
    by_make = verb in os.environ.get(BY_MAKE, "").split()
    if by_make and len(cases) < 2 and all(re.fullmatch(r"[\w-][\w.=-]*", word) for word in words):  # noqa: PLR2004
        said = [f"CASE={cases[0]}"] if cases else []
        said += [f"WITH={quoted(' '.join(options))}"] if options else []
        return " ".join(["make", verb, *said])
    program = click.get_current_context().find_root().command_path
    return printable(" ".join([program, verb, *map(quoted, (*words, *_folders((verb, *words))))]))


def _folders(words: Sequence[str]) -> Iterator[str]:
    """The options that say where things lie, as they were typed, if a command has them, too."""
    context = click.get_current_context()
    known = {each.opts[0] for each in _command(words, context.find_root()).params}
    for option in context.command.params:
        typed = option.opts[0] in _FOLDERS and context.get_parameter_source(str(option.name))
        if typed is ParameterSource.COMMANDLINE and option.opts[0] in known:
            yield from (option.opts[0], str(context.params[str(option.name)]))


def _command(words: Sequence[str], root: click.Context) -> click.Command:
    """The command that these words begin with."""
    command = root.command
    for word in words:
        if isinstance(command, click.Group):
            command = command.get_command(root, word) or command
    return command


def quoted(word: str) -> str:
    """A word as a shell takes it for one, with quotes only where it needs them."""
    import shlex  # late, as few runs have something to tell

    if os.name == "nt":
        return f'"{word}"' if re.search(r"[^\w.\\/:-]", word) else word
    return shlex.quote(word)


def lasting() -> str:
    """The program as it can be called from any folder."""
    program = click.get_current_context().find_root().command_path
    if os.path.dirname(program) == "" and " " not in program:  # noqa: PTH120 - a word, no path
        return program
    return f"{quoted(sys.executable)} -m gen"
