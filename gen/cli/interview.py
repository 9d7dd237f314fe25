"""Interview: the questions of a new case on a terminal, a line each.

Plain lines, numbered choices and no colour or cursor that moves: it works the same on any terminal,
on Windows, and where a screen reader reads it. What is typed in place of an answer (``back``,
``stop``, ``drop``): ``typed``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import partial

from gen.cli.hints import as_called
from gen.cli.list import today
from gen.cli.output import say
from gen.cli.typed import TAKES_IT, Back, OfAnEntry, ask_for_one, one_of, say_nothing_to, typed_line
from gen.new_case.asked_as import place_asked, where_asked
from gen.new_case.classes import CLASSES, kinds_for
from gen.new_case.conversation import Conversation
from gen.new_case.hearing import Heard, hear, with_news
from gen.new_case.prompts import (
    as_offered,
    as_shown,
    asks_for_a_kind,
    choices_of,
    lines_before,
    more_about,
    usual_of,
)
from gen.new_case.readings import reading
from gen.new_case.step import Step
from gen.problem import Problem

HOW = (
    "One line each. Below each question stands what Enter alone does there.\n"
    "back: one step back. ?: more about it, and what else can be typed.\n"
    "stop: keep what is there, and go on another day."
)
_MORE = "Is there more to tell, such as: {}? Enter alone: no. ?: all that there may be."
_WHICH_KIND = "Which of these is it? Enter alone: back to the list before this one."
_NAMED = 3
_OK = "ok: take what is proposed."


def ask_all(conversation: Conversation, keep: Callable[[], None]) -> None:
    """Ask until all is told, and ``keep`` every step; Stop where it goes on another day."""
    asked = ""  # the question that stands above: where another one comes, its words are said
    while True:
        try:
            if step := conversation.next():
                above, asked = asked, step.question.words
                _ask(conversation, step, anew=above != asked)
                _tell_news(conversation)
            elif not _offer_more(conversation):
                return
        except Back:
            conversation.back()
        keep()


def print_what_is_wrong(
    problems: Iterable[Problem], conversation: Conversation | None = None, asked: str = ""
) -> None:
    """What is wrong and what to do, without the place in a file that is not written yet.

    Its fields are told by their questions where they have some in the conversation; that of what
    is being ``asked``, a path, stands there.
    """
    from gen.leftovers.example_words import OTHER_LINES  # a question shows none of it

    for each in problems:
        at = place_asked(conversation, each) if conversation else each.field
        about = f"{at}: " if at and each.path != asked else ""
        say(f"  {about}{re.sub(OTHER_LINES, '', each.advice(as_called))}")
        for line in where_asked(conversation, each, asked) if conversation else ():
            say(f"    {line}")


def _tell_news(conversation: Conversation) -> None:
    """What can be judged only now that a line was passed, or another one was answered."""
    if found := conversation.news():
        print_what_is_wrong(found, conversation)
        say(f"  back: change it. Otherwise {_what_comes_of_it(found)}.")


def _what_comes_of_it(found: Iterable[Problem]) -> str:
    """What becomes of what is left as it is."""
    errors = any(each.level == "error" for each in found)
    return "it is asked for again at the end" if errors else "check will tell of it again"


def _offer_more(conversation: Conversation) -> bool:
    """Name what few cases have, to be asked for if that is wanted; False where nothing is."""
    offered = conversation.offered()
    if not offered:
        return False
    shown = {each.more: as_offered(conversation.told, each) for each in offered}
    asked = ask_for_one if len(shown) <= _NAMED else partial(ask_for_one, listed=False)
    chosen = asked(_MORE.format("; ".join([*shown][:_NAMED])), shown)
    conversation.want(*(each for each in offered if each.more == chosen))
    return True


def _ask(conversation: Conversation, step: Step, *, anew: bool) -> None:
    for line in lines_before(conversation.told, step, anew=anew):
        say(line)
    print_what_is_wrong(conversation.what_is_wrong(step), conversation, step.path)
    try:
        _take(conversation, step)
    except OfAnEntry as wanted:
        if wanted.word == "drop":
            done = bool(gone := conversation.drop(step, wanted.number))
            say(f"  Taken out: {' / '.join(gone)}") if done else None
        else:
            done = conversation.change(step, wanted.number or len(step.there))
        if not done:
            say_nothing_to(wanted.word)


def _take(conversation: Conversation, step: Step) -> None:
    choices = choices_of(conversation.told, step)
    more = partial(more_about, conversation.told, step)
    line = partial(typed_line, choices.get(step.before, step.before), more)
    text = one_of(line, choices, step.before, step.field.also) if choices else line()
    if asks_for_a_kind(step) and text in CLASSES and text != step.before:
        text = _kind_of(conversation, text, line)
        if not text:
            return  # the classes are asked for again
    if text := text or usual_of(conversation.told, step):
        _hear(conversation, step, text, partial(typed_line, "", more))
    elif conversation.reconsider(step):
        say("  This is needed, as another answer calls for it. Keep that answer, or change it:")
    elif step.needed:
        begun = step.place is not None and not step.begins_entry
        way_out = "drop takes the whole entry out; " if begun else ""
        say(f"  This is needed. {way_out}stop keeps what is there, for another day.")
    else:
        conversation.skip(step)


def _kind_of(conversation: Conversation, class_: str, line: Callable[[], str]) -> str:
    """The kind of reason that is meant, of those of a class; empty where it is another class."""
    kinds = kinds_for(conversation.told, class_)
    if len(kinds) == 1:
        return kinds[0]
    say(f"\n{_WHICH_KIND}")
    with suppress(Back):
        return one_of(line, {kind: kind for kind in kinds})
    return ""


def _hear(conversation: Conversation, step: Step, typed: str, line: Callable[[], str]) -> None:
    """An answer is put in its place, unless it cannot stay there."""
    while True:
        text, said, also = reading(conversation.told, step, typed, today())
        conversation.answer(step.path, text, also)
        heard = _heard(conversation, step)
        _say_of_it(conversation, heard, said, step)
        if heard.wrong:
            conversation.withdraw()
            return
        if not heard.advice:
            return
        follows = _what_follows(conversation, step, heard)
        say(f"  {_what_can_be_done(heard, step, follows)}")
        choices = choices_of(conversation.told, step)
        other = one_of(line, choices) if choices and not asks_for_a_kind(step) else line()
        if not other:
            say("  Kept as it is.")
            return
        conversation.withdraw()
        typed = other
        if heard.better and other.lower() in TAKES_IT:
            typed = heard.better
            say(f"  Taken: {typed}")


def _say_of_it(conversation: Conversation, heard: Heard, said: str, step: Step) -> None:
    """How an answer was taken, what is wrong with it, and how it will read."""
    if said:
        say(f"  {said}")
    if not (said and heard.wrong):  # what it can be instead is said already
        print_what_is_wrong((*heard.wrong, *heard.advice), conversation, step.path)
    for line in as_shown("It will read", heard.sentences):
        say(f"  {line}")


def _heard(conversation: Conversation, step: Step) -> Heard:
    heard = hear(conversation.told, step.path)
    if not heard.wrong:
        heard = with_news(heard, conversation.news())
        conversation.has_told(heard.advice)
    return heard


def _what_follows(conversation: Conversation, step: Step, heard: Heard) -> str:
    """What becomes of an answer that was kept against advice."""
    following = conversation.next()
    if following and following.question.because_of == step.path:
        return f"what comes next is: {following.question.words}"
    return _what_comes_of_it(heard.advice)


def _what_can_be_done(heard: Heard, step: Step, follows: str) -> str:
    """The ways on from an answer of which something is advised."""
    proposed = f"ok: take {heard.better}." if step.field.kind == "date" else _OK
    ways = f"{proposed} Or another answer." if heard.better else "Another answer."
    dropped = "" if step.needed else " drop: leave it out."
    kept = f"{follows}." if follows[-1] != "?" else follows
    return f"{ways} Enter alone: keep this one; {kept}{dropped}"
