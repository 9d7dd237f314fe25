"""Family: a parent, guardian or sister as one speaks of them to the client: your dad.

What they are to each other a case says beside the name of who sits in; else it is the family.
"""

from __future__ import annotations

import re

from gen.case import Case
from gen.talks import is_guardian, is_named
from gen.words.joints import names_listed

_FAMILY = "your family"
_KIN = (
    r"(?i)\b(?:step[- ]?|foster[- ]?|grand)?(?:dad(?:dy)?|mum(?:my)?|mom(?:my)?|mam|father|mother"
    r"|parents?|pa|ma)\b|\b(?:gran|granny|nan|nana|grandma|grandpa|granddad|aunt(?:ie)?|uncle"
    r"|(?:foster )?carer|(?:big |older )?(?:brother|sister)|guardian)\b"
)
_OF_A_CLIENT = (  # his sister, on the speaker: not the mother of a friend, nor a carer
    r"(?i)(?:(?:his|her|their|the client['\u2019]s|client['\u2019]s) )?(?:big |older |younger )?"
    r"(?P<kin>dad|mum|mom|mam|father|mother|aunt(?:ie)?|uncle|brother|sister|wife|husband|son"
    r"|daughter|niece|nephew|cousin|grandmother|grandfather|gran|grandson|granddaughter)"
    r"(?=$|[,;.(]| who\b)"
)
_BELONGS = r"(?i)\b(?:of|in|for|at|to|by|with|from)\b|['\u2019]s\b"  # a friend of his mum


def said_to(case: Case, name: str) -> str:
    """A name as the client hears it: of a minor's guardian, what they are to each other."""
    return kin_of(case, name) or (_FAMILY if is_guardian(case, name) else name)


def said_to_all(case: Case, names: list[str]) -> str:
    """The names as the client hears them, listed; the family is said once."""
    return names_listed(list(dict.fromkeys(said_to(case, name) for name in names)))


def kin_of(case: Case, name: str) -> str:
    """What somebody of the family who sits in is to the client: your aunt; empty where unsaid."""
    roles = (
        each["role"] or ""
        for each in case.items("meeting.others_present")
        if is_named(each["name"], name)
    )
    role = next(roles, "")
    if not is_guardian(case, name):
        found = re.match(_OF_A_CLIENT, role)
        return f"your {found['kin'].lower()}" if found else ""
    found = re.search(_KIN, role)
    if not found or re.search(_BELONGS, role[: found.start()]):
        return ""
    return f"your {found[0].lower()}"
