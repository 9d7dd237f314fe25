"""Lines: which lines a question has that are still to be asked, and which of them are needed."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from gen.new_case.answers import answer_at, field_at, is_in
from gen.new_case.entries import is_asked_in
from gen.new_case.question import Question
from gen.new_case.several import as_asked
from gen.new_case.step import Step, first_text
from gen.new_case.told import Told
from gen.schema.field import LIST_LENGTH, Field


def question_about(path: str) -> Question:
    """A question in the words of the field itself, of an entry of a list for what it must have."""
    field = field_at(path)
    inner = field.entry.fields if field and field.entry else {}
    entries = tuple(name for name, each in inner.items() if each.required)
    return Question(path, field.description if field else "", entries=entries)


def question_of(told: Told, path: str, questions: Sequence[Question]) -> Question:
    """The question that asks for what stands at a path, of several the one that fits the case."""
    found = [each for each in questions if is_in(path, each.path)]
    if found:
        return next((each for each in found if each.when(told)), found[0])
    return question_about(path)


def questions_missing(told: Told) -> Iterator[Question]:
    """A question about each field that the case still lacks."""
    yield from (question_about(path) for path in sorted(told.missing) if field_at(path))


def open_lines(told: Told, question: Question, passed: Collection[str]) -> Iterator[str]:
    """The lines of a question that are neither answered nor passed, in order."""
    field = field_at(question.path)
    given = answer_at(told.answers, question.path)
    if field is None or field.entry is None:
        yield from [question.path] if not told.gives(question.path) else []
        return
    given = given if isinstance(given, list) else []  # it may have been none
    count = len(given)
    if not question.entries:
        yield from [f"{question.path}.{count}"] if count < (field.most or LIST_LENGTH) else []
        return
    for number in range(min(count + 1, field.most or LIST_LENGTH)):
        entry = given[number] if number < count else {}
        for name in (each for each in question.entries if is_asked_in(told, entry, each)):
            path = f"{question.path}.{number}.{name}"
            path += _next_line(field.entry.fields[name], entry.get(name))
            if path not in passed and not told.gives(path):
                yield path


def _next_line(field: Field, given: object) -> str:
    """The line of a field within an entry that is next: of several, as many as there are to be."""
    if field.entry is None:
        return ""
    count = len(given) if isinstance(given, list) and not field.alone else 0
    return f".{min(count, (field.most or LIST_LENGTH) - 1)}"


def texts_at(told: Told, path: str) -> list[str]:
    """The lines of a field within an entry that may be said anew: of an address, each of them."""
    field, given = field_at(path), answer_at(told.answers, path)
    if not (field and field.entry):
        return [path]
    return [f"{path}.{place}" for place in range(len(given) if isinstance(given, list) else 1)]


def step_at(told: Told, question: Question, path: str) -> Step:
    """The line at a path, as it stands so far."""
    field = field_at(path)
    assert field  # noqa: S101 - the table names fields only
    given = answer_at(told.answers, question.path)
    there = tuple(map(first_text, given)) if isinstance(given, list) else ()
    step = Step(path, field, question, there, as_asked(told.answers, path))
    return step._replace(needed=is_needed(told, step))


def is_needed(told: Told, step: Step) -> bool:
    """Whether something has to be answered there."""
    whole = field_at(step.question.path)
    if step.question.because_of and not step.there:
        return step.place is None or step.begins_entry
    if whole is None or whole.entry is None:
        return step.path in told.missing
    if step.begins_entry:
        least, count = whole.least or 1, len(step.there)
        return count < least and (count > 0 or step.question.path in told.missing)
    return step.path.removesuffix(".0").rpartition(".")[2] in {
        name for name, each in whole.entry.fields.items() if each.required
    }


def place_of(step: Step, history: Sequence[str]) -> int | None:
    """Where a line stood, or would stand, in what has been gone through; None for nowhere."""
    begin = f"{step.question.path}."
    same = [place for place, each in enumerate(history) if each == step.path]
    beside = [place + 1 for place, each in enumerate(history) if each.startswith(begin)]
    return max(same or beside, default=None)
