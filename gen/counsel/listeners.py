"""Listeners: who hears what is said, though it is for the client alone, or is about them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gen.case import Case
from gen.counsel.find_words import any_of
from gen.counsel.rule import Breach, breach, rule
from gen.phrasing.read_in import is_read
from gen.talks import talk
from gen.words.family import kin_of, name_alone
from gen.words.people import hears_it_all

_READ_OUT = ("engagement.goals", "engagement.reached")
_ALIKE = (
    {"dad", "daddy", "father"},
    {"mum", "mummy", "mom", "mommy", "mam", "mother"},
)
# A goal that is about love is heard gladly; one about what is hard between the two is not.
_HARD = any_of(
    r"argu\w+", r"fight\w*", "fought", r"yell\w*", r"shout\w*", r"scream\w*",
    "row(?:s)?(?<!a row)", "rowing with", r"quarrel\w*", r"nagg\w+", "blow(?:s|n|ing)? up",
    "blew up",
    "temper", "anger", "angry", "afraid", "scared", "frightened", r"controll\w+",
    "stand(?:ing)? up (?:to|for)", "stood up (?:to|for)", "say(?:ing)? no", "said no",
    r"boundar\w+",
    "cop(?:e|ed|ing) with", "put(?:ting)? up with", "get(?:ting)? away from", "got away from",
    "l(?:ie|ied|ying)(?: less)? to", "lied less", r"divorc\w+", "separat(?:e|ed|ing) from",
    "drinking",
    "tension", "blame", "guilt", "walk(?:ing)? on eggshells", "worry(?:ing)? (?:less )?about what",
    "worried (?:less )?about what",
)  # fmt: skip


@rule(
    "said-before-them",
    "warning",
    "R61",
    'The sentence with "{words}" is read out while {name}, whom it is about, sits there.',
    "Leave it out, or say it as the client would say it before {name}. If the client is happy for "
    'it to be said there, add an entry under "allow" with rule: said-before-them and "why".',
    answered_later=True,
)
def said_before_them(case: Case) -> Iterator[Breach]:
    """What somebody has told the coach of another is not read out to the other."""
    for person in case.items("meeting.others_present"):
        name = str(person["name"])
        if not hears_it_all(case, name):
            continue
        for path in filter(lambda path: is_read(case, path), _READ_OUT):
            for number, text in enumerate(case.texts(path)):
                hard = _HARD.search(text)
                if hard and re.search(_called(case, name), text):
                    yield _heard(f"{path}.{number}", hard[0], name_alone(name))


_BY_OTHERS = any_of(
    "caf[e\u00e9]s?", "coffee ?(?:shop|house|bar)", "diner", "pub", "wine bar", "bistro", "bakery",
    "brewery", "restaurant", "canteen", "cafeteria", "food court", "tea ?rooms?", "starbucks",
    "hotel lobby", "lobby", "deli",
)  # fmt: skip
# The room above the café, our office behind the diner, my office opposite the pub: near it.
_NEAR = r"(?:above|over|behind|beside|across from|opposite|next to|next door to|near|by)"
_NEAR_IT = rf"(?i)\b{_NEAR} (?:the |a )?(?:[\w'\u2019]+ ){{0,3}}?$"
_A_ROOM = rf"(?i)^(?:(?!\b{_NEAR}\b).)*\b(?:(?<!tea )room|office|studio|flat|apartment)\b"
_EMPTY = (
    r"(?i)\b(?:before (?:anyone|anybody|opening|it opens|we open)|after (?:hours|closing)|closed)\b"
)
_GLAD = ("complete", "accept")
_AFRAID = ("discomfort", "threats", "violence")  # whoever is, is better off among others


@rule(
    "place-overheard",
    "warning",
    "R61",
    'The meeting is where others can hear ("{words}"), and this is hard to hear even alone.',
    "Write another place, where only the two of you are, such as: place: my office. If it has to "
    'be there, add an entry under "allow" with rule: place-overheard and "why".',
)
def place_overheard(case: Case) -> Iterator[Breach]:
    """Nobody is told of an end, and cries, at a table among others."""
    place = case.text("meeting.place")
    found = _BY_OTHERS.search(place)
    alone = case["meeting.channel"] == "in person" and case["safety.concern"] not in _AFRAID
    if not found or not alone or talk(case) in _GLAD or re.search(_EMPTY, place):
        return
    if not (re.search(_A_ROOM, place) or re.search(_NEAR_IT, place[: found.start()])):
        yield breach("meeting.place", words=found[0])._replace(words=found[0])


def _heard(path: str, words: str, name: str) -> Breach:
    return breach(path, words=words, name=name)._replace(words=words)


def _called(case: Case, name: str) -> str:
    """A pattern for how the text of a case speaks of somebody: your dad, their father, Grant."""
    kin = kin_of(case, name).removeprefix("your ")
    alike = next((names for names in _ALIKE if kin in names), {kin} if kin else set())
    first, *rest = map(re.escape, name_alone(name).split(" "))
    last = rf"|\b(?:Mr|Mrs|Ms|Dr)\.? {rest[-1]}\b" if rest else ""
    said = "|".join(sorted(alike))
    of_kin = rf"|(?i:(?:your|his|her|their) (?:{said}))\b|\b(?:{said.title()})\b" if alike else ""
    return rf"\b{first}\b{last}{of_kin}"
