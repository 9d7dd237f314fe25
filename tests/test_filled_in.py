"""Page 1 of the script says what was filled in, where nobody wrote it."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from desk import Desk

COMPLETE = "example-complete"
FILLED_IN = "these were filled in for you: No money is owed on either side."


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


WILLING = "example-willing"
OF_A_RETURN = "A new start is for four sessions first (practice file)."


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"client.called": None}, "The client is called Daniel."),
        (
            {"safety.concern": "discomfort", "meeting.channel": "phone"},
            "The emergency number is 911.",
        ),
        ({}, OF_A_RETURN),
        ({}, "The letter names the fee of a new start (practice file)."),
    ],
    ids=["the name", "the emergency number", "the trial", "the fee"],
)
def test_what_nobody_wrote_for_the_case_is_told_as_filled_in(
    desk: Desk, changes: Mapping[str, object], said: str
) -> None:
    desk.with_own_templates().case("example-1", WILLING, changes)
    desk.change_practice({"practice.emergency": None})
    page = " ".join(desk.gen("show", "example-1", "--document", "meeting-script").stdout.split())
    page = page.translate({0x2039: "", 0x203A: ""})  # around the words of the case
    assert said in page.split("these were filled in for you:")[1][:600]


@pytest.mark.parametrize(
    "changes",
    [{"door.on_return": {"fee": "same", "trial_sessions": 4}}, {"door.letter": "skip"}],
    ids=["the case says it", "no letter"],
)
def test_terms_of_a_return_that_the_case_gives_or_no_letter_names_are_not_filled_in(
    desk: Desk, changes: Mapping[str, object]
) -> None:
    desk.with_shipped_templates().case("example-1", WILLING, changes)
    page = " ".join(desk.gen("show", "example-1", "--document", "meeting-script").stdout.split())
    assert "(practice file)" not in page
