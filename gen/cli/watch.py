"""``watch``: documents are made as files are saved. How long it waits for a save: ``saves``."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence, Set
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import click

from gen.characters import printable
from gen.cli.cases import in_folders, run
from gen.cli.docs import REMARKED, print_answer
from gen.cli.output import print_problems, print_remarks, print_told_before

if TYPE_CHECKING:
    from gen.folder import Folders
    from gen.news import News
    from gen.problem import Problem
    from gen.report import Report

_NAMED = 3  # cases whose documents were made; more are only counted


@click.command()
@in_folders
def watch(folder: Path, templates: Path, out: Path) -> None:
    """Make documents as files are saved, until Ctrl-C.

    Leave it open beside the editor. First the documents that are out of date are made; then,
    whenever a case, or what lies in templates/ (the practice file, a template, the logo, a list),
    is saved, those that depend on it. Problems are shown at once, and it says when they are mended.
    A document that was changed by hand is never overwritten.

    \b
    For example:
        gen watch
    """  # noqa: D301 - Click keeps the lines behind its mark as they are
    from gen.folder import Folders

    try:
        _watch(Folders(folder, templates, out))
    except KeyboardInterrupt:
        if sys.stderr.isatty():
            click.echo(err=True)  # a terminal has written ^C
        sys.exit(0)


def _watch(folders: Folders) -> None:
    from gen.news import Key, News
    from gen.saves import saves  # its library for this alone

    report, told = None, frozenset[Key]()
    for saved in saves((folders.cases, folders.templates)):
        before, report = report, _made_for(saved, folders)
        news = News(report, before, saved, told)
        _tell(news, list(_looks(saved, folders)))
        told = news.told()
        if before is None:
            _load(folders)
            where = f"{folders.cases.as_posix()}/ and {folders.templates.as_posix()}/"
            click.echo(
                f"Watching {where}. Save a file to make its documents; Ctrl-C ends.", err=True
            )


def _made_for(saved: Set[Path], folders: Folders) -> Report:
    """The report of a run over all cases; those that were saved are on paper before the others.

    Of many cases some are read on every run, and whoever has just saved one would wait for that.
    """
    from gen.folder import read_folder
    from gen.request import Request

    cases = read_folder(folders.cases).cases if saved else ()
    files = [file for file in cases if Path(os.path.realpath(file)) in saved]
    first = run(folders, Request(tuple(files))).cases if files else ()
    rest = run(folders, Request())
    told = {case.name: case for case in first}
    return rest._replace(cases=tuple(told.get(case.name, case) for case in rest.cases))


def _looks(saved: Set[Path], folders: Folders) -> Iterator[Problem]:
    """What a reader would stumble over in the templates that were saved."""
    home = Path(os.path.realpath(folders.templates))
    names = sorted(each.name for each in saved if each.parent == home and each.suffix == ".docx")
    if names:
        from gen.template_check.check import looks_of  # a hand in Word alone needs it

        for name in names:
            yield from looks_of(folders.templates / name)


def _tell(news: News, looks: Sequence[Problem]) -> None:
    """What ``docs`` would say, as far as it is new, and how the templates look that were saved."""
    report, problems = news.report, [*news.problems(), *looks]
    print_problems(problems, err=True)
    if news.is_first:
        print_told_before(report)
    print_remarks([*news.mended(), *news.gone(), *news.edited()], err=True)
    print_remarks(
        [report.more_may_follow() if problems else "", *news.remarks(*REMARKED)], err=True
    )
    if waiting := news.waiting():
        print_answer(waiting)
    print_remarks(_where_it_begins(problems) or _what_stays(news), err=True)
    made = [c.name for c in report.cases if any(d.state == "made" for d in c.documents)]
    if 0 < len(made) <= _NAMED:
        click.echo(f"{', '.join(made)}: ", nl=False, err=True)
    click.echo(report.closing_line(), err=True)


def _where_it_begins(problems: Sequence[Problem]) -> list[str]:
    """How many problems are shown above, and where the first is: it may have left the screen."""
    if len(problems) <= 1:
        return []
    place = problems[0].place
    return [printable(f"{len(problems)} problems; the first is {place.file}, line {place.line}.")]


def _what_stays(news: News) -> list[str]:
    """Where the errors are that were told before, a line a case; of many cases the first."""
    return [] if news.is_first else list(news.still_open())[:_NAMED]


def _load(folders: Folders) -> None:
    """Make the first case once in memory, so that the first save finds all that it needs loaded."""
    from gen.folder import opened, read_folder
    from gen.reading.limits import MOST_BYTES
    from gen.road import make_case
    from gen.shared import Shared

    shared = Shared(folders.templates)
    for file in read_folder(folders.cases).cases[:1]:
        with suppress(OSError), opened(file) as stream:
            data = stream.read(MOST_BYTES + 1)
            make_case(file, data, shared, lambda *_: True)
