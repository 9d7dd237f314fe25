"""Door: whether the client may come back, and on which terms."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gen.calendar_names import DAYS, MONTHS_BUT_MAY
from gen.case import Case
from gen.counsel.decision import governing_kind
from gen.counsel.find_words import Words, any_of
from gen.counsel.rule import Breach, breach, rule
from gen.situation import reason_class
from gen.talks import reason, talk

_MOST_CONDITIONS = 3
_NO_ACTION = (
    r"(?i)\s*(stop|never|don[\u2019']?t|do\s+not|quit"
    r"|(?:to\s+)?not(?!\s+(?:only|just|more|less)\b))\b"
)
_WHO = r"(?:doctor|physician|therapist|psychiatrist|psychologist|counsell?or|clinic|hospital|GP)"
_PAPER = r"(?:notes?|letters?|certificates?|reports?|proof|clearance|confirmation|results?)"
_MEDICAL = Words(
    rf"\b(?:(?:{_WHO}(?:[\u2019']?s)?|medical|clinical|psychiatric) {_PAPER}\b"
    rf"|{_PAPER} (?:from|by|of|signed by) (?:\w+ ){{0,2}}{_WHO}\b"
    rf"|{_WHO} (?:to )?(?:confirms?|certif\w+|signs?|says?|agrees?) "
    rf"|(?:cleared|signed off|certified) by (?:\w+ ){{0,2}}{_WHO}\b"
    r"|(?:proof|certificates?|evidence) of (?:your )?"
    r"(?:treatment|therapy|recovery|health|diagnosis|sobriety|counsell?ing)\b"
    r"|(?:drug|blood|sobriety|medical) tests?\b)",
    *"doctor physician therapist psychiatr psycholog counsel clinic hospital gp medical".split(),
    *"proof certificate evidence drug blood sobriety".split(),
)
_INSTEAD = (
    "Say what the client does instead, beginning with a verb, such as: "
    "bring one thing that went well."
)
_WITHOUT = (
    "No condition is needed in this talk. Take it out, or say what the client does instead, "
    "beginning with a verb, such as: write me a line when you feel ready."
)
# Nobody can want or feel something because it is asked; "feel free to ring" is a way to say ring.
_HOW = r"(?:(?:more|really|truly|fully|quite|very|completely|genuinely|a bit|still) )*"
_FEELS = (
    rf"(?i)\s*(?:to |you )?(?P<words>{_HOW}(?:want|feel(?! free)|like|love|enjoy|prefer"
    r"|believe|trust|hope|wish|accept|see (?:the (?:point|value|sense|use)|why)"
    r"|care (?:more|about|enough)|care$"
    rf"|be {_HOW}(?:motivated|committed|convinced|happy|glad|keen|willing|confident|comfortable"
    r"|excited|interested|grateful|open to|at peace|enthusiastic)"
    r"|have (?:more |some |the |enough )*(?:faith|confidence|trust|hope|motivation|energy|drive"
    r"|will)))\b"
)
_KNOWS = (  # which one can find out by a day, and say
    rf"(?i)\s*(?:to |you )?(?P<words>{_HOW}(?:know|understand|be {_HOW}(?:sure|certain|clear)"
    r"(?! (?:to|and)\b)))\b"
)
_VAGUE = any_of(
    "better", "more committed", "commit more", "try harder", "good attitude", "serious(?:ly)?",
    "respect(?:ful(?:ly)?)?",
)  # fmt: skip
_NUMBER = (  # compiled where a vague word is found
    r"\d|(?i:\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|once|twice|"
    rf"(?<!no )one(?= (?!another|of)\w)|(?:{'|'.join(DAYS)})s?)\b)"
    rf"|\b(?:{'|'.join(MONTHS_BUT_MAY)})\b"
)


def _terms(case: Case) -> Iterator[tuple[str, str, str]]:
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
def door_undecided(case: Case) -> Iterator[Breach]:
    """The coach knows before the meeting."""
    if case["door.state"] == "undecided":
        yield breach("door.state")


@rule(
    "misconduct-reopened-without-why",
    "error",
    "R26",
    "The door is open although {because}, and nothing says why.",
    'Write state: closed; or say why under "door", such as reopened_because: We have talked it '
    "over, and both of us wish it.",
)
def misconduct_reopened_without_why(case: Case) -> Iterator[Breach]:
    """After misconduct or threats the door is open only for a reason."""
    if talk(case) != "firm" or case["door.state"] != "open":
        return
    if not case.text("door.reopened_because"):
        threats = f"somebody was threatened or hurt (concern: {case['safety.concern']})"
        misconduct = f"the reason ({governing_kind(case)}) is misconduct"
        because = misconduct if reason_class(case) == "misconduct" else threats
        yield breach("door.state", because=because)


@rule(
    "condition-not-an-action",
    "error",
    "R48 R54",
    '"{do}" {what}.',
    "{fix}",
)
def condition_not_an_action(case: Case) -> Iterator[Breach]:
    """A term is something the client can do, and never a proof of health."""
    for path, do, _ in _terms(case):
        if what := _no_action(do):
            fix = _INSTEAD if talk(case) in ("ask", "part") else _WITHOUT
            yield breach(path, do=do, what=what, fix=fix)


def _no_action(do: str) -> str:
    """Why this is nothing that a client could do for a coach; empty where it is."""
    if found := re.match(_NO_ACTION, do):
        return f'begins with "{found[1]}", and so says what not to do'
    return "asks for medical proof, which a coach cannot ask for" if _MEDICAL.search(do) else ""


@rule(
    "condition-a-feeling",
    "warning",
    "R48 R54",
    'This asks the client to "{words}", and nobody can do so because it is asked.',
    "Write what the client does when it is so, such as: "
    "send me a line about what you'd like from coaching.",
)
def condition_a_feeling(case: Case) -> Iterator[Breach]:
    """A term asks for no wish, feeling or belief, but for what the client can do."""
    for path, do, seen in _terms(case):
        if (found := _felt(do, seen)) and not _VAGUE.search(do):
            yield breach(path, words=found["words"])


def _felt(do: str, seen: str) -> re.Match[str] | None:
    """Where a term says what is to be felt or known; what is known by a day can be told then."""
    known = None if seen or re.search(_NUMBER, do) else re.match(_KNOWS, do)
    return re.match(_FEELS, do) or known


@rule(
    "condition-not-checkable",
    "warning",
    "R48 R63",
    'Nobody can see when "{words}" is done, so that coach and client could differ about it.',
    "Say how often or by when; or add where both can see it, such as seen_by: your calendar.",
)
def condition_not_checkable(case: Case) -> Iterator[Breach]:
    """Terms that both can see."""
    for path, do, seen in _terms(case):
        found = _VAGUE.search(do)
        if found and not seen and not re.search(_NUMBER, do) and not _no_action(do):
            yield breach(path, words=found[0])


@rule(
    "many-conditions",
    "warning",
    "R63",
    "There are {count} conditions, and people remember three.",
    "Keep the three that matter most.",
    unless=("letter-behind-a-closed-door",),
)
def many_conditions(case: Case) -> Iterator[Breach]:
    """Few terms are kept."""
    count = len(case.items("door.conditions"))
    if count > _MOST_CONDITIONS:
        yield breach("door.conditions", count=count)


@rule(
    "no-contact-route",
    "warning",
    "R25",
    "After the end there is no way to reach the coach (route: none), and yet no threat.",
    "Name one at least for practical questions, such as route: written only.",
    unless=("danger-without-bridge", "contact-contradicts-door"),
)
def no_contact_route(case: Case) -> Iterator[Breach]:
    """Nearly always one line stays open, but where the client wants none."""
    meant = reason(case).threatened or talk(case) == "accept"
    if case["ending.contact.route"] == "none" and not meant:
        yield breach("ending.contact.route")


@rule(
    "contact-contradicts-door",
    "error",
    "R17 R25",
    "The door is open for a return (state: open), and there is no way to reach the coach (route: "
    "none).",
    'Write another route under "contact", such as route: written only; or state: closed under '
    '"door".',
    unless=("danger-without-bridge",),
)
def contact_contradicts_door(case: Case) -> Iterator[Breach]:
    """Whoever may come back can knock."""
    if case["door.state"] == "open" and case["ending.contact.route"] == "none":
        yield breach("ending.contact.route")


@rule(
    "terms-at-nobodys-fault",
    "warning",
    "R63",
    "Nobody is at fault here, so nothing is asked of the client; {fields} will be neither said nor "
    "sent.",
    "Take that out. A day before which there is no return is not_before, under door; what must "
    "have come about first is once, such as once: the case between our firms is settled.",
)
def terms_at_nobodys_fault(case: Case) -> Iterator[Breach]:
    """Whoever has to leave sets no terms, and none of a case's get lost unsaid."""
    paths = [path for path in ("needs", "door.conditions") if case.says(path)]
    if paths and talk(case) == "leave" and case["door.state"] == "open":
        yield breach(paths[0], fields=" and ".join(f'"{path.split(".")[-1]}"' for path in paths))
