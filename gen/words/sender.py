"""Sender: head and foot of what is sent, and by which way whoever gets it can answer."""

from __future__ import annotations

import re

from gen.case import Case
from gen.faith import says_faith

_NO_EMAIL = (
    r"(?i)\b(?:no|not|never|nor|without|don.t|doesn.t|isn.t|hasn.t|can.t) (?:\w+ ){0,3}email"
)


def _own_sign_off(case: Case) -> str:
    """The coach's words above the signature; none where they may speak of faith untimely."""
    may_say = says_faith(case) or not case["practice.faith_based"]
    return case.text("coach.sign_off").rstrip(",") if may_say else ""


def signature(case: Case) -> dict[str, object]:
    """Head and foot of what is sent: who signs, and how to reach the practice.

    The way to reach it stands below the name again, as readers for the blind skip the head.
    """
    of_practice = {name: case.text(f"practice.{name}") for name in ("name", "email", "phone")}
    address = ", ".join(case.texts("practice.address"))
    signed_by = (case.text("coach.name"), case.text("coach.credentials"))
    return {
        **_ways_to_the_practice(case),
        "own_sign_off": _own_sign_off(case),
        "signed_by": ", ".join(filter(None, signed_by)),
        "letterhead": _dotted(address, of_practice["phone"], case.text("practice.website")),
        "contact_line": _dotted(*of_practice.values()),
    }


def _ways_to_the_practice(case: Case) -> dict[str, object]:
    """How a client can answer, and where papers are sent: who has no email writes or calls."""
    email, phone = case.text("practice.email"), case.text("practice.phone")
    address = ", ".join(case.texts("practice.address"))
    if _has_email(case):
        address = phone = ""
    if case["ending.contact.route"] == "written only" and address:
        phone = ""
    return {
        "practice_by_phone": bool(phone),
        "practice_at": phone or address or email,
        "papers_to": address or email,
    }


def _has_email(case: Case) -> bool:
    """Whether nothing says that papers reach the client by other ways than email alone."""
    only = case.text("client.send_only").lower().replace("e-mail", "email")
    named = bool(case.text("client.email")) or case["client.coached_by"] == "email"
    return not only or named or "email" in re.sub(_NO_EMAIL, "", only)


def _dotted(*pieces: str) -> str:
    return " \N{MIDDLE DOT} ".join(filter(None, pieces))
