"""Talks: what kind of conversation a case is, and what is true of it wherever it is asked."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gen.reasons import UNREACHED, Reason, Talk
from gen.situation import branch_of, reasons_of

if TYPE_CHECKING:  # a run that has nothing to do reads no case
    from datetime import date

    from gen.case import Case, Fields

OUTSIDE_THE_WORK = frozenset((
    "coach illness", "coach away", "coach capacity", "relocation", "retirement", "practice closing",
))  # fmt: skip
"""Kinds of reason that have nothing to do with the client, nor with how the two work."""
OF_HEALTH = frozenset((
    "grief", "mental health", "trauma", "medical", "substance use suspected", "client safety",
))  # fmt: skip
"""Kinds of need after which a client may ask whether the coach takes them to be ill."""
OF_A_FIELD = frozenset(("legal or financial advice",))
"""Kinds of need that are a matter for who knows the field, and nothing that weighs on a mind."""
STOPS = frozenset(("retirement", "practice closing"))
"""Kinds of reason after which the coach works with nobody."""

_OF_A_PRACTICE = r"(?:(?:my|our|the) )?(?:\w+ )?(?:practice|business|office|doors)"
_CLOSES = (  # I'm closing my coaching practice; the practice closes in May
    r"(?i)\b(?:clos(?:e|es|ing)(?: down)?|shut(?:s|ting)?(?: down)?|giv(?:e|ing) up"
    rf"|wind(?:ing)? (?:up|down)|sell(?:ing)?) {_OF_A_PRACTICE}\b"
    r"|\b(?:practice|business) (?:is |will |has to |is to )?(?:be )?(?:clos|shut)"
)
_CLIENT_MOVES = r"(?i)\byou(?:['\u2019]re| are|['\u2019]ll| will) (?:be )?mov(?:e|ing)\b"
_GOES_FAR = r"(?i)\b(?:abroad|overseas|mov(?:e|ing) to)\b"
_IN_PARTS = (  # in up to three parts, £100 a month
    r"(?i)\b(?:(?:in|by|into) (?:(?!early|late|parts?\b|the\b)[\w-]+ ){0,3}"
    r"(?:instal?lments|parts|pieces|bits|chunks|stages|portions|goes"
    r"|(?:two|three|four|part|small(?:er)?|monthly|weekly) (?:payments|amounts))"
    r"(?! of (?!it|what|them|that))|part by part"
    r"|(?:bit by|a (?:bit|little) (?:at a time|each|every|a (?:week|month)|by|here))"
    r"|(?:have|need|take|give you|all the) more time"
    r"|as and when you|at your own pace"
    r"|(?:spread|stretch) (?:it|this|that|them|the \w+)(?: out)? over"
    r"|(?:pay|settle|clear|send|split|spread|stretch)\b[^.]* over (?:a few|several|two|three"
    r"|four|five|six|the next (?:few|\w+)) (?:weeks|months|paydays)"
    r"|pay(?:ing)?\b[^.]* (?:a|per|each|every) (?:week|fortnight|month)"
    r"|\d+ (?:a|per|each|every) (?:week|fortnight|month))\b"
)


def reason(case: Case) -> Reason:
    """Why the case ends, with every default filled in."""
    mode, by = case["decision.mode"], case["decision.by"]
    return Reason(reasons_of(case), case["safety.concern"], mode, by)


def end_is_open(case: Case) -> bool:
    """Whether a message still offers a talk, and nothing is settled before it."""
    offers = bool(case["meeting.last_offer.on"])
    return offers and UNREACHED in reasons_of(case) and talk(case) == "part"


def talk(case: Case) -> Talk:
    """The conversation that fits the case."""
    return reason(case).talk


def ends(case: Case) -> bool:
    """Whether the coaching ends, so far as the case says: a client who is asked has to say no."""
    answer = case["outcome.answer"]
    return answer == "no" if talk(case) == "ask" else answer not in ("yes", "returned")


def is_done(case: Case) -> bool:
    """Whether an outcome is recorded after which neither a talk nor an answer is to come."""
    return case.text("outcome.answer") not in ("", "not held", "not sure")


def crisis_lines(case: Case) -> tuple[Fields, ...]:
    """The help lines for a client who may be in danger; a line for anything else is none."""
    return tuple(line for line in case.items("help_lines") if line["for"] == "crisis")


def printed_lines(case: Case) -> tuple[Fields, ...]:
    """The help lines that a paper holds: those for a crisis always, as the coach may need one."""
    others = case["risk.concern"] or case.says("help_lines")
    return tuple(line for line in case.items("help_lines") if others or line["for"] == "crisis")


def consent_is_given(case: Case) -> bool:
    """Whether the client has agreed to what is shared by the time that the papers are made.

    A consent of the day of the meeting is still to be asked for, until the meeting has been held.
    """
    on = case.date("referral.consent.on")
    held = case.text("outcome.answer") not in ("", "not held")
    return bool(on and (held or on < case["meeting.date"]))


def knows_the_news(case: Case) -> bool:
    """Whether the client knows before the meeting that it ends: a case allows what rests on it."""
    return any(each["rule"].endswith("-before-the-news") for each in case.items("allow"))


def guardians_of(case: Case) -> frozenset[str]:
    """The names of the guardians of a minor; empty where the client is none."""
    others = case.items("others") if case["client.minor"] else ()
    return frozenset(other["name"] for other in others if "guardian" in other["who"])


def is_named(name: str, other: str) -> bool:
    """Whether two names are one person's, of which one may be shorter: Mrs Vega, Mrs Elena Vega."""
    one, two = ({word.strip(".,").lower() for word in each.split()} for each in (name, other))
    return one <= two or two <= one


