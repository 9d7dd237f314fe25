"""Cases: which cases a command is about, where things lie, and the run over them.

A shell that completes a name of a case asks here as well.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from unicodedata import normalize

import click

from gen.cli.hints import as_called
from gen.cli.meant import meant
from gen.cli.progress import say_that_it_waits, shown_progress, told_when_stopped

if TYPE_CHECKING:
    from gen.folder import Folders
    from gen.report import Report
    from gen.request import Edits, Request

_FOLDER = click.Path(file_okay=False, path_type=Path)
_ANYTHING = click.Path(path_type=Path)  # a file in its place is told as a problem of the run
_TEMPLATES = "Where practice.yaml and the Word templates lie; templates/ if not given."
TEMPLATES = click.option("--templates", type=_FOLDER, default="templates", help=_TEMPLATES)
_CASES = "Where the case files lie; cases/ if not given."
CASES = click.option("--cases", "folder", type=_FOLDER, default="cases", help=_CASES)
_OUT = "Where the documents go; out/ if not given."


def names_of_cases(context: click.Context, _: click.Parameter, begun: str) -> list[str]:
    """The names of cases that begin so, for the shell to complete."""
    from gen.folder import read_folder

    names = (file.stem for file in read_folder(Path(context.params.get("folder") or "cases")).cases)
    return [name for name in names if name.startswith(begun)]


def in_folders(command: Callable[..., None]) -> Callable[..., None]:
    """The options that say where things lie."""
    for add in (
        click.option("--out", type=_ANYTHING, default="out", help=_OUT),
        TEMPLATES,
        CASES,
    ):
        command = add(command)
    return command


def over_cases(command: Callable[..., None]) -> Callable[..., None]:
    """What the commands over cases have in common: which cases, where things lie, how to report."""
    for add in (
        click.option("--jobs", type=click.IntRange(1), help="How many processes to work with."),
        click.option("--strict", is_flag=True, help="A warning, too, makes the exit code 1."),
        click.option("--json", "as_json", is_flag=True, help="Print the report as data."),
        in_folders,
        click.argument("cases", nargs=-1, metavar="[CASE]...", shell_complete=names_of_cases),
    ):
        command = add(command)
    return command


def run_over(  # noqa: PLR0913 - one for each option
    cases: Sequence[str],
    folder: Path,
    templates: Path,
    out: Path,
    *,
    dry: bool,
    edits: Edits = "ask",
    jobs: int | None = None,
    looks: bool = False,
) -> Report:
    """The report of a run over the named cases, or over all where none is named.

    UsageError where one of them is not there. What else is asked for: ``gen.request.Request``.
    """
    from gen.folder import Folders
    from gen.request import Request

    files = _files(cases, folder) if cases else None
    with told_when_stopped():
        return run(Folders(folder, templates, out), Request(files, dry, edits, jobs, looks))


def run(folders: Folders, request: Request) -> Report:
    """The report of a run that shows how far it is, and says what it waits for."""
    # What makes documents is loaded here, so that --help and a mistyped word answer at once.
    from gen.run.build import build

    with shown_progress() as progress:
        wait = partial(say_that_it_waits, folders.out)
        return build(folders, request._replace(progress=progress, wait=wait))


def _files(cases: Sequence[str], folder: Path) -> tuple[Path, ...]:
    """The files of the named cases, each once."""
    from gen.folder import read_folder

    files = read_folder(folder).cases
    named: dict[Path, None] = {}
    for case in cases:
        file = known_file(case, files)
        if file is None:
            raise unknown_case(case, files, folder)
        named[file] = None
    return tuple(named)


def known_file(case: str, files: Sequence[Path]) -> Path | None:
    """The file of a case that is named by its name or its path; None for none of these."""
    named = {file.stem: file for file in files} | {file.name: file for file in files}
    # macOS may keep an accent apart from its letter, and nobody types it so.
    named |= {normalize("NFC", word): file for word, file in named.items()}
    # The last of these that knows a word has it: a link is a case by its own path.
    paths = {Path(os.path.realpath(file)): file for file in files}
    paths |= {Path.cwd() / file: file for file in files}
    return (
        named.get(case)
        or named.get(normalize("NFC", case))
        or paths.get(Path.cwd() / case)
        or paths.get(Path(os.path.realpath(case)))
    )


def unknown_case(case: str, files: Sequence[Path], folder: Path) -> click.UsageError:
    """That there is no such case, with the one that was probably meant."""
    names = [each.stem for each in files]
    listed = meant(case, names, "The cases are", f"{as_called('list')} lists them")
    hint = listed if names else "No case is there yet."
    return click.UsageError(f"There is no case “{case}” in {folder.as_posix()}. {hint}")
