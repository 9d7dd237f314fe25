"""The ways in which the talk of a need outside coaching is held, and what is said in each."""

from __future__ import annotations

import re

import pytest
from matrix import FAITHS
from variants import PHONE, VIDEO, Changes, Papers

IN_PERSON: Changes = {
    "meeting.channel": "in person",
    "meeting.only_way": None,
    "client.coached_by": "in person",
}
BY_PHONE: Changes = {**IN_PERSON, **PHONE}
BY_VIDEO: Changes = {**IN_PERSON, **VIDEO}
WAYS = pytest.mark.parametrize(
    "way", [IN_PERSON, BY_PHONE, BY_VIDEO, {}], ids=["person", "phone", "video", "email"]
)
SPOKEN = pytest.mark.parametrize(
    "way", [IN_PERSON, BY_PHONE, BY_VIDEO], ids=["person", "phone", "video"]
)
NO_CARE: Changes = {"reason.care": None}
CLOSED: Changes = {"door": {"state": "closed"}}
FREE: Changes = {"door.conditions": None}
NO_RISK: Changes = {"risk.concern": "no"}
SHARED: Changes = FAITHS["shared"]
THANKS = "You wrote with care and honesty, even in hard weeks. Thank you for that."
CARE = "I'm so sorry about your father."
HEADLINE = "What you're carrying now deserves someone who's trained for it, and that isn't me."
REASON = "I can help with a change of work, but not with a loss like this."
FACT = "Since March your letters have been mostly about your father"
FIRST_CALL = (
    "“My coach suggested that I get in touch. I'm looking for someone to talk to who knows grief "
    "well. How would I get started?”"
)
END = "So I've decided to bring our coaching to an end on 31 May"
NOT_TOO_MUCH = "You've done nothing wrong."
WAY_BACK = "Whenever you'd like to work with me again, I'd love that."
A_RETURN = re.compile(
    r"\b(door|gladly|come back|one day|take that up|love to|a new agreement)\b", re.IGNORECASE
)


def given(papers: Papers) -> str:
    """What the client is told on the way, by voice or in the message."""
    lines = papers.s.sections[1]
    return " ".join(line.said for line in lines if line.spoken or line.style[:7] == "Message")


def message_of(papers: Papers) -> list[str]:
    """The message between its greeting and its close."""
    body = ("Message", "Message Point", "Message Spaced")
    lines = papers.s.sections[1]
    return [line.text for line in lines if line.style.removesuffix(" Kept") in body][1:-1]
