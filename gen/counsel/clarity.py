"""Clarity and privacy: money in full, no trade with reviews, nobody else in the letter."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gen.case import Case
from gen.counsel.rule import At, at, rule
from gen.documents import form
from gen.printed import printed_texts

_REVIEW = r"(?:reviews?|posts?|posting|ratings?|complaints?|complain|testimonials?)"
_TRADE = r"(?:refund\w*|money back|discount|fee|pay\w*|unless|only if|if you|in return|as long as)"
_REVIEW_FOR_REFUND = re.compile(
    rf"(?i)\b{_REVIEW}\b.{{0,60}}\b{_TRADE}\b|\b{_TRADE}\b.{{0,60}}\b{_REVIEW}\b"
)
_MONEY = re.compile(
    r"(?i)[$\u00a3\u20ac]\s?\d|\b\d[\d.,]*\s?(?:dollars?|pounds?|euros?|usd|gbp|eur)\b"
    r"|\b(?:refund\w*|invoices?|owed?|owing|debts?|overdue|unpaid)\b"
)


@rule(
    "fees-incomplete",
    "error",
    "R14",
    'The fees are "{status}", and {missing} missing.',
    "Add it under fees: amount: 240.00 and by: 2026-10-07.",
)
def fees_incomplete(case: Case) -> Iterator[At]:
    """Money is said in full: how much, and by when."""
    status = case["ending.fees.status"]
    if status not in ("refund due", "balance due"):
        return
    missing = [name for name in ("amount", "by") if case[f"ending.fees.{name}"] is None]
    if missing:
        verb = "is" if len(missing) == 1 else "are"
        yield at("ending.fees", status=status, missing=f"{' and '.join(missing)} {verb}")


@rule(
    "unused-sessions-unpaid",
    "error",
    "R14",
    "{count} paid sessions are unused (sessions_unused), and {status}.",
    "Write status: refund due with amount and by, or status: per agreement.",
)
def unused_sessions_unpaid(case: Case) -> Iterator[At]:
    """What was paid for and not used is settled."""
    count, status = case["engagement.sessions_unused"], case["ending.fees.status"]
    if count and status in (None, "none due"):
        said = 'the fees say "none due"' if status else "nothing says what becomes of the money"
        path = "ending.fees.status" if status else "engagement.sessions_unused"
        yield at(path, count=count, status=said)


@rule(
    "review-for-refund",
    "error",
    "R28",
    '"{words}" ties what the client may say in public to money or to a condition.',
    "Take it out: people are free to speak about their experience, and the law protects that.",
)
def review_for_refund(case: Case) -> Iterator[At]:
    """No trade with reviews."""
    for path, text in printed_texts(case, "SNL"):
        if found := _REVIEW_FOR_REFUND.search(text):
            yield at(path, words=found[0])


@rule(
    "money-in-letter",
    "warning",
    "R63",
    '"{words}" would put money into the door-open letter.',
    "Leave money to the note; the letter opens a door.",
)
def money_in_letter(case: Case) -> Iterator[At]:
    """The letter holds no sums."""
    for path, text in _letter(case):
        if found := _MONEY.search(text):
            yield at(path, words=found[0])


@rule(
    "other-person-named",
    "warning",
    "R61",
    "{name} would be named in the door-open letter.",
    "Leave the name out: the letter is between the coach and the client.",
)
def other_person_named(case: Case) -> Iterator[At]:
    """The letter is between two people."""
    names = {each["name"] for each in case.items("referral.options")}
    names |= {each["name"] for each in case.items("meeting.others_present")}
    for path, text in _letter(case):
        for name in sorted(names):
            if re.search(rf"(?i)\b{re.escape(name)}\b", text):
                yield at(path, name=name)


def _letter(case: Case) -> Iterator[tuple[str, str]]:
    """The texts of the letter, but for who writes and to whom."""
    if form(case) != "closed":
        for path, text in printed_texts(case, "L"):
            if path.split(".")[0] not in ("practice", "client"):
                yield path, text
