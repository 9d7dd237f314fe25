"""Until when: whether a text says, behind "until", how long something can be used."""

from __future__ import annotations

import re

from gen.form.written_days import days_named
from gen.phrasing.looked_for import WHOLE, part
from gen.phrasing.misfit import Misfit

_MARK = "['\N{RIGHT SINGLE QUOTATION MARK}]"
_LASTS = (
    r"(?:can|may|could|will|would|must|should|might|keep|keeps|always|never|still|stays?|remains?"
    r"|lasts?|do not|does not|don't|doesn't)"
)
_NO_EVENT = r"for (?:life|good|ever)|forever|access|until|till|as long as|all (?:year|along)"
# Until you have a job you like, we run out of chairs; not: you can keep it, it's yours for life.
_COMES_TO_PASS = (
    rf"(?i)(?:(?:you|we|i|they|he|she)(?!{_MARK}(?:ll|d)\b)"
    rf"|(?:it|there)(?!{_MARK}| (?:is|are|was|were|has|goes on|runs (?:on|for|through|all))\b))"
    rf"(?! {_LASTS}\b)(?!.*\b(?:{_NO_EVENT})\b)(?!.*n{_MARK}t\b) .*"
)
_AND_MORE = (  # as long as you like, it isn't mine
    r"(?i)(?P<when>[^,;]+)[,;] (?P<more>(?:it|this|that|they|there|i|we)"
    rf"(?:{_MARK}\w+)? \S.*)"
)


def last_use(text: str) -> Misfit | None:
    """Until when something can be used: of a whole sentence, the one day that stands in it."""
    if (found := re.fullmatch(_AND_MORE, text)) and not _is_whole(found["when"]):
        unless = 'What else there is to say of it goes into "what".'
        return Misfit("It says until when, and no more.", found["when"], unless=unless)
    misfit = _is_whole(text)
    days = [words for words, _ in days_named(text)] if misfit else []
    return Misfit(WHOLE, days[0]) if len(days) == 1 else misfit


def _is_whole(text: str) -> Misfit | None:
    return None if re.fullmatch(_COMES_TO_PASS, text) else part("June 30")(text)
