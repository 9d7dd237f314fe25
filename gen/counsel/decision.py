"""Decision: what was tried, what is asked, and whether the coach has slept on it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from gen.case import Case
from gen.counsel.rule import Breach, breach, rule
from gen.reasons import REASON_CLASS, WITHOUT_FACTS
from gen.situation import reason_class, reason_classes, reasons_of

_HASTY_DAYS = (0, 1)  # from the last fact to the decision


def governing_kind(case: Case) -> str:
    """The kind of reason that makes the case what it is: the first of the strictest class."""
    return next(kind for kind in reasons_of(case) if REASON_CLASS[kind] == reason_class(case))


def _needs_no_trying(case: Case) -> bool:
    return reason_class(case) in WITHOUT_FACTS


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
    if not case.texts("tried") and not case.text("tried_waived") and not _needs_no_trying(case):
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
    one = len(case.texts("tried")) == 1
    if one and not case.text("tried_waived") and not _needs_no_trying(case):
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
    "asking-after-misconduct",
    "error",
    "R26",
    "The client would be asked to go on (mode: conditional), but the reason ({kind}) is "
    "misconduct.",
    'Write mode: final under "decision".',
)
def asking_after_misconduct(case: Case) -> Iterator[Breach]:
    """After misconduct nobody is asked to go on."""
    if _asks_to_go_on(case) and reason_class(case) == "misconduct":
        yield breach("decision.mode", kind=governing_kind(case))


@rule(
    "asking-beyond-scope",
    "error",
    "R57",
    "The client would be asked to go on (mode: conditional), but what is needed ({kind}) is beyond "
    "coaching, and no promise can change that.",
    'Write mode: final under "decision".',
)
def asking_beyond_scope(case: Case) -> Iterator[Breach]:
    """What coaching cannot give, no commitment of the client brings about."""
    if _asks_to_go_on(case) and reason_class(case) == "scope":
        yield breach("decision.mode", kind=governing_kind(case))


@rule(
    "asking-behind-a-closed-door",
    "error",
    "R57",
    "The client would be asked to go on (mode: conditional), but the door is closed (state: "
    "closed).",
    'Write mode: final under "decision", or state: open under "door".',
    unless=("asking-after-misconduct", "asking-beyond-scope"),
)
def asking_behind_a_closed_door(case: Case) -> Iterator[Breach]:
    """A question is asked only where its yes will be honoured."""
    if _asks_to_go_on(case) and case["door.state"] == "closed":
        yield breach("decision.mode")


@rule(
    "needs-missing",
    "error",
    "R17 R54",
    "Nothing says what the client would have to do, {because}.",
    'Add one to three entries under "needs", each with "do" (keep two hours every week for the '
    'plan) and "because" (the plan grows without late nights).',
    unless=("asking-after-misconduct", "asking-beyond-scope", "asking-behind-a-closed-door"),
)
def needs_missing(case: Case) -> Iterator[Breach]:
    """A question needs its terms, and an open door needs its conditions."""
    if case.items("needs"):
        return
    if _asks_to_go_on(case):
        yield breach("needs", because="and the client is asked for it (mode: conditional)")
    elif _opens_on_terms(case) and not case.items("door.conditions"):
        yield breach("needs", because="and the door is open for a return (state: open)")


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
    if days and (decided - max(days)).days in _HASTY_DAYS:
        same = decided == max(days)
        when = "the very day of what happened last" if same else "a day after what happened last"
        later = max(days) + timedelta(days=2)
        yield breach("decision.made_on", decided=decided, when=when, later=later)


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
    """A thanks is asked of everybody, and after misconduct not insisted on."""
    if not case.texts("engagement.thanks"):
        yield breach("engagement.thanks")


def _asks_to_go_on(case: Case) -> bool:
    return bool(case["decision.mode"] == "conditional")


def _opens_on_terms(case: Case) -> bool:
    return case["door.state"] == "open" and reason_class(case) in ("scope", "engagement")
