"""Organisations: a client who is no person is greeted as all who are there."""

from __future__ import annotations

import pytest
from test_said_aloud import PAULA
from variants import Changes, leave


@pytest.mark.parametrize("called", [None, "Broadland Hospice Shops"])
def test_a_letter_to_an_organisation_is_to_all_who_are_there(called: str | None) -> None:
    letter = leave({"client.name": "Broadland Hospice Shops", "client.called": called}).l.text
    assert "Dear all at Broadland Hospice Shops," in letter
    assert "glad for you." in letter  # no company is called by its name in the middle of it


@pytest.mark.parametrize(
    ("name", "called", "greeting"),
    [
        ("Broadland Hospice Shops", "Anita", "Dear Anita,"),
        ("Charlotte Church", None, "Dear Charlotte,"),
        ("Grace Banks", None, "Dear Grace,"),
        ("Young-ah Shin", None, "Dear Young-ah,"),
    ],
)
def test_a_person_is_greeted_by_name(name: str, called: str | None, greeting: str) -> None:
    letter = leave({"client.name": name, "client.called": called}).l.text
    assert greeting in letter


def test_a_greeting_that_the_case_gives_stands() -> None:
    named = {"client.name": "Broadland Hospice Shops", "client.called": None}
    letter = leave({**named, "client.salutation": "Dear Anita and all"}).l.text
    assert "Dear Anita and all," in letter


def _named(*names: str, role: str = "support group") -> Changes:
    return {"referral.options": [{**PAULA, "name": name, "role": role} for name in names]}


def test_groups_and_places_have_their_article_wherever_a_sentence_names_them() -> None:
    said = leave(_named("Hill Country Widowers' Breakfast", "Rotary Club", "Center for Loss")).heard
    listed = "the Hill Country Widowers\u2019 Breakfast, the Rotary Club, and the Center for Loss."
    assert listed in said.replace("'", "\u2019")
    (group,) = _named("Lakeside Grief Group")["referral.options"]
    alone = leave({"referral.options": [{**group, "offers": "meets on Fridays at noon"}]})
    assert "there's the Lakeside Grief Group" in alone.heard
    assert "The Lakeside Grief Group meets on Fridays at noon." in alone.heard
    assert "told the Lakeside Grief Group about you" in alone.heard


def test_who_is_told_by_a_permission_has_its_article_too() -> None:
    consent = {
        "given": "verbal", "on": "2026-09-10", "to": "Champlain Counseling Center",
        "what": "your name", "purpose": "a call", "until": "2026-12-01",
    }  # fmt: skip
    allow = [{"rule": "consent-before-the-news", "why": "Asked on the phone."}]
    made = leave({
        **_named("Champlain Counseling Center"), "allow": allow,
        "referral.share": "name and contact", "referral.consent": consent,
    })  # fmt: skip
    assert "pass on just this to the Champlain Counseling Center:" in made.heard
    assert "pass on just this to the Champlain Counseling Center:" in made.n.text


@pytest.mark.parametrize("name", ["Cruse", "St Mary's Club", "Rock Choir", "Mind"])
def test_a_name_that_is_said_without_an_article_has_none(name: str) -> None:
    assert f"there's {name}" in leave(_named(name)).heard


def test_of_three_names_the_last_has_a_comma_before_it_in_america_alone() -> None:
    three = _named("Ann Lee", "Bo Ray", "Cy Dow", role="coach")
    assert "Ann Lee, Bo Ray, and Cy Dow" in leave(three).heard
    british = {**three, "practice.language": "en-GB"}
    assert "Ann Lee, Bo Ray and Cy Dow" in leave(british).heard
