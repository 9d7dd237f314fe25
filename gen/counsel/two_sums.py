"""Two sums: the sum of the fees, and another to which the sentence beside it comes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from gen.case import Case
from gen.counsel.rule import Breach, breach, rule

_COUNTS = "one two three four five six seven eight nine ten eleven twelve".split()
_MONEY = (
    r"(?:(?:[$\N{POUND SIGN}\N{EURO SIGN}] ?)(?P<sum>\d[\d,]*(?:\.\d\d)?)"
    r"|(?P<sum_said>\d[\d,]*(?:\.\d\d)?) (?:dollars?|pounds?|euros?)\b)"
)
_THINGS = (
    r"(?:sessions?|hours?|months?|weeks?|letters?|calls?|lessons?|meetings?|instal?lments?"
    r"|payments?|invoices?)"
)
_EACH = (
    rf"(?i)\b(?P<count>\d{{1,3}}|{'|'.join(_COUNTS)}) (?:[a-z-]+ ){{0,2}}?{_THINGS}"
    rf" (?:at|of) {_MONEY}"
)
_TOTAL = rf"(?i)\b(?:makes|comes to|adds up to|(?:a )?total of) {_MONEY}"
# Of more than what is counted, nobody can say to what it comes.
_NOT_USED = r"(?i)\b(?:not (?:been )?(?:used|held|taken)|unused)\b"
_MORE = (
    r"(?i)%|[+=]|\b(?:minus|plus|less|half|percent|discount\w*|used|held|took|taken|had|already|but"
    r"|of which|first|last|deposit|waiv\w*|rest|remain\w*|except|instead|tax|vat|fee|reduc\w*|split"
    r"|share|package|deduct\w*|keep\w*|kept)\b"
)


@rule(
    "sums-differ",
    "warning",
    "R14",
    '"how" comes to {told}, and "amount" is {amount}.',
    "Correct the one that is wrong, so that one sum is named.",
    unless=("fees-incomplete",),
)
def sums_differ(case: Case) -> Iterator[Breach]:
    """Who hears two sums does not know which of them to pay, or to wait for."""
    amount = case["ending.fees.amount"]
    if amount is None or case["ending.fees.status"] not in ("refund due", "balance due"):
        return
    how, unused = case.text("ending.fees.how"), case["engagement.sessions_unused"]
    told = _comes_to(how)
    if told is not None and told != amount and not _comes_of_a_part(how, amount, unused):
        yield breach("ending.fees.how", told=_plain(told), amount=_plain(amount))


def _comes_to(how: str) -> Decimal | None:
    """The sum to which a sentence comes; None where it names none, or more than it counts."""
    totals = []
    if any(words in how for words in ("makes", "comes to", "adds up", "otal of")):
        totals = [_sum(found) for found in re.finditer(_TOTAL, how)]
    if len(totals) == 1:
        return totals[0]
    counted = [*re.finditer(_EACH, how)]
    others = len([*re.finditer(_MONEY, how)]) - len(counted)
    if totals or others or not counted or re.search(_MORE, re.sub(_NOT_USED, "", how)):
        return None
    return sum((_count(each["count"]) * _sum(each) for each in counted), Decimal(0))


def _comes_of_a_part(how: str, amount: Decimal, unused: int | None) -> bool:
    """Whether the sum is that of a part of what is counted: ten at 85, and five were not held."""
    named = re.findall(rf"(?i)\b(?:\d{{1,3}}|{'|'.join(_COUNTS)})\b", how)
    counts = {*map(_count, named), unused or 0}
    prices = {_sum(each) for each in re.finditer(_EACH, how)}
    return any(count * price == amount for count in counts for price in prices)


def _count(word: str) -> int:
    return int(word) if word.isdecimal() else _COUNTS.index(word.lower()) + 1


def _sum(found: re.Match[str]) -> Decimal:
    return Decimal((found["sum"] or found["sum_said"]).replace(",", ""))


def _plain(amount: Decimal) -> str:
    return f"{amount:,.2f}".removesuffix(".00")
