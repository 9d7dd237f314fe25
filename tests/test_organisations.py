"""Organisations: a client who is no person is greeted as all who are there."""

from __future__ import annotations

import pytest
from variants import leave


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
