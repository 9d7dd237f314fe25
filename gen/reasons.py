"""The kinds of reason: their classes, strictest first, and the talk that follows from a reason.

Whether it lies outside the work itself, which the headline says: ``talks``; examples for the
questions about it: ``new_case.examples``.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Literal, NamedTuple, get_args

Mode = Literal["conditional", "final"]
By = Literal["coach", "client", "both", "payer", "circumstances"]
Talk = Literal["ask", "part", "refer", "leave", "complete", "accept", "firm"]
TALKS: tuple[Talk, ...] = get_args(Talk)

GOALS_MOVED = "goals moved apart"
"""A kind after which nobody is held to the old goals."""
NO_ENDING = "no ending"
"""The class of two kinds that are there to be refused: nothing ends."""

KINDS_OF: dict[str, tuple[str, ...]] = {
    "misconduct": (
        "dishonest", "unethical", "obnoxious", "abusive", "harassment", "boundary breach",
        "asked for unlawful help",
    ),
    "scope": (
        "grief", "mental health", "trauma", "relationship crisis", "medical",
        "legal or financial advice", "substance use suspected", "client safety",
    ),
    "truthfulness": ("cannot rely on account",),
    "influence": ("strong influence",),
    "engagement": (
        "not committed", "missed sessions", "late cancellations", "steps not done",
        "not open to feedback", "sent by someone else", "wants a quick fix", "no progress",
        "cannot be reached",
    ),
    "payment": ("nonpayment", "payment disputed"),
    "fit": ("goals moved apart", "style mismatch", "values conflict", "schedule"),
    "circumstances": (
        "coach illness", "coach away", "coach capacity", "relocation", "retirement",
        "practice closing", "coach's own limits", "coach's mistake", "conflict of interest",
        "dual relationship", "funding ended", "money change", "language or access",
    ),
    "completion": ("goals met", "outgrown", "programme over", "mutual"),
    "client": ("client asked to end",),
    "other": ("other",),
    NO_ENDING: ("pause", "goes on beside other help"),
}  # fmt: skip

WORK_DONE = frozenset(("goals met", "outgrown"))
"""Kinds of reason that say that something was reached."""

BESIDE_A_GLAD_END = frozenset((
    "relocation", "schedule", "funding ended", "money change", "language or access",
    *KINDS_OF["completion"], *KINDS_OF["client"],
))  # fmt: skip
"""Kinds that, named beside a work that is done, take nothing from the joy of it.

The coach's own illness or leaving does: it is news, and the way back hangs on it.
"""

REASON_CLASS: dict[str, str] = {kind: name for name, kinds in KINDS_OF.items() for kind in kinds}

WAY_OF_WORKING = frozenset({"truthfulness", "influence", "engagement"})
"""Classes in which how the client works is the reason: something was tried, questions help."""

WITH_FACTS = WAY_OF_WORKING | {"misconduct"}
"""Classes that rest on what happened."""

OTHER_HELP = frozenset(KINDS_OF["scope"])
"""Kinds of reason for which another's help is needed."""

CLIENTS_WISH = "client asked to end"
"""The one kind in which the client has ended it, whatever else is given beside it."""

CONFLICT = "conflict of interest"
"""What ends it is between the coach's interests and the client's."""

UNREACHED = "cannot be reached"
"""The one kind about the client's way of working in which there is nobody to ask."""

WRITTEN = ("email", "post")
"""Channels by which a talk is a message, and nobody speaks."""

NEVER_PRINTED = "substance use suspected"
"""A guess about health: this kind is named on no page, not even the coach's own."""

ENDED_BY: dict[str, By] = {
    **dict.fromkeys(
        ("coach illness", "coach away", "relocation", "retirement", "practice closing"),
        "circumstances",
    ),
    "funding ended": "payer",
    **dict.fromkeys(KINDS_OF["completion"], "both"),
    **dict.fromkeys(KINDS_OF["client"], "client"),
}
"""Who ended it, by the kind of reason, where the case does not say; all others the coach."""

