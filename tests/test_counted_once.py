"""What a sum counts itself is counted once, and who are three are not both."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from variants import VIDEO, Changes, leave, papers, part, willing

from gen.phrasing.slips import slip_in
from gen.phrasing.to_you import Client

COUNTED: Mapping[str, Any] = {
    "status": "refund due",
    "amount": 130,
    "by": "2026-10-09",
    "how": "That's two unused sessions at $65, as the third will be our last call.",
}


def refunded(unused: int) -> Changes:
    allow = [{"rule": "sums-differ", "why": "the third is still to come"}]
    return {"engagement.sessions_unused": unused, "ending.fees": COUNTED, "allow": allow}


@pytest.mark.parametrize("unused", [2, 3])
def test_beside_a_count_of_the_sums_own_no_other_number_is_said(unused: int) -> None:
    heard = leave(refunded(unused)).heard
    assert "I'll refund 130 dollars by October 9. That's two unused sessions at $65" in heard
    assert "three" not in heard.split("I'll refund")[1].split("as the third")[0]
    assert "paid sessions are left" not in heard


def test_two_clients_and_the_coach_are_all() -> None:
    two: Changes = {"client.name": "Ann and Bob Lund", "client.called": "Ann and Bob"}
    needs = [{"do": "keep two hours a week", "because": "the plan grows", "seen_by": "a plan"}]
    assert "How we'll all know: a plan" in willing({**two, "needs": needs}).s.text
    assert "How we'll both know: a plan" in willing({"needs": needs}).s.text
    script = willing(two).s.text
    for said in (
        "One says yes, the other no",
        "all of us",
        "a copy of the fresh-start page for each of you",
        "Whose side",
    ):
        assert said in script
    alone = willing().s.text
    for said in (
        "One says yes, the other no",
        "all of us",
        "a copy of the fresh-start page for each of you",
        "Whose side",
    ):
        assert said not in alone


def test_beside_somebody_it_is_asked_who_else_can_hear() -> None:
    mom = {"name": "Marisa Hale", "client_agreed": "yes", "role": "her mom"}
    heard = papers("complete", {**VIDEO, "meeting.others_present": [mom]}).s.text
    assert "Can anybody else hear us? (If it isn't, or somebody can, find another time.)" in heard


def test_money_beside_another_reason_is_not_given_as_the_reason() -> None:
    beside: Changes = {"reason.kind": "goals moved apart", "reason.also": ["nonpayment"]}
    assert "It's about our coaching, not about who you are." in part(beside).s.text
    assert "It's about the money" in part({"reason.kind": "nonpayment"}).s.text


def test_a_coach_who_says_i_in_a_permission_may_be_the_coach() -> None:
    client = Client(("Melissa",), frozenset(), ("Karen",))
    assert slip_in("that I'm retiring in May", "referral.consent.what", client) is None
    assert slip_in("that I'm not sleeping", "referral.consent.what", client)


@pytest.mark.parametrize(
    ("offers", "told"),
    [("grief work at your own pace", True), ("your own pace and your own words", True),
     ("an appointment with your own GP", False)],
)  # fmt: skip
def test_only_the_clients_own_doctor_goes_without_a_registration(
    offers: str, *, told: bool
) -> None:
    option = {
        "name": "Ann Lee", "role": "therapist", "offers": offers, "reach": "555 0100",
        "known_how": "none", "checked_on": "2026-09-01",
    }  # fmt: skip
    page = leave({"referral.options": [option]}).s.text
    assert ("no registration is given" in page) == told
