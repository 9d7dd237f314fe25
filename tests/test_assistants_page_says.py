"""What the assistant's page says of coach and client: neither is "me" nor "you" there."""

from __future__ import annotations

from typing import Any

import pytest
from desk import SCRIPT, Desk
from extra_documents import LEAVE, LOOSE, OTHERS, extras, read


@pytest.fixture
def desk(desk: Desk) -> Desk:
    """A desk whose templates of script, note and letter are short: only this page matters."""
    return desk.with_own_templates().with_short(SCRIPT, "referral-note", "door-open-letter")


def boxes(desk: Desk, changes: dict[str, Any]) -> str:
    extras(desk, LEAVE, {**OTHERS, **changes})
    return "\n".join(read(desk, LEAVE, LOOSE).in_style("Check"))


@pytest.mark.parametrize(
    ("to", "said"),
    [
        ("me, in writing", "“Ruth, in writing”, if asked by"),
        ("in writing, to me", "“Ruth, in writing”, if asked by"),
        ("Ana Ruiz, 555 0134", "“Ana Ruiz, 555 0134”, if asked by"),
        ("the Meadows Board", "“the Meadows Board”, if asked by"),
    ],
)
def test_who_looks_at_a_decision_again_is_the_coach_by_name(desk: Desk, to: str, said: str) -> None:
    assert said in boxes(desk, {"ending.appeal": {"to": to, "by": "2026-11-02"}})


@pytest.mark.parametrize(
    ("until", "said"),
    [
        ("as long as you like", "open as long as Marisol likes"),
        ("for as long as you need it", "open for as long as Marisol needs it"),
        ("until you and I have met again", "“until you and I have met again”"),
    ],
)
def test_how_long_something_stays_open_is_said_of_the_client(
    desk: Desk, until: str, said: str
) -> None:
    assert said in boxes(desk, {"ending.access": [{"what": "the portal", "until": until}]})


def test_what_belongs_to_the_client_is_given_back(desk: Desk) -> None:
    assert "what belongs to Marisol is given back, the rest erased" in boxes(desk, {})


CONSENT = {
    "given": "verbal", "on": "2026-09-22", "to": "Center for Loss", "what": "your name",
    "purpose": "a call", "until": "2026-12-01",
}  # fmt: skip
ASKED_THERE: dict[str, Any] = {
    "referral.share": "name and contact",
    "referral.consent": CONSENT,
    "allow": [{"rule": "consent-on-the-day", "why": "Asked there."}],
}


def test_of_a_child_nothing_is_passed_on_before_the_parents_yes(desk: Desk) -> None:
    told = "the Center for Loss told only what Marisol agreed to"
    assert f"Once there is a yes: {told}" in boxes(desk, ASKED_THERE)
    guardian = {"who": "guardian", "name": "Elena Vega", "told": "dates"}
    child: dict[str, Any] = {"client.minor": "yes", "client.called": "Marisol"}
    child |= {**ASKED_THERE, "others": [guardian]}
    assert f"Once Marisol and Elena Vega have said yes: {told}" in boxes(desk, child)
    agreed = {**ASKED_THERE, "referral.consent": {**CONSENT, "on": "2026-09-10"}}
    agreed["allow"] = [{"rule": "consent-before-the-news", "why": "Asked on the phone."}]
    assert "The Center for Loss told only what Marisol agreed to" in boxes(desk, agreed)
