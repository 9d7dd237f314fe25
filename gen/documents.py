"""Which documents a case gets, and why it does not get the others: two tables."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

from gen.problem import Problem
from gen.reasons import REASON_CLASS, strictest

if TYPE_CHECKING:  # a run that has nothing to do reads no case
    from gen.case import Case

Form = Literal["conditional", "final_open", "closed"]


class Kind(NamedTuple):
    """A kind of document: its plain ``called``, and the quiet ``title`` that a client may see."""

    name: str
    called: str
    title: str
    seen: str  # the letters of the schema's ``seen`` whose fields it may show
    large_print: bool
    one_page: bool = False  # but in large print

    @property
    def template(self) -> str:
        """The file name of its template."""
        return f"{self.name}.docx"


class Document(NamedTuple):
    """One document of one case."""

    kind: Kind
    number: int = 0
    why_not: str = ""
    send_when: str = ""

    @property
    def name(self) -> str:
        """What tells it from the other documents of its case."""
        return f"{self.kind.name}-{self.number}" if self.number else self.kind.name


class Kinds(NamedTuple):
    """The kinds of document that a practice has, and what is wrong in its own table of them."""

    rows: tuple[Kind, ...]
    problems: tuple[Problem, ...]


SHIPPED_KINDS = (
    Kind("meeting-script", "Meeting script", "Conversation guide", "PS", large_print=False),
    Kind("referral-note", "Referral note", "A page for your next step", "N", large_print=True),
    Kind(
        "door-open-letter", "Door-open letter", "An open door", "L", large_print=True, one_page=True
    ),
)


def read_kinds(templates: Path) -> Kinds:
    """The kinds of document of a practice."""
    return Kinds(SHIPPED_KINDS, ())


def documents_of(case: Case, kinds: Iterable[Kind]) -> tuple[Document, ...]:
    """Every document of a case, those that it does not get among them."""
    return tuple(Document(kind, 0, _why_not(case, kind), _send_when(case, kind)) for kind in kinds)


def kinds(case: Case) -> tuple[str, ...]:
    """All the kinds of reason that a case gives."""
    return (case["reason.kind"], *case.texts("reason.also"))


def reason_class(case: Case) -> str:
    """The strictest class of all the kinds of reason that a case gives."""
    return strictest(kinds(case))


def classes(case: Case) -> frozenset[str]:
    """The classes of all the kinds of reason that a case gives."""
    return frozenset(REASON_CLASS[kind] for kind in kinds(case))


def asks_questions(case: Case) -> bool:
    """Whether the note holds review questions: never behind a closed door."""
    given = case.texts("review.wants") or case.texts("review.contribution")
    return bool(case["review.use"] and given) and form(case) != "closed"


def form(case: Case) -> Form:
    """The branch of the documents. A door that is not plainly open promises nothing."""
    if case["door.state"] != "open":
        return "closed"
    return "conditional" if case["decision.mode"] == "conditional" else "final_open"


_AFTER: dict[str, dict[str, str]] = {
    "yes": {
        "referral-note": "The client said yes, so the coaching goes on.",
        "door-open-letter": "The client said yes, so the coaching goes on.",
    },
    "not held": {"door-open-letter": "The meeting was not held."},
}
_CLOSED = {
    "misconduct": (
        "The door is closed: the reason is misconduct. For a letter, the case needs “state: open” "
        "and “reopened_because” under “door”."
    ),
}


def _send_when(case: Case, kind: Kind) -> str:
    """What to know before a document is sent; empty where there is nothing to know."""
    if kind.name != "door-open-letter" or case["outcome.answer"]:
        return ""
    asked = ", and not after a yes" if form(case) == "conditional" else ""
    return f"Send it only after the meeting{asked}."


def _why_not(case: Case, kind: Kind) -> str:
    """Why the case gets no such document; empty where it gets one."""
    answer = case.text("outcome.answer")
    why = _AFTER.get(answer, {}).get(kind.name, "")
    if why or kind.name != "door-open-letter":
        return why
    if case["door.state"] != "open":
        state = case.text("door.state") or "closed"
        return _CLOSED.get(reason_class(case), f"The door is {state}, so there is no letter.")
    return "The case says “letter: skip”." if case["door.letter"] == "skip" else ""
