"""Reached: a way to reach somebody, without the sentence that goes on behind it.

“Nell, 555 0100, and she'd love to hear” is a way and a sentence: in the middle of ours it would
stand for neither.
"""

from __future__ import annotations

import re

from gen.characters import CAPITAL
from gen.words.joints import sentence, upper_first

_MARK = "['\N{RIGHT SINGLE QUOTATION MARK}]"
TO_DO = (  # text me at 555 0118: it is a sentence of its own
    r"(?i)(?:just |please )?(?:text|call|ring|phone|email|message|write|ask|contact) "
    rf"(?:to |or \w+ )?(?:me|us|the|[+(]?\d|(?-i:{CAPITAL})|\S+@)"
)
_WHO = r"(?:she|he|they|I|we|it|you|there)"
_CLAUSE = (
    rf"(?:{_WHO}(?:{_MARK}(?:s|d|ll|re|ve|m)\b| (?!or\b|and\b)\w)"
    r"|(?:please |just )?(?:leave|say|mark|put|allow|use|mention|let|give|expect)\b)"
)
_BREAK = r"(?:\s*[,;.!]| [-\N{EN DASH}\N{EM DASH}])"
_MORE = (
    rf"(?i)(?P<way>\S.*?)(?:{_BREAK}(?: (?:and|but|so|as|because))?| (?:and|but))"
    rf" (?P<more>{_CLAUSE}.*)"
)
_IS_A_WAY = r"@|\d[\d .()-]{4,}"  # Nell, and you can call her at 555 0100
_WHO_DOES = (  # Nell, 555 0100, who'd love to hear
    rf"(?P<way>(?P<name>{CAPITAL}[\w-]+)\b.*?), who"
    rf"(?:(?P<would>{_MARK}d|{_MARK}ll)|(?P<does>{_MARK}s))? (?P<more>.*)"
)


def way_alone(text: str) -> str:
    """The way by itself: Nell, 555 0100."""
    return parted(text)[0]


def parted(text: str) -> tuple[str, str]:
    """The way, and what is said behind it as a sentence: She'd love to hear; or empty.

    What is a sentence from its first word on stays whole.
    """
    if re.match(TO_DO, text):
        return text, ""
    if found := re.fullmatch(_WHO_DOES, text):
        acts = " is" if found["does"] else ""
        if found["would"]:
            acts = " would" if found["would"].endswith("d") else " will"
        return found["way"], sentence(f"{found['name']}{acts} {found['more']}")
    found = re.fullmatch(_MORE, text)
    if not found or re.search(_IS_A_WAY, found["more"]):
        return text, ""
    return found["way"], sentence(upper_first(found["more"]))
