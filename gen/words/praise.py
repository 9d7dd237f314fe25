"""Praise: a good thing without its “you”, as a sentence to the client: You never missed a session.

Only what the coach cannot have done: "Learned a lot" has two readings, and is told (gen.phrasing).
"""

from __future__ import annotations

import re

from gen.words.joints import lower_first, sentence

_HOW = r"(?:always|never|often|rarely|hardly ever|even|really|also|once|never once|not once)"
_DID = (
    "came|showed|kept|told|did|didn['\N{RIGHT SINGLE QUOTATION MARK}]t|gave|took|brought|paid"
    "|stayed|tried|worked|missed|cancelled|canceled|asked|stuck|spoke|faced|shared|finished|skipped"
    "|complained|arrived|answered|listened|stood|turned|was|made"
)
_DOES = {
    "comes": "come", "shows": "show", "keeps": "keep", "brings": "bring", "makes": "make",
    "works": "work", "tries": "try", "asks": "ask", "tells": "tell", "gives": "give",
    "takes": "take", "pays": "pay", "listens": "listen", "is": "are", "has": "have",
}  # fmt: skip
_ON = "|".join(
    """a an the my me our us to up on in at out off every each no all both some any one two three it
    hard well even when through with not back early late for prepared honest open about never
    give once ready""".split()
)
_ACTED = rf"(?i)(?P<how>(?:{_HOW} )*)(?P<verb>{_DID}|{'|'.join(_DOES)})(?=[.!]?$| (?:{_ON}|\d+)\b)"
_BEEN = (
    r"(?i)(?:always|never|often) (?:on time|early|late|punctual|prepared|honest|open|kind|ready"
    r"|there|patient)\b"
)
# Another verb may make the first words its subject; to "you" and "her" the coach may have done it.
_VERB = r"(?i)(?<!\bi )(?<!\bwe )(?<!\bit )(?<!\bthings )\b(?:is|are|was|were|has|have|does|do)\b"
_MORE = rf"{_VERB}|\b(?:you|your|yours|yourself|she|he|her|him|his)\b"
# What the client did is what there is thanks for: showing me how. Not: seeing you grow was a joy.
_DOING = (
    "showing turning coming keeping sharing being trusting telling asking bringing making letting"
    " giving taking staying trying working sticking speaking facing finishing answering standing"
    " helping teaching sending picking putting opening missing"
).split()
_DOES_SOMETHING = rf"(?i)(?:{_HOW} )*(?:{'|'.join(_DOING)})(?=[.!]?$| )"
_ACTS = (  # and what is done acts itself: telling me took courage
    rf"{_VERB}|\b(?:took|takes|made|makes|meant|means|shows|showed|helped|helps|taught|gave|gives"
    r"|you|your|yours|yourself)\b"
)
_BEGINS = {
    *re.sub(r"\[[^]]*\]", "'", _DID).split("|"),
    *_DOES,
    *_DOING,
    *"always never often rarely hardly even really also once not".split(),
}
_THANKS = "Thank you"


def praise(text: str) -> str:
    """The text as a whole sentence, with the “you” that it left out."""
    first = (
        text.split(" ", 1)[0].rstrip(".!").lower().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    )
    if first not in _BEGINS:
        return sentence(text)
    if (found := re.match(_BEEN, text)) and not re.search(_VERB, text[found.end() :]):
        return sentence(f"You were {lower_first(text)}")
    if (found := re.match(_DOES_SOMETHING, text)) and not _acts_itself(text, found.end()):
        return sentence(f"{_THANKS} for {lower_first(text)}")
    found = re.match(_ACTED, text)
    if not found or re.search(_MORE, text[found.end() :]):
        return sentence(text)
    verb = found["verb"].lower()
    verb = "were" if verb == "was" else _DOES.get(verb, verb)
    return sentence(f"You {found['how'].lower()}{verb}{text[found.end() :]}")


def _acts_itself(text: str, begin: int) -> bool:
    """Whether what is done acts in the same sentence, or is the coach's: seeing you grow."""
    said = re.split(r"[.!?] ", text[begin:])[0]
    clause = re.split(r"\b(?:how|that|what|where|when|even|who)\b", said)[0]
    return bool(re.search(_ACTS, clause))
