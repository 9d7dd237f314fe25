"""Defaults: what a case means where it says nothing. Each default is stated here, once.

Numbers that other rooms speak of are in ``schema.usual``, beside how they are said. What a practice
says for all its cases (how long notes are kept, terms of a return, help lines) is in
``starter/files/templates/practice.yaml``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any

from gen.calendar_names import names_one_day
from gen.case import Fields
from gen.organisations import is_organisation
from gen.reasons import WRITTEN, Reason
from gen.schema import CASE, Field
from gen.schema.currencies import is_free
from gen.schema.usual import MINUTES, MINUTES_OF_SHORT_FORM, TRIAL_WEEKS, usual_letter_day

TITLES = frozenset({
    "mr", "mrs", "ms", "miss", "mx", "dr", "doctor", "prof", "professor", "rev", "revd",
    "reverend", "fr", "father", "pastor", "sir", "dame", "lady", "lord", "sr", "sister",
    "brother", "hon", "judge", "capt", "captain", "col", "colonel", "maj", "major", "sgt", "lt",
    "rabbi", "imam", "canon", "venerable", "ven", "rt", "cllr", "councillor",
})  # fmt: skip
NO_NAMES = TITLES | {"the", "very", "most", "right", "honourable", "honorable"}
"""Titles, and what stands before one: the Very Revd Samuel Orr."""
EMERGENCY = {"en-US": "911", "en-GB": "999"}
CURRENCY = {"en-US": "USD", "en-GB": "GBP"}
_BY_THIS_WAY = {
    "email": r"(?i)(?:by |via |per |my )*e-?mail\.?",
    "phone": r"(?i)(?:by |on |the |my )*(?:tele)?phone\.?",
}
_RETURN_BEGINS_ANEW = ("ask", "part", "refer")  # talks with a trial and a fee for who comes back
_RETURN_HAS_NO_TRIAL = ("leave", "complete", "accept")

Says = Callable[[str], bool]


def filled(fields: Fields, says: Says) -> Fields:
    """The fields of a checked case, complete: every section is there, every default filled in.

    An optional field without a default is None, a list without entries an empty tuple. ``says``
    tells whether the case's own file gives a field: what a practice gives does not fit every talk.
    """
    case = _complete(fields, CASE)
    _practice(case["practice"])
    _people(case)
    _client(case["client"])
    _safety(case)
    reason = _decision(case)
    _meeting(case["meeting"], reason, says)
    _ending(case)
    _records(case["ending"]["records"], says)
    _door(case, reason, says)
    _referral(case, reason)
    return case


def pays_another(fields: Fields, says: Says) -> bool:
    """Whether somebody else than the client pays, and would at a return.

    Not where the payer has ended it and the case names a fee: that is then the client's own.
    """
    fees, decision = fields["ending"]["fees"], fields["decision"]
    payer = any("payer" in other["who"] for other in fields["others"])
    anothers = fees["to"] == "payer" or (payer and not says("ending.fees.to"))
    return anothers and not (decision["by"] == "payer" and says("door.on_return.fee"))


def first_name(name: str) -> str:
    """The first word of a name that is not a title; the whole name where all words are."""
    words = [word.rstrip(",") for word in name.split()]
    return next((word for word in words if word.rstrip(".").lower() not in NO_NAMES), name)


def _as_named(called: str, name: str) -> str:
    """What somebody is called, with the capitals that it has in the name: Kofi, for kofi."""
    found = re.search(rf"(?i)(?<!\w){re.escape(called)}(?!\w)", name)
    return found[0] if found and called.islower() else called


def _complete(fields: Mapping[str, Any], schema: Field) -> dict[str, Any]:
    return {name: _whole(fields.get(name), field) for name, field in schema.fields.items()}


def _whole(value: Any, field: Field) -> Any:
    if field.kind == "section":
        return _complete(value or {}, field)
    if field.entry is None:
        return value
    if field.entry.kind == "section":
        return tuple(_complete(entry, field.entry) for entry in value or ())
    return tuple(value or ())


def _default(section: dict[str, Any], name: str, value: Any) -> None:
    if section[name] is None:
        section[name] = value


def _practice(practice: dict[str, Any]) -> None:
    _default(practice, "language", "en-US")
    _default(practice, "emergency", EMERGENCY[practice["language"]])
    _default(practice, "scripture", "reference")
    _default(practice, "loose_ends", False)
    _default(practice, "extra_documents", "all")


def _people(case: dict[str, Any]) -> None:
    coach = case["coach"]
    _default(coach, "called", first_name(coach["name"]))
    coach["called"] = _as_named(coach["called"], coach["name"])
    for other in case["others"]:
        _default(other, "told", "nothing")


def _client(client: dict[str, Any]) -> None:
    name = client["name"]
    _default(client, "called", name if is_organisation(name) else first_name(name))
    client["called"] = _as_named(client["called"], client["name"])
    _default(client, "minor", False)
    _default(client, "shares_faith", "unknown")
    _default(client, "large_print", False)


def _safety(case: dict[str, Any]) -> None:
    _default(case["safety"], "concern", "none")
    _default(case["risk"], "concern", False)
    for line in case["help_lines"]:
        _default(line, "for", "crisis")
    if case["safety"]["concern"] == "self-harm talk":
        case["risk"]["concern"] = True  # whatever else says: here the help lines are printed


def _decision(case: dict[str, Any]) -> Reason:
    """Why the case ends, from what is filled in here."""
    decision, given = case["decision"], case["reason"]
    reason = Reason([given["kind"], *given["also"]], case["safety"]["concern"])
    _default(decision, "mode", reason.usual_mode)
    _default(decision, "by", reason.usual_by)
    return reason._replace(mode=decision["mode"], by=decision["by"])


def _meeting(meeting: dict[str, Any], reason: Reason, says: Says) -> None:
    firm = reason.talk == "firm"
    if firm and not says("meeting.minutes"):
        meeting["minutes"] = None
    if meeting["channel"] not in WRITTEN:
        _default(meeting, "minutes", MINUTES_OF_SHORT_FORM if firm else MINUTES)
    _trial(meeting["trial"])


def _trial(trial: dict[str, Any]) -> None:
    _default(trial, "weeks", TRIAL_WEEKS)
    if trial["start"]:
        _default(trial, "review_on", trial["start"] + timedelta(weeks=trial["weeks"]))


def _ending(case: dict[str, Any]) -> None:
    ending, engagement = case["ending"], case["engagement"]
    notice = timedelta(days=engagement["agreement"]["notice_days"] or 0)
    _default(ending, "date", case["meeting"]["date"] + notice)
    if not engagement["sessions_unused"]:
        _default(ending["fees"], "status", "none due")
    _default(ending["fees"], "to", "payer" if case["client"]["minor"] else "client")
    _default(ending["fees"], "currency", CURRENCY[case["practice"]["language"]])
    _contact(ending["contact"], case["practice"])


def _records(records: dict[str, Any], says: Says) -> None:
    """A case that names how long notes are kept, or the day they go, needs no other term for it."""
    erased, kept = (says(f"ending.records.{name}") for name in ("erased_on", "kept_for"))
    if records["kept_for"] and erased and not kept:
        records["kept_for"] = f"until {records['erased_on'].isoformat()}"
    elif kept and not erased:
        records["erased_on"] = None


def _contact(contact: dict[str, Any], practice: dict[str, Any]) -> None:
    """By email, or the phone, are the practice's own, where nothing else is said."""
    for field, way in _BY_THIS_WAY.items():
        if contact["via"] and practice[field] and re.fullmatch(way, contact["via"].strip()):
            contact["via"] = practice[field]


