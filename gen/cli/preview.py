"""``preview``: the documents as PDFs and pictures of their pages, and one page to look at."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from gen.cli.cases import in_folders, names_of_cases, run_over
from gen.cli.exit_code import exit_code
from gen.cli.output import on_stdout, print_all, print_new, print_problems, print_remarks
from gen.cli.progress import say_that_it_waits, shown_progress, told_when_stopped

if TYPE_CHECKING:
    from gen.problem import Problem
    from gen.report import Report


@click.command()
@click.argument("cases", nargs=-1, metavar="[CASE]...", shell_complete=names_of_cases)
@in_folders
def preview(cases: tuple[str, ...], folder: Path, templates: Path, out: Path) -> None:
    """Show the documents as PDFs and pictures, with one page to look at all of them.

    First makes what is out of date, as docs does. Then LibreOffice turns the documents that have
    changed into PDFs, in out/CASE/preview/, and out/index.html shows every case: what is due, its
    problems, its papers. Open it in a browser. It names no client and no reason. Without
    LibreOffice it is made all the same, without the pages.

    \b
    For example, with the pages of one case alone made anew:
        gen preview 2026-014
    """  # noqa: D301 - Click keeps the lines behind its mark as they are
    report = run_over(cases, folder, templates, out, dry=False)
    if cases:
        print_all(report, done=True, err=True)
    else:
        print_new(report)
    print_remarks([report.more_may_follow(), *report.remarks("edited_behind")], err=True)
    click.echo(report.closing_line(), err=True)
    with told_when_stopped():
        problems = [*_pages(report, out), *_page(folder, templates, out)]
    print_problems(problems, err=True)
    sys.exit(exit_code(report) or int(bool(problems)))


def _pages(report: Report, out: Path) -> tuple[Problem, ...]:
    """The pages of what stands of these cases are made; what kept some from it."""
    from gen.preview.renew import renew
    from gen.problem import count_of

    papers = [Path(each.file) for case in report.cases for each in case.documents]
    with shown_progress("Pages", 1) as progress:
        wait = partial(say_that_it_waits, out)
        found = renew(out, [each for each in papers if each.is_file()], progress, wait)
    click.echo(f"{count_of(found.turned, 'document')} turned into pages.", err=True)
    return found.problems


def _page(folder: Path, templates: Path, out: Path) -> tuple[Problem, ...]:
    """The page over all cases is written, and where it lies printed; what kept it from that."""
    from gen.cli.list import today
    from gen.overview import overview
    from gen.preview.files import InTheWay
    from gen.preview.page import html_of, write_page
    from gen.preview.renew import in_the_way, unwritten
    from gen.preview.view import view_of

    report = run_over((), folder, templates, out, dry=True)
    if not report.cases:  # as it is in a folder that is not the one that was meant
        return ()
    command = click.get_current_context().find_root().command_path
    try:
        view = view_of(report, overview(report, templates), out, today(), command)
        path = write_page(out, html_of(view), partial(say_that_it_waits, out))
    except InTheWay as found:
        return (in_the_way(found.path),)
    except OSError as error:
        return (unwritten(out, error),)
    with on_stdout():
        click.echo(path.as_posix())
    return ()
