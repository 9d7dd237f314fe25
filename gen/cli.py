"""The command: its options, what it prints, and its exit codes. Nothing below it prints."""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from gen.version import VERSION

if TYPE_CHECKING:
    from gen.report import Report, State
    from gen.request import Edits, Tell

_FOLDER = click.Path(file_okay=False, path_type=Path)
_REPLACE = "Move a document that was edited and is behind its case to kept/, and make it anew."
_KEEP = "Leave a document that was edited and is behind its case as it is, from now on."
_REMARKED: tuple[State, ...] = (
    "made", "would_make", "current", "edited", "edited_behind", "withdrawn", "not_needed",
)  # fmt: skip
_LONG = 100  # cases from which the work takes long enough to show how far it is
_ANYTHING = click.Path(path_type=Path)  # a file in its place is told as a problem of the run


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(VERSION, message="Parting Well %(version)s")
def main() -> None:
    """Makes the papers that a coach needs to end a coaching engagement kindly, clearly and safely.

    Each case is one file in cases/; the command docs makes its documents.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper) and not stream.isatty():
            # Into a file or a pipe any name can go, whatever the machine's own letters are.
            stream.reconfigure(encoding="utf-8", errors="replace")


def _of_cases(command: Callable[..., None]) -> Callable[..., None]:
    """What the commands over cases have in common: which cases, where things lie, how to report."""
    for add in (
        click.option("--jobs", type=click.IntRange(1), help="How many processes to work with."),
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
@click.option("--dry-run", is_flag=True, help="Say what would happen, and touch nothing.")
@click.option("--replace-edited", "replace", is_flag=True, help=_REPLACE)
@click.option("--keep-edited", "keep", is_flag=True, help=_KEEP)
def docs(
    cases: tuple[str, ...],
    *,
    as_json: bool,
    strict: bool,
    dry_run: bool,
    replace: bool,
    keep: bool,
    **given: Any,
) -> None:
    """Make the documents of all cases that are out of date.

    CASE is the name of a case or the path of its file; with it, only that case is made. A document
    that was changed by hand is never overwritten.
    """
    if replace and keep:
        raise click.UsageError("Take --replace-edited or --keep-edited, not both.")
    edits: Edits = "replace" if replace else "keep" if keep else "ask"
    report = _report(cases, dry=dry_run, edits=edits, **given)
    if as_json:
        _print_data(report)
    else:
        _print_problems(report, err=True)
        for remark in filter(None, (report.more_may_follow(), *report.remarks(*_REMARKED))):
            click.echo(remark, err=True)
        if waiting := report.waiting():
            _print_answer(waiting)
        click.echo(report.closing_line(dry=dry_run), err=True)
    sys.exit(report.failed(strict=strict))


@main.command()
@_of_cases
def check(cases: tuple[str, ...], *, as_json: bool, strict: bool, **given: Any) -> None:
    """Show all problems, and make nothing.

    The problems of the practice file, of the templates, and of all cases or the named ones: of what
    is written in them and of the documents they would make.
    """
    report = _report(cases, dry=True, **given)
    if as_json:
        _print_data(report)
    else:
        _print_problems(report, err=False)
        for remark in filter(None, (report.more_may_follow(), *report.remarks("edited_behind"))):
            click.echo(remark)
        click.echo(report.closing_line_of_check(), err=True)
    sys.exit(report.failed(strict=strict))


def _report(  # noqa: PLR0913 - one for each option
    cases: Sequence[str],
    folder: Path,
    templates: Path,
    out: Path,
    *,
    dry: bool,
    edits: Edits = "ask",
    jobs: int | None,
) -> Report:
    # What makes documents is loaded here, so that --help and a mistyped word answer at once.
    from gen.build import build
    from gen.folder import Folders
    from gen.request import Request

    files = _files(cases, folder) if cases else None
    with _progress() as tell:
        return build(Folders(folder, templates, out), Request(files, dry, edits, jobs, tell))


@contextmanager
def _progress() -> Iterator[Tell]:
    """A bar with an estimate, on a terminal, for work that takes its time."""
    bars: list[Any] = []

    def tell(done: int, of: int) -> None:
        if not bars:
            hidden = of < _LONG or not sys.stderr.isatty()
            bars.append(click.progressbar(length=of, label="Cases", file=sys.stderr, hidden=hidden))
        bars[0].update(done - bars[0].pos)

    try:
        yield tell
    except KeyboardInterrupt:
        click.echo("\nStopped. Every document is whole; the next run goes on from here.", err=True)
        sys.exit(1)
    finally:
        for bar in bars:
            bar.render_finish()


def _files(cases: Sequence[str], folder: Path) -> tuple[Path, ...]:
    """The files of the named cases."""
    from gen.folder import read_folder

    known = {path.stem: path for path in read_folder(folder).cases}
    return tuple(_file(case, known, folder) for case in dict.fromkeys(cases))


def _file(case: str, known: dict[str, Path], folder: Path) -> Path:
    for path in known.values():
        if case in (path.stem, path.name) or os.path.realpath(case) == os.path.realpath(path):
            return path
    from gen.form.spelling import nearest

    near = nearest(case, known)
    hint = f" Did you mean “{near}”?" if near else f" The cases are: {', '.join(known) or 'none'}."
    raise click.UsageError(f"There is no case “{case}” in {folder.as_posix()}.{hint}")


def _print_answer(case: str) -> None:
    """How the word is given that a document which was changed by hand waits for."""
    command = click.get_current_context().command_path
    named = f'"{case}"' if " " in case else case
    what = "To move what was changed by hand to kept/ and make it anew, type"
    click.echo(f"{what}:  {command} --replace-edited {named}", err=True)


def _print_data(report: Report) -> None:
    try:
        click.echo(json.dumps(report.as_data(), ensure_ascii=False, indent=2))
    except BrokenPipeError:  # whoever was reading has had enough
        raise
    except OSError as error:
        raise click.ClickException(f"The report cannot be written ({error.strerror}).") from error


def _print_problems(report: Report, *, err: bool) -> None:
    for problem in report.all_problems():
        colour = {"error": "red", "warning": "yellow"}[problem.level]
        heading, *rest = problem.as_text().split("\n")
        click.echo("\n".join([_coloured(heading, colour), *rest, ""]), err=err)


def _coloured(text: str, colour: str) -> str:
    # Click leaves colour off where there is no terminal, but does not look at NO_COLOR.
    return text if os.environ.get("NO_COLOR") else click.style(text, fg=colour, bold=True)
