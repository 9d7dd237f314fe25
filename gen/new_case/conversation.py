"""Conversation: which question comes next, one step back, a draft for another day."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from gen.new_case.answers import answer_at, field_at, with_answer, without_answer
from gen.new_case.draft import Draft, read_draft
from gen.new_case.questions import QUESTIONS, Question
from gen.new_case.told import Told
from gen.problem import Problem
from gen.reasons import CLIENTS_WISH
from gen.schema import Field
from gen.schema.field import LIST_LENGTH


class Step(NamedTuple):
    """One line to be asked for: ``first`` where its question has not been asked yet.

    ``before`` is what was answered here before, ``needed`` whether something has to be.
    """

    path: str
    field: Field
    question: Question
    needed: bool
    first: bool
    before: str


class Conversation:
    """A case while it is told. ``passed`` holds what was left for later, or has come to its end.

    ``more``: beside the questions, whatever a case still lacks is asked for.
    """

    def __init__(
        self, told: Told, questions: Sequence[Question] = QUESTIONS, *, more: bool = True
    ) -> None:
        self.told, self.questions, self.more = told, questions, more
        self.passed: list[str] = []
        self.history: list[str] = []
        self.again: list[Question] = []
        self.before: dict[str, str] = {}

    def next(self) -> Step | None:
        """The next line to be asked for; None where all is told."""
        for question in (*self.again, *self.questions, *self._still_missing()):
            if question.path not in self.passed and question.when(self.told):
                path = next(self._open(question), None)
                if path:
                    return self._step(question, path)
        return None

    def answer(self, path: str, text: str) -> None:
        """Put an answer in its place."""
        answers = with_answer(self.told.answers, path, text)
        if path == "decision.by":  # who ends it says why, where it is the client
            kind = CLIENTS_WISH if text == "client" else None
            if kind or answer_at(answers, "reason.kind") == CLIENTS_WISH:
                answers = with_answer(answers, "reason.kind", kind)
        self.told = self.told.with_answers(answers)
        self.history.append(path)

    def withdraw(self, path: str) -> None:
        """Take the answer back that was just given: it cannot stay."""
        self.history.pop()
        self.told = self.told.with_answers(without_answer(self.told.answers, path))

    def skip(self, step: Step) -> None:
        """Leave a line for later; where it begins an entry, the list has come to its end."""
        self.passed.append(step.question.path if begins_entry(step) else step.path)
        self.history.append(step.path)

    def back(self) -> None:
        """One step back, to be answered anew."""
        if not self.history:
            return
        path = self.history.pop()
        self.passed = [
            each for each in self.passed if each != path and f"{each}." != path[: len(each) + 1]
        ]
        given = answer_at(self.told.answers, path)
        if isinstance(given, str):
            self.before[path] = given
            self.told = self.told.with_answers(without_answer(self.told.answers, path))

    def reopen(self, problem: Problem) -> bool:
        """Ask again what a problem is about; False where there is nothing to be asked."""
        path = problem.path
        field = field_at(path) if path else None
        if field is None:
            return False
        below = [each for each in self.questions if each.path.startswith(f"{path}.")]
        known = [each for each in self.questions if f"{path}.".startswith(f"{each.path}.")]
        if field.kind == "section" and field.fields and not known:
            self._ask_again(below)
            return bool(below)
        self._ask_again(known or [Question(path, field.description)])
        given = answer_at(self.told.answers, path)
        if isinstance(given, str):
            self.before[path] = given
            self.told = self.told.with_answers(without_answer(self.told.answers, path))
        return True

    def _ask_again(self, questions: list[Question]) -> None:
        names = {each.path for each in questions}
        self.passed = [
            each
            for each in self.passed
            if not any(f"{each}.".startswith(f"{name}.") for name in names)
        ]
        self.again += [each._replace(when=lambda _: True) for each in questions]

    def _still_missing(self) -> Iterator[Question]:
        for path in sorted(self.told.missing) if self.more else ():
            if field := field_at(path):
                inner = field.entry.fields if field.entry else {}
                entries = tuple(name for name, each in inner.items() if each.required)
                yield Question(path, field.description, entries=entries)

    def _open(self, question: Question) -> Iterator[str]:
        """The lines of a question that are neither answered nor passed, in order."""
        field = field_at(question.path)
        given = answer_at(self.told.answers, question.path)
        if field is None or field.entry is None:
            yield from [question.path] if given is None else []
            return
        count = len(given or ())
        if not question.entries:
            yield from [f"{question.path}.{count}"] if count < (field.most or LIST_LENGTH) else []
            return
        for number in range(min(count + 1, field.most or LIST_LENGTH)):
            for name in question.entries:
                path = f"{question.path}.{number}.{name}"
                inner = field.entry.fields[name]
                path += ".0" if inner.entry else ""
                if path not in self.passed and answer_at(self.told.answers, path) is None:
                    yield path

    def _step(self, question: Question, path: str) -> Step:
        field = field_at(path)
        assert field  # noqa: S101 - the table names fields only
        first = path in (question.path, f"{question.path}.0") or not answer_at(
            self.told.answers, question.path
        )
        return Step(
            path,
            field,
            question,
            self._needed(question, path, field),
            first,
            self.before.get(path, ""),
        )

    def _needed(self, question: Question, path: str, field: Field) -> bool:
        whole = field_at(question.path)
        count = len(answer_at(self.told.answers, question.path) or ())
        if whole is None or whole.entry is None:
            return path in self.told.missing
        step = Step(path, field, question, needed=False, first=False, before="")
        if begins_entry(step):
            least = whole.least or 1
            return count < least and (count > 0 or question.path in self.told.missing)
        return path.removesuffix(".0").rpartition(".")[2] in {
            name for name, each in whole.entry.fields.items() if each.required
        }

    def as_draft(self) -> str:
        """What has been told, to go on another day."""
        kept = Draft(self.told.answers, self.passed, self.history)
        return json.dumps(kept._asdict(), ensure_ascii=False, indent=1)

    def take_up(self, draft: str) -> None:
        """Go on from a draft; ValueError for what is none."""
        answers, self.passed, self.history = read_draft(draft)
        self.told = self.told.with_answers(answers)


def begins_entry(step: Step) -> bool:
    """Whether a line is the first of an entry of a list."""
    below = step.path.removeprefix(f"{step.question.path}.").split(".")
    if step.path == step.question.path or not below[0].isdecimal():
        return False
    return len(below) == 1 or below[1] == step.question.entries[0]
