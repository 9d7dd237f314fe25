"""Sums: how a sum came about, as a whole sentence behind it."""

from __future__ import annotations

import re

from gen.phrasing.english import DETERMINERS, FINITE, NUMBERS, OBJECTS, SUBJECTS
from gen.phrasing.misfit import Misfit, first_of
from gen.phrasing.verbs import has_third, has_verb, words_of
from gen.phrasing.whole_sentences import NO_SENTENCE, NO_SUBJECT
from gen.words.dates_and_money import number_word
from gen.words.joints import lower_first, phrase, sentence

_ALIKE = Misfit(NO_SENTENCE, "That makes four sessions at 90 dollars", alike=True)
_A_SUM = r"[$\N{POUND SIGN}\N{EURO SIGN}]|\d+ (?:dollars|pounds|euros)|percent|%|\bhalf\b"
_COUNT = r"(?i)(?P<many>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\b(?P<what> .*)"
_THINGS = (
    r"(?i) (?:more |prepaid |paid |unused |missed |open |late )*(?:sessions?|hours?|months?|weeks?)"
)
_BY_CLIENT = frozenset("paid prepaid bought booked used".split())
_BY_COACH = frozenset("waived dropped refunded reduced lowered split credited".split())
_DONE = (
    r"\b(?:used|paid|held|unused|charged|billed|taken|missed|cancelled|canceled|refunded|waived"
    r"|credited|prepaid|left|booked|agreed|discussed)(?=$|[.,;+]| (?:as|at|on|in|per|by)\b)"
)
_EQUALS = " = "


def sum_told(text: str) -> Misfit | None:
    """How a sum came about."""
    first, rest = first_of(text)
    words = words_of(text)
    negated = any(word.endswith("n't") for word in words)
    told = bool(set(words) & (SUBJECTS | FINITE)) or negated or has_third(text)
    if _EQUALS in text and not told:
        return _made(text)
    if not told and first in _BY_CLIENT | _BY_COACH and rest:
        return _who_paid(first, rest)
    if not told and (re.search(_DONE, text.lower()) or first in ("as", "per")):
        return _counted(text) or _ALIKE
    if has_verb(text):
        return None
    return _counted(text) or _ALIKE


def _who_paid(first: str, rest: str) -> Misfit:
    """Who paid, or waived something: "Paid for ten and used eight"."""
    if first in _BY_CLIENT:
        unless = "Where somebody else did, say who that is."
        rest = re.sub(r"(?i), (?=(?:used|had|took|held)\b)", " and ", rest)
        return Misfit(NO_SUBJECT, sentence(f"You {first} {rest}"), unless=unless)
    if first_of(rest)[0] in DETERMINERS | NUMBERS | OBJECTS:
        return Misfit(NO_SUBJECT, sentence(f"I {first} {rest}"))
    return _ALIKE


def _made(text: str) -> Misfit:
    """A sum as it is said: that makes $240 for two sessions at $120."""
    of_what, _, makes = phrase(text).rpartition(_EQUALS)
    if any(sign in of_what for sign in (_EQUALS, "+", "- ")) or not re.match(_COUNT, of_what):
        return _ALIKE
    return Misfit(NO_SENTENCE, sentence(f"That makes {makes} for {_in_words(of_what)}"))


def _counted(text: str) -> Misfit | None:
    """What a sum is for, where it is counted: that is for one unused session."""
    text = lower_first(phrase(text))
    text = re.sub(r", (?=\S+ (?:each|per session)$)", " at ", text)
    if "," in text or ";" in text:
        return None
    if re.match(rf"(?i)(?:\d+%|{_A_SUM})", text):
        # $240 for two sessions says what it is for; a bare $240 says nothing.
        return Misfit(NO_SENTENCE, f"That makes {text}.") if " " in text else None
    found = re.match(_COUNT, text)
    if not found or not re.match(_THINGS, found["what"]):
        return None
    makes = "That makes" if re.search(_A_SUM, text) else "That is for"
    return Misfit(NO_SENTENCE, f"{makes} {_in_words(text)}.")


def _in_words(text: str) -> str:
    found = re.match(r"(?P<many>\d{1,2}) (?=\D)", text)
    return f"{number_word(int(found['many']))} {text[found.end() :]}" if found else text
