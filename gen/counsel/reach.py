"""Reach: an address for email and a telephone number can be what they are meant for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gen.case import Case
from gen.counsel.rule import Breach, breach, rule

_ADDRESS = r"[^\s@]+@[^\s@]+\.[^\s@]"
_LEAST = 3  # digits: 911


@rule(
    "not-an-email-address",
    "warning",
    "R25",
    '"{words}" is not an address for email.',
    "Write it whole, with what stands before the @ and behind it: office@stillwater.example.",
    shared=True,
)
def not_an_email_address(case: Case) -> Iterator[Breach]:
    """Mail arrives only at something@somewhere."""
    found = [(path, case.text(path)) for path in ("practice.email", "client.email")]
    others = enumerate(case.items("others"))
    found += [(f"others.{number}.email", other["email"] or "") for number, other in others]
    for path, words in found:
        if words and not re.search(_ADDRESS, words):
            yield breach(path, words=words)


@rule(
    "not-a-telephone-number",
    "warning",
    "R25",
    '"{words}" is not a telephone number.',
    "Write its digits, such as 555 0142; or take it out.",
    shared=True,
)
def not_a_telephone_number(case: Case) -> Iterator[Breach]:
    """A number has digits, whatever stands between them."""
    words = case.text("practice.phone")
    if words and len(re.findall(r"\d", words)) < _LEAST:
        yield breach("practice.phone", words=words)
