"""Sums counted: what a sum is for, counted and said by no sentence: two sessions, May 4 and 11."""

from __future__ import annotations

import re

NUMBER = r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)"
THINGS = (
    r"(?i) (?:more |prepaid |paid |unused |missed |open |late )*"
    r"(?:sessions?|hours?|months?|weeks?|letters?|e-?mails?|calls?|lessons?|visits?)"
)
_NOT_USED = (  # five prepaid sessions at $110 that won't be used
    rf"(?i)(?:the )?{NUMBER} (?:\w+ ){{1,3}}?(?:at \S*\d\S*(?: each)? )?(?:that|which)"
    r"(?: (?:you|we|i))?(?: (?:won't|will not|weren't|were not|aren't|haven't|didn't|were never))"
    r"(?: (?:now|be|been|get|have|had))*(?: (?:used|held|needed|taken|had|happened?|use|need|have"
    r"|take|place|hold))?(?: (?:now|any more|anymore))?(?:,? at \S*\d\S*(?: each)?)?"
)
_MONTHS = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
)
_DAYS = rf"(?:{_MONTHS} \d{{1,2}}|\d{{1,2}}(?: {_MONTHS})?|{_MONTHS})(?:st|nd|rd|th)?"
_THEN = (  # two sessions at $105, October 7 and November 11; one session, paid ahead
    rf"(?i)(?P<what>[^,;]+), (?P<then>(?:on |of |for )?{_DAYS}(?:,? (?:and |& )?{_DAYS})*"
    r"|(?:already |both |all )?(?:paid|prepaid|booked)(?: (?:ahead|for|up front|in advance|already"
    r"|by card|online))*)"
)
_THE = (  # the last two sessions, at 65 each; the sessions on 3 and 10 May
    rf"(?i)the (?:(?:last|first|remaining|other|final|unused|missed) )*(?:{NUMBER} )?"
    rf"{THINGS.removeprefix('(?i) ')}(?: (?:on|in|of|from) (?:{_DAYS}|and|&|,| )+)?"
    r"(?:,? at \S*\d\S*(?: each)?)?"
)


def is_counted_only(text: str) -> bool:
    """Whether all of it is the things that were counted, with what became of them behind."""
    plain = text.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    return any(re.fullmatch(each, plain) for each in (_NOT_USED, _THE))


def parted_from_days(text: str) -> tuple[str, str]:
    """The things, and their days or that they are paid; empty where no such words end it."""
    found = re.fullmatch(_THEN, text)
    return (found["what"], found["then"]) if found else (text, "")
