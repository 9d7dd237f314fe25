"""Timing: days and hours that do not suit by themselves: too near, too far, too late in the day.

Which come before one another: ``order``.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time, timedelta

from gen.case import Case
from gen.counsel.letter import gets_letter
from gen.counsel.rule import Breach, breach, rule
from gen.form.own_practice import EXAMPLE
from gen.form.scalars import day_in
from gen.problem import count_of
from gen.reasons import UNREACHED
from gen.situation import reasons_of
from gen.talks import day_of_notice, may_pay_in_parts

_FRESH_DAYS, _MONEY_DAYS, _FAR_DAYS = 90, 30, 30
_OR_IN_PARTS = (
    '; or, where more time is a kindness, say so in "how", such as: You can pay it in three parts'
)
_NOTICE = "engagement.agreement.notice_days"
_THEIR_NOTICE = "the client's own notice"
_HOURS = {
    "meeting.time": "meeting.channel",
    "meeting.last_offer.time": "meeting.last_offer.how",
}
"""The hour of a talk, and how it is held."""
_EARLIEST, _LATEST = time(7), time(21)
_EARLIEST_AT_HOME = time(6)  # a call before work, as many shifts have it


@rule(
    "notice-too-short",
    "error",
    "R14",
    "The agreement asks for {notice} of notice, and from {since} to the end on {end} there {are}.",
    "End on {earliest} or later; or{sooner}, if it is true, say "
    'under "engagement", "agreement" why the notice may be shorter, such as notice_waived: '
    "{waived}.",
    unless=("ends-before-meeting",),
)
def notice_too_short(case: Case) -> Iterator[Breach]:
    """The agreement's own notice is kept; by an example, one of its own alone."""
    if case.name.startswith(EXAMPLE) and not case.says(_NOTICE):
        return  # its days are made up, and it stands over any practice
    notice = case[_NOTICE] or 0
    end, told = case["ending.date"], day_of_notice(case)
    days = (end - told).days
    if days < notice and not case.text("engagement.agreement.notice_waived"):
        is_meeting = told == case["meeting.date"]
        earliest = told + timedelta(days=notice)
        are = f"{'is' if days == 1 else 'are'} {count_of(days, 'day')}"
        latest = end - timedelta(days=notice)
        may_be_sooner = is_meeting and latest >= _soonest_talk(case)
        words = {
            "since": f"{'the meeting' if is_meeting else _THEIR_NOTICE} on {told}",
            "sooner": f" hold the talk on {latest} or earlier; or" if may_be_sooner else "",
            "end": end, "are": are, "earliest": earliest, "waived": _why_waived(case),
        }  # fmt: skip
        yield breach("ending.date", notice=count_of(notice, "day"), **words)


def _soonest_talk(case: Case) -> date:
    """The first day on which all that the talk rests on has happened and is decided."""
    facts = [fact["on"] for fact in case.items("reason.facts")]
    days = [case.date("decision.made_on"), case.date("engagement.started"), *facts]
    return max((day for day in days if day and day < case["meeting.date"]), default=date.min)


def _why_waived(case: Case) -> str:
    """Why the notice may be shorter, as is likeliest: who knows of no end has not agreed to one."""
    if case["risk.concern"] or case["safety.concern"] not in ("none", "discomfort"):
        return "safety"
    return "client agreed" if case["decision.by"] in ("client", "both") else "agreement allows"


@rule(
    "money-late",
    "warning",
    "R14",
    "The money is due on {day}, more than 30 days after the end on {end}.",
    "Settle it by {latest}, so that it does not keep the parting open{or_in_parts}.",
    unless=("ends-before-meeting",),
)
def money_late(case: Case) -> Iterator[Breach]:
    """Money is settled soon, or in parts where that is a kindness to who owes it."""
    day, end = case.date("ending.fees.by"), case["ending.date"]
    owed = case.text("ending.fees.status") == "balance due"
    if day and (day - end).days > _MONEY_DAYS and not (owed and may_pay_in_parts(case)):
        latest = end + timedelta(days=_MONEY_DAYS)
        or_in_parts = _OR_IN_PARTS if owed else ""
        yield breach("ending.fees.by", day=day, end=end, latest=latest, or_in_parts=or_in_parts)


@rule(
    "facts-old",
    "warning",
    "R37",
    "All of these facts are more than 90 days older than the meeting on {meeting}; the last is of "
    "{day}.",
    "Add one that is more recent, or think about whether the reason still holds.",
    unless=("fact-before-start",),
)
def facts_old(case: Case) -> Iterator[Breach]:
    """What is spoken of is still fresh; of who cannot be reached, an attempt is as good as that."""
    days = [fact["on"] for fact in case.items("reason.facts")]
    if not days or not all(days):
        return
    tries = case.items("meeting.offered") if UNREACHED in reasons_of(case) else ()
    last = max([*days, *(each["on"] for each in tries)])
    if (case["meeting.date"] - last).days > _FRESH_DAYS:
        yield breach("reason.facts", meeting=case["meeting.date"], day=max(days))


@rule(
    "last-session-unsaid",
    "warning",
    "R14",
    "The end on {end} is {days} days after the meeting, and nothing says whether there are "
    "sessions until then.",
    'Write under "ending" the day of the last one, such as last_session: {end}; or last_session: '
    "none.",
)
def last_session_unsaid(case: Case) -> Iterator[Breach]:
    """Whoever still has weeks to go wants to know of the sessions."""
    days = (case["ending.date"] - case["meeting.date"]).days
    if days > _FAR_DAYS and not case.gives("ending.last_session"):
        yield breach("ending.last_session", end=case["ending.date"], days=days)


@rule(
    "odd-hour",
    "warning",
    "R61 R62",
    "The meeting begins at {at}, and that is {when}.",
    "Check the time, which is written with 24 hours, such as 14:30 for half past two in the "
    "afternoon.",
)
def odd_hour(case: Case) -> Iterator[Breach]:
    """Nobody hears this at night; and 02:30 is often meant for 14:30."""
    for path, how in _HOURS.items():
        at, at_home = case[path], case[how] in ("phone", "video")
        earliest = _EARLIEST_AT_HOME if at_home else _EARLIEST
        if at and not earliest <= at <= _LATEST:
            hour = "six" if at_home else "seven"
            early, late = f"before {hour} in the morning", "after nine in the evening"
            yield breach(path, at=f"{at:%H:%M}", when=early if at < earliest else late)


@rule(
    "delete-too-early",
    "warning",
    "R14",
    "This file is to be deleted on {day}, before {later}: {what}.",
    "Write a later day, such as delete_on: {later}.",
)
def delete_too_early(case: Case) -> Iterator[Breach]:
    """What was promised is kept in sight until it is done."""
    day = case.date("privacy.delete_on")
    if day and (what := [each for each in _still_to_do(case) if each[0] > day]):
        later, words = max(what)
        yield breach("privacy.delete_on", day=day, later=later, what=words)


def _still_to_do(case: Case) -> Iterator[tuple[date, str]]:
    yield case.date("ending.contact.until") or case["ending.date"], "until then there is contact"
    if erased := case.date("ending.records.erased_on"):
        yield erased, "on that day the notes are erased"
    if kept := day_in(case.text("ending.records.kept_for")):
        yield kept, "until then the notes are kept"
    if due := case.date("ending.fees.by"):
        yield due, "on that day the money is due"
    if appeal := case.date("ending.appeal.by"):
        yield appeal, "until then the decision may be looked at again"
    if gets_letter(case) and (sent := case.date("door.letter_date")):
        yield sent, "on that day the letter is sent"
