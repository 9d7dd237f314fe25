"""The words of the referral note and of the door-open letter that need a thought."""

from __future__ import annotations

import re

from gen.case import Case, Fields
from gen.reasons import WRITTEN
from gen.words import options, shared_words
from gen.words.dates_and_money import English
from gen.words.family import guardian_is
from gen.words.greeting import client_within, greeted
from gen.words.introductions import (
    coach_knows,
    is_clients_own,
    is_named_as_theirs,
    is_stranger,
    known_how,
)
from gen.words.joints import lower_first, sentence, upper_first
from gen.words.people import told_nothing
from gen.words.the_one import is_a_sum

_WHOSE = r"(?:your|my|the|an?) "  # no name of its own: your GP
_ROLES = {
    # In Britain counsellors are registered, and the registration says so itself.
    "licensed counsellor": {"en-US": "licensed counselor", "en-GB": "counsellor"},
    "licensed counselor": {"en-US": "licensed counselor", "en-GB": "counsellor"},
    "physician": {"en-US": "physician", "en-GB": "doctor"},
    "adviser": {"en-US": "advisor", "en-GB": "adviser"},
    "other": {"en-US": "", "en-GB": ""},
}
_A_FEE = r"(?i)(?:my|our|the|half|your|what(?:ever)?|an?) (?=\S)"  # goes on behind: would be


def note_words(case: Case, english: English) -> dict[str, object]:
    """The note's own names."""
    return {
        "told_nothing": told_nothing(case),
        "guardian_said": guardian_is(case),
        **client_within(case),
        "returns_from": english.date(day) if (day := case.date("door.not_before")) else "",
        "note_date": english.date(case["meeting.date"]),
        **shared_words.ending(case, at_meeting=False),
        **shared_words.what_is_left(case),
        **shared_words.conditions(case),
        **options.what_is_needed(case),
        "options": (given := [_option(each, english) for each in options.options(case)]),
        "shared_for": _shared_for(case.text("referral.consent.purpose")),
        # Said once below the table, and not in each row.
        "all_strangers": len(given) > 1 and not any(each["known"] for each in given),
        **options.goes_on(case),
        **options.only_ones(case),
        **options.within_sentences(case),
        **options.the_list(case),
        "reached": shared_words.reached(case),
        "thanks_together": shared_words.thanks(case),
        "help_lines_said": shared_words.help_lines(case),
        "other_lines_said": shared_words.other_lines(case),
    }


def _shared_for(purpose: str) -> str:
    """What a permission is for, in a sentence: This is so that she can call you."""
    goes_on = re.match(r"(?i)(?:so|to|for|because)\b", purpose)
    return sentence(f"This is {lower_first(purpose)}" if goes_on else f"The purpose: {purpose}")


def letter_words(case: Case, english: English) -> dict[str, object]:  # noqa: ARG001 - as its kind's row asks
    """The letter's own names."""
    return {
        **greeted(case),
        **shared_words.conditions(case),
        "guardian_said": guardian_is(case),
        **shared_words.goals_set_out(case),
        "reached": shared_words.reached(case),
        "thanks_together": shared_words.thanks(case),
        "what_i_bring": shared_words.what_i_bring(case),
        "what_i_also_bring": shared_words.what_i_also_bring(case),
        "other_terms": shared_words.other_terms(case),
        "trial_sessions": shared_words.trial_sessions(case),
        "contact_over": _contact_over(case),
        "finished_together": _finished_together(case),
        "fee_is_a_sum": is_a_sum(again := case.text("door.on_return.fee")),
        "fee_is_named": bool(re.match(_A_FEE, again)),
    }


def _finished_together(case: Case) -> bool:
    """Whether the two meet on the day of the end; else it is that of an agreement, and no more."""
    met = case["meeting.date"] if case["meeting.channel"] not in WRITTEN else None
    return case["ending.date"] in (case.date("ending.last_session"), met)


def _contact_over(case: Case) -> bool:
    """Whether the days for questions are over when the letter comes, or a return may begin."""
    until = case.date("ending.contact.until")
    days = (case.date("door.letter_date"), case.date("door.not_before"))
    return any(until and day and until < day for day in days)


def _role(option: Fields, english: English) -> str:
    """What somebody is; empty where the name says so, or what they offer: a directory of CPAs."""
    role = _ROLES.get(option["role"], {}).get(english.language, str(option["role"]))
    offers = option["offers"] if option["role"] == "directory" else ""
    return "" if role and re.search(rf"(?i)\b{role}\b", f"{option['name']} {offers}") else role


def _option(option: Fields, english: English) -> dict[str, object]:
    known, own = known_how(option), is_clients_own(option)
    nothing = known.lower() == "none"
    # Of the client's own doctor nobody asks what ties the coach to them.
    theirs = is_named_as_theirs(str(option["name"]))
    untied = is_stranger(option) and not (nothing or theirs)
    return {
        "who": [
            upper_first(name) if re.match(_WHOSE, name := str(option["name"])) else name,
            *filter(None, map(upper_first, (_role(option, english), option["registration"] or ""))),
        ],
        "offers": upper_first(option["offers"]),
        "reach": upper_first(option["reach"]),
        "cost": option["cost"] or "",
        "faith_note": upper_first(option["faith_note"] or ""),
        "known_how": known if coach_knows(option) else "",
        "no_tie": sentence(upper_first(known)) if untied else "",
        "clients_own": own,
        "known": theirs or not nothing,  # where nothing is said of it, nothing is printed
    }
