"""Open to all: whom a client may turn to unasked, and who is nobody in particular."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from gen.organisations import may_be_organisation
from gen.words.capitals import begins_with_a_person
from gen.words.introductions import is_named_as_theirs, offers_own_carer, says_clients_own
from gen.words.joints import phrase

_OWN_DOCTOR = (
    r"(?i)^(?:your|the) (?:own |local |family )?"
    r"(?:doctor|doc|gp|physician|surgery|practice nurse)\b"
)
_PUBLIC = (
    r"(?i)\b(?:\w*lines?|services?|charit(?:y|ies)|samaritans|citizens advice|nhs|trust|foundation"
    r"|association|federation|society|bureau|council|network|hub|alliance|anonymous"
    r"|(?:advice|help|health|community|resource) cent(?:re|er)|^mind$|^relate$|red cross"
    r"|salvation army|legal aid|library|helpdesk)\b"
)
_PAID = ("coach", "stand-in")
_FREE_TO_CALL = (
    r"(?<!\d)(?:0800 ?\d|0808 ?\d|8(?:00|33|44|55|66|77|88)[ -]\d{3}[ -]\d{4}|116 ?\d{3}(?! ?\d))"
    r"|(?i:^(?:ring |call |text |dial )?(?:988|211|111)(?! ?\d))"
)
_WALK_IN = (  # a Tuesday evening drop-in, an open meeting; just turn up
    r"(?i)\b(?:walk|drop)(?:ping)?[- ]?ins?\b|\bopen[- ](?:evening|morning|afternoon|night|day"
    r"|meeting|group|session|house|door|circle|support group)s?\b|\bopen to (?:all|any|every|who)"
    r"|\b(?:just )?(?:turn up|come along)\b"
)
_OF_A_SERVICE = (
    r"(?i)\b(?:therapies|(?:talking|psychological|mental health|well-?being) \w+|iapt|camhs"
    r"|surgery|practice|clinics?|pract\w+ group|medical|hospitals?|health|out[- ]of[- ]hours"
    r"|employee assistance|eap)\b"
)
_AT_A_SURGERY = (
    r"(?:,| at) (?:the )?(?:[A-Z][\w'\u2019]+ )+(?:Surgery|Hospital"
    r"|(?:Medical|Health) (?:Centre|Center|Practice))(?:,|$)"
)
_PUBLIC_HEALTH = r"\bNHS\b|(?i:\bnhs\.uk\b|\b(?:community|public) (?:mental )?health\b)"
_OFFERED_TO_ALL = r"(?i)\b(?:help|advice|phone|listening)[- ]?lines?\b|\badvice service\b"


def is_open_to_all(option: Mapping[str, object]) -> bool:
    """Whether it is a public line or place, or the client's own doctor: nobody by a name."""
    name, reach, offers = (str(option.get(field) or "") for field in ("name", "reach", "offers"))
    if re.search(_OWN_DOCTOR, name):
        return True
    is_public = any(
        re.search(words, text)
        for words, text in (
            (_PUBLIC, name),
            (_FREE_TO_CALL, reach),
            (_OFFERED_TO_ALL, offers),
            *((_WALK_IN, text) for text in (name, reach, offers)),
        )
    )
    return bool(is_public) and option.get("role") not in _PAID and not begins_with_a_person(name)


def is_a_service(option: Mapping[str, object]) -> bool:
    """Whether it is a service or an office, which no register of persons holds: NHS, a clinic."""
    name, *said = (str(option.get(field) or "") for field in ("name", "offers", "reach", "cost"))
    if begins_with_a_person(name):  # who sits in a surgery is found there, and not by a number
        return option.get("role") == "physician" and bool(re.search(_AT_A_SURGERY, name))
    of_a_place = re.search(_PUBLIC, name) or re.search(_OF_A_SERVICE, name)
    of_the_state = any(re.search(_PUBLIC_HEALTH, text) for text in (name, *said))
    return bool(of_a_place or of_the_state) or may_be_organisation(name)


def is_the_clients_own(option: Mapping[str, object], names: Sequence[str] = ()) -> bool:
    """Whether the client had found them before: then there is nothing for us to look up.

    ``names`` are the client's: Tim's dentist is as much his own as your dentist.
    """
    said = says_clients_own(phrase(str(option.get("known_how") or "")))
    name = str(option.get("name") or "")
    begins = next(
        (each for each in names if name.startswith((f"{each}'s ", f"{each}\u2019s "))), ""
    )
    to_client = f"your {name[len(begins) + 3 :]}" if begins else name
    offered = offers_own_carer(str(option.get("offers") or ""), whose="your")
    return said or offered or is_named_as_theirs(to_client)
