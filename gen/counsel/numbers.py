"""Numbers: whom a client in danger calls answers in the country where the client lives.

A number of another country, left from an example, rings nowhere, or far away. Emergency numbers:
911 is that of the United States and Canada (NENA, CRTC), 999 and 112 of the United Kingdom and
Ireland (Ofcom, ComReg), 000 of Australia, which takes 112 from mobile phones (ACMA), 111 of New
Zealand, 112 of India (Ministry of Home Affairs) and of the European Union (Directive (EU)
2018/1972, article 109). Help lines: 988 (SAMHSA in the United States, CRTC in Canada), 116 123
(Samaritans in the United Kingdom and Ireland; in the European Union by Decision 2007/116/EC),
13 11 14 (Lifeline Australia), 1737 (Health New Zealand), 14416 (Tele-MANAS, India).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from gen.case import Case
from gen.counsel.rule import Breach, breach, rule

_AMERICA = frozenset({"the United States", "Canada"})
_ISLES = frozenset({"the United Kingdom", "Ireland"})
_EUROPE = frozenset({"the European Union"})
_AUSTRALIA, _NEW_ZEALAND = frozenset({"Australia"}), frozenset({"New Zealand"})
_INDIA = frozenset({"India"})
_Of = Mapping[str, frozenset[str]]

_EMERGENCY: _Of = {
    "911": _AMERICA,
    "999": _ISLES,
    "112": _ISLES | _EUROPE | _INDIA | _AUSTRALIA,
    "000": _AUSTRALIA,
    "111": _NEW_ZEALAND,
}
_LINES: _Of = {
    "988": _AMERICA,
    "116123": _ISLES | _EUROPE,
    "131114": _AUSTRALIA,
    "1737": _NEW_ZEALAND,
    "14416": _INDIA,
}
_WRITTEN_IN = _ISLES | _EUROPE | _INDIA | _AUSTRALIA | _NEW_ZEALAND
"""Where British English is written. Of American English nothing is said: it is the default."""
_USUAL = "911"


@rule(
    "number-of-another-country",
    "warning",
    "R38",
    '"{words}" is a number of {of}, and {but}.',
    "Write the one that is called where the client lives: 999 and 116 123 in the United Kingdom "
    "and Ireland, 000 and 13 11 14 in Australia, 111 and 1737 in New Zealand, 112 in India and the "
    "European Union, 911 and 988 in the United States and Canada; or, if this is meant, add an "
    'entry under "allow" with rule: number-of-another-country, "why" and "words".',
    shared=True,
)
def number_of_another_country(case: Case) -> Iterator[Breach]:
    """The language tells where a practice may be, and its emergency number narrows that down."""
    emergency = case.text("practice.emergency")
    called = _countries(emergency, _EMERGENCY)
    british = case["practice.language"] == "en-GB"
    if british and called and not called & _WRITTEN_IN:
        yield breach("practice.emergency", words=emergency, of=_listed(called), but=_BRITISH)
    here = called & _WRITTEN_IN if british else called
    here = here or (_WRITTEN_IN if british else frozenset())
    if not british and emergency.strip() == _USUAL:
        return
    for number, line in enumerate(case.items("help_lines")):
        of = _countries(line["reach"], _LINES)
        if here and of and not of & here:
            but = f"the emergency number of this practice is {emergency}"
            but = _BRITISH if british and not of & _WRITTEN_IN else but
            path = f"help_lines.{number}.reach"
            yield breach(path, words=line["reach"], of=_listed(of), but=but)


_BRITISH = "this practice writes British English (language: en-GB)"


def _countries(text: str, numbers: _Of) -> frozenset[str]:
    """The countries of all numbers in a text that are known; none where one is not."""
    found = [re.sub(r"\D", "", each) for each in re.findall(r"\d[\d\s().-]*", text)]
    if not all(each in numbers for each in found):
        return frozenset()
    return frozenset[str]().union(*(numbers[each] for each in found))


def _listed(countries: frozenset[str]) -> str:
    *rest, last = sorted(countries, key=lambda each: each.removeprefix("the "), reverse=True)
    return f"{', '.join(rest)} and {last}" if rest else last
