"""Phrases: what a place inside a sentence asks of the text that stands there.

Each function takes a text and gives what does not fit there; None where it fits, or nobody can say.
"""

from __future__ import annotations

import re

from gen.phrasing.agreement import in_base
from gen.phrasing.english import (
    BEGIN_A_NOUN,
    MAYBE,
    NO_DOING,
    NUMBERS,
    PERSONS,
    PREPOSITIONS,
    SUBJECTS,
    SUCH,
    SURE,
    THEMES,
)
from gen.phrasing.misfit import Misfit, first_of
from gen.phrasing.points_back import points_back_in_once
from gen.phrasing.things import begins_a_noun, done, had, names_a_thing
from gen.phrasing.verbs import (
    OF_ING,
    OF_PAST,
    OF_THIRD,
    has_verb,
)
from gen.words import beginnings

_DOES = 'It says what the client does, and begins with that: "open", "keep".'
_BEHIND_TO = 'It goes on behind "to", so it begins with what is done: "open", "keep".'


def deed(text: str) -> Misfit | None:
    """What the client is to do."""
    text = beginnings.action(text)
    first, rest = first_of(text)
    why = _DOES
    if names_a_thing(text):
        does = done(text)
        alike = "keep Monday evenings free for the plan"
        return Misfit(why, does or alike, alike=not does)
    if first in ("you", "i") and rest:
        then, _ = first_of(rest)
        return Misfit(why, "be" + rest[len(then) :] if then in ("are", "am") else rest)
    return _done(text, first, rest)


def _done(text: str, first: str, rest: str) -> Misfit | None:
    """What is done, where it stands in another form: keeping, keeps, kept, has kept."""
    alike = Misfit(_DOES, "keep Monday evenings free for the plan", alike=True)
    second, then = first_of(rest)
    if first in ("not", "never") and second in OF_ING:
        return Misfit(_DOES, f"{first} {OF_ING[second]} {then}".strip())
    numbered = first_of(then)[0] in NUMBERS and second not in SURE | MAYBE
    if first == "not" and (numbered or names_a_thing(rest)):
        return alike  # not chapter one
    if first in ("has", "have") and second == "been" and (does := first_of(then))[0] in OF_ING:
        text = f"{OF_ING[does[0]]} {does[1]}".strip()  # have been seeing someone
        return Misfit(_DOES, text)
    if first in ("has", "have") and second in OF_PAST:
        text = re.sub(_AND_HAS, lambda at: at["and"] if at["did"] in OF_PAST else at[0], rest)
        first, rest = second, then
    kept = first in ("left", "found", "felt", "saw")
    for forms in (OF_ING, OF_THIRD, {} if kept or not rest else OF_PAST):
        if first in forms:
            base = in_base(text, forms)
            return Misfit(_DOES, base) if base else alike
    if first.endswith("ing") and len(first) > _SHORT and first not in NO_DOING:
        return alike
    base = in_base(text, OF_THIRD) if first in SURE else text
    return Misfit(_DOES, base) if base not in ("", text) else None


_AND_HAS = r"(?i)(?P<and>, |\b(?:and|or|but) )(?:has|have) (?=(?P<did>\w+))"
_SHORT = 4  # letters: king, wing


def goal(text: str) -> Misfit | None:
    """What the client came to do, in words to "you"."""
    text = beginnings.action(text)
    if sets_out := re.match(_SETS_OUT, text):
        why = 'It goes on behind "You set out to", which says "set out" already.'
        return Misfit(why, f"strike out {text[sets_out.end() :]}")
    if (mine := _to_you(text)) != text:
        own = "my" if re.search(_OWN, text) else "I"
        return Misfit(f'The client is spoken to here, and "{own}" is the coach\'s own.', mine)
    if first_of(text)[0] == "better" and first_of(text)[1].startswith(("your ", "the ")):
        return None
    if misfit := _to_be(text) or _named(text):
        return misfit
    misfit = deed(text)
    return misfit and misfit._replace(why=_BEHIND_TO)


def _to_be(text: str) -> Misfit | None:
    """A goal that is a place, or what one wants to be: in a new job, a better listener."""
    first, _ = first_of(text)
    if first in _WHERE and not has_verb(text):
        return Misfit(_NOT_DONE, f"be {text}")
    if first in ("a", "an") and re.match(_A_BETTER_ONE, text):
        unless = 'Where it is somebody else, write "have".'
        return Misfit(_NOT_DONE, f"be {text}", unless=unless)
    return None


