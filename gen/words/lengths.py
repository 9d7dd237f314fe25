"""Lengths: how long something takes, and how heavy it is, in words: 20 min, 2 hrs, 20 lbs.

Before a thing that it describes it is said as of one piece: a 30-minute walk, 5-minute resets.
"""

from __future__ import annotations

import re

_UNITS = {"min": "minute", "hr": "hour", "wk": "week", "yr": "year", "lb": "pound"}
_LENGTH = re.compile(  # and no sum at the least: £20 min
    r"(?<![\w.,$\N{POUND SIGN}\N{EURO SIGN}])(?P<many>\d{1,3}) ?"
    rf"(?P<unit>{'|'.join(_UNITS)})s?\b"
    r"(?:\.(?=\S| [a-z]|,)(?!\d))?"
)
_THINGS = (  # what is also done is a thing behind an article, or where it is several
    r"(?:walk|call|talk|chat|break|reset|exercise|check-in|drive|commute|timer|run|nap|visit|pause"
    r"|plan|block|stretch|old)"
)
_SURELY_THINGS = (
    r"(?:sessions?|meetings?|lessons?|slots?|appointments?|meditations?|videos?|recordings?|courses?"
    r"|program(?:me)?s?|packages?|workouts?|notice|waits?|waiting|waitlist)"
)
_BEHIND_AN_ARTICLE = re.compile(
    r"(?i)\b(?:an?|the|one|each|every|first|last|my|your|our|his|her|their) (?:\w+ )?$"
)
_RIGHT_BEHIND_ONE = re.compile(r"(?i)\ban? $")
_GOES_ON = re.compile(r" (?!(?:or|and|to|at|in|on|of|per|each|before|after|late|early)\b)[a-z]")
_SO_LONG = re.compile(rf" (?:{_THINGS}s|{_SURELY_THINGS})\b")
_THAT_LONG = re.compile(rf" (?:[a-z]+ )?(?:{_THINGS}s?|{_SURELY_THINGS})\b")


def lengths_in_words(text: str) -> str:
    """The text with its lengths in words; with none in it, the text as it is."""
    if not any(unit in text for unit in _UNITS) or not any(map(str.isdigit, text)):
        return text
    return _LENGTH.sub(_in_words, text)


def _in_words(found: re.Match[str]) -> str:
    unit = _UNITS[found["unit"]]
    if _describes(found.string[: found.start()], found.string[found.end() :]):
        return f"{found['many']}-{unit}"
    return f"{found['many']} {unit}{'' if found['many'] == '1' else 's'}"


def _describes(before: str, after: str) -> bool:
    """Whether a thing comes next that is so long: the recorded 5 min resets."""
    if _SO_LONG.match(after):
        return True
    if _RIGHT_BEHIND_ONE.search(before) and _GOES_ON.match(after):
        return True
    return bool(_BEHIND_AN_ARTICLE.search(before) and _THAT_LONG.match(after))
