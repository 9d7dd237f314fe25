"""Copies: whom a client asks for a copy of the notes: just ask me; just ask Nell in the office.

An address or a number alone is nobody, and stands behind a colon.
"""

from __future__ import annotations

import re

from gen.case import Case
from gen.characters import CAPITAL
from gen.words.beginnings import person
from gen.words.named import ORDINARY
from gen.words.sender import asks_by_email_alone

_HOW = (
    r"(?:,? )(?P<how>(?:at|on|by|via|in|after|before|when|any ?time|or|during|through|whenever)\b"
    r".*)"
)
_OWN = r"me|myself|(?:(?:the|your) )?coach"
_COPY_FROM = "ending.records.copy_from"
_NAME = rf"{CAPITAL}(?:[\w'\u2019-]+\.?|['\u2019]{CAPITAL}\w+)"
_WHO = (  # Marisol; Ms. Jean Ng; the office
    rf"(?P<name>{_NAME}(?: (?:& )?{_NAME})*|(?:[Tt]he|[Oo]ur|[Mm]y) [^,;:(@\d]*?[a-z])"
    r"(?:$|[,;:]| [(\N{EN DASH}-]| (?:at|on|in|from|by|through|via|or|and)\b)"
)
_BY_A_WAY = r"(?:by|in|through) [a-z]"  # by text to 555 0142
_TITLES = {"Dr", "Mr", "Mrs", "Ms", "Miss", "Mx", "Prof", "Rev"}
_NO_PERSON = (ORDINARY - _TITLES) | {"Portal", "Voicemail", "Support", "Admin"}


def from_the_coach(case: Case) -> tuple[bool, str]:
    """Whether the coach is asked, and what goes on behind "ask me": at ruth@stillwater.example."""
    text = case.text(_COPY_FROM)
    found = re.fullmatch(rf"(?i)(?:{_names(case)})(?:{_HOW})?", person(text)) if text else None
    return bool(found), (found and found["how"]) or ""


def asked_for_a_copy(case: Case) -> dict[str, str]:
    """Who is asked, as it goes on behind "ask", and the name alone; empty for a bare address."""
    is_own, how = from_the_coach(case)
    text = person(case.text(_COPY_FROM))
    found = re.match(_WHO, text)
    named = found and found["name"].partition(" ")[0].rstrip(".") not in _NO_PERSON
    goes_on = named or re.match(_BY_A_WAY, text)
    return {
        "copy_whom": f"me {how}".strip() if is_own else text if goes_on else "",
        "copy_person": found["name"] if found and named and not is_own else "",
    }


def whom_to_ask(case: Case) -> dict[str, str]:
    """The same for who does not speak as the coach: Ruth, or Nell in the office."""
    is_own, how = from_the_coach(case)
    whom, coach = asked_for_a_copy(case), case.text("coach.called")
    if asks_by_email_alone(case):
        who = whom["copy_person"] or coach
        return {"copy_from": who, "copy_from_whom": who}
    if is_own:
        said = f"{coach} {how}".strip()
        return {"copy_from": said, "copy_from_whom": said}
    return {
        "copy_from": person(case.text(_COPY_FROM)),
        "copy_from_whom": whom["copy_whom"] if whom["copy_person"] else "",
    }


def _names(case: Case) -> str:
    """Whatever the coach is called, by the coach and by whoever types it."""
    names = {case.text("coach.name"), case.text("coach.called")} - {""}
    return "|".join((_OWN, *map(re.escape, sorted(names, key=len, reverse=True))))
