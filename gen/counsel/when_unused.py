"""When unused: by which answers of a case a field in it is printed nowhere."""

from __future__ import annotations

from collections.abc import Callable

from gen.case import Case
from gen.counsel.letter import gets_letter
from gen.defaults import pays_another
from gen.phrasing.read_in import payer_reads_sum
from gen.reasons import WORK_DONE
from gen.situation import reasons_of
from gen.talks import talk


def status(*used: str) -> Callable[[Case], bool]:
    """Whether the state of the money is none of those in which it is used."""
    return lambda case: case["ending.fees.status"] not in (None, *used)


def is_explained_to_nobody(case: Case) -> bool:
    """Whether the money is for whoever pays, who gets a page that says nothing of it.

    Where a sum is due, another rule asks what they are told.
    """
    fees = case["ending.fees.to"], case["ending.fees.status"]
    due = fees[1] in ("refund due", "balance due")
    pays = [each for each in case.items("others") if "payer" in each["who"]]
    return fees[0] == "payer" and bool(pays) and not (due or payer_reads_sum(case))


def is_final(case: Case) -> bool:
    """Whether the client is not asked to go on."""
    return case["decision.mode"] == "final" and talk(case) != "ask"


def reached_but_not_said(case: Case) -> bool:
    """Whether no kind of reason asks for what was reached, and no paper after the talk says it."""
    goes_on = case["outcome.answer"] == "yes"  # and nothing is looked back on yet
    no_letter = talk(case) == "ask" and not gets_letter(case) and not goes_on
    unsaid = talk(case) in ("refer", "firm") or no_letter
    return unsaid and WORK_DONE.isdisjoint(reasons_of(case))


def reached_and_wished_for(case: Case) -> bool:
    """Whether, besides, the papers wish the client the goals that the case names."""
    goals = bool(case.texts("engagement.goals"))
    return reached_but_not_said(case) and goals and talk(case) == "refer"


def gives_though_not_asked(case: Case) -> bool:
    """What one practice gives stays in its file, and in a case that is its own practice file."""
    return talk(case) != "ask" and not case.says("practice.name")


def is_closed(case: Case) -> bool:
    """Whether the door is closed."""
    return bool(case["door.state"] == "closed")


def skips_letter(case: Case) -> bool:
    """Whether the door is open and no letter says so."""
    return bool(case["door.state"] == "open" and case["door.letter"] == "skip")


def opens_after(*talks: str) -> Callable[[Case], bool]:
    """Whether one of these talks leaves the door open, and a letter says so."""
    return lambda case: (
        talk(case) in talks and case["door.state"] == "open" and case["door.letter"] != "skip"
    )


def asks_without_proof(case: Case) -> bool:
    """Whether a client who needs other help hears what is asked, and not by what it is seen."""
    return bool(case["door.state"] == "open" and talk(case) == "refer")


def is_paid_by_another(case: Case) -> bool:
    """Whether a letter that would name a fee goes to a client who has not paid one."""
    adult = not case["client.minor"]
    return adult and case["door.state"] == "open" and pays_another(case.fields, case.says)


def opens_after_no_terms(case: Case) -> bool:
    """Whether nothing is asked before a return: who ends it, or has done it, hears no terms."""
    return bool(case["door.state"] == "open" and talk(case) in ("accept", "complete"))


def opens_without_the_coach_leaving(case: Case) -> bool:
    """Whether the door is open, and it is not the coach who leaves."""
    return bool(case["door.state"] == "open" and talk(case) != "leave")
