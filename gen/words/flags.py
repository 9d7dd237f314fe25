"""What kind of parting this is: the yes-or-no names that choose between passages of a template."""

from __future__ import annotations

import re
from typing import get_args

from gen.case import Case, Fields
from gen.faith import says_faith
from gen.reasons import (
    CONFLICT,
    GOALS_MOVED,
    OTHER_HELP,
    REASON_CLASS,
    TALKS,
    UNREACHED,
    WRITTEN,
    By,
    Reason,
)
from gen.situation import asks_questions, branch_of, lets_money_go, reason_class, reasons_of
from gen.talks import (
    OF_A_FIELD,
    OF_HEALTH,
    OUTSIDE_THE_WORK,
    STOPS,
    consent_is_given,
    crisis_lines,
    end_is_open,
    ends_within_notice,
    knows_the_news,
    may_go_on,
    may_pay_in_parts,
    speaks_of_money,
    talk,
)
from gen.words.copies import from_the_coach
from gen.words.couple import couple
from gen.words.introductions import can_introduce, is_clients_own
from gen.words.said_already import said_already

_CHANNELS = {
    "in_person": "in person",
    "by_phone": "phone",
    "by_video": "video",
    "by_email": "email",
    "by_post": "post",
}
_WORK_IS_DONE = {"goals_met": "goals met", "outgrown": "outgrown", "mutual": "mutual"}
_TAKE_CLIENTS = ("coach", "licensed counsellor", "licensed counselor", "therapist")
_TO_A_COACH = ("coach", "stand-in", "directory")
_OPEN_TO_ALL = r"(?i)\b(?:drop-?in|walk-?in|groups?|classes|workshops?)\b"
_AT_HOME = (  # their kitchen in Semaphore
    r"(?i)(?:^|\b(?:at|in) )(?:the )?(?:his|her|their|your|{client}) (?:own |\w+ )?"
    r"(?:home|house|flat|apartment|place|kitchen|garden|porch|(?:living|dining|sitting) ?room)\b"
)
_ROUTES = {
    "contact_open": "open",
    "contact_practical": "practical only",
    "contact_written": "written only",
    "contact_third_party": "third party",
    "contact_none": "none",
}


def flags(case: Case) -> dict[str, object]:
    """The flags that every template knows, each True or False."""
    branch, class_, kinds = branch_of(case), reason_class(case), reasons_of(case)
    return {
        **{name: branch == name for name in ("conditional", "final_open", "closed")},
        **{flag: case["meeting.channel"] == channel for flag, channel in _CHANNELS.items()},
        "at_clients_home": _at_clients_home(case),
        "in_writing": case["meeting.channel"] in WRITTEN,
        "coached_by_email": case["client.coached_by"] == "email",
        "coached_by_phone": case["client.coached_by"] == "phone",
        "agreement": case["engagement.agreement.notice_days"] is not None,
        "sooner_as_agreed": ends_within_notice(case)
        and case["engagement.agreement.notice_waived"] == "client agreed"
        and talk(case) not in ("ask", "accept"),
        **{flag: case["ending.contact.route"] == route for flag, route in _ROUTES.items()},
        **_money(case),
        **{name: talk(case) == name for name in TALKS},
        **{f"ended_by_{by}": case["decision.by"] == by for by in get_args(By)},
        "no_free_choice": Reason(kinds).usual_by == "circumstances",
        "may_go_on": may_go_on(case),
        "knows_the_news": knows_the_news(case),
        "letter_skipped": case["door.state"] == "open" and case["door.letter"] == "skip",
        "minor": bool(case["client.minor"]),
        **couple(case),
        "coach_is_ill": "coach illness" in kinds,
        "goals_hurt": "relationship crisis" in kinds,
        "as_before": class_ != "fit" and "coach's mistake" not in kinds,
        "of_a_field": OTHER_HELP.intersection(kinds) <= OF_A_FIELD
        and not OF_A_FIELD.isdisjoint(kinds),
        "need_is_beside": talk(case) == "refer" and case["reason.kind"] not in OTHER_HELP,
        "medical": "medical" in kinds,
        "of_health": not OF_HEALTH.isdisjoint(kinds),
        "stops_coaching": not STOPS.isdisjoint(kinds),
        "goals_moved": case["reason.kind"] == GOALS_MOVED,  # beside another, it would speak for it
        "payment_disputed": "payment disputed" in kinds,
        **said_already(case),
        "coachs_mistake": "coach's mistake" in kinds,
        "once_says_again": bool(re.search(r"\bagain\b", case.text("door.once"))),
        "conflict_of_interest": CONFLICT in kinds,
        **{flag: kind in kinds for flag, kind in _WORK_IS_DONE.items()},
        "unreached": UNREACHED in kinds,
        "unreached_alone": set(kinds) == {UNREACHED},
        "outside_the_work": OUTSIDE_THE_WORK.issuperset(kinds),
        "misconduct": class_ == "misconduct",
        # Beside another reason, the money is none that was told.
        "of_payment": REASON_CLASS[case["reason.kind"]] == "payment",
        "faith_said": says_faith(case),
        "risk": bool(case["risk.concern"] and crisis_lines(case)),
        "shared": (shared := case["referral.share"] != "nothing"),
        "still_to_agree": shared and not consent_is_given(case),
        **_contacts(case),
        "copy_from_coach": from_the_coach(case)[0],
        # In complete no form is to be filled in.
        "may_introduce": talk(case) not in ("complete", "firm")
        and any(map(can_introduce, case.items("referral.options")))
        and case["referral.share"] == "nothing",
        "questions": asks_questions(case),
        "coach_may_follow": _coach_may_follow(case),
        "end_is_open": end_is_open(case),
    }


