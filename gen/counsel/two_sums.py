"""Two sums: the sum of the fees, and another to which the sentence beside it comes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from gen.calendar_names import MONTHS
from gen.case import Case
from gen.counsel.rule import Breach, breach, rule
from gen.schema.currencies import NAMES_AS_TYPED, SIGNS_AS_TYPED, SIGNS_IN_LETTERS
from gen.words.dates_and_money import counted

_COUNTS = "one two three four five six seven eight nine ten eleven twelve".split()
_MONEY = (
    rf"(?:(?:(?:{SIGNS_AS_TYPED}|{SIGNS_IN_LETTERS}) ?)(?P<sum>\d[\d,]*(?:\.\d\d)?)"
    rf"|(?P<sum_said>\d[\d,]*(?:\.\d\d)?) (?:{NAMES_AS_TYPED})\b)"
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
_SESSIONS = rf"(?i)\b(?P<count>\d{{1,2}}|{'|'.join(_COUNTS)}) (?:[a-z-]+ ){{0,2}}?sessions?\b"
_NUMBER = rf"(?i)\b(?:\d+|{'|'.join(_COUNTS)})\b"
_A_MONTH = rf"(?:{'|'.join(month[:3] for month in MONTHS)})[a-z]*\.?"
_A_DAY = rf"\b(?:\d{{1,2}} {_A_MONTH}|{_A_MONTH} \d{{1,2}})(?:,? \d{{4}})?|\d{{4}}-\d\d-\d\d"
_AT_EACH = rf"(?i)\b(?:at|of) {_MONEY}"
_LEFT = (
    r"(?i)\b(?:left|not (?:been |be )?(?:used|held|taken)|unused"
    r"|(?:won['\u2019]t|will not|cannot|can['\u2019]t) (?:be )?(?:used?|held?|tak(?:e|en)))\b"
)
_LEFT_OR_PAID = rf"{_LEFT}|\b(?:already )?paid\b"
_MORE = (
    r"(?i)%|[+=]|\b(?:minus|plus|less|half|percent|discount\w*|used|held|took|taken|had|already|but"
    r"|of which|first|last|deposit|waiv\w*|rest|remain\w*|except|instead|tax|vat|fee|reduc\w*|split"
    r"|share|package|deduct\w*|keep\w*|kept)\b"
)


@rule(
    "sums-differ",
    "warning",
    "R14",
    '"how" {told}, and {given}.',
    "Correct the one that is wrong, so that {so}.",
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
        given = f'"amount" is {_plain(amount)}'
        so = "one sum is named"
        yield breach("ending.fees.how", told=f"comes to {_plain(told)}", given=given, so=so)
        return
    count = _counts_unused(how, amount) if case["ending.fees.status"] == "refund due" else None
    if count and unused and count != unused:
        words = f"counts {counted(count, 'session')}"
        given, so = f'"sessions_unused" is {unused}', "one number is named"
        yield breach("ending.fees.how", told=words, given=given, so=so)


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


def _counts_unused(how: str, amount: Decimal) -> int | None:
    """How many sessions a sentence says are paid back: three are left over, at R600 each.

    None where it counts several things, or neither says that they are left nor comes to the sum.
    """
    counts = [*re.finditer(_SESSIONS, how)]
    numbers = re.findall(_NUMBER, re.sub(_A_DAY, "", re.sub(_MONEY, "", how)))
    if len(counts) != 1 or len(numbers) != 1 or re.search(_MORE, re.sub(_LEFT_OR_PAID, "", how)):
        return None
    count, price = _count(counts[0]["count"]), re.search(_AT_EACH, how)
    if price:
        return count if count * _sum(price) == amount else None
    return count if re.search(_LEFT, how) else None


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
