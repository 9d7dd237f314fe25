"""Whole sentences: what a place that holds a whole sentence asks of the text that stands there.

Each function takes a text and gives what does not fit there; None where it fits, or nobody can say.
"""

from __future__ import annotations

import re

from gen.phrasing.english import (
    ADVERBS,
    BEGIN_A_NOUN,
    FINITE,
    NUMBERS,
    PREPOSITIONS,
    SUBJECTS,
    SURE,
    TRAITS,
)
from gen.phrasing.misfit import Misfit, first_of
from gen.phrasing.verbs import (
    OF_ING,
    OF_PAST,
    OF_THIRD,
    has_third,
    has_verb,
    words_of,
)
from gen.words.joints import lower_first, phrase, sentence

NO_SUBJECT = "A whole sentence is said here, and this does not say who did it."
NO_SENTENCE = "A whole sentence is said here, and this isn't one."
# Promised payments were missed; not: told me you were ill.
OF_A_THING = r"(?i)(?<!\byou )(?<!\bi )(?<!\bwe )\b(?:was|were|is|are|has|have|had|did|does)\b"
_BECAUSE_OF = ("due to ", "because of ", "owing to ")


def statement(text: str) -> Misfit | None:
    """The reason, or what follows of it, in a whole sentence."""
    low = text.lower()
    of = next((each for each in _BECAUSE_OF if low.startswith(each)), "")
    bare = text[len(of) :]
    if of and "," not in text and not set(words_of(text)) & SUBJECTS:
        return there_was(bare)
    began = re.match(_A_CLAUSE, text) if low.startswith(("because ", "that ")) else None
    if began and "," not in text:
        return Misfit(NO_SENTENCE, sentence(text[began.end() :]))
    first, rest = first_of(text)
    alone = not set(words_of(rest)) & (SUBJECTS | FINITE) and not has_third(rest)
    if alone and (first == "not" or (first in OF_PAST and rest)):
        return there_was(text)
    return None if has_verb(text) else there_was(text)


_A_CLAUSE = r"(?i)(?:because|that) (?=(?:you|we|i|the|there|my|your|our)\b)"


# What is there already, or is no thing: of that it is not said that there has been one.
_NOTHING_NEW = (PREPOSITIONS - {"over", "about"}) | frozenset(
    """
    the this that your my our his her their not as what how who due owing because out outside beyond
    end last next first second third fourth fifth
    """.split()
)
_THAT_DAY = r"(?i)\b(?:after(?:wards?)?|then|there|home|at first|when|that (?:day|night|week))\b"
_SAID_OF_THINGS = (
    "outstanding|overdue|unpaid|missing|due|open|paid|made|sent|kept|left|done|given|received"
    "|answered|returned|missed|cancelled|canceled|booked"
)
_A_SINGLE_ONE = r"(?i)^(?=(?:lack|shortage|change|pattern|conflict|loss|breach|death) )"


def is_adverb(word: str) -> bool:
    """Whether a word says how often, or in which way: often, repeatedly."""
    return word in ADVERBS or word.endswith(("edly", "ntly"))


def there_was(text: str) -> Misfit:
    """What is told of a thing in place of a sentence: there have been no-shows."""
    text = re.sub(_A_SINGLE_ONE, "a ", lower_first(phrase(text)))
    first, rest = first_of(text)
    no_thing = first in _NOTHING_NEW or first in OF_ING or is_adverb(first)
    if no_thing or re.match("no longer |.* not ", text) or (first.endswith("ed") and not rest):
        return Misfit(NO_SENTENCE, "Three of the last four sessions were cancelled", alike=True)
    several = first in NUMBERS - {"one"} or (first.isdigit() and first != "1")
    many = several or _is_many(text)
    then = ("was", "were") if re.search(_THAT_DAY, text) else ("has been", "have been")
    return Misfit(NO_SENTENCE, sentence(f"There {then[many]} {text}"))


def _is_many(text: str) -> bool:
    """Whether the first of the things named is several: no answer and no calls is none."""
    things = re.split(r" (?:of|in|on|at|for|from|since|with|between|to|after)\b", text)[0]
    head = re.split(r" and\b|,", things)[0]
    head = re.sub(rf" (?:{_SAID_OF_THINGS})$", "", head)
    one = re.match(r"(?:one|1|an?) ", text) or head.endswith(("ss", "news"))
    return head.endswith("s") and not one


_KEPT = "Your workbook is yours to keep"
_ASIDE = (  # plus the tapes if you want them, which you made
    r"(?i)(?:^| )(?:if|when|in case|that|which|who|unless) .*|(?<=\w) (?:you|we|i)(?:'ve)? "
    r".*?(?=$| (?:is|are) )"
)

_IS_YOURS = r"(?i)\w['\N{RIGHT SINGLE QUOTATION MARK}]s (?:yours|mine|ours|here|there)\b"


