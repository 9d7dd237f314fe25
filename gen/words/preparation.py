"""The words of the preparation page: for the coach alone."""

from __future__ import annotations

import datetime
import re

from gen.case import Case, Fields
from gen.characters import HOW_LONG
from gen.documents import WITH_LETTER, why_not
from gen.faith import says_faith
from gen.reasons import NEVER_PRINTED, WRITTEN
from gen.schema.usual import usual_letter_day_said
from gen.situation import asks_questions, reason_class, reasons_of
from gen.talks import ends_within_notice, guardians_of, payers_of, speaks_of_money, talk
from gen.words.dates_and_money import English, counted, names_day
from gen.words.joints import names_listed, phrase, sentence
from gen.words.others_told import guardian_named, platform_of_money, untold, who_is_told
from gen.words.own_words import says_you
from gen.words.shared_words import help_lines, place_of, trial_sessions, what_is_left

_TRIAL, _FEE = "door.on_return.trial_sessions", "door.on_return.fee"
_YOUR_OWN = ("supervisor", "mentor coach", "insurer", "lawyer")  # any other is a colleague
_SAID_OF = {"peer": "colleague"}
_A_FEW = 2  # who sit in, and for whom page 1 has room however full it is
_WITH_A_SUM = ("refund due", "balance due", "disputed")
_A_SUM = (  # five of them at £220; 40 pounds
    r"(?:[$\N{POUND SIGN}\N{EURO SIGN}]\s?\d"
    r"|\d\s?(?:\N{EURO SIGN}|(?i:dollars|pounds|euros?)|[A-Z]{3}\b))"
)


def preparation_words(case: Case, english: English) -> dict[str, object]:
    """The preparation page's own names; dates carry their year."""
    english = english._replace(spoken=False)
    concern, days = case.text("safety.concern"), case["engagement.agreement.notice_days"] or 0
    seen = case.items("reason.facts")
    faith, answered_on = bool(case["practice.faith_based"]), case.date("outcome.met_on")
    return {
        "meeting_day": english.weekday(case["meeting.date"]),
        "meets_at": _meets_at(case),
        "end_by": _end_by(case, english),
        "faith_cues": faith,
        "faith_held_back": faith and not says_faith(case),
        "faith_shared": case["client.shares_faith"] == "yes",
        "faith_not_shared": case["client.shares_faith"] == "no",
        "faith_left_out": [
            line
            for path, line in case.left_out.items()
            if asks_questions(case) or not path.startswith("review.")
        ],
        "scripture": case["practice.scripture"] == "reference",
        "notice_days": counted(days, "day") if days else "",
        "notice_is_cut_short": ends_within_notice(case),
        "phone_on": talk(case) == "firm" or concern != "none" or bool(case["risk.concern"]),
        **_money(case, english),
        "who_is_told": who_is_told(case),
        "guardian_named": guardian_named(case),
        "insurer_first": reason_class(case) == "misconduct" or bool(case["risk.concern"]),
        "safety_concern": "" if concern in ("none", "self-harm talk") else concern,
        "reason_label": _reason_label(case),
        "facts_on_record": (facts := [_on_record(each, english) for each in seen]),
        "facts_say_you": any(map(says_you, facts)),
        "answer_by_says_you": says_you(case.text("meeting.answer_by")),
        "shared_says_you": says_you(case.text("referral.consent.to")),
        "tried_says_you": any(map(says_you, case.texts("tried"))),
        "many_there": len(case.items("meeting.others_present")) > _A_FEW
        or case["meeting.channel"] in WRITTEN,
        "also_there": [_also_there(case, each) for each in case.items("meeting.others_present")],
        "working_since": english.date(case["engagement.started"]),
        "decided_on": english.date(case["decision.made_on"]),
        "talked_with": _talked_with(case),
        "trial_sessions": trial_sessions(case),
        **_taken_as_usual(case, english),
        "returned": case["outcome.answer"] == "returned",
        "answered_on": english.date(answered_on) if answered_on else "",
        "with_letter": not why_not(case, WITH_LETTER),
        "letter_not_before": _letter_not_before(case, english),
        "help_lines_said": help_lines(case),
        "how_long": HOW_LONG,
        # gen.fill measures whether the page runs over: first with all, then with less and less
        "record_behind": False,
        "facts_behind": False,
        "rest_behind": False,
    }


def _also_there(case: Case, person: Fields) -> dict[str, object]:
    """Who sits in, as the coach reads of them: your mum, said to Sam, is Sam's."""
    called = case.text("client.called")
    role = re.sub(r"(?i)^your\b", f"{called}'s", person["role"] or "")
    return {"name": person["name"], "role": role, "client_agreed": person["client_agreed"]}


