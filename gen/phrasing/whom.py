"""Whom: whom a client asks or turns to, and how somebody is reached; each is a name or a way.

Each function takes a text and gives what does not fit there; None where it fits, or nobody can say.
"""

from __future__ import annotations

import re

from gen.characters import CAPITAL, SMALL
from gen.phrasing.misfit import Misfit
from gen.words import beginnings
from gen.words.joints import phrase

_MARK = "['\N{RIGHT SINGLE QUOTATION MARK}]"


def _is_a_way(text: str) -> bool:
    """Whether it is an address or a number alone, as most are; then no pattern is compiled."""
    return (" " not in text and "@" in text) or not any(map(str.isalpha, text))


_COPY = 'It goes on behind "just ask:", so it is whom to ask, and no more.'
_NO_COPY = r"(?i)no|none|nobody|no one|nothing|not available\b.*|no cop(?:y|ies)\b.*"
_NOBODY = (
    r"(?i)(?:just |please )?(?:ask(?: (?:for (?:it|one)|away))?|yes|sure|yes,? (?:just )?ask"
    r"|(?:on|upon|by|at) request|by asking|in writing|any ?time)"
)
_SHE = r"(?i)(?P<does>(?:(?:e-?mail|call|text|ring|message|write to) )?)(?:her|him)(?:self)?"
_ACTS = "will|can|has|have|is|are|would|does|do|keeps?|makes?"
_MORE = (  # whom, and what that person then does: Nell, she'll send it
    r"(?i)(?P<who>[^,;]+?)(?:,| ?[;:]| -| \N{EN DASH}) (?:and )?"
    r"(?:she|he|they|i|we|it|who(?! can\b))"  # Nell, who can print it large, is asked for that
    rf"(?:{_MARK}(?:ll|s|d|re|m|ve)|(?= (?:{_ACTS})\b))(?: is)? (?P<rest>.*)"
)
_ME_BY_NAME = (  # an assistant of herself: me (Bev) at the front desk
    rf"[Mm]e,? \(?(?P<name>{CAPITAL}{SMALL}+(?: {CAPITAL}{SMALL}+)?)(?:\)|(?=,|$))(?P<rest>.*)"
)
_CAN_ASK = (
    r"(?i)(?:you|your|he|she|they|the|either|both|any)\b[^,;]*? (?:can|may) (?:both |just )?ask"
    r"(?: for (?:it|one|a copy))?(?: at| via| on)? (?P<whom>\S.*)"
)
_WHERE = r"(?i)(?:in|at) (?:the|our|my)\b.*"


def for_a_copy(text: str) -> Misfit | None:
    """Whom the client asks for a copy, behind "just ask:"."""
    text = beginnings.person(text)
    if _is_a_way(text):
        return None
    bare = text.rstrip(".!")
    if re.fullmatch(_NO_COPY, bare):
        return Misfit(_COPY, "", unless="Where there are no copies, write copy_from: none.")
    if re.fullmatch(_NOBODY, bare):
        return Misfit(_COPY, "me", unless="Where it is somebody else, say who that is.")
    if found := re.fullmatch(_SHE, bare):
        unless = "Where it is not the coach, say who that is."
        return Misfit(_COPY, f"{found['does']}me", unless=unless)
    if found := re.fullmatch(_ME_BY_NAME, text):
        why = '"me" is the coach here, as in all that the client reads.'
        return Misfit(why, f"{found['name']}{found['rest']}")
    return _alone(text)


def _alone(text: str) -> Misfit | None:
    """Whom to ask, without all else: you or your dad can ask Nell, she has it."""
    if found := re.fullmatch(_CAN_ASK, text):
        return Misfit(_COPY, found["whom"])
    found = re.fullmatch(_MORE, text)
    if not found:
        return None
    where = re.fullmatch(_WHERE, found["rest"])
    return Misfit(_COPY, f"{found['who']} {phrase(where[0])}" if where else found["who"])


_TURN = (
    'It goes on behind "If you\'d like this decision looked at again, please ask", so it is'
    " whom, and how to reach them."
)
_NOBODY_THERE = (
    r"(?i)(?:no|none|nobody|no one|no[ -]?where|nothing|not possible|not available|final)"
    r"|no appeals?\b.*|there is no\b.*|can(?:not|'t) be\b.*|the decision (?:is|stands)\b.*"
)
_WISH = (  # if she disagrees, if needed
    r"(?:if|in case|when(?:ever)?|should)\b.*?\b(?:he|she|they|you|needed|necessary|required|wanted"
    r"|desired|unhappy|unfair|not happy|in doubt|disagree\w*|appeal\w*)\b"
)
_ON_A_WISH = rf"(?i)(?P<who>.+?),? (?:but )?(?:only )?\(?{_WISH}[^)]*\)?"
_WISH_FIRST = rf"(?i){_WISH}[^,]*, (?P<who>.+)"


