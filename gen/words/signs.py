"""Signs: what stands for a word between words and figures: and, for &; per hour, for /hr.

Each has one reading. A sign in a name, an address or a sum with its “=” stays: Barnes & Noble.
"""

from __future__ import annotations

import re

from gen.calendar_names import DAYS, MONTHS
from gen.characters import CAPITAL, SMALL

_UNITS = {
    "session": "session", "sess": "session", "hour": "hour", "hr": "hour", "h": "hour",
    "week": "week", "wk": "week", "month": "month", "mo": "month", "mth": "month", "day": "day",
    "year": "year", "yr": "year", "visit": "visit", "call": "call", "meeting": "meeting",
    "mtg": "meeting", "lesson": "lesson", "class": "class", "person": "person", "head": "head",
    "letter": "letter", "email": "email", "minute": "minute", "min": "minute",
}  # fmt: skip
_MANY = (
    r"hours?|hrs?|minutes?|mins?|sessions?|times?|calls?|days?|dollars?|pounds?|euros?|USD|GBP|EUR"
    r"|fee|rate"
)
_PER = (
    rf"(?i)(?<![/\w.])(?P<of>[\d.,]*\d(?:x| ?k)?|(?:{_MANY})) ?/ ?(?P<unit>{'|'.join(_UNITS)})\b\.?"
    r"(?![/\w@])"
)
_EACH = r"(?i)(?<=\d) ?/ ?(?:each|ea)\b\.?|(?<=\d) ea\b\.?"
_OF_MONEY = r"[$\u00a3\u20ac]"
_TIMES = (  # cancelled 3x, 2x a week; not 3x $45, and no 10x engineer
    r"(?<![\w.,/$\N{POUND SIGN}\N{EURO SIGN}-])(?P<count>\d{1,2}) ?[x\N{MULTIPLICATION SIGN}]"
    r"(?=[.,;!?)/]|$| (?:a|an|per|in|this|last|on|since|already|now|so|and|each|every|daily|weekly"
    r"|monthly|during|within|the)\b)"
)
_COUNTS = "no once twice three four five six seven eight nine ten eleven twelve".split()
_CALENDAR = "|".join((*DAYS, *MONTHS))
_AND = rf"(?<={SMALL}|[\d),;]) & (?=[a-z\d({_OF_MONEY[1:-1]}]|(?:I|{_CALENDAR})\b)"
_WORD_BEFORE = r"(\S*[^\s,;])$"
_BETWEEN = rf"(?P<between>\b[Bb]etween {CAPITAL}[\w'\u2019-]+) & (?={CAPITAL})"
_NO_NAME = r"(?:me|you|my|your|our|I|an?|the|this|that|then|also|we|it|to|at|on)\b"  # Zoom & a call
_PLUS = r"(?<=[\w)%.]) \+ (?=[\w($\N{POUND SIGN}\N{EURO SIGN}])"
_AT = r" ?(?<![\w.])@ ?(?=\d)"


def signs_in_words(text: str) -> str:
    """The text with the signs in it in words; with none in it, the text as it is."""
    if "/" in text:
        text = re.sub(_EACH, " each", text)
        text = re.sub(_PER, _per, text)
    if " ea" in text:
        text = re.sub(_EACH, " each", text)
    if "x" in text and any(map(str.isdigit, text)):
        text = re.sub(_TIMES, _often, text)
    if " & " in text:
        text = re.sub(_BETWEEN, r"\1 and ", text)
        text = re.sub(_AND, _and, text)
    if " + " in text and " = " not in text:
        text = re.sub(_PLUS, _plus, text)
    at = text.startswith("@") or any(each in text for each in (" @", "(@"))  # and no address
    return re.sub(_AT, " at ", text).strip() if at else text


def _per(found: re.Match[str]) -> str:
    return f"{found['of']} per {_UNITS[found['unit'].lower()]}"


def _often(found: re.Match[str]) -> str:
    """How often: once, twice, three times."""
    count = int(found["count"])
    word = _COUNTS[count] if 0 < count < len(_COUNTS) else found["count"]
    return word if count in (1, 2) else f"{word} times"


def _and(found: re.Match[str]) -> str:
    """An “and”, but in a name, whose word before has a capital: Fish & chips."""
    word = re.search(_WORD_BEFORE, found.string[: found.start()])
    ours = re.match(_NO_NAME, found.string[found.end() :])
    named = not ours and word and word[1][:1].isupper() and not re.fullmatch(_CALENDAR, word[1])
    return found[0] if named else " and "


def _plus(found: re.Match[str]) -> str:
    """Plus where a sum or a number stands beside it, and elsewhere “and”."""
    before, after = found.string[: found.start()], found.string[found.end() :]
    counts = before[-1:].isdigit() or re.match(rf"{_OF_MONEY}|\d", after)
    return " plus " if counts else " and "
