"""Cases of every kind, for what must hold in all documents: each branch, each optional field."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from itertools import cycle, product

from variants import EMAIL, FINAL, PHONE, RISK, VIDEO, Changes, Papers, example_case, papers

ONLOOKER: Changes = {"name": "Ada Brandt", "client_agreed": "yes", "role": "interpreter"}
OPTIONS = [
    {
        "name": "Tomasz Reed",
        "role": "licensed counsellor",
        "registration": "registered counsellor, register no. 000000",
        "offers": "grief, by phone or video",
        "reach": "01539 496 0456",
        "cost": "£55; about a week to wait",
        "known_how": "a colleague; no fee passes between us",
        "checked_on": "2026-05-06",
    },
    {
        "name": "Northern Bereavement Circle",
        "role": "support group",
        "offers": "evening groups and a phone line",
        "reach": "0800 000 0000",
        "cost": "free",
        "known_how": "none",
        "checked_on": "2026-05-06",
    },
]
REFUND: Changes = {
    "engagement.sessions_unused": "2",
    "ending.fees": {
        "status": "refund due", "amount": "240", "currency": "USD", "by": "2026-10-06",
    },
}  # fmt: skip
IN_PERSON: Changes = {"meeting.channel": "in person", "client.coached_by": "in person"}
FORMS: dict[str, tuple[str, Changes]] = {
    "asked": ("willing", {}),
    "decided": ("willing", FINAL),
    "part": ("part", {}),
    "scope": (
        "beyond-scope",
        {"meeting.channel": "in person", "meeting.only_way": None, "practice.email": "h@m.example"},
    ),
    "closed": (
        "broken-trust",
        {"meeting.channel": "in person", "meeting.why_not_in_person": None},
    ),
    "leave": ("leave", {"ending.last_session": None}),
    "complete": ("complete", {"ending.last_session": None, **REFUND}),
    "accept": ("accept", {**IN_PERSON, **REFUND}),
}
CHANNELS: dict[str, Changes] = {
    "in person": {},
    "phone": PHONE,
    "video": VIDEO,
    "email": {**EMAIL, "meeting.minutes": None, "meeting.why_not_in_person": None},
}
FAITHS: dict[str, Changes] = {
    "shared": {
        "practice.faith_based": "yes",
        "client.shares_faith": "yes",
        "coach.faith_statement": "My faith is the reason I take this work to heart.",
    },
    "held back": {
        "practice.faith_based": "yes",
        "client.shares_faith": "unknown",
        "coach.faith_statement": "My faith is the reason I take this work to heart.",
    },
    "neutral": {"practice.faith_based": "no"},
}
THE_DAY, TWO_WEEKS_ON = "the day of the meeting", "two weeks after it"
LANGUAGES = ("en-US", "en-GB")
# One change each: an optional field more, one less, or one of another size.
SINGLE: dict[str, Changes] = {
    "no credentials": {"coach.credentials": "none"},
    "title": {"coach.title": "Certified Coach"},
    "own sign-off": {"coach.sign_off": "Yours,"},
    "salutation": {"client.salutation": "Hello Dr. Lee,"},
    "name with an s": {"client.name": "James Hughes", "client.called": "James"},
    "not called": {"client.called": None},
    "no address": {"client.address": None, "practice.address": "none"},
    "no phone": {"practice.phone": "none", "practice.website": "none"},
    "no sessions held": {"engagement.sessions_held": None},
    "one session": {"engagement.sessions_held": "1", "engagement.sessions_unused": "1"},
    "none due": {"engagement.sessions_unused": None, "ending.fees": {}},
    "balance due": {"engagement.sessions_unused": None, "ending.fees.status": "balance due"},
    "per agreement": {"ending.fees.status": "per agreement"},
    "pence": {"ending.fees.amount": "90.50"},
    "three goals": {"engagement.goals": ["open it", "run it, calmly", "rest on Sundays."]},
    "two thanks": {"engagement.thanks": ["You were open with me", "You came on time."]},
    "no section": {"engagement.agreement": {"notice_days": "0"}},
    "waived notice": {"engagement.agreement.notice_waived": "client agreed"},
    "no facts' days": {"reason.facts": [{"what": "The plan rests."}, {"what": "It is short"}]},
    "more reasons": {"reason.also": ["schedule", "style mismatch"]},
    "end at the meeting": {
        "ending.date": THE_DAY,
        "risk.concern": None,
        "engagement.agreement.notice_waived": "client agreed",
    },
    "last session": {"ending.last_session": THE_DAY},
    "no records how": {"ending.records": {"kept_for": "two years", "how": "none"}},
    "no copy": {"ending.records.copy_from": "none"},
    "no contact until": {"ending.contact": {"route": "open"}},
    "no contact via": {"ending.contact": {"route": "written only", "via": "none"}},
    "third party": {"ending.contact": {"route": "third party", "via": "Ada Brandt, 555 0177"}},
    "onlooker": {"meeting.others_present": [ONLOOKER]},
    "two onlookers": {
        "meeting.others_present": [ONLOOKER, {"name": "Ole Ek", "client_agreed": "yes"}]
    },
    "options": {"referral.options": OPTIONS, "referral.need": "a guide in the trade."},
    "one option": {"referral.options": OPTIONS[:1], "referral.need": "a guide in the trade"},
    "options alone": {
        "review.use": "no",
        "referral.options": OPTIONS,
        "referral.need": "a guide in the trade",
    },
    "wants alone": {"review.contribution": "none"},
    "risk": {**RISK, "referral.options": OPTIONS, "ending.date": TWO_WEEKS_ON},
    "safety": {"safety.concern": "discomfort", "safety.plan": "A colleague is next door"},
    "talked with nobody": {"decision.talked_with": "nobody"},
    "nobody said": {"decision.talked_with": None},
    "not held": {"outcome.answer": "not held", "outcome.met_on": THE_DAY},
    "returned": {"outcome.answer": "returned", "outcome.met_on": THE_DAY},
    "care": {"reason.care": "I'm so sorry about your father."},
    "others": {
        "others": [
            {"who": "sponsor", "name": "Harbor Fund", "told": "dates"},
            {"who": "payer", "name": "Lund Works", "told": "dates and money"},
        ]
    },
    "deleted": {"privacy.delete_on": "2029-01-31"},
    "no time": {"meeting.time": None, "meeting.place": None},
    "no minutes": {"meeting.minutes": "none"},
}
ASKED: dict[str, Changes] = {
    "needs alone": {"door.conditions": None},
    "yes": {"outcome.answer": "yes", "outcome.met_on": THE_DAY},
    "no": {"outcome.answer": "no", "outcome.met_on": THE_DAY},
    "not sure": {"outcome.answer": "not sure", "outcome.met_on": THE_DAY},
}
TOLD: dict[str, Changes] = {"told": {"outcome.answer": "told", "outcome.met_on": THE_DAY}}
OPEN: dict[str, Changes] = {
    "one need": {"needs": [{"do": "keep two hours", "because": "the plan grows"}]},
    "two needs": {
        "needs": [
            {"do": "keep two hours.", "because": "the plan grows.", "seen_by": "your calendar."},
            {"do": "finish one step", "because": "we start from it"},
        ]
    },
    "no return": {"door.on_return": {"fee": "none", "trial_sessions": "none"}},
    "same fee": {"door.on_return": {"fee": "same", "trial_sessions": "1"}},
    "own fee": {"door.on_return.fee": "90 dollars a session."},
    "not before": {"door.not_before": "2027-01-04"},
    "no rationale": {"door.rationale": None},
    "nothing tried": {"tried": None, "tried_waived": "client's wish"},
    "one try": {"tried": ["a call on Wednesdays."]},
}
LEAVE: dict[str, Changes] = {
    "closed door": {"door": {"state": "closed"}},
    "no day": {"door.not_before": None},
    "questions": {"review.use": "yes"},
    "last session ahead": {"ending.last_session": "2026-10-06"},
    **{kind: {"reason.kind": kind} for kind in ("coach capacity", "money change")},
}
PART: dict[str, Changes] = {
    "closed door": {"door": {"state": "closed"}},
    "no conditions": {"door.conditions": None},
    "another ended it": {"decision.by": "circumstances"},
    "both ended it": {"decision.by": "both"},
    "fit": {"reason.kind": "style mismatch"},
    "other": {"reason.kind": "other", "reason.other": "The room is gone."},
}
REFER: Changes = {
    "closed door": {"door": {"state": "closed"}},
    "no care": {"reason.care": None},
    "no help line": {"risk.concern": None},
}
COMPLETE: dict[str, Changes] = {
    "closed door": {"door": {"state": "closed"}},
    "nothing reached": {"engagement.reached": None, "reason.kind": "programme over"},
    "questions": {"review.use": "yes"},
    "last session ahead": {"ending.last_session": "2026-09-22"},
    "client's wish": {"decision.by": "client"},
    **{kind: {"reason.kind": kind} for kind in ("outgrown", "mutual")},
}
ACCEPT: dict[str, Changes] = {
    "closed door": {"door": {"state": "closed"}},
    "none by agreement": {
        "engagement.sessions_unused": None,
        "ending.fees": {
            "status": "none by agreement",
            "how": "What is left lapses, by our agreement.",
        },
    },
    "forget me": {
        "ending.records": {"kept_for": "none", "how": "none", "erased_on": "2026-10-09"},
        "ending.contact": {"route": "none", "via": "none"},
        "door": {"state": "closed"},
    },
    "fit": {"reason.kind": "style mismatch", "decision.by": "client"},
}
_MORE = {
    "asked": {**ASKED, **OPEN},
    "decided": {**TOLD, **OPEN},
    "part": {**TOLD, **OPEN, **PART},
    "scope": {**TOLD, **OPEN, **REFER},
    "closed": {**TOLD, "no contact": {"ending.contact": {"route": "none", "via": "none"}}},
    "leave": {**TOLD, **LEAVE},
    "complete": {**TOLD, **COMPLETE},
    "accept": {**TOLD, **ACCEPT},
}


@cache
def matrix() -> dict[str, Papers]:
    """The documents of all the cases, by what sets the case apart."""
    return {name: papers(example, changes) for name, example, changes in _cases()}


def _cases() -> Iterator[tuple[str, str, Changes]]:
    sheets = cycle(product(LANGUAGES, ("yes", "no")))
    for form, channel, faith in product(FORMS, CHANNELS, FAITHS):
        example, changes = FORMS[form]
        language, large = next(sheets)
        if channel == "email":  # one more, so that each channel and faith meets each sheet
            language, large = next(sheets)
        paper = {"practice.language": language, "client.large_print": large}
        name = f"{form}, {channel}, faith {faith}, {language}, large print {large}"
        yield name, example, {**changes, **CHANNELS[channel], **FAITHS[faith], **paper}
    for form, (example, changes) in FORMS.items():
        day = date.fromisoformat(example_case(example)["meeting"]["date"])
        days = {THE_DAY: str(day), TWO_WEEKS_ON: str(day + timedelta(days=14))}
        for single, change in {**SINGLE, **_MORE[form]}.items():
            dated = {path: days.get(str(value), value) for path, value in change.items()}
            yield f"{form}, {single}", example, {**changes, **dated}
