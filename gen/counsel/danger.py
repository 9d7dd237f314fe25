"""Danger: nobody who may be in danger is left without a bridge to the next person."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gen.case import Case
from gen.counsel.rule import Breach, breach, rule
from gen.form.day_meant import SHORT_MONTHS
from gen.form.written_days import days_named, in_its_year
from gen.talks import crisis_lines

_BRIDGE = {
    "number": (
        "there is no crisis line to call",
        'Add an entry under "help_lines" with "name" (Samaritans) and "reach" (116 123).',
    ),
    "person": (
        "nobody who can help is named",
        'Add a person or a place to "options" under "referral", such as role: therapist.',
    ),
    "contact": (
        "there is no way to reach the coach after the end",
        'Open one for questions under "ending", "contact", such as route: written only.',
    ),
    "time": (
        "the coaching would end on the very day of the meeting",
        'Write a later "date" under "ending".',
    ),
}  # what is missing, and how it is added


@rule(
    "danger-without-bridge",
    "error",
    "R25 R38",
    "The client may be in danger, and {missing}.",
    "{add}",
    answered_later=True,
)
def danger_without_bridge(case: Case) -> Iterator[Breach]:
    """In danger there is a number, a person, a way to write, and time."""
    lacks = list(_lacks(case)) if case["risk.concern"] else []
    if lacks:
        path = "risk.concern" if case.gives("risk.concern") else "safety.concern"
        missing, add = zip(*(_BRIDGE[each] for each in lacks), strict=True)
        yield breach(path, missing=_listed(missing), add=" ".join(add))


def _lacks(case: Case) -> Iterator[str]:
    if not crisis_lines(case):
        yield "number"
    if all(option["role"] == "directory" for option in case.items("referral.options")):
        yield "person"
    if case["ending.contact.route"] == "none":
        yield "contact"
    if case["ending.date"] == case["meeting.date"]:
        yield "time"


def _listed(things: tuple[str, ...]) -> str:
    *first, last = things
    return f"{'; '.join(first)}; and {last}" if first else last


_GOES_BACK = re.compile(  # Dr. Osei saw her on September 9; and not: on September 9, as agreed
    rf"(?i)\b(?:since|from(?= (?:\w+ )?\d| (?:{'|'.join(SHORT_MONTHS)}))|saw|seen|was"
    r"|were|had|has|did|met|went|told|(?:s?he|they|office|dr\.? \w+) \w{2,}ed)\b"
)


@rule(
    "plan-is-past",
    "warning",
    "R25",
    '"{words}" is over by the day of the meeting, and a plan says what is still to come.',
    "Write what comes after the meeting, or that it has been done.",
    of_the_text=True,
)
def plan_is_past(case: Case) -> Iterator[Breach]:
    """A plan that points back to a day that is over keeps nobody safe."""
    for clause in re.split(r"[.;] ", case.text("safety.plan")):
        for words, day in days_named(clause):
            on = in_its_year(day, case["meeting.date"])[0].dated()
            if on and on < case["meeting.date"] and not _GOES_BACK.search(clause):
                yield breach("safety.plan", words=words)._replace(words=words)
