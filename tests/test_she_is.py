"""Whom a "she" means where the case says so beside the text: who is told of them."""

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
