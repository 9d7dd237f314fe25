"""Sums argued: a sentence on a sum that tells of a quarrel over it."""

from __future__ import annotations

import re

from gen.phrasing.misfit import Misfit

_QUARREL = (
    r"(?i)\b(?:argu(?:es?|ed|ing|ments?)|quarrel\w*|haggl\w*|fights?|fought|fighting|bicker\w*"
    r"|complain\w*|moan\w*|non-?negotiable|back and forth|push(?:es|ed|ing)? back|end of story"
    r"|(?:not )?up for (?:debate|discussion|negotiation)|take it or leave it"
    r"|final (?:offer|answer|number|word)|(?:that's|that is) (?:the number|final|that)"
    r"|end of (?:the )?discussion|no (?:ifs|discussion|debate|haggling))\b"
)
_TWO_VIEWS = (
    r"(?i)\b(?:disput(?:es?|ed|ing)|disagree[sd]?|contest(?:s|ed|ing)?|object(?:s|ed)|(?:do|does|did)(?:n't"
    r"| not) agree|(?:thinks?|thought|feels?|felt|believes?|claims?|claimed) (?:that )?"
    r"(?:it|that|this|the \w+)(?:'s| is| was| should| ought)\b)"
)


def argued(text: str, *, disputed: bool) -> Misfit | None:
    """What tells of a quarrel over the sum; that it is ``disputed`` may be said where it is so."""
    plain = text.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    if not re.search(_QUARREL, plain) and (disputed or not re.search(_TWO_VIEWS, plain)):
        return None
    why = "This speaks of a quarrel, where the client is to hear how the sum came about."
    if disputed:
        return Misfit(why, "We count the sessions in March differently", alike=True)
    unless = "Where the sum itself is open between you, write status: disputed."
    return Misfit(why, "That is what we agreed", alike=True, unless=unless)
