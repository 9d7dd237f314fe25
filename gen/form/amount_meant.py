"""Amount meant: what to write for a text that is no sum of money; never a guess at its comma.

What is taken as it stands: ``scalars``.
"""

from __future__ import annotations

import re

from gen.form.spelling import near
from gen.schema.currencies import CURRENCIES, USUAL

_DIGITS = "digits only, with a point before cents or pence."
AMOUNT_FORM = f"Write {_DIGITS.rstrip('.')}: 240 or 240.00."
_SUM = r"\D*?(\d{1,3}(?:[,' ]\d{3})+|\d{1,9})(?:[.,](\d{2}))?\D*"
_CURRENCIES = {
    rf"(?<![A-Za-z])(?:{'|'.join(CURRENCIES)})(?![A-Za-z])": "",
    rf"(?i)(?<![A-Z])(?:{'|'.join(USUAL)}|KES)(?![A-Z])": "",  # others are words as well: all, try
    r"£|(?i:\bpounds?\b)": "GBP", r"€|(?i:\beuros?\b)": "EUR", "\N{INDIAN RUPEE SIGN}": "INR",
    r"(?i)(?<![A-Z])KShs?(?![A-Z])|\bKenyan? shillings?\b": "KES",
    r"(?<![A-Za-z])\$|\bUS ?\$|(?i:\bdollars?\b)": "USD",  # not of A$ or R$
}  # fmt: skip
_NEAR = 0.55  # of difflib: one of three letters is another, or one is too many
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
    found = re.fullmatch(_SUM, value.strip())
    if not found or "-" in value:
        return "", ""
    whole = re.sub(r"\D", "", found[1])
    sum_ = f"{whole}.{found[2]}" if found[2] else whole
    for pattern, code in _CURRENCIES.items():
        if currency := re.search(pattern, value):
            return sum_, code or currency[0].upper()
    return ("", "") if re.search(r"[^\W\d]", value) else (sum_, "")


def currencies_meant(value: str) -> list[str]:
    """The letters of the currencies that are probably meant by a sign, a word or other letters."""
    for pattern, code in _CURRENCIES.items():
        if code and re.search(pattern, value):
            return [code]
    word = value.strip(" .").upper()
    if word in CURRENCIES:
        return [word]
    return near(word, [each for each in CURRENCIES if each[:1] == word[:1]], closeness=_NEAR)