_TALKS: dict[str, Talk] = {
    NO_ENDING: "part",
    "misconduct": "firm",
    "scope": "refer",
    "circumstances": "leave",
    "completion": "complete",
    "client": "accept",
}  # all others: ask, or part where the decision stands

_WHOEVER_ENDED_IT = frozenset((NO_ENDING, "misconduct", "scope", "completion"))
"""Classes whose talk stays: it keeps somebody safe, names help, or has words for such a wish."""


class Reason(NamedTuple):
    """What a case says of why it ends: all its kinds, and the concern for safety.

    ``mode`` and ``by`` are empty where the case leaves them to their defaults.
    """

    kinds: Collection[str]
    concern: str = ""
    mode: str = ""
    by: str = ""

    @property
    def class_(self) -> str:
        """The class that governs."""
        return strictest(self.kinds)

    @property
    def asks_questions(self) -> bool:
        """Whether questions may help: the main kind is how the client works, none is graver."""
        first, *_ = [*self.kinds] or ["other"]
        return REASON_CLASS[first] in WAY_OF_WORKING and self.class_ in WAY_OF_WORKING

    @property
    def threatened(self) -> bool:
        """Whether somebody was threatened or hurt."""
        return self.concern in ("threats", "violence")

    @property
    def usual_mode(self) -> Mode:
        """Whether the client is asked, where the case does not say."""
        asked = self.class_ in WAY_OF_WORKING and not {UNREACHED, CLIENTS_WISH} & {*self.kinds}
        return "conditional" if asked and not self.threatened else "final"

    @property
    def usual_by(self) -> By:
        """Who ended it, where the case does not say."""
        if CLIENTS_WISH in self.kinds and self.class_ != "misconduct":
            return "client"
        governing = next((kind for kind in self.kinds if REASON_CLASS[kind] == self.class_), "")
        return ENDED_BY.get(governing, "coach")

    @property
    def asks(self) -> bool:
        """Whether the client is asked to go on."""
        return (self.mode or self.usual_mode) == "conditional"

    @property
    def talk(self) -> Talk:
        """The conversation that fits."""
        if self.threatened:
            return "firm"
        if self.class_ in _WHOEVER_ENDED_IT:
            return _TALKS[self.class_]
        if self.class_ not in _TALKS and self.asks:
            return "ask"
        if CLIENTS_WISH in self.kinds or self.by == "client":
            return "accept"
        return _TALKS.get(self.class_, "part")


def of_the_coach(talk: Talk, *, open_door: bool, letter: bool) -> frozenset[str]:
    """The coach's sentences that a paper of the case says, by their fields under ``coach``.

    The talks that ask something of the client, or name terms, say them aloud; letters say less.
    """
    aloud = talk == "ask" or (talk == "part" and open_door)
    letter = letter and open_door
    of_faith = aloud or talk == "complete" or (letter and talk in ("leave", "accept"))
    said = {
        "quality_commitment": aloud or letter,
        "results_statement": aloud,
        "faith_statement": of_faith,
    }
    return frozenset(name for name, stands in said.items() if stands)


def strictest(kinds: Iterable[str]) -> str:
    """The strictest class of the kinds; ``other`` for none, KeyError for no such kind.

    The first is the main one: where that is a glad one, a gentle one beside it is no stricter, and
    where the client has ended it, no glad one beside it makes that a feast.
    """
    order = [NO_ENDING, *KINDS_OF]
    first, *beside = [*kinds] or ["other"]
    if REASON_CLASS[first] == "completion" and BESIDE_A_GLAD_END.issuperset(beside):
        return "completion"
    if first == CLIENTS_WISH:
        beside = [kind for kind in beside if REASON_CLASS[kind] != "completion"]
    kinds = (first, *beside)
    return min((REASON_CLASS[kind] for kind in kinds), key=order.index, default="other")
