"""Beginnings: words that a text brings along for a place where they stand already.

"To start", "by Friday", "so we keep pace", "via Jo": behind "to", "by", "Then" and "ask" there
is one way to read them, so they are left out there. ``BY_FIELD`` has what is done for each field.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from gen.calendar_names import MONTHS
from gen.organisations import within_a_sentence
from gen.words import lead_ins
from gen.words.articles import with_a, with_the, with_the_before_it
from gen.words.asked import asked
from gen.words.joints import lower_first, phrase, question, sentence
from gen.words.keeping import kept_how
from gen.words.lead_ins import without
from gen.words.praise import praise
from gen.words.reached import way_alone

_OF_A_DEED = (
    ("you've ", "have "), ("you're ", "are "), ("you ", ""), ("has ", "have "), ("was ", "were "),
    ("is ", "are "),
)  # fmt: skip
_GOES_ON_SINCE = (  # kept your Sundays free since Easter; and not: walked out, since it was late
    r"(?:[a-z]+ed|kept|held|had|made|led|built|met|sent|spent|taught|left|slept|paid)\b[^,;]* since"
    r" (?:then|last|the (?:start|beginning|end|summer|spring|autumn|fall|winter|new)|\d|[A-Z])"
)
_COMPANY = r"(?i)^(?=company of )"  # of others, who keep one company
_OF_BOTH = {
    **dict.fromkeys("you and i/i and you".split("/"), "we"),
    **dict.fromkeys("you and me/me and you".split("/"), "us"),
}
_NOT_TO = r"(?i)^(?P<no>not|never) to (?=\S)"
_BOTH = rf"(?i)\b(?:{'|'.join(_OF_BOTH)})\b(?! and\b)"
_AS_BEFORE = r"(?P<sum>.*\d.*?),? (?:like|same as|the same as|as) (?P<when>before|now)"
_THE_SAME = r"(?i)^(?:the )?(same)(?: fee)? (as (?:before|now))\b(?=[,;]| and )"
_ONLY = r"(?i)(?:only (?=\S)|,? only$|,? and (?:no ?body|no one) else$)"
_MONTHS = tuple(month[:3].lower() for month in MONTHS)
_MONTH = rf"(?:{'|'.join(_MONTHS)})[a-z]*\.?"
_A_DAY = (
    rf"(?i)(?:{_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s\d{{4}})?"
    rf"|(?:\d{{1,2}}\s)?{_MONTH}(?:\s\d{{4}})?)"
)
_BY_AN_HOUR = (  # until Tuesday, by midnight: until Tuesday, at midnight
    r"(?i)(?<=\w)(?P<comma>,?) (?:by|before|until|till|no later than)"
    r" (?=(?:noon|midnight|\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\.?| o['\u2019]clock)?)\.?$)"
)
_CALLS = (
    r"(?:Call|Text|Email|E-mail|Mail|Write|Ring|Phone|Send|Message|Leave|By|At|In|On|Through|Only"
    r"|My|The|A|An|Our|Your|Ask|Use|Reply|Speak|Talk)\b"
)


def action(text: str) -> str:
    """What somebody is to do, as it stands behind “to”: open it, of “To open it.” and “Open it”."""
    text = phrase(text)
    while (rest := without(lead_ins.OF_AN_ACTION, text)) != text:
        text = rest
    text = re.sub(_NOT_TO, r"\g<no> ", text) if " to " in text else text
    text = lower_first(text)
    return f"be {text}" if re.match(lead_ins.A_STATE, text) else text


def benefit(text: str) -> str:
    """What comes of it, as it stands behind “Then”: without a “so” or “because” of its own."""
    return lower_first(phrase(without(lead_ins.OF_A_BENEFIT, text)))


def event(text: str) -> str:
    """What comes about, as it stands behind “Once”: the case is settled."""
    return lower_first(phrase(without(lead_ins.OF_AN_EVENT, text)))


def until(text: str) -> str:
    """A day as it stands behind “by” or “until”, without such a word of its own."""
    text = lower_first(phrase(without(lead_ins.OF_A_DAY, text)))
    text = re.sub(_BY_AN_HOUR, r"\g<comma> at ", text)
    return f"the {text}" if re.match(r"(?:end|beginning|start|middle) of ", text) else text


def thing(text: str) -> str:
    """What can be seen, as it stands inside a sentence: the attendance record."""
    return with_the(lower_first(phrase(without(lead_ins.OF_A_THING, text))))


def deed(text: str) -> str:
    """What somebody has done, as it goes on behind “You”: opened the second shop."""
    text = lower_first(phrase(text))
    if re.match(_GOES_ON_SINCE, text):
        return f"have {text}"
    for own, stays in _OF_A_DEED:
        if text.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").lower().startswith(own):
            return stays + text[len(own) :]
    return text


def need(text: str) -> str:
    """What is needed, as it stands behind “What may help now is”."""
    text = re.sub(_COMPANY, "the ", phrase(without(lead_ins.OF_A_NEED, text)))
    if " and " in text:
        text = re.sub(_BOTH, lambda found: _OF_BOTH[found[0].lower()], text)  # who ever says it
    return text if _is_a_name(text) else lower_first(text)


def _is_a_name(text: str) -> bool:
    """Whether it begins with several words with a capital: Alcoholics Anonymous."""
    first, second = [*text.split(), "", ""][:2]
    return first[:1].isupper() and second[:1].isupper() and len(first) > 1


def attempt(text: str) -> str:
    """Something that was tried, as it stands in a list of such things."""
    return with_a(lower_first(phrase(without(lead_ins.OF_A_TRY, text))))


def person(text: str) -> str:
    """Whom to ask, without a “via” or “ask” of its own: Bev, by phone, of “call Bev”."""
    return asked(_called(phrase(without(lead_ins.OF_A_PERSON, text))))


def way(text: str) -> str:
    """A way to reach somebody, as it stands behind a colon or in brackets."""
    return _called(phrase(without(lead_ins.OF_A_WAY, text)))


def reached(text: str) -> str:
    """The same, without what is said behind it in a sentence: Nell, 555 0100."""
    return way_alone(way(text))


def by_this_way(text: str) -> str:
    """The one way in which papers reach a client, as it stands behind a colon: by post."""
    return lower_first(phrase(text))


def court(text: str) -> str:
    """Whom to turn to, without a “write to” of its own: the Small Business Commissioner."""
    text = re.sub(r"(?i)^in writing,? to (.+)", r"\1, in writing", phrase(text))
    return within_a_sentence(_called(without(lead_ins.OF_AN_APPEAL, text)))


def receiver(text: str) -> str:
    """Who is told something, as it stands behind “tell”."""
    text = without(lead_ins.OF_A_RECEIVER, phrase(text))
    whom = re.sub(_ONLY, "", text) if "only" in text.lower() or " else" in text else text
    return within_a_sentence(whom)


def fee(text: str) -> str:
    """A fee as it stands behind a colon; ``same`` or ``current``, however that is typed."""
    text = phrase(text)
    if text in lead_ins.FEES:
        return text
    for answer, way in lead_ins.FEES.items():
        if re.fullmatch(way, text):
            return answer
    text = re.sub(_THE_SAME, r"the \1 fee \2", text)
    if found := re.fullmatch(_AS_BEFORE, text):
        text = f"{found['sum']}, as {found['when']}"
    return lower_first(text)


def materials(text: str) -> str:
    """What becomes of the materials, with the article of the thing that is spoken of."""
    return sentence(with_the_before_it(text))


def kept_for(text: str) -> tuple[str, bool]:
    """How long something lasts, and whether that is a day until which it does."""
    text = phrase(text)
    if (rest := without(lead_ins.UNTIL, text)) != text:
        return rest, True
    if any(month in text.lower() for month in _MONTHS) and re.fullmatch(_A_DAY, text):
        return text, True
    return lower_first(without(lead_ins.FOR, text)), False


def offer(text: str) -> str:
    """What is offered, without an “offers” of its own."""
    return without(lead_ins.OF_AN_OFFER, text)


def why_none(text: str) -> str:
    """Why nobody is named, as a sentence; empty where it says no more than that."""
    return "" if text.lower().rstrip(".") in ("n/a", "none") else sentence(text)


# No name, however it is typed.
_PASSED_ON = (
    r"(?:Your|You|The|A|An|That|Only|Just|So|To|For|They|She|He|Name|First|Full|Contact|Phone"
    r"|Telephone|Mobile|Email)\b"
)


def passed_on(text: str) -> str:
    """What is passed on, or what for, as it goes on behind a colon: your name."""
    text = phrase(text)
    return lower_first(text) if re.match(_PASSED_ON, text) else text


def _called(text: str) -> str:
    """The text with a small letter where it begins with what to do, and not with a name."""
    return lower_first(text) if text[:1].isupper() and re.match(_CALLS, text) else text


BY_FIELD: Mapping[str, Callable[[str], str]] = {
    **dict.fromkeys(
        (
            "coach.quality_commitment coach.results_statement coach.faith_statement support"
            " reason.statement reason.care reason.facts.what reason.facts.effect"
            " ending.fees.how meeting.why_not_in_person safety.plan"
            " door.rationale door.reopened_because"
        ).split(),
        sentence,
    ),
    "engagement.thanks": praise,
    "ending.materials": materials,
    **dict.fromkeys(("review.wants", "review.contribution"), question),
    "referral.why_none": why_none,
    **dict.fromkeys(("engagement.goals", "needs.do", "door.conditions.do"), action),
    **dict.fromkeys(("needs.seen_by", "door.conditions.seen_by"), thing),
    **dict.fromkeys(("referral.consent.what", "referral.consent.purpose"), passed_on),
    "referral.options.known_how": phrase,
    "client.send_only": by_this_way,
    "engagement.reached": deed,
    "needs.because": benefit,
    "door.once": event,
    "tried": attempt,
    "meeting.answer_by": until,
    "referral.need": need,
    "referral.consent.to": receiver,
    "ending.records.copy_from": person,
    "ending.records.how": kept_how,
    "ending.contact.via": reached,
    "ending.appeal.to": court,
    "door.on_return.fee": fee,
}
"""How the text of a field is fitted into its sentences; that of any other stands as it is."""


def fitted_in(field: str) -> Callable[[str], str]:
    """How a field's text is fitted in, with all that it says: a way goes on in a sentence."""
    return way if field == "ending.contact.via" else BY_FIELD.get(field, str)
