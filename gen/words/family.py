"""Family: a minor's parent or guardian as one speaks of them to the child: your dad.

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
_BELONGS = r"(?i)\b(?:of|in|for|at|to|by|with|from)\b|['\u2019]s\b"  # a friend of his mum


def said_to(case: Case, name: str) -> str:
    """A name as the client hears it: of a minor's guardian, what they are to each other."""
    return kin_of(case, name) or (_FAMILY if is_guardian(case, name) else name)


def said_to_all(case: Case, names: list[str]) -> str:
    """The names as the client hears them, listed; the family is said once."""
    return names_listed(list(dict.fromkeys(said_to(case, name) for name in names)))


def kin_of(case: Case, name: str) -> str:
    """What a guardian who sits in is to the child, with "your"; empty where no case says it."""
    if not is_guardian(case, name):
        return ""
    roles = (
        each["role"] or ""
        for each in case.items("meeting.others_present")
        if is_named(each["name"], name)
    )
    found = re.search(_KIN, role := next(roles, ""))
    if not found or re.search(_BELONGS, role[: found.start()]):
        return ""
    return f"your {found[0].lower()}"
