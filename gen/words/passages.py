"""Passages that more than one document needs."""

from __future__ import annotations

from gen.case import Case, Fields
from gen.documents import form
from gen.words.dates_and_money import Tongue, counted, number
from gen.words.flags import says_faith
from gen.words.joints import phrase, sentence, together, upper_first

NOTHING_SHARED = "I have not given your name to anyone on the page."


def what_i_bring(case: Case, *support: str) -> str:
    """What the coach gives, in one paragraph; of faith only to a client who shares it."""
    faith = [case.text("coach.faith_statement")] if says_faith(case) else []
    statements = (
        case.text("coach.quality_commitment"),
        *faith,
        case.text("coach.results_statement"),
    )
    return together([*support, *(text for text in statements if text)])


def conditions(case: Case) -> dict[str, object]:
    """What would bring the client back, said one by one and as points of a list."""
    given = case.items("door.conditions")
    one = len(given) == 1
    return {
        "door_conditions": [
            _condition(each, place, one=one) for place, each in enumerate(given, 1)
        ],
        "door_conditions_count": counted(len(given), "condition"),
        "door_conditions_number": number(len(given)),
        "door_conditions_things": upper_first(counted(len(given), "thing")),
        "one_condition": one,
    }


def _condition(condition: Fields, place: int, *, one: bool) -> dict[str, str]:
    do, seen = phrase(condition["do"]), phrase(condition["seen_by"] or "")
    point = sentence(upper_first(do))
    return {
        "said": point if one else sentence(f"{upper_first(number(place))}: {do}"),
        "seen_by": seen,
        "together": f"{point} What we both see: {seen}." if seen else point,
    }


def trial_sessions(case: Case) -> str:
    """How long a return is on trial: four sessions; empty where the case does not say."""
    count = case["door.on_return.trial_sessions"]
    return counted(count, "session") if count else ""


def options_count(case: Case) -> str:
    """How many there are: two contacts, one public list; empty where there is none."""
    options = case.items("referral.options")
    if not options:
        return ""
    only_lists = all(option["role"] == "directory" for option in options)
    return counted(len(options), "public list" if only_lists else "contact")


def sign_off(case: Case) -> str:
    """The words above the signature, with their comma."""
    own = case.text("coach.sign_off")
    if form(case) == "closed":
        words = "With good wishes"
    elif own and (says_faith(case) or not case["practice.faith_based"]):
        words = own  # a sign-off of faith goes only to a client who shares it
    else:
        words = "With every blessing" if says_faith(case) else "With warm wishes"
    return f"{words.rstrip(',')},"


def signed_by(case: Case) -> str:
    """The coach's name and the letters behind it."""
    return ", ".join(filter(None, (case.text("coach.name"), case.text("coach.credentials"))))


def letterhead(case: Case) -> str:
    """The practice's address, its telephone and its page, on one line."""
    address = ", ".join(case.texts("practice.address"))
    return _dotted(address, case.text("practice.phone"), case.text("practice.website"))


def contact_line(case: Case) -> str:
    """How to reach the practice, for the foot of a letter: readers for the blind skip its head."""
    return _dotted(*(case.text(f"practice.{name}") for name in ("name", "email", "phone")))


def _dotted(*pieces: str) -> str:
    return " \N{MIDDLE DOT} ".join(filter(None, pieces))


def help_line(line: Fields) -> str:
    """Samaritans: 116 123 (day and night)."""
    hours = f" ({line['hours']})" if line["hours"] else ""
    return f"{line['name']}: {line['reach']}{hours}"


def danger_numbers(case: Case) -> str:
    """Whom to call in danger: the emergency number, and the case's help lines where it has risk."""
    lines = [help_line(each) for each in case.items("help_lines")] if case["risk.concern"] else []
    return "; ".join([case.text("practice.emergency"), *(lines or ["or a help line"])]).replace(
        "; or", " or"
    )


def shared(case: Case, tongue: Tongue) -> str:
    """What the coach has told others, in one or two sentences to the client."""
    if case["referral.share"] == "nothing":
        return NOTHING_SHARED
    consent = case["referral.consent"]
    what, to, purpose = (phrase(consent[name] or "") for name in ("what", "to", "purpose"))
    if not consent["on"] or not consent["until"]:
        return "I share only what you have agreed to."
    return (
        f"You gave me {consent['given']} permission on {tongue.date(consent['on'])} to tell {to} this, "
        f"and nothing more: {what}. The purpose: {purpose}. The permission ends on "
        f"{tongue.date(consent['until'])}, and you may take it back at any time."
    )
