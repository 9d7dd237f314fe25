"""Money on the pages for others: by who is told of it, and by no other."""

from __future__ import annotations

import pytest
from desk import SCRIPT, Desk
from extra_documents import (
    FIRST,
    LEAVE,
    NOTICE,
    OTHERS,
    PAYER,
    SECOND,
    Changes,
    extras,
)
from own_kinds import template
from word import text_of


@pytest.fixture
def desk(desk: Desk) -> Desk:
    """A desk whose templates of script, note and letter are short: only the others matter."""
    return desk.with_own_templates().with_short(SCRIPT, "referral-note", "door-open-letter")


SUMS = [
    ({}, "client", "I'll refund $120.00 to Marisol by October 16, 2026."),
    ({}, "payer", "I'll refund $120.00 to you by October 16, 2026."),
    ({"status": "balance due", "how": "So it is."}, "client",
     "A balance of $120.00 is to be paid to me by October 16, 2026."),
    ({"status": "balance due", "how": "So it is."}, "payer",
     "There's a balance of $120.00; please settle it by October 16, 2026."),
    ({"status": "per agreement"}, "client", "Fees stay as agreed."),
    ({"status": "disputed", "how": "Both sides look at it."}, "payer",
     "The account isn't settled yet."),
    ({"status": "none by agreement", "how": "We agreed so."}, "payer",
     "Nothing more is owed on either side."),
]  # fmt: skip


@pytest.mark.parametrize(("fees", "to", "sentence"), SUMS)
def test_sums_are_read_by_who_is_told_of_money_and_by_no_other(
    desk: Desk, fees: Changes, to: str, sentence: str
) -> None:
    changes = {f"ending.fees.{name}": value for name, value in {**fees, "to": to}.items()}
    extras(desk, LEAVE, {**OTHERS, **changes})
    # Whose money it is reads how the sum came about, behind it; another who is told does not.
    how = f" {fees['how']}" if to == "payer" and "how" in fees else ""
    assert f"{sentence}{how}" in text_of(desk.file(LEAVE, FIRST)).splitlines()
    silent = text_of(desk.file(LEAVE, SECOND))
    assert not [
        word for word in ("$", "refund", "owed", "balance", "Fees", "sums") if word in silent
    ]


def test_a_payers_money_is_no_promise_to_another(desk: Desk) -> None:
    sponsor = {**PAYER, "who": "sponsor"}
    extras(desk, LEAVE, {"others": [sponsor], "ending.fees.to": "payer"})
    said = "I'll refund $120.00 to the payer by October 16, 2026."
    assert said in text_of(desk.file(LEAVE, FIRST))


def test_a_template_of_ones_own_gets_no_sum_for_who_is_not_told(desk: Desk) -> None:
    desk.with_extra_documents()
    every = "{{ ending.fees.amount }}|{{ ending.fees.status }}|{{ ending.fees.by }}"
    template(desk, NOTICE, every, "{% if money_refund_due %}x{% endif %}")
    desk.case(LEAVE, LEAVE, OTHERS)
    desk.docs()
    assert text_of(desk.file(LEAVE, SECOND)).split() == ["||"]
    assert text_of(desk.file(LEAVE, FIRST)).startswith("$120.00|refund due|October")


def test_a_payer_who_ended_it_is_not_told_of_it_as_of_news(desk: Desk) -> None:
    extras(desk, LEAVE, {**OTHERS, "decision.by": "payer", "reason.kind": "funding ended"})
    after = "Following your decision, I'm writing so that you have the dates and know what"
    assert after in text_of(desk.file(LEAVE, FIRST))
    assert "After your decision" not in text_of(desk.file(LEAVE, SECOND))
