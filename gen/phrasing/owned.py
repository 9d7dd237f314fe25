"""Owned: whether a “her” says whose something is, or to whom something is done: give her a hand."""

from __future__ import annotations

from gen.phrasing.english import AFTER_AN_OBJECT, IRREGULAR, NUMBERS, PERSONS, SURE
from gen.phrasing.somebody_else import REACH, Text
from gen.phrasing.verbs import doing

# Call her back; any other back is hers: surgery on her back.
_BACK = frozenset(
    """asking bringing calling emailing getting inviting paying phoning ringing sending taking
    texting wanting welcoming winning writing""".split()
)
_OF_A_BACK = frozenset(
    """pain pains porch surgery injury trouble problem problems office yard door taxes pay room
    brace exercises rent""".split()
)
_OWNED = {  # down payment, off days: a thing's name, though its first word often stands alone
    "down": ("payment", "payments", "time", "days"),
    "off": ("day", "days", "season", "year", "weeks", "hours"),
    "better": ("days", "day", "self", "half", "judgment", "judgement", "side"),
    "every": ("move", "step", "word", "need"),
}
_ONCE_WAS = ("then", "now")  # her then husband
_LETS = frozenset("help helps helped helping let lets letting make makes made making".split())
# Emailed her twice, gave her two weeks, three times: to her, and nothing of hers.
_HOW_OFTEN = frozenset(
    """twice several daily weekly monthly yesterday directly privately personally often regularly
    repeatedly""".split()
)
_GIVING = frozenset(
    """giving sending offering telling teaching showing allowing promising texting emailing
    paying""".split()
)
_IS_SO = frozenset(
    """obviously naturally definitely entirely completely fully actually already anyway alone
    forever really certainly clearly always still""".split()
)
_AT_ONCE = (["right", "now"], ["right", "away"])  # feels to her right now


def of_another(text: Text, place: int) -> bool:
    """Whether it says whose somebody is: her mother and her sister."""
    nearest = {word.removesuffix("'s") for word in text.low[place + 1 : place + 1 + REACH]}
    return text.low[place] in ("her", "his") and not PERSONS.isdisjoint(nearest)


def owns(text: Text, place: int) -> bool:
    """Whether “her” says whose something is, as in “her keys”, and not to whom: give her a hand."""
    after = text.low[place + 1] if place + 1 < len(text.low) else ""
    if text.low[place] not in ("her", "his") or not after:
        return False
    if after in AFTER_AN_OBJECT and not _names_what_is_owned(text, place):
        return False
    if text.low[place] == "her" and (after in _HOW_OFTEN or _is_counted_out(text, place)):
        return False
    if text.low[place + 1 : place + 3] in _AT_ONCE or _ends_there(text, place):
        return False
    acts = place and text.low[place - 1] in _LETS and (after in SURE or after in IRREGULAR)
    gap = text.text[text.found[place].end() : text.found[place + 1].start()]
    return not gap.strip() and not (acts and text.low[place] == "her")  # help her find


def _ends_there(text: Text, place: int) -> bool:
    """Whether all that follows in its sentence is how it is so: all of it is his, obviously."""
    last = place + 2 >= len(text.low) or text.is_apart(place + 1, place + 2)
    return text.low[place] == "his" and last and text.low[place + 1] in _IS_SO


def _is_counted_out(text: Text, place: int) -> bool:
    """Whether a number behind “her” counts nothing of hers: reminded her three times."""
    after, then = (*text.low[place + 1 : place + 3], "")[:2]
    counts = after.isdigit() or after in NUMBERS
    return counts and (then == "times" or _is_given(text, place))


def _is_given(text: Text, place: int) -> bool:
    """Whether something may be given to her, or what is hers: send her reminders, her letters."""
    return bool(place) and text.low[place] == "her" and doing(text.low[place - 1]) in _GIVING


def may_be_given(text: Text, place: int) -> bool:
    """Whether nobody can say which of the two it is."""
    return _is_given(text, place) and owns(text, place) and not of_another(text, place)


def _names_what_is_owned(text: Text, place: int) -> bool:
    """Whether a word that often follows a “her” of another kind is a thing here: her back."""
    after, then = (*text.low[place + 1 : place + 3], "")[:2]
    if text.is_apart(place, place + 1):
        return False
    if after == "back":
        before = text.low[place - 1] if place else ""
        return text.low[place] == "his" or then in _OF_A_BACK or doing(before) not in _BACK
    return then in _OWNED.get(after, ()) or (after in _ONCE_WAS and then in PERSONS)
