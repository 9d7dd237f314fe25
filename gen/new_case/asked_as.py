"""Asked as: the fields that a message names, by the questions that ask for them.

A message is written for a file, in which its fields have names. Whoever is asked has seen none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from gen.form.messages import enumerated
from gen.new_case.answers import field_at
from gen.new_case.conversation import Conversation
from gen.new_case.lines import question_of
from gen.new_case.question import Question
from gen.new_case.together import named_in
from gen.new_case.told import Told
from gen.problem import Problem

_OF_A_FILE = '"allow"'


def place_asked(conversation: Conversation, problem: Problem) -> str:
    """Where a problem is: the question, with the number of its entry; the field for none."""
    path, questions = problem.path, conversation.questions
    if _is_shared(conversation, problem):
        return f"In {problem.place.file}, {problem.field}"
    question = question_of(conversation.told, path, questions)
    if question not in questions:
        field = field_at(path) if path else None
        return "" if field and field.kind == "section" else problem.field
    number = path.removeprefix(f"{question.path}.").split(".")[0]
    entry = f" ({int(number) + 1})" if number.isdecimal() else ""
    return f"At “{as_asked_for(question)}”{entry}"


def _is_shared(conversation: Conversation, problem: Problem) -> bool:
    """Whether it stands in the file of the practice, or of an occasion, for all their cases."""
    return problem.place.file not in ("", conversation.told.file, conversation.told.into)


def as_asked_for(question: Question) -> str:
    """The question itself, without what is said behind it."""
    asked, mark, _ = question.words.partition("?")
    return f"{asked}{mark}"


def where_asked(conversation: Conversation, problem: Problem, asked: str) -> Iterator[str]:
    """By which question each field is told that a message says to write.

    Of what is being asked only the answers are told that are shown there in other words.
    """
    told, questions = conversation.told, conversation.questions
    if _is_shared(conversation, problem):
        return  # there it is mended, by the names that it has there
    here = question_of(told, asked or problem.path, questions).path
    names: dict[str, list[str]] = {}
    for name, path in named_in(problem.fix, problem):
        question = question_of(told, path, questions)
        meant = _answers(name, question, problem.fix)
        if question in questions and question.path != here:
            names.setdefault(_at(told, question), []).append(f"“{name}”{meant}")
        elif meant and not asked:
            yield f"“{name}”{meant}"
    for at, each in names.items():
        yield f"{enumerated(each, 'and')}: {at}"
    if _OF_A_FILE in problem.fix:
        yield "“allow”: written into the file itself, once it is there."


def _answers(name: str, question: Question, words: str) -> str:
    """What is to be written there, as it is shown among the answers."""
    found = [each for each in question.answers if re.search(rf"\b{name}: {each}\b", words)]
    shown = (
        f"{each}: {question.answers[each]}" for each in found if question.answers[each] != each
    )
    return f" ({said})" if (said := "; ".join(shown)) else ""


def _at(told: Told, question: Question) -> str:
    if question.more and not told.gives(question.path):
        return f"asked at the end, where there is more to tell: {question.more}."
    return f"asked by “{as_asked_for(question)}”"
