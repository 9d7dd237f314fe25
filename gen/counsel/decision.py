"""Decision: what was tried, what is asked, and whether the coach has slept on it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from gen.case import Case
from gen.counsel.rule import Breach, breach, rule
from gen.reasons import (
    BESIDE_A_GLAD_END,
    NO_ENDING,
    REASON_CLASS,
    UNREACHED,
    WAY_OF_WORKING,
    WITH_FACTS,
)
from gen.situation import reason_class, reason_classes, reasons_of
from gen.talks import talk

_REST = (
    "Make no papers for it: they are for coaching that ends. Tell the client the last day before "
    "the pause, the first day after it, what becomes of the sessions in between, and whom to turn "
    "to meanwhile. If somebody else takes over, write kind: coach away."
)
_BESIDE = (
    "Make no papers for it: they are for coaching that ends. Agree with the client, in writing, "
    "what belongs in the coaching and what to the other help, with whom the coach may speak, and "
    "on which day both look at it again. If the coaching ends, write why, such as kind: mental "
    "health."
)
_NO_ENDINGS = {
    "pause": ("A pause is no ending: the same coach goes on, and nobody takes over.", _REST),
    "goes on beside other help": (
        "Coaching that goes on beside other help is no ending.", _BESIDE,
    ),
}  # fmt: skip
_HASTY_DAYS = (0, 1)  # from the last fact to the decision


def governing_kind(case: Case) -> str:
    """The kind of reason that makes the case what it is: the first of the strictest class."""
    return next(kind for kind in reasons_of(case) if REASON_CLASS[kind] == reason_class(case))


def _asks_for_trying(case: Case) -> bool:
    called = UNREACHED in reasons_of(case) and case.items("meeting.offered")  # that is what can be
    ours = reason_class(case) in WAY_OF_WORKING and talk(case) != "accept"
    return bool(ours and not case.text("tried_waived") and not called)


@rule(
    "not-an-ending",
    "error",
    "R5",
    "{what}",
    "{do}",
)
def not_an_ending(case: Case) -> Iterator[Breach]:
    """What only rests, or goes on beside something else, is not parted from."""
    if reason_class(case) == NO_ENDING:
        kind = governing_kind(case)
        what, do = _NO_ENDINGS[kind]
        at = "reason.kind" if case["reason.kind"] == kind else "reason.also"
        yield breach(at, what=what, do=do)


@rule(
    "glad-reason-outweighed",
    "warning",
    "R13",
    'The reason is {kind}, and "{other}" under "also" weighs more: the papers are those for '
    "{other}, and not those for coaching that has done its work.",
    'Take "{other}" out of "also", where the work is done and it ends for that; or write kind: '
    "{other}, where it ends for that.",
    unless=("not-an-ending",),
)
def glad_reason_outweighed(case: Case) -> Iterator[Breach]:
    """Who parts in joy is not handed the papers of a hard parting by a word said beside it."""
    main, class_ = case["reason.kind"], reason_class(case)
    if REASON_CLASS[main] == "completion" != class_:
        heavy = [kind for kind in reasons_of(case) if kind not in BESIDE_A_GLAD_END]
        other = next(kind for kind in heavy if REASON_CLASS[kind] == class_)
        yield breach("reason.also", kind=main, other=other)


@rule(
    "nothing-tried",
    "error",
    "R4",
    "Nothing was tried before this decision, and no reason is given why not.",
    'List it under "tried", one entry a line after a dash; or say why there was none, such as '
    "tried_waived: safety.",
)
def nothing_tried(case: Case) -> Iterator[Breach]:
    """A parting comes after every other way, or says why there was none."""
    if _asks_for_trying(case) and not case.texts("tried"):
        yield breach("tried")


@rule(
    "one-thing-tried",
    "warning",
    "R4",
    "Only one thing was tried before this decision.",
    'Add what else was tried under "tried", such as: - a shorter session, in May; or try one '
    "more thing first.",
)
def one_thing_tried(case: Case) -> Iterator[Breach]:
    """Two honest tries before a parting."""
    if _asks_for_trying(case) and len(case.texts("tried")) == 1:
        yield breach("tried")


@rule(
    "waiver-does-not-fit",
    "error",
    "R4",
    'Nothing was tried because of "{waiver}", but the reason given ({kind}) is a different one.',
    'List what was tried under "tried", and take this line out; or give what is true here, such '
    "as tried_waived: safety.",
)
def waiver_does_not_fit(case: Case) -> Iterator[Breach]:
    """Misconduct and scope excuse trying only where they are the reason."""
    waiver = case.text("tried_waived")
    if waiver in ("misconduct", "scope") and waiver not in reason_classes(case):
        yield breach("tried_waived", waiver=waiver, kind=case["reason.kind"])


@rule(
    "decided-in-haste",
    "warning",
    "R6",
    "The decision was made on {decided}, {when}.",
    "Sleep on it for two nights, and write the day on which it still stands, such as made_on: "
    "{later}.",
)
def decided_in_haste(case: Case) -> Iterator[Breach]:
    """A cooling-off day between the last fact and the decision."""
    days = [fact["on"] for fact in case.items("reason.facts") if fact["on"]]
    decided = case["decision.made_on"]
    coachs_own = reason_class(case) in WITH_FACTS and case["decision.by"] == "coach"
    if days and coachs_own and (decided - max(days)).days in _HASTY_DAYS:
        same = decided == max(days)
        when = "the very day of what happened last" if same else "a day after what happened last"
        later = max(days) + timedelta(days=2)
        yield breach("decision.made_on", decided=decided, when=when, later=later)


@rule(
    "decided-before-facts",
    "warning",
    "R6",
    "The decision was made on {decided}, and all that it rests on happened after that, the first "
    "on {first}.",
    'Correct "made_on" under "decision", or "on" under "facts".',
    unless=("fact-after-meeting", "started-after-meeting", "decided-before-start"),
)
def decided_before_facts(case: Case) -> Iterator[Breach]:
    """What happened comes first, and the decision after it."""
    days = [fact["on"] for fact in case.items("reason.facts")]
    decided = case["decision.made_on"]
    coachs_own = reason_class(case) in WITH_FACTS and case["decision.by"] == "coach"
    if coachs_own and days and all(days) and min(days) > decided:
        yield breach("decision.made_on", decided=decided, first=min(days))


@rule(
    "nobody-consulted",
    "warning",
    "R6",
    "Nobody was asked about this decision, though {because}.",
    "Talk it over first, and write with whom, such as talked_with: supervisor.",
)
def nobody_consulted(case: Case) -> Iterator[Breach]:
    """Misconduct, scope and safety are not decided alone."""
    if case.text("decision.talked_with") not in ("", "nobody"):
        return
    if case["safety.concern"] != "none":
        yield breach("decision.talked_with", because="there is a concern for safety")
    elif reason_class(case) in ("misconduct", "scope"):
        # Without the kind: a warning that is left standing is shown on the coach's page.
        yield breach("decision.talked_with", because="a reason of this kind is one to talk over")


@rule(
    "thanks-missing",
    "warning",
    "R16",
    "Nothing thanks the client, and even a hard parting can hold one true thanks.",
    'Add a sentence to "thanks" under "engagement", such as: - You came to every session on time.',
)
def thanks_missing(case: Case) -> Iterator[Breach]:
    """A thanks is asked of everybody; after misconduct or threats it is not insisted on."""
    if not case.texts("engagement.thanks"):
        yield breach("engagement.thanks")
