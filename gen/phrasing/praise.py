"""Praise: a good thing that is said to the client, and how it is a whole sentence."""

from __future__ import annotations

import re

from gen.phrasing.agreement import is_adverb
from gen.phrasing.english import (
    DETERMINERS,
    FINITE,
    MAYBE,
    OBJECTS,
    PREPOSITIONS,
    SAME,
    SURE,
    TRAITS,
)
from gen.phrasing.misfit import Misfit, first_of
from gen.phrasing.verbs import (
    OF_ING,
    OF_PAST,
    OF_THIRD,
    doing_first,
    has_third,
    has_verb,
    is_foreign,
    words_of,
)
from gen.phrasing.whole_sentences import NO_SENTENCE, NO_SUBJECT, OF_A_THING
from gen.words.joints import (
    OUR_ENGLISH,
    listed,
    lower_first,
    phrase,
    sentence,
    upper_first,
    with_article,
)
from gen.words.praise import praise

_THANK = (
    r"(?i)(?:thank you|thanks)(?: a lot| so much| very much)?"
    r"(?:(?:, [^,]+,)? for (?=\S)|[.!]*$)"
)
# Of that no "Thank you for that." follows.
_FOR_A_DEED = (
    r"(?i)(?:thank you|thanks)(?: [a-z]+){0,2}? for (?:[a-z]+ )?(?!nothing|everything)[a-z]+ing "
)
_GOES_ON = r"(?i), (?:i|you|we|it|they) "  # the sentence, behind what it is for
_FOR = r"(?i)for (?:your|my|the|being|coming)\b"
_FOR_DOING = (  # and no sentence, as: for working so hard, you earned it
    r"(?i)for (?P<what>(?!being|coming)[a-z]+ing\b[^,.;]*)"
    r"(?:[,.;]+ (?P<more>(?:i know|that|it) .*)|[.!]*)"
)
_ON = DETERMINERS | OBJECTS | PREPOSITIONS | frozenset("hard well even when out off".split())
_WHO = (
    r"(?:an? )?(?:very |such a )?[a-z]+ (?:sport|listener|student|learner|client|partner|worker"
    r"|person|example|thinker|soul)"
)
_OF_ALL = (  # of everybody, and of nothing that this client did
    r"(?i)(?:(?:so|very|really|just|truly|absolutely|such an?|an?|the|you|best|all|my) )*"
    r"(?:awesome|amazing|great|brilliant|wonderful|fantastic|excellent|lovely|superb?|perfect|nice"
    r"|terrific|fabulous|outstanding|incredible|cool|good|well done|bravo|kudos|congrats"
    r"|congratulations|everything|nothing|anything|legend|star|hero|champ|champion|rock ?star|you"
    r"|thanks|thank you|respect"
    r"|(?:great|good|nice|awesome|amazing|excellent|best|super|wonderful|brilliant)"
    r" (?:jobs?|work|stuff|going|effort|client|person|girl|guy|man|woman|lady|lad|ever))"
    r"(?: (?:client|person|job|work|ever|always|all|all round|so far|too))*"
)
_HOW_MUCH = frozenset("so very really truly quite extremely incredibly".split())
_ENDS_SO = ("ful", "ous", "able", "ible", "ed", "ient", "gent", "dent", "stent", "less", "tive")
_NO_TRAITS = frozenset(
    """initiative perspective motive student president resident accident agent need speed deed seed
    creed gradient patient talent ingredient client vegetable table""".split()
)
_SOMEBODY = r"(?i)(?:an? )?(?P<trait>[a-z]+) (?:woman|man|lady|girl|boy|guy|lad|human|human being)"
_TO_YOU = r"(?i)\byou(?:r|rs|rself)?\b"
_MINE = frozenset("loved enjoyed learned liked had felt saw valued appreciated admired".split())


