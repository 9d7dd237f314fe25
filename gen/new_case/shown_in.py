"""Shown in: the papers of a case in which a field stands, as far as the case has been told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from gen.new_case.answers import is_in
from gen.new_case.told import Told
from gen.reasons import TALKS, Talk
from gen.schema import Field

NO_PAPER = "In this talk no paper prints it."
Some = tuple[Talk, ...]
_ASK: Some = ("ask",)
_ASK_OR_PART: Some = ("ask", "part")
_WITH_TERMS: Some = ("ask", "part", "refer", "firm")
_WITH_FACTS_OF_THE_END: Some = tuple(talk for talk in TALKS if talk != "refer")
_NOWHERE: Some = ()

TALKS_THAT_SHOW: Mapping[str, Mapping[str, Some]] = {
    "client.name": {"S": ("part", "firm")},
    "client.salutation": {"N": _NOWHERE},
    "client.email": {"N": _NOWHERE},
    "client.called": {"N": ("leave", "complete", "firm")},
    "coach.credentials": {"S": _NOWHERE},
    "coach.title": {"S": _NOWHERE},
    "coach.quality_commitment": {"S": _ASK_OR_PART},
    "coach.results_statement": {"S": _ASK, "L": _ASK_OR_PART},
    "coach.faith_statement": {
        "S": ("ask", "part", "complete"),
        "L": ("ask", "part", "leave", "complete", "accept"),
    },
    "support": {"S": _ASK},
    "engagement.agreement": {"S": _NOWHERE},
    "engagement.goals": {
        "S": tuple(talk for talk in TALKS if talk != "firm"),
        "L": tuple(talk for talk in TALKS if talk != "accept"),
    },
    "engagement.reached": {
        "S": ("part", "leave", "complete", "accept"),
        "N": ("complete",),
        "L": ("ask", "part", "leave", "complete"),
    },
    "engagement.thanks": {"N": tuple(talk for talk in TALKS if talk not in ("ask", "firm"))},
    "engagement.sessions_held": {"S": ("ask", "complete"), "N": _NOWHERE},
    "reason.facts": {"S": _ASK_OR_PART},
    "tried": {"S": _ASK_OR_PART},
    "tried_waived": {"S": _NOWHERE},
    "needs": {"S": _ASK_OR_PART, "N": _ASK_OR_PART, "L": _ASK_OR_PART},
    "needs.because": {"S": _ASK},
    "meeting.time": {"S": _NOWHERE},
    "meeting.place": {"S": _NOWHERE},
    "meeting.minutes": {"S": ("firm",)},
    "meeting.others_present.role": {"S": _NOWHERE},
    "ending.last_session": {"L": _NOWHERE},
    "ending.materials": {"S": _WITH_FACTS_OF_THE_END},
    "ending.records": {"S": _WITH_FACTS_OF_THE_END},
    "ending.access": {"S": _WITH_FACTS_OF_THE_END},
    "ending.appeal": {"S": _WITH_FACTS_OF_THE_END},
    "door.conditions": {"N": _WITH_TERMS, "L": _WITH_TERMS},
    "door.not_before": {"S": tuple(talk for talk in TALKS if talk != "firm")},
    "door.once": {"S": ("leave",), "L": ("leave",)},
    "door.on_return.fee": {"L": tuple(talk for talk in TALKS if talk != "complete")},
    "door.on_return.trial_sessions": {"L": _WITH_TERMS},
    "referral.options.name": {"S": ("ask", "part", "refer", "leave")},
}
"""The talks in which a field stands in a paper, by the letter of the paper; else it is in all."""

_INSTEAD_OF_A_LETTER = "engagement.thanks"  # in the note of a client who gets no letter
_WITHOUT_A_LETTER = ("needs", "door.conditions")  # in the note where it alone can say them
_SAID_AS_WELL: Mapping[str, Some] = {
    "referral.need": ("ask", "part", "refer", "complete"),
    "referral.options.offers": ("leave",),
    "referral.options.known_how": ("leave",),
}
"""The talks in which the coach says what else stands in the note alone."""
_UNUSED, _FEES, _PAID_BACK = "engagement.sessions_unused", "ending.fees.status", "refund due"


def shown_in(told: Told, path: str, field: Field) -> frozenset[str]:
    """The letters of the papers with the field, of the talk that is told; of any, where none is."""
    if path == _UNUSED and told.value(_FEES) not in (None, _PAID_BACK):
        return frozenset()
    talks = (told.talk,) if told.talk else TALKS
    letters = frozenset[str]().union(*(letters_of(talk, path, field) for talk in talks))
    return letters - {*_not_made(told, path)}


def _not_made(told: Told, path: str) -> Iterator[str]:
    """The letters of the papers that this case does not get, or gets without the field."""
    door = told.value("door.state")
    if door == "closed":
        yield "L"
    elif door == "open" and path.startswith(_INSTEAD_OF_A_LETTER):
        yield "N"
    if path.startswith(_WITHOUT_A_LETTER) and told.value("door.letter") != "skip":
        yield "N"
    if not told.value("practice.loose_ends"):
        yield "A"
    if told.value("practice.extra_documents") == "none":
        yield from "OFA"


def letters_of(talk: Talk, path: str, field: Field) -> frozenset[str]:
    """The letters of the papers of a talk in which the field may stand; its path has no numbers."""
    said = "S" if talk in _SAID_AS_WELL.get(path, ()) else ""
    return frozenset((*said, *(each for each in field.seen.split() if _shows(talk, each, path))))


def _shows(talk: Talk, letter: str, path: str) -> bool:
    if letter == "F" and talk != "ask":  # after a yes
        return False
    around = (each for at, each in TALKS_THAT_SHOW.items() if is_in(path, at))
    return all(talk in each.get(letter, TALKS) for each in around)


def on_which_terms(path: str) -> str:
    """What another answer has to be for a field to be printed at all; empty for nothing."""
    return ", if money is paid back for them" if path == _UNUSED else ""
