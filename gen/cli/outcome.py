"""Outcome: what came of a meeting is asked for, and written at the end of its case file."""

from __future__ import annotations

import stat
from pathlib import Path
from typing import TYPE_CHECKING

import click

from gen.characters import printable
from gen.cli.hints import as_called
from gen.cli.list import today
from gen.cli.output import say
from gen.cli.terminal import can_be_asked
from gen.cli.there_already import ways_on
from gen.private_files import written_beside

if TYPE_CHECKING:
    from gen.case import Case
    from gen.new_case.answers import Answers
    from gen.new_case.conversation import Conversation
    from gen.shared import Shared

_WHETHER = "Do you want to write down what came of it? Enter alone: no, the file stays as it is."
_YES = "yes: two or three questions"


def offer_outcome(path: Path, shared: Shared) -> bool:
    """Ask what came of a meeting that has taken place; False where there is none to ask of."""
    from gen.cli.typed import Back, Stop, ask_for_one
    from gen.new_case.outcome import can_be_told
    from gen.reading.source import source_of
    from gen.road import read_form

    data = path.read_bytes() if can_be_asked() else b""
    case = read_form(source_of(path.as_posix(), data), shared).case if data else None
    if case is None or not can_be_told(case, today()):
        return False
    shown = printable(path.as_posix())
    say(f"{shown} is there already. Its meeting was to be on {case['meeting.date']}.")
    try:
        if ask_for_one(_WHETHER, {_YES: _YES}):
            _write(path, data, _told(path, data, case, shared))
            _say_what_is_wrong(path, shared)
            click.echo(f"To make its documents, type:  {as_called('docs', path.stem)}", err=True)
            return True
    except (Back, Stop):
        pass
    say(f"\nNothing was written: {shown} stays as it is.\n{ways_on(path, shared)}", err=True)
    return True


def _told(path: Path, data: bytes, case: Case, shared: Shared) -> Answers:
    """What came of it, as it is told; Stop where that was typed."""
    from gen.cli.interview import HOW, ask_all
    from gen.new_case.conversation import Conversation
    from gen.new_case.outcome import questions_after
    from gen.new_case.plain import plain
    from gen.new_case.told import Told
    from gen.reading.source import source_of

    root = source_of(path.as_posix(), data).root
    assert root  # noqa: S101 - a case was read of it
    told = Told(path.as_posix(), path.stem, plain(root), shared)
    conversation: Conversation = Conversation(told, questions_after(case), more=False)
    say(HOW.replace("keep what is there, and go on another day", "write nothing"))
    ask_all(conversation, lambda: None)
    return conversation.told.answers


def _write(path: Path, data: bytes, answers: Answers) -> None:
    """Add it to the file, if that is as it was when it was read; the new one is whole, or none."""
    from gen.new_case.outcome import with_outcome

    shown, real = printable(path.as_posix()), path.resolve()
    written = with_outcome(path.as_posix(), data, answers)
    if written is None or real.read_bytes() != data:
        what = f"{shown} stays as it is: nothing can be added at its end, or it was changed."
        raise click.ClickException(f'{what} Open it, and write there "outcome" and its answer.')
    with written_beside(real, written, stat.S_IMODE(real.stat().st_mode)) as new:
        new.replace(real)
    say(f"\nWhat came of it stands at the end of {shown}.", err=True)


def _say_what_is_wrong(path: Path, shared: Shared) -> None:
    """What check says of the whole case, where that keeps its documents from being made."""
    from gen.cli.interview import print_what_is_wrong
    from gen.reading.source import read_source
    from gen.road import read_case

    problems = read_case(read_source(path), shared).problems
    print_what_is_wrong(each for each in problems if each.level == "error")
