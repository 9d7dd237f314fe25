"""Questions: what is asked for a new case, in the order in which a coach would tell it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from gen.new_case.told import Told
from gen.reasons import CLIENTS_WISH, UNREACHED, WAY_OF_WORKING, WRITTEN


class Question(NamedTuple):
    """A question about a field, asked ``when`` the case calls for it.

    ``answers`` are those of a choice in everyday words, in the order in which they are shown;
    ``entries`` the fields that are asked of each entry of a list. ``without`` says what stands in
    the documents where it is left out; ``more`` names it where it is asked at the end alone, if
    somebody wants to tell it. ``because_of`` is the answer by which it is needed: with another one
    there it would not be.
    """

    path: str
    words: str
    when: Callable[[Told], bool] = lambda _: True
    answers: Mapping[str, str] = {}
    entries: tuple[str, ...] = ()
    without: str = ""
    more: str = ""
    because_of: str = ""


def _missing(path: str) -> Callable[[Told], bool]:
    return lambda told: path in told.missing or told.gives(path)


def _in_talks(*talks: str) -> Callable[[Told], bool]:
    return lambda told: told.talk in talks


def _about_the_work(told: Told) -> bool:
    return told.reason.class_ in WAY_OF_WORKING and told.talk in ("ask", "part")


def _nothing_tried(told: Told) -> bool:
    return _about_the_work(told) and not told.gives("tried")


def _unreached(told: Told) -> bool:
    return UNREACHED in told.reason.kinds  # what was tried to reach the client will do


def _may_be_asked(told: Told) -> bool:
    kinds = {*told.reason.kinds}
    way = told.reason.class_ in WAY_OF_WORKING and not told.reason.threatened
    return way and not {UNREACHED, CLIENTS_WISH} & kinds and told.talk != "accept"


def _channel(*channels: str) -> Callable[[Told], bool]:
    return lambda told: told.value("meeting.channel") in channels


def _spoken(told: Told) -> bool:
    return told.value("meeting.channel") not in WRITTEN


def _from_a_distance(told: Told) -> bool:
    channel = told.value("meeting.channel")
    return channel in ("phone", "video") and channel != told.value("client.coached_by")


def _only_by_email(told: Told) -> bool:
    by_email = told.value("meeting.channel") == told.value("client.coached_by") == "email"
    return by_email and told.talk != "accept"


def _has_to_be_offered(told: Told) -> bool:
    channel, usual = told.value("meeting.channel"), told.value("client.coached_by")
    return channel == "post" or (channel == "email" != usual and told.talk != "accept")


def _open(told: Told) -> bool:
    return bool(told.value("door.state") == "open")


def _has_conditions(told: Told) -> bool:
    return _open(told) and told.talk == "part"


def _has_danger(told: Told) -> bool:
    return told.talk == "refer" and told.value("safety.concern") != "self-harm talk"


def _sum_is_due(told: Told) -> bool:
    return told.value("ending.fees.status") in ("refund due", "balance due")


def _nothing_is_paid(told: Told) -> bool:
    return told.value("ending.fees.status") in ("none by agreement", "disputed")


CONTACT = "What may client and coach be in touch for afterwards?"
CONTACT_FOR: Mapping[str, str] = {
    "open": "whatever they like", "practical only": "practical matters only",
    "written only": "in writing only", "third party": "through somebody else",
    "none": "nothing: no contact",
}  # fmt: skip

QUESTIONS: tuple[Question, ...] = (
    # Who.
    Question("client.name", "Who is the client? The full name."),
    Question("client.called", "What does the coach call the client?", without="the first name"),
    Question("client.coached_by", "How do the two usually meet?"),
    Question("client.shares_faith", "Does the client share the coach's faith?",
             lambda told: bool(told.value("practice.faith_based")), without="the neutral wording"),
    Question("engagement.started", "Since when have they worked together? The first day."),
    Question("engagement.goals", "What did the client come for? It completes “You came to …”."),
    # What ends, who ends it, why.
    Question("decision.by", "Who ends it?", answers={
        "coach": "the coach", "client": "the client", "both": "both together",
        "payer": "whoever pays for it", "circumstances": "nobody: circumstances"},
        without="as the reason says, which is asked next"),
    Question("reason.kind", "Why does it end? The coach's own label; the client never sees it."),
    Question("reason.other", "What is the reason, in the coach's words?", _missing("reason.other")),
    Question("safety.concern", "Might the talk be unsafe?", answers={
        "none": "no", "discomfort": "the coach is uneasy", "threats": "there were threats",
        "violence": "there was violence", "self-harm talk": "the client speaks of self-harm"},
        without="no"),
    Question("safety.plan", "What is arranged to keep everybody safe?",
             lambda told: told.value("safety.concern") not in (None, "none")),
    Question("risk.concern", "Might the client be in danger? Yes prints the help lines.",
             _has_danger, without="no"),
    Question("decision.mode", "Is the client asked once more, or does the decision stand?",
             _may_be_asked, {"conditional": "asked once more: a yes goes on",
                             "final": "the decision stands"}),
    # What was tried, what happened.
    Question("tried", "What have the two tried already? It completes “We have tried …”.",
             _about_the_work),
    Question("tried_waived", "Nothing was tried. Why?",
             lambda told: _nothing_tried(told) and not _unreached(told), because_of="tried"),
    Question("tried_waived", "Nothing was tried. Why?",
             lambda told: _nothing_tried(told) and _unreached(told)),
    Question("reason.facts", "What happened?", _missing("reason.facts"),
             entries=("what", "on", "effect")),
    Question("reason.care", "A sentence of care, before the reason?",
             _in_talks("refer", "leave", "accept")),
    Question("reason.statement", "In which one sentence does the client hear the reason?"),
    Question("engagement.reached", "What has the client reached? It completes “You …”.",
             _in_talks("complete")),
    Question("needs", "What does the work need to go on?", _in_talks("ask"),
             entries=("do", "because", "seen_by"), because_of="decision.mode"),
    Question("support", "What does the coach give? Two sentences or more, as the coach says them.",
             _missing("support")),
    Question("engagement.thanks", "What does the coach thank the client for? A true sentence."),
    Question("decision.made_on", "On which day was it decided?"),
    Question("decision.talked_with", "With whom has the coach talked it over?"),
    # The door.
    Question("door.state", "Is the door open: may the client come back?", answers={
        "open": "open", "closed": "closed"}),
    Question("door.reopened_because", "Why is the door open after this? Thirty letters or more.",
             lambda told: _open(told) and told.talk == "firm"),
    Question("door.conditions", "What would bring the client back?", _has_conditions,
             entries=("do", "seen_by")),
    # The day, and how.
    Question("meeting.channel", "How is the talk held?"),
    Question("meeting.why_not_in_person", "Why is the talk not held in person?", _from_a_distance,
             because_of="meeting.channel"),
    Question("meeting.only_way", "Is email the only way to meet?", _only_by_email, without="no"),
    Question("meeting.offered", "What was tried to reach the client, or to meet?",
             _has_to_be_offered, entries=("on", "how")),
    Question("client.email", "What is the client's address for a message?", _channel("email")),
    Question("client.address", "What is the client's postal address? Line by line.",
             _channel("post")),
    Question("meeting.date", "On which day is the talk, or does the message go out?"),
    Question("meeting.time", "At what time does the talk begin?", _spoken,
             without="the script has a line for it"),
    Question("meeting.minutes", "How long is the talk to take, in minutes?", _spoken,
             without="45, or 15 in the short form"),
    Question("meeting.place", "Where is the talk?", _channel("in person")),
    Question("meeting.answer_by", "Until when may the client answer?",
             _missing("meeting.answer_by")),
    Question("meeting.trial.start", "On which day would the trial after a yes begin?",
             _missing("meeting.trial.start")),
    Question("ending.date", "On which day does it end?",
             without="the day of the talk and the days of notice"),
    Question("ending.last_session", "When is the last session?", without="no more sessions"),
    # Money.
    Question("ending.fees.status", "Is money still to be paid?", answers={
        "none due": "no: nobody owes anything", "refund due": "the client gets money back",
        "balance due": "the client has still to pay", "per agreement": "as the agreement says",
        "none by agreement": "no: both have agreed that nothing is paid",
        "disputed": "the two do not agree on it"}, without="nothing is said of it"),
    Question("ending.fees.amount", "How much money is still to be paid?", _sum_is_due,
             because_of="ending.fees.status"),
    Question("ending.fees.by", "By which day is the money paid?", _sum_is_due,
             because_of="ending.fees.status"),
    Question("ending.fees.how", "One sentence: how did the sum come about?", _sum_is_due),
    Question("ending.fees.how", "One sentence: why is nothing paid, or what do the two not agree"
             " on?", _nothing_is_paid, because_of="ending.fees.status"),
    Question("ending.materials", "What becomes of the client's workbook and papers?",
             _missing("ending.materials")),
    Question("ending.records.kept_for", "How long are the coach's notes kept?",
             _missing("ending.records.kept_for")),
    Question("ending.contact.route", CONTACT, _missing("ending.contact.route"), CONTACT_FOR),
    # Help.
    Question("referral.options", "Who else can help the client?",
             entries=("name", "role", "offers", "reach", "known_how", "registration",
                      "checked_on", "cost")),
    Question("referral.need", "What could the client use? Never a diagnosis.",
             _missing("referral.need")),
    Question("referral.why_none", "Why is there nobody to turn to?",
             _missing("referral.why_none")),
    # What few cases have, in the order of the file.
    Question("client.minor", "Is the client a minor?", more="the client is a minor"),
    Question("others", "Who else has a part in it: a payer, a guardian?",
             lambda told: bool(told.value("client.minor")), entries=("who", "name", "told")),
    Question("client.address", "What is the client's postal address? Line by line.",
             lambda told: told.value("meeting.channel") != "post",
             more="the client's postal address, for the letter"),
    Question("client.send_only", "What is the one way in which papers may reach the client?",
             more="the one way in which papers may reach the client"),
    Question("client.large_print", "Are note and letter set in large print?",
             more="note and letter in large print"),
    Question("others", "Who else has a part in it: a payer, a guardian?",
             entries=("who", "name", "told"), more="who else has a part: a payer, a guardian"),
    Question("engagement.agreement.section", "Where does the agreement speak of its end?",
             more="where the agreement speaks of its end"),
    Question("engagement.sessions_held", "How many sessions were there?",
             more="how many sessions there were"),
    Question("engagement.sessions_unused", "How many sessions are paid for and not used?",
             more="how many sessions are paid for and not used"),
    Question("reason.also", "Is there another reason beside the first?",
             lambda told: told.talk != "accept", more="another reason beside the first"),
    Question("reason.private", "A note for the coach alone? No paper prints it.",
             more="a note for the coach alone, which no paper prints"),
    Question("meeting.others_present", "Who else is in the room?", _spoken,
             entries=("name", "role", "client_agreed"), more="who else is in the room"),
    Question("ending.access", "What can the client still use, and until when?",
             entries=("what", "until"), more="what the client can still use, and until when"),
    Question("ending.contact.until", "Until which day may the two be in touch?",
             more="until which day the two may be in touch"),
    Question("door.rationale", "Why is the door open or closed? For the coach's own page.",
             more="why the door is open or closed"),
    Question("door.not_before", "On which first day may the client come back?", _open,
             more="the first day on which the client may come back"),
    Question("door.letter_date", "Which date does the letter bear?", _open,
             without="seven days after the end", more="the date of the letter"),
    Question("privacy.delete_on", "On which day is this file to be deleted?",
             more="when this file is to be deleted"),
)  # fmt: skip
