"""Whom: whom a client asks or turns to, and how somebody is reached; each is a name or a way.

Each function takes a text and gives what does not fit there; None where it fits, or nobody can say.
"""

from __future__ import annotations

import re

from gen.phrasing.misfit import Misfit
from gen.words import beginnings
from gen.words.joints import phrase

_MARK = "['\N{RIGHT SINGLE QUOTATION MARK}]"
_COPY = 'It goes on behind "just ask:", so it is whom to ask, and no more.'
_NO_COPY = r"(?i)no|none|nobody|no one|nothing|not available\b.*|no cop(?:y|ies)\b.*"
_NOBODY = (
    r"(?i)(?:just |please )?(?:ask(?: (?:for (?:it|one)|away))?|yes|sure|yes,? (?:just )?ask"
    r"|(?:on|upon|by|at) request|by asking|in writing|any ?time)"
)
_SHE = r"(?i)(?P<does>(?:(?:e-?mail|call|text|ring|message|write to) )?)(?:her|him)(?:self)?"
_ACTS = "will|can|has|have|is|are|would|does|do|keeps?|makes?"
_MORE = (  # whom, and what that person then does: Nell, she'll send it
    rf"(?i)(?P<who>[^,;]+?)(?:,| ?[;:]| -| \N{{EN DASH}}) (?:and )?(?:she|he|they|i|we|it|who)"
    rf"(?:{_MARK}(?:ll|s|d|re|m|ve)|(?= (?:{_ACTS})\b))(?: is)? (?P<rest>.*)"
)
_WHERE = r"(?i)(?:in|at) (?:the|our|my)\b.*"


def for_a_copy(text: str) -> Misfit | None:
    """Whom the client asks for a copy, behind "just ask:"."""
    text = beginnings.person(text)
    bare = text.rstrip(".!")
    if re.fullmatch(_NO_COPY, bare):
        return Misfit(_COPY, "", unless="Where there are no copies, write copy_from: none.")
    if re.fullmatch(_NOBODY, bare):
        return Misfit(_COPY, "me", unless="Where it is somebody else, say who that is.")
    if found := re.fullmatch(_SHE, bare):
        unless = "Where it is not the coach, say who that is."
        return Misfit(_COPY, f"{found['does']}me", unless=unless)
    found = re.fullmatch(_MORE, text)
    if not found:
        return None
    where = re.fullmatch(_WHERE, found["rest"])
    return Misfit(_COPY, f"{found['who']} {phrase(where[0])}" if where else found["who"])
