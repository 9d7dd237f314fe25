"""Unused: what a case says and, by another answer in it, no paper prints: it is told."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from gen.case import Case
from gen.counsel.rule import Breach, breach, rule
from gen.counsel.when_unused import (
    asks_without_proof,
    gives_though_not_asked,
    is_closed,
    is_explained_to_nobody,
    is_final,
    is_paid_by_another,
    opens_after,
    opens_after_no_terms,
    opens_without_the_coach_leaving,
    reached_and_wished_for,
    reached_but_not_said,
    skips_letter,
    status,
)
from gen.reasons import REASON_CLASS, WRITTEN
from gen.schema import CASE
from gen.situation import reason_class
from gen.talks import ends_within_notice, talk


class Unused(NamedTuple):
    """Fields of one section that no paper prints ``when`` it is so, why, and what may be meant.

    ``because`` may name an answer of the case by its dotted path in braces. ``printed`` is where it
    is, if not nowhere. What to do ``instead`` is told where that ``goes``, so that it is printed
    then; where it does not, ``otherwise``.
    """

    paths: tuple[str, ...]
    when: Callable[[Case], bool]
    because: str
    instead: str = ""
    printed: str = "printed nowhere"
    goes: Callable[[Case], bool] = lambda _: True
    otherwise: str = ""


def _would_be_asked(case: Case) -> bool:
    """Whether a client is asked to go on with mode: conditional; who has ended it, is not."""
    decision = {**case.fields["decision"], "mode": "conditional"}
    return talk(case.with_fields({**case.fields, "decision": decision})) == "ask"


def _letter_says_return(case: Case) -> bool:
    """Whether a letter that is sent says any of what a return is to be like."""
    door = {**case.fields["door"], "letter": "auto"}
    sent = case.with_fields({**case.fields, "door": door})
    below = [f"door.on_return.{name}" for name in CASE.fields["door"].fields["on_return"].fields]
    unsaid = {path for each in _TABLE if each.when(sent) for path in each.paths}
    return any(case.says(path) for path in below if path not in unsaid)


_PRIVATE = 'keep it under "reason", "private"'
_ASKED = 'write mode: conditional under "decision", if the client is asked'
_OPTIONS = CASE.fields["referral"].fields["options"].most or 0
_COSTS = tuple(f"referral.options.{number}.cost" for number in range(_OPTIONS))
_CONDITIONS = CASE.fields["door"].fields["conditions"].most or 0
_SEEN_BY = tuple(f"door.conditions.{number}.seen_by" for number in range(_CONDITIONS))
_OF_A_MINOR = "to a minor no money is spoken of"
_INTO_THANKS = "put into thanks what the client did for it: You kept at it all through spring"
_OWED = "write status: balance due or status: refund due, if that is what is meant"
_TABLE = (
    Unused(("ending.fees.amount",), status("refund due", "balance due", "disputed"),
           "no sum is told where money is settled so (status: {ending.fees.status})", _OWED),
    Unused(("ending.fees.by",), status("refund due", "balance due"),
           "no day is told where money is settled so (status: {ending.fees.status})",
           f'{_OWED}; or put the day into the sentence of "how"'),
    Unused(("ending.fees.currency",), lambda case: not case["ending.fees.amount"],
           "no sum is named", "add the sum, such as amount: 240",
           goes=lambda case: not status("refund due", "balance due", "disputed")(case)),
    Unused(("ending.fees.how",), is_explained_to_nobody,
           "the money is a matter of whoever pays (to: payer), whose page says nothing of it",
           'write told: dates and money under "others"', "read by nobody but you",
           lambda case: bool(case["practice.extra_documents"] != "none"), _PRIVATE),
    Unused(("ending.contact.via", "ending.contact.until"),
           lambda case: bool(case["ending.contact.route"] == "none"),
           "nobody is in touch afterwards (route: none)",
           "write another route, such as route: written only"),
    Unused(("ending.records.how",), lambda case: not case["ending.records.kept_for"],
           "how notes are kept is told together with how long", "add kept_for: two years"),
    Unused(("engagement.agreement.notice_waived",),
           lambda case: talk(case) != "accept" and not ends_within_notice(case),
           "the end is no sooner than the notice allows"),
    Unused(("engagement.agreement.notice_waived",),
           lambda case: talk(case) == "accept" and not ends_within_notice(case),
           "where the client ends it, notice counts from the day on which it was given "
           "(made_on: {decision.made_on}), and the end is no sooner than that allows"),
    Unused(("meeting.place", "meeting.minutes"), lambda case: case["meeting.channel"] in WRITTEN,
           "the end is sent (channel: {meeting.channel}), and nobody meets"),
    Unused(("engagement.reached",), reached_and_wished_for,
           "after this talk nobody looks back on what was reached",
           f'{_INTO_THANKS}. Take a goal that is reached out of "goals", too, as the papers wish '
           "for each that stands there"),
    Unused(("engagement.reached",), reached_but_not_said,
           "after this talk nobody looks back on what was reached", _INTO_THANKS),
    Unused(("support",), gives_though_not_asked,
           "what the coach gives is said to a client who is asked to go on, and in no other talk",
           _ASKED, goes=_would_be_asked),
    Unused(("meeting.answer_by", "meeting.trial"), is_final,
           "the client is not asked to go on (mode: final)",
           _ASKED, goes=_would_be_asked),
    Unused(("door.not_before",), is_closed, "the door is closed (state: closed)",
           "write state: open, if a return is possible one day"),
    Unused(("door.once",), is_closed, "the door is closed (state: closed)",
           "write state: open, if a return is possible one day",
           goes=lambda case: talk(case) == "leave", otherwise=_PRIVATE),
    Unused(("door.once",), opens_after_no_terms,
           "it is said where the coach leaves, and in no other talk",
           f"write not_before, if it is a day; or, if it is no day, {_PRIVATE}"),
    Unused(("door.once",), opens_without_the_coach_leaving,
           "it is said where the coach leaves, and in no other talk",
           "write not_before, if it is a day; or, if it is no day, say under door > conditions "
           "what the client does first, such as do: tell me how the claim was settled"),
    Unused(("door.on_return",), skips_letter,
           "no letter is sent (letter: skip)", "write letter: auto",
           goes=_letter_says_return, otherwise=_PRIVATE),
    Unused(("door.on_return.trial_sessions",), opens_after("leave", "complete", "accept"),
           "after this talk a return has no trial"),
    Unused(("door.on_return.fee",), opens_after("complete"),
           "after this talk the letter names no fee",
           'keep it under "reason", "private", for the day on which the client asks'),
    Unused(("door.on_return.fee",), is_paid_by_another,
           "somebody else pays, so the letter names no fee to the client",
           'keep it under "reason", "private", for the day on which the client asks'),
    Unused(_SEEN_BY, asks_without_proof,
           "a client who needs other help is asked for no proof",
           'say it within "do", where it is needed'),
    Unused(("door.on_return.fee", *_COSTS), lambda case: bool(case["client.minor"]), _OF_A_MINOR),
    Unused(("outcome.met_on",), lambda case: not case["outcome.answer"],
           "it is the day of an answer, and none is written down",
           "add the answer, such as answer: told"),
)  # fmt: skip


@rule(
    "unused-field",
    "warning",
    "R14 R63",
    "{fields} will be {printed}: {because}.",
    "{fix}.",
    unless=("letter-behind-a-closed-door", "asking-behind-a-closed-door", "fees-incomplete"),
)
def unused_field(case: Case) -> Iterator[Breach]:
    """What was written down is said somewhere, or the writer is told that it is not."""
    told: set[str] = set()
    for each in _TABLE:
        # What is free is printed for a minor, too.
        said = [path for path in each.paths if case.says(path) and not _is_printed(case, path)]
        said = [path for path in said if path not in told]
        if said and each.when(case):
            told.update(said)
            because, fix = _told_of(each, said, case)
            yield breach(
                said[0], fields=_named(said), printed=each.printed, because=because, fix=fix
            )


def _told_of(each: Unused, said: Sequence[str], case: Case) -> tuple[str, str]:
    """Why no paper prints it, and what to do: another kind of reason may have turned the talk."""
    it, because = "them" if len(said) > 1 else "it", _with_answers(each.because, case)
    if turned := _turned_by(each, case):
        kinds, main = " and ".join(turned), case["reason.kind"]
        alone = f'; and it is {kinds}, under "also", that decides which talk this is'
        return (
            because + alone,
            f'Take {kinds} out of "also", if {main} says enough; or take {_named(said)} out',
        )
    way = each.instead if each.goes(case) else each.otherwise
    return because, f"Take {it} out{f'; or {way}' if way else ''}"


def _turned_by(each: Unused, case: Case) -> list[str]:
    """The kinds under ``also`` by which alone it is unused: the talk is theirs."""
    also, fields = case.texts("reason.also"), case.fields
    alone = case.with_fields({**fields, "reason": {**fields["reason"], "also": []}})
    if not also or each.when(alone) or talk(alone) == talk(case):
        return []
    return [kind for kind in also if REASON_CLASS[kind] == reason_class(case)]


def _is_printed(case: Case, path: str) -> bool:
    """Whether a cost is printed although the client is a minor."""
    costs = [option["cost"] for option in case.items("referral.options")]
    return path in _COSTS and bool(costs[_COSTS.index(path)])


def _named(paths: Sequence[str]) -> str:
    """Fields by their names, with the number of the option or condition that they stand in."""
    found = []
    for path in paths:
        *_, within, number, name = ("", "", *path.split("."))
        of_which = f" of {within.removesuffix('s')} {int(number) + 1}" if number.isdecimal() else ""
        found.append(f'"{name}"{of_which}')
    return " and ".join([", ".join(found[:-1]), found[-1]] if found[1:] else found)


def _with_answers(words: str, case: Case) -> str:
    before, brace, rest = words.partition("{")
    path, _, after = rest.partition("}")
    return f"{before}{case[path]}{after}" if brace else words
