"""Whole sentences: what a place that holds a whole sentence asks of the text that stands there.

Each function takes a text and gives what does not fit there; None where it fits, or nobody can say.
"""

from __future__ import annotations

import re

from gen.phrasing.english import (
    BEGIN_A_NOUN,
    DETERMINERS,
    FINITE,
    MAYBE,
    NOUN_ENDS,
    NUMBERS,
    PREPOSITIONS,
    SAME,
    SUBJECTS,
    SURE,
    TRAITS,
)
from gen.phrasing.misfit import Misfit, first_of
from gen.phrasing.verbs import OF_ING, OF_PAST, OF_THIRD, has_verb, words_of
from gen.words.joints import lower_first, phrase, sentence

_NO_SUBJECT = "A whole sentence is said here, and this does not say who did it."
_NO_SENTENCE = "A whole sentence is said here, and this is none."
_NO_SHOW = r"(?i)no[- ]?shows?\b(?P<rest>.*)"
_THANK = r"(?i)(?:thank you|thanks)(?: so much| very much)? for (?=\S)"
_COMING = r"(?i)(?:always |often |never )?(?P<what>being|having|\w+ing)\b"


def thanks(text: str) -> Misfit | None:
    """A true sentence to the client; "Thank you for that." follows it."""
    if re.match(r"(?i)for (?:your|my|the|being|coming)\b", text):
        return Misfit(_NO_SENTENCE, _said_of(text[len("for ") :]))
    if text.lower().startswith("thank") and (found := re.match(_THANK, text)):
        why = '"Thank you for that." follows it, so it says the good thing itself.'
        return Misfit(why, _said_of(text[found.end() :]))
    begins = re.match(_COMING, text)
    gerund = begins and begins["what"].lower() in OF_ING
    if gerund and begins:
        rest = text[begins.end() :]
        being = begins["what"].lower() == "being"
        acts = set(words_of(rest)) & (FINITE | set(OF_PAST)) if being else has_verb(rest)
        return None if acts else Misfit(_NO_SENTENCE, _said_of(text))
    if has_verb(text):
        return None
    first, rest = first_of(text)
    deed = first in SURE | MAYBE | SAME and first_of(rest)[0] in DETERMINERS  # set a goal
    return Misfit(_NO_SENTENCE, "You came on time." if deed else _said_of(text), alike=deed)


def _said_of(text: str) -> str:
    """A good thing to who has it: You have been open. I've been glad of your trust."""
    text = lower_first(phrase(text))
    found = re.match(_COMING, text)
    if found and found["what"].lower() in OF_ING:
        rest = text[found.end() :]
        return (
            f"You have been{rest}."
            if found["what"] == "being"
            else f"You kept {found['what']}{rest}."
        )
    first, rest = first_of(text)
    if first in ("always", "never", "often", "usually"):
        return f"You were {text}."
    if first in TRAITS and (not rest or first_of(rest)[0] in ("and", "with", "about", "even")):
        return f"You have been {text}."
    own = text if first_of(text)[0] in DETERMINERS else f"your {text}"
    return f"I've been glad of {own}."


def fact(text: str) -> Misfit | None:
    """What was seen, as it is said to the client."""
    if text.lower().startswith("no") and (found := re.fullmatch(_NO_SHOW, text)):
        return Misfit(_NO_SUBJECT, sentence(f"You weren't there{phrase(found['rest'])}"))
    first, rest = first_of(text)
    if (first in OF_PAST or first.endswith("ed")) and rest:
        if not re.search(r"\b(?:was|were|is|are|has|have|had)\b", rest):
            return Misfit(_NO_SUBJECT, sentence(f"You {lower_first(text)}"))
        return None
    adverb = not first_of(rest)[0].endswith(NOUN_ENDS)  # late twice, and no late cancellation
    if (
        first in ("late", "absent", "unprepared", "silent", "away")
        and adverb
        and not has_verb(text)
    ):
        return Misfit(_NO_SUBJECT, sentence(f"You were {lower_first(text)}"))
    return None if has_verb(text) else _there_was(text)


