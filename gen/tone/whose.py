"""Whose: whether words that may hurt are said of the client, or of somebody else, or by the client.

Words between quotation marks are repeated, and “your mother is a liar” speaks of no client. Both
may hurt all the same, so they are told; but a case can mean them.
"""

from __future__ import annotations

import re

_MARKS = '"\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}'
_QUOTED = rf"[{_MARKS}][^{_MARKS}]*\s[^{_MARKS}]*[{_MARKS}]"  # of one word it is an ironic one
_PERSONS = (
    "wife|husband|mother|father|mom|dad|sister|brother|son|daughter|children|kids|parents|partner"
    "|boss|manager|supervisor|team|colleagues?|coworkers?|friends?|landlord|bank|doctor|teacher|ex"
    "|neighbou?rs?|family|board|employer|company|lawyer|uncle|aunt|boyfriend|girlfriend|roommate"
)
# Not “she”: so the assistant calls the client.
_OTHER = rf"(?:your|his|her|their|the) (?:\w+ )?(?:{_PERSONS})\b(?! and (?:i|you|we)\b)"
_SUBJECT = rf"(?i)\b(?:(?P<other>{_OTHER})|(?:you|she|he|they|i|we|my|our|your|client)\b)"
_ENDS = r"(?i)[.;:!?]|\b(?:and|but) (?=(?:you|i|we|she|he)\b)"
_TO_CLIENT = r"(?i)(?:you|your|i|we|my)\b|.*\byou(?:r|rs)?$"
_ASKED = rf"(?i)\b{_OTHER} (?:asked|asks|wants|wanted|told) (?:me|us) to $"
_HELD_OUT = r"(?i)\b(?:i|we|will|would|may|might|can|could|if|unless|or)\b"
_YOU_SAID = re.compile(
    r"(?i)\byou(?:['\u2019]ve| have|['\u2019]d| had)?(?: once| also)? (?:said|wrote|written|told"
    r"|texted|asked|e-?mailed|messaged|rang|rung|called|phoned|mentioned|let (?:me|us) know"
    r"|answered)\b"
)
_WHAT_YOU_CAME_FOR = re.compile(  # you've got what you came for: the work is done
    r"(?i)(?P<before>[^?!;:]*?)\byou(?:['\u2019]ve| have)?(?: now| already)?"
    r" (?:got|gotten|have|had|found|did|done|reached|achieved)"
    r" (?:what|(?:all|everything)(?: that)?) you came (?:here )?(?:for|to (?:do|get|find|learn))"
    r"[.!]?"
)
_BEFORE = 4  # words: on the 9th of May, you wrote
_THREATS = ("tone-threat", "tone-legal-threat")


def is_of_another(text: str, begin: int, end: int, rule: str) -> bool:
    """Whether words of a text are quoted in it, or said of somebody who is not the client."""
    if any(each.start() < begin and end < each.end() for each in re.finditer(_QUOTED, text)):
        return True
    start = max((each.end() for each in re.finditer(_ENDS, text[:begin])), default=0)
    before = text[start:begin]
    if rule in _THREATS and re.search(_HELD_OUT, text):
        return False
    if re.match(_TO_CLIENT, text[begin:end]):
        return bool(re.search(_ASKED, before))
    subjects = [*re.finditer(_SUBJECT, before)]
    return bool(subjects and subjects[-1]["other"])


def is_what_was_said(sentence: str) -> bool:
    """Whether it begins with what the client has said, or asked for: nobody's mind is read."""
    said = _YOU_SAID.search(sentence)
    return bool(said and len(sentence[: said.start()].split()) <= _BEFORE)


def is_what_was_come_for(sentence: str) -> bool:
    """Whether it says that the client has what they came for, and of the client nothing else."""
    found = _WHAT_YOU_CAME_FOR.fullmatch(sentence.strip())
    return bool(found and not re.search(r"(?i)\byou\b", found["before"]))
