"""How long: answers to "until when" that are no day: whenever you like, for six months."""

from __future__ import annotations

import re

from gen.words.joints import lower_first, phrase

_LASTS = (
    r"(?i)(?:for (?!instance|example)|while |(?:for )?(?:as long as|good$|ever$|life$|always$"
    r"|indefinitely$|forever$"
    r"|(?:another|a further|an?|one|two|three|four|five|six|nine|ten|twelve|\d+)"
    r" (?:more )?(?:days?|weeks?|months?|years?)\b|(?:the )?foreseeable future))"
)
_AS_IT_IS = ("for ", "as long", "always", "indefinitely", "forever", "while ")
_ONES_WILL = (
    r"(?:until )?(?:whenever|any ?time|when|at any time|however long)"
    r" (?:(?:you(?:'d)?|they|he|she) (?:likes?|wants?|wish(?:es)?|pleases?|chooses?|needs?|care)"
    r"(?: it| to(?: (?:leave|go|stop|give|hand|move|quit|close)\b.{0,30})?)?"
    r"|(?:it )?suits(?: you| them| her| him)?)"
)
_NO_END = (
    r"(?:there(?:'s| is) )?(?:no (?:set |fixed )?(?:end|limit|deadline|expiry|cut-?off|closing)"
    r"(?: date| day)?|without (?:an? )?(?:end|limit|deadline)(?: date)?"
    r"|no (?:set |fixed )?(?:date|day)|none|not limited)"
)
_STAYS_OPEN = (
    r"(?:open(?:[- ]ended)?|unlimited|lifetime(?: access)?|ongoing|permanent(?:ly)?|up to you"
    r"|whenever|any ?time|(?:it |they )?(?:stays? open|never"
    r"|(?:never|doesn't|don't|does not|do not) (?:ends?|expires?|closes?)))"
)
_AT_WILL = rf"(?i)(?:{_ONES_WILL}|{_NO_END}|{_STAYS_OPEN})"
_FOR_NOW = r"(?i)(?:just )?(?:for )?(?:the time being|the moment|now)"
_IS_ONE_DAY = r"(?i)(?:once|when(?:ever)?|as soon as|after) (?=\S)"


def how_long(text: str) -> str:
    """How long something lasts, as it goes on behind “yours”: for six months; empty for a day."""
    text = phrase(text)
    plain = text.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    if re.fullmatch(_AT_WILL, plain):
        return "for as long as you like"
    if re.fullmatch(_FOR_NOW, plain):
        return "for the time being"
    if text.lower() == "for keeps":
        return "for good"
    if not re.match(_LASTS, text):
        return ""
    text = lower_first(text)
    return text if text.startswith(_AS_IT_IS) else f"for {text}"


def without_once(text: str) -> str:
    """What will have come about, as it stands behind “until”: you've copied it, of “once …”."""
    return re.sub(_IS_ONE_DAY, "", text)
