"""Decision: what was tried, what is asked, and whether the coach has slept on it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gen.case import Case
from gen.counsel.rule import At, at, rule
from gen.documents import classes, reason_class
from gen.printed import printed_texts
from gen.reasons import WITHOUT_FACTS

_COACH_ONLY = {
    "misconduct": re.compile(
        r"(?i)\b(misconduct|dishonest\w*|unethical\w*|obnoxious\w*|abus(?:e|ed|ive|ively)|"
        r"harass\w*|boundary breach\w*|unlawful|illegal)\b"
    ),
    "substance use suspected": re.compile(
        r"(?i)\b(substance (?:use|abuse|misuse)|addict\w*|alcohol\w*|drunk\w*|drinking|drugs?|"
        r"intoxicated|hung ?over|sober|sobriety|under the influence)\b"
    ),
}
_HASTE = (0, 1)  # days from the last fact to the decision


def _needs_no_trying(case: Case) -> bool:
    return reason_class(case) in WITHOUT_FACTS


@rule(
    "nothing-tried",
    "error",
    "R4",
    "Nothing was tried before this decision, and no reason is given why not.",
    "List under tried what was tried, or say in tried_waived why nothing was: safety.",
)
def nothing_tried(case: Case) -> Iterator[At]:
    """A parting comes after every other way, or says why there was none."""
    if not case.texts("tried") and not case.text("tried_waived") and not _needs_no_trying(case):
        yield at("tried")


@rule(
    "one-thing-tried",
    "warning",
    "R4",
    "Only one thing was tried before this decision.",
    "Think whether there was more, and add it under tried; or try one thing more first.",
)
def one_thing_tried(case: Case) -> Iterator[At]:
    """Two honest tries before a parting."""
    one = len(case.texts("tried")) == 1
    if one and not case.text("tried_waived") and not _needs_no_trying(case):
        yield at("tried")


@rule(
    "waiver-does-not-fit",
    "error",
    "R4",
    'tried_waived says "{waiver}", but the reason ({kind}) is of another class.',
    "List under tried what was tried, or give the waiver that is true for this case.",
)
def waiver_does_not_fit(case: Case) -> Iterator[At]:
    """Misconduct and scope excuse trying only where they are the reason."""
    waiver = case.text("tried_waived")
    if waiver in ("misconduct", "scope") and waiver not in classes(case):
        yield at("tried_waived", waiver=waiver, kind=case["reason.kind"])


@rule(
    "asking-after-misconduct",
    "error",
    "R26",
    'The mode is "conditional", but the reason ({kind}) is misconduct: the client would be asked '
    "to go on.",
    "Write mode: final under decision.",
)
def asking_after_misconduct(case: Case) -> Iterator[At]:
    """After misconduct nobody is asked to go on."""
    if _asks(case) and reason_class(case) == "misconduct":
        yield at("decision.mode", kind=case["reason.kind"])


@rule(
    "asking-beyond-scope",
    "error",
    "R37",
    'The mode is "conditional", but the need ({kind}) is beyond coaching: no promise of the client '
    "can change that.",
    "Write mode: final under decision.",
)
def asking_beyond_scope(case: Case) -> Iterator[At]:
    """What coaching cannot give, no commitment of the client brings about."""
    if _asks(case) and reason_class(case) == "scope":
        yield at("decision.mode", kind=case["reason.kind"])


@rule(
    "asking-behind-a-closed-door",
    "error",
    "R57",
    'The client is asked to go on (mode: conditional), but the door is "closed".',
    "Write mode: final under decision, or state: open under door.",
    unless=("asking-after-misconduct", "asking-beyond-scope"),
)
def asking_behind_a_closed_door(case: Case) -> Iterator[At]:
    """A question is asked only where its yes will be honoured."""
    if _asks(case) and case["door.state"] == "closed":
        yield at("decision.mode")


@rule(
    "needs-missing",
    "error",
    "R54",
    "Nothing says what the client would have to do, {because}.",
    "Add one to three needs, each with do and because: do: keep two hours every week for the plan.",
    unless=("asking-after-misconduct", "asking-beyond-scope", "asking-behind-a-closed-door"),
)
def needs_missing(case: Case) -> Iterator[At]:
    """A question needs its terms, and an open door needs its conditions."""
    if case.items("needs"):
        return
    if _asks(case):
        yield at("needs", because="and yet a question is asked (mode: conditional)")
    elif _opens_on_terms(case) and not case.items("door.conditions"):
        yield at("needs", because="and yet the door is open")


@rule(
    "decided-in-haste",
    "warning",
    "R6",
    "The decision was made on {decided}, within a day of what happened on {fact}.",
    "Sleep on it, and put the day on which it still stands into made_on.",
)
def decided_in_haste(case: Case) -> Iterator[At]:
    """A cooling-off day between the last fact and the decision."""
    days = [fact["on"] for fact in case.items("reason.facts") if fact["on"]]
    decided = case["decision.made_on"]
    if days and (decided - max(days)).days in _HASTE:
        yield at("decision.made_on", decided=decided, fact=max(days))


@rule(
    "nobody-consulted",
    "warning",
    "R6",
    "Nobody was asked about this decision, though {because}.",
    "Talk it over first, with a supervisor or the insurer, and put that into talked_with.",
)
def nobody_consulted(case: Case) -> Iterator[At]:
    """Misconduct, scope and safety are not decided alone."""
    if case.text("decision.talked_with") not in ("", "nobody"):
        return
    if case["safety.concern"] != "none":
        yield at("decision.talked_with", because="there is a concern for safety")
    elif reason_class(case) in ("misconduct", "scope"):
        kind = case["reason.kind"]
        yield at("decision.talked_with", because=f"the reason ({kind}) is one to talk over")


@rule(
    "coach-only-words-printed",
    "error",
    "R33",
    'The word "{word}" would be read or heard by the client; it belongs to the coach alone.',
    "Say what was seen instead, with its day: the message of October 3.",
)
def coach_only_words_printed(case: Case) -> Iterator[At]:
    """The coach's label for misconduct or suspected substance use stays off every page."""
    for label, words in _COACH_ONLY.items():
        if label in (*classes(case), case["reason.kind"], *case.texts("reason.also")):
            for path, text in printed_texts(case, "SNL"):
                if found := words.search(text):
                    yield at(path, word=found[0])


def _asks(case: Case) -> bool:
    return bool(case["decision.mode"] == "conditional")


def _opens_on_terms(case: Case) -> bool:
    return case["door.state"] == "open" and reason_class(case) in ("scope", "engagement")
