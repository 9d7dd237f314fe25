"""Where another pays, no paper to the client names a fee for a return; a case that does is told."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from variants import Changes, Papers, beyond_scope, leave, papers, part

PAYER = {"who": "payer", "name": "Lund Works", "told": "dates and money"}
PAYS: Changes = {"others": [PAYER]}
TO_PAYER: Changes = {
    "others": [PAYER], "ending.fees": {"status": "none due", "to": "payer"},
    "engagement.sessions_unused": None,
}  # fmt: skip
FEE: Changes = {"door.on_return": {"fee": "same"}}


def told(made: Papers) -> list[str]:
    """The fields of which the case is told that nobody reads them."""
    found = made.report.all_problems()
    return [each.field for each in found if each.rule == "unused-field"]


@pytest.mark.parametrize("pays", [PAYS, TO_PAYER], ids=["payer", "to payer"])
@pytest.mark.parametrize("made", [part, beyond_scope], ids=["part", "refer"])
def test_who_has_paid_nothing_reads_of_no_fee(
    made: Callable[[Changes], Papers], pays: Changes
) -> None:
    letter = made({**pays, **FEE}).l.text
    assert "a new agreement. " in letter
    assert "fee" not in letter.partition("new agreement")[2].partition("After")[0]


@pytest.mark.parametrize("example", ["part", "beyond-scope", "leave"])
def test_a_case_that_names_one_is_told_that_it_is_printed_nowhere(example: str) -> None:
    assert told(papers(example, {**TO_PAYER, **FEE})) == ["door > on_return > fee"]
    assert not told(papers(example, {**TO_PAYER, "door.on_return": None}))
    assert not told(papers(example, FEE))


def test_where_the_payer_has_ended_it_the_fee_is_the_client_s_own() -> None:
    ended = {**TO_PAYER, "decision.by": "payer", "reason.kind": "funding ended"}
    fee = {"door.on_return": {"fee": "60 dollars a session"}}
    assert "at 60 dollars a session" in leave({**ended, **fee, "door.not_before": None}).l.text
