"""Introductions: whom the coach knows and the client does not, and who of them is introduced.

A person in a helping profession can be; not a group, a charity, an open breakfast or a list.
"""

from __future__ import annotations

import re

from gen.case import Fields
from gen.words.joints import phrase

_HELP_OTHERS = frozenset(
    (
        "coach", "licensed counsellor", "licensed counselor", "therapist", "physician", "pastor",
        "stand-in",
    )
)  # fmt: skip
_MAY_BE_AN_OFFICE = "adviser"
_NO_PERSON = (
    r"(?i)\b(?:advice|agency|association|bureau|cent(?:er|re)|chamber|charity|club|college"
    r"|counsel(?:l)?ing|council|credit|department|foundation|fund|gateway|group|guild|helpline|hub"
    r"|institute|law|ltd|llc|inc|legal|library|line|network|office|partners|programme|program"
    r"|project|school|service|services|society|solicitors|trust|union|university|bank|team)\b"
)
_UNKNOWN = r"(?i)(?:none|no|nothing)\b(?! (?:money|fee|kickback|commission))"
_CLIENTS_OWN = (  # you found them yourself; your own doctor; already known to you
    r"(?i)client['\u2019]s own\b|your own\b|(?:already )?known to you\b"
    r"|you(?:['\u2019]ve| have| already)* (?:found|know|knew|met|go|belong|chose|picked|told me)\b"
    r"|you(?:['\u2019]re| are) (?:already )?(?:a member|in it|with them)\b"
)
_CARERS = (
    r"(?:doctor|doc|gp|physician|p(?:a)?ediatrician|dentist|nurse|midwife|psychologist|psychiatrist"
    r"|therapist|counsell?or|priest|pastor|vicar|minister|rabbi|imam|chaplain|social worker)"
)
_NAMED_AS_THEIRS = (
    r"(?i)\byour (?:own|(?:(?:family|school|college|university|parish|usual|regular|current"
    r"|children's|son's|daughter's|mom's|mum's|dad's) )*"
    rf"{_CARERS})\b"
)


def is_named_as_theirs(name: str) -> bool:
    """Whether the name itself says that somebody is the client's: your own doctor, your GP."""
    return bool(re.search(_NAMED_AS_THEIRS, name))


def offers_own_carer(offers: str, *, whose: str) -> bool:
    """Whether what is offered is the client's own doctor, and so on, or a visit to them.

    ``whose`` says how the client is spoken of: your own GP; her or his.
    """
    visit = r"(?i)(?:(?:an )?appointments? with |a visit to )?"
    own = rf"(?:{whose}) (?:own|family) (?:[\w-]+ ){{0,2}}?{_CARERS}\b"
    return bool(re.match(visit + own, offers))


def is_clients_own(option: Fields) -> bool:
    """Whether an option was the client's before, however that is said."""
    return says_clients_own(known_how(option))


def says_clients_own(text: str) -> bool:
    """Whether how somebody is known is said to be by the client: you knew them already."""
    return bool(re.match(_CLIENTS_OWN, text))


def is_stranger(option: Fields) -> bool:
    """Whether the coach has nothing to do with an option: none; no connection, as far as I know."""
    return bool(re.match(_UNKNOWN, known_how(option)))


def coach_knows(option: Fields) -> bool:
    """Whether an option is somebody whom the coach knows, and the client does not."""
    return bool(known_how(option)) and not is_stranger(option) and not is_clients_own(option)


def can_introduce(option: Fields) -> bool:
    """Whether the coach can put the client in touch: a person, or who helps by profession."""
    role, name = option["role"], str(option["name"] or "")
    adviser = role == _MAY_BE_AN_OFFICE and not re.search(_NO_PERSON, name)
    return coach_knows(option) and (role in _HELP_OTHERS or adviser)


def known_how(option: Fields) -> str:
    """What ties the coach to an option, without its full stop."""
    return phrase(option["known_how"] or "")
