"""Words that more than one document needs: counts, and texts of the case that are joined."""

from __future__ import annotations

import re

from gen.case import Case, Fields
from gen.faith import says_faith
from gen.reasons import UNREACHED
from gen.situation import reasons_of
from gen.talks import crisis_lines, printed_lines, talk
from gen.words.access import access
from gen.words.asked_of_client import are_deeds, asked_of_client, pays_what_is_open
from gen.words.beginnings import action, deed
from gen.words.contact import contact_words
from gen.words.copies import asked_for_a_copy
from gen.words.dates_and_money import counted
from gen.words.joints import joined, lower_first, paragraph, phrase, upper_first
from gen.words.named import names_named
from gen.words.notes_kept import notes_kept
from gen.words.praise import praise
from gen.words.refunds import at_each, sum_hangs
from gen.words.ways_back import ways_back

_ONLY_HOW = (  # a video call, on the phone
    r"(?i)(?:(?:by|on|over|via|an?|the|in) )*(?:(?:tele)?phone|video|online|person)"
    r"(?: (?:call|meeting))?"
)
_HOW = ("phone", "video", "online", "person", "call", "meeting")
_TIMES = r"(?i)(?:any|all|day|open|every|daily|round|around|always|free|weekdays|nights?)\b"
_OUT = r"(?:set|start)\b|\w+(?: [^\s,]+){0,2} out\b"  # work out, move out of, sort it out
_SOON = 30  # days to an end until which no further session is expected
_A_WEEK = 7  # days to an end, in fewer of which nobody expects a session
_FAR = 60  # days to a last session from which there is time ahead, and much of it


def what_i_bring(case: Case) -> str:
    """What the coach gives, in one paragraph; of faith only to a client who shares it."""
    quality = case.text("coach.quality_commitment")
    return paragraph([*filter(None, (quality, what_i_also_bring(case)))])


def what_i_also_bring(case: Case) -> str:
    """The same without the quality of the work: faith, and what the coach is able to do.

    What the practice says of others' results is left out for a client who only stopped coming: of
    no change has that letter spoken.
    """
    faith = case.text("coach.faith_statement") if says_faith(case) else ""
    gone = UNREACHED in reasons_of(case) and not case.says("coach.results_statement")
    results = "" if gone else case.text("coach.results_statement")
    return paragraph([*filter(None, (faith, results))])


def thanks(case: Case) -> str:
    """What the client is thanked for, each a sentence."""
    return paragraph(map(praise, case.texts("engagement.thanks")))


def goals(case: Case) -> str:
    """What the client came for, behind “to”: open the bakery, and to run it, calmly."""
    return joined(_goals(case), case.text("practice.language"), to="to ")


def goals_set_out(case: Case) -> dict[str, object]:
    """The same, and whether it is behind "wanted": nobody sets out to find something out."""
    said = goals(case)
    return {"goals": said, "goals_are_wanted": bool(re.match(_OUT, said))}


def goals_to_help_with(case: Case) -> str:
    """The same behind “I'd love to help you”: open the bakery, and run it, calmly."""
    return joined(_goals(case), case.text("practice.language"))


def _goals(case: Case) -> list[str]:
    return [action(goal) for goal in case.texts("engagement.goals")]


def other_terms(case: Case) -> bool:
    """Whether who is asked hears of needs, and would come back on another list of conditions."""
    asked, again = (
        {action(each["do"]).lower() for each in case.items(path)}
        for path in ("needs", "door.conditions")
    )
    return talk(case) == "ask" and asked != again


def conditions(case: Case) -> dict[str, object]:
    """What would bring the client back, said one by one and as points of a list."""
    given = case.items("door.conditions")
    owed = case["ending.fees.status"] == "balance due"
    asked = zip(asked_of_client(given, names_named(case)), given, strict=True)
    return {
        "door_conditions": [
            {**words, "may_be_paid": owed and pays_what_is_open(entry["do"])}
            for words, entry in asked
        ],
        "one_condition": len(given) == 1,
        "conditions_are_deeds": are_deeds(given),
        "door_conditions_count": counted(len(given), "condition"),
        "door_conditions_things": counted(len(given), "thing"),
        **ways_back(case),
    }


def reached(case: Case) -> list[str]:
    """What the client has reached, each as it goes on behind "You": opened the second shop."""
    return [deed(text) for text in case.texts("engagement.reached")]


def trial_sessions(case: Case) -> str:
    """How long a return is on trial: four sessions; empty where the case does not say."""
    count = case["door.on_return.trial_sessions"]
    return counted(count, "session") if count else ""


def ending(case: Case, *, at_meeting: bool) -> dict[str, object]:
    """What ends with what is said ``at_meeting``, and what is left: Two paid sessions are."""
    today, last = case["meeting.date"], case.date("ending.last_session")
    unused = case["engagement.sessions_unused"] or 0
    paid = f"{counted(unused, 'paid session')} {'is' if unused == 1 else 'are'}"
    return {
        "ends_today": case["ending.date"] == today,
        "ends_at_meeting": at_meeting and case["ending.date"] == today,
        "last_session_at_meeting": at_meeting and last == today,
        "last_session_today": last == today,
        "last_session_ahead": bool(last and last > today),
        "last_session_at_end": last == case["ending.date"],
        "last_session_over": bool(last and last < today),
        "paid_sessions_are": upper_first(paid),
        "paid_sessions": paid,
        "sum_hangs": sum_hangs(case),
        **at_each(case.text("ending.fees.how"), unused),
    }


def what_is_left(case: Case) -> dict[str, object]:
    """What is still to be said of sessions, notes and access where a case gives it."""
    to_the_end = (case["ending.date"] - case["meeting.date"]).days
    last = case.date("ending.last_session")
    return {
        **contact_words(case),
        **notes_kept(case),
        "no_more_sessions": to_the_end <= _SOON or case.gives("ending.last_session"),
        "end_is_a_week_off": to_the_end >= _A_WEEK,
        "end_is_far": bool(last and (last - case["meeting.date"]).days > _FAR),
        **asked_for_a_copy(case),
        "access": access(case),
    }


def place_of(text: str) -> str:
    """Where two meet; empty where it says only how: a video call, by phone."""
    how = phrase(text)
    only = how.lower().endswith(_HOW) and re.fullmatch(_ONLY_HOW, how)
    return "" if only else text


def help_lines(case: Case) -> list[str]:
    """Each line to call in danger: Samaritans: 116 123, day and night."""
    return [f"{line['name']}: {line['reach']}{_hours(line)}" for line in crisis_lines(case)]


def other_lines(case: Case) -> list[str]:
    """Each line for something else than danger, with what it is for, where the case names it."""
    return [
        f"{upper_first(line['for'])}: {line['name']}, {line['reach']}{_hours(line)}"
        for line in printed_lines(case)
        if line["for"] != "crisis"
    ]


def _hours(line: Fields) -> str:
    """When a line answers; in brackets it would stand within the brackets of what is read out."""
    hours = phrase(line["hours"] or "")
    return f", {lower_first(hours) if re.match(_TIMES, hours) else hours}" if hours else ""
