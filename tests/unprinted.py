"""What a document does not show of a case, of all the values that the schema marks for it."""

from __future__ import annotations

from collections.abc import Callable

from gen.case import Case
from gen.faith import says_faith, words_of_faith
from gen.reasons import UNREACHED, WRITTEN, Talk
from gen.situation import asks_questions, branch_of, reason_class, reasons_of
from gen.talks import talk

When = Callable[[Case], bool]
SCRIPT, NOTE, LETTER = "meeting-script", "referral-note", "door-open-letter"


def _always(_: Case) -> bool:
    return True


def _not_in(*talks: Talk) -> When:
    """In all talks but these."""
    return lambda case: talk(case) not in talks


def _in(*talks: Talk) -> When:
    """In these talks."""
    return lambda case: talk(case) in talks


def _either(*whens: When) -> When:
    return lambda case: any(when(case) for when in whens)


def _closed(case: Case) -> bool:
    return branch_of(case) == "closed"


def _in_writing(case: Case) -> bool:
    return case["meeting.channel"] in WRITTEN


def _by_phone(case: Case) -> bool:
    return bool(case["meeting.channel"] == "phone")


def _refer_shut(case: Case) -> bool:
    return talk(case) == "refer" and _closed(case)


def _no_contact(case: Case) -> bool:
    return bool(case["ending.contact.route"] == "none")


def _written_only(case: Case) -> bool:
    """Who may only write reads of no other way; what the case names for it stands instead."""
    return bool(case["ending.contact.route"] == "written only")


def _written_elsewhere(case: Case) -> bool:
    return _written_only(case) and bool(case["ending.contact.via"])


def _no_risk(case: Case) -> bool:
    return not case["risk.concern"]


def _no_faith(case: Case) -> bool:
    return not says_faith(case)


def _sign_off_held_back(case: Case) -> bool:
    """It may hold words of faith, and those are for who shares it."""
    of_faith = words_of_faith(case.text("coach.sign_off"))
    return bool(of_faith and case["practice.faith_based"]) and not says_faith(case)


def _own_conditions(case: Case) -> bool:
    """Whether the needs are not what a return hangs on."""
    return case.gives("door.conditions") or talk(case) not in ("ask", "part")


def _brings_nothing(case: Case) -> bool:
    """What the coach gives is said to who is asked, and of a way back to who hears of one."""
    return talk(case) not in ("ask", "part") or _closed(case)


def _written_after_tries(case: Case) -> bool:
    """A message that says what was tried to reach the client says nothing in its own praise."""
    tried = case.gives("meeting.offered") or UNREACHED in reasons_of(case)
    return talk(case) == "part" and _in_writing(case) and tried


def _not_as_before(case: Case) -> bool:
    """Who was not the right coach, or was at fault, does not say that all would stay the same."""
    was_not = reason_class(case) == "fit" or "coach's mistake" in reasons_of(case)
    return talk(case) == "part" and was_not


def _part_in_writing(case: Case) -> bool:
    return talk(case) == "part" and _in_writing(case)


def _ask_in_writing(case: Case) -> bool:
    """A message is short: of the coach's part it has the three sentences, and no list beside."""
    return talk(case) == "ask" and _in_writing(case)


def _conditions_unsaid(case: Case) -> bool:
    """A return hangs on them in two talks; who leaves or is left has them on the coach's page."""
    said_gently = talk(case) == "refer" and case["door.letter"] != "auto"
    on_the_page = talk(case) in ("complete", "accept")
    if talk(case) == "ask":
        return _own_conditions(case)
    return _closed(case) or not (said_gently or on_the_page or talk(case) == "part")


def _once_unsaid(case: Case) -> bool:
    """It is said where the coach leaves."""
    return talk(case) != "leave" or _closed(case)


def _asked_in_the_letter(case: Case) -> bool:
    """What a return asks stands in the note only where no letter says it."""
    asks = talk(case) in ("ask", "part", "refer", "firm") and not _closed(case)
    return not asks or case["door.letter"] != "skip"


def _thanked_elsewhere(case: Case) -> bool:
    """A letter or a message thanks, and after a mistake of the coach's nothing does."""
    short = talk(case) == "firm" or "coach's mistake" in reasons_of(case)
    return not _closed(case) or _in_writing(case) or short


