"""Listeners: what is read out of somebody who sits there and hears it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gen.case import Case
from gen.counsel.find_words import any_of
from gen.counsel.rule import Breach, breach, rule
from gen.phrasing.read_in import is_read
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
