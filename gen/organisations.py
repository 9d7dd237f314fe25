"""Organisations: names that are no person's, by a word that no family bears."""

from __future__ import annotations

import re

# Church, School, Bank and Trust are people's names, too.
_ORGANISATION = (
    r"(?i)\b(?:shops?|ltd|limited|inc|llc|llp|plc|gmbh|corp|corporation|foundation|hospice"
    r"|hospitals?|university|college|academy|council|association|society|charity|institute"
    r"|ministries|department|committee|services|solutions|consulting|associates|holdings|agency"
    r"|accountants|solicitors|attorneys|lawyers|architects|surveyors|engineers|consultants|builders"
    r"|company|clinic|federation|network|team|studios?|partners|partnership|co-?operative)\b"
)
_WHOSE_OFFICE = r" \(|, | (?:of|at|from|for|c/o|[-\u2013\u2014]) "  # Anita Rao, Hospice Shops


def is_organisation(name: str) -> bool:
    """Whether a name is that of a company, a charity or a team, and not of somebody there."""
    who = re.split(_WHOSE_OFFICE, name)[0]
    return bool(re.search(_ORGANISATION, who))
