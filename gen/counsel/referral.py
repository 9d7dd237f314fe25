"""Referral and review: nobody leaves without a next step, and no name is given away."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gen.case import Case, Fields
from gen.counsel.decision import governing_kind
from gen.counsel.open_to_all import is_open_to_all
from gen.counsel.rule import Breach, breach, rule
from gen.phrasing.english import PERSONS
from gen.problem import count_of
from gen.reasons import UNREACHED
from gen.situation import reason_class, reasons_of
from gen.talks import talk
from gen.words.capitals import begins_with_a_person
from gen.words.joints import OUR_ENGLISH, names_listed

_SAY_OPEN = (
    'Where anybody may come, say so in "offers", such as "a drop-in on Thursdays" or "an open '
    'group for parents". Otherwise name'
)
_OF_A_TRADE = (  # mediation for families; and not: a talk of an evening
    r"(?i)\b(?!(?:even|morn|some|any|noth|every|spr|dur)ing\b)\w{3,}(?:ation|ing|apy)\b|\badvice\b"
)
_FEWEST_QUESTIONS, _MOST_QUESTIONS = 3, 8
_REPROACH = r"(?i)\s*why\s+(?:did(?:n[\u2019']?t)?|don[\u2019']?t you|do(?: you)? not)\b"


@rule(
    "no-next-step",
    "error",
    "R43",
    "The note would give the client neither a name to turn to nor a question to think about{said}.",
    'Add an entry to "options" under "referral", with "name" (Coach Finder), "role" (directory), '
    '"offers" (a public list of coaches) and "reach" (coachfinder.example), and "need" beside '
    "it{questions}.",
    unless=("danger-without-bridge", "scope-without-option"),
)
def no_next_step(case: Case) -> Iterator[Breach]:
    """One of referral or review is there, unless nobody is at a loss or another has ended it."""
    excused = talk(case) in ("leave", "complete", "accept") or case["decision.by"] == "payer"
    if not excused and not case.items("referral.options") and not _has_questions(case):
        yield breach("referral.options", questions=_how_to_ask(case), said=_said_instead(case))


def _said_instead(case: Case) -> str:
    """What the case says in place of both, and why that does not fill the note; else empty."""
    said = []
    if case.says("referral.why_none"):
        said.append('"why_none" is read by the coach alone')
    if case.says("review.use") and not case["review.use"] and talk(case) != "firm":
        said.append("use: no leaves the questions out")
    return f": {', and '.join(said)}" if said else ""


def _questions(case: Case) -> dict[str, tuple[str, ...]]:
    """The review questions that are written, by group, whether the note holds them or not."""
    return {name: case.texts(f"review.{name}") for name in ("wants", "contribution")}


def _has_questions(case: Case) -> bool:
    """Whether the note holds questions, or would once an undecided door is open."""
    return bool(case["review.use"] and any(_questions(case).values()))


def _how_to_ask(case: Case) -> str:
    if talk(case) == "firm":
        return ""
    written = any(_questions(case).values())
    how = "write use: yes" if written else 'write questions for "wants" and "contribution"'
    if not written and case.says("review.use") and not case["review.use"]:
        how += " and use: yes"
    return f'; or {how} under "review"'


@rule(
    "scope-without-option",
    "error",
    "R38",
    "What is needed ({kind}) is beyond coaching, and nobody is named who can help with it.",
    'Add an option under "referral", with "name", "role", "offers" and "reach".',
    unless=("danger-without-bridge",),
)
def scope_without_option(case: Case) -> Iterator[Breach]:
    """Whoever needs other help is shown where it is."""
    if reason_class(case) == "scope" and not case.items("referral.options"):
        yield breach("referral.options", kind=governing_kind(case))


@rule(
    "one-option",
    "warning",
    "R38",
    "Nobody else is named, so that the client cannot choose.",
    "Add a second, such as a public list (role: directory).",
)
def one_option(case: Case) -> Iterator[Breach]:
    """The client chooses."""
    if talk(case) == "refer" and len(case.items("referral.options")) == 1:
        yield breach("referral.options")


@rule(
    "role-unsaid",
    "warning",
    "R38",
    "The note would name {name}, and not say who that is.",
    'Say it behind the name, after a comma, or in "offers".',
)
def role_unsaid(case: Case) -> Iterator[Breach]:
    """A person by name is somebody: of role "other", nothing is printed.

    What stands behind the name and a comma says it: Ms Dao, Year 11 coordinator.
    """
    for number, option in enumerate(case.items("referral.options")):
        said = f"{option['offers']} {option['registration'] or ''} {option['name']}".lower()
        unsaid = PERSONS.isdisjoint(re.findall(r"\w+", said)) and ", " not in option["name"]
        unsaid = unsaid and not re.search(_OF_A_TRADE, option["offers"])
        if option["role"] == "other" and begins_with_a_person(option["name"]) and unsaid:
            yield breach(f"referral.options.{number}.role", name=option["name"])


@rule(
    "misconduct-to-a-named-person",
    "warning",
    "R38",
    "After misconduct the client would be sent to {names}, whom the coach is not free to warn.",
    "{name} public lists (role: directory), such as a find-a-coach page; or what is open to "
    "all and has nobody's name, such as a help line, an advice service or a drop-in (role: other, "
    'and "offers" says so); or the client\'s own doctor (name: your own doctor).',
)
def misconduct_to_a_named_person(case: Case) -> Iterator[Breach]:
    """Consent forbids a warning, so nobody is named; but where somebody is in danger."""
    if reason_class(case) != "misconduct" or case["risk.concern"]:
        return
    told = {
        number: option
        for number, option in enumerate(case.items("referral.options"))
        if not (option["role"] == "directory" or is_open_to_all(option))
    }
    if told:
        first, *_ = told
        names = names_listed([each["name"] for each in told.values()], OUR_ENGLISH)
        name = _SAY_OPEN if any(map(_may_be_open, told.values())) else "Name"
        yield breach(f"referral.options.{first}.role", names=names, name=name)


def _may_be_open(option: Fields) -> bool:
    """Whether it has nobody's name, and the role of what is open to all."""
    return option["role"] == "other" and not begins_with_a_person(option["name"])


