"""Family: a parent, guardian or sister as one speaks of them to the client: your dad.

What they are to each other a case says beside the name of who sits in; else it is the family.
"""

from __future__ import annotations

import re

from gen.case import Case, Fields
from gen.defaults import TITLES
from gen.organisations import may_be_organisation
from gen.talks import guardians_of, is_guardian, is_named
from gen.words.capitals import is_a_first_name
from gen.words.joints import names_listed

_FAMILY = "your family"
_KIN = (
    r"(?i)\b(?:step[- ]?|foster[- ]?|grand)?(?:dad(?:dy)?|mum(?:my)?|mom(?:my)?|mam|father|mother"
    r"|parents?|pa|ma)\b|\b(?:gran|granny|nan|nana|grandma|grandpa|granddad|aunt(?:ie)?|uncle"
    r"|(?:foster )?carer|(?:big |older )?(?:brother|sister)|guardian)\b"
)
_OF_A_CLIENT = (  # his sister, on the speaker: not the mother of a friend, nor a carer
    r"(?i)(?:(?:his|her|their|the client['\u2019]s|client['\u2019]s) )?(?:big |older |younger )?"
    r"(?P<kin>(?:step-?|grand|god)?(?:mother|father|mum|mom|dad|son|daughter|parents)"
    r"|(?:mother|father|sister|brother|son|daughter)-in-law|(?:step-?|half-)?(?:brother|sister)"
    r"|mam|mummy|mommy|daddy|aunt(?:ie)?|uncle|wife|husband|fianc[e\u00e9]e?|niece|nephew|cousin"
    r"|gran|granny|nan|grandma|grandpa)"
    r"(?=$|[,;.(]| who\b)"
)
_BESIDE_A_NAME = (  # Susan Hale (her mother); Susan Hale, his sister
    r"(?i)\((?P<in>[^()]+)\)$|, (?P<behind>(?:his|her|their|the client['\u2019]s) [^,]+)$"
)
_OF_THE_CLIENTS = (  # her line manager; the client's head of year, who sits in
    r"(?i)(?:his|her|their|your|(?:the )?client['\u2019]s) (?P<role>[^,;()]*\w)"
)
_AT_WORK = (  # line manager: nobody has several, so it is the client's
    r"(?i)(?:line |team |area |deputy |former |old )?(?:manager|boss|supervisor|team lead(?:er)?)"
)
_SEVERAL = (  # Mr. and Mrs. Reed; Jo and Sam Reed; Ann's parents
    r"(?i)^(?:mr|mrs|ms|dr)\.? (?:and|&) |^\w+ (?:and|&) \w+ [\w'\u2019-]+$|\bparents\b"
)
_TWO_IN_FULL = (
    r"(?:Dr\.? |Mr\.? |Mrs\.? |Ms\.? )?(?P<one>\w+) [\w'\u2019-]+ (?:and|&) "
    r"(?:Dr\.? |Mr\.? |Mrs\.? |Ms\.? )?(?P<two>\w+) [\w'\u2019-]+"
)
_ATTENTION = (  # of whom an envelope names: Halston Freight, Attn. Cheryl Dunn
    r"(?i),? (?:\(?attn|\(?attention|\(?fao|\(?for the attention of|c/o)\b.*"
)
_ROLE_AND_NAME = r"^(your [^,]+), "
_BELONGS = r"(?i)\b(?:of|in|for|at|to|by|with|from)\b|['\u2019]s\b"  # a friend of his mum


def are_several(name: str) -> bool:
    """Whether a name is that of two people: Jo and Sam Reed."""
    if may_be_organisation(name):
        return False
    full = re.fullmatch(_TWO_IN_FULL, name)
    known = full and (is_a_first_name(full["one"]) or is_a_first_name(full["two"]))
    return bool(known or re.search(_SEVERAL, name))


def said_to(case: Case, name: str) -> str:
    """A name as the client hears it: what they are to each other, or a first name at home."""
    if kin := kin_of(case, name):
        return kin
    if is_guardian(case, name):
        return _FAMILY
    name = re.sub(_ATTENTION, "", name)
    alone = name_alone(name)
    if first := _known_by_first_name(case, alone):
        return first
    if role := _at_work(case, name):
        return f"your {role}, {alone}"
    return alone if case["client.minor"] else name_at_home(case, name)  # a child says no Paul


