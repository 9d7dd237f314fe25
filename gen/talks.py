"""Talks: what kind of conversation a case is, and what is true of it wherever it is asked."""

from __future__ import annotations

from gen.case import Case, Fields


def crisis_lines(case: Case) -> tuple[Fields, ...]:
    """The help lines for a client who may be in danger; a line for anything else is none."""
    return tuple(line for line in case.items("help_lines") if line["for"] == "crisis")
