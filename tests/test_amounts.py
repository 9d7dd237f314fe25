"""A sum that is written otherwise: what to write for it, and where its currency stands."""

from __future__ import annotations

import pytest
from good_case import checked

CURRENCY = "The currency stands in a line of its own below fees, such as currency: {}; without one"
FORM = "Write digits only, with a point before cents or pence: 240 or 240.00."


def fix_of(amount: str) -> str:
    (problem,) = checked(
        ("door:", f"ending:\n  fees:\n    status: refund due\n    amount: {amount}\ndoor:")
    ).problems
    assert (problem.rule, problem.field) == ("wrong-kind", "ending > fees > amount")
    return problem.fix


@pytest.mark.parametrize(
    ("amount", "sum_", "currency"),
    [
        ("£240", "240", "GBP"),
        ("240 pounds", "240", "GBP"),
        ("$1,240.50", "1240.50", "USD"),
        ("240 Euro", "240", "EUR"),
        ("chf 240", "240", "CHF"),
        ("KES 24,000", "24000", "KES"),
        ("KES24,000", "24000", "KES"),
        ("Ksh 24,000", "24000", "KES"),
        ("24,000 Kenyan shillings", "24000", "KES"),
        ("TRY 240", "240", "TRY"),
    ],
)
def test_sum_with_its_currency_is_shown_without(amount: str, sum_: str, currency: str) -> None:
    assert fix_of(amount).startswith(f"Write {sum_}. {CURRENCY.format(currency)}")


@pytest.mark.parametrize(("amount", "sum_"), [("1,240.50", "1240.50"), ("240,50", "240.50")])
def test_sum_with_other_marks_is_shown_as_it_is_written_here(amount: str, sum_: str) -> None:
    assert fix_of(amount) == f"Write {sum_}: digits only, with a point before cents or pence."


@pytest.mark.parametrize(
    "amount", ["1.240,50", "about 240", "240 or 250", "two hundred", "-240", "R$240", "try 240"]
)
def test_sum_that_can_be_read_two_ways_is_not_guessed(amount: str) -> None:
    assert fix_of(amount) == FORM


@pytest.mark.parametrize(
    ("currency", "meant"),
    [("KSH", '"KES"'), ("UHX", '"UGX" or "UAH"'), ("pounds", '"GBP"'), ("eur.", '"EUR"')],
)
def test_currency_that_is_misspelt_is_shown_as_it_is_written(currency: str, meant: str) -> None:
    fees = f"ending:\n  fees:\n    status: none due\n    currency: {currency}\ndoor:"
    (problem,) = checked(("door:", fees)).problems
    assert (problem.rule, problem.field) == ("not-allowed-value", "ending > fees > currency")
    assert problem.fix.startswith(f"Did you mean {meant}? It may be USD, GBP, EUR")
    assert problem.fix.endswith("SGD, HKD, or the three letters of another currency.")
