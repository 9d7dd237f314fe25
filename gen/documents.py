"""Which documents a case gets, and why it does not get the others: two tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from gen.reasons import REASON_CLASS, strictest

if TYPE_CHECKING:  # a run that has nothing to do reads no case
    from gen.case import Case

Kind = Literal["meeting-script", "referral-note", "door-open-letter"]
Form = Literal["conditional", "final_open", "closed"]


class Document(NamedTuple):
    """A kind of document: its plain ``name``, and the quiet ``title`` that a client may see."""

    kind: Kind
    name: str
    title: str
    seen: str  # the letters of the schema's ``seen`` whose fields it may show
    large_print: bool
    one_page: bool = False  # but in large print

    @property
    def template(self) -> str:
        """The file name of its template."""
        return f"{self.kind}.docx"


DOCUMENTS = (
    Document("meeting-script", "Meeting script", "Conversation guide", "PS", large_print=False),
    Document("referral-note", "Referral note", "A page for your next step", "N", large_print=True),
    Document(
        "door-open-letter", "Door-open letter", "An open door", "L", large_print=True, one_page=True
    ),
)


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


_AFTER: dict[str, dict[Kind, str]] = {
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


def send_when(case: Case, document: Document) -> str:
    """What to know before a document is sent; empty where there is nothing to know."""
    if document.kind != "door-open-letter" or case["outcome.answer"]:
        return ""
    asked = ", and not after a yes" if form(case) == "conditional" else ""
    return f"Send it only after the meeting{asked}."


def why_not_needed(case: Case, document: Document) -> str:
    """Why the case gets no such document; empty where it gets one."""
    answer = case.text("outcome.answer")
    why = _AFTER.get(answer, {}).get(document.kind, "")
    if why or document.kind != "door-open-letter":
        return why
    if case["door.state"] != "open":
        state = case.text("door.state") or "closed"
        return _CLOSED.get(reason_class(case), f"The door is {state}, so there is no letter.")
    return "The case says “letter: skip”." if case["door.letter"] == "skip" else ""
