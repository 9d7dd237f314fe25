"""Phrases: what a place inside a sentence asks of the text that stands there.

Each function takes a text and gives what does not fit there; None where it fits, or nobody can say.
"""

from __future__ import annotations

import re

from gen.phrasing.english import (
    BEGIN_A_NOUN,
    NOUN_ENDS,
    NUMBERS,
    PREPOSITIONS,
    SUBJECTS,
    SUCH,
    SURE,
    THEMES,
)
from gen.phrasing.misfit import Misfit, first_of
from gen.phrasing.things import begins_a_noun, done, names_a_thing
from gen.phrasing.verbs import (
    OF_ING,
    OF_PAST,
    OF_THIRD,
    doing,
    has_verb,
    ing_of,
    past_of,
)
from gen.words import beginnings

# --- goals, needs, conditions -----------------------------------------------------------------

_DOES = 'It says what the client does, and begins with that: "open", "keep".'
_BEHIND_TO = 'It goes on behind "to", so it begins with what is done: "open", "keep".'


def deed(text: str) -> Misfit | None:
    """What the client is to do."""
    text = beginnings.action(text)
    first, rest = first_of(text)
    why = _DOES
    if names_a_thing(text):
        does = done(text)
        alike = "keep two hours every week for the plan"
        return Misfit(why, does or alike, alike=not does)
    if first in ("you", "i") and rest:
        then, _ = first_of(rest)
        return Misfit(why, "be" + rest[len(then) :] if then in ("are", "am") else rest)
    if first in OF_ING:
        return Misfit(why, f"{OF_ING[first]} {rest}".strip())
    if first in OF_THIRD:
        return Misfit(why, f"{OF_THIRD[first]} {rest}".strip())
    if first in OF_PAST and first not in ("left", "found", "felt", "saw") and rest:
        return Misfit(why, f"{OF_PAST[first]} {rest}")
    return None


def goal(text: str) -> Misfit | None:
    """What the client came to do, in words to "you"."""
    text = beginnings.action(text)
    first, rest = first_of(text)
    if (mine := _to_you(text)) != text:
        return Misfit('The client is spoken to here, and "my" is the coach\'s own.', mine)
    if first in THEMES and first_of(rest)[0] not in _NO_THEME:
        return Misfit('It goes on behind "to", so it begins with what is done.', f"work on {text}")
    if first == "better" and rest.startswith(("your ", "the ")):
        return None
    if begins_a_noun(text) or first in SUCH:
        had = "" if _is_no_possession(text) else _had(text)
        why = 'It goes on behind "to", so it begins with what is done.'
        return Misfit(why, had or "lead a team of your own", alike=not had)
    misfit = deed(text)
    return misfit and misfit._replace(why=_BEHIND_TO)


def _to_you(text: str) -> str:
    low = text.lower()
    if "my" not in low and "mine" not in low:
        return text
    mine = re.sub(r"(?i)\bmy\b", "your", text)
    return re.sub(r"(?i)\bmyself\b", "yourself", re.sub(r"(?i)\bmine\b", "yours", mine))


_NO_THEME = BEGIN_A_NOUN | {"less", "up", "out"}  # time the launch, stress less


_GOINGS = frozenset("shift move change transition switch return step jump leap way".split())


def _is_no_possession(text: str) -> bool:
    """Whether one may not say to "have" it: the shift from one work to another."""
    first, rest = first_of(text)
    noun = first_of(rest)[0]
    return first in BEGIN_A_NOUN and noun in _GOINGS


def _had(text: str) -> str:
    """A thing as something to have, and a state as something to be: be more open."""
    first, rest = first_of(text)
    second, _ = first_of(rest)
    thing = second.endswith((*NOUN_ENDS, "s")) or first not in ("more", "less")
    return f"have {text}" if thing else f"be {text}"


_ALIKE = "I can plan my week"


def benefit(text: str) -> Misfit | None:  # noqa: PLR0911 - a way to begin each
    """What comes of it, behind "That way": who does what."""
    text = beginnings.benefit(text)
    first, rest = first_of(text)
    why = 'It goes on behind "That way", so it says who does what.'
    if first in ("in", "to") and (aim := re.match(r"(?i)(?:in order )?to (?=\S)", text)):
        return Misfit(why, f"you can {text[aim.end() :]}")
    if first in OF_ING and rest:
        return Misfit(why, f"we {OF_ING[first]} {rest}")
    if first in ("is", "will", "can", "would") or (
        first in OF_THIRD and OF_THIRD[first] in SURE and rest
    ):
        return Misfit(why, f"it {text}")
    if first in SURE and rest and not has_verb(rest):
        return Misfit(why, f"we {text}")
    if first in ("otherwise", "without"):
        return Misfit(why, _ALIKE, alike=True)
    if has_verb(text):
        return None
    bare = re.sub(r"(?i)^(?:for|of) ", "", text)
    owned = first_of(bare)[0] in ("your", "my", "our", "the")
    return Misfit(why, _ALIKE, alike=True) if owned else Misfit(why, f"we have {bare}")


