"""The coach's own page: the assistant writes there of the coach by name."""

from __future__ import annotations

import pytest
from variants import PHONE, Changes, papers


@pytest.mark.parametrize(
    "changes",
    [
        {"door.rationale": "Ruth enjoyed the work, and would have her back any day."},
        {**PHONE, "meeting.why_not_in_person": "Ruth broke her leg and can't travel in May."},
        {"safety.plan": "Ruth's colleague is in the next room; Ruth rings if the call drops."},
        {"referral.why_none": "Ruth knows nobody near."},
    ],
)
def test_what_the_coach_alone_reads_may_name_the_coach(changes: Changes) -> None:
    problems = papers("willing", changes).report.all_problems()
    assert {each.path for each in problems if each.rule == "reads-wrong"} == set()
