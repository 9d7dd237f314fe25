"""Order: which day comes before which. One row a pair; the same day is in order.

An error is what no true story has; what one may have is a warning. No row looks at today. The rows
of the letter and of the day of a return: ``letter_order``.
"""

from __future__ import annotations

from collections.abc import Callable

from gen.case import Case
from gen.counsel.order_rule import Order, enter
from gen.talks import consent_is_given, talk

_STARTED, _MEETING, _END = "engagement.started", "meeting.date", "ending.date"


def _answered(*answers: str) -> Callable[[Case], bool]:
    return lambda case: case.text("outcome.answer") in answers


def _may_come_before(case: Case) -> bool:
    """Whether what ends it may be older than the coaching: a coach's plans, a term that is up."""
    return talk(case) in ("leave", "complete")


ORDERS = (
    # Before the meeting.
    Order(
        "started-after-meeting", "error", "R14", _STARTED, _MEETING,
        "The coaching started on {first}, after the meeting on {then}.",
    ),
    Order(
        "decided-after-meeting", "error", "R6", "decision.made_on", _MEETING,
        "The decision was made on {first}, after the meeting on {then}.",
        fix="{fields}: the decision comes first.",
        unless=("started-after-meeting",),
    ),
    Order(
        "decided-before-start", "warning", "R6", _STARTED, "decision.made_on",
        "The decision was made on {then}, before the coaching started on {first}.",
        told="decision.made_on",
        unless=("started-after-meeting",),
        when=lambda case: not _may_come_before(case),
    ),
    Order(
        "fact-after-meeting", "error", "R37", "reason.facts.on", _MEETING,
        "This happened on {first}, after the meeting on {then}.",
        fix="{fields}; or take out what cannot be spoken of yet.",
        unless=("started-after-meeting", "decided-after-meeting"),
    ),
    Order(
        "fact-before-start", "warning", "R37", _STARTED, "reason.facts.on",
        "This happened on {then}, before the coaching started on {first}.",
        told="reason.facts.on",
        unless=("started-after-meeting",),
    ),
    Order(
        "offered-after-meeting", "error", "R20", "meeting.offered.on", _MEETING,
        "This was tried on {first}, after {then}, the day on which it is told or sent.",
        fix="{fields}; or leave out what is still to come.",
    ),
    Order(
        "offered-before-start", "warning", "R20", _STARTED, "meeting.offered.on",
        "This was tried on {then}, before the coaching started on {first}.",
        told="meeting.offered.on",
        unless=("started-after-meeting",),
    ),
    Order(
        "checked-after-meeting", "warning", "R38", "referral.options.checked_on", _MEETING,
        "This was checked on {first}, after the meeting on {then}, where the client gets it.",
        when=lambda case: case.says("referral.options"),
    ),
    Order(
        "checked-after-meeting", "warning", "R38", "help_lines.confirmed_on", _MEETING,
        "This was tried on {first}, after the meeting on {then}, where the client gets it.",
        when=lambda case: case.says("help_lines"),
    ),
    # The question, its answer, and one more talk.
    Order(
        "answer-before-meeting", "error", "R57", _MEETING, "meeting.answer_by",
        "The client would have to answer by {then}, before being asked in the meeting on {first}.",
        told="meeting.answer_by",
    ),
    Order(
        "answer-after-end", "warning", "R14 R57", "meeting.answer_by", _END,
        "The client has until {first} to answer, and the coaching ends before that, on {then}.",
        unless=("answer-before-meeting", "ends-before-meeting", "letter-too-early"),
        when=lambda case: talk(case) == "ask" and case.gives(_END),
    ),
    Order(
        "trial-out-of-order", "error", "R60", _MEETING, "meeting.trial.start",
        "The trial starts on {then}, before the meeting on {first}.",
        told="meeting.trial.start",
    ),
    Order(
        "trial-out-of-order", "error", "R60", "meeting.trial.start", "meeting.trial.review_on",
        "The trial is looked at on {then}, before it starts on {first}.",
        told="meeting.trial.review_on",
    ),
    Order(
        "trial-before-answer", "warning", "R60", "meeting.answer_by", "meeting.trial.start",
        "The trial starts on {then}, and the client has until {first} to answer.",
        told="meeting.trial.start",
        unless=("trial-out-of-order", "answer-before-meeting"),
    ),
    Order(
        "last-offer-out-of-order", "error", "R20", _MEETING, "meeting.last_offer.on",
        "One more talk is offered for {then}, before the day on which that is sent, {first}.",
        told="meeting.last_offer.on",
    ),
    Order(
        "last-offer-out-of-order", "error", "R20", _MEETING, "meeting.last_offer.until",
        "The client would have to answer by {then}, before the offer is sent on {first}.",
        told="meeting.last_offer.until",
    ),
    Order(
        "last-offer-out-of-order", "error", "R20",
        "meeting.last_offer.until", "meeting.last_offer.on",
        "The client answers by {first}, and the talk is before that, on {then}.",
    ),
    # The end, and what is promised beside it.
    Order(
        "ends-before-meeting", "error", "R14", _MEETING, _END,
        "The agreement ends on {then}, before the meeting on {first}.",
        told=_END,
        fix="{fields}. Without a date of its own, the end is the meeting and the notice.",
    ),
    Order(
        "last-session-after-end", "error", "R14", "ending.last_session", _END,
        "The last session is on {first}, after the agreement has ended on {then}.",
        unless=("ends-before-meeting",),
    ),
    Order(
        "last-session-before-start", "error", "R14", _STARTED, "ending.last_session",
        "The last session is on {then}, before the coaching started on {first}.",
        told="ending.last_session",
        unless=("started-after-meeting",),
    ),
    Order(
        "money-before-meeting", "error", "R14", _MEETING, "ending.fees.by",
        "The money is due on {then}, before the meeting on {first}.",
        told="ending.fees.by",
        fix='{fields}. Where it has been paid already, write status: none by agreement, take the '
        "sum and its day out, and say so with how: I paid back 240 dollars on September 10.",
        unless=("ends-before-meeting",),
    ),
    Order(
        "appeal-before-meeting", "error", "R14", _MEETING, "ending.appeal.by",
        "The decision may be looked at again until {then}, before the client hears of it in the "
        "meeting on {first}.",
        told="ending.appeal.by",
    ),
    Order(
        "access-before-meeting", "error", "R14", _MEETING, "ending.access.until",
        "This can be used until {then}, which is before the meeting on {first}.",
        told="ending.access.until",
        fix="{fields}; or leave out what the client can use no longer.",
    ),
    Order(
        "access-before-last-session", "warning", "R14",
        "ending.last_session", "ending.access.until",
        "This can be used until {then}, and the last session is after that, on {first}.",
        told="ending.access.until",
        unless=("access-before-meeting", "last-session-after-end", "last-session-before-start"),
    ),
    Order(
        "contact-before-meeting", "error", "R25", _MEETING, "ending.contact.until",
        "The client may be in touch until {then}, which is before the meeting on {first}.",
        told="ending.contact.until",
    ),
    Order(
        "contact-before-end", "warning", "R25", _END, "ending.contact.until",
        "The client may be in touch until {then}, before the agreement ends on {first}.",
        told="ending.contact.until",
        unless=("contact-before-meeting", "ends-before-meeting"),
    ),
    Order(
        "records-before-end", "warning", "R14", _END, "ending.records.erased_on",
        "The notes are erased on {then}, before the agreement ends on {first}.",
        told="ending.records.erased_on",
        unless=("ends-before-meeting",),
    ),
    Order(
        "records-before-end", "warning", "R14", _END, "ending.records.kept_for",
        "The notes are kept until {then}, and the agreement ends after that, on {first}.",
        told="ending.records.kept_for",
        unless=("ends-before-meeting",),
    ),
    # What is passed on.
    Order(
        "consent-after-end", "warning", "R38", "referral.consent.on", _END,
        "The client's consent was given on {first}, after the agreement had ended on {then}.",
        unless=("ends-before-meeting",),
        never=lambda case: not case.text("outcome.answer"),
        until='Where it was given once all was over, write first what came of the meeting, under '
        '"outcome".',
    ),
    Order(
        "consent-on-the-day", "warning", "R38", "referral.consent.on", _MEETING,
        "The client's consent is dated {first}, and the papers are made before the meeting on "
        "{then}: they ask for it, and do not say that it was given.",
        fix='Where it was given before, write that day. Where it is asked for at the meeting, or '
        'signed after it, add an entry under "allow" with rule: consent-on-the-day and "why".',
        unless=("consent-after-end",),
        when=lambda case: not consent_is_given(case),
        apart=True,
    ),
    Order(
        "consent-out-of-order", "error", "R38", "referral.consent.on", "referral.consent.until",
        "The client's consent was given on {first}, and held only until {then}, before that.",
        told="referral.consent.until",
    ),
    Order(
        "consent-before-meeting", "warning", "R38", _MEETING, "referral.consent.until",
        "The client's consent holds until {then}, which is before the meeting on {first}.",
        told="referral.consent.until",
        unless=("consent-out-of-order",),
    ),
    # What came of it.
    Order(
        "returned-before-meeting", "error", "R60", _MEETING, "outcome.met_on",
        "The client is said to be back on {then}, and the meeting is on {first}.",
        told="outcome.met_on",
        fix='{fields}. Where the meeting is still to come, nobody has come back: leave "answer" '
        'and "met_on" empty until it was held.',
        when=_answered("returned"),
    ),
    Order(
        "outcome-before-start", "error", "R60", _STARTED, "outcome.met_on",
        "The answer has the day {then}, before the coaching started on {first}.",
        told="outcome.met_on",
        unless=("started-after-meeting", "returned-before-meeting"),
    ),
    Order(
        "outcome-before-meeting", "warning", "R60", _MEETING, "outcome.met_on",
        "The answer has the day {then}, and the meeting is after that, on {first}.",
        told="outcome.met_on",
        unless=("returned-before-meeting", "outcome-before-start"),
    ),
    Order(
        "outcome-after-end", "warning", "R60", "outcome.met_on", _END,
        "The client was told on {first}, after the agreement had ended on {then}.",
        unless=("ends-before-meeting",),
        when=_answered("told", "sent"),
    ),
)  # fmt: skip

enter(ORDERS)
