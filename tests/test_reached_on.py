"""The way to the coach that is named as a thing: it is said, and stands behind no colon."""

from __future__ import annotations

import pytest
from variants import EMAIL, part

REACHED = {
    "my cell": "on my cell",
    "My mobile": "on my mobile",
    "my cell, same number": "on my cell (same number)",
    "my cell, 555 0119": "on my cell (555 0119)",
    "my work email": "at my work email",
    "the same number": "at the same number",
    "by text": "by text",
    "email or phone": "by email or phone",
}


@pytest.mark.parametrize(("via", "on"), REACHED.items())
def test_a_thing_of_the_coachs_is_said_in_the_sentence(via: str, on: str) -> None:
    made = part({"ending.contact": {"route": "open", "via": via}})
    assert f"You can still reach me {on}." in made.n.text
    assert f"You can still reach me {on.partition(' (')[0]}." in made.heard


def test_the_day_comes_behind_it() -> None:
    contact = {"route": "open", "via": "my cell, same number", "until": "2026-12-01"}
    note = part({"ending.contact": contact}).n.text
    assert "reach me with questions on my cell (same number) until December 1, 2026." in note


def test_a_message_says_it_too() -> None:
    contact = {"ending.contact": {"route": "practical only", "via": "my cell"}}
    made = part({**EMAIL, "meeting.minutes": None, **contact})
    assert "For practical questions, you can reach me on my cell." in made.client_text


def test_what_to_do_is_a_sentence_of_its_own() -> None:
    note = part({"ending.contact": {"route": "open", "via": "text my cell"}}).n.text
    assert "You can still reach me. Text my cell." in note
