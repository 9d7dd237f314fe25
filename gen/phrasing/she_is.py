"""She is: whom a “she” means in a field, where the case says so beside the text."""

from __future__ import annotations

import re

from gen.case import Case
from gen.characters import CAPITAL
from gen.organisations import may_be_organisation
from gen.phrasing.english import PERSONS, TRADES
from gen.phrasing.mentions import named_in
from gen.phrasing.of_oneself import speaks_of_who_acts
from gen.phrasing.somebody_else import HE, SHE, Others, persons_in, text_of
from gen.words.capitals import begins_with_a_person
from gen.words.named import names_named

_OFFERS = r"referral\.options\.(\d+)\.offers"
_OF_MANY = ("support group", "directory")
_BEHIND = re.compile(
    r"(?P<list>needs|door\.conditions|reason\.facts)\.(?P<number>\d+)"
    r"\.(?P<field>seen_by|because|effect)"
)
_IN_A_LIST = re.compile(
    r"(?P<list>(?:needs|door\.conditions|reason\.facts)(?=\.\d+\.(?:do|what)$)"
    r"|engagement\.(?:thanks|goals|reached)|tried)\.(?P<number>\d+)(?:\.(?P<field>\w+))?"
)
_BEFORE = {"seen_by": "do", "because": "do", "effect": "what"}
# The head roaster, a cleaner; and not: a planner.
_BY_WORK = (
    r"\b(?:the|an?|your|another|some|one) (?:[\w-]+ ){0,2}?([a-z]{3,}(?:er|or|ist|man|woman))\b"
)
_THINGS = frozenset(
    """answer calendar chapter computer corner counter cover dinner drawer factor filter floor flyer
    folder header ladder layer ledger letter locker matter mirror monitor motor newsletter number
    offer order organiser organizer other over paper planner poster power printer quarter reader
    register reminder semester server shower sticker summer supper timer tower tracker water weather
    whether winter never ever after under later boiler cooker freezer heater dishwasher toaster
    jumper sweater hammer scooter stroller trailer tractor charger poker river fever border error
    mirror elevator corridor harbor shoulder cancer bladder butter""".split()
)
# Of what kind a thing is: a proper dinner, a bigger flat.
_SUCH = re.compile(
    r"(?:proper|former|other|another|inner|outer|upper|lower|major|minor|senior|junior|super|sober"
    r"|clever|bitter|tender|eager|better|bigger|longer|shorter|smaller|larger|higher|stronger|harder"
    r"|wider|cheaper|closer|clearer|calmer|kinder|quieter|fuller|slower|quicker|faster|younger|older"
    r"|newer|fitter|thinner|warmer|softer|smarter|lighter|brighter|greater|nicer|safer|fairer|deeper"
    r"|sooner|fewer|richer|[a-z]+ier)"
)


def whom_she_means(case: Case, path: str) -> str:
    """Who it is: "client", "another", or empty where nobody can say.

    What for somebody is told is about whoever is told: so that she can look out the lease. Of a
    group nobody is named, so it is the client who does something with what it offers. Behind a deed
    that names somebody, "their name" may be that person's: have a cook in place.
    """
    if path == "referral.consent.purpose" and _is_a_person(case.text("referral.consent.to")):
        return "another"
    if _is_behind_another(case, path) or _is_in_a_list_behind_another(case, path):
        return "another"
    of_option = re.fullmatch(_OFFERS, path)
    if of_option and case.items("referral.options")[int(of_option[1])]["role"] in _OF_MANY:
        return "client"
    return ""


def _is_a_person(name: str) -> bool:
    """Whether a name is somebody's: Miss Kerr, Jean at the bank; a doctor is a person, too."""
    words = re.findall(r"\w+", name.lower())
    two = re.fullmatch(rf"{CAPITAL}[\w'-]+ {CAPITAL}[\w'-]+", name)  # Janelle Okoye
    named = begins_with_a_person(name) or (bool(two) and not may_be_organisation(name))
    return named or not (PERSONS | TRADES).isdisjoint(words)


_OF_ONE = SHE | HE


def _is_behind_another(case: Case, path: str) -> bool:
    """Whether somebody who is not the client stands in the text that is read just before."""
    found = _BEHIND.fullmatch(path)
    if not found:
        return False
    entry = case.items(found["list"])[int(found["number"])]
    of_one = _OF_ONE.intersection(text_of(str(entry[found["field"]] or "")).low)
    return _names_another(case, str(entry[_BEFORE[found["field"]]] or ""), of_one)


def _is_in_a_list_behind_another(case: Case, path: str) -> bool:
    """Whether somebody else stands in the entry before: see someone; talk it over with them.

    What is no “she” or “he” may look back further: the twins; work; stop worrying about them.
    """
    found = _IN_A_LIST.fullmatch(path)
    if not found or not (number := int(found["number"])):
        return False
    entries = case[found["list"]][: number + 1]
    *before, own = (str(each[found["field"]] if found["field"] else each) for each in entries)
    if speaks_of_who_acts(text_of(own)):
        return False  # see more of Jean; live on his own
    of_one = _OF_ONE.intersection(text_of(own).low)
    of_several = not of_one
    return any(
        _OF_ONE.isdisjoint(text_of(text).low) and _names_another(case, text, of_one)
        for text in (before if of_several else before[-1:])
    )


def _names_another(case: Case, before: str, of_one: frozenset[str]) -> bool:
    """Whether somebody stands in a text who is not the client, and whom ``of_one`` may mean.

    A "his" is nobody's of several: a meeting that people don't dread; his two managers.
    """
    own = named_in(before, (case.text("client.name"), case.text("client.called")))
    others = Others(names_named(case))
    persons = persons_in(text_of(before), others, own, spoken_to=True)
    named = any(not of_one or of_one - each.not_meant_by for each in persons)
    workers = re.findall(_BY_WORK, before.lower())
    return named or any(each not in _THINGS and not _SUCH.fullmatch(each) for each in workers)
