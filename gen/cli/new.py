"""``new``: a case file, asked for line by line or to be filled in by hand."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import click

from gen.characters import printable
from gen.cli.cases import CASES, TEMPLATES
from gen.cli.draft_file import keep, take_up, write_new
from gen.cli.hints import as_called
from gen.cli.outcome import offer_outcome
from gen.cli.output import say
from gen.cli.terminal import can_be_asked
from gen.cli.there_already import ways_on
from gen.reasons import TALKS

if TYPE_CHECKING:
    from gen.new_case.conversation import Conversation
    from gen.new_case.told import Told
    from gen.problem import Problem
    from gen.reasons import Talk
    from gen.shared import Shared

_BLANK = "Ask nothing, and write a file to be filled in by hand."
_TALK = "For which talk the file to be filled in is."


class _IsThere(click.ClickException):
    """A case of this name is there: where it is, and what one may have wanted of it."""

    exit_code = 2

    def __init__(self, taken: Path, shared: Shared) -> None:
        super().__init__(
            f"{printable(taken.as_posix())} is there already, and stays as it is.\n"
            "  For another case, take another name.\n"
            f"{ways_on(taken, shared)}"
        )


@click.command()
@TEMPLATES
@CASES
@click.option("--blank", is_flag=True, help=_BLANK)
@click.option("--talk", type=click.Choice(TALKS), default="part", help=_TALK)
@click.argument("name")
def new(name: str, *, folder: Path, templates: Path, blank: bool, talk: Talk) -> None:
    """Ask for a new case, and write its file.

    NAME is what the case is to be called; a number keeps the client's name to yourself. One line is
    asked after the other, and each answer is looked at as check would. Without a terminal, or with
    --blank, the file is written with nothing behind its fields. It lies in cases/, as NAME.yaml.
    Where that is there, and its meeting has been, what came of it is asked for and added to it.

    \b
    For example, to be asked; and a file to fill in, to ask once more:
        gen new 2026-016
        gen new 2026-017 --blank --talk ask
    """  # noqa: D301 - Click keeps the lines behind its mark as they are
    from gen.new_case.told import Told
    from gen.shared import Shared

    name = name.removesuffix(".yaml")
    path, shared = folder / f"{name}.yaml", Shared(templates)
    if taken := _taken(name, folder):
        if blank or taken != path or not offer_outcome(path, shared):
            raise _IsThere(taken, shared)
        return
    told = Told(path.as_posix(), name, {}, shared)
    if blank or not can_be_asked():
        from gen.new_case.skeleton import skeleton

        write_new(path, skeleton(told, talk))
        _say_what_is_next(path, "Fill it in; then type", "check")
        return
    _talk_through(told, path)


def _taken(name: str, folder: Path) -> Path | None:
    """The file of a case that is called so already; UsageError for what is no name of one."""
    from gen.folder import ENDINGS, name_fault, same_name

    if fault := name_fault(name):
        raise click.UsageError(f"{fault} A number does well: 2026-014.")
    there = {same_name(each.name): each for each in folder.iterdir()} if folder.is_dir() else {}
    for ending in ENDINGS:
        if taken := there.get(same_name(f"{name}{ending}")):
            return taken
    return None


def _talk_through(told: Told, path: Path) -> None:
    """Ask until the file can be written; what is there is kept in a draft at every step."""
    from gen.cli.interview import HOW, ask_all
    from gen.cli.typed import Stop
    from gen.folder import DRAFT
    from gen.new_case.conversation import Conversation

    conversation, draft = Conversation(told), path.with_suffix(DRAFT)
    say(HOW)
    try:
        if draft.exists():
            take_up(conversation, draft)
        else:
            _offer_what_cases_share(conversation)
        left = _until_it_can_stand(
            conversation, lambda: ask_all(conversation, lambda: keep(conversation, draft))
        )
    except Stop as stop:
        keep(conversation, draft)
        say(f"\nWhat you have told is kept in {printable(draft.as_posix())}.", err=True)
        _say_what_is_next(path, "To go on, type", "new")
        sys.exit(0 if stop.wanted else 1)
    write_new(path, conversation.told.text)
    draft.unlink(missing_ok=True)
    for problem in left:
        say(f"\n{problem.as_text(as_called)}")
    _say_the_date_of_the_letter(conversation.told)
    _say_what_is_next(path, "To make its documents, type", "docs")


def _until_it_can_stand(conversation: Conversation, ask: Callable[[], None]) -> tuple[Problem, ...]:
    """Ask, and ask again for whatever keeps the case from being made; what is left as it is."""
    from gen.cli.interview import print_what_is_wrong
    from gen.cli.typed import Stop

    while True:
        ask()
        found = _problems(conversation.told)
        wrong = [each for each in found if each.level == "error" and _is_of_the_case(each)]
        if not wrong:
            return found
        say("\nTaken together, this does not go yet:")
        print_what_is_wrong(wrong, conversation)
        several = len(wrong) > 1
        if not [each for each in wrong if conversation.reopen(each, remind=several)]:
            raise Stop


def _problems(told: Told) -> tuple[Problem, ...]:
    """What ``check`` says of the whole case, its documents included."""
    from gen.road import make_case

    data = told.text.encode()
    papers = make_case(Path(told.file), data, told.shared, lambda _case, _document: True)
    made = (problem for each in papers.made.values() for problem in each.problems)
    return (*papers.problems, *made)


def _is_of_the_case(problem: Problem) -> bool:
    """Whether an answer can mend it; what the practice file lacks is mended there."""
    return problem.rule != "practice-not-yours" and not problem.place.file.endswith("practice.yaml")


def _say_the_date_of_the_letter(told: Told) -> None:
    """The date that nobody was asked for, so that a holiday there is seen."""
    from gen.words.dates_and_money import English

    case = told.form.case
    if case is None or case["door.state"] != "open" or case["door.letter"] == "skip":
        return
    day = case["door.letter_date"]
    english = English(case["practice.language"], spoken=False, year=day.year)
    on = " ".join(english.weekday(day).split())
    say(f'\nA letter would bear the date {on}. Another one: "letter_date" under "door".', err=True)


def _offer_what_cases_share(conversation: Conversation) -> None:
    """Files on which cases of one occasion are based, where there are some of one's own."""
    from gen.cli.typed import Back, ask_for_one
    from gen.shared import based_on_file

    told = conversation.told
    names = sorted(each.stem for each in told.shared.templates.glob("*.yaml"))
    own = [each for each in names if based_on_file(each) and not each.startswith("example-")]
    if own:
        question = "Does this case belong to one of these occasions? Enter alone: no."
        with suppress(Back):  # there is nothing before it
            if chosen := ask_for_one(question, dict(zip(own, own, strict=True))):
                conversation.answer("based_on", chosen)


def _say_what_is_next(path: Path, words: str, verb: str) -> None:
    click.echo(f"{words}:  {as_called(verb, path.stem)}", err=True)