def thanks(text: str) -> Misfit | None:
    """A true sentence to the client; "Thank you for that." follows it."""
    text = praise(text)  # what has one reading has its "you" by then
    if re.match(_FOR_A_DEED, text):
        return None
    if misfit := _thanked(text):
        return misfit
    begins = doing_first(text)
    if begins and begins["what"].lower() in OF_ING:
        return None if _acts(begins, text[begins.end() :]) else Misfit(NO_SENTENCE, _said_of(text))
    if misfit := _who_did(text):
        return misfit
    thing = re.match(_A_THING, text) if first_of(text)[0] in _LEADS_A_THING else None
    alone = bool(thing and not _says_more(thing["rest"]))
    if not alone and (has_verb(text) or is_foreign(text)):
        return None
    first, rest = first_of(text)
    deed = first in SURE | MAYBE | SAME and first_of(rest)[0] in DETERMINERS  # set a goal
    return Misfit(NO_SENTENCE, "You came on time." if deed else _said_of(text), alike=deed)


_LEADS_A_THING = frozenset("the that those all every each".split())
_A_THING = (  # the quilt square you made for the waiting room
    r"(?i)(?:the|that|those|all the|every|each) (?:[\w'-]+ ){1,3}?(?:(?:that|which) )?you"
    r"(?:'ve| have)? (?P<did>\w+)(?P<rest>(?: .*)?)[.!]*"
)


def _says_more(rest: str) -> bool:
    """Whether what stands behind "the square you made" may say something of it: hangs there."""
    words = words_of(rest)
    known = FINITE | SURE | set(OF_PAST) | set(OF_THIRD)
    return any(word in known or word.endswith(("ed", "n't", "'s")) for word in words)


_MOST_OF_ALL = 8  # words of what is said of everybody
_SPECIFIC = "This may be said to anybody: thanks are for one true thing that this client did or is."


def _thanked(text: str) -> Misfit | None:
    """What somebody is thanked for, in words that follow it anyway, or that name no deed."""
    few = len(text.split()) <= _MOST_OF_ALL
    if few and re.fullmatch(_OF_ALL, text.rstrip(".! ")):
        return Misfit(_SPECIFIC, "You were honest from the first day", alike=True)
    low = text.lower()
    if low.startswith("for ") and re.match(_FOR, text) and not re.search(_GOES_ON, text):
        return Misfit(NO_SENTENCE, _said_of(text[len("for ") :]))
    if low.startswith("for ") and (found := re.fullmatch(_FOR_DOING, text)):
        aside = f" {upper_first(found['more'])}" if found["more"] else ""
        return Misfit(NO_SENTENCE, f"Thank you for {phrase(found['what'])}.{aside}")
    if low.startswith("thank") and (found := re.match(_THANK, text)):
        why = "Here stands the good thing itself; the papers thank for it."
        if found.end() == len(text):
            return Misfit(why, "You were honest from the first day", alike=True)
        return Misfit(why, _said_of(text[found.end() :]))
    return None


def _acts(begins: re.Match[str], rest: str) -> bool:
    """Whether what is done acts itself: being open was brave."""
    if begins["what"].lower() != "being":
        return has_verb(rest)
    return has_third(rest) or not (FINITE | set(OF_PAST)).isdisjoint(words_of(rest))


def _who_did(text: str) -> Misfit | None:
    """What was done by nobody: by the client, or by the coach, who learned a lot."""
    first, rest = first_of(lower_first(text))
    how = ""
    while is_adverb(first) and rest:
        how, (first, rest) = f"{how}{first} ", first_of(rest)
    third = OF_THIRD.get(first, "")
    past = first in OF_PAST or (first.endswith("ed") and first_of(rest)[0] in _ON)
    if not rest or not (third or past) or re.search(OF_A_THING, rest):
        return None
    if third not in SURE and not past and first_of(rest)[0] not in _ON:
        return None
    second = first_of(rest)[0]
    if second.endswith("s") and second not in OBJECTS | DETERMINERS and has_verb(rest):
        return None  # kept promises mean a lot
    who = "I" if re.search(_TO_YOU, rest) else "You"  # learned a lot from you
    unless = 'Where it was the coach, write "I".' if who == "You" and first in _MINE else ""
    return Misfit(NO_SUBJECT, sentence(f"{who} {how}{third or first} {rest}"), unless=unless)


