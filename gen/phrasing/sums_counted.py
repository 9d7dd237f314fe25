"""Sums counted: what a sum is for, counted and said by no sentence: two sessions, May 4 and 11.

The same of an invoice that is named: invoice 0417 for the last four sessions.
"""

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
_PRICE = r"\S*\d\S*(?: (?:dollars|pounds|euros))?"
_THING = THINGS.removeprefix("(?i)")
_LEFT = (
    r"(?: (?:left(?: over)?|unused|remaining|missed"
    r"|(?:(?:that|which) (?:was|were|are|is) )?not (?:been )?(?:used|held|taken|needed)))"
)
_EACH_AT = (  # two of the three sessions left over, £105 each; the last two sessions, £90 each
    rf"(?i)(?P<what>(?:(?:the (?:(?:last|first|remaining|other|final|unused|missed) )*)?{NUMBER}"
    rf"{_THING}|{NUMBER} of (?:the|my|your|those|our) {NUMBER}(?:{_THING})?){_LEFT}?)"
    rf"(?:[,;]? (?:at )?(?P<price>{_PRICE}(?P<each> each| (?:per|a) \w+)?))?"
)
_NO_VERB = r"(?:(?!\b(?:is|are|was|were|has|have|covers?|includes?|says|stands?|comes?)\b)[^.;])"
_NUMBERED = r"(?:(?:no\.?|number|nr\.?) ?)?#?[\w/-]*\d[\w/-]*"
_INVOICE = (  # invoice 0417 for the last four sessions; the October invoice, for two sessions
    rf"(?i)(?P<which>(?:(?:my|your|the|our) )?invoice {_NUMBERED}"
    rf"|(?:my|your|the|our) (?:\w+ )?invoice(?: (?:of|from|dated) {_DAYS})?"
    rf"|(?:the )?(?:balance|rest|remainder) (?:of|on) (?:(?:my|the) )?invoice {_NUMBERED})"
    rf"(?:[,:]? (?P<what>for {_NO_VERB}+)|[,:] (?P<bare>(?:the|{NUMBER}) {_NO_VERB}+))?"
)
_INVOICED = (  # four sessions at £120, invoice 0417
    rf"(?i)(?P<what>{_NO_VERB}+), (?P<invoice>(?:my |the )?invoice {_NUMBERED})"
)


def invoice_named(text: str) -> str:
    """Which invoice a text names, and for what, where that is all of it; empty where it is not."""
    found = re.fullmatch(_INVOICE, text)
    if not found:
        return ""
    which = found["which"][0].lower() + found["which"][1:]
    which = re.sub("^(?=balance|rest|remainder)", "the ", which)
    what = found["what"] or (f"for {found['bare']}" if found["bare"] else "")
    pause = "," if re.search(r"\d", which) else ""  # the invoice for October
    return f"{which}{pause} {what}" if what else which


def parted_from_invoice(text: str) -> tuple[str, str]:
    """The things, and the invoice for them; empty where none ends it."""
    found = re.fullmatch(_INVOICED, text)
    return (found["what"], found["invoice"]) if found else (text, "")


def counted_at(text: str) -> str:
    """The things that are counted, and at what price, where that is all of it; else empty."""
    found = re.fullmatch(_EACH_AT, text)
    if not found or not re.search(rf"(?i)^(?:the|{NUMBER} of) |{_LEFT}$", found["what"]):
        return ""
    if found["price"] and not (found["each"] or re.match("(?i)(?:one|1) ", text)):
        return ""  # of one, or of all of them: nobody can say
    return f"{found['what']}, at {found['price']}" if found["price"] else found["what"]


def is_counted_only(text: str) -> bool:
    """Whether all of it is the things that were counted, with what became of them behind."""
    plain = text.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    return any(re.fullmatch(each, plain) for each in (_NOT_USED, _THE))


def parted_from_days(text: str) -> tuple[str, str]:
    """The things, and their days or that they are paid; empty where no such words end it."""
    found = re.fullmatch(_THEN, text)
    return (found["what"], found["then"]) if found else (text, "")
