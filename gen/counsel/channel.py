"""Channel: in person first; who is there; how long; and whether everybody is safe."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gen.case import Case
from gen.counsel.rule import Breach, breach, rule
from gen.reasons import UNREACHED, WRITTEN
from gen.schema.usual import MINUTES, MINUTES_OF_SHORT_FORM
from gen.situation import reasons_of
from gen.talks import is_guardian, talk

_COMFORT = (
    r"(?i)\b(?:easier|quicker|more comfortable|less stressful)\b"
    r"(?! for (?:the client|her|him|them))|\bawkward\w*"
)
_COACHED = {
    "in person": "in person",
    "phone": "by phone",
    "video": "by video",
    "email": "by email",
    "mixed": "in more than one way",
}
_MINUTES = {"ask": (20, 60), "firm": (0, 20)}  # shortest and longest meeting, by the talk
_FEWEST_ATTEMPTS = 2
_DANGER = ("threats", "violence")  # after which nothing is asked of the client first
_ASK_FIRST = (
    "Ask the client first, and then write client_agreed: yes; or meet without {name}, and take the "
    "entry out"
)
_NEAR = (
    "Where {name} is to be near and not to listen, take the entry out, and say it under "
    '"safety", such as plan: {name} is in the next room. Where {name} is to listen and the client '
    "has been told and said yes, write client_agreed: yes"
)
_REASON_ENOUGH = ("discomfort", "threats", "violence")  # where the rules below ask for a call


@rule(
    "email-for-another-client",
    "error",
    "R20",
    "The ending would be sent by email, but the client is coached {how}, and nothing shows that a "
    "talk was offered twice.",
    "Meet in person, or by phone or video, such as channel: in person; or, if the client cannot be "
    'reached, list two attempts as "offered" under "meeting", each with "on" (the day) and '
    '"how" (phone).',
    answered_later=True,
)
def email_for_another_client(case: Case) -> Iterator[Breach]:
    """Email ends what was email coaching, answers the client's own wish, or is what is left."""
    how = case["client.coached_by"]
    written = case["meeting.channel"] == "email" and talk(case) != "accept"
    if written and how != "email" and not _was_offered(case):
        yield breach("meeting.channel", how=_COACHED[how])


@rule(
    "email-not-only-way",
    "error",
    "R21",
    "The ending would be sent by email, and nothing says that there is no other way to meet.",
    'Call instead (channel: phone); or write only_way: yes under "meeting", if that is true.',
    answered_later=True,
)
def email_not_only_way(case: Case) -> Iterator[Breach]:
    """Even an email client is called where there is a way to call."""
    of_email = case["meeting.channel"] == case["client.coached_by"] == "email"
    shown = case["meeting.only_way"] or _was_tried_otherwise(case)
    if of_email and talk(case) != "accept" and not shown:
        yield breach("meeting.channel")


@rule(
    "talk-beside-only-way",
    "warning",
    "R21",
    "The message offers a talk ({how}), and email is said to be the only way to meet (only_way: "
    "yes).",
    "Hold that talk in place of the message, such as channel: {how}; or, if there is none, take "
    '"last_offer" out.',
    unless=("email-for-another-client",),
)
def talk_beside_only_way(case: Case) -> Iterator[Breach]:
    """Who can be offered a talk can be told in one; but whoever answered none is still offered it.

    Nor is it told where another way was tried before: then the offer is one more, kindly meant.
    """
    by_email = case["meeting.channel"] == "email" and talk(case) != "accept"
    tried = UNREACHED in reasons_of(case) or _was_tried_otherwise(case)
    how = case["meeting.last_offer.how"]
    if by_email and case["meeting.only_way"] and how and not tried:
        yield breach("meeting.last_offer", how=how)


@rule(
    "post-without-offer",
    "error",
    "R20 R21",
    "The ending would be sent by post, and nothing shows that a talk was offered twice.",
    'List two attempts at least as "offered" under "meeting", each with "on" (the day) and "how" '
    "(phone); or meet in person, or by phone or video, such as channel: phone.",
    answered_later=True,
)
def post_without_offer(case: Case) -> Iterator[Breach]:
    """A letter ends what no talk could, or answers the client's own wish."""
    by_post = case["meeting.channel"] == "post" and talk(case) != "accept"
    if by_post and not _was_offered(case):
        yield breach("meeting.channel")


def _was_tried_otherwise(case: Case) -> bool:
    """Whether another way than email was tried, and so is none that would have done."""
    return any(each["how"] != "email" for each in case.items("meeting.offered"))


