"""Of consent: a “her” in what somebody is told the client's name for, who is told of her.

"So that Lety can call her" is said to the client: whoever Lety calls is "you". Where the client is
no word of it, a “she” is whoever is told (``she_is``).
"""

from __future__ import annotations

import re

from gen.characters import CAPITAL
from gen.phrasing.misfit import Misfit
from gen.phrasing.owned import owns
from gen.phrasing.somebody_else import SHE, text_of

_CAN = r"(?:can|could|may|might|will|would|is able to|knows how to|need not|needn't)\b"
_NAMED = rf"{CAPITAL}[\w'\N{{RIGHT SINGLE QUOTATION MARK}}-]+(?: {CAPITAL}[\w'-]+)*"
_SO_SOMEBODY = rf"(?i:\bso (?:that )?)(?P<who>(?i:she|he|they)|{_NAMED}|(?i:the \w+)) (?i:{_CAN})"
_IN_TOUCH = (
    r"(?i)^(?:in order )?to (?:call|ring|phone|text|e-?mail|contact|reach|meet|welcome|invite"
    r"|advise|write to|speak to|speak with|talk to|talk with|get in touch with|put) "
)


_HAS_TO = re.compile(  # so that she does not have to explain it all again
    r"(?i)\bso (?:that )?(?P<who>she|he)"
    r" (?P<does>does not|doesn['\u2019]t|do not|don['\u2019]t"
    r"|won['\u2019]t|will not|need not|needn['\u2019]t)"
    r"(?= (?:(?:have|need) to )?(?:explain|repeat|tell|go (?:over|through)|start|begin|say)\b)"
)


def _has_to_tell(text: str) -> Misfit | None:
    """What is told of a “she” who need not tell it all again: that is the client, who told it."""
    found = _HAS_TO.search(text)
    others = r"(?i)\b(?:you(?:r|rs|rself)?|she|her|herself|he|him|his|himself)\b"
    if not found or re.search(others, text[: found.start()] + text[found.end() :]):
        return None
    does = re.sub(r"\bdoes(n?)", r"do\1", found["does"])
    said = f"{text[: found.start('who')]}you {does}{text[found.end('does') :]}"
    why = f'This is said to the client, so "{found["who"]}" would be somebody else.'
    return Misfit(why, said, unless=f'Where "{found["who"]}" is somebody else, say who that is.')


_AS_SIGNED = re.compile(  # so that I do not have to explain it: as the client has signed it
    r"(?i)\bso (?:that )?I (?:do not|don['\u2019]t|won['\u2019]t|will not|need not|needn['\u2019]t)"
    r"(?= (?:(?:have|need) to )?(?:explain|repeat|tell|go (?:over|through)|start|begin|say)\b)"
    # that I'm retiring may be the coach
    r"|\b(?:that|how) (?:I am|I['\u2019]m)(?= (?:not \w+ing|sleeping|struggling|grieving|drinking"
    r"|having|feeling|finding|coping|dealing with|going through|looking for|waiting for)\b)"
)
_YOURS = {
    "i am": "you are", "i'm": "you're", "i was": "you were", "i": "you", "me": "you", "my": "your",
    "mine": "yours", "myself": "yourself",
}  # fmt: skip


def as_signed(text: str) -> Misfit | None:
    """What is told of a permission in the client's own words: said by the coach, I is the coach."""
    if not _AS_SIGNED.search(text) or re.search(r"(?i)\byou(?:r|rs|rself)?\b", text):
        return None
    said = re.sub(
        r"(?i)\b(?:I am|I['\u2019]m|I was|myself|mine|my|me|I)\b",
        lambda found: _YOURS[found[0].lower().replace("\u2019", "'")],
        text,
    )
    why = 'This is said by the coach to the client, so "I" would be the coach.'
    return Misfit(why, said, unless='Where "I" is the coach, say which of you is meant.')


def is_told_of(text: str) -> Misfit | None:
    """What is told of a text in which whoever is told does something to a “her”, the client."""
    if has_to := _has_to_tell(text):
        return has_to
    by = re.search(_SO_SOMEBODY, text)
    begin = by or re.match(_IN_TOUCH, text)
    if not begin or re.search(r"(?i)\byou(?:r|rs|rself)?\b", text):
        return None
    given, at = text_of(text), begin.start()
    objects = [
        place
        for place, each in enumerate(given.low)
        if each in ("her", "him") and given.found[place].start() > at and not owns(given, place)
    ]
    if not objects:
        return None
    word, said = given.words[objects[0]], text
    for place in reversed(objects):
        said = f"{said[: given.found[place].start()]}you{said[given.found[place].end() :]}"
    why = f'This is said to the client, so "{word}" would be somebody else.'
    return Misfit(why, said, unless=_unless(by, word))


def _unless(by: re.Match[str] | None, word: str) -> str:
    """In which case it would be another text: where she is the client as well as the other."""
    if by is None:
        return f'Where "{word}" is somebody else, say who that is.'
    who = by["who"].lower()
    same = who in ("she", "he") and (who in SHE) == (word in SHE)
    return f'Where "{by["who"]}" is the client, write "you", and name the other.' if same else ""
