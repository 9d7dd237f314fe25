"""Of the client: a field's text that speaks of the client as of another, and what is told of it."""

from __future__ import annotations

import re

from gen.case import Case
from gen.characters import CAPITAL
from gen.phrasing.coach_meant import coach_or_client
from gen.phrasing.english import PERSONS
from gen.phrasing.mentions import named_in
from gen.phrasing.misfit import Misfit
from gen.phrasing.of_consent import as_signed, is_told_of
from gen.phrasing.of_options import helped, insured, is_their_own_carer
from gen.phrasing.one_of_two import past_one_of_two
from gen.phrasing.owned import may_be_given
from gen.phrasing.somebody_else import text_of
from gen.phrasing.to_you import Client, Said, client_of, in_touch, in_you, unless
from gen.talks import talk
from gen.words.named import names_named
from gen.words.shorthand import names_in

# What the assistant tells of coach and client alike; goals and steps are the client's.
MAY_BE_THE_COACH = (
    "reason.", "tried", "engagement.thanks", "engagement.reached", "ending.materials",
    "ending.fees.", "needs.because",
)  # fmt: skip
# Where "their" has someone else in the line before, or in the sentence around it.
_NOT_THEIRS = ("ending.", "coach.", "support", "referral.")
_OF_OTHERS = frozenset(  # "she" is who helps there, or who answers
    """referral.options.offers referral.options.known_how referral.options.reach
    referral.options.cost referral.options.faith_note ending.records.copy_from ending.contact.via
    ending.appeal.to""".split()
)
_OF_COVER = ("referral.options.cost", "referral.options.reach")
# Nobody is found through an insurer of the helper's.
_OWN_COVER = (
    r"(?i)\b(?:by|through|via|from|on) (?:her|his) insur(?:er|ance)"
    r"(?='s|\u2019s| list| plan| cover|$)"
)
_GIVEN = (
    'Write "you" where something is given to the client, and "your" where it is the client\'s own.'
)
IN_YOU = "You keep a list, and you plan your week."
"""A text like the one that is wanted, where no better one is known."""

_CONSENT, _PURPOSE = "referral.consent.", "referral.consent.purpose"
_TO = "referral.consent.to"
_THEIR_KIN = r"(?i)\b(her|his|their) (?:mother|father|mum|mom|dad|parents|guardian|aunt|gran)\b"
_OWN = r"\b(?:her|his|their)\b"
_OF_ONESELF = r"\b(?:I|[Mm]e|[Mm]y|[Mm]ine|[Mm]yself)\b"
_OF_ONE = r"(?i)(?:he|she|him|her|his|hers|himself|herself)\b.*"
_OF_TWO = 'Say which of the two is meant, by name; or write "you" or "your" where it is both.'
_WITH_WHO = rf"(?P<name>{CAPITAL}[^,(]*[^,( ])(?:, | ?\()[^,(]*"


def of_the_client(text: str, field: str, client: Client) -> Misfit | None:
    """What is told of it; None where the text is said to the client, or may well be."""
    if field.startswith("review.") and re.search(_OF_ONESELF, text):
        return None  # asked by the client, who is "I" in it: what I want by the time he's one
    if past := past_one_of_two(text, field, client):
        return past
    if field.startswith(_CONSENT) and (signed := as_signed(text)):
        return signed
    of_told = is_told_of(text) if field == _PURPOSE and not named_in(text, client.names) else None
    if of_told:
        return of_told
    said = _said_to(text, field, client)
    return _told(said, text, field, client) if said else None


def _told(said: Said, text: str, field: str, client: Client) -> Misfit:
    """What is told of a text that speaks of the client as of another."""
    why = f'This is said to the client, so "{said.word}" would be somebody else.'
    if client.is_two and re.fullmatch(_OF_ONE, said.word):
        return Misfit(why, "", unless=_OF_TWO)
    given = text_of(text)
    if not said.sure and any(may_be_given(given, at) for at in range(len(given.low))):
        return Misfit(why, "", unless=_GIVEN)
    if field.endswith("present.name") and (found := re.fullmatch(_WITH_WHO, text)):
        return Misfit(why, found["name"], unless='Who that is goes into "role".')
    if not said.sure:
        return Misfit(why, IN_YOU, alike=True)
    return Misfit(why, said.text, unless=unless(said) or _or_mine(text, field, client))


def _said_to(text: str, field: str, client: Client) -> Said | None:
    if field in _OF_OTHERS and not named_in(text, client.names):
        told = _offered(text, client) if field == "referral.options.offers" else None
        theirs = re.search(_OWN_COVER, text) or is_their_own_carer(text)
        told = insured(text) if field in _OF_COVER or theirs else told
        return told or in_touch(text)  # any other "she" is who helps
    if field == _TO and (kin := re.search(_THEIR_KIN, text)):
        return Said(f"{text[: kin.start(1)]}your{text[kin.end(1) :]}", kin[1], doubted=(kin[1],))
    if client.she_is == "another" and not named_in(text, client.names):
        return None
    if field.endswith(".name"):  # not Her Story, which is a name
        own = re.search(_OWN, text)
        said = Said(re.sub(_OWN, "your", text), own[0]) if own else None
        return said or _named_as_theirs(text, client)
    of_many = not field.startswith(_NOT_THEIRS) or _is_of_their_own(field, text)
    return in_you(text, client, several=of_many, of_help=field == "referral.need")


def _named_as_theirs(text: str, client: Client) -> Said | None:
    """Whoever is called after the client: Tim's dentist; and not Tim's Diner, which is a name."""
    names = "|".join(map(re.escape, client.names))
    own = re.match(rf"(?:{names})['\N{{RIGHT SINGLE QUOTATION MARK}}]s (?=[a-z])", text)
    return Said(f"your {text[own.end() :]}", own[0].rstrip()) if own and names else None


_SO_SHE_CAN = r"(?i)\bso (?:that )?(?:she|he) (?:can|could|may|need|will|has|does)\b.*"


def _offered(text: str, client: Client) -> Said | None:
    """What is done for the client, or by the client with it: so he can do it from the cab."""
    found = re.search(_SO_SHE_CAN, text) if client.she_is == "client" else None
    if not found or not (said := in_you(found[0], client)):
        return helped(text, client)
    return said._replace(text=f"{text[: found.start()]}{said.text}")


def _is_of_their_own(field: str, text: str) -> bool:
    """Whether somebody of the client's stands in what is looked for: help for their brother."""
    if field != "referral.need" or " who" in text:
        return False
    own = re.search(r"(?i)\btheir (?:own )?(?P<who>\w+)", text)
    return bool(own and own["who"].lower() in PERSONS)


def _or_mine(text: str, field: str, client: Client) -> str:
    """The same where nobody but the coach may be meant."""
    word = field.startswith(MAY_BE_THE_COACH) and coach_or_client(text, client)
    return f'Where "{word}" is the coach, write "I", "me" or "my".' if word else ""


def client_in(case: Case) -> Client:
    """The client of a case, with whoever else is named in it."""
    people = ("referral.options", "others", "meeting.others_present")
    others = [
        *(each["name"] for path in people for each in case.items(path)),
        *names_named(case),
        *filter(None, (case["coach.name"], case["coach.called"], case["practice.name"])),
    ]
    client, coach = (
        (case.text(f"{who}.name"), case.text(f"{who}.called")) for who in ("client", "coach")
    )
    refers = talk(case) == "refer"  # the words for a first call are the client's
    return client_of(*client, others, coach)._replace(
        written=names_in(case), says_need=refers, if_you=refers
    )
