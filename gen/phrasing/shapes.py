"""Shapes: what a place in a sentence asks of the text that stands there.

Each function takes a text and gives what does not fit, with the text that would; None where it
fits, or where nobody can say. ``better`` is made of the text's own words, or ``alike``.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from gen.phrasing.english import (
    BEGIN_A_NOUN,
    IRREGULAR,
    NOUN_ENDS,
    PREPOSITIONS,
    QUALITIES,
    SUBJECTS,
    SURE,
)
from gen.phrasing.verbs import (
    OF_ING,
    OF_PAST,
    OF_THIRD,
    doing,
    has_verb,
    ing_of,
    words_of,
)
from gen.words import beginnings
from gen.words.joints import ends_shortened, lower_first, phrase, sentence


class Misfit(NamedTuple):
    """What does not fit, in a sentence; the text that would, or where ``alike`` one like it."""

    why: str
    better: str
    alike: bool = False


_TWO = re.compile(r"(?<=\w)([.!?])\s+(?=[A-Z])")


def one_piece(text: str) -> Misfit | None:
    """A part of a sentence is no two sentences."""
    for found in _TWO.finditer(text):
        before, after = text[: found.start()], text[found.end() :]
        if not ends_shortened(f"{before}."):
            better = f"{phrase(before)} and {lower_first(phrase(after))}"
            return Misfit("These are two sentences, where a part of one is wanted.", phrase(better))
    return None


def _first(text: str) -> tuple[str, str]:
    first, _, rest = text.partition(" ")
    return first.lower().rstrip(","), rest


# --- goals, needs, conditions -----------------------------------------------------------------


def deed(text: str) -> Misfit | None:
    """What somebody is to do, behind "to"."""
    text = beginnings.action(text)
    first, rest = _first(text)
    why = 'It goes on behind "to", so it begins with what is done: "open", "keep".'
    if first in ("you", "i") and rest:
        then, _ = _first(rest)
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
    first, rest = _first(text)
    mine = re.sub(r"(?i)\bmy\b", "your", text)
    mine = re.sub(r"(?i)\bmyself\b", "yourself", re.sub(r"(?i)\bmine\b", "yours", mine))
    if mine != text:
        return Misfit('The client is spoken to here, and "my" is the coach\'s own.', mine)
    if first in BEGIN_A_NOUN or first in QUALITIES or first == "better":
        if first == "better" and rest.startswith(("your ", "the ")):
            return None
        return Misfit('It goes on behind "to", so it begins with what is done.', _had(text))
    return deed(text)


def _had(text: str) -> str:
    """A thing as something to have, and a state as something to be: be more open."""
    first, rest = _first(text)
    second, _ = _first(rest)
    thing = second.endswith((*NOUN_ENDS, "s")) or first not in ("more", "less")
    return f"have {text}" if thing else f"be {text}"


def benefit(text: str) -> Misfit | None:
    """What comes of it, behind "That way,": who does what."""
    text = beginnings.benefit(text)
    first, rest = _first(text)
    why = 'It goes on behind "That way,", so it says who does what.'
    if aim := re.match(r"(?i)(?:in order )?to (?=\S)", text):
        return Misfit(why, f"you can {text[aim.end() :]}")
    if first in OF_ING and rest:
        return Misfit(why, f"we {OF_ING[first]} {rest}")
    if first in ("is", "will", "can", "would") or (
        first in OF_THIRD and OF_THIRD[first] in SURE and rest
    ):
        return Misfit(why, f"it {text}")
    if first in SURE and rest:
        return Misfit(why, f"we {text}")
    if first in ("otherwise", "without"):
        return Misfit(why, "I can plan my week", alike=True)
    bare = re.sub(r"(?i)^(?:for|of) ", "", text)
    return None if has_verb(text) else Misfit(why, f"we have {bare}")


_SEES = re.compile(
    r"(?i)(?:we|you|i)(?:'ll|'d| will| can| would| could)?(?: both)? "
    r"(?:see|find|notice|track|check|write|log|note|have|put|mark)s?(?: (?:it|this|that|them))? "
    r"(?:in|on|from|by) (?P<where>.+)"
)


def sign(text: str) -> Misfit | None:
    """What shows it, behind "We'd both see it in"."""
    text = beginnings.thing(text)
    first, rest = _first(text)
    why = 'It names the thing in which it shows: "your calendar", "the training log".'
    if found := _SEES.fullmatch(text):
        return Misfit(why, beginnings.thing(found["where"]))
    clause = first in SUBJECTS and first != "it" and rest
    asks = first in ("when", "if", "whether", "how", "that", "because", "by", "at", "when")
    if clause or asks or (first in SURE and rest and first not in ("show", "share", "offer")):
        return Misfit(why, "your calendar", alike=True)
    return None


# --- what was tried, what was reached, what is needed -------------------------------------------

_BY_US = re.compile(
    r"(?i)(?:we|i)(?:'ve|'d| have| had)? (?:(?:both|also|just|then|twice|once|already) )?(?=\S)"
)
_DONE_TO = re.compile(r"(?i)(?P<what>(?:\S+ ){1,4}?)(?:was|were|has been|have been) (?P<did>\w+)\b")
_SURELY_DONE = frozenset(
    """sent gave made took went had did spoke talked called emailed texted asked waived dropped
    moved switched shifted swapped lowered met wrote told""".split()
)


def attempt(text: str) -> Misfit | None:
    """Something tried, in a list of such things behind "Here's what we've tried:"."""
    text = beginnings.attempt(text)
    why = 'It stands in a list of what was tried, such as "a lower fee" or "moving to evenings".'
    if found := _BY_US.match(text):
        then, rest = _first(text[found.end() :])
        return (
            Misfit(why, f"{doing(then)} {rest}".strip())
            if doing(then)
            else Misfit(why, "moving to evenings", alike=True)
        )
    first, rest = _first(text)
    if first in ("she", "he", "you", "they", "client"):
        return Misfit(why, "moving to evenings", alike=True)
    second, _ = _first(rest)
    done = first in OF_PAST and (
        first in _SURELY_DONE or second in BEGIN_A_NOUN or second in PREPOSITIONS
    )
    if done or (first in SURE and first not in ("offer", "show", "share") and rest):
        return Misfit(why, f"{doing(first)} {rest}")
    if first == "to" and doing(second):
        return Misfit(why, f"{doing(second)}{rest[len(second) :]}")
    if (found := _DONE_TO.match(text)) and found["did"].lower() in OF_PAST:
        of_it = f"{ing_of(OF_PAST[found['did'].lower()])} {found['what'].strip()}"
        return Misfit(why, f"{of_it}{text[found.end() :]}")
    return None


def achievement(text: str) -> Misfit | None:
    """What was reached, behind "You": in the past."""
    text = beginnings.deed(text)
    first, rest = _first(text)
    why = 'It goes on behind "You", as in "You opened the second shop in May."'
    if first == "i" and rest:
        mine = re.sub(r"(?i)\bmy\b", "your", rest)
        return Misfit(why, beginnings.deed(mine))
    if first in OF_ING:
        return Misfit(why, "have been" + text[5:] if first == "being" else f"are {text}")
    if first in OF_THIRD and (OF_THIRD[first] in SURE or _first(rest)[0] in BEGIN_A_NOUN):
        return Misfit(why, f"{OF_THIRD[first]} {rest}".strip())
    if first == "to" and rest:
        then, more = _first(rest)
        past = IRREGULAR.get(then, ("",))[0] or _past(then)
        return Misfit(why, f"{past} {more}".strip())
    if first in BEGIN_A_NOUN or first in QUALITIES or first == "better":
        had = _had(text)
        return Misfit(why, f"are{had[2:]}" if had.startswith("be ") else had)
    return None


def _past(base: str) -> str:
    found = [past for past, of in OF_PAST.items() if of == base]
    return found[0] if found else base


_HELP = re.compile(r"(?i)(?P<how>(?:some|more|extra|professional|a little|practical) )?help\b")
_SEEKS = re.compile(r"(?i)(?:finding|find|getting|get|seeing|see|having|have|seeking|seek) (?=\S)")


def need(text: str) -> Misfit | None:
    """What is needed, behind "What may help now is" and "I'm looking for"."""
    text = beginnings.need(text)
    first, rest = _first(text)
    if found := _HELP.match(text):
        why = 'It goes on behind "What may help now is", which says "help" already.'
        return Misfit(why, f"{found['how'] or ''}support{text[found.end() :]}")
    why = 'It goes on behind "I\'m looking for", so it names what is looked for.'
    if first == "to" and rest:
        found = _SEEKS.match(rest)
        return Misfit(why, rest[found.end() :] if found else f"a way {text}")
    if found := _SEEKS.match(text):
        return Misfit(why, text[found.end() :])
    if first in SURE and rest and first != "support":
        return Misfit(why, f"a way to {text}")
    if first in SUBJECTS and rest:
        return Misfit(why, "someone to talk things over with", alike=True)
    return None


_SPAN = re.compile(
    r"(?i)(?:within |in )(?P<span>(?:an?|one|two|three|four|five|ten|\d+|the next \w+)"
    r"(?: (?:hours?|days?|weeks?|months?))?)"
)
_NO_DAY = ("asap", "soon", "immediately", "now", "anytime", "any time", "as soon as possible")


def last_day(text: str) -> Misfit | None:
    """A day behind "Take until"."""
    text = beginnings.until(text)
    why = 'It goes on behind "Take until" and "by", so it is a day or an hour.'
    if found := _SPAN.fullmatch(text):
        return Misfit(why, f"{found['span']} from today")
    if re.match(r"(?i)before \S", text):
        return Misfit(why, text[len("before ") :])
    if text.lower().rstrip(".") in _NO_DAY:
        return Misfit(why, "Friday at noon", alike=True)
    return None


# --- whole sentences ----------------------------------------------------------------------------

_NO_SUBJECT = "A whole sentence is said here, and this does not say who did it."
_NO_SENTENCE = "A whole sentence is said here, and this is none."
_NO_SHOW = re.compile(r"(?i)no[- ]?shows?\b(?P<rest>.*)")
_THANK = re.compile(r"(?i)(?:thank you|thanks)(?: so much| very much)? for (?=\S)")
_COMING = re.compile(r"(?i)(?:always |often |never )?(?P<what>being|having|\w+ing)\b")


def thanks(text: str) -> Misfit | None:
    """A true sentence to the client; "Thank you for that." follows it."""
    if found := _THANK.match(text):
        why = '"Thank you for that." follows it, so it says the good thing itself.'
        return Misfit(why, _said_of(text[found.end() :]))
    begins = _COMING.match(text)
    gerund = begins and begins["what"].lower() in OF_ING
    if gerund and begins:
        rest = text[begins.end() :]
        if not has_verb(rest) or begins["what"].lower() == "being":
            return Misfit(_NO_SENTENCE, _said_of(text))
        return None
    return None if has_verb(text) else Misfit(_NO_SENTENCE, _said_of(text))


def _said_of(text: str) -> str:
    """A good thing to who has it: You have been open. I've been glad of your trust."""
    text = lower_first(phrase(text))
    found = _COMING.match(text)
    if found and found["what"].lower() in OF_ING:
        rest = text[found.end() :]
        return (
            f"You have been{rest}."
            if found["what"] == "being"
            else f"You kept {found['what']}{rest}."
        )
    own = text if _first(text)[0] in BEGIN_A_NOUN else f"your {text}"
    return f"I've been glad of {own}."


