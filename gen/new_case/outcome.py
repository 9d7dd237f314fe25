"""Outcome: what is asked once the meeting has taken place, and the case file with it at its end."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from gen.case import Case
from gen.new_case.answers import Answers
from gen.new_case.page import page
from gen.new_case.plain import plain
from gen.new_case.question import Question
from gen.reading.source import source_of
from gen.reasons import UNREACHED, WRITTEN

_ANSWERS: Mapping[str, str] = {
    "yes": "the client was asked, and said yes: it goes on",
    "no": "the client was asked, and said no",
    "not sure": "the client was asked, and is not sure",
    "told": "the client was told; also where the client was angry, or said nothing",
    "sent": "the message was sent",
    "not held": "there was no talk: it was put off, or the client did not come",
}
_LATER = ("yes", "no", "not sure")


def can_be_told(case: Case, today: date) -> bool:
    """Whether the meeting has taken place, and the case says nothing of it yet."""
    return case["meeting.date"] <= today and not case.gives("outcome")


def questions_after(case: Case) -> tuple[Question, ...]:
    """What is asked of the meeting, with the answers that go with what was planned."""
    fits = [*(_LATER if case["decision.mode"] == "conditional" else ())]
    if not fits:
        fits = ["sent" if case["meeting.channel"] in WRITTEN else "told"]
        fits += _LATER if case.text("reason.kind") == UNREACHED else ()
    answers = {each: _ANSWERS[each] for each in (*fits, "not held")}
    return (
        Question("outcome.answer", "What came of it?", answers=answers, because_of="outcome"),
        Question(
            "outcome.met_on",
            "On which day was it?",
            lambda told: told.value("outcome.answer") not in (None, "not held"),
            because_of="outcome.answer",
        ),
        Question("outcome.private", "A note for the coach alone? No paper prints it."),
    )


def with_outcome(file: str, data: bytes, answers: Answers) -> bytes | None:
    """The bytes of a case file with its outcome at the end; None where nothing can stand there.

    Whatever was there is as it was, to the letter.
    """
    before = source_of(file, data).root
    lines = page({"outcome": answers["outcome"]}, begin="").lstrip("\n")
    end = "\r\n" if b"\r\n" in data else "\n"
    gap = end if data.endswith(b"\n") else end * 2
    written = data + (gap + lines.replace("\n", end)).encode()
    after = source_of(file, written).root
    if before is None or after is None:
        return None
    wanted: dict[str, Any] = {**plain(before), "outcome": answers["outcome"]}
    return written if plain(after) == wanted else None
