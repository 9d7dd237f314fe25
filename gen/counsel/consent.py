"""Consent: nothing is passed on without leave, and nobody agrees before knowing what for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta

from gen.case import Case
from gen.counsel.rule import Breach, breach, rule
from gen.talks import ends_within_notice, talk

_NEWS = ("part", "refer", "leave")  # talks in which the client first hears of the end
# In "refer", that somebody may call is agreed on for what the client needs, whatever ends.
_CONSENT_FOLLOWS = ("part", "leave")
_TELLS_OF_IT = (  # that you're not sleeping, and that we're stopping for now
    r"(?i)\b(?:we|our coaching|the coaching|our work|i)"
    r"(?:['\u2019](?:re|s|ve|ll|m)| am| are| is| have| has| will)?"
    r" (?:(?:be|been|going|to|agreed) )*"
    r"(?:(?:stop|end|finish)(?:s|ed|ing|ping|ped)?"
    r"(?=$|[.,;]| (?:for now|now|in|on|by|our|the|coaching|together)\b)"
    r"|over\b|part(?:ing|ed)?\b(?: ways)?(?=$|[.,;]| (?:in|on|by)\b)|leaving\b|retiring\b)"
    r"|\bno longer (?:coach|work)"
)
_SAID_THEN = ": then the script says that you two have spoken of it before"


def _knew(case: Case) -> bool:
    """Whether the client knew of the end before the talk, having decided on it."""
    return case["decision.by"] in ("client", "both")


def _said_then(case: Case) -> str:
    """What follows in the script from the leave to go on; empty where nothing does."""
    return _SAID_THEN if talk(case) == "leave" else ""


@rule(
    "share-without-consent",
    "error",
    "R38",
    "Something is to be shared with others ({share}), and nothing says that the client agreed.",
    'Write share: nothing; or ask, and add "consent" with "given", "on", "to", "what", "purpose" '
    'and "until".',
)
def share_without_consent(case: Case) -> Iterator[Breach]:
    """Nothing is shared without leave."""
    if case["referral.share"] != "nothing" and not case["referral.consent.given"]:
        yield breach("referral.share", share=case["referral.share"])


@rule(
    "consent-before-the-news",
    "warning",
    "R38",
    "The client's consent is dated {on}, and the client hears only on {meeting} that the coaching "
    "ends.",
    "Correct the day; or, where it is asked for at the meeting, write on: {meeting}, and an entry "
    'under "allow" with rule: consent-on-the-day and "why". Where the client knew by then, add one '
    'with rule: consent-before-the-news and "why"{then}.',
    unless=(
        "share-without-consent",
        "consent-out-of-order",
        "consent-before-meeting",
        "started-after-meeting",
    ),
)
def consent_before_the_news(case: Case) -> Iterator[Breach]:
    """Who does not know of an end has agreed to nothing that is passed on after it."""
    on, meeting = case.date("referral.consent.on"), case["meeting.date"]
    tells = re.search(_TELLS_OF_IT, case.text("referral.consent.what"))
    then = _NEWS if tells else _CONSENT_FOLLOWS
    if on is not None and on < meeting and talk(case) in then and not _knew(case):
        yield breach("referral.consent.on", on=on, meeting=meeting, then=_said_then(case))


@rule(
    "waived-before-the-news",
    "warning",
    "R14",
    "The client is said to have agreed to a shorter notice (notice_waived: client agreed), and "
    "hears only on {meeting} that the coaching ends.",
    "End on {earliest} or later; or write why it may be sooner, such as notice_waived: agreement "
    'allows. Where the client knew by then and has agreed, add an entry under "allow" with rule: '
    'waived-before-the-news and "why"{then}.',
)
def waived_before_the_news(case: Case) -> Iterator[Breach]:
    """Who does not know of an end has not agreed that it may come sooner."""
    waived = case.text("engagement.agreement.notice_waived") == "client agreed"
    told_then = talk(case) in (*_NEWS, "firm") and not _knew(case)
    if waived and told_then and ends_within_notice(case):
        notice, meeting = case["engagement.agreement.notice_days"] or 0, case["meeting.date"]
        earliest = meeting + timedelta(days=notice)
        days: dict[str, object] = {"meeting": meeting, "earliest": earliest}
        then = _said_then(case)
        yield breach("engagement.agreement.notice_waived", **days, then=then)