def _was_offered(case: Case) -> bool:
    return len(case.items("meeting.offered")) >= _FEWEST_ATTEMPTS


@rule(
    "reason-for-distance-missing",
    "error",
    "R19 R22",
    "The meeting is by {channel}, the client is coached {how}, and nothing says why.",
    'Meet in person; or say why not under "meeting", such as why_not_in_person: We live 300 miles '
    "apart.",
    answered_later=True,
)
def reason_for_distance_missing(case: Case) -> Iterator[Breach]:
    """From a distance only where there is a reason, all the coaching was, or a client is answered.

    Who ended it by a voice mail is called back: nobody is asked to come in and hear a yes.
    """
    channel, how = case["meeting.channel"], case["client.coached_by"]
    far = channel in ("phone", "video") and channel != how and talk(case) != "accept"
    safer = case["safety.concern"] in _REASON_ENOUGH
    if far and not safer and not case.text("meeting.why_not_in_person"):
        found = breach("meeting.channel", channel=channel, how=_COACHED[how])
        # In more than one way may be by phone and video, and never in person.
        yield found._replace(level="warning") if how == "mixed" else found


@rule(
    "distance-for-comfort",
    "warning",
    "R19",
    'The reason for not meeting in person ("{words}") sounds like comfort for the coach.',
    "Meet in person; or say what stands in the way, such as: We live 300 miles apart.",
)
def distance_for_comfort(case: Case) -> Iterator[Breach]:
    """The coach's comfort is no reason."""
    why = case.text("meeting.why_not_in_person")
    if case["meeting.channel"] != "in person" and (found := re.search(_COMFORT, why)):
        yield breach("meeting.why_not_in_person", words=found[0])


@rule(
    "unsafe-in-person",
    "error",
    "R61",
    "The meeting is in person although there is a concern for safety ({concern}), and there is no "
    "plan.",
    'Meet by phone or video (channel: phone); or write under "safety" what is arranged, such as '
    "plan: A colleague waits next door.",
    answered_later=True,
)
def unsafe_in_person(case: Case) -> Iterator[Breach]:
    """Nobody meets a threat alone."""
    concern = case["safety.concern"]
    in_person = case["meeting.channel"] == "in person"
    if concern in ("threats", "violence") and in_person and not case.text("safety.plan"):
        yield breach("meeting.channel", concern=concern)


@rule(
    "uneasy-in-person",
    "warning",
    "R61",
    "The meeting is in person although there is unease about it (concern: discomfort).",
    'Call instead (channel: phone); or, if the coach is sure, add an entry under "allow" with '
    'rule: uneasy-in-person and "why".',
)
def uneasy_in_person(case: Case) -> Iterator[Breach]:
    """Unease is looked at before the door is opened."""
    if case["safety.concern"] == "discomfort" and case["meeting.channel"] == "in person":
        yield breach("meeting.channel")


@rule(
    "onlooker-not-agreed",
    "error",
    "R61",
    "{name} would be there, and the client has not agreed to it.",
    "{ask}.",
)
def onlooker_not_agreed(case: Case) -> Iterator[Breach]:
    """Nobody listens in unasked; where there is danger, a colleague can be near without it."""
    ask = _NEAR if case["safety.concern"] in _DANGER else _ASK_FIRST
    for number, person in enumerate(case.items("meeting.others_present")):
        if not person["client_agreed"] and not is_guardian(case, person["name"]):
            name = person["name"]
            path = f"meeting.others_present.{number}.client_agreed"
            yield breach(path, name=name, ask=ask.format(name=name))


@rule(
    "meeting-length",
    "warning",
    "R29 R62",
    "The meeting is planned for {minutes} minutes; {usual}.",
    'Write another number under "meeting", such as minutes: {example}.',
    unless=("asking-behind-a-closed-door",),
)
def meeting_length(case: Case) -> Iterator[Breach]:
    """Long enough to listen, short enough to hold."""
    minutes, kind = case["meeting.minutes"], talk(case)
    if kind not in _MINUTES or case["meeting.channel"] in WRITTEN:
        return
    shortest, longest = _MINUTES[kind]
    if case.says("meeting.minutes") and not shortest <= minutes <= longest:
        usual, example = (
            (f"a talk in which the client is asked takes {shortest} to {longest}", MINUTES)
            if kind == "ask"
            else (f"after what happened, {longest} are the most", MINUTES_OF_SHORT_FORM)
        )
        yield breach("meeting.minutes", minutes=minutes, usual=usual, example=example)
