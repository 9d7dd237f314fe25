"""Me in need: whom an “I” or a “my” means in what is looked for.

The coach says it in every talk, "What may help now is", and only there is “I” the coach: a coach
who can carry on while I'm away. Where the client is referred, the client says it on the telephone
as well, "I'm looking for"; what somebody typed in the client's own words is said to the client.
"""

from __future__ import annotations

import re

from gen.phrasing.misfit import Misfit

_OF_MINE = {"i": "you", "i'm": "you're", "i've": "you've", "me": "you", "my": "your"} | {
    "mine": "yours",
    "myself": "yourself",
}
_MARK = "['\N{RIGHT SINGLE QUOTATION MARK}]"
_NOT_ME = rf"(?i)\b(?:than|besides?|not|like|instead of|but|except|without|isn{_MARK}t) me\b"
_YOU = r"(?i)\byou(?:r|rs|rself)?\b"
_MINE = rf"(?i)\b(?P<word>i(?:{_MARK}(?:m|ve))?|me|my|mine|myself)\b(?P<am> am\b)?"
_I_AM = rf"i(?:{_MARK}m|{_MARK}ll be| am| will be|{_MARK}ve been)"
_I_NOT = rf"i (?:can(?:not|{_MARK}t)|can no longer|no longer|don{_MARK}t|do not|won{_MARK}t|stop)"
_AWAY = (
    r"(?:away|off|abroad|on (?:\w+ )?leave|in hospital|recovering|retir(?:ed|ing)|leaving|closing"
    r"|not (?:here|there|working|able|available)|unable|unavailable|having (?:an? |my )?\w+"
    r"|back(?: at work)?|gone|out)\b"
)
_TIME_OFF = (
    r"my (?:\w+ )?(?:leave|absence|treatment|operation|surgery|recovery|retirement|return"
    r"|time (?:away|off)|place|shoes|stead)\b"
)
_THE_COACH = (  # while I'm away, what I can't offer, somebody I know well, during my leave
    rf"(?i)\b(?:(?:while|whilst|until|till) i\b|{_I_AM} {_AWAY}|{_I_NOT}\b|{_TIME_OFF}"
    r"|(?:what|than) i (?:do|did|offer|can)\b|where i (?:left|leave|stop)"
    r"|(?:step|stand|fill|cover|take|takes|carry|sit)(?:s|ing)?(?: \w+)? for me\b"
    rf"|(?:that |who(?:m)? )?i(?:{_MARK}ve)? (?:know|knew|have known|known|recommend|trained with"
    r"|work(?:ed)? with)\b)"
)
_ONLY_BY_THE_COACH = (
    'Where "{word}" is the coach, leave that part out, such as "a coach for the months until May".'
)
_AS_IT_IS = 'Where "{word}" is the coach, leave it as it is.'


def of_both(text: str) -> bool:
    """Whether it speaks of the client as "you" and of the coach as "me"."""
    return bool(re.search(_YOU, text) and re.search(_MINE, text)) or _has_another_than_me(text)


def of_me(text: str) -> Misfit | None:
    """What is told of an “I” where the client says it as well, and would be "I" there."""
    if re.search(_YOU, text) or not (found := re.search(_MINE, text)):
        return None  # said to the client, so "me" is the coach: if you'd rather do it without me
    if re.search(_THE_COACH, text):
        why = 'The client says it as well, behind "I\'m looking for", and "{}" would be the client.'
        word = found["word"]
        return Misfit(why.format(word), "", unless=_ONLY_BY_THE_COACH.format(word=word))
    why = 'The coach says it as well, behind "What may help now is", so the client is "you".'
    return Misfit(why, _to_you(text))


def of_me_told(text: str) -> Misfit | None:
    """The same where only the coach says it; None where "I" is plainly the coach."""
    found = re.search(_MINE, text)
    if not found or re.search(_YOU, text) or re.search(_THE_COACH, text):
        return None
    if _has_another_than_me(text):
        return None
    why = 'The coach says it, so the client is "you" there.'
    return Misfit(why, _to_you(text), unless=_AS_IT_IS.format(word=found["word"]))


def _has_another_than_me(text: str) -> bool:
    return bool(re.search(_NOT_ME, text))


def _to_you(text: str) -> str:
    return re.sub(_MINE, _of_yours, text)


def _of_yours(found: re.Match[str]) -> str:
    word = found["word"].lower().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    return _OF_MINE.get(word, found["word"]) + (" are" if found["am"] else "")