def _money(case: Case, english: English) -> dict[str, object]:
    """The sum as it is written, and whose it is where the client hears nothing of it."""
    fees = "ending.fees"
    amount, by = case[f"{fees}.amount"], case.date(f"{fees}.by")
    of = payers_of(case) or sorted(guardians_of(case))
    stands = bool(amount and case[f"{fees}.status"] in _WITH_A_SUM)
    return {
        "sum": english.money(amount, case[f"{fees}.currency"]) if amount else "",
        "sum_stands": stands or bool(re.search(_A_SUM, case.text(f"{fees}.how"))),
        "nothing_owed": case.text(f"{fees}.status").startswith("none"),
        "sum_by": english.date(by) if by else "",
        "money_is_spoken_of": speaks_of_money(case),
        "money_is_for": names_listed(of, case.text("practice.language")),
        "platform_of_money": platform_of_money(case),
        "payers": names_listed(payers_of(case), case.text("practice.language")),
    }


def _meets_at(case: Case) -> str:
    """Where the two meet; a room of the practice is no place of a call, nor of a message."""
    there = case["meeting.channel"] == "in person" or case.says("meeting.place")
    return phrase(place_of(case.text("meeting.place"))) if there else ""


def _end_by(case: Case, english: English) -> str:
    time, minutes = case["meeting.time"], case["meeting.minutes"]
    if not time or not minutes:
        return ""
    start = datetime.datetime.combine(case["meeting.date"], time)
    return english.time((start + datetime.timedelta(minutes=minutes)).time())


def _reason_label(case: Case) -> str:
    labels = [kind for kind in reasons_of(case) if kind not in (NEVER_PRINTED, "other")]
    said = ", ".join([*labels, *filter(None, (case.text("reason.other"),))])
    return said.replace("programme", "program") if case["practice.language"] == "en-US" else said


def _on_record(fact: Fields, english: English) -> str:
    names_it = fact["on"] and names_day(fact["what"], fact["on"])
    day = f"{english.date(fact['on'])}: " if fact["on"] and not names_it else ""
    return " ".join(
        filter(None, (f"{day}{sentence(fact['what'])}", sentence(fact["effect"] or "")))
    )


def _talked_with(case: Case) -> str:
    who = case.text("decision.talked_with")
    if who in ("", "nobody"):
        return ""
    return f"{'your' if who in _YOUR_OWN else 'a'} {_SAID_OF.get(who, who)}"


def _taken_as_usual(case: Case, english: English) -> dict[str, object]:
    """The defaults that decide something, where the case leaves them to be taken."""
    open_, asks = case["door.state"] == "open", case["decision.mode"] == "conditional"
    review = case.date("meeting.trial.review_on")
    to_review = asks and not case.gives("meeting.trial.review_on")
    dated = not (why_not(case, WITH_LETTER) or case.gives("door.letter_date"))
    usual = {
        # Where the client ends it, or all is done, there is no decision to be told.
        "usual_mode": not (case.gives("decision.mode") or talk(case) in ("complete", "accept")),
        "usual_door": not case.gives("door.state"),
        "usual_end": "" if case.gives("ending.date") else english.date(case["ending.date"]),
        "usual_letter": _usual_letter(case, english) if dated else "",
        "usual_conditions": open_ and bool(case["needs"]) and not case.gives("door.conditions"),
        "usual_money": case["ending.fees.status"] == "none due"
        and not case.gives("ending.fees.status"),
        "usual_review": english.date(review) if review and to_review else "",
        **_taken_from_elsewhere(case),
    }
    return {**usual, "taken_as_usual": any(usual.values())}


def _usual_letter(case: Case, english: English) -> str:
    day = english.date(case["door.letter_date"])
    return f"{day}, {usual_letter_day_said(case['ending.date'])}"


def _taken_from_elsewhere(case: Case) -> dict[str, object]:
    """What follows from a name or a talk, and what the practice file promises for a case."""
    called, letter = "client.called", not why_not(case, WITH_LETTER)
    given = case.says if talk(case) == "firm" else case.gives
    return {
        "usual_payee": not case.gives("ending.fees.to"),
        # Who asks to end it is the kind of reason itself, and who is asked has not ended it.
        "usual_by": not (case.gives("decision.by") or talk(case) in ("ask", "accept")),
        "usual_sessions": what_is_left(case)["no_more_sessions"]
        and not case.gives("ending.last_session"),
        "usual_share": bool(case.items("referral.options")) and not case.gives("referral.share"),
        "usual_untold": untold(case),
        "usual_weeks": _usual_weeks(case),
        "usual_name": case[called] != case["client.name"] and not case.gives(called),
        "usual_minutes": bool(case["meeting.minutes"]) and not given("meeting.minutes"),
        "usual_emergency": not case.gives("practice.emergency"),
        "usual_trial": letter and bool(case[_TRIAL]) and not case.says_of_its_occasion(_TRIAL),
        "usual_fee": letter and bool(case[_FEE]) and not case.says_of_its_occasion(_FEE),
    }


def _usual_weeks(case: Case) -> str:
    asks = case["decision.mode"] == "conditional"
    given = case.gives("meeting.trial.weeks") or not asks
    return "" if given else counted(case["meeting.trial.weeks"], "week")


def _letter_not_before(case: Case, english: English) -> str:
    if case["outcome.answer"] or why_not(case, WITH_LETTER):
        return ""
    return english.date(case["door.letter_date"])
