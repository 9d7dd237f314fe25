"""``gen list``: what is due, on which day, and from when to when it is shown."""

from __future__ import annotations

from typing import Any

import pytest
from desk import Desk
from listed import dates, outcome, set_clock

WILLING = "example-willing"


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("2026-10-06", "Wed 2026-10-07  tomorrow "),
        ("2026-10-07", "Wed 2026-10-07  today "),
        ("2026-10-08", "Wed 2026-10-07  yesterday "),
        ("2026-10-14", "Wed 2026-10-07  7 days ago "),
        ("2026-09-07", "Wed 2026-10-07  in 30 days "),
    ],
)
def test_date_is_shown_with_how_far_it_is(
    cases: Desk, monkeypatch: pytest.MonkeyPatch, day: str, said: str
) -> None:
    cases.case(WILLING, WILLING, {"outcome": {"answer": "no", "met_on": "2026-09-16"}})
    set_clock(monkeypatch, day)
    (line,) = (each for each in cases.gen("list").stdout.splitlines() if "refund by" in each)
    assert line.startswith(said)


@pytest.mark.parametrize("day", ["2026-10-15", "2026-09-06"])
def test_date_that_is_far_is_not_shown(
    cases: Desk, monkeypatch: pytest.MonkeyPatch, day: str
) -> None:
    cases.case(WILLING, WILLING, {"outcome": {"answer": "no", "met_on": "2026-09-16"}})
    set_clock(monkeypatch, day)
    assert "refund by" not in cases.gen("list").stdout


def test_outcome_and_deletion_are_asked_for_however_long_ago(
    cases: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    cases.case(WILLING, WILLING, {"privacy.delete_on": "2030-01-31"})
    set_clock(monkeypatch, "2031-06-01")
    shown = cases.gen("list").stdout
    assert "outcome to write down" in shown
    assert "case file to delete" in shown
    assert "refund by" not in shown


def test_answer_of_a_day_to_come_is_pointed_at(
    cases: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    cases.case(WILLING, WILLING, {"outcome": {"answer": "yes", "met_on": "2027-09-16"}})
    set_clock(monkeypatch, "2026-09-17")
    shown = " ".join(cases.gen("list").stdout.split())
    told = "an answer is written down, and its day (met_on) is still to come"
    assert f"in 364 days example-willing {told}" in shown
    set_clock(monkeypatch, "2027-09-16")
    assert "still to come" not in " ".join(cases.gen("list").stdout.split())


@pytest.mark.parametrize(("day", "due"), [("2026-09-23", True), ("2026-09-24", False)])
def test_what_asks_for_nothing_is_due_until_its_day(
    cases: Desk, monkeypatch: pytest.MonkeyPatch, day: str, *, due: bool
) -> None:
    cases.case(WILLING, WILLING, {"ending.last_session": "2026-09-23", **outcome("no")})
    set_clock(monkeypatch, day)
    assert ("last session" in cases.gen("list").stdout) == due


def kept_for(text: str) -> dict[str, Any]:
    return {"ending.records.kept_for": text}


def access(*until: str) -> dict[str, Any]:
    return {"ending.access": [{"what": "The portal", "until": each} for each in until]}


def test_before_the_answer_nothing_of_an_end_is_due(cases: Desk, monkeypatch: Any) -> None:
    set_clock(monkeypatch, "2026-09-01")
    cases.case(WILLING, WILLING, {"meeting.answer_by": "September 18, 2026 at noon"})
    assert dates(cases) == {"meeting": ["2026-09-16"], "answer by": ["2026-09-18"]}
    cases.case(WILLING, WILLING, {"meeting.answer_by": "Friday, September 18"})
    assert dates(cases) == {"meeting": ["2026-09-16"], "answer by": ["2026-09-18"]}


def test_after_a_yes_the_trial_is_due_and_after_a_no_the_end(cases: Desk) -> None:
    cases.case(WILLING, WILLING, outcome("yes"))
    assert dates(cases) == {"trial begins": ["2026-09-21"], "trial review": ["2026-10-19"]}
    cases.case(WILLING, WILLING, outcome("no"))
    assert dates(cases) == {
        "end of the coaching": ["2026-09-30"],
        "letter to send": ["2026-10-05"],
        "refund by": ["2026-10-07"],
        "questions answered until": ["2026-10-31"],
    }


@pytest.mark.parametrize(
    ("changes", "what", "days"),
    [
        ({"ending.fees.status": "balance due"}, "balance by", ["2026-10-07"]),
        ({"ending.last_session": "2026-09-23"}, "last session", ["2026-09-23"]),
        ({"door.letter": "skip"}, "letter to send", []),
        ({"door.not_before": "2027-01-04"}, "return possible from", ["2027-01-04"]),
        (kept_for("until December 31, 2029"), "records to erase", ["2029-12-31"]),
        (kept_for("31 December 2029"), "records to erase", ["2029-12-31"]),
        (kept_for("31 December"), "records to erase", ["2026-12-31"]),
        (kept_for("June 30"), "records to erase", ["2027-06-30"]),
        (kept_for("two years"), "records to erase", []),
        (kept_for("two years from 2026-09-30"), "records to erase", []),
        (kept_for("2029-12-31 plus a year"), "records to erase", []),
        ({"ending.records.erased_on": "2028-09-30"}, "records to erase", ["2028-09-30"]),
        (access("30 June 2027", "spring"), "access to close", ["2027-06-30"]),
        ({"ending.appeal": {"to": "Ana Ruiz", "by": "2026-10-20"}},
         "decision may be looked at again until", ["2026-10-20"]),
        ({"privacy.delete_on": "2029-01-01"}, "case file to delete", ["2029-01-01"]),
    ],
)  # fmt: skip
def test_each_promise_has_its_day(
    cases: Desk, changes: dict[str, Any], what: str, days: list[str]
) -> None:
    cases.case(WILLING, WILLING, {**outcome("no"), **changes})
    assert dates(cases).get(what, []) == days
