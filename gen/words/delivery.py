"""Delivery: by which ways papers go to a client, and where to.

A case may name one way alone: by email, her roommate opens the mail.
"""

from __future__ import annotations

import re

from gen.case import Case

_NO_EMAIL = (
    r"(?i)\b(?:no|not|never|nor|without|don.t|doesn.t|isn.t|hasn.t|can.t) (?:\w+ ){0,3}email"
)
# What a way is denied in, as far as it goes: never by post, and not to the house.
DENIED = (
    r"(?i)\b(?:no|not|never|nor|nothing|without|don.t|doesn.t|isn.t|hasn.t|can.t|cannot|avoid|except)\b"
    r"(?:(?! (?:but|only|just|instead) )[^;:.,(\u2013\u2014])*"
    r"(?:, (?:\w+,? )?n?or [^;:.,(\u2013\u2014]*)*"
)
_READ_BY_OTHERS = (  # his grandson reads the emails
    r"(?:\b(?<!\bshe )(?<!\bhe )(?<!\bthey )(?:reads?|sees?|can (?:read|see|open)|opens?|shares?"
    r"|watch(?:es)?|has access to|gets into) (?:the|his|her|their|my|our|all|any|every)"
    r" (?:\w+ )?emails?\b)"
)
# by email. The roommates open the mail: where one way stands first, another has to be given, too.
_BY_ANOTHER_FIRST = r"[^;:.,(\u2013\u2014-]*\b(?:email|texts?|sms)\b"
_NOT_GIVEN_TOO = (
    r"(?: - |[;:.,(\u2013\u2014]|\b(?:as|since|because|so|while|when|now that|in case)\b"
    r"|\band (?=(?:the|her|his|their|our) ))\s*+"
    r"(?!(?:(?:or|and|also|otherwise|else|then) )*(?:by |via |with |through |in the |regular |a )*"
    r"(?:post|mail|letters?)\b(?! (?:goes|go|is|are|gets?|comes?|would|has)\b))"
    r"[^;:.,(\u2013\u2014]*"
)
_BY_POST, _BY_TEXT = r"\b(?:post(?:ed)?|mail|letter)\b", r"\b(?:text(?: messages?|s)?|sms)\b"
_PLAINLY_BY_POST = (  # regular mail, he doesn't do email
    r"(?:only )?(?:by |through |via )?(?:(?:regular|ordinary|normal|us|royal|snail|paper) )*"
    r"(?:mail|post|letter)\b(?P<rest>.*)"
)
_WANT_OF_EMAIL = (  # all that may stand beside it: she has no computer
    r"\b(?:only|please|as|because|since|he|she|they|has|have|there|is|are|or|and|a|the|at|all|no"
    r"|computers?|internet|addresse?s?|wi-?fi)\b|[^a-z]"
)
_SEND_ONLY = "client.send_only"


def sent_to(case: Case) -> dict[str, object]:
    """What stands below the client's name on a letter: the house, or the email where no post goes.

    Who was to post it would not see that it may not be posted.
    """
    posted, emailed = _may_be_posted(case), "email" in _ways_open(case)
    return {
        "posted_to": case.texts("client.address") if posted else (),
        "emailed_to": case.text("client.email") if emailed and not posted else "",
    }


def sent_by(case: Case) -> str:
    """By which way papers go to a client who gets them by no other: by mail, by text."""
    only = _ways_given(case)
    if re.search(r"\bemail", only):
        return ""
    if re.search(_BY_POST, only):
        return "by mail" if case["practice.language"] == "en-US" else "by post"
    return "by text" if re.search(_BY_TEXT, only) else ""


def _ways_open(case: Case) -> str:
    """The ways in which alone papers go to the client, without those that are denied or unsafe."""
    return re.sub(_READ_BY_OTHERS, "", re.sub(DENIED, "", _send_only(case)))


def _ways_given(case: Case) -> str:
    """The same without what is only spoken of: by email, for, by email, her mum opens the post."""
    ways = _ways_open(case)
    return re.sub(_NOT_GIVEN_TOO, "", ways) if re.match(_BY_ANOTHER_FIRST, ways) else ways


def _send_only(case: Case) -> str:
    way = case.text(_SEND_ONLY).lower().replace("e-mail", "email")
    return re.sub(r"\S+@\S+", "email", way)  # an address may have mail in it


def _may_be_posted(case: Case) -> bool:
    """Whether post is among the ways in which papers reach the client, or no way is named."""
    return not case.text(_SEND_ONLY) or bool(re.search(_BY_POST, _ways_given(case)))


def may_be_handed(case: Case) -> bool:
    """Whether paper may go into the client's own hand: by mail, for want of email and no more."""
    found = re.fullmatch(_PLAINLY_BY_POST, _send_only(case))
    if not found:
        return False
    return not re.sub(_WANT_OF_EMAIL, "", re.sub(_NO_EMAIL, "", found["rest"]))


def has_email(case: Case) -> bool:
    """Whether nothing says that papers reach the client by other ways than email alone."""
    named = bool(case.text("client.email")) or case["client.coached_by"] == "email"
    return named or not case.text(_SEND_ONLY) or "email" in _ways_open(case)
