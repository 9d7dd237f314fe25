"""``begin``: a working folder of one's own is laid out, and its practice asked for."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from gen.cli.draft_file import keep, take_up, write_new
from gen.cli.hints import as_called, lasting, quoted
from gen.cli.output import say
from gen.cli.terminal import can_be_asked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gen.new_case.told import Told
    from gen.starter.own_folder import Files

_MOST_NAMED = 8


@click.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option("--yes", is_flag=True, help="Do not ask whether to add to a folder in use.")
def begin(folder: Path, *, yes: bool) -> None:
    """Lay out a folder of your own to work in, and ask for your practice.

    In FOLDER go the Word templates, the example cases, a Makefile, settings for editors, and the
    practice file with what you answer. Without a terminal nothing is asked, and the practice file
    is that of the examples, to be changed by hand. Nothing that is there is ever written over.

    \b
    For example:
        gen begin parting
    """  # noqa: D301 - Click keeps the lines behind its mark as they are
    from gen.folder import DRAFT
    from gen.starter.own_folder import PRACTICE, missing_in, others_in, own_files

    path = folder / PRACTICE
    _refuse_what_stands(folder, [PRACTICE])
    say("Templates and examples are being made; this takes some seconds.", err=True)
    files = own_files(lasting())
    wanted = missing_in(folder, files)
    _refuse_what_stands(folder, list(wanted))
    if others := others_in(folder, files):
        _ask_to_add(folder, others, [*wanted, PRACTICE], yes=yes)
    _lay_out(folder, wanted)
    told = _told(folder, path)
    text = _practice(told)
    write_new(path, text)
    path.with_suffix(DRAFT).unlink(missing_ok=True)
    _say_what_is_left(path, told, text)
    _say_what_is_next(folder)


def _refuse_what_stands(folder: Path, names: Sequence[str]) -> None:
    from gen.starter.own_folder import in_the_way

    if standing := in_the_way(folder, names):
        what = f"In {folder.as_posix()} there is already {_listed(standing)}; it stays as it is."
        fix = "Nothing was written. Take another folder, or move that elsewhere."
        raise click.ClickException(f"{what} {fix}")


def _ask_to_add(folder: Path, others: Sequence[str], names: Sequence[str], *, yes: bool) -> None:
    """Say what is there and what would be added, and go on only if that is wanted."""
    say(f"In {folder.as_posix()} there is already {_listed(others)}.", err=True)
    tops = dict.fromkeys(name.partition("/")[0] + "/" * ("/" in name) for name in names)
    say(f"This would be added: {', '.join(tops)}.", err=True)
    if yes:
        return
    if not can_be_asked():
        raise click.ClickException("Nothing was written. With --yes it is added.")
    if not click.confirm("Add it?", err=True):
        say("Nothing was written.", err=True)
        sys.exit(0)


def _lay_out(folder: Path, files: Files) -> None:
    from gen.starter.own_folder import lay_out

    try:
        lay_out(folder, files)
    except OSError as error:
        why = error.strerror or str(error)
        what = f"{folder.as_posix()} could not be laid out ({why})."
        raise click.ClickException(f"{what} The same command goes on from there.") from error


def _practice(told: Told) -> str:
    """The practice file, as it is told on a terminal, or as it is shipped."""
    from gen.new_case.practice import practice_file
    from gen.reading.source import read_source
    from gen.starter import FILES
    from gen.starter.own_folder import PRACTICE

    shipped = read_source(FILES / PRACTICE).root
    assert shipped  # noqa: S101 - it is ours
    return practice_file(told.answers, shipped)


def _told(folder: Path, path: Path) -> Told:
    """What was answered, which is nothing without a terminal; a draft keeps it at every step."""
    from gen.cli.interview import HOW, ask_all
    from gen.cli.typed import Stop
    from gen.folder import DRAFT
    from gen.new_case.conversation import Conversation
    from gen.new_case.practice import PRACTICE_QUESTIONS
    from gen.new_case.told import Told
    from gen.shared import Shared

    draft = path.with_suffix(DRAFT)
    file = (folder / "cases" / "practice.yaml").as_posix()
    told = Told(file, "practice", {}, Shared(path.parent), into=path.as_posix())
    if not can_be_asked():
        return told
    conversation = Conversation(told, PRACTICE_QUESTIONS, more=False)
    say(f"Your practice, once for all cases.\n{HOW}")
    try:
        if draft.exists():
            take_up(conversation, draft)
        ask_all(conversation, lambda: keep(conversation, draft))
    except Stop as stop:
        keep(conversation, draft)
        say(f"\nWhat you have told is kept in {draft.as_posix()}.", err=True)
        click.echo(f"To go on, type:  {as_called('begin', folder.as_posix())}", err=True)
        sys.exit(0 if stop.wanted else 1)
    return conversation.told


def _say_what_is_left(path: Path, told: Told, text: str) -> None:
    """What is still to be written into the practice file, and where."""
    from gen.new_case.practice import left_empty

    if not told.answers:
        said = (
            "The practice and the coach in it are made up. Put in your own before your first case."
        )
        say(said, err=True)
    if left := left_empty(told, path.as_posix(), text):
        say(f"Still empty in {path.as_posix()}; a case that prints it needs it:", err=True)
        for line, question in left:
            say(f"  line {line}: {question}", err=True)


def _say_what_is_next(folder: Path) -> None:
    """What to type in the new folder: by make, where there is one, as it has a Makefile."""
    import shutil

    by_make = bool(shutil.which("make"))
    docs, new = (
        ("make docs", "make new CASE=2026-014")
        if by_make
        else (f"{lasting()} docs", f"{lasting()} new 2026-014")
    )
    lines = (
        f"{folder.as_posix()} is laid out. To go there and begin a case of your own, type:",
        f"    cd {quoted(str(folder))}\n    {new}",
        f"To see the examples that came with it, made into documents:\n\n    {docs}",
    )
    click.echo("\n" + "\n\n".join(lines), err=True)


def _listed(names: Sequence[str]) -> str:
    more = f" and {len(names) - _MOST_NAMED} more" if len(names) > _MOST_NAMED else ""
    return f"{', '.join(names[:_MOST_NAMED])}{more}"
