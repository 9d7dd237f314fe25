"""The words of the referral note and of the door-open letter that need a thought."""

from __future__ import annotations

from gen.case import Case, Fields
from gen.words import passages
from gen.words.dates_and_money import Tongue
from gen.words.joints import listed, phrase, together, upper_first
from gen.words.script import paid_sessions_left

_ROLES = {
    # In Britain counsellors are registered, and the registration says so itself.
    "licensed counsellor": {"en-US": "licensed counselor", "en-GB": "counsellor"},
    "licensed counselor": {"en-US": "licensed counselor", "en-GB": "counsellor"},
    "adviser": {"en-US": "advisor", "en-GB": "adviser"},
    "directory": {"en-US": "public list", "en-GB": "public list"},
    "other": {"en-US": "", "en-GB": ""},
}
_FEES = {"same": " at the same fee as before", "current": " at the fee of that time"}
_GREETINGS = ("dear ", "hello ", "hi ", "good ")


def note_words(case: Case, tongue: Tongue) -> dict[str, object]:
    """The note's own names."""
    return {
        "note_date": tongue.date(case["meeting.date"]),
        "ends_at_meeting": False,
        "last_session_at_meeting": False,
        "last_session_over": bool(
            case["ending.last_session"] and case["ending.last_session"] < case["meeting.date"]
        ),
        "paid_sessions_left": paid_sessions_left(case),
        "need": phrase(case.text("referral.need")),
        "options": [_option(each, tongue) for each in case.items("referral.options")],
        "shared_said": passages.shared(case, tongue),
        "help_lines_said": [passages.help_line(line) for line in case.items("help_lines")],
    }


def letter_words(case: Case, tongue: Tongue) -> dict[str, object]:
    """The letter's own names."""
    return {
        **passages.conditions(case),
        "greeting": _greeting(case),
        "goals": listed([phrase(goal) for goal in case.texts("engagement.goals")]),
        "thanks_together": together(case.texts("engagement.thanks")),
        "what_i_bring": passages.what_i_bring(case),
        **_return(case, tongue),
    }


def signature(case: Case) -> dict[str, object]:
    """What every paper may end or begin with: who signs it, and how to reach the practice."""
    return {
        "sign_off": passages.sign_off(case),
        "signed_by": passages.signed_by(case),
        "letterhead": passages.letterhead(case),
        "contact_line": passages.contact_line(case),
    }


def _greeting(case: Case) -> str:
    given = case.text("client.salutation").rstrip(",") or case.text("client.called")
    return f"{given}," if given.lower().startswith(_GREETINGS) else f"Dear {given},"


def _option(option: Fields, tongue: Tongue) -> dict[str, object]:
    role = option["role"]
    known = phrase(option["known_how"])
    connection = (
        "I have no connection with them" if known.lower() == "none" else f"How I know them: {known}"
    )
    spelled = _ROLES.get(role, {}).get(tongue.language, role)
    return {
        "who": [
            option["name"],
            *filter(None, map(upper_first, (str(spelled), str(option["registration"] or "")))),
        ],
        "offers": upper_first(option["offers"]),
        "good_to_know": [
            upper_first(option["reach"]),
            *(f"Cost: {option['cost']}" for _ in "1" if option["cost"]),
            *filter(None, (upper_first(option["faith_note"] or ""),)),
            f"{connection}.",
        ],
    }


def _return(case: Case, tongue: Tongue) -> dict[str, object]:
    fee = case.text("door.on_return.fee")
    return {
        "fee_on_return": _FEES.get(fee, f", with this fee: {phrase(fee)}" if fee else ""),
        "trial_sessions": passages.trial_sessions(case),
        "when_to_return": _when(case, tongue),
    }


def _when(case: Case, tongue: Tongue) -> str:
    day = case.date("door.not_before")
    since = f", from {tongue.date(day)} on" if day else ""
    return f"You may come back whenever you like{since}, and nothing needs explaining."
