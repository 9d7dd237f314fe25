"""To the payer: a sum on the page for whoever pays, which speaks of that reader as of another."""

from __future__ import annotations

import re

from gen.case import Case
from gen.organisations import may_be_organisation
from gen.phrasing.agreement import AGREES
from gen.phrasing.english import PERSONS
from gen.phrasing.misfit import Misfit
from gen.phrasing.verbs import base_behind_a_name
from gen.words.family import name_alone
from gen.words.joints import sentence

_KIN = (
    "mum|mom|mam|mother|dad|father|parents?|wife|husband|partner|son|daughter|brother|sister|aunt"
    "|uncle|gran|grandma|grandpa"
)
_FIRM = "employer|company|firm|work|office|manager|line manager|boss|sponsor"
_PAYS = (
    r"(?=(?:'s|['\u2019]s| has| have|'ve)? ?(?:already )?(?:paid|pays?|prepaid|bought|covered)\b)"
)
_WHO_PAYS = rf"(?i)\b(?:his|her|their|your|the) (?P<who>{_KIN}|{_FIRM})\b"
_DOES = r"(?:has|had|used|took|missed|came|was|will|didn['\u2019]t|hasn['\u2019]t)"
_DONE = r"(?:already )?(?:paid|prepaid|bought|covered|booked|had|got)\b"
_LEFT_OVER = (
    r"(?i)\b(?:he|she|him|his|her|they|their|himself|herself)\b|\band (?:has|is|was|pays|owes)\b"
)
_READS = '{name} reads this on a page of their own, so "{word}" would be somebody else.'
_ASKED = 'Write "you" for {name}, and "{called}" for the client.'


def of_the_payer(text: str, case: Case) -> Misfit | None:
    """What is told of a sum that names its one reader: Carol paid for ten, and he used eight."""
    paying = [each["name"] for each in case.items("others") if "payer" in each["who"]]
    if len(paying) != 1:
        return None
    payer, called = paying[0], case.text("client.called")
    names = _names_of(payer, case)
    typed = _by_name(text, names, payer)
    first = re.search(rf"\b(?:{'|'.join(map(re.escape, names)) or '$.'})\b", typed)
    if not first:
        return None
    by_kin = re.search(_WHO_PAYS, text) if typed != text else None
    why = _READS.format(name=name_alone(payer), word=(by_kin or first)[0])
    said = _in_you(_of_the_client(typed, called), names)
    if re.search(_LEFT_OVER, said) or (typed != text and re.search(r"(?i)\byou", text)):
        return Misfit(why, "", unless=_ASKED.format(name=name_alone(payer), called=called))
    return Misfit(why, said)


def _in_you(text: str, names: tuple[str, ...]) -> str:
    """The text with "you" in place of the names, and its verb as one says it: you have paid."""
    named = "|".join(map(re.escape, names))
    text = re.sub(rf"(?:{named})['\u2019]s (?={_DONE})", "you've ", text)
    text = re.sub(rf"(?:{named})['\u2019]s?(?= )", "your", text)
    text = re.sub(
        rf"(?:{named})(?P<how> (?:still|already|also|only))? (?P<verb>\w+)", _agreed, text
    )
    return sentence(re.sub(rf"(?:{named})\b", "you", text))


def _agreed(found: re.Match[str]) -> str:
    verb = found["verb"]
    verb = AGREES.get(verb) or base_behind_a_name(verb) or verb
    return f"you{found['how'] or ''} {verb}"


def _names_of(payer: str, case: Case) -> tuple[str, ...]:
    """What whoever pays may be named by; none that the client is named by, too."""
    alone = name_alone(payer).partition(" (")[0]
    short = re.sub(r",? (?:Ltd|Limited|Inc|LLC|plc|GmbH|Co)\.?$", "", alone)
    first = short if may_be_organisation(alone) else short.split()[0]
    own = {case.text("client.called"), *case.text("client.name").split()}
    return tuple(dict.fromkeys(each for each in (alone, short, first) if each not in own))


def _by_name(text: str, names: tuple[str, ...], payer: str) -> str:
    """The text with the name in place of what the payer is to the client: his mum."""

    def is_payer(found: re.Match[str]) -> bool:
        pays = not found.start() and re.match(_PAYS, text[found.end() :])
        return bool(pays or re.search(rf"\b{found['who']}\b", payer))

    return re.sub(
        _WHO_PAYS, lambda found: names[-1] if names and is_payer(found) else found[0], text
    )


def _of_the_client(text: str, called: str) -> str:
    """The text with the client by name: her dad, of a payer, is yours; he used eight of ten."""
    persons = "|".join(sorted(PERSONS | {"mam"}))
    text = re.sub(rf"\b(?:her|his) (?=(?:{persons})\b)", "your ", text)
    text = re.sub(r"\b(?:he|she)['\u2019]s (?=\w+(?:ed|en|ne|t|d)\b)", f"{called} has ", text)
    return re.sub(rf"\b(?:he|she) (?={_DOES}\b)", f"{called} ", text)