def _door(case: dict[str, Any], reason: Reason, says: Says) -> None:
    door, end = case["door"], case["ending"]["date"]
    _return(door["on_return"], reason, says)
    if pays_another(case, says):
        door["on_return"]["fee"] = None  # the client has paid none, and reads of none
    if case["client"]["minor"]:
        door["on_return"]["fee"] = None  # to a minor no money is spoken of, whoever says so
        for option in case["referral"]["options"]:
            option["cost"] = option["cost"] if is_free(option["cost"] or "") else None
    if reason.talk == "firm":
        _default(door, "state", "closed")
    if reason.talk in ("ask", "part"):
        needs = tuple({"do": need["do"], "seen_by": _still_seen(need)} for need in case["needs"])
        door["conditions"] = door["conditions"] or needs
    _default(door, "letter_date", usual_letter_day(end))
    _default(door, "letter", "auto")


def _still_seen(need: Fields) -> str | None:
    """By what it is seen weeks later, too: the one Monday that a sign names is past by then."""
    seen: str | None = need["seen_by"]
    return None if seen and names_one_day(seen) else seen


def _return(on_return: dict[str, Any], reason: Reason, says: Says) -> None:
    """What a practice says of those who come back is for talks after which that begins anew."""
    for name in on_return:
        if reason.talk not in _RETURN_BEGINS_ANEW and not says(f"door.on_return.{name}"):
            on_return[name] = None
    if reason.talk in _RETURN_HAS_NO_TRIAL:
        on_return["trial_sessions"] = None  # whoever says so: nobody there is on trial


def _referral(case: dict[str, Any], reason: Reason) -> None:
    _default(case["referral"], "share", "nothing")
    _default(case["review"], "use", reason.asks_questions)
    case["review"]["use"] = case["review"]["use"] and reason.talk != "firm"
