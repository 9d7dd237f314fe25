"""Numbers: whom a client in danger calls answers in the country where the client lives.

A number of another country, left from an example, rings nowhere, or far away.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from gen.case import Case
from gen.counsel.rule import Breach, breach, rule
from gen.countries import (
    AUSTRALIA,
    CANADA,
    EUROPE,
    INDIA,
    IRELAND,
    NEW_ZEALAND,
    PHILIPPINES,
    SINGAPORE,
    SOUTH_AFRICA,
    UNITED_KINGDOM,
    UNITED_STATES,
    by_address,
    by_currency,
    by_emergency,
    by_help_line,
)

_WRITTEN_IN = frozenset(
    (UNITED_KINGDOM, IRELAND, EUROPE, INDIA, AUSTRALIA, NEW_ZEALAND, SINGAPORE, SOUTH_AFRICA)
)
"""Where British English is written. Of American English nothing is said: it is the default."""
_USUAL = "911"
_ANYWHERE = (
    "999 and 116 123 in the United Kingdom and Ireland, 000 and 13 11 14 in Australia, 111 and "
    "1737 in New Zealand, 112 in India and the European Union, 911 and 988 in the United States "
    "and Canada"
)
_NUMBERS: Mapping[str, str] = {
    **dict.fromkeys((UNITED_STATES, CANADA), "911 and 988"),
    **dict.fromkeys((UNITED_KINGDOM, IRELAND), "999 and 116 123"),
    AUSTRALIA: "000 and 13 11 14",
    NEW_ZEALAND: "111 and 1737",
    INDIA: "112 and 14416",
    SINGAPORE: "995 and 1767",
    SOUTH_AFRICA: "112",
    PHILIPPINES: "911",
    EUROPE: "112",
}


@rule(
    "number-of-another-country",
    "warning",
    "R38",
    '"{words}" is a number of {of}, and {but}.',
    "Write the one that is called where the client lives: {numbers}; or, if this is meant, add an "
    'entry under "allow" with rule: number-of-another-country, "why" and "words".',
    shared=True,
)
def number_of_another_country(case: Case) -> Iterator[Breach]:
    """The address tells where a practice is; where it does not, the language where it may be."""
    country = by_address(case.texts("practice.address"))
    numbers = f"{_NUMBERS[country]} in {country}" if country else _ANYWHERE
    for path, words, of, but in _called_elsewhere(case):
        yield breach(path, words=words, of=_listed(of), but=but, numbers=numbers)


def _called_elsewhere(case: Case) -> Iterator[tuple[str, str, frozenset[str], str]]:
    """The path and the words of each such number, its countries, and why it is none of these."""
    emergency = case.text("practice.emergency")
    called = by_emergency(emergency)
    may_be, why = _where(case)
    if called and may_be and not called & may_be:
        yield "practice.emergency", emergency, called, why
    if case["practice.language"] == "en-US" and emergency.strip() == _USUAL:
        return  # a client may live where another line answers
    here = called & may_be or may_be or called
    own = f"the emergency number of this practice is {emergency}"
    for number, line in enumerate(case.items("help_lines")):
        of = by_help_line(line["reach"])
        if here and of and not of & here:
            but = why if may_be and not of & may_be else own
            yield f"help_lines.{number}.reach", line["reach"], of, but


def _where(case: Case) -> tuple[frozenset[str], str]:
    """In which countries a practice may be, and by what; none where nothing tells it."""
    british = case["practice.language"] == "en-GB"
    if country := by_address(case.texts("practice.address")):
        own = frozenset((country,))
        unlike = british and country not in _WRITTEN_IN and country != CANADA
        return own | (_WRITTEN_IN if unlike else frozenset()), f"this practice is in {country}"
    if not british:
        return frozenset(), ""
    given = case.gives("ending.fees.currency")
    paid_in = by_currency(case.text("ending.fees.currency")) if given else frozenset[str]()
    return _WRITTEN_IN | paid_in, _BRITISH


_BRITISH = "this practice writes British English (language: en-GB)"


def _listed(countries: frozenset[str]) -> str:
    *rest, last = sorted(countries, key=lambda each: each.removeprefix("the "), reverse=True)
    return f"{', '.join(rest)} and {last}" if rest else last