def is_guardian(case: Case, name: str) -> bool:
    """Whether whoever is named is a guardian of the client, a minor."""
    return any(is_named(name, guardian) for guardian in guardians_of(case))


def payers_of(case: Case) -> tuple[str, ...]:
    """The names of those who pay for the client; where nobody is said to, of the sponsors."""
    others = case.items("others")
    paying = [other for other in others if "payer" in other["who"]]
    named = paying or [other for other in others if "sponsor" in other["who"]]
    return tuple(other["name"] for other in named)


def may_go_on(case: Case) -> bool:
    """Whether only the payer has ended it, and the client may go on at a fee of the client's own.

    Not a minor, whose way back is no matter of a fee; nor where the case names what comes before.
    """
    waits = case.says("door.once") or case.says("door.not_before")
    named = case.says("door.on_return.fee") and not waits
    stopped = branch_of(case) == "final_open" and case["decision.by"] == "payer"
    return bool(stopped and named and not case["client.minor"])


def speaks_of_money(case: Case) -> bool:
    """Whether the client hears of money: not where it is another's, and never a minor."""
    return bool(case["ending.fees.to"] == "client" and not case["client.minor"])


def practice_closes(case: Case) -> bool:
    """Whether the practice is no more after the end, by the kind of reason or its sentence."""
    said = f"{case.text('reason.statement')} {case.text('reason.other')}"
    closing = "practice closing" in reasons_of(case) or re.search(_CLOSES, said)
    return talk(case) == "leave" and bool(closing)


def coach_moves(case: Case) -> bool:
    """Whether the coach leaves for another place, and not the client."""
    kinds, said = reasons_of(case), case.text("reason.statement")
    far = "coach away" in kinds and re.search(_GOES_FAR, said)
    moves = talk(case) == "leave" and ("relocation" in kinds or far)
    return bool(moves) and not re.search(_CLIENT_MOVES, said)


def may_pay_in_parts(case: Case) -> bool:
    """Whether the sentence beside the sum lets the client pay it bit by bit."""
    return bool(re.search(_IN_PARTS, case.text("ending.fees.how")))


def day_of_notice(case: Case) -> date:
    """The day from which notice counts: that of the talk, or on which a client has given it."""
    given = case["decision.made_on"] if talk(case) == "accept" else None
    day: date = given or case["meeting.date"]
    return day


def ends_within_notice(case: Case) -> bool:
    """Whether the coaching ends sooner than the notice of its agreement allows."""
    notice = case["engagement.agreement.notice_days"] or 0
    return bool((case["ending.date"] - day_of_notice(case)).days < notice)
