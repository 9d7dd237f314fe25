"""Countries: in which one a practice is, as its address says, or its money and its numbers agree.

The language says less: British spelling is written in Toronto, Sydney and Singapore, too. A postal
address tells it by its postcode and province, or by a name of the country or of a large city.

Emergency numbers: 911 is that of the United States and Canada (NENA, CRTC) and of the Philippines
(Executive Order 56 of 2018), 999 and 112 of the United Kingdom and Ireland (Ofcom, ComReg), 999 and
995 of Singapore (police, ambulance), 000 of Australia, which takes 112 from mobile phones (ACMA),
111 of New Zealand, 10111 and, from mobile phones, 112 of South Africa, 112 of India (Ministry of
Home Affairs) and of the European Union (Directive (EU) 2018/1972, article 109). Help lines: 988
(SAMHSA in the United States, CRTC in Canada), 116 123 (Samaritans in the United Kingdom and
Ireland; in the European Union by Decision 2007/116/EC), 13 11 14 (Lifeline Australia), 1737 (Health
New Zealand), 14416 (Tele-MANAS, India), 1767 (Samaritans of Singapore).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

UNITED_STATES, CANADA = "the United States", "Canada"
UNITED_KINGDOM, IRELAND, EUROPE = "the United Kingdom", "Ireland", "the European Union"
AUSTRALIA, NEW_ZEALAND, INDIA = "Australia", "New Zealand", "India"
SOUTH_AFRICA, SINGAPORE, PHILIPPINES = "South Africa", "Singapore", "the Philippines"

_STATE = (
    "A[LKZR]|C[AOT]|D[EC]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]"
    "|T[NX]|UT|V[TA]|W[AVIY]|PR"
)
_BY_NAME: Mapping[str, str] = {
    UNITED_STATES: r"U\.?S\.?A\.?|United States(?: of America)?",
    CANADA: "Canada",
    IRELAND: r"(?<!Northern )Ireland|(?:Republic of Ireland)|Éire",
    UNITED_KINGDOM: r"U\.?K\.?|United Kingdom|Great Britain|England|Scotland|Wales"
    r"|Northern Ireland",
    AUSTRALIA: "Australia",
    NEW_ZEALAND: "New Zealand|Aotearoa",
    SOUTH_AFRICA: "South Africa",
    INDIA: "India",
    SINGAPORE: "Singapore",
    PHILIPPINES: "(?:The )?Philippines",
    EUROPE: "Germany|France|Spain|Italy|Portugal|(?:The )?Netherlands|Belgium|Austria|Denmark"
    "|Sweden|Finland|Greece|Poland|Malta|Cyprus|Luxembourg|Croatia|Czechia|Hungary|Romania",
}
_BY_POSTCODE: Mapping[str, str] = {
    CANADA: r"\b[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d\b",
    UNITED_KINGDOM: r"\b[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}\b",
    IRELAND: r"\b(?:[AC-FHKNPRTV-Y]\d{2}|D6W) ?[0-9AC-FHKNPRTV-Y]{4}\b",
    AUSTRALIA: r"\b(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT),? \d{4}\b",
    UNITED_STATES: rf"\b(?:{_STATE})\.?,? \d{{5}}(?:-\d{{4}})?\b",
    SINGAPORE: r"\bSingapore \d{6}\b",
    NEW_ZEALAND: r"\b(?:Auckland|Wellington|Christchurch|Dunedin|Tauranga|Napier|Nelson"
    r"|Palmerston North|Rotorua|Queenstown|Invercargill) \d{4}\b",
    SOUTH_AFRICA: r"\b(?:Johannesburg|Cape Town|Durban|Pretoria|Sandton|Gqeberha|Port Elizabeth"
    r"|Bloemfontein|Stellenbosch|Randburg|Centurion|Gauteng|Western Cape|KwaZulu-Natal),? \d{4}\b",
    INDIA: r"\b(?:Mumbai|Delhi|New Delhi|Bengaluru|Bangalore|Chennai|Kolkata|Hyderabad|Pune"
    r"|Ahmedabad|Jaipur|Kochi|Gurgaon|Gurugram|Noida|Goa|Karnataka|Kerala|Maharashtra"
    r"|Tamil Nadu),?(?: [-\u2013])? ?[1-9]\d{2} ?\d{3}\b",
    PHILIPPINES: r"(?:\b\d{4} (?:Metro )?(?:Manila|Quezon City|Makati|Taguig|Cebu|Davao|Pasig)"
    r"|\b(?:Manila|Quezon City|Makati(?: City)?|Taguig(?: City)?|Cebu City|Davao City"
    r"|Pasig(?: City)?),? \d{4})\b",
}
_BY_CURRENCY: Mapping[str, frozenset[str]] = {
    "CAD": frozenset({CANADA}), "AUD": frozenset({AUSTRALIA}), "NZD": frozenset({NEW_ZEALAND}),
    "ZAR": frozenset({SOUTH_AFRICA}), "INR": frozenset({INDIA}), "SGD": frozenset({SINGAPORE}),
    "PHP": frozenset({PHILIPPINES}), "GBP": frozenset({UNITED_KINGDOM}),
    "USD": frozenset({UNITED_STATES}), "EUR": frozenset({IRELAND, EUROPE}),
}  # fmt: skip
_AMERICA, _ISLES = frozenset({UNITED_STATES, CANADA}), frozenset({UNITED_KINGDOM, IRELAND})
_EMERGENCY: Mapping[str, frozenset[str]] = {
    "911": _AMERICA | {PHILIPPINES},
    "999": _ISLES | {SINGAPORE},
    "112": _ISLES | {EUROPE, INDIA, AUSTRALIA, SOUTH_AFRICA},
    "000": frozenset({AUSTRALIA}),
    "111": frozenset({NEW_ZEALAND}),
    "995": frozenset({SINGAPORE}),
    "10111": frozenset({SOUTH_AFRICA}),
}
_LINES: Mapping[str, frozenset[str]] = {
    "988": _AMERICA,
    "116123": _ISLES | {EUROPE},
    "131114": frozenset({AUSTRALIA}),
    "1737": frozenset({NEW_ZEALAND}),
    "14416": frozenset({INDIA}),
    "1767": frozenset({SINGAPORE}),
}


def by_emergency(text: str) -> frozenset[str]:
    """The countries in which an emergency number is called; none for one that is not known."""
    return _by_numbers(text, _EMERGENCY)


def by_help_line(text: str) -> frozenset[str]:
    """The countries in which a help line answers; none for one that is not known."""
    return _by_numbers(text, _LINES)


def _by_numbers(text: str, known: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """The countries of all numbers in a text that are known; none where one is not."""
    found = [re.sub(r"\D", "", each) for each in re.findall(r"\d[\d\s().-]*", text)]
    if not all(each in known for each in found):
        return frozenset()
    return frozenset[str]().union(*(known[each] for each in found))


def by_address(lines: Iterable[str]) -> str:
    """The country of a postal address; empty where it tells none, or two."""
    written = [line.strip(" ,.") for line in lines]
    named = [each for each, name in _BY_NAME.items() if _ends_in(name, written)]
    coded = [each for each, code in _BY_POSTCODE.items() if _stands_in(code, written)]
    found = named or coded
    return found[0] if len(found) == 1 else ""


def _ends_in(name: str, lines: list[str]) -> bool:
    """Whether a line is the name of a country, or ends in it behind a comma."""
    return any(re.search(rf"(?i)(?:^|, ?)(?:{name})$", line) for line in lines)


def _stands_in(code: str, lines: list[str]) -> bool:
    return any(re.search(code, line) for line in lines)


def by_currency(currency: str) -> frozenset[str]:
    """The countries in which one pays so; none for one that is not known here."""
    return _BY_CURRENCY.get(currency, frozenset())


def country_of(address: Iterable[str], currency: str, emergency: str) -> str:
    """The country of a practice; empty where the address tells none, and the other two no one."""
    agreed = by_currency(currency) & by_emergency(emergency)
    return by_address(address) or (next(iter(agreed)) if len(agreed) == 1 else "")


def is_letter_paper(country: str, language: str) -> bool:
    """Whether Letter is printed on there; where no country is known, as the language says.

    Who writes British English in the United States, or American in Britain, has asked for its
    paper.
    """
    as_written = country in ("", UNITED_STATES, UNITED_KINGDOM)
    return language == "en-US" if as_written else country == CANADA
