"""A name that is in no list keeps its capital where a text begins, and gets no article."""

from __future__ import annotations

import pytest
from variants import Changes, leave, willing


def seen_by(sign: str, **more: str) -> Changes:
    first = {"do": "talk to Bea as you talk to me", "because": "it is kind", "seen_by": sign}
    return {"needs": [{**first, **more}]}


@pytest.mark.parametrize(
    "sign",
    ["Bea and I check in every Friday", "Oonagh and me, on Fridays", "Mom and I talk on Fridays"],
)
def test_whoever_stands_beside_me_is_named(sign: str) -> None:
    assert f"How we'll both know: {sign}" in willing(seen_by(sign)).s.text


@pytest.mark.parametrize(
    "sign", ["Bea tells me on Fridays", "Bea, by text", "Bea checks in with me"]
)
@pytest.mark.parametrize(
    "named",
    [
        {"ending.records.copy_from": "Bea at hello@hill.example"},
        {"safety.plan": "I call first, with Bea in the next room."},
        {"ending.contact.via": "hello@hill.example, where Bea reads along"},
    ],
)
def test_whoever_is_named_elsewhere_keeps_the_capital(sign: str, named: Changes) -> None:
    needs = {"needs": [{"do": "be kind on Mondays", "because": "it is kind", "seen_by": sign}]}
    assert f"How we'll both know: {sign}" in willing({**needs, **named}).s.text


def test_what_follows_is_said_with_the_name() -> None:
    made = willing(seen_by("the log", because="Bea gets her evenings back"))
    assert "That way Bea gets her evenings back." in made.heard


@pytest.mark.parametrize(
    ("sign", "said"),
    [
        ("Attendance record", "the attendance record"),
        ("nobody rings me", "nobody rings me"),
    ],
)
def test_what_is_no_name_is_said_as_before_and_a_clause_has_no_article(
    sign: str, said: str
) -> None:
    assert f"How we'll both know: {said}" in willing(seen_by(sign)).s.text


def test_an_address_in_small_letters_takes_no_capital_from_the_name() -> None:
    company = {"who": "payer", "name": "Aireborough Works", "email": "pay@aireborough.example"}
    made = leave({"door.once": "Aireborough pays for coaching again", "others": [company]})
    assert "Once Aireborough pays for coaching again" in made.l.text
    assert "once Aireborough pays for coaching again" in made.s.text


HELPER = {
    "name": "Tamsyn Vell",
    "role": "coach",
    "offers": "career coaching",
    "reach": "vell.example",
    "known_how": "a colleague",
    "checked_on": "2026-09-01",
}


@pytest.mark.parametrize(
    ("who", "others"),
    [
        ("Ruth", {}),
        (
            "Tamsyn",
            {"referral": {"need": "a plan", "options": [HELPER, {**HELPER, "name": "B C"}]}},
        ),
        ("Harbor Fund", {"others": [{"who": "payer", "name": "Harbor Fund", "told": "nothing"}]}),
    ],
)
def test_a_fee_that_begins_with_a_name_of_the_case_keeps_its_capital(
    who: str, others: Changes
) -> None:
    made = willing({**others, "door.on_return.fee": f"{who} has a sliding scale, so do ask"})
    assert f"As for the fee: {who} has a sliding scale, so do ask." in made.l.text


@pytest.mark.parametrize("sign", ["You and I look at it", "We talk it over on Fridays"])
def test_what_says_by_itself_how_it_is_seen_stands_alone(sign: str) -> None:
    assert f"({sign})" in willing(seen_by(sign)).s.text
    assert "How we'll both know: you" not in willing(seen_by(sign)).s.text