_BECAUSE_OF = ("due to ", "because of ", "owing to ")


def statement(text: str) -> Misfit | None:
    """The reason, or what follows of it, in a whole sentence."""
    low = text.lower()
    of = next((each for each in _BECAUSE_OF if low.startswith(each)), "")
    bare = text[len(of) :]
    if of and "," not in text and not set(words_of(text)) & SUBJECTS:
        return _there_was(bare)
    if (began := re.match(_A_CLAUSE, text)) and "," not in text:
        return Misfit(_NO_SENTENCE, sentence(text[began.end() :]))
    first, rest = first_of(text)
    alone = not set(words_of(rest)) & (SUBJECTS | FINITE)
    if alone and (first == "not" or (first in OF_PAST and rest)):
        return _there_was(text)
    return None if has_verb(text) else _there_was(text)


_A_CLAUSE = r"(?i)(?:because|that) (?=(?:you|we|i|the|there|my|your|our)\b)"


# What is there already: of that it is not said that there has been one.
_NOTHING_NEW = frozenset("the this that your my our his her their not as in on by at".split())


def _there_was(text: str) -> Misfit:
    text = re.sub(r"^(?=lack |shortage |change |pattern )", "a ", lower_first(phrase(text)))
    first, rest = first_of(text)
    if first in _NOTHING_NEW or " not " in text or (first.endswith("ed") and not rest):
        return Misfit(_NO_SENTENCE, "Three of the last four sessions were cancelled", alike=True)
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
    first, rest = first_of(named[0])
    gone = (first in OF_PAST or first.endswith("ed")) and (not rest or rest[:3] in ("to ", "by "))
    if gone or first in ("none", "yours", "nothing", "all"):
        return Misfit(_NO_SENTENCE, "Your workbook is yours to keep", alike=True)
    if first_of(named[0])[0] not in BEGIN_A_NOUN:
        named[0] = f"your {named[0]}"
    joined = ", ".join(named[:-1]) + (" and " if named[:-1] else "") + named[-1]
    many = len(named) > 1 or (named[0].endswith("s") and not named[0].endswith("ss"))
    return Misfit(_NO_SENTENCE, sentence(f"{joined} {'are' if many else 'is'} yours to keep"))


def sum_told(text: str) -> Misfit | None:
    """How a sum came about."""
    if has_verb(text):
        return None
    first, _ = first_of(text)
    if first[:1].isdigit() or first[:1] in "$£€" or first in NUMBERS or first == "half":
        return Misfit(_NO_SENTENCE, f"That makes {_low(text)}.")
    return Misfit(_NO_SENTENCE, "That makes three sessions at 120 dollars", alike=True)


def of_the_coach(text: str) -> Misfit | None:
    """What the coach gives, in the coach's own words."""
    first, rest = first_of(text)
    base = OF_ING.get(first) or OF_THIRD.get(first)
    if base and rest and (base in SURE or first_of(rest)[0] in PREPOSITIONS):
        return Misfit(_NO_SUBJECT, sentence(f"I {base} {phrase(rest)}"))
    if first in ("available", "reachable", "there", "here") and not has_verb(rest):
        return Misfit(_NO_SUBJECT, sentence(f"I am {_low(text)}"))
    if first in SURE and rest:
        return Misfit(_NO_SUBJECT, sentence(f"I {_low(text)}"))
    if first == "to" and first_of(rest)[0] in SURE:
        return Misfit(_NO_SUBJECT, sentence(f"I {phrase(rest)}"))
    alone = not rest or first_of(rest)[0] in PREPOSITIONS
    if (first in OF_PAST or first.endswith("ed")) and alone and not has_verb(rest):
        return Misfit(_NO_SUBJECT, sentence(f"I am {_low(text)}"))
    return None if has_verb(text) else Misfit(_NO_SENTENCE, f"I give you {_low(text)}.")


def _low(text: str) -> str:
    return lower_first(phrase(text))