def _named(text: str) -> Misfit | None:
    """A goal that is the name of a theme or of a thing: finances, a team of your own."""
    first, rest = first_of(text)
    if first in THEMES and first_of(rest)[0] not in _NO_THEME:
        return Misfit(_NOT_DONE, f"work on {text}")
    if begins_a_noun(text) or first in SUCH or first == "less":
        has = "" if _is_no_possession(text) else had(text)
        return Misfit(_NOT_DONE, has or "lead a team of your own", alike=not has)
    return None


_NOT_DONE = 'It goes on behind "to", so it begins with what is done.'
_WHERE = frozenset("in at out off back on".split())
_SETS_OUT = r"(?i)set out (?=(?:on|alone|by)\b)"
_A_BETTER_ONE = (  # which one wants to be: a better listener, a calmer parent
    rf"(?i)an? (?:(?:more|less) \w+|better|good|calmer|kinder|stronger|braver|happier|wiser|gentler"
    rf"|great|confident)(?: and \w+)? (?:{'|'.join(sorted(PERSONS))}|person|listener|leader|speaker"
    r"|writer|mum|mom|mother|father|dad|player|runner|cook|driver|planner|version of)\b"
)


def _to_you(text: str) -> str:
    low = text.lower()
    if "my" not in low and "mine" not in low and " I" not in text:
        return text
    mine = re.sub(r"(?i)\bmy\b", "your", re.sub(_I_DO, _you_do, text))
    return re.sub(r"(?i)\bmyself\b", "yourself", re.sub(r"(?i)\bmine\b", "yours", mine))


_OWN = r"(?i)\bm(?:y|ine|yself)\b"
_I_DO = (
    r"\bI(?P<short>['\N{RIGHT SINGLE QUOTATION MARK}](?:m|ve|d|ll))?(?P<does> (?:am|was)\b)?(?!\w)"
)
_OF_YOU = {"m": "re", " am": " are", " was": " were"}


def _you_do(found: re.Match[str]) -> str:
    short, does = found["short"] or "", found["does"] or ""
    own = short[:1] + _OF_YOU.get(short[1:], short[1:])
    return f"you{own}{_OF_YOU.get(does, does)}"


_NO_THEME = BEGIN_A_NOUN | {"less", "up", "out"}  # time the launch, stress less


_GOINGS = frozenset("shift move change transition switch return step jump leap way".split())


def _is_no_possession(text: str) -> bool:
    """Whether one may not say to "have" it: the shift from one work to another."""
    first, rest = first_of(text)
    noun = first_of(rest)[0]
    return first in BEGIN_A_NOUN and noun in _GOINGS


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
    if misfit := points_back_in_once(text):
        return misfit
    if has_verb(text) or first_of(text)[0] in ("my", "your", "our", "the", "a", "an"):
        return None  # my term on the board ends
    why = 'It goes on behind "Once", so it says what has come about: "the case is settled".'
    return Misfit(why, "the case between our firms is settled", alike=True)


_SEES = (
    r"(?i)(?:we|you|i)(?:'ll|'d| will| can| would| could)?(?: both)? "
    r"(?:see|find|notice|track|check|write|log|note|have|put|mark)s?(?: (?:it|this|that|them))? "
    r"(?:in|on|from|by) (?P<where>.+)"
)


_TELLS = (  # you tell me what it is; not: you text me a photo of the log
    r"(?i)(?:you(?:'ll|'d| will| would)? )?(?:just )?(?P<how>tell|let|say to|text|message|call|ring"
    r"|phone|email|write to) (?:me|us)"
    r"(?: (?:know|what|when|once|that|if|how|about|it|so|as)\b(?:(?! and )[^,;])*)?"
)
_TOLD = {"text": "a text", "message": "a message", "email": "an email", "write to": "a line"}
_TOLD |= dict.fromkeys(("call", "ring", "phone"), "a call")


def sign(text: str) -> Misfit | None:
    """What shows it, behind "We'd both see it in"."""
    text = beginnings.thing(text)
    first, rest = first_of(text)
    why = 'It names the thing in which it shows: "your calendar", "the training log".'
    speaks = first.partition("'")[0] in ("we", "you", "i")
    if speaks and (found := re.fullmatch(_SEES, text)):
        return Misfit(why, beginnings.thing(found["where"]))
    if found := re.fullmatch(_TELLS, text):
        return Misfit(why, f"{_TOLD.get(found['how'].lower(), 'a word')} from you")
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
