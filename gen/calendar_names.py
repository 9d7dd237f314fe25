"""Calendar names: what days and months are called in English, as a text of a case names them."""

from __future__ import annotations

import re

YEARS = range(1900, 2200)
"""Years outside are slips of the hand (0206, 20026); far dates would also overflow a calendar."""
DAYS = tuple("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())
MONTHS = tuple(
    "January February March April May June July August September October November December".split()
)
MONTHS_BUT_MAY = tuple(month for month in MONTHS if month != "May")
"""Those that are taken for months wherever they stand: “you may come” names none."""

_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun"
_MONTH = "|".join((*MONTHS, *(rf"{month[:3]}\.?" for month in MONTHS), "Sept"))
_AGAIN = re.compile(  # every Monday, on Fridays, Monday mornings, each week
    r"(?i)\b(?:every|each|weekly|daily|monthly|always|any|(?:per|an?) (?:day|week|month|year)"
    rf"|(?:{'|'.join(DAYS)})s|(?:{_DAY}) (?:morning|afternoon|evening|night|lunchtime)s)\b"
)
_ONE_DAY = re.compile(
    r"\b(?i:today|tonight|tomorrow|(?:this|next|the coming|this coming) (?:week|weekend|month)"
    r"|the weekend|the end of the (?:week|month)|the \d{1,2}(?:st|nd|rd|th))\b"
    rf"|\b(?i:by|before|until|till|on|after|from|this|next|come|for|since|due)"
    rf" (?:(?i:this|next|the|coming) )*(?:{_DAY})\b"
    # "your Friday note" comes again
    rf"|(?<!\bthe )(?<!\byour )(?<!\ba )(?<!\bmy )(?<!\bour )(?<!\w)(?:{_DAY})\b(?!\w)"
    rf"|\b(?:{_MONTH}) \d|\b\d{{1,2}}(?:st|nd|rd|th)?(?: of)? (?:{_MONTH})\b"
    rf"|\b(?i:in|by|before|until|till|from|since|of) (?:(?i:early|late|mid|the end of) )?"
    rf"(?:{'|'.join(MONTHS)})\b"
    r"|\b(?i:by|on|before|until|till|from|since) \d{1,2}[/.]\d{1,2}\b|\b\d{4}-\d\d-\d\d\b"
)


def names_one_day(text: str) -> bool:
    """Whether a text names a day that is past when it is over: before Monday, by 12 October."""
    return bool(_ONE_DAY.search(text)) and not _AGAIN.search(text)


_NOBODYS_NUMBER = r"\b555 0(\d{3})\b"  # kept free for stories, as 01632 960 000 to 999 are


def days_as_said(text: str, language: str) -> str:
    """A text of our own with its days as a practice says them: 30 June, for June 30.

    A telephone number that stands in it as an example is one of those that are nobody's there, too.
    """
    if language == "en-US":
        return text
    text = re.sub(rf"\b({'|'.join(MONTHS)}) (\d{{1,2}})\b", r"\2 \1", text)
    return re.sub(_NOBODYS_NUMBER, r"01632 960 \1", text)
