"""Door: whether the client may come back, on which terms, and the letter that says so."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gen.case import Case
from gen.counsel.rule import At, at, rule
from gen.counsel.timing import before
from gen.documents import form, reason_class

_LETTER = 21  # days
_MANY = 3
_NO_ACTION = re.compile(r"(?i)\s*(stop|never|don[\u2019']t|do not|quit)\b")
_PROOF = re.compile(
    r"(?i)\b(?:doctor|physician|therapist|psychiatrist|medical|clinical)\w*(?:[\u2019']s)?\b.{0,40}"
    r"\b(?:notes?|letters?|certificates?|reports?|proof|clearance|confirmation|results?)\b"
    r"|\b(?:proof|certificate|evidence) of (?:treatment|therapy|recovery|health|diagnosis)\b"
)
_VAGUE = re.compile(
    r"(?i)\b(better|more committed|commit more|try harder|good attitude|better attitude|serious|"
    r"seriously|respect|respectful)\b"
)
_NUMBER = re.compile(
    r"(?i)\d|\b(one|two|three|four|five|six|seven|eight|nine|ten|once|twice|daily|weekly|monthly|"
    r"every|each|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b"
)


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
    "Whether the door is open is undecided, and the client will ask.",
    "Decide it before the meeting: state: open or state: closed.",
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
    "Close it (state: closed); or say in reopened_because, in 30 letters or more, what changed.",
    unless=("asking-after-misconduct",),
)
def misconduct_reopened_without_why(case: Case) -> Iterator[At]:
    """After misconduct the door is open only for a reason."""
    misconduct = reason_class(case) == "misconduct"
    if misconduct and case["door.state"] == "open" and not case.text("door.reopened_because"):
        yield at("door.state", kind=case["reason.kind"])


@rule(
    "letter-behind-a-closed-door",
    "error",
    "R63",
    "The door is closed, and {field} is of use only where it is open.",
    "Take {field} out; or write state: open, if that is the truth.",
    unless=("asking-behind-a-closed-door",),
)
def letter_behind_a_closed_door(case: Case) -> Iterator[At]:
    """A closed door promises nothing."""
    if case["door.state"] != "closed":
        return
    for name in ("conditions", "on_return", "letter_date"):
        if case.says(f"door.{name}"):
            yield at(f"door.{name}", field=name)
    if case.says("door.letter") and case["door.letter"] == "auto":
        yield at("door.letter", field="letter: auto")


@rule(
    "condition-not-an-action",
    "error",
    "R48",
    '"{do}" {what}.',
    "Say what the client does instead, beginning with a verb: bring one thing that went well.",
)
def condition_not_an_action(case: Case) -> Iterator[At]:
    """A term is something the client can do, and never a proof of health."""
    for path, do, _ in _actions(case):
        if found := _NO_ACTION.match(do):
            yield at(path, do=do, what=f'says with "{found[1]}" what not to do')
        elif _PROOF.search(do):
            yield at(
                path, do=do, what="asks for medical proof, which is not the coach's to ask for"
            )


@rule(
    "condition-not-checkable",
    "warning",
    "R63",
    '"{word}" cannot be seen to be done: the two of you could disagree about it for ever.',
    "Say how often, by when, or add seen_by with the place where both can see it: your calendar.",
    unless=("condition-not-an-action",),
)
def condition_not_checkable(case: Case) -> Iterator[At]:
    """Terms that both can see."""
    for path, do, seen in _actions(case):
        found = _VAGUE.search(do)
        if found and not seen and not _NUMBER.search(do):
            yield at(path, word=found[0])


@rule(
    "many-conditions",
    "warning",
    "R63",
    "There are {count} conditions; a client remembers three.",
    "Keep the three that matter most.",
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
    "Take the line out, so that the client has it in writing.",
)
def letter_skipped(case: Case) -> Iterator[At]:
    """An open door is put in writing."""
    if case["door.state"] == "open" and case["door.letter"] == "skip":
        yield at("door.letter")


@rule(
    "no-contact-route",
    "warning",
    "R25",
    "After the end there is no way to reach the coach (route: none), and no concern for safety.",
    "Name a way at least for practical questions: route: written only.",
)
def no_contact_route(case: Case) -> Iterator[At]:
    """Nearly always one line stays open."""
    if case["ending.contact.route"] == "none" and case["safety.concern"] == "none":
        yield at("ending.contact.route")


@rule(
    "letter-before-end",
    "error",
    "R17",
    "The letter is dated {early}, before the agreement has ended on {late}.",
    "Mend letter_date under door, or leave it out: it is then a week after the end.",
)
def letter_before_end(case: Case) -> Iterator[At]:
    """The letter says that the agreement has closed."""
    if form(case) != "closed":
        for days in before(case, "door.letter_date", "ending.date"):
            yield at("door.letter_date", **days)


@rule(
    "letter-late",
    "warning",
    "R64",
    "The letter is dated {day}, more than 21 days after the end on {end}.",
    "Send it within three weeks, while the conversation is still near.",
)
def letter_late(case: Case) -> Iterator[At]:
    """The letter comes while it is still awaited."""
    day, end = case.date("door.letter_date"), case["ending.date"]
    if form(case) != "closed" and day and (day - end).days > _LETTER:
        yield at("door.letter_date", day=day, end=end)


@rule(
    "not-before-is-past",
    "error",
    "R17",
    "A return is possible from {day} on, which is not after the end on {end}.",
    "Put a day after the end into not_before, or leave it out.",
)
def not_before_is_past(case: Case) -> Iterator[At]:
    """A first day of return that lies ahead."""
    day, end = case.date("door.not_before"), case["ending.date"]
    if day and day <= end:
        yield at("door.not_before", day=day, end=end)
