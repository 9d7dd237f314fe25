"""Door: whether the client may come back, on which terms, and the letter that says so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta

from gen.case import Case
from gen.counsel.decision import governing_kind
from gen.counsel.rule import At, at, rule
from gen.counsel.timing import before
from gen.counsel.word_lists import any_of
from gen.documents import WITH_LETTER, reason_class, why_not

_LETTER = 21  # days
_MANY = 3
_NO_ACTION = re.compile(r"(?i)\s*(stop|never|don[\u2019']?t|do\s+not|quit)\b")
_WHO = r"(?:doctor|physician|therapist|psychiatrist|psychologist|counsell?or|clinic|hospital|GP)"
_PAPER = r"(?:notes?|letters?|certificates?|reports?|proof|clearance|confirmation|results?)"
_PROOF = re.compile(
    rf"(?i)\b(?:(?:{_WHO}(?:[\u2019']?s)?|medical|clinical|psychiatric) {_PAPER}\b"
    rf"|{_PAPER} (?:from|by|of|signed by) (?:\w+ ){{0,2}}{_WHO}\b"
    rf"|{_WHO} (?:to )?(?:confirms?|certif\w+|signs?|says?|agrees?) "
    rf"|(?:cleared|signed off|certified) by (?:\w+ ){{0,2}}{_WHO}\b"
    r"|(?:proof|certificates?|evidence) of (?:your )?"
    r"(?:treatment|therapy|recovery|health|diagnosis|sobriety|counsell?ing)\b"
    r"|(?:drug|blood|sobriety|medical) tests?\b)"
)
_VAGUE = any_of(
    "better", "more committed", "commit more", "try harder", "good attitude", "serious(?:ly)?",
    "respect(?:ful(?:ly)?)?",
)  # fmt: skip
_NUMBER = (  # compiled where a vague word is found
    r"\d|(?i:\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|once|twice|"
    r"(?<!no )one(?= (?!another|of)\w)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b)"
    r"|\b(?:January|February|March|April|June|July|August|September|October|November|December)\b"
)


def gets_letter(case: Case) -> bool:
    """Whether the case gets a door-open letter, or would once an undecided door is open."""
    if case["door.state"] == "undecided":
        return bool(case["door.letter"] == "auto")
    return not why_not(case, WITH_LETTER)


def _actions(case: Case) -> Iterator[tuple[str, str, str]]:
    """The path, the action and where it is seen, of each need and of each condition of its own."""
    given = ["needs", *(["door.conditions"] if case.gives("door.conditions") else [])]
    for path in given:
        for number, entry in enumerate(case.items(path)):
            yield f"{path}.{number}.do", entry["do"], entry["seen_by"] or ""


@rule(
    "door-undecided",
    "error",
    "R23",
    "It is still undecided whether the client may come back, and the client will ask.",
    "Decide it before the meeting, and write state: open or state: closed.",
)
def door_undecided(case: Case) -> Iterator[At]:
    """The coach knows before the meeting."""
    if case["door.state"] == "undecided":
        yield at("door.state")


@rule(
    "misconduct-reopened-without-why",
    "error",
    "R26",
    "The door is open although the reason ({kind}) is misconduct, and nothing says why.",
    'Write state: closed; or say why under "door", such as reopened_because: We have talked it '
    "over, and both of us wish it.",
)
def misconduct_reopened_without_why(case: Case) -> Iterator[At]:
    """After misconduct the door is open only for a reason."""
    misconduct = reason_class(case) == "misconduct"
    if misconduct and case["door.state"] == "open" and not case.text("door.reopened_because"):
        yield at("door.state", kind=governing_kind(case))


@rule(
    "letter-behind-a-closed-door",
    "error",
    "R63",
    "The door is closed, and the case still speaks of a return ({fields}).",
    "Take that out; or write state: open, if that is the truth.",
    unless=("asking-behind-a-closed-door",),
)
def letter_behind_a_closed_door(case: Case) -> Iterator[At]:
    """A closed door promises nothing."""
    if case["door.state"] != "closed":
        return
    names = ["conditions", "on_return", "letter_date"]
    if case["door.letter"] == "auto":
        names.append("letter")
    given = [name for name in names if case.says(f"door.{name}")]
    if given:
        yield at(f"door.{given[0]}", fields=", ".join(f'"{name}"' for name in given))


@rule(
    "condition-not-an-action",
    "error",
    "R48",
    '"{do}" {what}.',
    "Say what the client does instead, beginning with a verb, such as: bring one thing that went "
    "well.",
)
def condition_not_an_action(case: Case) -> Iterator[At]:
    """A term is something the client can do, and never a proof of health."""
    for path, do, _ in _actions(case):
        if what := _no_action(do):
            yield at(path, do=do, what=what)


def _no_action(do: str) -> str:
    """Why this is nothing that a client could do for a coach; empty where it is."""
    if found := _NO_ACTION.match(do):
        return f'begins with "{found[1]}", and so says what not to do'
    return "asks for medical proof, which a coach cannot ask for" if _PROOF.search(do) else ""


@rule(
    "condition-not-checkable",
    "warning",
    "R63",
    'Nobody can see when "{word}" is done, so that coach and client could differ about it.',
    "Say how often or by when; or add where both can see it, such as seen_by: your calendar.",
)
def condition_not_checkable(case: Case) -> Iterator[At]:
    """Terms that both can see."""
    for path, do, seen in _actions(case):
        found = _VAGUE.search(do)
        if found and not seen and not re.search(_NUMBER, do) and not _no_action(do):
            yield at(path, word=found[0])


@rule(
    "many-conditions",
    "warning",
    "R63",
    "There are {count} conditions, and people remember three.",
    "Keep the three that matter most.",
    unless=("letter-behind-a-closed-door",),
)
def many_conditions(case: Case) -> Iterator[At]:
    """Few terms are kept."""
    count = len(case.items("door.conditions"))
    if count > _MANY:
        yield at("door.conditions", count=count)


@rule(
    "letter-skipped",
    "warning",
    "R17",
    "The door is open, and no letter will say so (letter: skip).",
    "Take the line out, and the client gets a letter.",
)
def letter_skipped(case: Case) -> Iterator[At]:
    """An open door is put in writing."""
    if case["door.state"] == "open" and case["door.letter"] == "skip":
        yield at("door.letter")


@rule(
    "no-contact-route",
    "warning",
    "R25",
    "After the end there is no way to reach the coach (route: none), and yet no concern for "
    "safety.",
    "Name one at least for practical questions, such as route: written only.",
)
def no_contact_route(case: Case) -> Iterator[At]:
    """Nearly always one line stays open."""
    if case["ending.contact.route"] == "none" and case["safety.concern"] == "none":
        yield at("ending.contact.route")


@rule(
    "letter-before-end",
    "error",
    "R17",
    "The letter is dated {early}, before the agreement ends on {late}.",
    'Correct "letter_date", or take it out: the letter is then dated a week after the end.',
)
def letter_before_end(case: Case) -> Iterator[At]:
    """The letter says that the agreement has closed."""
    if gets_letter(case):
        for days in before(case, "door.letter_date", "ending.date"):
            yield at("door.letter_date", **days)


@rule(
    "letter-late",
    "warning",
    "R64",
    "The letter is dated {day}, more than 21 days after the end on {end}.",
    "Write an earlier day, such as letter_date: {latest}, while the conversation is still near.",
    unless=("ends-before-meeting",),
)
def letter_late(case: Case) -> Iterator[At]:
    """The letter comes while it is still awaited."""
    day, end = case.date("door.letter_date"), case["ending.date"]
    if gets_letter(case) and day and (day - end).days > _LETTER:
        latest = end + timedelta(days=_LETTER)
        yield at("door.letter_date", day=day, end=end, latest=latest)


@rule(
    "not-before-is-past",
    "error",
    "R17",
    "A return is possible from {day} on, which is not after the end on {end}.",
    'Write a later day, or take "not_before" out: a return is then always possible.',
)
def not_before_is_past(case: Case) -> Iterator[At]:
    """A first day of return that lies ahead."""
    day, end = case.date("door.not_before"), case["ending.date"]
    if day and day <= end:
        yield at("door.not_before", day=day, end=end)
