"""Skeleton: a case file to be filled in by hand, with every field that its talk can have."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from gen.form.messages import answers_in_words, enumerated
from gen.new_case.answers import Answers, with_answer
from gen.new_case.page import described, page
from gen.new_case.shown_in import NO_PAPER, letters_of
from gen.new_case.told import Told
from gen.reasons import KINDS_OF, NO_ENDING, REASON_CLASS, Reason, Talk
from gen.schema import CASE, Field

_BESIDE = ("practice", "coach", "outcome", "allow")  # no part of what is told of a case beforehand
_ONLY_IN: Mapping[str, tuple[Talk, ...]] = {
    "meeting.answer_by": ("ask",),
    "meeting.trial": ("ask",),
    "needs": ("ask", "part"),
    "tried": ("ask", "part", "refer", "leave", "firm"),
    "tried_waived": ("ask", "part", "refer", "leave", "firm"),
    "reason.other": ("part",),
    "reason.facts": ("ask", "part", "refer", "leave", "firm"),
    "engagement.reached": ("part", "refer", "leave", "complete", "accept"),
    "door.reopened_because": ("firm",),
    "door.conditions": ("ask", "part", "refer"),
    "door.once": ("leave",),
    "door.on_return.trial_sessions": ("ask", "part", "refer"),
    "door.on_return.fee": ("ask", "part", "refer", "leave", "accept"),
    "review": ("ask", "part", "refer", "leave", "complete", "accept"),
}
"""Fields that the cases of some talks can have, and of no other."""


def skeleton(told: Told, talk: Talk) -> str:
    """The fields that a case of a talk can have, each with what it is above it, and left empty.

    What the practice says stands there anyhow, and is left out.
    """
    kinds = [
        kind
        for kind in REASON_CLASS
        if Reason([kind]).talk == talk and kind not in KINDS_OF[NO_ENDING]
    ]
    answers: Answers = {}
    for path, field in _fields(CASE):
        if _can_have(talk, path) and told.value(path) is None:
            answers = with_answer(answers, path, _blank(field))

    def comment(path: str, field: Field) -> str:
        choices = tuple(kinds) if path == "reason.kind" else field.choices
        said = _told_of(path, field, choices)
        shown = field.entry or field
        printed = not shown.seen or letters_of(talk, path, shown)
        return said if printed else f"{said}\n{NO_PAPER}"

    return page(answers, comment)


def _fields(section: Field, above: str = "") -> Iterator[tuple[str, Field]]:
    """Every field below a section that is none itself, with its path."""
    for name, field in section.fields.items():
        path = f"{above}{name}"
        if field.kind == "section":
            yield from _fields(field, f"{path}.")
        else:
            yield path, field


def _can_have(talk: Talk, path: str) -> bool:
    parts = path.split(".")
    wholes = {".".join(parts[:length]) for length in range(1, len(parts) + 1)}
    never = {whole for whole, talks in _ONLY_IN.items() if talk not in talks}
    return not wholes & {*_BESIDE, *never}


def _blank(field: Field) -> Any:
    """What stands where nothing has been written yet; a space, so that it is kept as an answer."""
    return [dict.fromkeys(field.entry.fields, " ") or " "] if field.entry else " "


def _told_of(path: str, field: Field, choices: tuple[str, ...]) -> str:
    field_of = field.entry or field
    lines = [described(path, field)]
    if choices or field_of.choices:
        words = enumerated(choices) if choices else answers_in_words(field_of)
        lines.append(f"One of: {words}.")
    elif field_of.example:
        lines.append(f"For example: {field_of.example}")
    return "\n".join(lines)
