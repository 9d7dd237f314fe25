"""Refunds: what a sum that goes back says of the sessions left over, in its own words or ours."""

from __future__ import annotations

import re

from gen.case import Case
from gen.words.dates_and_money import counted, number_word
from gen.words.joints import phrase

_COUNT_AT = (  # That's for three sessions at 120 dollars
    r"(?i)(?:that(?: makes| is for|['\u2019]s for) )?(?P<count>\w+) "
    r"(?:(?:un\w+|paid|prepaid) )*(?:sessions? )?(?:left )?"
    r"at (?P<sum>\S*\d\S*(?: (?!each|per|a )\w+){0,2})(?: each| (?:per|a) session)?"
)
_UNUSED = (  # Two sessions were paid ahead and not used: they are not told of before it again
    r"(?i)\b(?:(?:pre)?paid|unused|not|never|left(?:over)?|ahead|advance|remain\w*|outstanding"
    r"|(?:have|did|wo)n.t)\b"
)
_PAID_AHEAD = (  # the same, whatever it is that was paid: You prepaid for one you didn't use
    r"(?i)\b(?:prepaid|paid (?:for|(?:\w+ )?(?:ahead|up front|in advance))|unused|left[ -]?over"
    r"|(?:not|never|\w+n.t)(?: yet)? used?)\b"
)
_NO_SESSIONS = (  # two months ahead, 2 June: numbers of something else
    r"(?!\S)(?! (?:weeks?|months?|days?|hours?|minutes?|years?|dollars?|pounds?|euros?|per cent"
    r"|percent|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))"
)
_WHAT_FOR = (  # for the December call; and not: for the sessions not used
    r"(?i)^(?:(?:that|this|it)(?:['\u2019]s| is) )?for "
    r"(?:(?:this|last|next) |(?:the|your|our|my|\w+['\u2019]s) "
    r"(?:(?!(?:un\w+|(?:pre)?paid|open|remaining|left|rest|of|each|sessions?|calls?|that|which)\b)"
    r"[\w'\u2019-]+ ){1,3}?)"
    r"(?:call|session|meeting|lesson|month|week|appointment|visit|class|hour)(?:e?s\b|\b)"
)
_AT_ITS_PRICE = (  # two unused sessions at £65: beside it no other number is said
    r"(?i)\b(?:\d\d?|two|three|four|five|six|seven|eight|nine|ten) (?:[a-z]+ ){0,2}?sessions"
    r" at \D{0,3}\d"
)
_HANGS = (  # if she doesn't use them before: and not, if you'd rather have it in cash
    r"(?i)\b(?:if|unless|as long as|provided|depending)\b[^.;]*"
    r"\b(?:us(?:e|es|ed|ing)|tak(?:e|es|en)|needs?|booked|cancel\w*|come|comes|turns? up"
    r"|sessions?|lessons?|appointments?|left)\b"
)


def sum_hangs(case: Case) -> bool:
    """Whether a sum may become less: three sessions, if she doesn't use them before."""
    return bool(re.search(_HANGS, case.text("ending.fees.how")))


def at_each(how: str, unused: int) -> dict[str, object]:
    """What each of the unused sessions costs, and the rest of what its sum says.

    Where its sum tells of them in words of its own, these alone are said.
    """
    first, _, rest = how.partition(". ")
    counts = " at " in first.lower()
    found = re.fullmatch(_COUNT_AT, phrase(first)) if counts else None
    if not found or found["count"].lower() not in (str(unused), number_word(unused)):
        of_sessions = "session" in how.lower() and re.search(_UNUSED, how)
        told = bool(of_sessions or re.search(_PAID_AHEAD, how) or _counts_left(how, unused))
        return {
            "unused_are_counted": False, "unused_are_told": told, "left_at_each": "",
            "fees_besides": "",
            "refund_is_for": _uncounted(how, unused) if told else "",
        }  # fmt: skip
    each = f"at {found['sum']} each" if unused > 1 else ""  # what one costs is the sum itself
    return {
        "unused_are_counted": True, "unused_are_told": False, "left_at_each": each,
        "fees_besides": rest, "refund_is_for": "",
    }  # fmt: skip


def is_counted_alone(case: Case) -> bool:
    """Whether a sum that goes back is told by its count, in our sentence and none of the case's."""
    unused, due = case["engagement.sessions_unused"], case["ending.fees.status"] == "refund due"
    told = at_each(case.text("ending.fees.how"), unused) if unused and due else {}
    return bool(told.get("unused_are_counted")) and not told["fees_besides"]


def _counts_left(how: str, unused: int) -> bool:
    """Whether a sum counts what is left, or paid back, itself: there's 3 left; two at £65."""
    count = rf"(?:{unused}|{number_word(unused)})"
    left = rf"(?i)\b{count} (?:(?:of (?:them|those) )?(?:are |is )?left|(?:\w+ ){{0,2}}sessions?)\b"
    return bool(re.search(left, how) or re.search(_AT_ITS_PRICE, how))


def _uncounted(how: str, unused: int) -> str:
    """How many sessions are left, where a sum's own sentence leaves it out; else empty."""
    plain = re.sub(r"[.,;:!?](?=\s|$)", "", how)
    again = {1: "session", 2: "both"}.get(unused, "-")  # the session left over
    number = rf"(?<!\S)(?:{number_word(unused)}|{unused}|{again}){_NO_SESSIONS}"
    told = any(re.search(way, plain) for way in (f"(?i){number}", _WHAT_FOR, _AT_ITS_PRICE))
    return "" if told else counted(unused, "session")
