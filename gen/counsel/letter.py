"""Letter: it opens a door, and speaks of nobody and nothing else. Its day: ``letter_day``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gen.case import Case
from gen.case_texts import printed_texts
from gen.counsel.find_words import any_of
from gen.counsel.rule import Breach, breach, rule
from gen.documents import WITH_LETTER, why_not
from gen.organisations import may_be_organisation
from gen.phrasing.english import PERSONS
from gen.schema.currencies import A_SUM
from gen.situation import reason_classes
from gen.talks import talk
from gen.words.capitals import begins_with_a_person
from gen.words.family import name_alone

_NOT_THE_COACHS = ("practice.", "client.", "engagement.goals.")
# A trade and a name tell of no sum: a money coach may sign as one.
_OF_THE_TRADE = (
    "coach.name", "coach.called", "coach.title", "coach.credentials", "coach.sign_off",
)  # fmt: skip
_THANKS, _REACHED = "engagement.thanks.", "engagement.reached."
_BETWEEN_US = (
    r"(?i)\b(?:fees?|invoices?|refund\w*|ow(?:e|ed|es) me|(?:paid|pay|paying) me|payments?)\b"
)
_STANDING = ("coach.", "support.")  # what any client of the practice may read
_TO_THE_NOTE = "Leave money to the note: the letter only opens a door."
_INSTEAD = " Of what is owed it may say, such as: settle what is still open from our coaching."
_ONCE = "Say what has to come about without the money, such as: the fund has its new grant."
_PLACES = ("directory", "support group", "other")
_PAYING = frozenset(("payer", "sponsor", "platform"))
_BEGINS = r"(?:^|[.!?:][\u201d\"']?\s)[\u201c\"'\s]*$"
_DUE = any_of(
    r"refund\w*", "invoices?", "owed?", "owing", "debts?", "overdue", "unpaid", "money",
    "balance (?:of|on) (?:the|your|our) account", "credit cards?", "debit cards?", "your card",
)  # fmt: skip


def gets_letter(case: Case) -> bool:
    """Whether the case gets a door-open letter, or would once an undecided door is open."""
    if case["door.state"] == "undecided":
        return bool(case["door.letter"] == "auto")
    return not why_not(case, WITH_LETTER)


@rule(
    "letter-behind-a-closed-door",
    "error",
    "R63",
    "The door is closed, and the case still speaks of a return ({fields}).",
    "Take that out; or write state: open, if that is the truth.",
    unless=("asking-behind-a-closed-door",),
)
def letter_behind_a_closed_door(case: Case) -> Iterator[Breach]:
    """A closed door promises nothing."""
    if case["door.state"] != "closed":
        return
    names = ["conditions", "on_return", "letter_date"]
    if case["door.letter"] == "auto":
        names.append("letter")
    given = [name for name in names if case.says(f"door.{name}")]
    if given:
        yield breach(f"door.{given[0]}", fields=", ".join(f'"{name}"' for name in given))


@rule(
    "letter-skipped",
    "warning",
    "R17",
    "The door is open, and no letter will say so (letter: skip).",
    "Take the line out, and the client gets a letter.",
)
def letter_skipped(case: Case) -> Iterator[Breach]:
    """An open door is put in writing."""
    promised = case["door.state"] == "open" and talk(case) in ("ask", "part")
    if promised and case["door.letter"] == "skip":
        yield breach("door.letter")


@rule(
    "money-in-letter",
    "warning",
    "R62",
    'The door-open letter would speak of money ("{words}").',
    "{fix}",
    of_the_text=True,
)
def money_in_letter(case: Case) -> Iterator[Breach]:
    """The letter holds no sums, but those on which a return hangs."""
    of_payment = "payment" in reason_classes(case)
    for path, text in _words_of_the_coach(case):
        meant = path == "door.on_return.fee" or (of_payment and path.startswith("door.conditions."))
        meant = meant or (path == "door.once" and _hangs_on_the_payer(case))
        meant = meant or path in _OF_THE_TRADE
        meant = meant or _is_their_own(path, text)
        if not meant and (found := _of_money(path, text, case)):
            yield breach(path, words=found[0], fix=_without_money(path))


def _of_money(path: str, text: str, case: Case) -> re.Match[str] | None:
    """The first words of money in a text; of what a money coach tells every client, only a sum."""
    standing = path.startswith(_STANDING) and not case.says(path)
    trade = f"{case.text('coach.title')} {case.text('practice.name')}"
    of_trade = standing and bool(_DUE.search(trade))
    return (None if of_trade else _DUE.search(text)) or _sum(text)


def _is_their_own(path: str, text: str) -> bool:
    """Whether it is what the client did with money of their own: honest about it, a rate raised."""
    if path.startswith(_REACHED):
        return not re.search(_BETWEEN_US, text)
    return path.startswith(_THANKS) and not (re.search(_BETWEEN_US, text) or _sum(text))


def _hangs_on_the_payer(case: Case) -> bool:
    """Whether a return waits for somebody to pay again; to a minor that is said in other words."""
    return bool(case["decision.by"] == "payer" and not case["client.minor"])


def _without_money(path: str) -> str:
    """What to do; where a field has to say something, what it may say in place of money."""
    if path == "door.once":
        return _ONCE
    return _TO_THE_NOTE + (_INSTEAD if path.startswith(("door.conditions.", "needs.")) else "")


def _sum(text: str) -> re.Match[str] | None:
    """The first sum of money; few texts hold a figure, and only for those is it compiled."""
    return re.search(A_SUM, text) if any(map(str.isdecimal, text)) else None


@rule(
    "other-person-named",
    "warning",
    "R61",
    "{name} would be named in the door-open letter, which is between the coach and the client.",
    "Leave the name out, or write what the person does, such as: your bookkeeper.",
)
def other_person_named(case: Case) -> Iterator[Breach]:
    """The letter is between two people; what pays for one of them is nobody's secret."""
    persons, places = _persons(case), _places(case)
    for path, text in _words_of_the_coach(case):
        named = {name for name in persons if _stands_in(name, text)}
        named |= {name for name in places if _stands_in(name, text, begins=False)}
        if named:
            yield breach(path, name=" and ".join(sorted(named)))


