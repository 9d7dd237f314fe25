"""Own words: a text that speaks to the client, as the client says it: my letters, for your letters.

What is needed is said by the coach ("What may help now is") and by the client ("I'm looking for").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

_WORD = "[^\\W_]+(?:['\N{RIGHT SINGLE QUOTATION MARK}][^\\W_]+)*"
_OF_YOU = {
    "your": "my", "yours": "mine", "yourself": "myself", "you're": "I'm", "you've": "I've",
    "you'd": "I'd", "you'll": "I'll", "yourselves": "ourselves",
}  # fmt: skip
_OF_TWO = {
    "my": "our", "mine": "ours", "myself": "ourselves", "I'm": "we're", "I've": "we've",
    "I'd": "we'd", "I'll": "we'll", "I": "we", "me": "us",
}  # fmt: skip
_AGREES = {"are": "am", "were": "was", "aren't": "am not", "weren't": "wasn't"}
# Before one who acts: what you owe.
_LEADS_ON = frozenset(
    "what that which whom where when how if because while whether why whatever whichever".split()
)
_LEAST = 3  # letters of what somebody has done: asked, and not red
_TIME = frozenset("before after since until till as than".split())  # before you decide, before you
_HELPS = frozenset(
    """for with to from of by on in at about beside besides near around against without between over
    help helps let give gives show shows tell tells teach teaches support supports guide guides see
    hear make makes ask asks keep keeps help get gets""".split()
)
# What somebody does of whom one speaks as “I”; before any other word a “you” may be either.
_ACTS = frozenset(
    """are were aren't weren't can can't cannot could couldn't will won't would wouldn't may might
    must should have haven't had hadn't do don't did didn't always never often still already also
    just really owe carry trust know knew love need want wanted feel felt face live share see saw
    like meet met lost lose get got receive received think thought say said go went use used fear
    bring brought understand find found open opened sign signed hold pay paid earn spend""".split()
)


_ANOTHER = r"(?i); |, and (?:also )?(?:an?|some|someone|somebody)\b|,? and (?:someone|somebody)\b"
_A_LOOK = (
    r"(?i)an? (?:\w+ ){0,2}?(?:look|check(?:-?up)?|assessment|test|talk|chat|appointment"
    r"|review|examination|second opinion)\b"
)
_AND, _SOMEONE = r"(?i)^[,; ]*(?:and )?(?:also )?", r"(?i)(?:someone|somebody)\b"
_TO_ASK_FOR = (
    r"(?i)(?:an?|the|some(?:one|body)?|time|help|support|advice|your|one|two|three|groups?)\b"
    r"|\w+ing\b"
)
_ONE_OF_A_LIST = r"(?i), (?:an?|some|someone|somebody)\b"


# Where the thing itself has been named: groups | near you, lessons | that start in May.
_NO_MORE_OF_IT = (
    r"(?i)[,;(]| (?:to|from|in|on|at|by|with|for|of|about|near|nearby|around|without|against|who"
    r"|whom|whose|that|which|where|when|and|or|as|if|after|before|during|while|under|over|close|free|led"
    r"|run|you|your|like|such|than|whenever|outside|within|through|towards?|beside|among|between"
    r"|\w+ing)\b"
)
_SEVERAL = frozenset("people men women children".split())
_MANY = (
    r"(?!(?:maths|news|series|politics|economics|physics|gymnastics|aerobics|pilates|tennis"
    r"|diabetes|means|premises)$)[a-z-]*[^\W_siu]s"
)
_ONE = (  # a further two sessions; finding groups, and not evening groups
    r"(?i)(?:an?|one|each|every|this|that) |(?!(?:even|morn|train|counsell?|coach|mentor|swimm|cook"
    r"|walk|writ|read|parent|runn|sing|speak|support|listen)ing )\w+ing "
)


class OwnWords(NamedTuple):
    """A text in the client's own words; it is ``sure`` where each “you” has one reading."""

    text: str
    sure: bool


_YOU = r"(?i)\byou(?:rs?|rself|rselves)?\b"


def says_you(text: str) -> bool:
    """Whether a text speaks to the client, where a page says "you" to somebody else."""
    return re.search(_YOU, text) is not None


def first_thing(text: str) -> str:
    """What is needed, the first of several, or before “real rest, and someone” whoever is meant."""
    if not (another := re.search(_ANOTHER, text)):
        return text
    first = re.split(_ONE_OF_A_LIST, text[: another.start()], maxsplit=1)[0]
    second = re.sub(_AND, "", text[another.start() :])
    of_a_person = re.match(_SOMEONE, second) and not re.match(_TO_ASK_FOR, first)
    return second if of_a_person else first


def in_one_breath(text: str) -> str:
    """All that is looked for, as it is said on the phone: nothing of it is left out.

    a doctor, and somebody to talk to; for: a doctor; somebody to talk to.
    """
    *before, last = re.split(r"; (?:and )?", text)
    return f"{', '.join(before)}, and {last}" if before else text


def is_a_look(text: str) -> bool:
    """Whether what is needed is itself a look, a test or a talk: for that nobody looks."""
    return bool(re.match(_A_LOOK, text))


def is_several(text: str) -> bool:
    """Whether what is looked for is more than one: evening groups near you; not advice on debts."""
    first = re.split(_NO_MORE_OF_IT, first_thing(text), maxsplit=1)[0].split()
    last = first[-1] if first else ""
    if last != last.lower() or re.match(_ONE, text):
        return False  # the Samaritans are one place to turn to
    return last in _SEVERAL or bool(re.fullmatch(_MANY, last))


def own_words(text: str, *, two: bool = False) -> OwnWords:
    """The text with I, me and my for you and your; with we, us and our where ``two`` say it."""
    found = list(re.finditer(_WORD, text))
    low = [each[0].lower().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'") for each in found]
    pieces: list[str] = []
    at, sure = 0, True
    for place, token in enumerate(found):
        word = _OF_YOU.get(low[place], "")
        if low[place] == "you":
            acts = _acts(text, found, low, place)
            word, sure = "I" if acts else "me", sure and acts is not None
        elif place and low[place - 1] == "you" and pieces and pieces[-1] == "I":
            word = _AGREES.get(low[place], "")
        if word:
            word = _OF_TWO.get(word, word) if two else word
            pieces += [text[at : token.start()], word]
            at = token.end()
    return OwnWords("".join([*pieces, text[at:]]), sure)


def _acts(text: str, found: Sequence[re.Match[str]], low: Sequence[str], place: int) -> bool | None:
    """Whether “you” is who does something here; None where nobody can say."""
    before, earlier = (low[place - back] if place >= back else "" for back in (1, 2))
    after = low[place + 1] if place + 1 < len(low) else ""
    gap = text[found[place].end() : found[place + 1].start()].strip() if after else "."
    if before in _LEADS_ON:
        return None if after == "and" else True
    if before in _HELPS or before.endswith("ing") or earlier in ("to", "can", "will", "who"):
        return False  # to accompany you
    if gap or after in _HELPS | {"and", "or"}:
        return False
    if before in _TIME or after in _ACTS or (after.endswith("ed") and len(after) > _LEAST):
        return True
    return None
