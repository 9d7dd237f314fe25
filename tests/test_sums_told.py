"""What is told of the sentence on a sum: a quarrel over it."""

from __future__ import annotations

from typing import Any

import pytest
from desk import Desk

HOW = "ending.fees.how"
PART = "example-part"


def problems(desk: Desk, changes: dict[str, Any]) -> list[dict[str, Any]]:
    desk.case("example-x", PART, changes)
    (case,) = desk.gen("check", "--json").report["cases"]
    return [each for each in case["problems"] if each["field"].startswith("ending > fees")]


@pytest.mark.parametrize(
    "how",
    [
        "she argued about it but that's the number",
        "Don't argue about it.",
        "Nadia thinks it should be less.",
        "We went back and forth on this",
    ],
)
def test_a_quarrel_over_the_sum_is_told_and_how_an_open_one_is_written(
    desk: Desk, how: str
) -> None:
    (told,) = problems(desk.with_shipped_templates(), {HOW: how})
    assert told["rule"] == "reads-wrong"
    assert "quarrel" in told["what"]
    assert "status: disputed" in told["fix"]


def test_where_the_sum_is_disputed_it_may_be_said_that_the_two_disagree(desk: Desk) -> None:
    how = "We don't agree on the two sessions in March."
    disputed = {"ending.fees.status": "disputed", "ending.fees.by": None, HOW: how}
    assert problems(desk.with_shipped_templates(), disputed) == []
