"""``forget``: a case is erased for good, with all that there is of it."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from gen.characters import printable
from gen.cli.cases import in_folders, known_file, names_of_cases, unknown_case
from gen.cli.hints import as_called
from gen.cli.output import on_stdout, print_json, print_problems
from gen.cli.progress import say_that_it_waits
from gen.cli.terminal import can_be_asked

if TYPE_CHECKING:
    from gen.folder import Folders
    from gen.problem import Problem
    from gen.run.files_of_case import FilesOfCase

VERSION = 1
NOT_IN_REACH = (
    "backups, and the older versions that a cloud folder keeps",
    "what was sent or printed, and copies in other folders",
    "Word's list of recent documents, and what it saves by itself",
    "a calendar that “list --calendar” has written: write it again",
    "what was put into git by hand; what an editor keeps of its own; the trash",
)
_AFTERWARDS = "What is not in reach (see above) is still there."
Done = list[tuple["FilesOfCase", "tuple[Problem, ...]"]]


@click.command()
@in_folders
@click.option("--json", "as_json", is_flag=True, help="Print what is erased as data.")
@click.option("--dry-run", is_flag=True, help="Say what would be erased, and touch nothing.")
@click.option("--yes", is_flag=True, help="Ask nothing. Without a terminal it has to be said.")
@click.argument("cases", nargs=-1, required=True, metavar="CASE...", shell_complete=names_of_cases)
def forget(  # noqa: PLR0913 - one for each option
    cases: tuple[str, ...],
    folder: Path,
    templates: Path,
    out: Path,
    *,
    as_json: bool,
    dry_run: bool,
    yes: bool,
) -> None:
    """Erase a case for good: its file, its documents, what lies in kept/, what is recorded of it.

    CASE is the name of a case or the path of its file, which may be gone already. All that is to be
    erased is shown first, then you are asked. A link is erased, and what it leads to stays.

    \b
    For example, first to see what there is; then for good:
        gen forget 2026-014 --dry-run
        gen forget 2026-014
    """  # noqa: D301 - Click keeps the lines behind its mark as they are
    from gen.folder import Folders
    from gen.run.forget import Refused

    folders = Folders(folder, templates, out)
    names = tuple(dict.fromkeys(_name(case, folder) for case in cases))
    try:
        done = _erased(names, folders, dry=dry_run, ask=not yes, show=not as_json)
    except Refused as refused:
        print_problems([refused.problem], err=True)
        sys.exit(1)
    problems = [problem for _, each in done for problem in each]
    if as_json:
        _print_data(done, dry=dry_run)
    else:
        print_problems(problems, err=True)
        click.echo(_closing(done, dry=dry_run), err=True)
    sys.exit(1 if problems else 0)


def _erased(names: Sequence[str], folders: Folders, *, dry: bool, ask: bool, show: bool) -> Done:
    """What there was of each case, and what could not be erased; nothing is, until it is wanted."""
    from gen.run.forget import erase, ledger_of, look

    nobody = ask and not dry and not can_be_asked()
    wait = None if dry or nobody else partial(say_that_it_waits, folders.out)
    with ledger_of(folders.out, wait) as ledger:
        found = look(names, folders, ledger)
        _refuse_what_is_nowhere(found, folders)
        if nobody:
            raise click.UsageError("Nobody can be asked here. If it is to be erased, add --yes.")
        if show:
            with on_stdout():
                click.echo("\n".join(_lines(found)), err=not dry)
        if ask and not dry and not click.confirm(_question(found), err=True):
            click.echo("Nothing was erased.", err=True)
            sys.exit(0)
        return [(each, () if dry else erase(each, folders.out, ledger)) for each in found]


def _name(case: str, folder: Path) -> str:
    """The name of a case, of which nothing but its name need be left."""
    from gen.folder import ENDINGS, name_fault, read_folder

    files = read_folder(folder).cases
    if file := known_file(case, files):
        return file.stem
    path = Path(case)
    name = path.stem if path.suffix.lower() in ENDINGS else path.name
    if name_fault(name) or path.parent not in (Path(), folder):
        raise unknown_case(case, files, folder)
    return name


def _refuse_what_is_nowhere(found: Sequence[FilesOfCase], folders: Folders) -> None:
    from gen.folder import read_folder

    for each in found:
        if not each:
            raise unknown_case(each.name, read_folder(folders.cases).cases, folders.cases)


def _lines(found: Sequence[FilesOfCase]) -> Iterator[str]:
    for each in found:
        yield f"Of {each.name} there is:"
        for file in each.files:
            yield f"  {printable(file.path.as_posix())}{f' ({file.what})' if file.what else ''}"
        if not each.files and each.folders:
            yield f"  {printable(each.folders[-1].as_posix())}/ (empty)"
        if each.lines:
            yield f"  {each.lines} lines in the record of the documents"
    yield "Not in reach of this command, and yours to think of:"
    yield from (f"  - {each}" for each in NOT_IN_REACH)


def _question(found: Sequence[FilesOfCase]) -> str:
    """What is asked, with the names again: a long list has moved them out of sight."""
    from gen.problem import count_of

    names = " and ".join(each.name for each in found)
    count = sum(len(each.files) for each in found)
    return f"Erase all there is of {names} ({count_of(count, 'file')}) for good?"


def _closing(done: Done, *, dry: bool) -> str:
    from gen.problem import count_of

    erased = sum(not problems for _, problems in done)
    left = f", {count_of(len(done) - erased, 'case')} not" if erased < len(done) else ""
    said = f"{count_of(erased, 'case')} {'would be erased' if dry else 'erased'}{left}."
    return said if dry or not erased else f"{said} {_AFTERWARDS}"


def _print_data(done: Done, *, dry: bool) -> None:
    """One object: ``version``, ``cases`` and ``not_in_reach``.

    A case has ``name``, ``state`` (``erased``, ``would_erase`` or ``not_erased``), ``files`` with
    ``file`` and ``what`` (null where nothing is to be known of it), ``lines`` in the ledger, and
    ``problems`` as those of ``docs``.
    """
    cases = [
        {
            "name": each.name,
            "state": "would_erase" if dry else "not_erased" if problems else "erased",
            "files": [
                {"file": printable(file.path.as_posix()), "what": file.what or None}
                for file in each.files
            ],
            "lines": each.lines,
            "problems": [problem.as_data(as_called) for problem in problems],
        }
        for each, problems in done
    ]
    print_json({"version": VERSION, "cases": cases, "not_in_reach": NOT_IN_REACH})
