"""Draft: what has been told of a case, as data for another day. Its file: ``cli.draft_file``.

It is read with suspicion: a hand, a disk or another program may have changed it.
"""

from __future__ import annotations

import json
import re
from typing import Any, NamedTuple

from gen.characters import UNPRINTABLE
from gen.new_case.answers import Answers
from gen.schema import CASE, Field

_STEPS = r"(?:[a-z_]+|\d{1,4})(?:\.(?:[a-z_]+|\d{1,4}))*"


class Draft(NamedTuple):
    """The answers, and the paths that were passed and gone through."""

    answers: Answers
    passed: list[str]
    history: list[str]


def as_text(draft: Draft) -> str:
    """The text of the file in which it is kept."""
    return json.dumps(draft._asdict(), ensure_ascii=False, indent=1)


def read_draft(text: str) -> Draft:
    """The draft that a text holds; ValueError for what no conversation has kept."""
    try:
        kept = json.loads(text)
    except RecursionError as error:
        raise ValueError from error
    names = Draft._fields
    if not isinstance(kept, dict) or set(kept) != set(names):
        raise ValueError
    draft = Draft(*(kept[name] for name in names))
    if not (_fits(draft.answers, CASE) and _are_paths(draft.passed) and _are_paths(draft.history)):
        raise ValueError
    return draft


def _fits(answer: Any, field: Field) -> bool:
    """Whether an answer has the form of its field: texts, in the sections and lists it names."""
    if field.entry:
        return isinstance(answer, list) and all(_fits(each, field.entry) for each in answer)
    if field.kind == "section":
        return isinstance(answer, dict) and all(
            name in field.fields and _fits(each, field.fields[name])
            for name, each in answer.items()
        )
    return isinstance(answer, str) and not re.search(UNPRINTABLE, answer)


def _are_paths(steps: Any) -> bool:
    return isinstance(steps, list) and all(
        isinstance(each, str) and re.fullmatch(_STEPS, each) for each in steps
    )
