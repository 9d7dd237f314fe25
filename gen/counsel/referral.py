"""Referral and review: nobody leaves without a next step, and no name is given away."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gen.case import Case
from gen.counsel.rule import At, at, rule
from gen.documents import asks_questions, reason_class

_CHECKED, _CONFIRMED = 90, 180  # days
_LICENSED = ("licensed counsellor", "licensed counselor", "therapist", "physician")
_FEW, _MANY = 3, 8  # questions
_WHY = re.compile(
    r"(?i)\s*why (did|didn[\u2019']t|did not|don[\u2019']t|do not) you\b|\s*why did\b"
)
_DIAGNOSIS = re.compile(
    r"(?i)\b(depress\w*|anxiety|bipolar|adhd|autis\w*|ocd|ptsd|narciss\w*|borderline|addict\w*|"
    r"alcohol\w*|disorder|mental(?:ly)? ill\w*|psychos\w*|psychotic|schizo\w*|manic|burn-?out|"
    r"eating disorder|anorexi\w*|bulimi\w*|dementia|diagnos\w*)\b"
)


@rule(
    "no-next-step",
    "error",
    "R43",
    "The note would give the client neither a name to turn to nor a question to think about.",
    "Add an option under referral (a public list is enough), or use: yes under review.",
)
def no_next_step(case: Case) -> Iterator[At]:
    """One of referral or review is always there."""
    if not case.items("referral.options") and not asks_questions(case):
        yield at("referral.options")


@rule(
    "scope-without-option",
    "error",
    "R38",
    "The need ({kind}) is beyond coaching, and nobody is named who can help with it.",
    "Add an option under referral, with name, role, offers, reach and known_how.",
    unless=("no-next-step",),
)
def scope_without_option(case: Case) -> Iterator[At]:
    """Whoever needs other help is shown where it is."""
    if reason_class(case) == "scope" and not case.items("referral.options"):
        yield at("referral.options", kind=case["reason.kind"])


@rule(
    "share-without-consent",
    "error",
    "R38",
    'share says "{share}", and the client has not consented to it.',
    "Write share: nothing; or add consent with given, on, to, what, purpose and until.",
)
def share_without_consent(case: Case) -> Iterator[At]:
    """Nothing is shared without leave."""
    if case["referral.share"] != "nothing" and not case["referral.consent.given"]:
        yield at("referral.share", share=case["referral.share"])


@rule(
    "label-in-need",
    "error",
    "R38",
    '"{word}" is a label for the client; the note names what would help.',
    "Write the need instead: time with someone trained to help with it.",
)
def label_in_need(case: Case) -> Iterator[At]:
    """A need, never a diagnosis."""
    if found := _DIAGNOSIS.search(case.text("referral.need")):
        yield at("referral.need", word=found[0])


@rule(
    "risk-without-help-line",
    "error",
    "R61",
    "The client may be in danger, and there is no help line to print.",
    "Add help_lines, each with name and reach: name: Samaritans, reach: 116 123.",
)
def risk_without_help_line(case: Case) -> Iterator[At]:
    """In danger there is a number."""
    if case["risk.concern"] and not case.items("help_lines"):
        yield at("risk.concern")


@rule(
    "one-option",
    "warning",
    "R38",
    "There is only one option, so that the client has nothing to choose.",
    "Add a second, a public list for example (role: directory).",
)
def one_option(case: Case) -> Iterator[At]:
    """The client chooses."""
    if len(case.items("referral.options")) == 1:
        yield at("referral.options")


@rule(
    "misconduct-to-a-named-person",
    "warning",
    "R38",
    "After misconduct the client would be sent to {name}, whom the coach may not warn.",
    "Name public lists only (role: directory).",
)
def misconduct_to_a_named_person(case: Case) -> Iterator[At]:
    """Consent forbids a warning, so nobody is named."""
    if reason_class(case) == "misconduct":
        for number, option in enumerate(case.items("referral.options")):
            if option["role"] != "directory":
                yield at(f"referral.options.{number}.role", name=option["name"])


@rule(
    "help-line-unconfirmed",
    "warning",
    "R61",
    "{name}: {what}.",
    "Try the number, and put the day into confirmed_on.",
)
def help_line_unconfirmed(case: Case) -> Iterator[At]:
    """A number that is printed was tried."""
    for number, line in enumerate(case.items("help_lines") if case["risk.concern"] else ()):
        day, path = line["confirmed_on"], f"help_lines.{number}"
        if not day:
            yield at(path, name=line["name"], what="nothing says that this number was ever tried")
        elif (case["meeting.date"] - day).days > _CONFIRMED:
            what = f"this number was last tried on {day}, more than 180 days before the meeting"
            yield at(f"{path}.confirmed_on", name=line["name"], what=what)


@rule(
    "question-count",
    "warning",
    "R40",
    "{what}.",
    "Three to eight questions are a quiet hour, some under wants and some under contribution.",
)
def question_count(case: Case) -> Iterator[At]:
    """Enough questions, not too many, of both kinds."""
    if not asks_questions(case):
        return
    lists = {name: len(case.texts(f"review.{name}")) for name in ("wants", "contribution")}
    empty = next((name for name, count in lists.items() if not count), "")
    count = sum(lists.values())
    if empty:
        yield at("review", what=f"The note has no question under {empty}")
    elif not _FEW <= count <= _MANY:
        yield at("review", what=f"The note has {count} questions")


@rule(
    "why-question",
    "warning",
    "R40",
    'A question that begins with "{words}" sounds like a reproach.',
    "Ask what or how: What made it hard?",
)
def why_question(case: Case) -> Iterator[At]:
    """A question that opens, not one that accuses."""
    for name in ("wants", "contribution") if asks_questions(case) else ():
        for number, question in enumerate(case.texts(f"review.{name}")):
            if found := _WHY.match(question):
                yield at(f"review.{name}.{number}", words=found[0].strip())


@rule(
    "option-unchecked",
    "warning",
    "R38",
    "{name}: {what}.",
    "{do}, so that the client does not knock at a wrong door.",
)
def option_unchecked(case: Case) -> Iterator[At]:
    """A name that is handed over was looked at."""
    for number, option in enumerate(case.items("referral.options")):
        path, name = f"referral.options.{number}", option["name"]
        checked = option["checked_on"]
        if option["role"] in _LICENSED and not option["registration"]:
            do = "Look the registration up and add registration"
            yield at(path, name=name, what="no registration is given", do=do)
        elif option["role"] != "directory" and not checked:
            do = "Look whether all of it is still right and add checked_on"
            yield at(path, name=name, what="nothing says when this was last looked at", do=do)
        elif checked and (case["meeting.date"] - checked).days > _CHECKED:
            what = f"this was last looked at on {checked}, more than 90 days before the meeting"
            do = "Look whether all of it is still right and mend checked_on"
            yield at(f"{path}.checked_on", name=name, what=what, do=do)
