"""Amounts: what to write for a text that is no amount of money; never a guess at its comma."""

from __future__ import annotations

import re

from gen.schema.ending import CURRENCIES

_DIGITS = "digits only, with a point before cents or pence."
AMOUNT_FORM = f"Write {_DIGITS.rstrip('.')}: 240 or 240.00."
_SUM = re.compile(r"\D*?(\d{1,3}(?:[,' ]\d{3})+|\d{1,9})(?:[.,](\d{2}))?\D*")
_CURRENCIES = {
    r"£|(?i:\bpounds?\b)": "GBP", r"€|(?i:\beuros?\b)": "EUR", r"\$|(?i:\bdollars?\b)": "USD",
    rf"(?i)\b(?:{'|'.join(CURRENCIES)})\b": "",
}  # fmt: skip
_ELSEWHERE = (
    "The currency stands in a line of its own below fees, such as currency: {code}; without one it"
    " is that of the language of the practice, dollars or pounds."
)


def not_an_amount(value: str) -> str:
    """What to write in place of it: the sum that is meant where that is plain, or the form."""
    sum_, code = amount_meant(value)
    if code:
        return f"Write {sum_}. {_ELSEWHERE.format(code=code)}"
    return f"Write {sum_}: {_DIGITS}" if sum_ else AMOUNT_FORM


def amount_meant(value: str) -> tuple[str, str]:
    """The sum that is meant where that is plain, and the currency that it names; else nothing."""
    found = _SUM.fullmatch(value.strip())
    if not found or "-" in value:
        return "", ""
    whole = re.sub(r"\D", "", found[1])
    sum_ = f"{whole}.{found[2]}" if found[2] else whole
    for pattern, code in _CURRENCIES.items():
        if currency := re.search(pattern, value):
            return sum_, code or currency[0].upper()
    return ("", "") if re.search(r"[^\W\d]", value) else (sum_, "")
