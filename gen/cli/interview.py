"""Interview: the questions of a new case on a terminal, a line each.

Plain lines, numbered choices and no colour or cursor that moves: it works the same on any terminal,
on Windows, and where a screen reader reads it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping

import click

from gen.cli.hints import as_called
from gen.cli.output import say
from gen.form.messages import KIND_WORDS
from gen.new_case.conversation import Conversation, Step, begins_entry
from gen.new_case.hearing import hear
from gen.new_case.questions import CLASSES, Question, classes_for, kinds_for
from gen.problem import Problem
from gen.schema import Field

HOW = (
    "One line each. Nothing and Enter: leave it for later. back: one step back. ?: more about it.\n"
    "stop: keep what is there, and go on another day."
)
_KIND = "reason.kind"
_ANOTHER = "Another one? Nothing and Enter: no more."
_UNREAD = "\N{REPLACEMENT CHARACTER}"  # what a terminal of other letters sends
_COMPLETES = r"”: (.+)\.$"


class Back(Exception):
    """One step back is wanted."""


class Stop(Exception):
    """It goes on another day."""


def ask_all(conversation: Conversation, keep: Callable[[], None]) -> None:
    """Ask until all is told, and ``keep`` every step; Stop where it goes on another day."""
    while step := conversation.next():
        try:
            _ask(conversation, step)
        except Back:
            conversation.back()
        keep()


def ask_for_one(question: str, answers: Iterable[str]) -> str:
    """One of some answers; empty for none."""
    say(f"\n{question}")
    field = Field("choice", question)
    step = Step("", field, Question("", question), needed=False, first=True, before="")
    return _one_of(step, {answer: answer for answer in answers})


def print_what_is_wrong(problems: Iterable[Problem]) -> None:
    """What is wrong and what to do, without the place in a file that is not written yet."""
    for each in problems:
        about = f"{each.field}: " if each.field else ""
        say(f"  {about}{each.advice(as_called)}")


def _ask(conversation: Conversation, step: Step) -> None:
    choices = _choices(conversation, step)
    text = _asked(step, choices)
    if choices and step.path == _KIND and text:
        kinds = kinds_for(text)
        text = kinds[0] if len(kinds) == 1 else _one_of(step, {kind: kind for kind in kinds})
    if text:
        _hear(conversation, step, text, choices)
    elif step.needed:
        say("  This is needed. stop keeps what is there, for another day.")
    else:
        conversation.skip(step)


def _asked(step: Step, choices: Mapping[str, str]) -> str:
    if step.first:
        say(f"\n{step.question.words}{_example(step, choices)}")
    words = _in_the_list(step)
    if words:
        say(words)
    return _one_of(step, choices) if choices else _line(step)


def _in_the_list(step: Step) -> str:
    """What is asked of an entry, where the question is about a list."""
    if step.path == step.question.path:
        return ""
    if step.question.entries:
        is_another = begins_entry(step) and not step.first and not step.needed
        another = f"{_ANOTHER}\n" if is_another else ""
        return f"{another}{step.field.description}{_for_example(step.field.example)}"
    return "" if step.first else _ANOTHER


def _hear(conversation: Conversation, step: Step, text: str, choices: Mapping[str, str]) -> None:
    """An answer is put in its place, unless it cannot stay there."""
    while True:
        conversation.answer(step.path, text)
        heard = hear(conversation.told, step.path)
        print_what_is_wrong((*heard.wrong, *heard.advice))
        if heard.sentence:
            say(f"  It will read: {heard.sentence}")
        if heard.wrong:
            conversation.withdraw(step.path)
            return
        if not heard.advice:
            return
        say("  Another answer, or nothing and Enter to keep this one.")
        other = _one_of(step, choices) if choices and step.path != _KIND else _line(step)
        if not other:
            return
        conversation.withdraw(step.path)
        text = other


def _line(step: Step) -> str:
    """What is typed; what was answered before, where nothing is."""
    before = f"[{step.before}] " if step.before else ""
    try:
        typed = click.prompt(f"{before}>", default="", show_default=False, prompt_suffix=" ")
    except click.Abort as ended:
        raise Stop from ended
    word = str(typed).strip()
    if _UNREAD in word:
        say("  A letter of this cannot be read. Type it once more, or another way.")
        return _line(step)
    if word == "back":
        raise Back
    if word == "stop":
        raise Stop
    if word == "?":
        say(f"  {_more(step)}")
        return _line(step)
    return word or step.before


def _one_of(step: Step, choices: Mapping[str, str]) -> str:
    """The answer whose number or words were typed; empty for none."""
    numbers = {str(number): answer for number, answer in enumerate(choices, 1)}
    for number, words in zip(numbers, choices.values(), strict=True):
        say(f"  {number}  {words}")
    while True:
        typed = _line(step)
        if typed in numbers:
            return numbers[typed]
        said = {words.lower(): answer for answer, words in choices.items()}
        found = said.get(typed.lower()) or (typed.lower() if typed.lower() in choices else "")
        if found or not typed:
            return found
        say(f"  Type a number from 1 to {len(numbers)}.")


def _choices(conversation: Conversation, step: Step) -> Mapping[str, str]:
    if step.path == _KIND:
        return {name: CLASSES.get(name, name) for name in classes_for(conversation.told)}
    if step.question.answers:
        return step.question.answers
    return {answer: answer for answer in step.field.choices}


def _example(step: Step, choices: Mapping[str, str]) -> str:
    if choices or step.question.entries:
        return ""
    completed = re.search(_COMPLETES, step.field.description)
    return _for_example(completed[1] if completed else step.field.example.strip('"'))


def _for_example(example: str) -> str:
    return f" For example: {example}" if example else ""


def _more(step: Step) -> str:
    """What a field is, and what may stand there."""
    field = step.field
    words = [field.description]
    if field.kind in KIND_WORDS and KIND_WORDS[field.kind][1]:
        words.append(KIND_WORDS[field.kind][1])
    if field.kind == "text" and field.most:
        words.append(f"At most {field.most} characters.")
    if field.choices and len(field.choices) > 1 and not step.question.answers:
        words.append("Type the number of one answer.")
    words.append("It has to be there." if step.needed else "It may be left out.")
    return " ".join(words)