def _at_clients_home(case: Case) -> bool:
    """Whether the two sit in the client's own rooms, which the coach is the one to leave."""
    names = filter(None, (case.text("client.called"), case.text("client.name"), "the client"))
    whose = f"(?:{'|'.join(map(re.escape, names))})['\u2019]s?"
    place = re.search(_AT_HOME.replace("{client}", whose), case.text("meeting.place"))
    return case["meeting.channel"] == "in person" and bool(place)


def _contacts(case: Case) -> dict[str, bool]:
    """How many are named to turn to, and whether to ask them all for room.

    That is asked of who takes clients, and not of a group, a stand-in or the client's own doctor.
    """
    options = case.items("referral.options")
    named = [each for each in options if each["role"] != "directory"]
    return {
        "named_options": bool(named),
        "one_option": len(options) == 1,
        "one_contact": len(options) == len(named) == 1,
        "may_have_room": bool(named) and all(map(_takes_clients, named)),
    }


def _coach_may_follow(case: Case) -> bool:
    """Whether the next step may be another coach: one is named, or a list, or nobody at all.

    Of whoever did not answer nobody knows that another coach is looked for.
    """
    options = case.items("referral.options")
    nobody = not options and UNREACHED not in reasons_of(case)
    return nobody or any(each["role"] in _TO_A_COACH for each in options)


def _takes_clients(option: Fields) -> bool:
    own = is_clients_own(option)
    said = f"{option['name']} {option['offers']}"
    return option["role"] in _TAKE_CLIENTS and not own and not re.search(_OPEN_TO_ALL, said)


def _money(case: Case) -> dict[str, object]:
    given = case["ending.fees.status"]
    status = given if speaks_of_money(case) else ""
    of_payer = case["ending.fees.to"] == "payer" and not case["client.minor"]
    return {
        "refund_to_payer": of_payer and given == "refund due",
        "money_with_payer": of_payer and given in ("refund due", "balance due"),
        "money_is_anothers": not speaks_of_money(case),
        "money_spoken_of": bool(status),
        "refund_due": status == "refund due",
        "refund_for_unused": status == "refund due"
        and bool(case["engagement.sessions_unused"])
        and not _counts_otherwise(case),
        "balance_due": status == "balance due",
        "nothing_due": status == "none due",
        "fees_per_agreement": status == "per agreement",
        "fees_waived": bool(status) and lets_money_go(case),
        "fees_disputed": status == "disputed",
        "paid_in_parts": bool(status) and may_pay_in_parts(case),
        "fees_explained": bool(status and case["ending.fees.how"]),
    }


def _counts_otherwise(case: Case) -> bool:
    """Whether the case counts what is left in its own words: by email, letters or weeks."""
    how = case.text("ending.fees.how")
    return bool(case["client.coached_by"] == "email" and how and "session" not in how.lower())
