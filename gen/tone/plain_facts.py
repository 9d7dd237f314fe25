"""Plain facts: a sentence that says what came about again, asked not to, or how a paper stands.

"It happened again after I had asked for it not to" is what was seen, and what was asked. Whoever
counts how often, or begs, speaks of being weary, and is left to the reader.
"""

from __future__ import annotations

import re

from gen.calendar_names import MONTHS
from gen.tone.wholly import with_straight_marks

_IT = (
    r"(?:it|this|that|the same(?: thing)?|something like (?:it|that|this)|you did (?:it|this|that))"
)
_CAME = (
    r"(?: (?:happened|occurred|came up|came|began|started|went on|took place|was (?:done|said|sent)"
    r"|has happened))?"
)
_AGAIN = r"(?:again|once more|a (?:second|third) time)"
_WHEN = (
    r"(?:,? (?:on|in|at|the (?:next|same|following)) (?:\w+ ?){1,3}"
    r"|,? (?:that|a|one|two) \w+ later)?"
)
_THOUGH = r"(?:after|although|though|even though|even after|when)"
_ASKED = (
    r"(?:i|we)(?:'d| had|'ve| have)? (?:both )?(?:asked|agreed|said|written"
    r"|spoken|talked|told you)"
)
_WHAT = (
    r"(?: (?:for|about|of) (?:it|this|that))?(?: you(?: both)?)?(?: (?:in writing|by email|by phone"
    r"|twice|once|in \w+|on \w+(?: \d+)?))*"
    r"(?: (?:(?:that )?(?:it|this|that|you) )?(?:not to|to (?:stop|end|be left out)"
    r"|(?:should|would|must)(?:n't| not| stop| end))"
    r"(?: (?:happen|do (?:it|this|that)|be|come up))?(?: (?:again|any more|anymore))?)?"
)
_SO = re.compile(
    rf"(?i)(?:{_IT}{_CAME} {_AGAIN}{_WHEN},? {_THOUGH} {_ASKED}{_WHAT}"
    rf"|{_THOUGH} {_ASKED}{_WHAT}, {_IT}{_CAME} {_AGAIN}{_WHEN}"
    rf"|{_ASKED}{_WHAT},? (?:and|but) {_IT}(?: did|{_CAME} {_AGAIN}){_WHEN})[.]?"
)


_PAPER = r"(?:list|plan|rota|schedule|budget|agreement|sheet|page|draft|calendar|chart|log)"
_STANDS = re.compile(  # the list of who does what is still the one from June
    rf"(?i)(?:the|your|our) (?:\w+ )?{_PAPER}(?: of who does what)? (?:is|are)"
    r" (?:still )?(?:the (?:same )?(?:ones?|version)|the same)"
    r" (?:from|of|as in|as of) (?:last |early |late )?"
    rf"(?:{'|'.join(MONTHS)}|spring|summer|autumn|winter|week|month|year)[.]?"
)


def is_how_a_paper_stands(sentence: str) -> bool:
    """Whether all of it says of which day a list or a plan is: nobody is blamed for it."""
    return bool(_STANDS.fullmatch(sentence))


def is_asked_before(sentence: str) -> bool:
    """Whether all of it says that something came about again, and that it was asked not to."""
    plain = with_straight_marks(sentence)
    return bool(_SO.fullmatch(plain))
