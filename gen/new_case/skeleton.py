"""Skeleton: a case file to be filled in by hand, with what a talk calls for."""

from __future__ import annotations

from typing import Any

from gen.form.messages import answers_in_words, enumerated
from gen.new_case.answers import Answers, field_at, with_answer
from gen.new_case.page import described, page
from gen.new_case.question import Question
from gen.new_case.questions import QUESTIONS
from gen.new_case.told import Told
from gen.reasons import KINDS_OF, NO_ENDING, REASON_CLASS, Reason, Talk
from gen.schema import Field

_SPOKEN = {"meeting": {"channel": "in person"}}


def skeleton(told: Told, talk: Talk) -> str:
    """The fields that a talk calls for, each with what it is above it, and nothing behind it."""
    kinds = [
        kind
        for kind in REASON_CLASS
        if Reason([kind]).talk == talk and kind not in KINDS_OF[NO_ENDING]
    ]
    told = told.with_answers({"reason": {"kind": kinds[0]}, **_SPOKEN})
    answers: Answers = {}
    for question in QUESTIONS:
        if question.when(told):
            answers = with_answer(answers, question.path, _blank(question))

    def comment(path: str, field: Field) -> str:
        choices = tuple(kinds) if path == "reason.kind" else field.choices
        return _told_of(path, field, choices)

    return page(answers, comment)


def _blank(question: Question) -> Any:
    """What stands where nothing has been written yet; a space, so that it is kept as an answer."""
    field = field_at(question.path)
    return [dict.fromkeys(question.entries, " ") or " "] if field and field.entry else " "


def _told_of(path: str, field: Field, choices: tuple[str, ...]) -> str:
    field_of = field.entry or field
    lines = [described(path, field)]
    if choices or field_of.choices:
        words = enumerated(choices) if choices else answers_in_words(field_of)
        lines.append(f"One of: {words}.")
    elif field_of.example:
        lines.append(f"For example: {field_of.example}")
    return "\n".join(lines)
