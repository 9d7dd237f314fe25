"""Things: a text that names a thing, where it is to say what somebody does."""

from __future__ import annotations

import re

from gen.phrasing.english import (
    AFTER_AN_OBJECT,
    BEGIN_A_NOUN,
    DETERMINERS,
    MORE_OF,
    NOUN_ENDS,
    NUMBERS,
    OBJECTS,
    PREPOSITIONS,
    QUALITIES,
    SUCH_ENDS,
    SURE,
    THEMES,
    TRAITS,
)
from gen.phrasing.misfit import first_of
from gen.phrasing.verbs import OF_ING, has_verb

_NAMES = frozenset(
    """
    homework attendance punctuality honesty payment payments session sessions invoice invoices
    accounts communication commitment transparency consistency preparation reliability
    flexibility feedback hours days weeks months minutes notification participation cooperation
    """.split()
)
_OF_A_KIND = frozenset(
    """
    weekly daily monthly regular punctual full minimum maximum timely consistent honest enough
    sufficient active good better
    """.split()
)
_OFTEN_DONE = frozenset("notice proof advance clear prompt time open".split())
"""Verbs that begin a thing, too: advance notice, proof of payment, clear communication."""
_HOW_OFTEN = frozenset("daily weekly monthly".split())
_NO_NOUN = r"(?i)no longer |(?:more|less) often |any ?time (?:you|i|we) "
_COUNTED = r"(?i)(?:\S+ )?(?:hours?|sessions?|meetings?|calls?|evenings?|mornings?)\b"


def names_a_thing(text: str) -> bool:
    """Whether a text begins as the name of a thing does: 24 hours' notice, regular attendance."""
    first, rest = first_of(text)
    if first in _OF_A_KIND:
        return not _is_done(first, rest)
    if first[:1].isdigit() or first in NUMBERS or first in _NAMES or begins_a_noun(text):
        return True
    if first in PREPOSITIONS:
        return not has_verb(text)
    second, _ = first_of(rest)
    thing = second in _NAMES or second == "notice" or second.endswith(NOUN_ENDS)
    return first in _OFTEN_DONE and (second in ("of", "for") or thing)


def begins_a_noun(text: str) -> bool:
    """Whether a text begins as a noun does: a team, more time; not: no longer check."""
    first, _ = first_of(text)
    return first in QUALITIES or (first in BEGIN_A_NOUN and not re.match(_NO_NOUN, text))


def _is_done(first: str, rest: str) -> bool:
    """Whether such a word says how something is done: weekly send me the log, better your sleep."""
    second, then = first_of(rest)
    to_what = first_of(then)[0] in OBJECTS | DETERMINERS | NUMBERS
    return second in DETERMINERS or (first in _HOW_OFTEN and second in SURE and to_what)


def done(text: str) -> str:
    """What is done with such a thing, where that is plain; empty where it is not."""
    if re.search(r"(?i)\bnotice\b", text):
        return f"give {text}"
    first, rest = first_of(text)
    if first in NUMBERS or first[:1].isdigit():
        return f"keep {text.replace(' kept ', ' ')}" if re.match(_COUNTED, rest) else ""
    return ""


def had(text: str) -> str:
    """A thing as something to have, a state as something to be: be more open; or empty.

    What is done is done more or less: yell less, for less yelling.
    """
    first, rest = first_of(text)
    second, then = first_of(rest)
    if first not in ("more", "less"):
        return f"have {'a ' if first in _ONE_OF_THEM else ''}{text}"
    alone = not then or first_of(then)[0] in AFTER_AN_OBJECT | {"toward", "towards"}
    if second in OF_ING and second not in _MANNERS:
        if first_of(then)[0] in DETERMINERS | OBJECTS:
            return f"{OF_ING[second]} {then} {first}"
        return f"{OF_ING[second]} {first} {then}".strip() if alone else f"have {text}"
    if second in PREPOSITIONS:
        return f"be {text}"
    if second in TRAITS | _MANNERS or second.endswith(SUCH_ENDS):
        return f"be {text}" if alone else f"have {text}"
    thing = second.endswith((*NOUN_ENDS, "s")) or second in MORE_OF | QUALITIES | THEMES
    return f"have {text}" if thing else ""


_ONE_OF_THEM = ("promotion",)
_MANNERS = frozenset(
    "understanding caring loving giving forgiving trusting outgoing welcoming daring".split()
)