_WAYS: dict[str, When] = {
    "practice.phone": _written_only,
    "practice.email": _written_elsewhere,
    "practice.address": _written_elsewhere,
}
UNPRINTED: dict[str, dict[str, When]] = {
    SCRIPT: {
        # A voice gives its name where it cannot be seen, and no title.
        "client.salutation": _always,
        "meeting.place": _in_writing,
        "coach.credentials": _always,
        "coach.title": _always,
        "coach.name": lambda case: (
            not (_in_writing(case) or (_by_phone(case) and talk(case) in ("accept", "firm")))
        ),
        "coach.called": lambda case: not _by_phone(case) or talk(case) in ("accept", "firm"),
        "coach.sign_off": lambda case: (
            not _in_writing(case) or talk(case) == "firm" or _sign_off_held_back(case)
        ),
        # Faith is only for who shares it, and of the way back nothing is said behind a closed door.
        "coach.faith_statement": lambda case: (
            _no_faith(case)
            or _part_in_writing(case)
            or (talk(case) != "complete" and _brings_nothing(case))
        ),
        "coach.quality_commitment": _either(_brings_nothing, _written_after_tries, _not_as_before),
        "coach.results_statement": _not_in("ask"),
        "support": _not_in("ask"),
        "engagement.goals": _either(_in("firm"), _refer_shut),
        "engagement.reached": _not_in("complete"),
        # Needs are asked for; conditions are what a decision leaves open.
        "needs.because": _not_in("ask"),
        "needs.seen_by": _either(_ask_in_writing, _part_in_writing),
        "needs": lambda case: talk(case) != "ask" and (_closed(case) or _own_conditions(case)),
        "door.conditions": _conditions_unsaid,
        "door.conditions.seen_by": _either(_in("refer"), _part_in_writing, _ask_in_writing),
        # In a hard hour what can wait is left to the page.
        "ending.materials": _in("refer"),
        "ending.records.kept_for": _in("refer"),
        "ending.records.how": _in("refer"),
        "ending.records.erased_on": _in("refer"),
        "ending.access": _in("refer"),
        "ending.appeal": _in("refer"),
        "door.not_before": _either(_closed, _in("firm")),
        "door.once": _once_unsaid,
        "ending.contact": lambda case: (
            _no_contact(case) or (talk(case) == "refer" and _in_writing(case))
        ),
    },
    NOTE: {
        "client.called": _not_in("complete", "firm"),
        "client.email": _always,
        "client.salutation": _always,
        "coach.sign_off": _either(_sign_off_held_back, _in("firm")),
        "door.conditions": _asked_in_the_letter,
        "door.conditions.seen_by": _in("refer"),
        "needs": _either(_asked_in_the_letter, _own_conditions),
        "engagement.reached": _not_in("complete"),
        "engagement.thanks": _thanked_elsewhere,
        "ending.contact": _no_contact,
        "help_lines": _no_risk,
        "practice.emergency": _no_risk,
        **_WAYS,
        "review": lambda case: not asks_questions(case),
    },
    LETTER: {
        "client.called": lambda case: talk(case) != "firm" and case.gives("client.salutation"),
        "client.address": lambda case: case.gives("client.send_only"),  # which is by email there
        "client.email": lambda case: not case.gives("client.send_only"),
        **_WAYS,
        "engagement.goals": _in("accept"),
        "engagement.reached": _not_in("complete"),
        "coach.faith_statement": _either(_no_faith, _in("refer", "firm")),
        "coach.sign_off": _sign_off_held_back,
        "needs": _own_conditions,
        "door.conditions": _in("leave", "complete", "accept"),
        "door.conditions.seen_by": _in("refer"),
        "door.on_return": _in("complete"),
        "door.once": _once_unsaid,
        "coach.results_statement": _not_in("ask", "part"),
        "ending.last_session": _always,
    },
}


def of_a_return(case: Case) -> dict[str, When]:
    """Of one who has come back: the name, the day, and what a return hangs on."""
    shown = talk(case) in ("ask", "part", "refer", "firm") and not _closed(case)
    return {
        "client.called": _always,
        "outcome": _always,
        "door.conditions.do": lambda _: shown,
        "needs.do": lambda case: shown and not _own_conditions(case),
    }
