"""Situation: what kind of parting a case is, by its reason, its decision and its door."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from gen.reasons import REASON_CLASS, strictest

if TYPE_CHECKING:  # a run that has nothing to do reads no case
    from gen.case import Case

Branch = Literal["conditional", "final_open", "closed"]


def branch_of(case: Case) -> Branch:
    """The branch of the documents. A door that is not plainly open promises nothing."""
    if case["door.state"] != "open":
        return "closed"
    return "conditional" if case["decision.mode"] == "conditional" else "final_open"


def reasons_of(case: Case) -> tuple[str, ...]:
    """All the kinds of reason that a case gives."""
    return (case["reason.kind"], *case.texts("reason.also"))


def reason_class(case: Case) -> str:
    """The strictest class of all the kinds of reason that a case gives."""
    return strictest(reasons_of(case))


def reason_classes(case: Case) -> frozenset[str]:
    """The classes of all the kinds of reason that a case gives."""
    return frozenset(REASON_CLASS[kind] for kind in reasons_of(case))


def lets_money_go(case: Case) -> bool:
    """Whether a sum was let go: nothing is due, and nobody is to ask for it."""
    return bool(case["ending.fees.status"] == "none by agreement")


def asks_questions(case: Case) -> bool:
    """Whether the note holds review questions."""
    given = case.texts("review.wants") or case.texts("review.contribution")
    return bool(case["review.use"] and given)
