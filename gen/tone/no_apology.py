"""No apology: where a "sorry" lays it on the client: I'm sorry that you feel that way.

It is worded as the kindest of sentences, so the reader is not wary of it.
"""

from __future__ import annotations

import re

_WAY = r"(?:(?:that|this) way|like (?:that|this))(?: about (?:it|this|that|me|us|my \w+|our \w+))?"
_NOT = r"(?:did not|didn't|would not|wouldn't|could not be|couldn't be|never|refused to)"
_YOU = (
    rf"(?:(?:feel|felt|are feeling|were feeling) {_WAY}(?=[ ]*(?:[.,;!]|$|but\b|and\b))"
    r"|(?:see|saw|took|take|have taken|'ve taken) (?:it|this|that|things) (?:that way|the wrong way"
    r"|like that|so badly|so personally|personally)"
    r"|(?:chose|decided|preferred|have chosen|'ve chosen) (?:not )?to"
    r"|(?:made|have made|'ve made) (?:it|this|that|everything|things) (?:so |too |very |as )?"
    r"(?:hard|difficult|impossible)"
    rf"|{_NOT} (?:listen(?:ed)?|bother(?:ed)?|tr(?:y|ied)|care[d]?|respect(?:ed)?"
    r"|(?:take|took) (?:it|this|that|me|us|our \w+|yourself|the \w+) seriously))"
)
_SORRY = re.compile(rf"(?i)\bsorry(?:,)? (?:that |if )?you(?: both| all)?(?P<did> ?{_YOU})")
_OWN = re.compile(
    r"(?i)\b(?:because of|after|when|by|through|from|over) (?:me|my|i|what i|what we)\b"
)


def no_apology(sentence: str) -> tuple[int, int] | None:
    """Where a sentence is sorry for what the client felt, chose or did; None for nowhere."""
    found = _SORRY.search(sentence.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'"))
    if not found or _OWN.search(sentence[found.end() :]):
        return None
    return found.span()
