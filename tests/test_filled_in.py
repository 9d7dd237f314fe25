"""Page 1 of the script says what was filled in, where nobody wrote it."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from desk import Desk

COMPLETE = "example-complete"
FILLED_IN = "we filled these in: No money is owed on either side."


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, True),
        ({"ending.fees": {"status": "none due"}}, False),
        ({"ending.fees": {"status": "per agreement"}}, False),
    ],
    ids=["nobody wrote it", "the case says it", "the case says something else"],
)
def test_that_no_money_is_owed_is_told_as_filled_in(
    desk: Desk, changes: Mapping[str, object], *, said: bool
) -> None:
    desk.with_shipped_templates().case("example-1", COMPLETE, changes)
    page = " ".join(desk.gen("show", "example-1", "--document", "meeting-script").stdout.split())
    assert "Money:" in page
    assert (FILLED_IN in page) is said