def _persons(case: Case) -> set[str]:
    """Those who are called by their names."""
    near = [
        each["name"] for each in case.items("others") if {"guardian", "partner"} & {*each["who"]}
    ]
    paying = [each["name"] for each in case.items("others") if not _PAYING.isdisjoint(each["who"])]
    options = [each for each in case.items("referral.options") if each["role"] not in _PLACES]
    helpers = [each["name"] for each in options if not may_be_organisation(each["name"])]
    there = [each["name"] for each in case.items("meeting.others_present")]
    named = (*there, *near, *helpers, *(name for name in paying if _is_a_person(name)))
    return {name_alone(name) for name in named}


def _is_a_person(name: str) -> bool:
    """Whether a payer is somebody, and no fund: Gary, a line manager, her uncle."""
    beside = re.findall(r"\w+", name.removeprefix(name_alone(name)).lower())
    is_one = begins_with_a_person(name) and not may_be_organisation(name_alone(name))
    return is_one or not PERSONS.isdisjoint(beside)


def _places(case: Case) -> set[str]:
    """Groups, which may have any word for a name: who is in one is nobody else's business."""
    groups = [each["name"] for each in case.items("others") if "group" in each["who"]]
    of_support = (o for o in case.items("referral.options") if o["role"] == "support group")
    return {*groups, *(each["name"] for each in of_support)} - _persons(case)


def _stands_in(name: str, text: str, *, begins: bool = True) -> bool:
    """Whether a text names somebody; ``begins``: also by one word that begins a sentence."""
    # Nearly always no, and then no pattern is compiled for the name.
    if name.isascii() and text.isascii() and name.lower() not in text.lower():
        return False
    # One word alone is a name by its capital: "change", "grace" and "hope" stand in many letters.
    pattern = rf"(?i:{re.escape(name)})" if " " in name else re.escape(name)
    found = re.finditer(rf"(?<!\w){pattern}(?!\w)", text)
    before_it = (text[: each.start()] for each in found)
    return any(begins or " " in name or not re.search(_BEGINS, words) for words in before_it)


def _words_of_the_coach(case: Case) -> Iterator[tuple[str, str]]:
    """The coach's own words in the letter: not who writes and to whom, nor the client's goals."""
    if not gets_letter(case):
        return
    # Needs stand there only as the conditions that they are where a case gives none.
    own = "needs." if case.gives("door.conditions") else "door.conditions."
    for path, text in printed_texts(case, "L"):
        if not path.startswith((*_NOT_THE_COACHS, own)):
            yield path, text
