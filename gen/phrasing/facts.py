"""Facts: what was seen, in a whole sentence to the client that says who did it.

What has no subject was the client's own doing; what leans on a fact before it has no sentence.
"""

from __future__ import annotations

import re

from gen.calendar_names import MONTHS
from gen.phrasing.agreement import AGREES
from gen.phrasing.english import ADVERBS, NOUN_ENDS, PREPOSITIONS
from gen.phrasing.misfit import Misfit, first_of
from gen.phrasing.verbs import OF_PAST, has_verb
from gen.phrasing.whole_sentences import (
    NO_SENTENCE,
    NO_SUBJECT,
    OF_A_THING,
    is_adverb,
    there_was,
)
from gen.words.dates_and_money import number_word
from gen.words.joints import lower_first, phrase, sentence

_MONTH = rf"(?:{'|'.join(MONTHS)})"
_A_DAY = (
    rf"(?:{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}(?:st|nd|rd|th)? {_MONTH}"
    r"|\d{1,2}/\d{1,2}(?:/\d{2,4})?)"
)
_ON_ITS_DAY = rf" (?={_A_DAY}(?![\w/]))"
_LEADS = r"(?i)(?:on|by|in|since|until|till|of|from|to|for|and|before|after|was|is|the|last)$"
_DAY_FIRST = (
    rf"(?:[Oo]n )?(?P<day>{_A_DAY})(?:(?: ?[:;] ?| [-\N{{EN DASH}}] )(?P<what>\S.*)"
    r"|,? (?P<none>[Nn]o[- ]?shows?\b.*))"
)
_NO_SHOW = r"(?i)(?P<often>(?:\d+|two|three|four) )?no[- ]?shows?\b(?P<rest>.*)"
_NOT = (
    r"(?i)(?P<how>(?:(?:just|still|again|also|simply|then|even|really|once|twice) )*)"
    r"(?P<does>(?:did|do|does|has|have|had|was|is|are|were|would|could|will|can|ca|wo|should)"
    "(?:n['\N{RIGHT SINGLE QUOTATION MARK}]t| not)|cannot) "
    r"(?!(?:you|i|we|he|she|they|it|that|this) )(?P<what>\S.*)"
)
_STATE_OFTEN = r"(?i)(?P<often>once|twice|\w+ times) (?P<state>[a-z]+)\b(?P<rest>.*)"
_LATE_BY = r"(?i)late(?P<on> on [^,]+)?, (?:by )?(?P<by>(?:\d+|\w+) (?:minutes?|mins?|hours?))"
_OF_SO_MANY = r"(?<= )(?P<count>\d{1,2}) of (?P<all>\d{1,2})$"
_SAME_DAY = r", (?:on )?(?:the )?same[- ]day\b|, day of\b"
_AND_DID_NOT = r",? (?:but )?(?=(?:didn|hasn|wasn|never)['\N{RIGHT SINGLE QUOTATION MARK}]?t?\b)"
_AND_DOES = r"\b((?:and|but|or) )([a-z]+(?:'t)?)\b"
_AND_DID = r"^, (?:and )?(?P<did>\w+)(?= (?!by\b))"
_LEANS = (
    r"(?i)(?:same(?: thing| again)?|ditto|likewise|(?:and )?again|once more|as above)\b"
    r"(?! (?:late|absent|cancel\w+|missed|no))"
)
_AT_WHICH = (  # Third week in a row the page was blank
    r"(?i)(?P<which>(?:second|third|fourth|fifth|sixth|\d+(?:nd|rd|th)) (?:time(?: this \w+)?"
    r"|(?:time|week|session|month|call|meeting|day)s? (?:in a row|running)))(?: that)?"
    r" (?P<clause>(?:the|your|you|we|i|nobody|no one|with|without)\b.*)"
)
_NO_ANSWER = (  # No answer at our usual time, went to voicemail
    r"(?P<what>[Nn]o (?:answer|reply|response|word|call|news)\b(?: [^,;]*)?)"
    r"(?:[,;] (?:it |then |and )?(?:went )?(?:straight )?to voice ?mail)"
)
_TO_VOICEMAIL = r"(?i)(?:went )?(?P<how>(?:straight |right )?to voice ?mail\b[^,;]*)"
_IN_VAIN = (  # Called twice, no answer
    r"(?P<did>(?i:called|rang|phoned|emailed|texted|wrote|messaged)\b[^,;]*)[,;] (?:but )?"
    r"(?P<none>no (?:answer|reply|response)\b[^,;]*)"
)
_STATES = frozenset(
    """
    late absent silent away unprepared distracted tired bored confused exhausted uninterested
    unmotivated drunk asleep unwilling unable rude unreachable unavailable aggressive dishonest
    """.split()
)


def fact(text: str) -> Misfit | None:
    """What was seen, as it is said to the client."""
    low = text.lower()
    if any(map(str.isdecimal, text[:15])) and (found := re.fullmatch(_DAY_FIRST, text)):
        return _on_its_day(found["day"], found["what"] or found["none"])
    if re.match(_LEANS, text) and not has_verb(text):
        why = "This leans on another fact, and each is said by itself."
        day = re.search(_A_DAY, text)
        kept = f"I kept our time free{f' on {day[0]}' if day else ' again'}"
        return Misfit(why, f"{kept}, and we didn't meet", alike=True)
    if "show" in low and (found := re.fullmatch(_NO_SHOW, text)):
        return _not_there(found)
    if said := _unanswered(text) or _again(text):
        return Misfit(NO_SENTENCE, sentence(said))
    if any(no in low for no in ("not", "n't", "n\u2019t")) and (found := re.fullmatch(_NOT, text)):
        return Misfit(NO_SUBJECT, _as_done(f"You {found['how'].lower()}{_agreed(found)}"))
    return _in_a_state(text) or _done(text)


