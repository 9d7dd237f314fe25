"""``list``: every case in a line, and what is due next before them. How far: ``overview``."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from gen.characters import printable
from gen.cli.cases import in_folders, run_over
from gen.cli.exit_code import exit_code
from gen.cli.hints import as_called
from gen.cli.output import on_stdout, print_json, print_problems
from gen.cli.terminal import in_its_letters, width
from gen.problem import why_of

if TYPE_CHECKING:
    import datetime

    from gen.dates import Due
    from gen.overview import Row

_HEADS = ("Meeting", "Case", "Talk", "Door", "Answer", "Documents")
_APART = "  "
_LEAST = 12  # letters for the last column, beside a long name


def today() -> datetime.date:
    """The day on which the list is looked at. No document asks for it."""
    import datetime

    return datetime.datetime.now().astimezone().date()


@click.command("list")
@in_folders
@click.option("--json", "as_json", is_flag=True, help="Print the list as data.")
@click.option(
    "--calendar",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Write all dates into this file (.ics), which a calendar program opens.",
)
def list_cases(
    folder: Path, templates: Path, out: Path, *, as_json: bool, calendar: Path | None
) -> None:
    """Show every case in a line, and before them what is due next.

    A line has the meeting, the name of the case, the talk, the door, the answer, and which of its
    documents are made. What is due is shown from a week ago to thirty days ahead: letters to send,
    refunds, records to erase; what asks for nothing afterwards, such as a last session, until its
    day. A calendar tells the cases by their names alone. Beside cases of your own, which come
    first, the dates of the examples are left out.

    \b
    For example, the list; and all its dates for a calendar program:
        gen list
        gen list --calendar dates.ics
    """  # noqa: D301 - Click keeps the lines behind its mark as they are
    from gen.overview import next_dates, overview

    report = run_over((), folder, templates, out, dry=True)
    rows, day = overview(report, templates), today()
    print_problems(report.problems, err=True)
    if as_json:
        _print_data(rows, day)
    else:
        with on_stdout():
            click.echo("\n".join([*_next(list(next_dates(rows, day)), day), *_cases(rows)]))
    if any(row.errors for row in rows):
        click.echo(f"To see the problems, type:  {as_called('check')}", err=True)
    if calendar:
        _write(calendar, rows)
    sys.exit(exit_code(report))


def _print_data(rows: tuple[Row, ...], day: datetime.date) -> None:
    """One object: ``version``, ``today``, ``dates`` (all of them) and ``cases``.

    A date has ``case``, ``on``, ``at`` (null for the whole day), ``what``, and ``near``: whether
    the list shows it today. A case has ``name``, ``file``, ``meeting``, ``time``, ``talk``,
    ``door``, ``answer``, ``documents`` (how many are in which state), ``errors``, ``warnings``.
    """
    from gen.overview import VERSION, dates_as_data

    print_json(
        {
            "version": VERSION,
            "today": day.isoformat(),
            "dates": dates_as_data(rows, day),
            "cases": [row.as_data() for row in rows],
        }
    )


def _next(near: Sequence[tuple[Due, Row]], day: datetime.date) -> Iterable[str]:
    """What is due next, a line each: the day, how far it is, the case, what."""
    from gen.overview import NOTHING_DUE, how_far

    if not near:
        yield NOTHING_DUE
    else:
        rows = [
            (f"{due.on:%a} {due.on}", how_far(due.on, day), row.name, due.what) for due, row in near
        ]
        yield from _table([("Due", "", "Case", "What"), *rows])
    yield ""


def _cases(rows: Sequence[Row]) -> Iterable[str]:
    if rows:
        yield from _table([_HEADS, *(row.cells() for row in rows)])


def _table(rows: Sequence[Sequence[str]]) -> Iterable[str]:
    """Columns as wide as what stands in them; the last one goes on below itself.

    Where a long name leaves no room beside it, its line is broken where it has to be.
    """
    from textwrap import wrap

    shown = [[in_its_letters(cell) for cell in row] for row in rows]
    sizes = [max(map(len, column)) for column in zip(*shown, strict=True)][:-1]
    indent = sum(sizes) + len(_APART) * len(sizes)
    if indent + _LEAST > width():
        sizes, indent = [0] * len(sizes), len(_APART)
    for *row, last in shown:
        cells = (f"{cell:{size}}{_APART}" for cell, size in zip(row, sizes, strict=True))
        yield from wrap("".join(cells) + last, width(), subsequent_indent=" " * indent)


def _write(path: Path, rows: tuple[Row, ...]) -> None:
    """Write the calendar; a sentence where that cannot be done, or a case is not in it."""
    from gen.calendar_file import NotOurs, write_calendar  # its library for this alone
    from gen.overview import without_examples

    own = without_examples(rows)
    name = printable(path.as_posix())
    try:
        write_calendar(path, own)
    except NotOurs:
        said = f"{name} is no calendar that this command has written. Name another file."
        raise click.ClickException(said) from None
    except OSError as error:
        raise click.ClickException(f"{name} cannot be written ({why_of(error)}).") from error
    left = ", ".join(row.name for row in own if row.errors and not row.dates)
    but = f" Not in it, until its problems are mended: {left}." if left else ""
    but += " Those of the examples are left out." if len(own) < len(rows) else ""
    click.echo(f"{sum(len(row.dates) for row in own)} dates written to {name}.{but}", err=True)
