"""The kinds of reason: their classes, strictest first, and what follows from a class."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

Mode = Literal["conditional", "final"]

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
    ),
    "practical": (
        "nonpayment", "schedule", "money change", "coach illness", "coach capacity", "relocation",
        "conflict of interest", "dual relationship",
    ),
    "fit": ("goals moved apart", "style mismatch", "values conflict", "outgrown", "goals met"),
    "other": ("other",),
}  # fmt: skip

REASON_CLASS: dict[str, str] = {kind: name for name, kinds in KINDS_OF.items() for kind in kinds}

MODE: dict[str, Mode] = {
    "misconduct": "final",
    "scope": "final",
    "truthfulness": "conditional",
    "influence": "conditional",
    "engagement": "conditional",
    "practical": "final",
    "fit": "final",
    "other": "final",
}

WITH_QUESTIONS = frozenset({"engagement", "truthfulness", "influence"})
"""Classes whose note holds the review questions, unless the case says otherwise."""

WITHOUT_FACTS = frozenset({"fit", "practical"})
"""Classes that need no dated facts, and nothing tried."""


NEVER_PRINTED = "substance use suspected"
"""A guess about health: this kind is named on no page, not even the coach's own."""


def strictest(kinds: Iterable[str]) -> str:
    """The strictest class of the kinds; ``other`` for none, KeyError for no such kind."""
    order = list(KINDS_OF)
    return min((REASON_CLASS[kind] for kind in kinds), key=order.index, default="other")