def _again(text: str) -> str:
    """What happened once more, in a sentence: it was the third week that the page was blank."""
    found = re.fullmatch(_AT_WHICH, phrase(text))
    if not found:
        return ""
    that = "" if found["clause"].lower().startswith("with") else "that "
    return f"It was the {found['which'].lower()} {that}{found['clause']}"


def _unanswered(text: str) -> str:
    """That nobody answered, in a sentence of which whoever called is no part, or the coach is."""
    text = phrase(text)
    if found := re.fullmatch(_IN_VAIN, text):
        return f"I {lower_first(found['did'])}, and there was {found['none']}"
    if found := re.fullmatch(_TO_VOICEMAIL, text):
        return f"My call went {found['how'].lower()}"
    found = re.fullmatch(_NO_ANSWER, text)
    if not found or has_verb(found["what"]):
        return ""
    return f"There was {lower_first(found['what'])}, and the call went to voicemail"


def _on_its_day(day: str, what: str) -> Misfit | None:
    """What stands behind its day: June 9, no show."""
    if what.endswith("ed") and " " not in what:
        return Misfit(NO_SUBJECT, sentence(f"You {lower_first(what)} on {day}"))
    said = fact(what)
    if said is None or said.alike or not said.better:
        return said
    return said._replace(better=sentence(f"{phrase(said.better)} on {day}"))


def _not_there(found: re.Match[str]) -> Misfit:
    if found["often"]:
        return there_was(f"{found['often']}no-shows{phrase(found['rest'])}")
    rest = re.sub(_AND_DID, _and_you, phrase(found["rest"]))
    return Misfit(NO_SUBJECT, _as_done(f"You weren't there{rest}"))


def _and_you(found: re.Match[str]) -> str:
    """What else the client did, in words of its own: and you slept through."""
    return f", and you {found['did']}" if found["did"].lower() in OF_PAST else found[0]


def _agreed(found: re.Match[str]) -> str:
    """What was not done, as it is said to a client: you haven't paid."""
    does = found["does"].lower().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    first, *rest = does.split(" ")
    what = re.sub(_AND_DOES, lambda at: at[1] + AGREES.get(at[2], at[2]), phrase(found["what"]))
    return " ".join((AGREES.get(first, first), *rest, what))


def _in_a_state(text: str) -> Misfit | None:
    """How somebody was: often late, absent three of five times."""
    low = text.lower()
    if low.startswith("late") and (found := re.fullmatch(_LATE_BY, text)):
        return Misfit(NO_SUBJECT, sentence(f"You were {found['by']} late{found['on'] or ''}"))
    often = any(word in low for word in ("once", "twice", "times"))
    found = re.fullmatch(_STATE_OFTEN, text) if often else None
    if found and found["state"].lower() in _STATES:
        rest = re.sub(r", (?=once|twice|\w+ times)", " and ", phrase(found["rest"]))
        how = f"{found['state'].lower()} {found['often'].lower()}"
        return Misfit(NO_SUBJECT, sentence(f"You were {how}{_turned(rest)}"))
    first, rest = first_of(text)
    second, _ = first_of(rest)
    state = first in _STATES and not second.endswith((*NOUN_ENDS, "s"))  # no late payments
    if is_adverb(first):
        state = second in _STATES | PREPOSITIONS  # often late, never on time
    if first == "not":
        state = second in _STATES | PREPOSITIONS | {"there", "here", "ready", "prepared"}
    if not state or has_verb(rest.removeprefix("there ")):
        return None
    said = re.sub(_OF_SO_MANY, _of_so_many, phrase(lower_first(text)))
    return Misfit(NO_SUBJECT, _as_done(f"You were {said}"))


def _turned(rest: str) -> str:
    """Behind an “and”, how often as it stands behind the state: and absent once."""
    return re.sub(r"(?i)(?<= and )(once|twice|\w+ times) ([a-z]+)", r"\2 \1", rest)


def _of_so_many(found: re.Match[str]) -> str:
    return f"{number_word(int(found['count']))} of {number_word(int(found['all']))} times"


def _done(text: str) -> Misfit | None:
    """What was done, without who did it: missed two sessions."""
    first, rest = first_of(text)
    how = ""
    if first in ADVERBS and first_of(rest)[0] in OF_PAST:  # never paid the invoice
        how, (first, rest) = f"{first} ", first_of(rest)
    if not (first in OF_PAST or first.endswith("ed")) or not rest:
        return None if has_verb(text) else there_was(text)
    if re.search(OF_A_THING, rest):
        return None
    said, same_day = re.subn(_SAME_DAY, " on the day itself", f"You {how}{first} {phrase(rest)}")
    said = re.sub(_AND_DID_NOT, " and ", said) if ", didn" in said or ", hasn" in said else said
    unless = 'Where it was all on one day, write "on one day".' if same_day else ""
    return Misfit(NO_SUBJECT, sentence(said), unless=unless)


def _as_done(said: str) -> str:
    """The sentence with its “on” before a day: you weren't there on March 3."""
    for found in reversed([*re.finditer(_ON_ITS_DAY, said)]):
        before = said[: found.start()]
        if not re.search(_LEADS, before) and not before.endswith(","):
            said = f"{before} on{said[found.start() :]}"
    return sentence(said)
