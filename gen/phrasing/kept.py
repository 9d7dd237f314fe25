"""Kept: how long notes are kept, and how; each has a field of its own.

Each function takes a text and gives what does not fit there; None where it fits, or nobody can say.
"""

from __future__ import annotations

import re

from gen.phrasing.english import SUBJECTS
from gen.phrasing.misfit import Misfit, first_of
from gen.phrasing.verbs import has_verb
from gen.words.keeping import HOLDERS, kept_how

_COUNT = r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d+)"
_TIME = rf"{_COUNT}(?: (?:more|full))? (?:days?|weeks?|months?|years?)"
_A_DAY = r"(?:(?:[A-Z]\w+ \d{1,2},?|\d{1,2} [A-Z]\w+|[A-Z]\w+) \d{4}|\d{4}-\d\d-\d\d)"
_SPAN = rf"(?P<span>(?:(?i:for|at least|up to) )*(?i:{_TIME})|(?i:until ){_A_DAY})"
_UNITS = ("weeks", "months", "years", "year", "month")
_MARKS = ",;:.()- \N{EN DASH}"
_GONE = (
    r"(?i)\b(?:shred|delet|eras|destroy|burn|wip(?:e|ed|ing)\b|binned|trash|thrown|toss|purg"
    r"|dispos)"
)
_THEN = r"(?i)(?P<span>.*?\w)(?:,? and then|[,;] then|,? (?:and )?after that),? (?=\S).*"
_PLACES = rf"(?:{'|'.join(HOLDERS)}|cloud|dropbox|icloud|onedrive)s?"
_HELD = (
    r"(?i)(?:and |then |kept |stored )*"
    rf"(?:(?:lock|encrypt|password|secur)\w*\b.*|.*\b{_PLACES}\b.*)"
)
_NONE = r"(?i)(?:not kept|none kept|no notes(?: kept)?|(?:shredded|deleted|erased|destroyed)\b.*)"
_EVER = r"(?i)(?:permanent(?:ly)?|always|for ?ever|indefinite(?:ly)?|a while|some time)"
_KEPT_SO = ("kept", "stored", "held")
_KEPT = r"(?i)(?:.* )?(?:for (?=\S)|(?=until \S))(?P<span>.*)"
_BEHIND = 'It goes on behind "I keep my notes for", so it is how long, or until which day.'
_WHERE = "Where they are goes into a line below it, how: {}."
_SO_LONG = 'It is how long, or until which day; {what} belongs into "how".'
_HOW_LONG = 'How long they are kept stands in "kept_for".'


def kept_for(text: str) -> Misfit | None:
    """How long something is kept, or until which day, behind "I keep my notes"."""
    bare = text.strip(" .!")
    if _is_plain(bare):
        return None
    return _with_more(bare) or _no_time(bare) or _told(text)


def _is_plain(text: str) -> bool:
    """Whether it is a count and a unit, as most are: two years. Then no pattern is compiled."""
    words = text.split()
    return len(words) == 2 and words[1] in _UNITS and words[0] not in ("some", "many")  # noqa: PLR2004


def _with_more(text: str) -> Misfit | None:
    """A time, and what becomes of the notes then, or where they are: two years in a safe."""
    what = _SO_LONG.format(what="what becomes of the notes then")
    if found := re.fullmatch(_THEN, text):
        return Misfit(what, found["span"])
    span, rest = _parted(text)
    if not span or not rest:
        return None
    if re.search(_GONE, rest):
        return Misfit(what, span)
    if re.fullmatch(_HELD, rest):
        where = _SO_LONG.format(what="where they are")
        return Misfit(where, span, unless=_WHERE.format(kept_how(rest)))
    return None


def _parted(text: str) -> tuple[str, str]:
    """The time that a text names first or last, and all else; both empty where it names none."""
    if found := re.match(rf"{_SPAN}\b", text):
        return _without_for(found["span"]), text[found.end() :].strip(_MARKS)
    if found := re.fullmatch(rf"(?P<how>\S.*?),? {_SPAN.replace('<span>', '<for>')}", text):
        return _without_for(found["for"]), found["how"].strip(_MARKS)
    return "", ""


def _without_for(span: str) -> str:
    return re.sub(r"(?i)^for ", "", span)


def _no_time(text: str) -> Misfit | None:
    """What is no time: not kept, permanently, in a safe, a number alone."""
    if re.fullmatch(_NONE, text):
        unless = 'Where none are kept, write kept_for: none, and "erased_on" with the day.'
        return Misfit(_BEHIND, "", unless=unless)
    if re.fullmatch(_EVER, text):
        return Misfit(_BEHIND, "as long as the law asks", alike=True)
    if text.isdecimal():
        return Misfit(_BEHIND, f"{text} years", unless="Where it is months, write so.")
    if re.fullmatch(_HELD, text) and not re.search(r"\d|(?i:year|month|until|as long)", text):
        where = _SO_LONG.format(what="where they are")
        return Misfit(where, "two years", alike=True, unless=_WHERE.format(kept_how(text)))
    return None


def _told(text: str) -> Misfit | None:
    """The same where a whole sentence tells it: I keep them for two years."""
    first, rest = first_of(text)
    if not (rest and (first in _KEPT_SO or (first in SUBJECTS and has_verb(text)))):
        return None
    found = re.fullmatch(_KEPT, text)
    return Misfit(_BEHIND, found["span"]) if found else Misfit(_BEHIND, "two years", alike=True)


def kept_so(text: str) -> Misfit | None:
    """How notes are kept, behind how long that is."""
    if not any(unit in text for unit in ("day", "week", "month", "year", "until", "20")):
        return None
    span, rest = _parted(text.strip(" .!"))
    if not span or (rest and not re.fullmatch(_HELD, rest)):
        return None
    if not rest:
        return Misfit(_HOW_LONG, "locked away", alike=True)
    return Misfit(
        _HOW_LONG, kept_how(rest), unless=f"Where that is how long, write kept_for: {span}."
    )
