"""The ways in which the talk ``leave`` is held, and what is said in each."""

from __future__ import annotations

import pytest
from reading_documents import Document
from variants import EMAIL, PHONE, VIDEO, Changes, Papers

REASON = "I have to look after my health, and I can't coach this winter."
NOT_YOU = "I have some news. It's nothing you did."
NEUTRAL: Changes = {"practice.faith_based": "no"}
CLOSED: Changes = {"door": {"state": "closed"}}
BY_EMAIL: Changes = {**EMAIL, "meeting.minutes": None}
CHANNELS = pytest.mark.parametrize("channel", [{}, PHONE, VIDEO], ids=["person", "phone", "video"])
WAYS = pytest.mark.parametrize(
    "way", [{}, PHONE, VIDEO, BY_EMAIL], ids=["person", "phone", "video", "email"]
)
COACH = {
    "name": "Sam Odell",
    "role": "coach",
    "offers": "coaching by phone",
    "reach": "555 0188",
    "known_how": "we trained together",
    "checked_on": "2026-09-17",
}
LIST = {
    "name": "The list of the county",
    "role": "directory",
    "offers": "people near you",
    "reach": "555 0100",
    "known_how": "none",
}


def spoken(made: Papers) -> list[str]:
    return [line.said for line in made.s.lines if line.spoken]


def moments(script: Document) -> str:
    return " ".join(script.in_style("Table Text"))


def after(text: str, start: str) -> str:
    return text[text.index(start) + len(start) :].strip()
