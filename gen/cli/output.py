"""Output: a report as the reader sees it, problems in colour where there is a terminal."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from gen.problem import Problem
    from gen.report import Report


def print_data(report: Report) -> None:
    """The report as data, on stdout."""
    import json  # late: few ask for it

    with on_stdout():
        click.echo(json.dumps(report.as_data(), ensure_ascii=False, indent=2))


@contextmanager
def on_stdout() -> Iterator[None]:
    """The report is printed meanwhile; where it finds no room, that is told in a sentence."""
    try:
        yield
    except BrokenPipeError:  # whoever was reading has had enough
        raise
    except OSError as error:
        raise click.ClickException(f"The report cannot be written ({error.strerror}).") from error


def print_problems(problems: Iterable[Problem], *, err: bool) -> None:
    """Every problem with its place, the line it is in, and what to do."""
    for problem in problems:
        colour = {"error": "red", "warning": "yellow"}[problem.level]
        heading, *rest = problem.as_text().split("\n")
        click.echo("\n".join([_coloured(heading, colour), *rest, ""]), err=err)


def print_remarks(remarks: Iterable[str], *, err: bool) -> None:
    """What is to be known of the documents, a line each."""
    for remark in filter(None, remarks):
        click.echo(remark, err=err)


def _coloured(text: str, colour: str) -> str:
    # Click leaves colour off where there is no terminal, but does not look at NO_COLOR.
    return text if os.environ.get("NO_COLOR") else click.style(text, fg=colour, bold=True)
