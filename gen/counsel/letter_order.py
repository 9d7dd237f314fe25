"""Letter order: what the letter comes after, and the day from which a return is possible.

The letter speaks of the coaching as of something that is over, and asks for nothing: what is still
open on its day it would speak of wrongly. As in ``order``, a row a pair.
"""

from __future__ import annotations

from gen.case import Case
from gen.counsel.letter import gets_letter
from gen.counsel.order_rule import Order, enter
from gen.schema.usual import LETTER_AFTER_SAID
from gen.talks import talk

_END = "ending.date"
_TOLD = ("letter-before-end", "ends-before-meeting", "answer-before-meeting")


def _owes(case: Case) -> bool:
    """Whether it is the client who owes money, and gets a letter."""
    fees = case.text("ending.fees.status"), case.text("ending.fees.to")
    return gets_letter(case) and fees == ("balance due", "client")


ORDERS = (
    Order(
        "letter-before-end", "error", "R14", _END, "door.letter_date",
        "The letter is dated {then}, before the agreement ends on {first}.",
        told="door.letter_date",
        fix="{fields}. Without a date of its own, the letter is dated "
        f"{LETTER_AFTER_SAID}.",
        when=gets_letter,
    ),
    Order(
        "letter-too-early", "warning", "R14 R64", "ending.fees.by", "door.letter_date",
        "The letter is dated {then}, and the client has until {first} to pay what is open.",
        told="door.letter_date",
        fix='Write letter_date: {next}, or a later day: who still owes something reads an open '
        "door as a reminder.",
        unless=_TOLD,
        when=_owes,
    ),
    Order(
        "letter-too-early", "warning", "R14 R64", "meeting.answer_by", "door.letter_date",
        "The letter is dated {then}, and the client has until {first} to answer.",
        told="door.letter_date",
        fix="Write letter_date: {next}, or a later day: the letter is not for a client who has "
        "said yes.",
        unless=_TOLD,
        when=lambda case: gets_letter(case) and talk(case) == "ask",
    ),
    Order(
        "letter-too-early", "warning", "R14 R64", "meeting.last_offer.on", "door.letter_date",
        "The letter is dated {then}, and one more talk is offered for {first}.",
        told="door.letter_date",
        fix="Write letter_date: {next}, or a later day: the letter comes when all has been said.",
        unless=_TOLD,
        when=gets_letter,
    ),
    Order(
        "letter-too-early", "warning", "R14 R64", "outcome.met_on", "door.letter_date",
        "The letter is dated {then}, and the client answered on {first}.",
        told="door.letter_date",
        fix="Write letter_date: {next}, or a later day: the letter is for afterwards.",
        unless=_TOLD,
        when=lambda case: gets_letter(case) and case.text("outcome.answer") in ("no", "not sure"),
    ),
    Order(
        "return-before-letter", "warning", "R17", "door.letter_date", "door.not_before",
        "A return is possible from {then} on, and the letter that says so is dated {first}, after "
        "that.",
        told="door.not_before",
        fix='Take "not_before" out, as a return is possible by then; or write an earlier '
        '"letter_date".',
        unless=(*_TOLD, "not-before-is-past"),
        when=gets_letter,
    ),
    Order(
        "not-before-is-past", "error", "R17", _END, "door.not_before",
        "A return is possible from {then} on, which is not after the end on {first}.",
        told="door.not_before",
        fix='Write a later day, or take "not_before" out: a return is then always possible.',
        apart=True,
    ),
)  # fmt: skip

enter(ORDERS)