def fact(text: str) -> Misfit | None:
    """What was seen, as it is said to the client."""
    if found := _NO_SHOW.fullmatch(text):
        return Misfit(_NO_SUBJECT, sentence(f"You weren't there{phrase(found['rest'])}"))
    first, rest = _first(text)
    if (first in OF_PAST or first.endswith("ed")) and rest:
        if not re.search(r"\b(?:was|were|is|are|has|have|had)\b", rest):
            return Misfit(_NO_SUBJECT, sentence(f"You {lower_first(text)}"))
        return None
    if first in ("late", "absent", "unprepared", "silent", "away") and not has_verb(text):
        return Misfit(_NO_SUBJECT, sentence(f"You were {lower_first(text)}"))
    return None if has_verb(text) else _there_was(text)


def statement(text: str) -> Misfit | None:
    """The reason, or what follows of it, in a whole sentence."""
    bare = re.sub(r"(?i)^(?:due to|because of|owing to) ", "", text)
    if bare != text and "," not in text and not set(words_of(text)) & SUBJECTS:
        return _there_was(bare)
    return None if has_verb(text) else _there_was(text)


def _there_was(text: str) -> Misfit:
    text = lower_first(phrase(text))
    head = re.split(r" (?:of|in|on|at|for|from|since|with|between|to|and)\b|,", text)[0]
    counted = re.match(r"(?:one|1|an?|no)\b", text)
    many = " and " in text or (head.endswith("s") and not head.endswith("ss") and not counted)
    return Misfit(_NO_SENTENCE, sentence(f"There {'have' if many else 'has'} been {text}"))


