"""The words of the meeting script that need a thought: counts, joints, dates as they are said."""

from __future__ import annotations

from collections.abc import Sequence

from gen.case import Case, Fields
from gen.reasons import WRITTEN
from gen.words import options, shared_words
from gen.words.asked_of_client import asked_of_client
from gen.words.beginnings import attempt, receiver
from gen.words.couple import each_called
from gen.words.dates_and_money import English, counted
from gen.words.facts import facts_told
from gen.words.greeting import greeted
from gen.words.joints import listed
from gen.words.named import names_named
from gen.words.people import people

_BY = {
    "phone": "by phone",
    "video": "by video",
    "email": "by email",
    "letter": "by letter",
    "text message": "by text",
}


def script_words(case: Case, english: English) -> dict[str, object]:
    """The script's own names, beside the case's fields and its flags."""
    return {
        **_needs(case),
        **_trial(case, english),
        **_what_happened(case, english),
        **_reaching_out(case, english),
        **shared_words.ending(case, at_meeting=case["meeting.channel"] not in WRITTEN),
        **shared_words.what_is_left(case),
        **shared_words.conditions(case),
        **shared_words.goals_set_out(case),
        "goals_to_help_with": shared_words.goals_to_help_with(case),
        "reached": shared_words.reached(case),
        "thanks_together": shared_words.thanks(case),
        "what_i_bring": shared_words.what_i_bring(case),
        "options_count": options.options_count(case),
        **options.goes_on(case),
        **options.only_ones(case),
        **options.within_sentences(case),
        **options.what_is_needed(case),
        "shared_with": receiver(case["referral.consent"]["to"] or ""),
        "asks_wants": bool(case.texts("review.wants")),
        "asks_contribution": bool(case.texts("review.contribution")),
        **people(case),
        **greeted(case),
        "other_terms": shared_words.other_terms(case),
        "own_conditions": case.gives("door.conditions") and case["door.letter"] == "auto",
        "other_pages": case["practice.extra_documents"] != "none",
        "minutes": counted(case["meeting.minutes"], "minute") if case["meeting.minutes"] else "",
    }


def _needs(case: Case) -> dict[str, object]:
    needs = asked_of_client(case.items("needs"), names_named(case))
    count, one = counted(len(needs), "thing"), len(needs) == 1
    these = f"{'this' if one else 'these'} {count}"
    return {
        "needs": needs,
        "needs_count": count,
        "one_need": one,
        "these_needs": these,
        "these_needs_fit": f"{these} {'fits' if one else 'fit'}",
    }


def _trial(case: Case, english: English) -> dict[str, object]:
    start, review = case.date("meeting.trial.start"), case.date("meeting.trial.review_on")
    return {
        "trial_start": english._replace(spoken=True).weekday(start) if start else "",
        "trial_weeks": counted(case["meeting.trial.weeks"], "week"),
        "review_on": english.date(review) if review else "",
    }


def _what_happened(case: Case, english: English) -> dict[str, object]:
    held = case["engagement.sessions_held"]
    return {
        "sessions_held": counted(held, "session") if held else "",
        "tried": listed([attempt(text) for text in case.texts("tried")], english.language),
        "facts_told": facts_told(
            case.items("reason.facts"), english, each_called(case.text("client.called"))
        ),
    }


def _reaching_out(case: Case, english: English) -> dict[str, object]:
    """How the client was tried to be reached, and the day of the one talk that is still offered."""
    tried = case.items("meeting.offered")
    offered = case.date("meeting.last_offer.on")
    return {
        "attempts": _attempts(tried, english),
        "last_offer_day": english.weekday(offered) if offered else "",
        "last_offer_at": shared_words.place_of(case.text("meeting.last_offer.place")),
    }


def _attempts(tried: Sequence[Fields], english: English) -> str:
    """Each way once, with its days: these have their year only where that is not the meeting's."""
    spoken = english._replace(spoken=True)
    days: dict[str, list[str]] = {}
    for each in tried:
        way = each["how"] or ""
        days.setdefault(_BY.get(way, way), []).append(spoken.date(each["on"]))
    ways = [f"{way} on {listed(on, english.language)}" for way, on in days.items()]
    return listed(ways, english.language)
