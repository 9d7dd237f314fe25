"""Whom a "she" means where the case says so beside the text: who is told, and nobody of a group."""

from __future__ import annotations

from typing import Any

import pytest
from desk import Desk

CONSENT = "referral.consent"


def told(desk: Desk, changes: dict[str, Any]) -> list[str]:
    desk.with_shipped_templates().case("example-x", "example-part", changes)
    (case,) = desk.gen("check", "--json").report["cases"]
    return [each["fix"] for each in case["problems"] if each["rule"] == "reads-wrong"]


def consent(to: str, purpose: str) -> dict[str, Any]:
    given = {"given": "verbal", "on": "2026-09-16", "what": "your name", "until": "2027-01-31"}
    return {"referral.share": "name", CONSENT: {**given, "to": to, "purpose": purpose}}


@pytest.mark.parametrize("to", ["Miss Kerr", "Ruth Kerr at the bank", "the solicitor"])
def test_she_is_whoever_is_told_where_that_is_a_person(desk: Desk, to: str) -> None:
    assert told(desk, consent(to, "so that she can look out the old lease beforehand")) == []


def test_the_client_is_meant_by_name_and_where_a_place_is_told(desk: Desk) -> None:
    (named,) = told(desk, consent("Miss Kerr", "so that Nadia need not tell it all again"))
    assert "so that you need not" in named
    (she,) = told(desk, consent("Borders Debt Line", "so that she can have a first talk soon"))
    assert "so that you can have" in she


def offers(role: str, text: str) -> dict[str, Any]:
    known = {"name": "Hilltop", "reach": "555 0188", "known_how": "none", "role": role}
    return {"referral.options": [{**known, "offers": text, "checked_on": "2026-09-10"}]}


NIGHTS = "call-in meetings every night at 9 Central, so she can do it from the cab"


@pytest.mark.parametrize("role", ["support group", "directory"])
def test_nobody_but_the_client_acts_where_a_group_is_named(desk: Desk, role: str) -> None:
    (fix,) = told(desk, offers(role, NIGHTS))
    assert "so you can do it from the cab" in fix


def test_she_may_be_who_helps_where_that_is_somebody(desk: Desk) -> None:
    assert told(desk, offers("adviser", NIGHTS)) == []


TWO = {"client.name": "Nadia and Karim Haddad", "client.called": "Nadia and Karim"}


def test_one_of_two_clients_may_be_named_alone(desk: Desk) -> None:
    how = "That's for two sessions at $120, and it goes back on Nadia's card."
    assert told(desk, {**TWO, "ending.fees.how": how}) == []


def test_of_two_clients_she_is_asked_for_by_name_and_both_are_you(desk: Desk) -> None:
    (she,) = told(desk, {**TWO, "engagement.thanks": ["She was honest from the first day."]})
    assert she.startswith("Say which of the two is meant, by name")
    (both,) = told(desk, {**TWO, "engagement.thanks": ["Nadia and Karim came on time."]})
    assert 'Write "You came on time' in both


DOES = [
    "have the head roaster in place, or somebody who can mind the floor",
    "agree the hours with your manager",
    "ask Moira Baird to keep the floor on Tuesdays",
]


@pytest.mark.parametrize("do", DOES)
@pytest.mark.parametrize("seen_by", ["their name on the rota", "her word in writing"])
def test_behind_a_deed_that_names_somebody_it_is_that_person(
    desk: Desk, do: str, seen_by: str
) -> None:
    assert told(desk, {"door.conditions": [{"do": do, "seen_by": seen_by}]}) == []


def test_behind_a_deed_of_the_client_alone_it_is_the_client(desk: Desk) -> None:
    own = {"do": "keep a planner for four weeks", "seen_by": "her planner"}
    (fix,) = told(desk, {"door.conditions": [own]})
    assert "your planner" in fix


def physician(name: str) -> dict[str, Any]:
    offered = {"role": "physician", "offers": "a check-up", "reach": "555 0188"}
    return {"referral.options": [{"name": name, "known_how": "none", **offered}]}


@pytest.mark.parametrize("whose", ["Nadia's", "Nadia\u2019s"])
def test_whose_doctor_it_is_is_said_to_the_client(desk: Desk, whose: str) -> None:
    (fix,) = told(desk, physician(f"{whose} family doctor"))
    assert fix == 'Write "your family doctor".'


@pytest.mark.parametrize("name", ["Nadia's pediatrician", "Your dentist", "Your school counselor"])
def test_nobody_looks_up_the_client_s_own_doctor(desk: Desk, name: str) -> None:
    desk.with_shipped_templates().case("example-x", "example-part", physician(name))
    (case,) = desk.gen("check", "--json").report["cases"]
    assert "option-unchecked" not in {each["rule"] for each in case["problems"]}


def test_people_in_a_goal_before_are_no_her(desk: Desk) -> None:
    before = "run a meeting that people don't dread"
    (fix,) = told(desk, {"engagement.goals": [before, "hand more over to her two managers"]})
    assert "hand more over to your two managers" in fix
    named = ["make peace with Ruth Kerr", "help with her garden"]
    assert told(desk, {"engagement.goals": named}) == []


def test_who_helps_is_she_where_the_other_texts_say_so(desk: Desk) -> None:
    given = offers("adviser", "bookkeeping, she'll chase you for receipts")
    given["referral.options"][0]["known_how"] = "does our books too; no fee passes between us"
    (fix,) = told(desk, given)
    assert "She does our books too" in fix
    given["referral.options"][0]["offers"] = "bookkeeping for the self-employed"
    (fix,) = told(desk, given)
    assert "They do our books too" in fix


ALONE = "be able to have the grandbairns to stay on his own"


@pytest.mark.parametrize(
    ("goals", "better"),
    [
        (["learn to cook a proper Sunday dinner", ALONE], "grandbairns to stay on your own"),
        (["see more of Jean", "live on his own"], "live on your own"),
        (["get on with the head roaster", "run the shop by himself"], "run the shop by yourself"),
        (["find a bigger flat", "sleep in his bed again"], "sleep in your bed again"),
        (["get out more", "stand on his own two feet"], "stand on your own two feet"),
        (["get out more", "host the in-laws by himself"], "host the in-laws by yourself"),
        (["get out more", "help her mum keep her own flat"], "help your mum keep her own flat"),
        (["get out more", "let her son make his own choices"], "let your son make his own choices"),
    ],
)
def test_whoever_acts_on_his_own_is_the_client(desk: Desk, goals: list[str], better: str) -> None:
    (fix,) = told(desk, {"engagement.goals": goals})
    assert better in fix


@pytest.mark.parametrize(
    ("thanks", "better"),
    [
        ("You ran the shop on her own.", "ran the shop on your own"),
        ("You had the bairns all weekend by himself.", "all weekend by yourself"),
        ("You let your daughter live on her own.", ""),
        ("Your sister came on her own, and you managed.", ""),
    ],
)
def test_beside_you_nobody_else_acts_on_her_own(desk: Desk, thanks: str, better: str) -> None:
    fixes = told(desk, {"engagement.thanks": [thanks]})
    assert [better in fix for fix in fixes] == ([True] if better else [])
