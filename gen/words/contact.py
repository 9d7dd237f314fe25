"""Contact: how the client reaches the coach after the end, or who answers in the coach's place."""

from __future__ import annotations

import re

from gen.case import Case
from gen.characters import CAPITAL, without_accents
from gen.organisations import is_organisation
from gen.words.beginnings import court, reached, way
from gen.words.capitals import begins_with_a_person
from gen.words.joints import sentence, upper_first
from gen.words.named import ORDINARY, names_named
from gen.words.reached import TO_DO, on_what, parted

_NAME = rf"(?:{CAPITAL}[\w'\u2019-]+)"
_OF_THE_PRACTICE = (  # the office, at hello@…; my assistant Tom on 555 0142: and not my email
    r"(?:the|our|my) (?:[a-z]+ )?(?:office|assistant|manager|receptionist|reception|secretary"
    rf"|front desk|colleague|team|partner|husband|wife)"
    rf"(?: {_NAME})*(?=,|;| (?:on|at|by|through|via)\b| \(|$)"
)
_BY_A_VERB = r"(?i)(?:e-?mail|call|ring|phone|text|message|contact|send|drop|write)\b(?! to\b)"
ADDRESS, NUMBER = r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", r"[+(]?\d[\d ().-]{5,}\d"
_ALIKE = 3  # letters of a name and of what it is shortened to: Sam, of Samira
_TWO_NAMES = rf"{_NAME} {_NAME}(?: {_NAME})*"
_WHO = rf"(?P<name>{_NAME}\.?(?: {_NAME})*)(?=,|;| (?:on|at|in|from|by|or|through|via)\b| \(|$)"


def contact_words(case: Case) -> dict[str, object]:
    """What stands before or in place of the way that a case names; each empty where it does not.

    What the case goes on to say behind the way is a sentence by itself.
    """
    via = _with_its_name(_in_writing_only(case, case.text("ending.contact.via")), case)
    american = case["practice.language"] == "en-US"
    on, beside = on_what(reached(via), american=american)
    return {
        "contact_on": on,
        "contact_beside": beside,
        "contact_via": reached(via),
        "contact_by": _contact_by(reached(via), case.text("practice.language")),
        "contact_as_said": sentence(upper_first(via)) if re.match(TO_DO, via) else "",
        "contact_more": parted(way(via))[1],
        "contact_person": (person := _person(way(via), case)),
        "contact_looked_up": _without(person, reached(via)),
        "contact_written_to": _is_written_to(via),
        "contact_called": _is_called(via),
        **_appeal(court(case.text("ending.appeal.to"))),
    }


def _with_its_name(via: str, case: Case) -> str:
    """An address with whose it is, where that is not the coach: Tammy, at an address.

    Whoever writes there to the coach is read by somebody else first: who that is, the case or its
    practice says in another text. A Kate whom none names may be Catherine, the coach.
    """
    name = re.match(r"[A-Za-z]+", via) if re.fullmatch(ADDRESS, via.rstrip(".")) else None
    first = name[0].capitalize() if name else ""
    ours = ("coach.name", "coach.called", "practice.name", "client.name", "client.called")
    own = " ".join(case.text(each) for each in ours)
    alike = any(word[:_ALIKE] == first[:_ALIKE] for word in own.split())
    return f"{first}, at {via}" if first in names_named(case) and not alike else via


def _is_written_to(via: str) -> bool:
    """Whether whoever answers has an address and no number."""
    return bool(re.search(ADDRESS, via)) and not re.search(NUMBER, via)


def _is_called(via: str) -> bool:
    """Whether whoever answers has a number, and no address; what is texted is not called."""
    texts = re.search(r"(?i)\btexts?\b", via)
    return bool(re.search(NUMBER, via)) and not (re.search(ADDRESS, via) or texts)


def _appeal(to: str) -> dict[str, object]:
    """What one does to have a decision looked at again: an address is written to, a number called.

    ``appeal_goes_on``: whether a comma stands behind whom one asks.
    """
    bare = bool(re.fullmatch(rf"{ADDRESS}|{NUMBER}", to))
    return {
        "appeal_written_to": bare and _is_written_to(to),
        "appeal_called": bare and _is_called(to),
        "appeal_is_told": bool(re.match(_BY_A_VERB, to)),
        "appeal_goes_on": "," in to,
    }


def _without(person: str, via: str) -> str:
    """The way to somebody who has just been named, without the name."""
    if not person:
        return via
    rest = re.sub(r"^at (?=\S*[@\d])", "", via.removeprefix(person).strip(" ,;"))
    return rest[1:-1] if re.fullmatch(r"\([^()]*\)", rest) else rest


def _in_writing_only(case: Case, via: str) -> str:
    """The way without a number, where the client may only write and has an address."""
    address = re.search(ADDRESS, via)
    only = case["ending.contact.route"] == "written only" and address and re.search(NUMBER, via)
    return address[0] if address and only else via


def _contact_by(via: str, language: str) -> str:
    """The word before an address or a number that stands alone; empty before any other words."""
    via = via.rstrip(".")
    if re.fullmatch(r"\S+@\S+", via):
        return "at"
    on = "at" if language == "en-US" else "on"
    return on if re.fullmatch(r"[+(]?\d[\d ().-]{5,}", via) else ""


def _person(via: str, case: Case) -> str:
    """Who answers in the coach's place: Aoife, of “Aoife, on 071 900 0142”.

    Any word may have a capital, so it is a name that is common, or an address of the case has it;
    where the case says that it is somebody else, a first and a last name are enough.
    """
    if office := re.match(_OF_THE_PRACTICE, via):
        return office[0]
    found = re.match(_WHO, via)
    first = found["name"].split()[0].rstrip(".") if found else ""
    if not found or first in f"{case.text('coach.name')} {case.text('coach.called')}".split():
        return ""
    practice = case.text("practice.name")
    addresses = without_accents(f" {via} {case.text('practice.email')}".lower())
    called = re.escape(without_accents(first.lower()))
    at_an_address = re.search(rf"\b{called}\b[\w.+-]*@", addresses)
    ours = case["ending.contact.route"] != "third party" and first in practice.split()
    another = not ours and _is_somebody(found["name"], via)
    return found["name"] if begins_with_a_person(first) or at_an_address or another else ""


def _is_somebody(name: str, via: str) -> bool:
    """Whether a name is a person's where one answers: it has two, or a way behind it."""
    word_of_a_way = name.split(maxsplit=1)[0] in ORDINARY or is_organisation(name)
    way = "(?:,| (?:on|at|by|through|via)| by (?:text|phone|e-?mail)(?: (?:on|at))?)?"
    at = rf"{way} [(]?(?:{ADDRESS}|{NUMBER})"
    has_way = re.match(at, via.removeprefix(name)) and not word_of_a_way
    return bool(re.fullmatch(_TWO_NAMES, name) or has_way)
