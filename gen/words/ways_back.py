"""Ways back: conditions of a return that are themselves how a client lets the coach know.

"Give me a call" is nothing to be done first, and then to be told of: it is the call itself.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from gen.case import Case, Fields
from gen.characters import CAPITAL, without_accents
from gen.words.beginnings import action, thing

_TELLS = (  # drop me a line: whoever does that has let the coach know
    r"(?i)(?:^|, |\band )(?:just )?(?:get (?:back )?in touch|be in touch|pick up the phone"
    r"|(?:let|tell|call|ring|phone|text|email|message|contact) (?P<whom>me|us"
    r"|the (?:office|practice)|[^\W\d_]+)\b"
    r"|(?:drop|send|write)(?: to)? (?P<written>me|us|[^\W\d_]+)\b"
    r"|give (?P<rung>me|us|the office|[^\W\d_]+) an? (?:\w+ )?(?:call|ring|bell|shout|buzz)\b"
    r"|(?:answer|reply to) this (?:letter|message|email)\b)"
)
_OF_THEIRS = (  # an email from both of you: how it is seen is how the coach hears of it
    r"(?i)(?:just )?(?:tell|let|call|ring|phone|text|email|message|write(?: to)?) (?:me|us)\b"
    r"|(?:an?|one|your|the) (?:\w+ )?(?:line|note|word|call|text|e-?mail|message|letter|voicemail)"
    r"(?: message)?(?: to (?:me|us))? (?:from|by|on|of) (?:you|both|the two)"
    r"|your (?:\w+ )?(?:line|call|text|e-?mail|message|letter)\b|you tell (?:me|us)\b"
)
_OF_EACH = r"(?i)^(?:both|each)(?: of you)? "  # of two: both ring me
_AGAIN_AND_AGAIN = (  # a way to work together, and none to come back: text me when you are late
    r"(?i)\b(?:every|each|weekly|daily|monthly|always|regularly|often|ahead|beforehand|in advance"
    r"|before|within|hours?|(?<!of )days?|once a|twice)\b"
    r"|\b(?:if|when(?:ever)?)\b(?! you(?:['\u2019]re| are)? (?:ready|feel|want|wish|fancy|like)"
    r"| you['\u2019]d like)"
)
_MORE_THAN_A_WORD = (  # tell me the truth, send me the invoice
    r"(?i)(?:just )?(?:tell\b|(?:send|drop)(?! (?:to )?\w+ an? (?:\w+ )?"
    r"(?:line|note|message|text|e-?mail|word|card|postcard|letter)\b))"
)
_COMES_BACK = (  # when you and Pat think there's room; not: when you've paid what is open
    r"(?i)(?:just )?come back (?:to (?:me|us) )?(?:when(?:ever)?|once) "
    r"(?:you(?: and [\w'\u2019 ]+?)?(?: both)? (?:think|feel|want|wish|like)"
    r"|you(?:['\u2019]re| are) ready|you['\u2019]d like|the time is right|it (?:feels|is) right)\b"
)
_WORDS = ("touch", "phone", "call", "ring", "text", "mail", "message", "contact", "tell", "let ",
          "drop", "send", "write", "give", "answer", "reply", "line", "note", "letter")  # fmt: skip


def ways_back(case: Case) -> dict[str, object]:
    """``way_back``: the only condition, where it is a word to the coach and nothing else.

    ``conditions_tell``: whether the coach hears from the client by one of them anyway.
    """
    given, ours = case.items("door.conditions"), _ours(case)
    tells = any(
        _told_at(action(each["do"]), ours) is not None or _is_seen_so(each) for each in given
    )
    way = action(given[0]["do"]) if len(given) == 1 and not given[0]["seen_by"] else ""
    more = re.match(_MORE_THAN_A_WORD, way) or re.match(_OF_EACH, way)
    alone = _told_at(way, ours) == 0 and not more
    alone = alone or bool(re.match(_COMES_BACK, way))
    return {"way_back": re.sub(r"(?i)^just ", "", way) if alone else "", "conditions_tell": tells}


def _told_at(do: str, ours: Collection[str]) -> int | None:
    """Where in what is asked the client gets in touch with the coach, and not with another."""
    do = re.sub(_OF_EACH, "", do)
    if not _may_tell(do) or re.search(_AGAIN_AND_AGAIN, do):
        return None
    for found in re.finditer(_TELLS, do):
        whom = next(filter(None, found.groups()), "me")
        if without_accents(whom.lower()) in ours:
            return found.start()
    return None


def _is_seen_so(condition: Fields) -> bool:
    """Whether it is a word of the client's by which it is seen."""
    seen = thing(condition["seen_by"] or "")
    return _may_tell(seen) and bool(re.match(_OF_THEIRS, seen))


def _may_tell(text: str) -> bool:
    low = text.lower()
    return any(each in low for each in _WORDS)


def _ours(case: Case) -> frozenset[str]:
    """What the coach's side is called: me, and whoever answers for the practice by name."""
    names = ("coach.name", "coach.called", "ending.contact.via", "ending.records.copy_from")
    called = {
        without_accents(word.lower())
        for name in names
        for word in re.findall(rf"\b{CAPITAL}[^\W\d_]+|\b[a-z]+(?=@)", case.text(name))
    }
    return frozenset({"me", "us", "the office", "the practice"} | called)
