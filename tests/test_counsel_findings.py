"""No finding only follows from another; mistakes of two kinds are both told; what allow does."""

from __future__ import annotations

from pathlib import Path

import pytest
from findings import Changes, at_home, rules_of


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    at_home(tmp_path, monkeypatch)


ASKED = {"meeting.answer_by": "Friday at noon", "meeting.trial.start": "2026-10-26"}
OPTION = {"name": "The list", "role": "directory", "offers": "a list", "reach": "its site",
          "known_how": "none"}  # fmt: skip
REFERRED = {"referral": {"need": "time to think", "options": [OPTION, {**OPTION, "name": "B"}]}}
FOLLOWING: dict[str, tuple[str, Changes, list[str]]] = {
    "misconduct, asked, closed": (
        "broken-trust",
        {"decision.mode": "conditional", **ASKED},
        ["asking-after-misconduct"],
    ),
    "asked, closed, and a letter": (
        "willing",
        {"door.state": "closed", **REFERRED},
        ["asking-behind-a-closed-door"],
    ),
    "asked, closed, without needs": (
        "willing",
        {"door.state": "closed", "needs": "", **REFERRED},
        ["asking-behind-a-closed-door"],
    ),
    "undecided": ("willing", {"door.state": "undecided"}, ["door-undecided"]),
    "undecided, without questions": (
        "willing",
        {"door.state": "undecided", "review.use": "no"},
        ["door-undecided"],
    ),
    "closed, with four conditions": (
        "broken-trust",
        {"door.conditions": [{"do": f"read section {n}"} for n in "2345"]},
        ["letter-behind-a-closed-door"],
    ),
    "an end in the year before": (
        "willing",
        {"ending.date": "2025-09-30"},
        ["ends-before-meeting"],
    ),
    "a start and a decision after the meeting": (
        "willing",
        {"engagement.started": "2026-10-01", "decision.made_on": "2026-10-02"},
        ["started-after-meeting"],
    ),
    "scope, with neither an option nor a question": (
        "beyond-scope",
        {"referral": {"why_none": "None is known."}},
        ["scope-without-option"],
    ),
    "a threat and a vague term in one entry": (
        "willing",
        {"needs": [{"do": "stop being better", "because": "it helps"}]},
        ["condition-not-an-action"],
    ),
}


@pytest.mark.parametrize("mistake", FOLLOWING)
def test_nothing_is_said_that_only_follows_from_another_finding(mistake: str) -> None:
    base, changes, expected = FOLLOWING[mistake]
    assert rules_of(base, changes) == expected


def test_two_mistakes_of_two_kinds_are_both_told() -> None:
    changes = {"tried": "", "door.letter": "skip", "ending.date": "2026-09-29"}
    assert set(rules_of("willing", changes)) == {
        "nothing-tried",
        "letter-skipped",
        "notice-too-short",
    }


def allowing(rule: str, words: str = "") -> dict[str, object]:
    entry = {"rule": rule, "why": "It is meant."}
    return {"allow": [entry | ({"words": words} if words else {})]}


def test_allowed_warning_is_silent_and_others_are_not() -> None:
    changes = {"door.letter": "skip", "tried": ["smaller steps"]}
    assert rules_of("willing", {**changes, **allowing("letter-skipped")}) == ["one-thing-tried"]


def test_allowed_words_silence_no_other_words() -> None:
    changes = {"engagement.thanks": ["You spoke of the $500."]}
    assert rules_of("willing", {**changes, **allowing("money-in-letter", words="$500")}) == []
    told = rules_of("willing", {**changes, **allowing("money-in-letter", words="$700")})
    assert told == ["money-in-letter"]


def test_error_is_never_allowed_away() -> None:
    assert rules_of("willing", {"tried": "", **allowing("nothing-tried")}) == ["nothing-tried"]
