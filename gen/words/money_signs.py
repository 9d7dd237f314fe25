"""Money signs: how a sum is written, as people write it where they pay in that money.

A sign that several countries share, such as Rs, K or kr, is theirs at home; abroad the three
letters say whose it is, with a space behind them.
"""

from __future__ import annotations

_HARD_SPACE = "\N{NO-BREAK SPACE}"
_ANYWHERE = {
    "USD": "US$", "GBP": "\N{POUND SIGN}", "EUR": "\N{EURO SIGN}", "CAD": "C$", "AUD": "A$",
    "NZD": "NZ$", "SGD": "S$", "HKD": "HK$", "TWD": "NT$", "MXN": "MX$", "BRL": "R$", "XCD": "EC$",
    "JMD": "J$", "TTD": "TT$", "BBD": "Bds$", "FJD": "FJ$", "NAD": "N$", "ZAR": "R",
    "INR": "\N{INDIAN RUPEE SIGN}", "NGN": "\N{NAIRA SIGN}", "GHS": "GH\N{CEDI SIGN}",
    "KES": "KSh", "UGX": "USh", "TZS": "TSh", "JPY": "\N{YEN SIGN}", "CNY": "CN\N{YEN SIGN}",
    "KRW": "\N{WON SIGN}", "PHP": "\N{PESO SIGN}", "VND": "\N{DONG SIGN}", "MYR": "RM",
    "IDR": "Rp", "THB": "\N{THAI CURRENCY SYMBOL BAHT}", "ILS": "\N{NEW SHEQEL SIGN}",
    "TRY": "\N{TURKISH LIRA SIGN}", "UAH": "\N{HRYVNIA SIGN}", "CRC": "\N{COLON SIGN}",
    "PEN": "S/",
}  # fmt: skip
_AT_HOME = {
    **dict.fromkeys(("MXN", "ARS", "CLP", "COP", "UYU"), "$"),
    **dict.fromkeys(("PKR", "LKR", "NPR", "MUR"), "Rs"),
    "CNY": "\N{YEN SIGN}", "DOP": "RD$", "NIO": "C$", "BWP": "P", "ZMW": "K", "MWK": "MK",
    "SZL": "E", "LSL": "M", "GMD": "D", "GTQ": "Q", "HNL": "L", "ETB": "Br", "BOB": "Bs",
    "PAB": "B/.", "BDT": "Tk", "NOK": "kr",
}  # fmt: skip
_BEHIND_AT_HOME = {
    **dict.fromkeys(("SEK", "DKK", "ISK"), "kr"),
    **dict.fromkeys(("XAF", "XOF"), "FCFA"),
    "CZK": "K\N{LATIN SMALL LETTER C WITH CARON}", "PLN": "z\N{LATIN SMALL LETTER L WITH STROKE}",
    "HUF": "Ft", "RON": "lei",
}  # fmt: skip
_CLOSE = frozenset("R RM Rp P K MK E M D Q L".split())
"""Letters behind which no space stands: R1,300."""


def with_sign(number: str, currency: str, *, at_home: bool) -> str:
    """The number with its sign: R1,300.00; KSh 1,300.00; at home 1,300.00 kr; else XYZ 1,300.00."""
    if at_home and currency in _BEHIND_AT_HOME:
        return f"{number}{_HARD_SPACE}{_BEHIND_AT_HOME[currency]}"
    own = _AT_HOME.get(currency) if at_home else None
    sign = own or _ANYWHERE.get(currency, currency)
    apart = (sign[-1].isalpha() or sign[-1] in "./") and sign not in _CLOSE
    return f"{sign}{_HARD_SPACE if apart else ''}{number}"
