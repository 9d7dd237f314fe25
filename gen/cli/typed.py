"""Typed: a line that somebody types, one answer of several, and the words that are no answer."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import cycle

import click

from gen.cli.output import say
from gen.cli.terminal import height, width

_UNREAD = "\N{REPLACEMENT CHARACTER}"  # what a terminal of other letters sends
_OF_AN_ENTRY = r"(drop|change)(?: (\d))?"
_ANOTHER = "or the three letters of another currency, such as KES"
TAKES_IT = ("ok", "y", "yes")
"""What is typed to take what is proposed."""
_BESIDE_A_LIST = 4  # lines: the question, and what is typed
_OF_ONE = ("Type the number of one of these. What Enter alone does stands in the question.",)


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


def ask_for_one(question: str, choices: Mapping[str, str], *, listed: bool = True) -> str:
    """One of some answers; empty for none. Those that are not ``listed`` are so at ``?``."""
    say(f"\n{question}")
    more = _by_screens(numbered(choices.values())) if not listed else lambda: _OF_ONE
    while True:
        try:
            return one_of(partial(typed_line, "", more), choices, listed=listed)
        except OfAnEntry as wanted:
            say_nothing_to(wanted.word)


def say_nothing_to(word: str) -> None:
    """Say that there is no answer to be taken out or said anew."""
    say(f"  There is nothing here to {word}.")


def typed_line(before: str, more: Callable[[], Iterable[str]]) -> str:
    """What is typed; what was answered before, where nothing is."""
    shown = f"[{before}] " if before else ""
    try:
        typed = click.prompt(f"{shown}>", default="", show_default=False, prompt_suffix=" ")
    except click.Abort as ended:
        raise Stop from ended
    word = str(typed).strip()
    if _UNREAD in word:
        say("  A letter of this cannot be read. Type it once more, or another way.")
        return typed_line(before, more)
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
        return typed_line(before, more)
    return word or before


def numbered(answers: Iterable[str]) -> tuple[str, ...]:
    """Answers with the numbers by which they are chosen."""
    return tuple(f"{number}  {answer}" for number, answer in enumerate(answers, 1))


def one_of(
    line: Callable[[], str],
    choices: Mapping[str, str],
    before: str = "",
    also: tuple[str, ...] = (),
    *,
    listed: bool = True,
) -> str:
    """The answer whose number or words were typed, or that of before; empty for none.

    ``also`` are answers that are taken, and not listed.
    """
    if listed:
        _list(choices, also)
    while True:
        typed = line()
        if not typed or typed == before:
            return typed
        if found := _chosen(typed, choices, also):
            return found
        if not listed and typed.lower() in TAKES_IT:
            _list(choices, also)
        else:
            more = f", {_ANOTHER}" if also else ""
            unseen = "" if listed else " ?: what each of them is."
            say(f"  Type a number from 1 to {len(choices)}{more}.{unseen}")


def _by_screens(lines: Sequence[str]) -> Callable[[], Iterable[str]]:
    """Of a long list what a screen holds, and each time the next screenful."""
    return cycle(_screens(lines, height() - _BESIDE_A_LIST)).__next__


def _screens(lines: Sequence[str], rows: int) -> Iterator[list[str]]:
    screen: list[str] = []
    for number, line in enumerate(lines, 1):
        if screen and sum(map(_rows, screen)) + _rows(line) > rows:
            yield [*screen, f"?: the others, from {number} on."]
            screen = []
        screen.append(line)
    yield screen


def _rows(line: str) -> int:
    return -(-len(line) // (width() - 2))


def _list(choices: Mapping[str, str], also: tuple[str, ...]) -> None:
    for each in numbered(choices.values()):
        say(f"  {each}")
    if also:
        say(f"  {_ANOTHER}.")


def _chosen(typed: str, choices: Mapping[str, str], also: tuple[str, ...]) -> str:
    """The answer that is meant by a number, its words or itself; empty for none."""
    numbers = {str(number): answer for number, answer in enumerate(choices, 1)}
    said = {words.lower(): answer for answer, words in choices.items()}
    said |= {answer[0]: answer for answer in ("yes", "no") if {"yes", "no"} <= {*choices}}
    said |= {answer.lower(): answer for answer in choices}
    also_meant = typed.upper() if typed.upper() in also else ""
    return numbers.get(typed) or said.get(typed.lower()) or also_meant
