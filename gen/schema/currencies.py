"""Currencies: in which money a sum may be, by the three letters of ISO 4217.

How a sum is said in one: ``words.dates_and_money``.
"""

from __future__ import annotations

import re

USUAL = tuple("USD GBP EUR CAD AUD NZD CHF SEK NOK DKK ZAR INR SGD HKD".split())
"""Those that are offered; every other one is taken as well."""

OTHERS = tuple(
    """
    AED AFN ALL AMD AOA ARS AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN
    BZD CDF CLP CNY COP CRC CUP CVE CZK DJF DOP DZD EGP ERN ETB FJD FKP GEL GHS GIP GMD GNF
    GTQ GYD HNL HTG HUF IDR ILS IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT
    LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN
    NIO NPR OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SHP SLE SOS
    SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX UYU UZS VES VND VUV WST
    XAF XCD XCG XOF XPF YER ZMW ZWG
    """.split()
)
"""All others with which people pay today. Babel knows each by name, and a test holds it to that."""

CODES_AS_TYPED = "|".join(each.lower() for each in USUAL)
NAMES_AS_TYPED = (
    "dollars?|pounds?|euros?|quid|bucks|(?:swiss )?francs?|kron(?:a|or|e|er)|rands?|rupees?"
)
"""How sums in those that are offered are typed in a text, as patterns; a sign goes before them."""
SIGNS_AS_TYPED = "[$\u00a3\u20ac\u20b9\u20a6\u20b5\u20b1\u00a5\u20a9]"
SIGNS_IN_LETTERS = r"(?-i:Rs?\.?|RM|Rp|[KUT]S?[Ss]h\.?|kr\.?|S/)"
"""Letters that are a sign where a figure stands behind them: R650, Rs 500."""
A_SUM = (
    rf"(?i)(?:{SIGNS_AS_TYPED}|\b(?:{CODES_AS_TYPED}|{SIGNS_IN_LETTERS}))\s?\d(?:[\d.,]*\d)?"
    rf"|\d(?<!\w\d)[\d.,]*\s?(?:{NAMES_AS_TYPED}|{CODES_AS_TYPED})\b"
)
"""A sum as it stands in a text."""
_FREE = (
    r"(?i)(?:it(?:['\u2019]s| is) |they(?:['\u2019]re| are) |all |always |completely |entirely )*"
    r"(?:free|nowt|nothing|no charge|no cost|no fee|gratis|(?:it )?costs nothing)\b"
)
_NOT_QUITE = r"(?i)\b(?:then|after|afterwards|first|donations?|deposit|pay|fees? of|trial|but)\b"


CURRENCIES = (*USUAL, *OTHERS)


def is_free(cost: str) -> bool:
    """Whether what something costs is nothing: free, no charge; and no sum stands beside it."""
    said = re.match(_FREE, cost.strip())
    return bool(said) and not re.search(_NOT_QUITE, cost) and not re.search(A_SUM, cost)
