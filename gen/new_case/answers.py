"""Answers: what has been answered so far, as texts at dotted paths: ``needs.0.do``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from gen.schema import CASE, Field

Answers = dict[str, Any]
"""Sections, lists and texts in one another, as a case file holds them."""


def steps_of(path: str) -> list[str | int]:
    """The names and places in lists that a path consists of."""
    return [int(step) if step.isdecimal() else step for step in path.split(".")]


def field_at(path: str) -> Field | None:
    """The field at a path; None where there is none."""
    field = CASE
    for step in steps_of(path):
        found = field.entry if isinstance(step, int) else field.fields.get(step)
        if found is None:
            return None
        field = found
    return field


def answer_at(answers: Answers, path: str) -> Any:
    """What is answered at a path; None for nothing."""
    found: Any = answers
    for step in steps_of(path):
        there = isinstance(found, list) if isinstance(step, int) else isinstance(found, dict)
        if not there or (step >= len(found) if isinstance(step, int) else step not in found):
            return None
        found = found[step]
    return found


def with_answer(answers: Answers, path: str, answer: Any) -> Answers:
    """The answers with one more, or with another one in its place."""
    changed: Answers = _put(answers, steps_of(path), answer)
    return changed


def without_answer(answers: Answers, path: str) -> Answers:
    """The answers without what stands at a path, and without what holds nothing then."""
    changed: Answers = _put(answers, steps_of(path), None) or {}
    return changed


def _put(there: Any, steps: list[str | int], answer: Any) -> Any:
    if not steps:
        return answer
    step, *below = steps
    if isinstance(step, int):
        entries = [*there] if isinstance(there, list) else []  # it may have been none
        old = entries[step] if step < len(entries) else None
        entries[step : step + 1] = filter(None, [_put(old, below, answer)])
        return entries
    kept = {**(there or {}), step: _put((there or {}).get(step), below, answer)}
    return {name: value for name, value in kept.items() if value}


def is_in(path: str, whole: str) -> bool:
    """Whether a path is another one, or stands below it."""
    return f"{path}.".startswith(f"{whole}.")


def paths_in(answers: Any) -> Iterator[str]:
    """The path of every text that was answered."""
    return (path for path, _ in _told(answers, ""))


def texts_in(answers: Any) -> Iterator[str]:
    """Every text that was answered."""
    return (text for _, text in _told(answers, ""))


def _told(answers: Any, begin: str) -> Iterator[tuple[str, str]]:
    if isinstance(answers, str):
        yield begin, answers
    else:
        named = answers.items() if isinstance(answers, dict) else enumerate(answers)
        for name, each in named:
            yield from _told(each, f"{begin}.{name}" if begin else str(name))
