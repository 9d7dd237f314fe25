"""The words of the meeting script that need a thought: counts, joints, dates as they are said."""

from __future__ import annotations

from gen.case import Case, Fields
from gen.words.dates_and_money import Tongue, counted, number
from gen.words.joints import listed, phrase, sentence, together, upper_first
from gen.words.passages import (
    conditions,
    danger_numbers,
    help_line,
    options_count,
    what_i_bring,
)


def script_words(case: Case, tongue: Tongue) -> dict[str, object]:
    """The script's own names, beside the case's fields and the flags of its situation."""
    return {
        **_needs(case),
        **_trial(case, tongue),
        **_what_happened(case, tongue),
        **_ending(case),
        **conditions(case),
        "goals": listed([phrase(goal) for goal in case.texts("engagement.goals")]),
        "thanks_together": together(case.texts("engagement.thanks")),
        "what_i_bring": what_i_bring(case, *case.texts("support")),
        "options_count": options_count(case),
        "need": phrase(case.text("referral.need")),
        "help_lines_together": together([help_line(each) for each in case.items("help_lines")]),
        "onlookers_are": _onlookers_are(case),
        "questions_ask": _questions_ask(case),
        "danger_numbers": danger_numbers(case),
        "own_conditions": case.gives("door.conditions") and case["door.letter"] == "auto",
        "minutes": counted(case["meeting.minutes"], "minute") if case["meeting.minutes"] else "",
    }


def _needs(case: Case) -> dict[str, object]:
    needs = case.items("needs")
    count, one = counted(len(needs), "thing"), len(needs) == 1
    these = "this one thing" if one else f"these {count}"
    return {
        "needs": [_need(need, place, one=one) for place, need in enumerate(needs, 1)],
        "needs_count": count,
        "these_needs": these,
        "these_needs_fit": f"{these} {'fits' if one else 'fit'}",
    }


def _need(need: Fields, place: int, *, one: bool) -> dict[str, str]:
    do, because = phrase(need["do"]), phrase(need["because"])
    seen = phrase(need["seen_by"] or "")
    look = f" What we both see: {seen}." if seen else ""
    return {
        "said": sentence(upper_first(do) if one else f"{upper_first(number(place))}: {do}"),
        "because": because,
        "seen_by": seen,
        "line": sentence(upper_first(do)),
        "shown": upper_first(seen) or "What we agree today",
        "together": f"{sentence(upper_first(do))} That way, {because}.{look}",
    }


def _trial(case: Case, tongue: Tongue) -> dict[str, object]:
    start, review = case.date("meeting.trial.start"), case.date("meeting.trial.review_on")
    return {
        "trial_start": tongue.weekday(start) if start else "",
        "trial_weeks": counted(case["meeting.trial.weeks"], "week"),
        "review_on": tongue.date(review) if review else "",
    }


def _what_happened(case: Case, tongue: Tongue) -> dict[str, object]:
    held = case["engagement.sessions_held"]
    return {
        "sessions_held": counted(held, "session") if held else "",
        "tried": listed([phrase(text) for text in case.texts("tried")]),
        "facts_together": [_fact(fact, tongue) for fact in case.items("reason.facts")],
    }


def _fact(fact: Fields, tongue: Tongue) -> str:
    """One paragraph of an email: the fact, its day where it has one, and its effect."""
    what = phrase(fact["what"])
    day = f" ({tongue.date(fact['on'])})" if fact["on"] else ""
    return together([f"{what}{day}", *([fact["effect"]] if fact["effect"] else [])])


def _ending(case: Case) -> dict[str, object]:
    by_email = case["meeting.channel"] == "email"
    at_meeting = case["meeting.date"]
    return {
        "ends_at_meeting": not by_email and case["ending.date"] == at_meeting,
        "last_session_at_meeting": not by_email and case["ending.last_session"] == at_meeting,
        "last_session_over": bool(
            case["ending.last_session"] and case["ending.last_session"] < at_meeting
        ),
        "paid_sessions_left": paid_sessions_left(case),
    }


def paid_sessions_left(case: Case) -> str:
    """Two paid sessions are left; One paid session is left."""
    count = case["engagement.sessions_unused"] or 0
    return upper_first(f"{counted(count, 'paid session')} {'is' if count == 1 else 'are'} left")


def _questions_ask(case: Case) -> str:
    """What the questions of the note are about, said in one phrase."""
    about = {"wants": "what you want", "contribution": "what you are ready to give"}
    return ", and ".join(words for name, words in about.items() if case.texts(f"review.{name}"))


def _onlookers_are(case: Case) -> str:
    names = [person["name"] for person in case.items("meeting.others_present")]
    return f"{listed(names)} {'is' if len(names) == 1 else 'are'}"
