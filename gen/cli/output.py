"""Output: a report as the reader sees it, problems in colour where there is a terminal."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import islice
from typing import TYPE_CHECKING, TextIO

import click

from gen.cli.hints import as_called
from gen.cli.terminal import width
from gen.problem import why_of

MOST_SHOWN = 500
"""Problems that are shown: nobody reads more of them at once, and a terminal keeps no more."""

if TYPE_CHECKING:
    from gen.problem import Problem
    from gen.report import Report


def say(text: str, *, err: bool = False) -> None:
    """Print a text for a person; on a terminal its lines are broken at words."""
    click.echo("\n".join(_for_reader(text.split("\n"), err=err)), err=err)


def print_data(report: Report) -> None:
    """The report as data, on stdout, a case at a time: of many, all would fill the memory."""
    with on_stdout():
        before, after = _json(report.around_cases(as_called)).split("[]", 1)
        click.echo(f"{before}[", nl=False)
        for number, case in enumerate(report.cases_as_data(as_called)):
            lines = f"\n{_json(case)}".replace("\n", "\n    ")
            click.echo(f",{lines}" if number else lines, nl=False)
        click.echo(f"\n  ]{after}" if report.cases else f"]{after}")


def print_json(data: Mapping[str, object]) -> None:
    """What is no report as data, one object on stdout."""
    with on_stdout():
        click.echo(_json(data))


def _json(data: object) -> str:
    import json  # late: few ask for it

    return json.dumps(data, ensure_ascii=False, indent=2)


@contextmanager
def on_stdout() -> Iterator[None]:
    """The report is printed meanwhile; where it finds no room, that is told in a sentence."""
    try:
        yield
    except BrokenPipeError:  # whoever was reading has had enough
        raise
    except OSError as error:
        raise click.ClickException(f"The report cannot be written ({why_of(error)}).") from error


def print_problems(problems: Iterable[Problem], *, err: bool) -> None:
    """Every problem with its place, the line it is in, and what to do; of very many, the first."""
    left = iter(problems)
    for problem in islice(left, MOST_SHOWN):
        colour = {"error": "red", "warning": "yellow"}[problem.level]
        heading, *rest = problem.as_text(as_called).split("\n")
        heading_lines = (_coloured(each, colour) for each in _for_reader([heading], err=err))
        click.echo("\n".join([*heading_lines, *_for_reader(rest, err=err), ""]), err=err)

    if more := sum(1 for _ in left):
        said = f"And {more} more. These can be mended first; to have all of them as data, type"
        click.echo(f"{said}:  {as_called('check', '--json')}", err=err)


def print_all(report: Report, *, done: bool, err: bool) -> None:
    """Every problem of a report; the warnings of cases that are done only where asked for."""
    print_problems(report.all_problems() if done else report.open_problems(), err=err)
    if not done:
        print_remarks(_counted(report.left_out(), "check", "--done"), err=err)


def print_new(report: Report) -> None:
    """Every problem, but for warnings that were told before, or of cases that are done."""
    print_problems(report.new_problems(), err=True)
    print_told_before(report)
    print_remarks(_counted(report.left_out(), "check", "--done"), err=True)


def print_told_before(report: Report) -> None:
    """How many warnings of cases that are as they were are not shown again, and what shows them."""
    print_remarks(_counted(report.told_before(), "check"), err=True)


def _counted(warnings: str, *words: str) -> Iterator[str]:
    if warnings:
        yield f"{warnings}; to see them, type:  {as_called(*words)}"


def print_remarks(remarks: Iterable[str], *, err: bool) -> None:
    """What is to be known of the documents, a line each."""
    for line in _for_reader(list(filter(None, remarks)), err=err):
        click.echo(line, err=err)


def _coloured(text: str, colour: str) -> str:
    # Click leaves colour off where there is no terminal, but does not look at NO_COLOR.
    return text if os.environ.get("NO_COLOR") else click.style(text, fg=colour, bold=True)


def _for_reader(lines: Sequence[str], *, err: bool) -> Iterator[str]:
    """The lines; on a terminal broken at words where they are longer than it is wide."""
    stream: TextIO | None = sys.stderr if err else sys.stdout  # None for one that was closed
    if not lines or stream is None or not stream.isatty():
        yield from lines
        return
    import textwrap  # late: most runs have nothing to tell

    most = width()
    for line in lines:
        indent = " " * (len(line) - len(line.lstrip()))
        parts = textwrap.wrap(
            line, most, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
        )
        yield from parts if len(line) > most else [line]
