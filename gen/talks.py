"""Talks: which of the talks a case is, by who is at fault, if anybody, and what is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from gen.situation import reason_classes, reasons_of

if TYPE_CHECKING:  # a run that has nothing to do reads no case
    from gen.case import Case

Talk = Literal["ask", "part", "refer", "leave", "complete", "firm"]

LEAVING = frozenset((
    "coach illness", "coach capacity", "relocation", "conflict of interest", "dual relationship",
    "money change",
))  # fmt: skip
"""Kinds of reason that lie on the coach's side, or on nobody's."""

OUTSIDE_THE_WORK = frozenset(("coach illness", "coach capacity", "relocation"))
"""Those of them that have nothing to do with the client, nor with how the two work."""

COMPLETED = frozenset(("goals met", "outgrown"))
"""Kinds of reason where the work is done."""


def talk(case: Case) -> Talk:
    """The talk of a case, by the strictest of all the kinds of reason that it gives.

    Threats and violence make any talk firm; a closed door only takes the way back out of it.
    """
    kinds, classes = reasons_of(case), reason_classes(case)
    if "misconduct" in classes or case["safety.concern"] in ("threats", "violence"):
        return "firm"
    if "scope" in classes:
        return "refer"
    if case["decision.mode"] == "conditional":
        return "ask"
    if COMPLETED.issuperset(kinds):
        return "complete"
    return "leave" if (COMPLETED | LEAVING).issuperset(kinds) else "part"
