"""Let down: where a coach who had made ready is shown with nobody there: the picture of guilt.

"I'd read the twenty pages and had nobody to talk to about them" holds no hard word, and weighs the
more. What "we" had, or what somebody kind made good, is left to the reader.
"""

from __future__ import annotations

import re

from gen.tone.lists import Kind, kind_of
from gen.tone.no_apology import no_apology

_WHAT_CAME = ("effect", "fact")

_NOBODY = r"(?:nobody|no one|no-one|not a soul)"
_PAPERS = r"(?:pages|plan|chapters?|slides|draft|notes|room|questions|agenda|hour|report)"
_READY = (  # and not by itself: had, got, made, wrote
    r"(?:read|prepared|printed|cleared|booked|gone through|went through|marked|planned"
    r"|set [\w ]{0,30}?(?:aside|up|out)|laid [\w ]{0,30}?out|come in|driven"
    r"|sat (?:there|at my desk|by the phone|in the (?:room|café|cafe|office))"
    rf"|(?:had|got) (?:the|your|all your|my) (?:\w+ )?{_PAPERS} (?:ready|out|open|printed|up)"
    r"|got (?:everything|it all) ready|made (?:ready|room|time|notes)"
    rf"|(?:written|wrote) (?:out )?(?:(?:the|your|my|some|two|three) )?(?:\w+ )?{_PAPERS})"
)
_LET_DOWN = re.compile(
    rf"(?i)\bI(?:'d| had|'ve| have)? {_READY}\b[^.;:!?]*?(?:,? (?:and|but|with|then))+"
    rf"(?: (?:then|I|had|was left with|sat there with|there was))* (?:{_NOBODY} to (?:talk|discuss"
    r"|go|share|show|work|use|read|speak|hear|look (?:at|through|over)|give|hand|say|see)\b"
    rf"|{_NOBODY} (?:came|called|rang|turned up|showed up|was there|dialled in|dialed in|joined)"
    r"(?! you\b))"
)
_MADE_GOOD = re.compile(r"(?i)\b(?:until you|till you|and you|but you|you noticed|thank)\b")


def let_down(sentence: str) -> tuple[int, int] | None:
    """Where a sentence shows the coach ready, and nobody there; None for nowhere."""
    plain = sentence.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    found = _LET_DOWN.search(plain)
    return None if not found or _MADE_GOOD.search(plain) else found.span()


def told_by_shape(sentence: str, field: str) -> tuple[Kind, tuple[int, int], bool] | None:
    """The kind of hurt of a sentence that is told by how it is built, where, and how surely."""
    if sorry := no_apology(sentence):
        return kind_of("tone-blame"), sorry, True
    if field in _WHAT_CAME and (alone := let_down(sentence)):
        return kind_of("tone-frustration", "waited"), alone, False
    return None
