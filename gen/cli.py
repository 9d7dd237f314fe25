"""The command: its options, what it prints, and its exit codes. Nothing below it prints."""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from gen.version import VERSION

if TYPE_CHECKING:
    from gen.report import Report

_FOLDER = click.Path(file_okay=False, path_type=Path)
_ANYTHING = click.Path(path_type=Path)  # a file in its place is told as a problem of the run


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(VERSION, message="Parting Well %(version)s")
def main() -> None:
    """Makes the papers that a coach needs to end a coaching engagement kindly, clearly and safely.

    Each case is one file in cases/. Start with:  gen docs
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper) and not stream.isatty():
            # Into a file or a pipe any name can go, whatever the machine's own letters are.
            stream.reconfigure(encoding="utf-8", errors="replace")


def _of_cases(command: Callable[..., None]) -> Callable[..., None]:
    """What the commands over cases have in common: which cases, where things lie, how to report."""
    for add in (
        click.option("--strict", is_flag=True, help="A warning, too, makes the exit code 1."),
        click.option("--json", "as_json", is_flag=True, help="Print the report as data."),
        click.option("--out", type=_ANYTHING, default="out", help="Where the documents go."),
        click.option("--templates", type=_FOLDER, default="templates", help="Where they lie."),
        click.option("--cases", "folder", type=_FOLDER, default="cases", help="Where they lie."),
        click.argument("cases", nargs=-1, metavar="[CASE]..."),
    ):
        command = add(command)
    return command


@main.command()
@_of_cases
def docs(cases: tuple[str, ...], *, as_json: bool, strict: bool, **folders: Any) -> None:
    """Make the documents of all cases.

    CASE is the name of a case or the path of its file; with it, only that case is made.
    """
    report = _report(cases, **folders)
    if as_json:
        _print_data(report)
    else:
        _print_problems(report, err=True)
        for remark in report.remarks():
            click.echo(remark, err=True)
        click.echo(report.closing_line(), err=True)
    sys.exit(report.failed(strict=strict))


@main.command()
@_of_cases
def check(cases: tuple[str, ...], *, as_json: bool, strict: bool, **folders: Any) -> None:
    """Show all problems, and make nothing.

    The problems of the practice file, of the templates, and of all cases or the named ones: of what
    is written in them and of the documents they would make.
    """
    report = _report(cases, **folders, dry=True)
    if as_json:
        _print_data(report)
    else:
        _print_problems(report, err=False)
        click.echo(report.closing_line_of_check(), err=True)
    sys.exit(report.failed(strict=strict))


def _report(
    cases: Sequence[str], folder: Path, templates: Path, out: Path, *, dry: bool = False
) -> Report:
    # What makes documents is loaded here, so that --help and a mistyped word answer at once.
    from gen.build import Folders, build

    return build(_files(cases, folder), Folders(folder, templates, out), dry=dry)


def _files(cases: Sequence[str], folder: Path) -> list[Path]:
    """The files of the named cases, or of all."""
    from gen.folder import read_folder

    known = {path.stem: path for path in read_folder(folder).cases}
    return [_file(case, known, folder) for case in dict.fromkeys(cases)] or list(known.values())


def _file(case: str, known: dict[str, Path], folder: Path) -> Path:
    for path in known.values():
        if case in (path.stem, path.name) or os.path.realpath(case) == os.path.realpath(path):
            return path
    from gen.spelling import nearest

    near = nearest(case, known)
    hint = f" Did you mean “{near}”?" if near else f" The cases are: {', '.join(known) or 'none'}."
    raise click.UsageError(f"There is no case “{case}” in {folder.as_posix()}.{hint}")


def _print_data(report: Report) -> None:
    click.echo(json.dumps(report.as_data(), ensure_ascii=False, indent=2))


def _print_problems(report: Report, *, err: bool) -> None:
    for problem in report.all_problems():
        colour = {"error": "red", "warning": "yellow"}[problem.level]
        heading, *rest = problem.as_text().split("\n")
        click.echo("\n".join([_coloured(heading, colour), *rest, ""]), err=err)


def _coloured(text: str, colour: str) -> str:
    # Click leaves colour off where there is no terminal, but does not look at NO_COLOR.
    return text if os.environ.get("NO_COLOR") else click.style(text, fg=colour, bold=True)
