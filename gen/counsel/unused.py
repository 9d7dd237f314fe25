"""Unused: what a case says and, by another answer in it, no paper prints: it is told."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from gen.case import Case
from gen.counsel.letter import gets_letter
from gen.counsel.rule import Breach, breach, rule
from gen.defaults import pays_another
from gen.phrasing.read_in import payer_reads_sum
from gen.reasons import REASON_CLASS, WORK_DONE, WRITTEN
from gen.schema import CASE
from gen.situation import reason_class, reasons_of
from gen.talks import ends_within_notice, talk


class Unused(NamedTuple):
    """Fields of one section that no paper prints ``when`` it is so, why, and what may be meant.

    ``because`` may name an answer of the case by its dotted path in braces. ``printed`` is where it
    is, if not nowhere.
    """

    paths: tuple[str, ...]
    when: Callable[[Case], bool]
    because: str
    instead: str = ""
    printed: str = "printed nowhere"


def _status(*used: str) -> Callable[[Case], bool]:
    """Whether the state of the money is none of those in which it is used."""
    return lambda case: case["ending.fees.status"] not in (None, *used)


def _is_explained_to_nobody(case: Case) -> bool:
    """Whether the money is for whoever pays, who gets a page that says nothing of it.

    Where a sum is due, another rule asks what they are told.
    """
    fees = case["ending.fees.to"], case["ending.fees.status"]
    due = fees[1] in ("refund due", "balance due")
    pays = [each for each in case.items("others") if "payer" in each["who"]]
    return fees[0] == "payer" and bool(pays) and not (due or payer_reads_sum(case))


def _is_final(case: Case) -> bool:
    return case["decision.mode"] == "final" and talk(case) != "ask"


def _reached_but_not_said(case: Case) -> bool:
    """Whether no kind of reason asks for what was reached, and no paper after the talk says it."""
    goes_on = case["outcome.answer"] == "yes"  # and nothing is looked back on yet
    no_letter = talk(case) == "ask" and not gets_letter(case) and not goes_on
    unsaid = talk(case) in ("refer", "firm") or no_letter
    return unsaid and WORK_DONE.isdisjoint(reasons_of(case))


def _reached_and_wished_for(case: Case) -> bool:
    """Whether, besides, the papers wish the client the goals that the case names."""
    goals = bool(case.texts("engagement.goals"))
    return _reached_but_not_said(case) and goals and talk(case) == "refer"


def _gives_though_not_asked(case: Case) -> bool:
    """What one practice gives stays in its file, and in a case that is its own practice file."""
    return talk(case) != "ask" and not case.says("practice.name")


def _is_closed(case: Case) -> bool:
    return bool(case["door.state"] == "closed")


def _skips_letter(case: Case) -> bool:
    return bool(case["door.state"] == "open" and case["door.letter"] == "skip")


def _opens_after(*talks: str) -> Callable[[Case], bool]:
    """Whether one of these talks leaves the door open, and a letter says so."""
    return lambda case: (
        talk(case) in talks and case["door.state"] == "open" and case["door.letter"] != "skip"
    )


def _asks_without_proof(case: Case) -> bool:
    """Whether a client who needs other help hears what is asked, and not by what it is seen."""
    return bool(case["door.state"] == "open" and talk(case) == "refer")


def _is_paid_by_another(case: Case) -> bool:
    """Whether a letter that would name a fee goes to a client who has not paid one."""
    adult = not case["client.minor"]
    return adult and case["door.state"] == "open" and pays_another(case.fields, case.says)


def _opens_without_the_coach_leaving(case: Case) -> bool:
    return bool(case["door.state"] == "open" and talk(case) != "leave")


_OPTIONS = CASE.fields["referral"].fields["options"].most or 0
_COSTS = tuple(f"referral.options.{number}.cost" for number in range(_OPTIONS))
_CONDITIONS = CASE.fields["door"].fields["conditions"].most or 0
_SEEN_BY = tuple(f"door.conditions.{number}.seen_by" for number in range(_CONDITIONS))
_OF_A_MINOR = "to a minor no money is spoken of"
_INTO_THANKS = "put into thanks what the client did for it: You kept at it all through spring"
_OWED = "write status: balance due or status: refund due, if that is what is meant"
_TABLE = (
    Unused(("ending.fees.amount",), _status("refund due", "balance due", "disputed"),
           "no sum is told where money is settled so (status: {ending.fees.status})", _OWED),
    Unused(("ending.fees.by",), _status("refund due", "balance due"),
           "no day is told where money is settled so (status: {ending.fees.status})",
           f'{_OWED}; or put the day into the sentence of "how"'),
    Unused(("ending.fees.currency",), lambda case: not case["ending.fees.amount"],
           "no sum is named", "add the sum, such as amount: 240"),
    Unused(("ending.fees.how",), _is_explained_to_nobody,
           "the money is a matter of whoever pays (to: payer), whose page says nothing of it",
           'write told: dates and money under "others"', "read by nobody but you"),
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
    Unused(("engagement.reached",), _reached_and_wished_for,
           "after this talk nobody looks back on what was reached",
           f'{_INTO_THANKS}. Take a goal that is reached out of "goals", too, as the papers wish '
           "for each that stands there"),
    Unused(("engagement.reached",), _reached_but_not_said,
           "after this talk nobody looks back on what was reached", _INTO_THANKS),
    Unused(("support",), _gives_though_not_asked,
           "what the coach gives is said to a client who is asked to go on, and in no other talk",
           'write mode: conditional under "decision", if the client is asked'),
    Unused(("meeting.answer_by", "meeting.trial"), _is_final,
           "the client is not asked to go on (mode: final)",
           'write mode: conditional under "decision", if the client is asked'),
    Unused(("door.not_before",), _is_closed, "the door is closed (state: closed)",
           "write state: open, if a return is possible one day"),
    Unused(("door.once",), _is_closed, "the door is closed (state: closed)",
           "write state: open, if a return is possible one day"),
    Unused(("door.once",), _opens_without_the_coach_leaving,
           "it is said where the coach leaves, and in no other talk",
           "write not_before, if it is a day; or, if it is no day, say under door > conditions "
           "what the client does first, such as do: tell me how the claim was settled"),
    Unused(("door.on_return",), _skips_letter,
           "no letter is sent (letter: skip)", "write letter: auto"),
    Unused(("door.on_return.trial_sessions",), _opens_after("leave", "complete", "accept"),
           "after this talk a return has no trial"),
    Unused(("door.on_return.fee",), _opens_after("complete"),
           "after this talk the letter names no fee",
           'keep it under "reason", "private", for the day on which the client asks'),
    Unused(("door.on_return.fee",), _is_paid_by_another,
           "somebody else pays, so the letter names no fee to the client",
           'keep it under "reason", "private", for the day on which the client asks'),
    Unused(_SEEN_BY, _asks_without_proof,
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
            f'Take {kinds} out of "also", if {main} says enough; or take {it} out',
        )
    return because, f"Take {it} out{f'; or {each.instead}' if each.instead else ''}"


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
