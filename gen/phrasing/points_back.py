"""Points back: a word for something that stands on no line before it, where it is read."""

from __future__ import annotations

import re

from gen.phrasing.misfit import Misfit

_HAS_A_NAME = (  # what "it" may be: the loan, of help with the loan and with signing it
    r"\b(?:the|your|my|our|this|that|each|every)\s(?!two\b|both\b)\w+"
)
_SOMEBODY_WHO_DOES_IT = (  # to settle it; and not: who gets it, who has been through it
    r"(?i)(?:some(?:one|body)|(?:an? )?[\w-]+(?: [\w-]+)?) who\b(?!.*\bif\b).*"
    r"\b(?:settle|sort|sort out|read|look at|look over|go over|check|sign|finish|fix|end|decide"
    r"|agree on|deal with|help (?:you )?(?:both )?with) it"
)
_THERE = (
    r"(?i)\b(?P<word>there(?!['\u2019]s| (?:is|are|was|were|has|have|will)\b)"
    r"|the other (?:person|party|one|client|side|woman|man))\b"
)
_BEFORE_IT = (  # moved to York and settled in there; one of you, and the other one
    r"(?i)\bone of\b|\b(?:in|at|to|from|with|for|of|join\w*|start\w*|leave|left|visit\w*)"
    r" (?!me\b|you\b|it\b)\w"
)


def points_back_in_need(text: str) -> Misfit | None:
    """What is told of a need that ends in an "it" of which it has not spoken."""
    found = re.fullmatch(_SOMEBODY_WHO_DOES_IT, text)
    if not found or re.search(_HAS_A_NAME, text):
        return None
    why = '"it" could be anything here.'
    return Misfit(why, "", unless="Say what it is, in words of its own.")


def points_back_in_once(text: str) -> Misfit | None:
    """What is told of an event that rests on a reason, which the letter does not say again."""
    found = re.search(_THERE, text)
    if not found or re.search(_BEFORE_IT, text[: found.start()]):
        return None
    word = found["word"]
    why = f"The letter doesn't say the reason again, so the client can't tell what \"{word}\" is."
    return Misfit(why, "I'm free to coach you again", alike=True)