@rule(
    "question-count",
    "warning",
    "R39 R40",
    "The note would have {what}.{because}",
    'Give three to eight under "review", some of them in "wants" and some in "contribution"; '
    "or write use: no.",
    unless=("no-next-step", "scope-without-option"),
)
def question_count(case: Case) -> Iterator[Breach]:
    """Enough questions, not too many, of both kinds."""
    questions = _questions(case)
    count = sum(map(len, questions.values()))
    empty = [name for name, written in questions.items() if not written]
    if not count and UNREACHED in reasons_of(case) and not case.gives("review.use"):
        return  # whoever is gone is asked nothing, unless somebody has thought of it
    if case["review.use"] and (empty or not _FEWEST_QUESTIONS <= count <= _MOST_QUESTIONS):
        none = f', none of them from "{empty[0]}"' if count and empty else ""
        what = count_of(count, "question") if count else "no questions"
        yield breach("review", what=f"{what}{none}", because=_why_asked(case))


def _why_asked(case: Case) -> str:
    """Why there are questions, where the case does not say it; else empty."""
    kind = case["reason.kind"]
    return (
        "" if case.gives("review.use") else f" It asks some because of the reason (kind: {kind})."
    )


@rule(
    "why-question",
    "warning",
    "R34",
    'A question that begins with "{words}" sounds like a reproach.',
    "Ask with what or how, such as: What made it hard?",
    shared=True,
)
def why_question(case: Case) -> Iterator[Breach]:
    """A question that opens, not one that accuses."""
    for name, questions in _questions(case).items() if case["review.use"] else ():
        for number, question in enumerate(questions):
            if found := re.match(_REPROACH, question):
                yield breach(f"review.{name}.{number}", words=found[0].strip())
