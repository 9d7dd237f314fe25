"""Otherwise: what one case may say in other words than its practice, or beside it.

It is offered at the end of a case, and asked of those who choose it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from gen.new_case.answers import field_at
from gen.new_case.question import (
    Question,
    about_the_work,
    channel,
    in_talks,
    is_open,
    not_in_talk,
    not_spoken,
    sum_is_due,
)
from gen.new_case.shown_in import shown_in
from gen.new_case.told import Told

CONTACT = "What may client and coach be in touch for afterwards?"
CONTACT_FOR: Mapping[str, str] = {
    "open": "whatever they like", "practical only": "practical matters only",
    "written only": "in writing only", "third party": "through somebody else",
    "none": "nothing: no contact",
}  # fmt: skip
_OFFERED = "meeting.last_offer.on"
_APPEAL, _SHARE = "ending.appeal.to", "referral.share"
_CARE, _RESULTS = "coach.quality_commitment", "coach.results_statement"
_FAITH = "coach.faith_statement"
_CONSENT = "referral.consent"
_USUAL = "the usual ones"


def _stands(path: str) -> Callable[[Told], bool]:
    """A condition: the practice says it for all its cases, or this case does."""
    return lambda told: bool(told.value(path))


def _gives(path: str) -> Callable[[Told], bool]:
    """A condition: this case says it itself."""
    return lambda told: told.gives(path)


def _in_touch(told: Told) -> bool:
    return told.value("ending.contact.route") not in (None, "none")


def _is_paid_at_a_return(told: Told) -> bool:
    # Where the payer has ended it, who comes back pays for it.
    payers = told.value("ending.fees.to") == "payer" and told.value("decision.by") != "payer"
    another = payers or told.value("client.minor")
    return _letter_tells(told) and told.talk != "complete" and not another


def _is_tried_at_a_return(told: Told) -> bool:
    return _letter_tells(told) and told.talk in ("ask", "part", "refer", "firm")


def _letter_tells(told: Told) -> bool:
    return is_open(told) and told.value("door.letter") != "skip"


def _is_of_a_payer(told: Told) -> bool:
    return sum_is_due(told) and bool(told.value("others"))


def _is_shared(told: Told) -> bool:
    return told.value(_SHARE) not in (None, "nothing")


def _asks_questions(told: Told) -> bool:
    """Whether the note holds questions, as the case says or as its reason has it."""
    usual = told.reason.asks_questions
    wanted = told.value("review.use")
    return told.talk != "firm" and bool(usual if wanted is None else wanted)


def _is_printed(path: str) -> Callable[[Told], bool]:
    """A condition: a paper of the case has it, as far as the case is told."""
    field = field_at(path)
    assert field  # noqa: S101 - the table names fields only
    return lambda told: bool(shown_in(told, path, field))


def _speaks_of_faith(told: Told) -> bool:
    shared = told.value("practice.faith_based") and told.value("client.shares_faith") == "yes"
    return bool(shared) and _is_printed(_FAITH)(told)


def _money_may_be_explained(told: Told) -> bool:
    return told.value("ending.fees.status") in (None, "none due", "per agreement")


def _says_what_happened(told: Told) -> bool:
    facts = "reason.facts"
    return told.talk in ("part", "refer", "leave", "firm") and facts not in told.missing


PAPERS = Question(
    "ending.materials", "What becomes of this client's workbook and papers?",
    _stands("ending.materials"), more="what becomes of this client's workbook and papers",
)  # fmt: skip
OTHERWISE: tuple[Question, ...] = (
    Question("ending.records.kept_for", "How long are the coach's notes on this client kept?",
             _stands("ending.records.kept_for"),
             more="how long the notes on this client are kept"),
    Question("ending.records.how", "How are the coach's notes on this client kept?",
             _stands("ending.records.kept_for"), more="how the notes on this client are kept"),
    Question("ending.records.erased_on", "On which day are the coach's notes erased?",
             more="the day on which the notes are erased"),
    Question("ending.records.copy_from", "Where does the client get a copy of the notes?",
             more="where the client gets a copy of the notes", example="office@riverside.example"),
    Question("ending.contact.route", CONTACT, _stands("ending.contact.route"), CONTACT_FOR,
             more="what the two may be in touch for afterwards"),
    Question("ending.contact.via", "Where does the client write or call afterwards?", _in_touch,
             more="where this client writes or calls afterwards",
             example="office@riverside.example"),
    Question(_APPEAL, "To whom can the client turn to have the decision looked at again?",
             more="where the decision may be looked at again"),
    Question("ending.appeal.by", "Until when can it be looked at again?", _gives(_APPEAL)),
    Question("ending.fees.currency", "In which money is the sum?", sum_is_due,
             more="a sum in another money than usual"),
    Question("ending.fees.how", "One sentence on the money?", _money_may_be_explained,
             more="a sentence on the money", example="The last invoice was paid in June."),
    Question("ending.fees.to", "Whose money is it?", _is_of_a_payer,
             {"client": "the client's", "payer": "that of whoever pays"},
             without="the client's, and that of whoever pays with a minor",
             more="whether the money is the client's, or that of whoever pays"),
    Question(_OFFERED, "The message offers one more talk: on which day?", not_spoken,
             more="one more talk, offered in the message"),
    Question("meeting.last_offer.how", "How would that talk be held?", _gives(_OFFERED)),
    Question("meeting.last_offer.time", "At what time would it begin?", _gives(_OFFERED)),
    Question("meeting.last_offer.place", "Where would it be?", _gives(_OFFERED),
             example="my office"),
    Question("meeting.last_offer.until", "Until which day may the client take it up?",
             _gives(_OFFERED)),
    Question("meeting.trial.review_on", "On which day do the two look at the trial?",
             in_talks("ask"), without="the day on which it ends",
             more="the day on which the two look at the trial"),
    Question("meeting.place", "By which link or number do the two talk?",
             channel("phone", "video"), more="the link or the number of the talk",
             example="555 0142"),
    Question("reason.facts", "What happened?", _says_what_happened,
             entries=("what", "on", "effect"), more="what happened, with its day"),
    Question("tried", "What have the two tried already? It completes “We have tried …”.",
             lambda told: told.talk in ("part", "refer") and not about_the_work(told),
             more="what the two have tried already"),
    Question("door.conditions", "After a no: what would bring the client back?", in_talks("ask"),
             without="what the work needs", entries=("do", "seen_by"),
             more="other terms for a return than what the work needs"),
    Question("door.conditions", "What would have to be there for a return?",
             lambda told: is_open(told) and told.talk in ("refer", "firm"),
             entries=("do", "seen_by"), more="what would have to be there for a return"),
    Question("client.salutation", "With which greeting does the letter begin?", is_open,
             more="the greeting of the letter"),
    Question("door.letter", "Is a letter written afterwards?", is_open,
             {"auto": "yes", "skip": "no: none is made"}, without="yes",
             more="whether a letter is written"),
    Question("door.on_return.fee", "At which fee would the two begin again? same: that of before."
             " current: that of the day. Or words of your own.", _is_paid_at_a_return,
             more="the fee at which the two would begin again", example="current"),
    Question("door.on_return.trial_sessions", "After how many sessions would the two see whether"
             " it goes on?", _is_tried_at_a_return,
             more="how many sessions of a return are a trial", example="3"),
    Question(_SHARE, "What does the coach tell those who help next?",
             _gives("referral.options"), without="nothing",
             more="what the coach tells those who help next"),
    Question(f"{_CONSENT}.given", "How has the client agreed to that?", _is_shared,
             {"verbal": "by word of mouth", "written": "in writing"}, because_of=_SHARE),
    Question(f"{_CONSENT}.on", "On which day did the client agree?", _is_shared),
    Question(f"{_CONSENT}.to", "Who is told?", _is_shared),
    Question(f"{_CONSENT}.what", "What are they told, and nothing more?", _is_shared),
    Question(f"{_CONSENT}.purpose", "What are they told it for?", _is_shared),
    Question(f"{_CONSENT}.until", "Until which day does that hold?", _is_shared),
    Question("review.use", "Does the note hold questions for the client to think over?",
             not_in_talk("firm"), more="whether the note holds questions to think over"),
    Question("review.wants", "What is the client asked to think over: what they want?",
             _asks_questions, without=_USUAL,
             more="other questions to think over, on what the client wants"),
    Question("review.contribution", "What is the client asked to think over: their own part?",
             _asks_questions, without=_USUAL,
             more="other questions to think over, on the client's own part"),
    Question("support", "What does the coach give this client? Two sentences or more, as the coach"
             " says them.", lambda told: told.talk == "ask" and bool(told.value("support")),
             without=_USUAL, more="other words on what the coach gives"),
    Question(_CARE, "Which care does the coach take, in one sentence?", _is_printed(_CARE),
             more="other words on the care that the coach takes"),
    Question(_RESULTS, "What have clients reached with the coach, in one sentence?",
             _is_printed(_RESULTS),
             more="other words on what clients have reached"),
    Question(_FAITH, "What does the coach say of faith, in one sentence?",
             _speaks_of_faith, more="other words on faith"),
    Question("help_lines", "Which help lines does this client hear of?",
             lambda told: bool(told.value("risk.concern")), without=_USUAL,
             entries=("name", "reach", "for", "hours", "confirmed_on"),
             more="other help lines than usual"),
)  # fmt: skip
