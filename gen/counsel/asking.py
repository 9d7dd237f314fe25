"""Asking: the client is asked to go on only where a yes could be kept, and on terms."""

from __future__ import annotations

from collections.abc import Iterator

from gen.case import Case
from gen.counsel.decision import governing_kind
from gen.counsel.rule import Breach, breach, rule
from gen.reasons import UNREACHED, WAY_OF_WORKING
from gen.situation import reason_class, reasons_of
from gen.talks import reason, talk

_OTHER_ASKING = (
    "asking-after-misconduct", "asking-beyond-scope", "asking-after-threats", "asking-does-not-fit",
)  # fmt: skip
_ENDED_IT = {
    "client": "The client has", "both": "Client and coach have", "payer": "Whoever pays has",
    "circumstances": "Circumstances have",
}  # fmt: skip


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
    "asking-after-threats",
    "error",
    "R57 R61",
    "The client would be asked to go on (mode: conditional), and somebody was threatened or hurt "
    "(concern: {concern}).",
    'Write mode: final under "decision".',
    unless=("asking-after-misconduct", "asking-beyond-scope"),
)
def asking_after_threats(case: Case) -> Iterator[Breach]:
    """Nobody is asked to go on where somebody is afraid."""
    if _asks_to_go_on(case) and reason(case).threatened:
        yield breach("decision.mode", concern=case["safety.concern"])


@rule(
    "asking-does-not-fit",
    "error",
    "R57",
    "The client would be asked to go on (mode: conditional), but the reason ({kind}) is nothing "
    "that a promise of the client could change.",
    'Write mode: final under "decision"; or give the reason that the client can do something '
    "about, such as kind: not committed.",
    unless=("asking-after-misconduct", "asking-beyond-scope", "asking-after-threats"),
)
def asking_does_not_fit(case: Case) -> Iterator[Breach]:
    """Only how the client works is asked about."""
    if _asks_to_go_on(case) and reason_class(case) not in WAY_OF_WORKING:
        yield breach("decision.mode", kind=governing_kind(case))


@rule(
    "asking-behind-a-closed-door",
    "error",
    "R57",
    "The client would be asked to go on (mode: conditional), but the door is closed (state: "
    "closed).",
    'Write mode: final under "decision", or state: open under "door".',
    unless=_OTHER_ASKING,
)
def asking_behind_a_closed_door(case: Case) -> Iterator[Breach]:
    """A question is asked only where its yes will be honoured."""
    if _asks_to_go_on(case) and case["door.state"] == "closed":
        yield breach("decision.mode")


@rule(
    "asking-what-has-ended",
    "warning",
    "R57 R58",
    "{who} ended it (by: {by}), and the client would be asked to go on (mode: conditional).",
    'Write mode: final under "decision", so that it is taken as it is; or, where nothing has ended '
    "yet and it is the coach who asks, by: coach.",
    unless=(*_OTHER_ASKING, "asking-behind-a-closed-door"),
)
def asking_what_has_ended(case: Case) -> Iterator[Breach]:
    """A client who has ended it is not persuaded; what another has ended, no client can promise."""
    by = case["decision.by"]
    if _asks_to_go_on(case) and by != "coach":
        at = "decision.mode" if case.gives("decision.mode") else "decision.by"
        yield breach(at, who=_ENDED_IT[by], by=by)


@rule(
    "needs-missing",
    "error",
    "R17 R54",
    "Nothing says what the client would have to do, {because}.",
    'Add one to three entries under "needs", each with "do" (keep two hours every week for the '
    'plan) and "because" (the plan grows without late nights).',
    unless=(*_OTHER_ASKING, "asking-behind-a-closed-door"),
    answered_later=True,
)
def needs_missing(case: Case) -> Iterator[Breach]:
    """A question needs its terms, and an open door needs its conditions."""
    if case.items("needs"):
        return
    if _asks_to_go_on(case):
        yield breach("needs", because="and the client is asked for it (mode: conditional)")
    elif _opens_on_terms(case) and not case.items("door.conditions"):
        yield breach("needs", because="and the door is open for a return (state: open)")


def _asks_to_go_on(case: Case) -> bool:
    return bool(case["decision.mode"] == "conditional")


def _opens_on_terms(case: Case) -> bool:
    """Whether a return hangs on what the client does; the unreached only has to get in touch."""
    of_the_work = reason_class(case) in WAY_OF_WORKING and UNREACHED not in reasons_of(case)
    return of_the_work and talk(case) == "part" and case["door.state"] == "open"
