"""Outcome: what came of the meeting fits what was planned."""

from __future__ import annotations

from collections.abc import Iterator

from gen.case import Case
from gen.counsel.rule import Breach, breach, rule
from gen.reasons import UNREACHED, WRITTEN
from gen.situation import reasons_of

_OF_A_QUESTION = ("yes", "no", "not sure")
_OF_A_DECISION = ("told", "sent")


@rule(
    "outcome-without-date",
    "error",
    "R58 R60",
    'The answer "{answer}" has no date.',
    'Add the day of it under "outcome", such as met_on: {day}.',
)
def outcome_without_date(case: Case) -> Iterator[Breach]:
    """What came of it has a day."""
    answer = case.text("outcome.answer")
    if answer not in ("", "not held") and not case["outcome.met_on"]:
        yield breach("outcome.answer", answer=answer, day=case["meeting.date"])


@rule(
    "outcome-does-not-fit",
    "error",
    "R58 R60",
    'The answer "{answer}" does not fit: {why}.',
    "Write {right}; or correct {other}.",
)
def outcome_does_not_fit(case: Case) -> Iterator[Breach]:
    """An answer belongs to a question, a telling to a decision; the unreached may answer yet."""
    answer, mode = case.text("outcome.answer"), case["decision.mode"]
    channel = case["meeting.channel"]
    if mode == "final" and answer in _OF_A_QUESTION and UNREACHED not in reasons_of(case):
        right = "answer: sent" if channel in WRITTEN else "answer: told"
        why, other = "the client was not asked (mode: final)", '"mode" under "decision"'
        if not case.gives("decision.mode"):
            why = "the reason is one by which the decision stands, and the client was not asked"
            other = '"kind" under "reason"'
    elif mode == "conditional" and answer in _OF_A_DECISION:
        why, right = "the client was asked (mode: conditional)", "answer: yes, no or not sure"
        other = '"mode" under "decision"'
    elif answer == "sent" and channel not in WRITTEN:
        why, right = f"nothing was written (channel: {channel})", "answer: told"
        other = '"channel" under "meeting"'
    else:
        return
    yield breach("outcome.answer", answer=answer, why=why, right=right, other=other)
