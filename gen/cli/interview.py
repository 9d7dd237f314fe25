"""Interview: the questions of a new case on a terminal, a line each.

Plain lines, numbered choices and no colour or cursor that moves: it works the same on any terminal,
on Windows, and where a screen reader reads it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import partial

import click

from gen.cli.hints import as_called
from gen.cli.list import today
from gen.cli.output import say
from gen.new_case.classes import CLASSES, kinds_for
from gen.new_case.conversation import Conversation
from gen.new_case.hearing import Heard, hear
from gen.new_case.prompts import asks_for_a_kind, choices_of, lines_before, more_about
from gen.new_case.readings import reading
from gen.new_case.step import Step
from gen.problem import Problem

HOW = (
    "One line each. Below each question stands what Enter alone does there.\n"
    "back: one step back. ?: more about it. stop: keep what is there, and go on another day."
)
_UNREAD = "\N{REPLACEMENT CHARACTER}"  # what a terminal of other letters sends
_OF_AN_ENTRY = r"(drop|change)(?: (\d))?"
_ANOTHER = "or the three letters of another currency, such as KES"
_TAKES_IT = ("ok", "y", "yes")
_OF_ONE = ("Type the number of one of these. What Enter alone does stands in the question.",)
_MORE = "Is there more to tell? Enter alone: no."


class Back(Exception):
    """One step back is wanted."""


class Stop(Exception):
    """It goes on another day; ``wanted`` where that was typed, and nothing is wrong."""

    def __init__(self, *, wanted: bool = False) -> None:
        super().__init__()
        self.wanted = wanted


class OfAnEntry(Exception):
    """An entry of a list, or what is asked anew, is to be taken out or said anew."""

    def __init__(self, word: str, number: int | None) -> None:
        super().__init__(word)
        self.word, self.number = word, number


def ask_all(conversation: Conversation, keep: Callable[[], None]) -> None:
    """Ask until all is told, and ``keep`` every step; Stop where it goes on another day."""
    asked = ""  # the question that stands above: where another one comes, its words are said
    while True:
        try:
            if step := conversation.next():
                above, asked = asked, step.question.words
                _ask(conversation, step, anew=above != asked)
            elif not _offer_more(conversation):
                return
        except Back:
            conversation.back()
        keep()


def ask_for_one(question: str, answers: Iterable[str]) -> str:
    """One of some answers; empty for none."""
    say(f"\n{question}")
    while True:
        try:
            return _one_of(partial(_line, "", lambda: _OF_ONE), {each: each for each in answers})
        except OfAnEntry as wanted:
            _say_nothing_to(wanted.word)


def print_what_is_wrong(problems: Iterable[Problem], asked: str = "") -> None:
    """What is wrong and what to do, without the place in a file that is not written yet.

    Of what is being ``asked``, a path, the field is not named: its question stands there.
    """
    for each in problems:
        about = f"{each.field}: " if each.field and each.path != asked else ""
        say(f"  {about}{each.advice(as_called)}")


def _offer_more(conversation: Conversation) -> bool:
    """Name what few cases have, to be asked for if that is wanted; False where nothing is."""
    offered = conversation.offered()
    if not offered:
        return False
    chosen = ask_for_one(_MORE, [each.more for each in offered])
    conversation.want(*(each for each in offered if each.more == chosen))
    return True


def _ask(conversation: Conversation, step: Step, *, anew: bool) -> None:
    for line in lines_before(conversation.told, step, anew=anew):
        say(line)
    try:
        _take(conversation, step)
    except OfAnEntry as wanted:
        if wanted.word == "drop":
            done = bool(gone := conversation.drop(step, wanted.number))
            say(f"  Taken out: {' / '.join(gone)}") if done else None
        else:
            done = conversation.change(step, wanted.number or len(step.there))
        if not done:
            _say_nothing_to(wanted.word)


def _say_nothing_to(word: str) -> None:
    say(f"  There is nothing here to {word}.")


def _take(conversation: Conversation, step: Step) -> None:
    choices = choices_of(conversation.told, step)
    more = partial(more_about, conversation.told, step)
    line = partial(_line, choices.get(step.before, step.before), more)
    text = _one_of(line, choices, step.before, step.field.also) if choices else line()
    if asks_for_a_kind(step) and text in CLASSES and text != step.before:
        kinds = kinds_for(text)
        text = kinds[0] if len(kinds) == 1 else _one_of(line, {kind: kind for kind in kinds})
    if text:
        _hear(conversation, step, text, partial(_line, "", more))
    elif conversation.reconsider(step):
        say("  This is needed, as another answer calls for it. Keep that answer, or change it:")
    elif step.needed:
        say("  This is needed. stop keeps what is there, for another day.")
    else:
        conversation.skip(step)


def _hear(conversation: Conversation, step: Step, typed: str, line: Callable[[], str]) -> None:
    """An answer is put in its place, unless it cannot stay there."""
    while True:
        day = today()
        text, said = reading(conversation.told, step, typed, day)
        conversation.answer(step.path, text)
        heard = hear(conversation.told, step.path)
        if said:
            say(f"  {said}")
        print_what_is_wrong((*heard.wrong, *heard.advice), step.path)
        if heard.sentence:
            say(f"  It will read: {heard.sentence}")
        if heard.wrong:
            conversation.withdraw()
            return
        if not heard.advice:
            return
        say(f"  {_what_can_be_done(heard, step)}")
        choices = choices_of(conversation.told, step)
        other = _one_of(line, choices) if choices and not asks_for_a_kind(step) else line()
        if not other:
            say("  Kept as it is; check will tell of it again.")
            return
        conversation.withdraw()
        typed = other
        if heard.better and other.lower() in _TAKES_IT:
            typed = heard.better
            say(f"  Taken: {typed}")


def _what_can_be_done(heard: Heard, step: Step) -> str:
    """The ways on from an answer of which something is advised."""
    ways = "ok: take what is proposed. Or another answer." if heard.better else "Another answer."
    dropped = "" if step.needed else " drop: leave it out."
    return f"{ways} Enter alone: keep this one all the same.{dropped}"


def _line(before: str, more: Callable[[], Iterable[str]]) -> str:
    """What is typed; what was answered before, where nothing is."""
    shown = f"[{before}] " if before else ""
    try:
        typed = click.prompt(f"{shown}>", default="", show_default=False, prompt_suffix=" ")
    except click.Abort as ended:
        raise Stop from ended
    word = str(typed).strip()
    if _UNREAD in word:
        say("  A letter of this cannot be read. Type it once more, or another way.")
        return _line(before, more)
    of_all = word.lower()
    if of_all == "back":
        raise Back
    if of_all == "stop":
        raise Stop(wanted=True)
    if found := re.fullmatch(_OF_AN_ENTRY, of_all):
        raise OfAnEntry(found[1], int(found[2]) if found[2] else None)
    if word == "?":
        for each in filter(None, more()):
            say(f"  {each}")
        return _line(before, more)
    return word or before


def _one_of(
    line: Callable[[], str],
    choices: Mapping[str, str],
    before: str = "",
    also: tuple[str, ...] = (),
) -> str:
    """The answer whose number or words were typed, or that of before; empty for none.

    ``also`` are answers that are taken, and not listed.
    """
    numbers = {str(number): answer for number, answer in enumerate(choices, 1)}
    for number, words in zip(numbers, choices.values(), strict=True):
        say(f"  {number}  {words}")
    if also:
        say(f"  {_ANOTHER}.")
    while True:
        typed = line()
        if typed in numbers:
            return numbers[typed]
        if typed == before:
            return before
        said = {words.lower(): answer for answer, words in choices.items()}
        said |= {answer[0]: answer for answer in ("yes", "no") if {"yes", "no"} <= {*choices}}
        found = said.get(typed.lower()) or (typed.lower() if typed.lower() in choices else "")
        if found or not typed:
            return found
        if typed.upper() in also:
            return typed.upper()
        say(f"  Type a number from 1 to {len(numbers)}{f', {_ANOTHER}' if also else ''}.")
