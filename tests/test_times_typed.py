"""A time with one figure for its hour: from 7 to 9 it is the morning, before that it is asked."""

from __future__ import annotations

import pytest
from desk import Desk


@pytest.mark.parametrize("typed", ["9:15", "'9:15'", '"7:00"', "8:30"])
def test_an_hour_from_7_to_9_is_the_morning(desk: Desk, typed: str) -> None:
    path = desk.with_shipped_templates().case("example-x", "example-part", {"meeting.time": "HOUR"})
    path.write_text(path.read_text().replace('"HOUR"', typed).replace("HOUR", typed))
    run = desk.gen("docs", "--json")
    (case,) = run.report["cases"]
    assert not [each for each in case["problems"] if "is not a time" in each["what"]]
    assert desk.file("example-x", "meeting-script").exists()


@pytest.mark.parametrize("typed", ["2:30", "6:30"])
def test_any_other_may_be_later_in_the_day(desk: Desk, typed: str) -> None:
    desk.with_shipped_templates().case("example-x", "example-part", {"meeting.time": typed})
    (case,) = desk.gen("check", "--json").report["cases"]
    (problem,) = [each for each in case["problems"] if "is not a time" in each["what"]]
    assert "or 1" in problem["fix"]
    assert "in the afternoon or evening" in problem["fix"]
