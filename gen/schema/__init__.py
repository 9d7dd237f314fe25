"""What a case file and a practice file may contain, as data.

One entry a field, with the name that the file, the messages and the templates use, and the words
that explain it in the editor, behind ``?`` and in docs/case-file.md. Nothing here runs:
``gen.form.check`` turns the entries into rules for Cerberus, ``gen.form.values`` reads texts by
them.
"""

from __future__ import annotations

from gen.schema import case_file, decision, ending, people, referral
from gen.schema.field import Field, paths, paths_of_lists, section, without_required

CASE = section(
    "One case.",
    based_on=case_file.BASED_ON,
    practice=people.PRACTICE,
    coach=people.COACH,
    support=people.SUPPORT,
    client=people.CLIENT,
    others=people.OTHERS,
    engagement=decision.ENGAGEMENT,
    reason=decision.REASON,
    tried=decision.TRIED,
    tried_waived=decision.TRIED_WAIVED,
    needs=decision.NEEDS,
    decision=decision.DECISION,
    meeting=ending.MEETING,
    safety=ending.SAFETY,
    ending=ending.ENDING,
    door=ending.DOOR,
    referral=referral.REFERRAL,
    review=referral.REVIEW,
    risk=referral.RISK,
    help_lines=referral.HELP_LINES,
    outcome=ending.OUTCOME,
    allow=case_file.ALLOW,
    privacy=case_file.PRIVACY,
)

ONLY_IN_A_CASE = ("client", "reason", "outcome", "based_on")
"""Sections of which a practice file may hold nothing: they are of one person."""

NOT_SHARED = ("client", "outcome", "based_on")
"""Sections of which a file that cases are based on may hold nothing."""


def _without(names: tuple[str, ...], description: str) -> Field:
    kept = {name: field for name, field in CASE.fields.items() if name not in names}
    fields = {name: without_required(field) for name, field in kept.items()}
    return Field("section", description, fields=fields)


PRACTICE = _without(ONLY_IN_A_CASE, "What all cases of a practice share.")
SHARED = _without(NOT_SHARED, "What the cases of one occasion share.")

PATHS: frozenset[str] = frozenset(paths(CASE))
"""The dotted path of every field; the entries of a list share the path of the list."""

LISTS: frozenset[str] = frozenset(paths_of_lists(CASE))
"""Those of the fields that hold a list, even of one entry."""

__all__ = ["CASE", "LISTS", "NOT_SHARED", "ONLY_IN_A_CASE", "PATHS", "PRACTICE", "SHARED", "Field"]