def _says_nothing(text: str) -> bool:
    """Whether things are named, and all that is said is said beside them: if you want them."""
    first, rest = first_of(text)
    if first not in BEGIN_A_NOUN or re.search(r"[.!?;:] \S", text):
        return False
    if first_of(rest)[0] in FINITE:
        return False  # that is your copy, which you made
    pieces = [each.strip() for each in text.split(",")]
    main = [each for each in pieces if first_of(each)[0].partition("'")[0] not in SUBJECTS]
    said = any(
        has_verb(each) or re.search(_IS_YOURS, each)
        for each in (re.sub(_ASIDE, "", piece) for piece in main)
    )
    return len(pieces) > 1 and has_verb(text) and not said


def keeps(text: str) -> Misfit | None:
    """What becomes of the materials: a list of things is no sentence."""
    if _says_nothing(text):
        return Misfit(NO_SENTENCE, _KEPT, alike=True)
    if has_verb(text):
        return None
    things = [each.strip() for each in re.split(r",| and ", phrase(text)) if each.strip()]
    named = [lower_first(each) for each in things]
    first, rest = first_of(named[0])
    gone = (first in OF_PAST or first.endswith("ed")) and (not rest or rest[:3] in ("to ", "by "))
    if gone or first in ("none", "yours", "nothing", "all", "no"):
        return Misfit(NO_SENTENCE, _KEPT, alike=True)
    if first_of(named[0])[0] not in BEGIN_A_NOUN:
        named[0] = f"your {named[0]}"
    joined = ", ".join(named[:-1]) + (" and " if named[:-1] else "") + named[-1]
    head = re.split(r" (?:of|in|on|at|for|from|with|to|by)\b", named[0])[0]
    many = len(named) > 1 or (head.endswith("s") and not head.endswith("ss"))
    return Misfit(NO_SENTENCE, sentence(f"{joined} {'are' if many else 'is'} yours to keep"))


def of_the_coach(text: str) -> Misfit | None:
    """What the coach gives, in the coach's own words."""
    first, rest = first_of(text)
    if _is_said_otherwise(first, rest):
        return None
    if said := _of_me(text, first, rest):
        return Misfit(NO_SUBJECT, sentence(re.sub("^I be ", "I am ", phrase(said))))
    return None if has_verb(text) else Misfit(NO_SENTENCE, f"I give you {_low(text)}.")


def _of_me(text: str, first: str, rest: str) -> str:
    """What a coach does, is or has, said by the coach; empty where nobody can say."""
    base = OF_ING.get(first) or OF_THIRD.get(first) or _REPLIES.get(first)
    known = base in SURE or first in _REPLIES or first_of(rest)[0] in PREPOSITIONS
    if base and rest and known:
        # Notes on your pages are a thing; prays for, and checks in, are done.
        is_thing = first in OF_THIRD and base in _AS_THINGS and first_of(rest)[0] not in _PARTS
        return f"You get {lower_first(text)}" if is_thing else f"I {base} {rest}"
    if first in SURE and rest:
        return f"I {lower_first(text)}"
    if first == "to" and first_of(rest)[0] in SURE:
        return f"I {rest}"
    alone = not rest or first_of(rest)[0] in PREPOSITIONS
    made_so = alone and (first in OF_PAST or first.endswith("ed"))
    if not has_verb(rest) and (first in _AM or made_so or re.match(_A_MEMBER, text)):
        return f"I am {'a ' if first == 'member' else ''}{lower_first(text)}"
    return f"I have {lower_first(text)}" if re.match(r"\S+ years? of ", text) else ""


def _is_said_otherwise(first: str, rest: str) -> bool:
    """Whether the client is asked for something, or the first word is what is spoken of."""
    words = words_of(rest)
    if first in SURE and "me" in words[:3]:
        return True  # ask me anything
    spoken_of = bool(set(words) & FINITE) and not set(words) & SUBJECTS
    known = first in SURE or first in OF_ING or first in OF_THIRD
    return known and (spoken_of or first_of(rest)[0] in FINITE | _HAPPENS)


_AS_THINGS = frozenset("note call text email report review record update reminder answer".split())
_PARTS = frozenset("in back up out off you through over".split())
_AM = TRAITS | ADVERBS | frozenset("available reachable there here on in".split())
_A_MEMBER = r"(?i)(?:an? )?(?:\w+ )?(?:member|coach|counsell?or|therapist|supervisor)\b"
_REPLIES = {"reply": "reply", "replies": "reply", "replying": "reply"} | {
    "respond": "respond",
    "responds": "respond",
    "responding": "respond",
}
_HAPPENS = frozenset("come go arrive follow stay remain".split())  # promises stay


def _low(text: str) -> str:
    return lower_first(phrase(text))
