"""Consent: nothing is passed on without leave, and nobody agrees before knowing what for."""

from __future__ import annotations

from collections.abc import Iterator

from gen.case import Case
from gen.counsel.rule import Breach, breach, rule
from gen.talks import talk

_NEWS = ("part", "refer", "leave")  # talks in which the client first hears of the end


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
    'with rule: consent-before-the-news and "why".',
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
    known = case["decision.by"] in ("client", "both")
    if talk(case) in _NEWS and not known and on and on < meeting:
        yield breach("referral.consent.on", on=on, meeting=meeting)
