"""So far: what was tried, and what was reached, as it goes on in its sentence.

Each function takes a text and gives what does not fit there; None where it fits, or nobody can say.
"""

from __future__ import annotations

import re

from gen.characters import CAPITAL
from gen.phrasing.agreement import agreeing, is_adverb
from gen.phrasing.english import (
    BEGIN_A_NOUN,
    DETERMINERS,
    FINITE,
    INDEFINITE,
    NUMBERS,
    OBJECTS,
    PREPOSITIONS,
    SUCH,
    SURE,
)
from gen.phrasing.misfit import Misfit, first_of
from gen.phrasing.somebody_else import text_of
from gen.phrasing.things import begins_a_noun, had
from gen.phrasing.verbs import (
    OF_ING,
    OF_PAST,
    OF_THIRD,
    base_of_third,
    doing,
    has_verb,
    ing_of,
    past_of,
)
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
            Misfit(why, f"{doing(then)} {_doing_all(rest)}".strip())
            if doing(then)
            else Misfit(why, _MOVING, alike=True)
        )
    second, more = first_of(rest)
    if first in ("she", "he", "you", "they", "client"):
        did = doing(second) if second not in FINITE and more else ""
        return Misfit(why, f"{did} {_doing_all(more)}" if did else _MOVING, alike=not did)
    done = first in OF_PAST and (
        first in _SURELY_DONE
        or second in BEGIN_A_NOUN | PREPOSITIONS | NUMBERS
        or second[:1].isdigit()
    )
    if done or (first in SURE and first not in ("offer", "show", "share") and rest):
        return Misfit(why, f"{doing(first)} {_doing_all(rest)}")
    if first == "to" and doing(second):
        return Misfit(why, f"{doing(second)}{rest[len(second) :]}")
    passive = any(f" {each} " in text.lower() for each in ("was", "were", "been"))
    found = re.match(_DONE_TO, text) if passive else None
    if found and found["did"].lower() in OF_PAST:
        of_it = f"{ing_of(OF_PAST[found['did'].lower()])} {found['what'].strip()}"
        return Misfit(why, f"{of_it}{text[found.end() :]}")
    return None


_MOVING = "moving to evenings"
_AND_DID = r"(?i)(?P<and>(?:\b(?:and|then)|,) )(?P<did>[a-z]+)(?= (?P<on>\w+))"


def _doing_all(rest: str) -> str:
    """What else was done, as what came first: a list and keeping it."""
    goes_on = BEGIN_A_NOUN | PREPOSITIONS | OBJECTS

    def told(found: re.Match[str]) -> str:
        base = OF_PAST.get(found["did"].lower(), "")
        acts = base and found["on"].lower() in goes_on
        return f"{found['and']}{ing_of(base)}" if acts else found[0]

    return re.sub(_AND_DID, told, rest)


_BEHIND_YOU = 'It goes on behind "You", as in "You opened the second shop in May."'


def achievement(text: str) -> Misfit | None:
    """What was reached, behind "You": in the past."""
    if _is_of_another(text):
        return Misfit(_NOT_YOURS, "opened the second shop", alike=True)
    text = beginnings.deed(text)
    first, rest = first_of(text)
    why = _BEHIND_YOU
    if first == "i" and rest:
        mine = re.sub(r"(?i)\bmy\b", "your", rest)
        return Misfit(why, beginnings.deed(mine))
    return _in_another_form(text, first, rest) or _a_thing(text, first, rest)


def _in_another_form(text: str, first: str, rest: str) -> Misfit | None:
    """What does not go on behind "You" as its verb stands: leads, leading, to lead."""
    why = _BEHIND_YOU
    if first in OF_ING:
        return Misfit(why, "have been" + text[5:] if first == "being" else f"are {text}")
    if first in OF_THIRD and (OF_THIRD[first] in SURE or first_of(rest)[0] in BEGIN_A_NOUN):
        return Misfit(why, f"{OF_THIRD[first]} {rest}".strip())
    if first in _GIVES and first_of(rest)[0] in _AWAY:  # hands off the rota
        return Misfit(why, f"{first.removesuffix('s')} {rest}")
    if first == "to" and rest:
        then, more = first_of(rest)
        return Misfit(why, f"{past_of(then)} {more}".strip())
    agreed = _agreed(text)
    return Misfit(why, agreed) if agreed != text else None


_AWAY = frozenset("off over away back".split())
_GIVES = frozenset("hands signs shows pulls backs gives takes puts lays turns throws".split())
_NOT_YOURS = (
    'It goes on behind "You", so it says what the client did, and not what somebody else does or'
    " how something is."
)
_IS_SO = frozenset("is are was were has isn't aren't wasn't weren't hasn't".split())
_BEFORE_A_DEED = frozenset("then first since not both all you i we she he they client".split())


def _is_of_another(text: str) -> bool:
    """Whether somebody or something else is what is spoken of: Aoife has the keys, work is calm."""
    words = text_of(text)
    first, second, third = [*words.low[:3], "", "", ""][:3]
    if first in FINITE | PREPOSITIONS | _BEFORE_A_DEED or is_adverb(first) or "'" in first:
        return False
    if second in _IS_SO or (first in INDEFINITE and doing(second)):
        return True
    named = re.match(rf"{CAPITAL}\S+ (?P<whole>{CAPITAL}\S+ )?", text)
    acts = third if named and named["whole"] else second
    does = acts in _IS_SO or base_of_third(acts) or acts in OF_PAST
    return bool(named and does and not doing(first))


def _agreed(text: str) -> str:
    """What else was done, as it stands behind "you": joined the group, and go there weekly."""
    words = text_of(text)
    changed = agreeing(words.low, 0, words.pauses) if doing(words.low[0]) else {}
    if changed and (base := base_of_third(words.low[0])):
        changed[0] = base
    for at in sorted(changed, reverse=True):
        token = words.found[at]
        joins = "and " if at in words.pauses and at == max(changed) else ""
        text = f"{text[: token.start()]}{joins}{changed[at]}{text[token.end() :]}"
    return text


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


_HAS_DONE = r"(?i)have (?:(?:\w+ly|already|also|both|each|at least) )?(?P<did>\w+)\b"


def is_done_by_then(text: str) -> bool:
    """Whether a text says what the client has done by then: have been seeing someone."""
    found = re.match(_HAS_DONE, text)
    did = found["did"].lower() if found else ""
    return did in OF_PAST or did in ("been", "had", "put", "set", "cut", "read", "let")
