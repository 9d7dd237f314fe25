"""The shipped examples hold whatever a practice file leaves out, or answers in its own way."""

from __future__ import annotations

import pytest
from desk import Desk
from yaml_texts import written

SMALLEST = {
    "practice": {
        "name": "Brook Coaching",
        "address": ["1 Brook Lane"],
        "phone": "555 0100",
        "email": "ana@brook.example",
        "faith_based": "no",
    },
    "coach": {
        "name": "Ana Ruiz",
        "quality_commitment": "I read my notes before every session.",
        "results_statement": "I have helped people through a change of work.",
    },
    "support": ["I answer within a day.", "I tell you what I see."],
    "ending": {
        "materials": "Your workbook is yours to keep.",
        "records": {"kept_for": "two years"},
        "contact": {"route": "practical only", "via": "ana@brook.example"},
    },
}


def of_all(desk: Desk) -> dict[str, list[str]]:
    desk.with_examples()
    report = desk.gen("check", "--json").report
    return {each["file"]: [told["what"] for told in each["problems"]] for each in report["cases"]}


def test_the_examples_hold_with_the_smallest_practice_file(desk: Desk) -> None:
    desk.with_own_templates()
    desk.practice.write_text(written(SMALLEST), encoding="utf-8")
    assert not any(of_all(desk).values())


@pytest.mark.parametrize(
    "changes",
    [
        {"review": None},
        {"review.use": "no"},
        {"review.wants": None},
        {"ending.contact.route": "none"},
        {"engagement.agreement.notice_days": "0"},
        {"referral.share": "name"},
        {"practice.language": "en-GB"},
    ],
)
def test_the_examples_hold_beside_other_answers(desk: Desk, changes: dict[str, object]) -> None:
    desk.with_own_templates().change_practice(changes)
    assert not any(of_all(desk).values())