def _known_by_first_name(case: Case, name: str) -> str:
    """The first name of who is called so in what the client hears; empty for anybody else."""
    first, *rest = name.split()
    if len(rest) != 1 or may_be_organisation(name):
        return ""
    texts = (*case.texts("engagement.goals"), *case.texts("engagement.thanks"))
    heard = " ".join((*texts, case.text("reason.statement"), case.text("reason.care")))
    return first if re.search(rf"\b{re.escape(first)}\b(?! {re.escape(rest[0])})", heard) else ""


def said_to_all(case: Case, names: list[str]) -> str:
    """The names as the client hears them, listed; the family is said once.

    Among several a role has no comma, which would part it from the name: your manager Ann Lee.
    """
    said = list(dict.fromkeys(said_to(case, name) for name in names))
    if len(said) > 1:
        said = [re.sub(_ROLE_AND_NAME, r"\1 ", each) for each in said]
    return names_listed(said, case.text("practice.language"))


def _at_work(case: Case, name: str) -> str:
    """What somebody is to the client by the words behind a name: line manager, of her line manager.

    Empty where these tell only the coach what part they have: payer, HR.
    """
    beside = re.search(_BESIDE_A_NAME, name)
    said = (beside["in"] or beside["behind"]).strip() if beside else ""
    if (role := _role(case, said)) != said:
        return re.split(r"[,;(]", role)[0].strip()
    if whose := re.match(_OF_THE_CLIENTS, said):
        return whose["role"]
    return said if re.fullmatch(_AT_WORK, said) else ""


def kin_of(case: Case, name: str) -> str:
    """What somebody of the family who sits in is to the client: your aunt; empty where unsaid."""
    role = next((_role(case, each["role"] or "") for each in there(case, name)), "")
    role = role or _named_as(case, name)
    if not is_guardian(case, name):
        found = re.match(_OF_A_CLIENT, role)
        return f"your {found['kin'].lower()}" if found else ""
    found = re.search(_KIN, role)
    if not found or re.search(_BELONGS, role[: found.start()]):
        return ""
    return f"your {found[0].lower()}"


def says_who(name: str) -> bool:
    """Whether it says behind the name what somebody is to the client: Joan (her mum)."""
    return re.search(_BESIDE_A_NAME, name) is not None


def name_alone(name: str) -> str:
    """A name without what stands beside it: Joan, of Joan (her mum)."""
    return re.sub(_BESIDE_A_NAME, "", name).strip()


def name_at_home(case: Case, name: str) -> str:
    """The first name of who is of the client's family; of all others the name as it stands."""
    called = name_alone(name)
    polite, first = with_a_title(called), called.split(maxsplit=1)[0].rstrip(",")
    has_title = first.rstrip(".").lower() in TITLES
    return (polite if has_title else first) if is_of_the_family(case, name) else called


def with_a_title(name: str) -> str:
    """The name as one is greeted: without the first, where a title stands before two."""
    title, *names = name.split()
    plain = title.rstrip(".").lower() in TITLES and len(names) == 2  # noqa: PLR2004 - first, last
    return f"{title} {names[-1]}" if plain else name


def is_of_the_family(case: Case, name: str) -> bool:
    """Whether a person is of the client's family, by the last name, as a guardian or by a role."""
    same = name.rsplit(maxsplit=1)[-1] == case.text("client.name").rsplit(maxsplit=1)[-1]
    return same or is_guardian(case, name) or bool(kin_of(case, name))


def guardian_is(case: Case) -> str:
    """What the only guardian is to a minor: your mum; empty for two, or where unsaid."""
    kin = [kin_of(case, name) for name in guardians_of(case)]
    return kin[0] if len(kin) == 1 else ""


def there(case: Case, name: str) -> list[Fields]:
    """Whoever sits in under this name, or under a part of it; empty where nobody does."""
    return [each for each in case.items("meeting.others_present") if is_named(each["name"], name)]


def _named_as(case: Case, name: str) -> str:
    """What stands beside or in place of a name: her mother; Susan Hale (her mother). Ma is none."""
    beside = re.search(_BESIDE_A_NAME, name)
    said = _role(case, (beside["in"] or beside["behind"]) if beside else name)
    return said if re.match(_OF_A_CLIENT, said) else ""


def _role(case: Case, role: str) -> str:
    """What somebody is there as, seen from the client: Tahlia's mum is mum."""
    names = {case.text("client.called"), *case.text("client.name").split()}
    own = "|".join(map(re.escape, sorted(filter(None, names), key=len, reverse=True)))
    return re.sub(rf"(?i)^(?:{own})['\u2019]s? ", "", role)
