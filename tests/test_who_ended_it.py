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
}


@pytest.mark.parametrize("why", BESIDE.values(), ids=BESIDE)
def test_who_ended_it_governs_whatever_the_reason(why: Changes) -> None:
    says = papers(
        "accept", {"meeting.channel": "phone", "client.coached_by": "phone", **why}
    ).s.text
    assert "Thank you for telling me. It's your decision, and that's fine." in says
    assert "I need to tell you" not in says
