"""Looked for: what is looked for, how long, until when, and other parts of a sentence.

Each function takes a text and gives what does not fit there; None where it fits, or nobody can say.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from gen.calendar_names import DAYS
from gen.characters import CAPITAL, SMALL
from gen.phrasing.english import (
    DETERMINERS,
    NAMED_DOING,
    ONE_OF_MANY,
    PERSONS,
    PREPOSITIONS,
    SUBJECTS,
    SURE,
)
from gen.phrasing.me_in_need import of_both, of_me, of_me_told
from gen.phrasing.misfit import Misfit, first_of
from gen.phrasing.points_back import points_back_in_need
from gen.phrasing.verbs import OF_ING, has_verb
from gen.words import beginnings
from gen.words.capitals import KEPT, is_a_first_name
from gen.words.joints import with_article
from gen.words.own_words import in_one_breath, own_words

_SOME_HELP = r"(?i)help(?: (?:with|for|from|in|on|at|around|after|through|\w+ing)\b|$)"
_IS_NEEDED = r"(?i)(?P<what>\S.*?) (?:is|are) what (?:i|you) need\b(?: now)?"
_HAD_DONE = r"\w (?:\w{2,}ed|done|seen|found)(?: (?:at|up|out|off|down|by|in|on|for)\b.*)?$"
_SEEKS = frozenset("finding find getting get seeing see having have seeking seek".split())


def need(text: str) -> Misfit | None:
    """What is needed, behind "What may help now is" and "I'm looking for"."""
    return _voice(beginnings.need(text)) or need_told(text)


def need_told(text: str) -> Misfit | None:
    """The same where the client does not say it as well, and "I" may be the coach."""
    text = beginnings.need(text)
    first, rest = first_of(text)
    if misfit := _as_a_name(text) or of_me_told(text):
        return misfit
    if misfit := points_back_in_need(text):
        return misfit
    if re.match(_SOME_HELP, text):
        return None
    why = "It goes on inside a sentence, so it names what is looked for."
    if found := re.fullmatch(_IS_NEEDED, text):
        return Misfit(why, found["what"])
    if (first in SUBJECTS or first == "what") and rest:
        return Misfit(why, "someone to talk things over with", alike=True)
    sought = _sought(text, first, rest)
    return Misfit(why, sought) if sought else None


def _voice(text: str) -> Misfit | None:
    """Who speaks: behind "What may help now is" the coach, behind "I'm looking for" the client."""
    if of_both(text):
        why = 'The client says it as well, behind "I\'m looking for", and "me" would be the client.'
        return Misfit(why, "someone trained to help with grief", alike=True)
    if misfit := of_me(text):
        return misfit
    said = own_words(in_one_breath(text))
    if said.sure:
        return None
    why = 'The client says it as well, behind "I\'m looking for", where "you" may be "I" or "me".'
    return Misfit(why, "someone who can look at your letters with you", alike=True)


_SMALL = "and|for|in|of|on|or|the|to|with|a|an"
_CAPITALS = rf"{CAPITAL}{SMALL}+(?: (?:(?:{_SMALL}) )?{CAPITAL}{SMALL}+)+\b"
_KINDS_OF_HELP = frozenset(
    """counseling counselling counselor counsellor therapy therapist support advice adviser advisor
    help coaching coach training group groups lawyer solicitor doctor services""".split()
)


def _as_a_name(text: str) -> Misfit | None:
    """Debt Advice reads like the name of a place."""
    if not (found := re.match(_CAPITALS, text)):
        return None
    words = found[0].split()
    whole = found.end() == len(text)
    named = any(each in KEPT or is_a_first_name(each) for each in words)
    if named or not (whole or words[-1].lower() in _KINDS_OF_HELP):
        return None
    better = f"{found[0].lower()}{text[found.end() :]}"
    return Misfit("Each word has a capital here, as in a name.", better)


def _sought(text: str, first: str, rest: str) -> str:
    """What is looked for, where a text says what is to be done; empty where it does not."""
    does, what = (rest if first == "to" else text).partition(" ")[::2]
    goes_on = PREPOSITIONS | {"out", "off", "down", "back"}
    is_sought = first_of(what)[0] not in goes_on  # getting out of debt is done
    if does.lower() in _SEEKS and what[:1].strip() and is_sought and not re.search(_HAD_DONE, what):
        return what
    if first == "to" and rest:
        return f"a way {text}"
    if first in SURE | _SEEKS and rest and first != "support":
        return f"a way to {OF_ING.get(first, first)} {rest}"
    if first in OF_ING and first not in NAMED_DOING and first_of(rest)[0] in goes_on | DETERMINERS:
        return f"a way to {OF_ING[first]} {rest}"
    if first in PERSONS - ONE_OF_MANY and not first.endswith("s"):
        return with_article(text)
    return ""


_DOES = "can will is has takes gives works runs helps teaches leads knows offers does".split()
_SOMEBODY_CAN = (
    rf"(?:(?i:he|she|they|i|we|you|it)|{CAPITAL}[\w'\u2019-]+(?: {CAPITAL}[\w'\u2019-]+){{1,2}})"
    rf" (?P<does>(?:{'|'.join(_DOES)}) \S.*)"
)
_OFFERED = r"^(?:offers|has|gives) "
_NAMES_NOBODY = 'It goes on behind the name and "offers", so it names nobody.'
_IS_SOMETHING = r"(?i)(?:it|that|this)(?:['\u2019]s| is) (?P<what>\S.*)"
_FROM_JAN = r"(?<=(?i:over from|free from|open from|able from) )Jan\.?(?=$|[,;])"

# By phone or comes out to the farm: of two ways, the second is said as the first.
_OR_COMES = r"(?<= by (?:phone|email|video)) or (?:comes|goes|drives) (?:out )?to (?P<where>\S.*)"
_A_THING_OFFERED = 'It goes on behind "offers", so it names things, and not what somebody does.'


def offered(text: str) -> Misfit | None:
    """What is offered, behind a name and "offers", or what is done: takes over in May."""
    text = beginnings.offer(text)
    if "Jan" in text and (january := re.sub(_FROM_JAN, "January", text)) != text:
        unless = "Where it is somebody, write the whole name."
        return Misfit('"Jan" may be the month here, or somebody.', january, unless=unless)
    if found := re.search(_OR_COMES, text):
        said = f"{text[: found.start()]} or on a visit to {found['where']}"
        return Misfit(_A_THING_OFFERED, said)
    if found := re.fullmatch(_IS_SOMETHING, text):
        return Misfit(_NAMES_NOBODY, found["what"])
    does = any(f" {each} " in text for each in _DOES)
    found = re.fullmatch(_SOMEBODY_CAN, text) if does else None
    if not found:
        return None
    why = _NAMES_NOBODY
    if text.lower().startswith("you can "):
        return Misfit(why, f"a way to {text[len('you can ') :]}")
    return Misfit(why, re.sub(_OFFERED, "", found["does"]))


_SPAN = (
    r"(?i)(?:within |in )(?P<span>(?:an?|one|two|three|four|five|ten|\d\d?|the next \w+)"
    r"(?: (?:hours?|days?|weeks?|months?))?)"
)
_ONLY_A_SPAN = r"(?i)(?:an?|one|two|three|four|five|ten|\d+) (?:hour|day|week|month)s?"
_BY_TEXT = (  # and how the answer comes: Sunday night, by text
    r"(?i)(?P<day>(?!that |this )[^\s,]+(?: [^\s,]+){0,4}?),?"
    r" (?:(?:by|via|in|over|on|through) (?:a |the )?(?:text|e-?mail|phone"
    r"|message|letter|post|mail|writing|call|whatsapp)(?: message| call)?"
    r"|(?:just |please )?(?:call|text|email|ring|tell) me"
    r"|a (?:text|call|line|message|word)(?= ))(?: (?:is|will|would|works?|does)\b.*)?"
)
_AS_TOLD = r"(?i)(?:on )?(?:the )?following (?P<what>\S.*)"
_THE_NEXT_DAY = (
    r"(?i)^(?:(?P<part>morning|noon|afternoon|evening|night)|day|week|month"
    rf"|(?:{'|'.join(DAYS)}))\b"
)
_LATER = (
    r"(?i)(?:(?P<next>the day)|(?P<span>(?!the )\S+ (?:hour|day|week|month)s?))"
    r" (?:after(?:wards?)?|later)"
)
_AFTER_WHAT = r"(?: (?:that|this|the|our) ?(?:meeting|session|talk|call)?| we (?:meet|talk|speak))?"
_NO_DAY = ("asap", "soon", "immediately", "now", "anytime", "any time", "as soon as possible")


def last_day(text: str) -> Misfit | None:
    """A day behind "You have until"."""
    text = beginnings.until(text)
    why = 'It is read after "You have until" and "by", so it has to be a day or an hour.'
    first, rest = first_of(text)
    found = re.fullmatch(_SPAN, text) if first in ("within", "in") else None
    if found or re.fullmatch(_ONLY_A_SPAN, text):
        return Misfit(why, f"{found['span'] if found else text} from today")
    if found := re.fullmatch(_BY_TEXT, text):
        return Misfit(why, found["day"])
    if said := _as_said_there(text):
        return Misfit("It is said in the meeting itself, so it counts from that day.", said)
    if text.lower().startswith("before ") and rest[:1].strip():
        return Misfit(why, rest)
    if text.lower().rstrip(".") in _NO_DAY or re.fullmatch(r"(?i)in \d{4}", text):
        return Misfit(why, "Friday at noon", alike=True)
    return None


def _as_said_there(text: str) -> str:
    """The following Tuesday, a week after the meeting, as who sits in the meeting calls them."""
    if found := re.fullmatch(_AS_TOLD, text):
        return re.sub(_THE_NEXT_DAY, _tomorrow, found["what"])
    found = re.fullmatch(_LATER + _AFTER_WHAT, text)
    return ("tomorrow" if found["next"] else f"{found['span']} from today") if found else ""


def _tomorrow(found: re.Match[str]) -> str:
    """What is next, behind nothing: tomorrow, tomorrow evening, next Friday; 9 May is itself."""
    what = found[0]
    if what.lower() == "day":
        return "tomorrow"
    return f"tomorrow {what}" if found["part"] else f"next {what}"


WHOLE = "It is a part of a sentence, and this is a whole one."


def part(like: str) -> Callable[[str], Misfit | None]:
    """What tells of a whole sentence where a part of one stands, which is written like another."""

    def misfit(text: str) -> Misfit | None:
        told = first_of(text)[0] in SUBJECTS and has_verb(text)
        return Misfit(WHOLE, like, alike=True) if told else None

    return misfit
