"""Who ended it governs which talk it is, whatever the reason."""

from __future__ import annotations

import pytest
from variants import Changes, papers

BESIDE: dict[str, Changes] = {
    "money": {"reason.also": ["money change"], "decision.by": "client"},
    "money, and nobody is named": {"reason.also": ["money change"], "decision.by": None},
    "money, by the client": {"reason.kind": "money change", "decision.by": "client"},
    "language": {"reason.also": ["language or access", "schedule"]},
    "steps": {"reason.also": ["steps not done"]},
    "outgrown": {
        "reason.also": ["outgrown"],
        "decision.by": "client",
        "engagement.reached": ["asked Monique whether she wanted the shop"],
    },
    "both, and money": {"reason.also": ["mutual", "money change"]},
}


@pytest.mark.parametrize("why", BESIDE.values(), ids=BESIDE)
def test_who_ended_it_governs_whatever_the_reason(why: Changes) -> None:
    says = papers(
        "accept", {"meeting.channel": "phone", "client.coached_by": "phone", **why}
    ).s.text
    assert "Thank you for telling me. It's your decision, and I respect it." in says
    assert "I need to tell you" not in says


def test_who_ended_it_is_not_thought_to_feel_sent_away() -> None:
    row = "Are you sending me away?"
    assert row in papers("complete").s.text
    assert row not in papers("complete", {"decision.by": "client"}).s.text


def test_who_meets_for_the_last_time_today_finishes_well_today() -> None:
    none = {"ending.last_session": None, "ending.date": "2026-10-01"}
    said = papers("complete", none).heard
    assert "Let's finish well today. On paper, our coaching ends on October 1." in said
    before = {"ending.last_session": "2026-09-24", "ending.date": "2026-10-01"}
    said = papers("complete", before).heard
    assert "Our coaching ends on October 1." in said
    assert "finish well" not in said


def test_in_the_client_s_own_rooms_it_is_the_coach_who_goes() -> None:
    home = papers("leave", {"meeting.place": "her kitchen on Water Street"}).s.text
    assert "Leaves the room, or asks you to go" in home
    assert "phone off, tissues with you." in home
    office = papers("leave", {"meeting.place": "the office on Water Street"}).s.text
    assert "asks you to go" not in office
    assert "tissues and water at hand" in office