def to_turn_to(text: str) -> Misfit | None:
    """Where the decision may be looked at again."""
    text = beginnings.court(text)
    if re.fullmatch(_NOBODY_THERE, text.rstrip(".!")):
        unless = (
            'Take "appeal" out where there is nobody, or write who it is: "Ana Ruiz, 555 0134".'
        )
        return Misfit(_TURN, "", unless=unless)
    found = re.fullmatch(_WISH_FIRST, text) or re.fullmatch(_ON_A_WISH, text)
    if not found and ", who" not in text:
        found = re.fullmatch(_MORE, text)
    return Misfit(_TURN, beginnings.court(found["who"])) if found else None


_SO_FAR = "It has no number and no address, so nobody is reached by it."
_SUCH_AS = 'Write the number or the address, such as "555 0164".'
_PLEASE = "(?:just |please |you can )*"
_IT = "(?: (?:for )?(?:it|them|her|him|that))?"
_PAGE = (
    "(?:(?:the|their|her|his|our|my|your) (?:own )?)?(?:web ?sites?|sites?|web ?page|home ?page"
    "|internet|web|google|facebook|phone ?book)"
)
_ON = "(?:(?:see|via|through|on|in|check(?: out)?|visit|go to|use|by|at|look (?:at|on)) )?"
_NO_WAY = "|".join(
    (
        rf"(?i){_PLEASE}{_ON}{_PAGE}{_IT}(?: search)?",
        rf"{_PLEASE}(?:look|search|find|book){_IT}(?: (?:up|online))*",
        rf"{_PLEASE}ask (?:at |in |the )*(?:reception(?:ist)?|(?:front )?desk)",
        rf"{_PLEASE}ask (?:around|them|her|him|some(?:body|one)|any(?:body|one))",
        r"online|easy to find|(?:see )?(?:above|below)|(?:the )?same",
        r"(?:same )?as (?:above|before|now|ever)",
        r"(?:he|she|they|you) knows?(?: (?:it|how|where|them))?",
        r"(?:he|she|they|you|(?:the )?client) (?:has|have) (?:it|(?:the|their|her|his) number)",
        r"no|no thanks|none|nobody|unknown|not sure|no idea",
    )
)


_KNOWS_THEM = (
    r"(?i)(?:she|he|they|(?:the )?client)(?:(?:['\u2019]s| is| has| have)?(?: already)?)?"
    r" (?:knows?|uses?|goes to|a member|a regular|registered|signed up|been (?:to|there))\b"
)
_AS_THE_CLIENTS_OWN = "In known_how, client's own says the same to all."


_YOU_DO = r"(?i)you(?:['\u2019]ve| have| already)* (?:know|got|have|use|been)\b"


def is_known_to_you(text: str) -> bool:
    """Whether it says to the client that it is known already: you have her number."""
    return bool(re.match(_YOU_DO, text))


def to_reach(text: str) -> Misfit | None:
    """How to reach who can help, or the coach afterwards."""
    if _is_a_way(text):
        return None
    if re.fullmatch(_NO_WAY, text.strip(" .!")):
        return Misfit(_SO_FAR, "", unless=_SUCH_AS)
    if re.match(_KNOWS_THEM, text):
        why = "This says that the client knows them, and speaks of the client as of another."
        return Misfit(why, "you know how to reach them", unless=_AS_THE_CLIENTS_OWN)
    return None


_IN_A_WAY = r"(?P<how>(?:,? (?:at|on|by|in|through|via|within|before|until) .*|,? \(.*\))?)"


def the_coach(text: str, field: str, names: tuple[str, ...]) -> Misfit | None:
    """The coach's own name, where the coach says whom to turn to, or how to be in touch."""
    text = beginnings.fitted_in(field)(text)
    called = "|".join(map(re.escape, names)) if names else "me"
    if field == "ending.appeal.to":
        who = re.fullmatch(rf"(?:{called}){_IN_A_WAY}", text)
        why = "This is said by the coach, so that name would be somebody else."
        return Misfit(why, f"me{who['how']}") if who else None
    found = re.fullmatch(
        rf"(?i)(?:{called}|me|myself|coach)(?:(?:,|:| on| at)* (?P<how>.*\d.*|\S+@\S+))?", text
    )
    if not found:
        return None
    why = 'It goes on behind "you can reach me", so it is the number or the address.'
    return Misfit(why, found["how"] or "", unless="" if found["how"] else _SUCH_AS)
