"""So far: what was tried, and what was reached, as it goes on in its sentence.

Each function takes a text and gives what does not fit there; None where it fits, or nobody can say.
"""

from __future__ import annotations

import re

from gen.phrasing.english import BEGIN_A_NOUN, DETERMINERS, NUMBERS, PREPOSITIONS, SUCH, SURE
from gen.phrasing.misfit import Misfit, first_of
from gen.phrasing.things import begins_a_noun, had
from gen.phrasing.verbs import OF_ING, OF_PAST, OF_THIRD, doing, has_verb, ing_of, past_of
from gen.words import beginnings

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


_BEHIND_YOU = 'It goes on behind "You", as in "You opened the second shop in May."'


def achievement(text: str) -> Misfit | None:
    """What was reached, behind "You": in the past."""
    text = beginnings.deed(text)
    first, rest = first_of(text)
    why = _BEHIND_YOU
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
    return _a_thing(text, first, rest)


def _a_thing(text: str, first: str, rest: str) -> Misfit | None:
    """A thing that was reached, as something the client has: a team of nine, more confidence."""
    alike = Misfit(_BEHIND_YOU, "opened the second shop", alike=True)
    counted = first in NUMBERS or first[:1].isdigit()
    noun = begins_a_noun(text)
    if (noun or counted) and has_verb(text):
        return alike
    if counted:
        return Misfit(_BEHIND_YOU, f"have {text}")
    if noun or first in ("better", "less"):
        has = had(text)
        return Misfit(_BEHIND_YOU, f"are{has[2:]}" if has[:3] == "be " else has) if has else alike
    of_a_kind = first in SUCH and rest and first_of(rest)[0] not in DETERMINERS | PREPOSITIONS
    return alike if of_a_kind else None
