"""Read in: whether the client hears or reads a field in the papers of a case."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from gen.case import Case
from gen.faith import says_faith
from gen.reasons import WRITTEN
from gen.situation import asks_questions
from gen.talks import speaks_of_money, talk
from gen.words.refunds import is_counted_alone

_When = Callable[[Case], bool]


def is_read(case: Case, field: str) -> bool:
    """Whether a field, by its path without numbers, is said or printed to the client."""
    return all(when(case) for start, when in _READ.items() if field.startswith(start))


def payer_reads_sum(case: Case) -> bool:
    """Whether a page for whoever pays says how the sum came about, and no paper of the client's."""
    others = case.items("others") if case["practice.extra_documents"] != "none" else ()
    told = any("payer" in each["who"] and each["told"].endswith("money") for each in others)
    return told and bool(case["ending.fees.to"] == "payer")


def _in(*talks: str) -> _When:
    return lambda case: talk(case) in talks


def _opens(case: Case) -> bool:
    return bool(case["door.state"] == "open")


def _both(*whens: _When) -> _When:
    return lambda case: all(when(case) for when in whens)


def _either(*whens: _When) -> _When:
    return lambda case: any(when(case) for when in whens)


def _is_spoken(case: Case) -> bool:
    return case["meeting.channel"] not in WRITTEN


def _has_own_terms(case: Case) -> bool:
    return case.gives("door.conditions")


def _names_help(case: Case) -> bool:
    return bool(case.items("referral.options"))


_ASK, _ASK_OR_PART = _in("ask"), _in("ask", "part")
_WITH_TERMS = _both(_opens, _in("ask", "part", "refer", "firm"))
_SIGNS = _in("ask", "part", "firm")
# Needs are the terms where a case gives none.
_NEEDS = _either(_ASK, _both(_WITH_TERMS, lambda case: not _has_own_terms(case)))
_READ: Mapping[str, _When] = {
    "reason.facts": _ASK_OR_PART,
    "reason.facts.effect": _either(_in("part"), _is_spoken),
    "tried": _both(_ASK_OR_PART, _either(_is_spoken, _both(_ASK, _opens))),
    "needs.do": _NEEDS,
    "needs.seen_by": _both(_NEEDS, _SIGNS),
    "needs.because": _ASK,
    "meeting.answer_by": _ASK,
    "support": _ASK,
    "door.on_return": _opens,
    "door.once": _both(_opens, _in("leave")),
    "door.conditions": _WITH_TERMS,
    "door.conditions.seen_by": _SIGNS,
    "engagement.goals": _either(_opens, lambda case: talk(case) not in ("firm", "refer")),
    "engagement.reached": _either(_in("part", "leave", "complete", "accept"), _both(_ASK, _opens)),
    "referral.need": _either(lambda case: talk(case) not in ("ask", "accept"), _names_help),
    "review.": asks_questions,
    "coach.faith_statement": says_faith,
    "coach.quality_commitment": _either(_ASK, _opens),
    "coach.results_statement": _either(_ASK, _both(_opens, _in("part"))),
    "ending.fees.how": _both(speaks_of_money, lambda case: not is_counted_alone(case)),
}
"""When a field, and each that begins so, is in a paper; any other is in every case's."""
