"""Defaults: what a case means where it says nothing. Each default is stated here, once."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from gen.case import Fields
from gen.reasons import MODE, WITH_QUESTIONS, strictest
from gen.schema import CASE, Field

TITLES = frozenset({
    "mr", "mrs", "ms", "miss", "mx", "dr", "doctor", "prof", "professor", "rev", "revd",
    "reverend", "fr", "father", "pastor", "sir", "dame", "lady", "lord", "sr", "sister",
    "brother", "hon", "judge", "capt", "captain", "col", "colonel", "maj", "major", "sgt", "lt",
})  # fmt: skip
EMERGENCY = {"en-US": "911", "en-GB": "999"}
CURRENCY = {"en-US": "USD", "en-GB": "GBP"}
TRIAL_WEEKS = 4
LETTER_AFTER = timedelta(days=7)


def filled(fields: Fields) -> Fields:
    """The fields of a checked case, complete: every section is there, every default filled in.

    An optional field without a default is None, a list without entries an empty tuple.
    """
    case = _complete(fields, CASE)
    kinds = [case["reason"]["kind"], *case["reason"]["also"]]
    class_ = strictest(kind for kind in kinds if kind)
    _practice(case["practice"])
    _client(case["client"])
    _decision(case["decision"], class_)
    _trial(case["meeting"]["trial"])
    _ending(case)
    _door(case, class_)
    _referral(case, class_)
    return case


def first_name(name: str) -> str:
    """The first word of a name that is not a title; the whole name where all words are."""
    words = name.split()
    return next((word for word in words if word.rstrip(".").lower() not in TITLES), name)


def _complete(given: Mapping[str, Any] | None, schema: Field) -> dict[str, Any]:
    values = given or {}
    return {name: _whole(values.get(name), field) for name, field in schema.fields.items()}


def _whole(value: Any, field: Field) -> Any:
    if field.kind == "section":
        return _complete(value, field)
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


def _client(client: dict[str, Any]) -> None:
    _default(client, "called", first_name(client["name"]))
    _default(client, "shares_faith", "unknown")
    _default(client, "large_print", False)


def _decision(decision: dict[str, Any], class_: str) -> None:
    _default(decision, "mode", MODE[class_])


def _trial(trial: dict[str, Any]) -> None:
    _default(trial, "weeks", TRIAL_WEEKS)
    if trial["start"]:
        _default(trial, "review_on", trial["start"] + timedelta(weeks=trial["weeks"]))


def _ending(case: dict[str, Any]) -> None:
    ending, engagement = case["ending"], case["engagement"]
    notice = timedelta(days=engagement["agreement"]["notice_days"])
    _default(ending, "date", case["meeting"]["date"] + notice)
    if not engagement["sessions_unused"]:
        _default(ending["fees"], "status", "none due")
    _default(ending["fees"], "currency", CURRENCY[case["practice"]["language"]])


def _door(case: dict[str, Any], class_: str) -> None:
    door, end = case["door"], case["ending"]["date"]
    if class_ == "misconduct":
        _default(door, "state", "closed")
    needs = tuple({"do": need["do"], "seen_by": need["seen_by"]} for need in case["needs"])
    door["conditions"] = door["conditions"] or needs
    _default(door, "letter_date", end + LETTER_AFTER)
    _default(door, "letter", "auto")


def _referral(case: dict[str, Any], class_: str) -> None:
    _default(case["referral"], "share", "nothing")
    _default(case["safety"], "concern", "none")
    _default(case["risk"], "concern", False)
    for line in case["help_lines"]:
        _default(line, "for", "crisis")
    if case["safety"]["concern"] == "self-harm talk":
        case["risk"]["concern"] = True  # whatever else says: here the help lines are printed
    open_ = case["door"]["state"] != "closed"
    _default(case["review"], "use", class_ in WITH_QUESTIONS)
    case["review"]["use"] = case["review"]["use"] and open_
