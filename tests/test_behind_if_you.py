"""What is asked behind "it would help if you" may be done by then; "help" is said twice only where
a paper says it.
"""

from __future__ import annotations

from typing import Any

import pytest
from desk import Desk

DONE = [
    "have been seeing someone for a while and feel steadier, in your own judgment",
    "have given the couples work a fair go",
]


def told(desk: Desk, example: str, changes: dict[str, Any]) -> list[str]:
    desk.with_shipped_templates().case("example-x", example, changes)
    (case,) = desk.gen("check", "--json").report["cases"]
    return [each["fix"] for each in case["problems"] if each["rule"] == "reads-wrong"]


@pytest.mark.parametrize("do", DONE)
def test_what_has_been_done_by_then_reads_right_in_a_referral(desk: Desk, do: str) -> None:
    changes = {"door.state": "open", "door.conditions": [{"do": do}]}
    assert told(desk, "example-beyond-scope", changes) == []


def test_elsewhere_it_begins_a_sentence_and_no_fix_says_be_seeing(desk: Desk) -> None:
    (fix,) = told(desk, "example-part", {"door.conditions": [{"do": f"{DONE[0]} by May"}]})
    assert 'Write "see someone for a while and feel steadier' in fix


NEED = "help with contracts and taxes now that you're on your own"


@pytest.mark.parametrize("example", ["example-complete", "example-accept"])
@pytest.mark.parametrize("need", [NEED, "help finding a tutor", "practical help with the move"])
def test_no_paper_of_a_work_that_is_done_says_help_before_it(
    desk: Desk, example: str, need: str
) -> None:
    assert told(desk, example, {"referral.need": need}) == []


@pytest.mark.parametrize("example", ["example-part", "example-beyond-scope", "example-leave"])
def test_no_paper_says_help_twice_of_one_need(desk: Desk, example: str) -> None:
    assert told(desk, example, {"referral.need": NEED}) == []
