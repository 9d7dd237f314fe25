"""The words of the meeting script that need a thought: counts, joints, dates as they are said."""

from __future__ import annotations

from gen.case import Case, Fields
from gen.reasons import WRITTEN
from gen.words import shared_words
from gen.words.dates_and_money import English, counted
from gen.words.joints import listed, paragraph, phrase


def script_words(case: Case, english: English) -> dict[str, object]:
    """The script's own names, beside the case's fields and its flags."""
    return {
        **_needs(case),
        **_trial(case, english),
        **_what_happened(case, english),
        **shared_words.ending(case, at_meeting=case["meeting.channel"] not in WRITTEN),
        **shared_words.what_is_left(case, english),
        **shared_words.conditions(case),
        "goals": listed([phrase(goal) for goal in case.texts("engagement.goals")]),
        "thanks_together": paragraph(case.texts("engagement.thanks")),
        "what_i_bring": shared_words.what_i_bring(case, *case.texts("support")),
        "options_count": shared_words.options_count(case),
        **shared_words.goes_on(case),
        "need": phrase(case.text("referral.need")),
        "shared_with": phrase(case["referral.consent"]["to"] or ""),
        "asks_wants": bool(case.texts("review.wants")),
        "asks_contribution": bool(case.texts("review.contribution")),
        **_others(case),
        "onlookers_are": _onlookers_are(case),
        "onlookers_agreed": _onlookers_agreed(case),
        "own_conditions": case.gives("door.conditions") and case["door.letter"] == "auto",
        "minutes": counted(case["meeting.minutes"], "minute") if case["meeting.minutes"] else "",
    }


def _needs(case: Case) -> dict[str, object]:
    needs = shared_words.asked_of_client(case.items("needs"))
    count, one = counted(len(needs), "thing"), len(needs) == 1
    these = f"{'this' if one else 'these'} {count}"
    return {
        "needs": needs,
        "needs_count": count,
        "these_needs": these,
        "these_needs_fit": f"{these} {'fits' if one else 'fit'}",
    }


def _trial(case: Case, english: English) -> dict[str, object]:
    start, review = case.date("meeting.trial.start"), case.date("meeting.trial.review_on")
    return {
        "trial_start": english.weekday(start) if start else "",
        "trial_weeks": counted(case["meeting.trial.weeks"], "week"),
        "review_on": english.date(review) if review else "",
    }


def _what_happened(case: Case, english: English) -> dict[str, object]:
    held = case["engagement.sessions_held"]
    return {
        "sessions_held": counted(held, "session") if held else "",
        "tried": listed([phrase(text) for text in case.texts("tried")]),
        "facts_together": [_fact(fact, english) for fact in case.items("reason.facts")],
    }


def _fact(fact: Fields, english: English) -> str:
    """One paragraph of an email: the fact, its day where it has one, and its effect."""
    what = phrase(fact["what"])
    day = f" ({english.date(fact['on'])})" if fact["on"] else ""
    return paragraph([f"{what}{day}", *([fact["effect"]] if fact["effect"] else [])])


def _others(case: Case) -> dict[str, object]:
    """Who else is told of the end, by what they are told, and who pays."""
    others = case.items("others")
    told = [each for each in others if each["told"] != "nothing"]
    money = [each["name"] for each in told if each["told"] != "dates"]
    return {
        "told_dates": listed([each["name"] for each in told if each["told"] == "dates"]),
        "told_money": listed(money),
        "payers": listed([each["name"] for each in others if "payer" in each["who"]]),
    }


def _onlookers_are(case: Case) -> str:
    names = [person["name"] for person in case.items("meeting.others_present")]
    return f"{listed(names)} {'is' if len(names) == 1 else 'are'}"


def _onlookers_agreed(case: Case) -> bool:
    """Whether the client was asked of all of them: of a minor's guardian nobody is."""
    return all(person["client_agreed"] for person in case.items("meeting.others_present"))
