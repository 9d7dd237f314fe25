"""A way out goes: what a message says to do, done to the letter, mends the file."""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path

import pytest
from desk import short_templates
from findings import Changes, at_home, rules_of, said_of

NAMED = "misconduct-to-a-named-person"
AGREED = "onlooker-not-agreed"


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    at_home(tmp_path, monkeypatch, short_templates())


def turned_to(name: str, offers: str, role: str = "other") -> Changes:
    option = {
        "name": name, "role": role, "offers": offers, "reach": "01539 496 0819",
        "known_how": "none", "checked_on": "2026-10-16",
    }  # fmt: skip
    return {"referral.options": [option]}


@pytest.mark.parametrize(
    "offers",
    [
        "a Tuesday evening drop-in for separated dads",
        "a walk-in on Thursdays",
        "an open evening each month",
        "an open meeting on Fridays",
        "an open group for parents",
        "a group that is open to all",
        "a helpline for parents",
        "an advice service for families",
    ],
)
def test_what_is_open_to_all_by_what_it_offers_is_nobody_to_be_warned(offers: str) -> None:
    assert rules_of("broken-trust", turned_to("Dads Together Lakeland", offers)) == []
    assert NAMED in rules_of("broken-trust", turned_to("Robert Reed", offers))
    assert NAMED in rules_of("broken-trust", turned_to("Dads Together Lakeland", offers, "coach"))


def test_what_may_be_open_to_all_is_asked_to_say_so_and_then_passes() -> None:
    told = said_of("broken-trust", turned_to("Dads Together Lakeland", "a group for dads"))
    (named,) = [each for each in told if each.rule == NAMED]
    asked = re.search(r'say so in "offers", such as "([^"]+)" or "([^"]+)"', named.fix)
    assert asked
    for offers in asked.groups():
        assert rules_of("broken-trust", turned_to("Dads Together Lakeland", offers)) == []


def test_a_day_is_proposed_on_which_somebody_works_and_no_holiday_is_near() -> None:
    for days in range(28):
        end = date(2026, 11, 20) + timedelta(days=days)
        late = {"ending.date": str(end), "door.letter_date": str(end + timedelta(days=60))}
        told = [each for each in said_of("willing", late) if each.rule == "letter-late"]
        for each in told:
            found = re.search(r"letter_date: (\S+),", each.fix)
            assert found
            day = date.fromisoformat(found[1])
            assert day.weekday() < 5, day
            assert not date(2026, 12, 24) <= day <= date(2027, 1, 1)
            again = said_of("willing", {**late, "door.letter_date": str(day)})
            assert not [one for one in again if one.rule.startswith("letter-")]


@pytest.mark.parametrize("concern", ["threats", "violence"])
def test_where_there_is_danger_a_colleague_may_be_near(concern: str) -> None:
    danger = {"safety.concern": concern, "safety.plan": "The desk has her name."}
    onlooker = {"meeting.others_present": [{"name": "Ada Brandt", "client_agreed": "no"}]}
    (told,) = [each for each in said_of("willing", {**danger, **onlooker}) if each.rule == AGREED]
    assert "Ask the client first" not in told.fix
    assert "plan: Ada Brandt is in the next room" in told.fix
    near = {**danger, "safety.plan": "Ada Brandt is in the next room"}
    assert AGREED not in rules_of("willing", near)
    (asked,) = said_of("willing", onlooker)
    assert asked.fix.startswith("Ask the client first")


@pytest.mark.parametrize(
    ("language", "number"), [("en-GB", "01632 960 164"), ("en-US", "555 0164")]
)
def test_a_number_that_is_an_example_is_nobodys_there(language: str, number: str) -> None:
    told = said_of(
        "part", {"practice.language": language, "referral.options.0.reach": "their website"}
    )
    assert f'such as "{number}"' in " ".join(each.fix for each in told)
