"""Copies: whom a client asks for a copy of the notes, where that is the coach: just ask me."""

from __future__ import annotations

import re

from gen.case import Case
from gen.words.beginnings import person

_HOW = (
    r"(?:,? )(?P<how>(?:at|on|by|via|in|after|before|when|any ?time|or|during|through|whenever)\b"
    r".*)"
)
_OWN = r"me|myself|(?:(?:the|your) )?coach"


def from_the_coach(case: Case) -> tuple[bool, str]:
    """Whether the coach is asked, and what goes on behind "ask me": at ruth@stillwater.example."""
    text = case.text("ending.records.copy_from")
    found = re.fullmatch(rf"(?i)(?:{_names(case)})(?:{_HOW})?", person(text)) if text else None
    return bool(found), (found and found["how"]) or ""


def whom_to_ask(case: Case) -> str:
    """The same for who does not speak as the coach: Ruth, or Nell in the office."""
    is_own, how = from_the_coach(case)
    if is_own:
        return f"{case.text('coach.called')} {how}".strip()
    return person(case.text("ending.records.copy_from"))


def _names(case: Case) -> str:
    """Whatever the coach is called, by the coach and by whoever types it."""
    names = {case.text("coach.name"), case.text("coach.called")} - {""}
    return "|".join((_OWN, *map(re.escape, sorted(names, key=len, reverse=True))))
