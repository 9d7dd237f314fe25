"""She is: whom a “she” means in a field, where the case says so beside the text."""

from __future__ import annotations

import re

from gen.case import Case
from gen.phrasing.english import PERSONS
from gen.words.capitals import begins_with_a_person

_OF_A_TRADE = frozenset(
    "solicitor gp vet dentist banker broker bookkeeper midwife vicar surgeon warden clerk".split()
)

_OFFERS = r"referral\.options\.(\d+)\.offers"
_OF_MANY = ("support group", "directory")


def whom_she_means(case: Case, path: str) -> str:
    """Who it is: "client", "another", or empty where nobody can say.

    What for somebody is told is about whoever is told: so that she can look out the lease. Of a
    group nobody is named, so it is the client who does something with what it offers.
    """
    if path == "referral.consent.purpose" and _is_a_person(case.text("referral.consent.to")):
        return "another"
    of_option = re.fullmatch(_OFFERS, path)
    if of_option and case.items("referral.options")[int(of_option[1])]["role"] in _OF_MANY:
        return "client"
    return ""


def _is_a_person(name: str) -> bool:
    """Whether a name is somebody's: Miss Kerr, Jean at the bank; a doctor is a person, too."""
    words = re.findall(r"\w+", name.lower())
    return begins_with_a_person(name) or not (PERSONS | _OF_A_TRADE).isdisjoint(words)