def keeps(text: str) -> Misfit | None:
    """What becomes of the materials: a list of things is no sentence."""
    if has_verb(text):
        return None
    things = [each.strip() for each in re.split(r",| and ", phrase(text)) if each.strip()]
    named = [lower_first(each) for each in things]
    if _first(named[0])[0] not in BEGIN_A_NOUN:
        named[0] = f"your {named[0]}"
    joined = ", ".join(named[:-1]) + (" and " if named[:-1] else "") + named[-1]
    many = len(named) > 1 or (named[0].endswith("s") and not named[0].endswith("ss"))
    return Misfit(_NO_SENTENCE, sentence(f"{joined} {'are' if many else 'is'} yours to keep"))


def sum_told(text: str) -> Misfit | None:
    """How a sum came about."""
    return None if has_verb(text) else Misfit(_NO_SENTENCE, f"That makes {_low(text)}.")


def of_the_coach(text: str) -> Misfit | None:
    """What the coach gives, in the coach's own words."""
    first, rest = _first(text)
    if first in OF_THIRD and OF_THIRD[first] in SURE and rest:
        return Misfit(_NO_SUBJECT, sentence(f"I {OF_THIRD[first]} {phrase(rest)}"))
    if first in SURE and rest:
        return Misfit(_NO_SUBJECT, sentence(f"I {_low(text)}"))
    return None if has_verb(text) else Misfit(_NO_SENTENCE, f"I give you {_low(text)}.")


def _low(text: str) -> str:
    return lower_first(phrase(text))
