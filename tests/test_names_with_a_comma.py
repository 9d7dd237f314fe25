"""A name with a comma in it has one behind it, too, where a sentence goes on, and only there."""

from __future__ import annotations

import pytest
from variants import leave, willing

OKAFOR = {
    "name": "Mr. Okafor, North High",
    "role": "other",
    "offers": "a talk about school",
    "reach": "555 0164",
    "known_how": "none",
    "checked_on": "2026-09-10",
}
NAMED = {"referral.need": "somebody at school", "referral.why_none": None}


def test_who_is_named_alone_in_a_note_is_set_off() -> None:
    note = willing({**NAMED, "referral.options": [OKAFOR]}).n.text
    assert "I haven't told Mr. Okafor, North High, about you." in note


def test_a_company_has_its_own_mark_and_no_other() -> None:
    note = willing({**NAMED, "referral.options": [{**OKAFOR, "name": "Barnes, Inc."}]}).n.text
    assert "I haven't told Barnes, Inc. about you." in note


@pytest.mark.parametrize("role", ["stand-in", "other"])
def test_who_goes_on_is_set_off_in_the_script(role: str) -> None:
    one = {**OKAFOR, "role": role, "name": "Paula Reyes, North Side"}
    script = leave({"referral.options": [one]}).s.text
    assert "Paula Reyes, North Side, " in script
    assert ",." not in script
    assert ",," not in script
