"""Reached: a way to reach somebody, without the sentence that goes on behind it.

“Nell, 555 0100, and she'd love to hear” is a way and a sentence: in the middle of ours it would
stand for neither.
"""

from __future__ import annotations

import re

from gen.characters import CAPITAL
from gen.words.joints import lower_first, sentence, upper_first

_MARK = "['\N{RIGHT SINGLE QUOTATION MARK}]"
TO_DO = (  # text me at 555 0118: it is a sentence of its own
    r"(?i)(?:just |please )?(?:text|call|ring|phone|email|message|write|ask|contact) "
    rf"(?:to |or \w+ )?(?:me|us|the|my|[+(]?\d|(?-i:{CAPITAL})|\S+@)"
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

_PHONES = r"(?:cell|mobile|phone|landline|telephone|number|line|whatsapp|e-?mail|inbox)"
_OF_MINE = (  # my cell, same number; the same work email
    r"(?:my|the|same|usual)\b"
    rf"(?: (?!or |and )[a-z]+){{0,2}}? (?P<what>{_PHONES})\b"
    r"(?P<of>(?: ?phone| number| address)?)"
)
_MEANS = r"(?:e-?mail|phone|telephone|text|text message|letter|post|mail)"
_BY_MEANS = rf"(?P<means>{_MEANS}(?: (?:or|and) {_MEANS})?)(?=$|[,;:]| \()"
# A letter to the office: nobody is reached “a letter”.
_WITH_A_LETTER = (
    r"(?:an?) (?:short )?(?:letter|line|note|card|postcard|text|call|message)"
    r" to (?:the|my|our) [a-z ]+"
)
_ON = r"(?:by|on|at|through|over) (?!me\b)\w"
_BESIDE = r"(?P<beside>(?:[,;:]| [-\N{EN DASH}]|(?: at| on)?(?= [(]?[+(]?\d)| (?=\()) ?.+)$"


def on_what(via: str, *, american: bool) -> tuple[str, str]:
    """What stands behind “you can reach me”, and what else is said of it: on my cell, same number.

    Both are empty where it is no thing of the coach's, but an address, a number or somebody.
    """
    via = via.rstrip(".")
    beside = re.search(_BESIDE, via)
    thing = via[: beside.start()] if beside else via
    rest = beside["beside"].lstrip(" ,;:-\N{EN DASH}") if beside else ""
    rest = re.sub(r"^(?:at|on) (?=[+(]*\d)", "", rest)
    rest = rest[1:-1] if re.fullmatch(r"\([^()]*\)", rest) else rest
    on = _on(thing, via, american=american)
    return (on, rest) if on else ("", "")


def _on(thing: str, via: str, *, american: bool) -> str:
    if re.match(rf"(?i){_ON}", thing):  # until 8 p.m.: it would stand before another until
        whole = thing == via and not re.search(_IS_A_WAY, via)
        return lower_first(thing) if whole else ""
    if re.fullmatch(rf"(?i){_WITH_A_LETTER}", via):
        return f"with {lower_first(via)}"
    if re.match(rf"(?i){_BY_MEANS}", via):
        return f"by {lower_first(thing)}"
    found = re.match(rf"(?i){_OF_MINE}", thing)
    if not found or re.search(_IS_A_WAY, thing):
        return ""
    low = f"{found['what']}{found['of']}".lower()
    at = low.endswith(("mail", "inbox", "address")) or (american and low.endswith("number"))
    own = lower_first(thing)
    own = own if own.startswith(("my ", "the ")) else f"the {own}"
    return f"{'at' if at else 'on'} {own}"


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