def event(text: str) -> Misfit | None:
    """What must have come about, behind "Once": who or what has done it."""
    text = beginnings.event(text)
    if has_verb(text) or first_of(text)[0] in ("my", "your", "our", "the", "a", "an"):
        return None  # my term on the board ends
    why = 'It goes on behind "Once", so it says what has come about: "the case is settled".'
    return Misfit(why, "the case between our firms is settled", alike=True)


_SEES = (
    r"(?i)(?:we|you|i)(?:'ll|'d| will| can| would| could)?(?: both)? "
    r"(?:see|find|notice|track|check|write|log|note|have|put|mark)s?(?: (?:it|this|that|them))? "
    r"(?:in|on|from|by) (?P<where>.+)"
)


def sign(text: str) -> Misfit | None:
    """What shows it, behind "We'd both see it in"."""
    text = beginnings.thing(text)
    first, rest = first_of(text)
    why = 'It names the thing in which it shows: "your calendar", "the training log".'
    speaks = first.partition("'")[0] in ("we", "you", "i")
    if speaks and (found := re.fullmatch(_SEES, text)):
        return Misfit(why, beginnings.thing(found["where"]))
    whose = first_of(rest) if first == "the" else (first, rest)
    if whose[0] in ("coach's", "coach\N{RIGHT SINGLE QUOTATION MARK}s") and whose[1]:
        return Misfit(why, f"my {whose[1]}")
    clause = (first in SUBJECTS and first != "it" and rest) or text.startswith("both of us ")
    asks = first in ("when", "if", "whether", "how", "that", "because", "by", "at", "when")
    acts = first in OF_ING and first_of(rest)[0] in PREPOSITIONS  # showing up
    if (
        clause
        or asks
        or acts
        or (first in SURE and rest and first not in ("show", "share", "offer"))
    ):
        return Misfit(why, "your calendar", alike=True)
    return None


# --- what was tried, what was reached -----------------------------------------------------------

_BY_US = (
    r"(?i)(?:we|i)(?:'ve|'d| have| had)? (?:(?:both|also|just|then|twice|once|already) )?(?=\S)"
)
_DONE_TO = r"(?i)(?P<what>(?:\S+ ){1,4}?)(?:was|were|has been|have been) (?P<did>\w+)\b"
_SURELY_DONE = frozenset(
    """sent gave made took went had did spoke talked called emailed texted asked waived dropped
    moved switched shifted swapped lowered met wrote told""".split()
)


def attempt(text: str) -> Misfit | None:
    """Something tried, in a list behind "Here's what we've done about it so far:"."""
    text = beginnings.attempt(text)
    why = 'It stands in a list of what was tried, such as "a lower fee" or "moving to evenings".'
    first, rest = first_of(text)
    by_us = first.partition("'")[0] in ("we", "i")
    if by_us and (found := re.match(_BY_US, text)):
        then, rest = first_of(text[found.end() :])
        return (
            Misfit(why, f"{doing(then)} {rest}".strip())
            if doing(then)
            else Misfit(why, "moving to evenings", alike=True)
        )
    if first in ("she", "he", "you", "they", "client"):
        return Misfit(why, "moving to evenings", alike=True)
    second, _ = first_of(rest)
    done = first in OF_PAST and (
        first in _SURELY_DONE
        or second in BEGIN_A_NOUN | PREPOSITIONS | NUMBERS
        or second[:1].isdigit()
    )
    if done or (first in SURE and first not in ("offer", "show", "share") and rest):
        return Misfit(why, f"{doing(first)} {rest}")
    if first == "to" and doing(second):
        return Misfit(why, f"{doing(second)}{rest[len(second) :]}")
    passive = any(f" {each} " in text.lower() for each in ("was", "were", "been"))
    found = re.match(_DONE_TO, text) if passive else None
    if found and found["did"].lower() in OF_PAST:
        of_it = f"{ing_of(OF_PAST[found['did'].lower()])} {found['what'].strip()}"
        return Misfit(why, f"{of_it}{text[found.end() :]}")
    return None


def achievement(text: str) -> Misfit | None:  # noqa: PLR0911 - a way to begin each
    """What was reached, behind "You": in the past."""
    text = beginnings.deed(text)
    first, rest = first_of(text)
    why = 'It goes on behind "You", as in "You opened the second shop in May."'
    if first == "i" and rest:
        mine = re.sub(r"(?i)\bmy\b", "your", rest)
        return Misfit(why, beginnings.deed(mine))
    if first in OF_ING:
        return Misfit(why, "have been" + text[5:] if first == "being" else f"are {text}")
    if first in OF_THIRD and (OF_THIRD[first] in SURE or first_of(rest)[0] in BEGIN_A_NOUN):
        return Misfit(why, f"{OF_THIRD[first]} {rest}".strip())
    if first == "to" and rest:
        then, more = first_of(rest)
        return Misfit(why, f"{past_of(then)} {more}".strip())
    counted = first in NUMBERS or first[:1].isdigit()
    if (begins_a_noun(text) or counted) and has_verb(text):
        return Misfit(why, "opened the second shop", alike=True)
    if counted:
        return Misfit(why, f"have {text}")
    if begins_a_noun(text) or first == "better":
        had = _had(text)
        return Misfit(why, f"are{had[2:]}" if had.startswith("be ") else had)
    return None
