"""The words of the preparation page: for the coach alone."""

from __future__ import annotations

import datetime

from gen.case import Case, Fields
from gen.characters import HOW_LONG
from gen.documents import WITH_LETTER, kinds, reason_class, why_not
from gen.reasons import NEVER_PRINTED
from gen.words.dates_and_money import Tongue, counted
from gen.words.flags import says_faith
from gen.words.joints import listed, phrase, sentence
from gen.words.passages import NOTHING_SHARED, help_line, trial_sessions

_CHANNEL = {"in person": "in person", "phone": "by phone", "video": "by video", "email": "by email"}
_TALKED_WITH = {
    "supervisor": "your supervisor",
    "mentor coach": "your mentor coach",
    "peer": "a peer",
    "lawyer": "a lawyer",
    "insurer": "your insurer",
}
_WAIVED = {
    "safety": "it would not have been safe",
    "misconduct": "the conduct was the reason",
    "scope": "the need lies outside coaching",
    "client's wish": "the client wished to end",
    "coach's circumstances": "your own circumstances changed",
}
_ANSWERS = {
    "told": "The client was told",
    "sent": "The message was sent",
    "not held": "The meeting was not held",
}


def preparation_words(case: Case, tongue: Tongue) -> dict[str, object]:
    """The preparation page's own names; dates carry their year."""
    concern = case.text("safety.concern")
    onlookers = case.items("meeting.others_present")
    return {
        "meeting_when": _meeting_when(case, tongue),
        "onlookers": [_onlooker(person) for person in onlookers],
        "end_by": _end_by(case, tongue),
        "faith_cues": bool(case["practice.faith_based"]),
        "faith_held_back": bool(case["practice.faith_based"]) and not says_faith(case),
        "scripture": _scripture(case),
        "notice": _notice(case),
        "insurer_first": reason_class(case) == "misconduct" or bool(case["risk.concern"]),
        "safety_concern": "" if concern == "none" else concern,
        "reason_label": _reason_label(case),
        "facts_on_record": [_on_record(fact, tongue) for fact in case.items("reason.facts")],
        "tried_waived": _WAIVED.get(case.text("tried_waived"), ""),
        "working_since": tongue.date(case["engagement.started"]),
        "decided": _decided(case, tongue),
        "someone_to_tell": _TALKED_WITH.get(
            case.text("decision.talked_with"), "a supervisor or peer"
        ),
        "trial_sessions": trial_sessions(case),
        "taken_as_usual": _taken_as_usual(case, tongue),
        "returned": case["outcome.answer"] == "returned",
        "answer_on_record": _answer(case, tongue),
        "letter_not_before": _letter_not_before(case, tongue),
        "shared_said": _shared_said(case),
        "help_lines_said": [help_line(line) for line in case.items("help_lines")],
        "how_long": HOW_LONG,
    }


def _shared_said(case: Case) -> str:
    if case["referral.share"] == "nothing":
        return NOTHING_SHARED
    to = case["referral.consent"]["to"] or "them"
    return f"I tell {to} only what you have agreed to, and nothing more."


def _meeting_when(case: Case, tongue: Tongue) -> str:
    time, minutes = case["meeting.time"], case["meeting.minutes"]
    day = f"{_CHANNEL[case['meeting.channel']]} on {tongue.weekday(case['meeting.date'])}"
    pieces = (
        f"{day} at {tongue.time(time)}" if time else day,
        case.text("meeting.place"),
        counted(minutes, "minute") if minutes and case["meeting.channel"] != "email" else "",
    )
    return ", ".join(filter(None, pieces))


def _onlooker(person: Fields) -> str:
    return f"{person['name']} ({person['role']})" if person["role"] else str(person["name"])


def _end_by(case: Case, tongue: Tongue) -> str:
    time, minutes = case["meeting.time"], case["meeting.minutes"]
    if not time or not minutes:
        return ""
    start = datetime.datetime.combine(case["meeting.date"], time)
    return tongue.time((start + datetime.timedelta(minutes=minutes)).time())


def _scripture(case: Case) -> str:
    return " (Luke 12:12)" if case["practice.scripture"] == "reference" else ""


def _notice(case: Case) -> str:
    days, waived = (
        case["engagement.agreement.notice_days"],
        case["engagement.agreement.notice_waived"],
    )
    if not days:
        return "no notice is asked for"
    notice = f"notice: {counted(days, 'day')}"
    return f"{notice}, waived ({waived})" if waived else notice


def _reason_label(case: Case) -> str:
    labels = [kind for kind in kinds(case) if kind not in (NEVER_PRINTED, "other")]
    return listed([*labels, *filter(None, (case.text("reason.other"),))])


def _on_record(fact: Fields, tongue: Tongue) -> str:
    day = f"{tongue.date(fact['on'])}: " if fact["on"] else ""
    return " ".join(
        filter(None, (f"{day}{sentence(fact['what'])}", sentence(fact["effect"] or "")))
    )


def _decided(case: Case, tongue: Tongue) -> str:
    day = f"You decided on {tongue.date(case['decision.made_on'])}"
    who = _TALKED_WITH.get(case.text("decision.talked_with"))
    talked = f"{day} and talked it over with {who}." if who else f"{day}."
    if case["decision.mode"] == "conditional":
        return f"{talked} You ask the client once more. With a yes, the coaching goes on."
    return f"{talked} It stands, whatever is said."


def _answer(case: Case, tongue: Tongue) -> str:
    answer, day = case.text("outcome.answer"), case.date("outcome.met_on")
    if answer in ("", "returned"):
        return ""
    said = _ANSWERS.get(answer, f"The answer was “{answer}”")
    return sentence(
        f"{said} on {tongue.date(day)}" if day and answer != "not held" else phrase(said)
    )


def _taken_as_usual(case: Case, tongue: Tongue) -> str:
    """The defaults that decide something, where the case leaves them to be taken."""
    open_, asks = case["door.state"] == "open", case["decision.mode"] == "conditional"
    end, letter = tongue.date(case["ending.date"]), tongue.date(case["door.letter_date"])
    review = case.date("meeting.trial.review_on")
    reviewed = tongue.date(review) if review else ""
    usual = (
        ("decision.mode", True, "the client is asked once more" if asks else "the decision stands"),
        ("door.state", True, f"the door is {case['door.state']}"),
        ("ending.date", True, f"the agreement ends on {end}, which is the meeting and the notice"),
        ("door.letter_date", open_, f"the letter is dated {letter}, a week after the end"),
        (
            "door.conditions",
            open_ and case.items("needs"),
            "a return has the needs for its conditions",
        ),
        ("meeting.trial.review_on", asks and review, f"the trial is looked at on {reviewed}"),
    )
    return listed([words for path, counts, words in usual if counts and not case.gives(path)])


def _letter_not_before(case: Case, tongue: Tongue) -> str:
    if case["outcome.answer"] or why_not(case, WITH_LETTER):
        return ""
    return tongue.date(case["door.letter_date"])
