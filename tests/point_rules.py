"""Which rules of the case hold a point of counsel, and what breaks them in a case of a talk."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from each_talk import CLOSED, NAMED, OPEN
from variants import EMAIL, PHONE, VIDEO, Changes


class Breaks(NamedTuple):
    """What breaks a rule, in these talks, or in all that the point fits; behind this door."""

    rule: str
    changes: Changes
    talks: str = ""
    door: str = OPEN


LIST = [{"name": "The list", "role": "directory", "offers": "names", "reach": "its site",
         "known_how": "none"}]  # fmt: skip
NO_HELP = {"referral.options": None, "referral.why_none": "Nobody is near.", "review.use": "no"}
WORKING = {"reason.kind": "no progress", "decision.mode": "final"}
NO_RISK = {"risk.concern": None}
NEAR = {
    "client.coached_by": "in person",
    "meeting.why_not_in_person": None,
    "safety.concern": None,  # which would be reason enough
}
ASKING = {
    "decision.mode": "conditional",
    "meeting.answer_by": "Friday",
    "meeting.trial": {"start": "2026-12-01"},
    "needs": [{"do": "keep two hours", "because": "the plan grows"}],
    "tried": ["a call", "another day"],
}

LATER = [{"what": "It was open.", "on": "2026-12-01"}]
NOT_TO_DO = [{"do": "don't be late", "because": "we begin"}]
TOLD = {"answer": "told", "met_on": "2026-12-01"}
LATE = {"door.letter_date": "2027-06-01"}
STATEMENT = "reason.statement"
DO = "door.conditions"
ENDED = "part refer leave complete accept firm"
ASKED_IN = "ask part refer leave complete firm"  # in accept the client is called back
OPEN_TALKS = "ask part refer leave complete accept"
BREAKS: Mapping[str, tuple[Breaks, ...]] = {
    "R4": (
        Breaks("nothing-tried", {"tried": None}, "ask"),
        Breaks("nothing-tried", {"tried": None, **WORKING}, "part"),
        Breaks("one-thing-tried", {"tried": ["a call"]}, "ask"),
        Breaks("one-thing-tried", {"tried": ["a call"], **WORKING}, "part"),
    ),
    "R5": (Breaks("missing-field", {"reason.kind": "other"}),),
    "R6": (
        Breaks("decided-after-meeting", {"decision.made_on": "2026-12-01"}),
        Breaks("nobody-consulted", {"decision.talked_with": "nobody"}, "refer firm"),
        Breaks("decided-in-haste", {"decision.made_on": "2026-09-09"}, "ask"),
        Breaks("decided-in-haste", {"decision.made_on": "2026-10-12"}, "firm"),
    ),
    "R7": (
        Breaks("missing-field", {STATEMENT: None}),
        Breaks("missing-field", {"engagement.goals": None}),
    ),
    "R14": (
        Breaks("ends-before-meeting", {"ending.date": "2026-02-28"}),
        Breaks("fees-incomplete", {"ending.fees": {"status": "refund due"}}),
    ),
    "R16": (
        Breaks("missing-field", {"engagement.thanks": None}, OPEN_TALKS),
        Breaks("thanks-missing", {"engagement.thanks": None}, "firm"),
    ),
    "R17": (
        Breaks("needs-missing", {"needs": None, DO: None}, "ask"),
        Breaks("needs-missing", {DO: None, **WORKING}, "part"),
        Breaks("letter-skipped", {"door.letter": "skip"}, "ask part"),
        Breaks("not-before-is-past", {"door.not_before": "2026-02-01"}, OPEN_TALKS),
    ),
    "R19": (
        Breaks("reason-for-distance-missing", {**PHONE, **NEAR}, ASKED_IN),
        Breaks("distance-for-comfort", {**PHONE, "meeting.why_not_in_person": "It is easier."}),
    ),
    "R20": (Breaks("email-for-another-client", {**EMAIL, **NEAR}),),
    "R21": (Breaks("email-not-only-way", {**EMAIL, "meeting.only_way": None}),),
    "R22": (Breaks("reason-for-distance-missing", {**VIDEO, **NEAR}, ASKED_IN),),
    "R23": (Breaks("door-undecided", {"door.state": "undecided"}),),
    "R25": (
        Breaks("contact-contradicts-door", {"ending.contact.route": "none", **NO_RISK}, OPEN_TALKS),
        Breaks(
            "no-contact-route",
            {"ending.contact.route": "none", **NO_RISK},
            "part refer leave complete firm",
            CLOSED,
        ),
    ),
    "R26": (
        Breaks("misconduct-reopened-without-why", {"door.reopened_because": None}),
        Breaks("asking-after-misconduct", ASKING),
    ),
    "R28": (
        Breaks(
            "review-for-refund",
            {"ending.materials": "Your refund is paid as long as you leave no bad reviews."},
        ),
    ),
    "R29": (Breaks("meeting-length", {"meeting.minutes": "30"}),),
    "R34": (
        Breaks("label-in-need", {**NAMED, "referral.need": "help with depression"}),
        Breaks("coach-only-words-printed", {STATEMENT: "No dishonest reports."}, "firm"),
        Breaks(
            "protected-ground",
            {STATEMENT: "Since your pregnancy we can't go on."},
            "ask part refer complete accept firm",
        ),
    ),
    "R37": (Breaks("fact-after-meeting", {"reason.facts": LATER}),),
    "R38": (
        Breaks("share-without-consent", {"referral.share": "name"}),
        Breaks("scope-without-option", NO_HELP | NO_RISK, "refer"),
        Breaks("misconduct-to-a-named-person", NAMED, "firm"),
    ),
    "R39": (Breaks("question-count", {"review.use": "yes", "review.wants": "none"}),),
    "R40": (Breaks("question-count", {"review.use": "yes", "review.contribution": "none"}),),
    "R43": (
        Breaks("no-next-step", NO_HELP, "ask part firm"),
        Breaks("scope-without-option", NO_HELP | NO_RISK, "refer"),
    ),
    "R45": (
        Breaks(
            "faith-not-shared",
            {"client.shares_faith": "no", STATEMENT: "I have prayed, and God asks me to stop."},
            f"ask {ENDED}",
        ),
    ),
    "R48": (Breaks("condition-not-an-action", {DO: [{"do": "stop coming late"}]}),),
    "R50": (Breaks("missing-field", {"needs": [{"do": "keep two hours"}]}),),
    "R52": (Breaks("too-few", {"support": ["I answer messages within a day."]}),),
    "R54": (
        Breaks(
            "condition-not-an-action",
            {"needs": NOT_TO_DO},
            "ask",
        ),
        Breaks("condition-not-an-action", {DO: [{"do": "never be late"}]}, "part"),
    ),
    "R57": (
        Breaks("asking-behind-a-closed-door", {"door": {"state": CLOSED}}, "ask"),
        Breaks("asking-beyond-scope", ASKING, "refer"),
        Breaks("asking-does-not-fit", ASKING, "part leave complete accept"),
        Breaks("asking-after-misconduct", ASKING, "firm"),
    ),
    "R60": (
        Breaks("outcome-does-not-fit", {"outcome": TOLD}, "ask"),
        Breaks(
            "outcome-does-not-fit",
            {"outcome": {"answer": "yes", "met_on": "2026-12-01"}},
            ENDED,
        ),
        Breaks("outcome-without-date", {"outcome": {"answer": "no"}}, "ask"),
        Breaks("outcome-without-date", {"outcome": {"answer": "told"}}, ENDED),
    ),
    "R61": (
        Breaks("onlooker-not-agreed", {"meeting.others_present": [{"name": "Ada Brandt"}]}),
        Breaks("odd-hour", {"meeting.time": "22:30"}),
    ),
    "R63": (
        Breaks(
            "letter-behind-a-closed-door",
            {"door.letter_date": "2026-11-20"},
            ENDED,
            CLOSED,
        ),
        Breaks("condition-not-checkable", {DO: [{"do": "be more committed"}]}, "ask part"),
        Breaks("terms-at-nobodys-fault", {DO: [{"do": "send me a line"}]}, "leave"),
    ),
    "R64": (Breaks("letter-late", LATE, "ask part refer complete accept firm"),),
}
