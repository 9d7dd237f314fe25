"""Cases: which cases a command is about, where things lie, and the run over them."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from unicodedata import normalize

import click

from gen.cli.progress import say_that_it_waits, shown_progress

if TYPE_CHECKING:
    from gen.report import Report
    from gen.request import Edits

_FOLDER = click.Path(file_okay=False, path_type=Path)
_ANYTHING = click.Path(path_type=Path)  # a file in its place is told as a problem of the run
TEMPLATES = click.option("--templates", type=_FOLDER, default="templates", help="Where they lie.")
CASES = click.option("--cases", "folder", type=_FOLDER, default="cases", help="Where they lie.")


def names_of_cases(context: click.Context, _: click.Parameter, begun: str) -> list[str]:
    """The names of cases that begin so, for the shell to complete."""
    from gen.folder import read_folder

    names = (file.stem for file in read_folder(Path(context.params.get("folder") or "cases")).cases)
    return [name for name in names if name.startswith(begun)]


def in_folders(command: Callable[..., None]) -> Callable[..., None]:
    """The options that say where things lie."""
    for add in (
        click.option("--out", type=_ANYTHING, default="out", help="Where the documents go."),
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
    jobs: int | None,
) -> Report:
    """The report of a run over the named cases, or over all where none is named."""
    # What makes documents is loaded here, so that --help and a mistyped word answer at once.
    from gen.folder import Folders
    from gen.request import Request
    from gen.run.build import build

    files = _files(cases, folder) if cases else None
    with shown_progress() as progress:
        request = Request(files, dry, edits, jobs, progress, partial(say_that_it_waits, out))
        return build(Folders(folder, templates, out), request)


def _files(cases: Sequence[str], folder: Path) -> tuple[Path, ...]:
    """The files of the named cases, each once."""
    from gen.folder import read_folder

    files = read_folder(folder).cases
    # The last of these that knows a word has it: a link is a case by its own path.
    paths = {Path(os.path.realpath(file)): file for file in files}
    paths |= {Path.cwd() / file: file for file in files}
    known = {file.stem: file for file in files} | {file.name: file for file in files}
    # macOS may keep an accent apart from its letter, and nobody types it so.
    known |= {normalize("NFC", word): file for word, file in known.items()}
    found = [
        known.get(case) or known.get(normalize("NFC", case)) or _at(case, paths) for case in cases
    ]
    for case, file in zip(cases, found, strict=True):
        if file is None:
            raise _unknown(case, [each.stem for each in files], folder)
    return tuple(dict.fromkeys(filter(None, found)))


def _at(path: str, paths: Mapping[Path, Path]) -> Path | None:
    return paths.get(Path.cwd() / path) or paths.get(Path(os.path.realpath(path)))


def _unknown(case: str, names: Sequence[str], folder: Path) -> click.UsageError:
    from gen.form.spelling import nearest

    near = nearest(case, names)
    hint = f" Did you mean “{near}”?" if near else f" The cases are: {', '.join(names) or 'none'}."
    return click.UsageError(f"There is no case “{case}” in {folder.as_posix()}.{hint}")
