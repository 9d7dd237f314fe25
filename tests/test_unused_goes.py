"""What no paper prints: each way out that is told of it is printed, or told again of nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from desk import short_templates
from findings import Changes, at_home, said_of

from gen.problem import Problem

ONCE: Changes = {"door.once": "the season is over and you can see a free evening"}
TALKS = ("accept", "complete", "part", "willing", "beyond-scope", "broken-trust", "leave")
TERMS = {"door.conditions": [{"do": "tell me how the claim was settled", "seen_by": "a call"}]}
WAYS: dict[str, Changes] = {
    "write not_before": {"door.not_before": "2027-03-01", "door.once": ""},
    "say under door > conditions": {**TERMS, "door.once": ""},
    "write state: open": {"door.state": "open"},
    "write letter: auto": {"door.letter": "auto"},
    "write mode: conditional": {"decision.mode": "conditional"},
    "add the sum": {"ending.fees.amount": "240"},
    "add kept_for": {"ending.records.kept_for": "two years"},
}
UNPRINTED: tuple[Changes, ...] = (
    ONCE,
    {**ONCE, "door.state": "closed"},
    {"door.on_return": {"trial_sessions": "2"}, "door.letter": "skip"},
    {"door.on_return": {"fee": "current"}, "door.letter": "skip"},
    {"support": ["I answer within a day."]},
    {"meeting.answer_by": "2026-10-30"},
    {"ending.fees": {"status": "none due", "currency": "GBP"}},
    {"ending.records": {"how": "in a locked cabinet"}},
)


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    at_home(tmp_path, monkeypatch, short_templates())


def unused(name: str, changes: Changes) -> list[Problem]:
    return [each for each in said_of(name, changes) if each.rule == "unused-field"]


@pytest.mark.parametrize("changes", UNPRINTED, ids=" ".join)
@pytest.mark.parametrize("name", TALKS)
def test_a_way_out_of_what_is_unprinted_leads_to_no_other(name: str, changes: Changes) -> None:
    for told in unused(name, changes):
        for way, done in WAYS.items():
            if way in told.fix:
                again = unused(name, {**changes, **done})
                assert [each.fix for each in again if each.field == told.field] == []


def test_who_asks_nothing_of_a_return_has_no_conditions_named_for_it() -> None:
    for name in ("accept", "complete"):
        (told,) = unused(name, ONCE)
        assert "conditions" not in told.fix
        assert 'if it is no day, keep it under "reason", "private".' in told.fix
    (told,) = unused("part", ONCE)
    assert "say under door > conditions" in told.fix
