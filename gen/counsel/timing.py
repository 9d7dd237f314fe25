"""Timing: days that come before one another. Days are whole, and the same day is in order."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from gen.case import Case
from gen.counsel.rule import At, at, in_days, rule

_FACTS, _MONEY = 90, 30  # days


def before(case: Case, early: str, late: str) -> Iterator[dict[str, object]]:
    """Once where the day at ``early`` comes before the day at ``late``, with both as words."""
    first, second = case.date(early), case.date(late)
    if first and second and first < second:
        yield {"early": first, "late": second}


@rule(
    "started-after-meeting",
    "error",
    "R14",
    "The coaching started on {late}, after the meeting on {early}.",
    'Correct "started" under "engagement", or "date" under "meeting".',
)
def started_after_meeting(case: Case) -> Iterator[At]:
    """Coaching begins before it ends."""
    for days in before(case, "meeting.date", "engagement.started"):
        yield at("engagement.started", **days)


@rule(
    "decided-after-meeting",
    "error",
    "R6",
    "The decision was made on {late}, after the meeting on {early}.",
    'Correct "made_on" under "decision", or "date" under "meeting": the decision comes first.',
    unless=("started-after-meeting",),
)
def decided_after_meeting(case: Case) -> Iterator[At]:
    """The coach has decided before the meeting."""
    for days in before(case, "meeting.date", "decision.made_on"):
        yield at("decision.made_on", **days)


@rule(
    "fact-after-meeting",
    "error",
    "R37",
    "This happened on {day}, after the meeting on {meeting}.",
    'Correct "on" here, or "date" under "meeting"; or take out what cannot be spoken of yet.',
    unless=("started-after-meeting", "decided-after-meeting"),
)
def fact_after_meeting(case: Case) -> Iterator[At]:
    """Only what has happened is spoken of."""
    for number, fact in enumerate(case.items("reason.facts")):
        if fact["on"] and fact["on"] > case["meeting.date"]:
            yield at(f"reason.facts.{number}.on", day=fact["on"], meeting=case["meeting.date"])


@rule(
    "ends-before-meeting",
    "error",
    "R14",
    "The agreement ends on {early}, before the meeting on {late}.",
    'Correct "date" under "ending", or take it out: the end is then the meeting and the notice. Or '
    'correct "date" under "meeting".',
)
def ends_before_meeting(case: Case) -> Iterator[At]:
    """The client hears of the end before it comes."""
    for days in before(case, "ending.date", "meeting.date"):
        yield at("ending.date", **days)


@rule(
    "notice-too-short",
    "error",
    "R14",
    "The agreement asks for {notice} of notice, and from the meeting on {meeting} to the end on "
    "{end} there {are}.",
    'End on {earliest} or later; or, if it is true, say under "agreement" why it may be sooner, '
    "such as notice_waived: client agreed.",
    unless=("ends-before-meeting",),
)
def notice_too_short(case: Case) -> Iterator[At]:
    """The agreement's own notice is kept."""
    notice = case["engagement.agreement.notice_days"]
    meeting, end = case["meeting.date"], case["ending.date"]
    days = (end - meeting).days
    if days < notice and not case.text("engagement.agreement.notice_waived"):
        earliest = meeting + timedelta(days=notice)
        are = f"{'is' if days == 1 else 'are'} {in_days(days)}"
        words = {"meeting": meeting, "end": end, "are": are, "earliest": earliest}
        yield at("ending.date", notice=in_days(notice), **words)


@rule(
    "last-session-after-end",
    "error",
    "R14",
    "The last session is on {late}, after the agreement has ended on {early}.",
    'Correct "last_session" or "date" under "ending".',
    unless=("ends-before-meeting",),
)
def last_session_after_end(case: Case) -> Iterator[At]:
    """No session without an agreement."""
    for days in before(case, "ending.date", "ending.last_session"):
        yield at("ending.last_session", **days)


@rule(
    "money-before-meeting",
    "error",
    "R14",
    "The money is due on {early}, before the meeting on {late}.",
    'Correct "by" under "fees", or "date" under "meeting".',
    unless=("ends-before-meeting",),
)
def money_before_meeting(case: Case) -> Iterator[At]:
    """A day to pay that lies ahead."""
    for days in before(case, "ending.fees.by", "meeting.date"):
        yield at("ending.fees.by", **days)


@rule(
    "money-late",
    "warning",
    "R14",
    "The money is due on {day}, more than 30 days after the end on {end}.",
    "Settle it by {latest}, so that it does not keep the parting open.",
    unless=("ends-before-meeting",),
)
def money_late(case: Case) -> Iterator[At]:
    """Money is settled soon."""
    day, end = case.date("ending.fees.by"), case["ending.date"]
    if day and (day - end).days > _MONEY:
        latest = end + timedelta(days=_MONEY)
        yield at("ending.fees.by", day=day, end=end, latest=latest)


@rule(
    "trial-out-of-order",
    "error",
    "R60",
    "The trial {what}.",
    'Correct the dates: first the meeting, then "start", then "review_on".',
)
def trial_out_of_order(case: Case) -> Iterator[At]:
    """Meeting, start, review."""
    for days in before(case, "meeting.trial.start", "meeting.date"):
        what = "starts on {early}, before the meeting on {late}".format(**days)
        yield at("meeting.trial.start", what=what)
    for days in before(case, "meeting.trial.review_on", "meeting.trial.start"):
        what = "is looked at on {early}, before it starts on {late}".format(**days)
        yield at("meeting.trial.review_on", what=what)


@rule(
    "consent-after-end",
    "error",
    "R38",
    "The client's consent was given on {late}, after the agreement had ended on {early}.",
    'Correct "on" under "consent", or "date" under "ending".',
    unless=("ends-before-meeting",),
)
def consent_after_end(case: Case) -> Iterator[At]:
    """Consent is given while there is an agreement."""
    for days in before(case, "ending.date", "referral.consent.on"):
        yield at("referral.consent.on", **days)


@rule(
    "facts-old",
    "warning",
    "R37",
    "All of these facts are more than 90 days older than the meeting on {meeting}; the last is of "
    "{day}.",
    "Add one that is more recent, or think about whether the reason still holds.",
)
def facts_old(case: Case) -> Iterator[At]:
    """What is spoken of is still fresh."""
    days = [fact["on"] for fact in case.items("reason.facts")]
    if days and all(days) and (case["meeting.date"] - max(days)).days > _FACTS:
        yield at("reason.facts", meeting=case["meeting.date"], day=max(days))
