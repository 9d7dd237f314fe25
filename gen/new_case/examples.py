"""Examples: what is shown beside a question, of a case like the one that is told.

Each row is looked up by the kind of reason, then by its class, by the talk, by the language.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from gen.new_case.question import Question, lies_behind
from gen.new_case.told import Told
from gen.schema import Field

_COMPLETES = r"”: (.+)\.$"
_NUMBER = r"\.\d+(?=\.|$)"
_AHEAD, _BEHIND = "8 December", "3 September, or yesterday"
_LIKE: Mapping[str, Mapping[str, str]] = {
    "engagement.started": {"": "3 February 2025"},
    "reason.care": {
        "grief": "I am so sorry about your father.",
        "legal or financial advice": "I can see how much this weighs on you.",
        "scope": "I can see how hard these weeks are.",
        "": "I know that this is not what you hoped to hear today.",
    },
    "reason.statement": {
        "nonpayment": "The invoices since June are not paid.",
        "payment disputed": "We don't agree on what is owed.",
        "goals moved apart": "What you want now is something I don't coach.",
        "schedule": "We find no hour that suits us both.",
        "cannot be reached": "I have not heard from you since June.",
        "legal or financial advice": "What you need now is a lawyer's advice.",
        "coach illness": "I am ill, and have to stop working for a while.",
        "coach away": "I will be away from May until the end of the year.",
        "coach capacity": "I can no longer give our work the time that it needs.",
        "retirement": "I am retiring at the end of March.",
        "practice closing": "My practice closes at the end of March.",
        "relocation": "I am moving to another state, and my practice here closes.",
        "conflict of interest": "I have taken on other work, and it conflicts with yours.",
        "dual relationship": "We now work in the same team.",
        "funding ended": "The fund that has paid for our sessions comes to its end.",
        "truthfulness": "I can't build on what we agree on.",
        "influence": "The steps we agree on are changed by somebody else.",
        "engagement": "The steps between sessions are not happening.",
        "fit": "The way I work does not suit what you need.",
        "ask": "The steps between sessions are not happening.",
        "refer": "What you need now is help that I am not trained to give.",
        "leave": "Something has changed on my side, and I can't go on with our work.",
        "complete": "You have done what you came to do.",
        "accept": "You would like to stop here, and that is all right.",
        "firm": "I was shouted at, and I do not work on after that.",
        "part": "The way we work does not fit any more.",
    },
    "reason.facts.what": {
        "truthfulness": "You told me that the plan was sent, and it was not.",
        "influence": "Your brother wrote two of the last three plans.",
        "firm": "You shouted at me on the phone.",
        "cannot be reached": "I wrote to you on June 3, and heard nothing.",
    },
    "reason.facts.effect": {
        "firm": "I ended the call.",
        "truthfulness": "We planned the wrong month.",
    },
    "engagement.thanks": {
        "complete": "You came to each session with a plan.",
        "leave": "You always told me plainly what helped.",
        "scope": "You were honest with me when it was hard.",
        "accept": "You told me yourself that you want to stop.",
    },
    "door.conditions.do": {"payment": "pay the two open invoices"},
    "door.conditions.seen_by": {"payment": "a receipt"},
    "door.once": {
        "coach illness": "I am well again",
        "coach away": "I am back",
        "coach capacity": "I have room again",
        "relocation": "I have found new rooms",
        "retirement": "I take on work again",
        "practice closing": "I have opened a practice again",
        "coach's own limits": "my training is finished",
        "coach's mistake": "what went wrong is put right",
        "conflict of interest": "you have graduated",
        "dual relationship": "we no longer work in the same team",
        "funding ended": "there is a fund again",
        "money change": "your new job has begun",
        "language or access": "the rooms have a lift",
        "leave": "my leave is over",
    },
    "help_lines.name": {"en-GB": "Samaritans"},
    "help_lines.reach": {"en-GB": "call 116 123"},
    "ending.fees.how": {"": "It is for the two sessions in June."},
    "referral.options.name": {"grief": "Riverside Grief Group", "": "Jo Reed"},
    "referral.options.offers": {
        "grief": "an evening a week in company",
        "legal or financial advice": "an hour of advice for people with a lease",
        "scope": "an hour a week, also in the evening",
        "": "coaching for people in a new role",
    },
    "referral.options.cost": {"": "the first hour is free"},
    "referral.options.faith_note": {"": "The evenings begin with a prayer."},
    "referral.consent.to": {"": "Jo Reed"},
    "referral.consent.what": {"": "your name and your telephone number"},
    "referral.consent.purpose": {"": "so that Jo Reed can call you"},
    "review.wants": {"": "What would a good year look like?"},
    "review.contribution": {"": "Which two hours of the week could belong to it?"},
    "others.email": {"": "accounts@riverside.example"},
    "help_lines.for": {"": "grief"},
    "help_lines.hours": {"": "day and night"},
    "referral.need": {
        "grief": "someone to talk to who knows grief well",
        "legal or financial advice": "advice from a lawyer on the lease",
        "scope": "someone trained to help with this",
        "": "someone who knows the first year in a new role",
    },
    "referral.why_none": {
        "complete": "Nothing else is needed at present.",
        "": "The client has found somebody already.",
    },
}  # fmt: skip


def example_for(told: Told, path: str, field: Field, question: Question | None = None) -> str:
    """An example at a path that goes with the reason of the case; empty for none."""
    if question and question.example:
        return question.example
    like = _LIKE.get(re.sub(_NUMBER, "", path), {})
    reason = told.reason
    known = (*reason.kinds, reason.class_, told.talk or "") if reason.kinds else ()
    language = str(told.value("practice.language") or "")
    found = next((like[each] for each in (*known, language, "") if each in like), "")
    if found or not field.kind.startswith("date"):
        return found or _own_example(field)
    return _BEHIND if lies_behind(path) else _AHEAD


def _own_example(field: Field) -> str:
    """The example of a field: its own, or the one with which it completes a sentence."""
    if field.example:
        return field.example.strip('"')
    completed = re.search(_COMPLETES, field.description)
    return completed[1] if completed else ""
