"""After the end: what a client is told to turn to is still there once the coach has gone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gen.case import Case
from gen.counsel.letter import gets_letter
from gen.counsel.rule import Breach, breach, rule
from gen.talks import coach_moves, practice_closes
from gen.words.sender import signature

_VIA, _UNTIL = "ending.contact.via", "ending.contact.until"
_COPY_FROM = "ending.records.copy_from"
_OF_PLACES = (_VIA, _COPY_FROM, "ending.records.how", "ending.materials")
_AN_ADDRESS = r"\S+@\S+"
_IN_ROOMS = r"(?i)\b(?:here|office|practice|studio|premises|rooms?|reception|front desk)\b"
_TO_THE_COACH = ("open", "written only")
_NO_WAY = ("none", "third party")


@rule(
    "left-behind",
    "warning",
    "R14",
    "{why}, and after that the papers still go by what every client of the practice is told: "
    "{fields}.",
    "Write in this case, or in the file that it is based on, how you are reached and where notes "
    "and papers are then; what stays as it is, write there once more.",
    answered_later=True,
)
def left_behind(case: Case) -> Iterator[Breach]:
    """Whoever leaves says where letters and notes are found then."""
    closes = practice_closes(case)
    if not closes and not coach_moves(case):
        return
    paths = [*(_of_a_closed_practice(case) if closes else ()), *_in_rooms_left(case)]
    if paths := list(dict.fromkeys(paths)):
        why = "The practice closes" if closes else "The coach goes away"
        fields = ", ".join(case.shown(path) for path in paths)
        yield breach(paths[0], why=why, fields=fields)


@rule(
    "way-ends-before-letter",
    "warning",
    "R14",
    "{who} may be in touch until {until}, and the letter of {letter} says that a "
    "line is enough{from_when}.",
    'Write a later day for "until" under "ending", "contact", or take the line out; or write '
    "{instead}.",
    answered_later=True,
)
def way_ends_before_letter(case: Case) -> Iterator[Breach]:
    """A letter invites to nothing that has ended when it comes, or when a return is possible."""
    until, letter = case.date(_UNTIL), case.date("door.letter_date")
    if not (until and letter and gets_letter(case)):
        return
    days: dict[str, object] = {"until": until, "letter": letter}
    if practice_closes(case) and until < letter:
        skip = 'letter: skip under "door"'
        who = "The practice closes, and the client"
        yield breach(_UNTIL, who=who, from_when="", instead=skip, **days)
    elif (first := case.date("door.not_before")) and until < first and _is_the_way_back(case):
        when = f", for a return from {first} on"
        sooner = 'an earlier "not_before" under "door"'
        yield breach(_UNTIL, who="The client", from_when=when, instead=sooner, **days)


def _is_the_way_back(case: Case) -> bool:
    """Whether the letter names the way that ends, and the note says of it that it ends.

    What is open for practical questions until a day says nothing of a return.
    """
    leads_to_me = case["ending.contact.route"] in _TO_THE_COACH
    return leads_to_me and str(signature(case)["practice_at"]) in case.text(_VIA)


def _of_a_closed_practice(case: Case) -> Iterator[str]:
    """Fields that name the practice's own ways, by which it may be reached no more."""
    route, until = case["ending.contact.route"], case.date(_UNTIL)
    ends = bool(until) and not case.takes_over(_UNTIL) and not gets_letter(case)
    if route not in _NO_WAY and not ends and _is_the_practices(case, _VIA):
        yield _VIA
    if case.takes_over(_COPY_FROM):
        yield _COPY_FROM


def _is_the_practices(case: Case, path: str) -> bool:
    return case.takes_over(path) or not case.gives(path)


def _in_rooms_left(case: Case) -> Iterator[str]:
    """Fields of the practice file that send the client to its rooms, by foot or by post."""
    address = case.texts("practice.address")
    for path in filter(case.takes_over, _OF_PLACES):
        text = re.sub(_AN_ADDRESS, "", case.text(path)).lower()
        if re.search(_IN_ROOMS, text) or (address and address[0].lower() in text):
            yield path
    by_post = address and signature(case)["practice_at"] == ", ".join(address)
    if by_post and gets_letter(case) and case.takes_over("practice.address"):
        yield "practice.address"