def _said_of(text: str) -> str:
    """A good thing to who has it: You have been open. I valued your trust."""
    text = lower_first(phrase(text.rstrip("!")))
    found = doing_first(text)
    if found and found["what"].lower() in OF_ING:
        rest = text[found.end() :]
        if re.search(_TO_YOU, rest):
            return f"I've enjoyed {text}."
        return f"Thank you for {text}."
    first, rest = first_of(text)
    ready = first in _READY and rest.startswith("to ")
    if ready or first in ("always", "never", "often", "usually") or text.startswith("on time"):
        return f"You were {text}."
    if been := _traits(text):
        return f"You have been {been}."
    if re.fullmatch(_WHO, text):
        return f"You have been {text if first in ('a', 'an') else with_article(text)}."
    return _of_a_thing(text, first, rest)


def _of_a_thing(text: str, first: str, rest: str) -> str:
    """A good thing that is named: You gave me a good laugh. I valued your energy."""
    if first in ("a", "an"):
        return f"You {'have' if _HAD.intersection(words_of(rest)[:3]) else 'gave me'} {text}."
    own = text if first in DETERMINERS | _BEGINS_A_CLAUSE else f"your {text}"
    return f"I {_dear(own)} {own}."


def _dear(text: str) -> str:
    """Whether one "loved" a thing, the picture of the heron, or "valued" what somebody gives."""
    thing = re.split(_BEHIND_A_THING, text.lower(), maxsplit=1)[0]
    words = thing.split()
    if not _LOVED.isdisjoint(words):
        return "loved"
    given = words[0] == "your" or words[0] in _BEGINS_A_CLAUSE
    return "valued" if given or words[-1].endswith(_QUALITIES) else "loved"


def _traits(text: str) -> str:
    """How somebody is, behind "You have been": so brave; brave, honest and kind; or empty."""
    if (found := re.fullmatch(_SOMEBODY, text)) and _is_trait(found["trait"].lower()):
        return found["trait"].lower()
    several = [each for each in re.split(r", (?:and )?| and | & ", text) if each]
    if len(several) > 1 and all(map(_is_trait, (each.lower() for each in several))):
        return listed(several, OUR_ENGLISH)
    first, rest = first_of(text)
    while first in _HOW_MUCH and rest:
        first, rest = first_of(rest)
    goes_on = not rest or (first in TRAITS and first_of(rest)[0] in _GOES_WITH)
    return text if goes_on and _is_trait(first) else ""


def _is_trait(word: str) -> bool:
    """Whether a word says how somebody is: brave, or resilient, by its end."""
    return word in TRAITS or (word.endswith(_ENDS_SO) and word not in _NO_TRAITS)


_READY = frozenset("quick ready willing eager able happy keen easy fun".split())
_BEHIND_A_THING = r" (?:(?!of )\w+ing |about |for |from |in |on |with |when |that |which |you\b)"
_HAD = frozenset("sense mind heart gift talent eye way voice ear spirit memory smile".split())
_LOVED = frozenset(
    """cake cakes card cards cookies biscuits drawing drawings humor humour joke jokes laugh
    laughter photo photos picture pictures smile song songs story stories""".split()
)
_QUALITIES = (
    "ty", "ness", "ence", "ance", "ship", "ment", "ion", "trust", "time", "effort", "help", "work",
    "support", "courage", "care", "energy", "attention", "feedback", "chance", "faith", "candour",
    "candor", "respect", "insight", "insights", "questions", "thought",
)  # fmt: skip
_BEGINS_A_CLAUSE = frozenset("how what whatever all everything".split())  # how you told me
_GOES_WITH = PREPOSITIONS | {"and", "about", "even"}  # kind to everybody; not: honest answers
