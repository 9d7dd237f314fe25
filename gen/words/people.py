"""People beside the client: who sits in or comes in later, who is told of the end, who is not."""

from __future__ import annotations

import re

from gen.case import Case, Fields
from gen.reasons import WRITTEN
from gen.talks import is_guardian, payers_of
from gen.words.family import (
    guardian_is,
    is_of_the_family,
    kin_of,
    name_alone,
    name_at_home,
    said_to_all,
    there,
)
from gen.words.joints import listed, set_off, upper_first

_PARENT = (
    r"(?i)your (?:step-?|foster )?(?:m[ou]m(?:my)?|mommy|mam|dad(?:dy)?|mother|father|parents?)"
)
_LATER = (  # his dad, comes in for the last ten minutes
    r"(?i)\b(?:last|later|at the end|toward(?:s)? the end|come(?:s)? in|coming in|join(?:s|ing)?"
    r"|final|second half|halfway|afterward(?:s)?)\b"
)


def people(case: Case) -> dict[str, object]:
    """The script's names for all of them, as the client hears of them."""
    return {**others_told(case), **_onlookers(case)}


def told_nothing(case: Case) -> str:
    """Who has a stake in the coaching, and is told nothing by the case's own word.

    Not whose decision it was, nor with whom the money is settled, nor beside a child.
    """
    of_money = case["decision.by"] == "payer" or case["ending.fees.to"] == "payer"
    return set_off(said_to_all(case, [
        other["name"]
        for number, other in enumerate(case.items("others"))
        if other["told"] == "nothing" and case.gives(f"others.{number}.told")
        and not case["client.minor"]
        and ("sponsor" in other["who"] or "payer" in other["who"])
        and not ("payer" in other["who"] and of_money)
    ]))  # fmt: skip


def others_told(case: Case) -> dict[str, object]:
    """Who else is told of the end, by what they are told, and who pays.

    Who hears it all is spoken to (``here_called``); of who comes in later the client hears, and a
    child of a parent.
    """
    told = [each for each in case.items("others") if each["told"] != "nothing"]
    here = [each["name"] for each in told if there(case, each["name"])]
    told = [each for each in told if each["name"] not in here]
    money = [each["name"] for each in told if each["told"] != "dates"]
    hear = [name for name in here if hears_it_all(case, name) and not case["client.minor"]]
    return {
        "told_dates": set_off(said_to_all(case, [e["name"] for e in told if e["told"] == "dates"])),
        "told_money": set_off(said_to_all(case, money)),
        "told_money_first": bool(told) and told[0]["name"] in money,
        "told_here": set_off(said_to_all(case, [name for name in here if name not in hear])),
        "here_called": _listed(case, [name_at_home(case, name) for name in hear]),
        "told_nothing": told_nothing(case),
        "paid_by": said_to_all(case, list(payers_of(case))),
    }


def hears_it_all(case: Case, name: str) -> bool:
    """Whether somebody sits in from the beginning: nobody does with a message."""
    present = there(case, name)
    written = case["meeting.channel"] in WRITTEN
    return bool(present) and not written and not any(map(_comes_later, present))


def _comes_later(present: Fields) -> bool:
    return re.search(_LATER, present["role"] or "") is not None


def _onlookers(case: Case) -> dict[str, object]:
    """Who sits in from the beginning, and who comes in later; of a guardian, as a child says it.

    Whoever hears it is spoken of by name, and not as somebody's husband.
    """
    present, agreed = case.items("meeting.others_present"), _onlookers_agreed(case)
    later = [_comes_later(person) for person in present]
    known = [person["name"] for person in present]  # as the coach speaks of them
    names = _as_the_client_says(known, case)
    heard = names if case["client.minor"] else [name_at_home(case, name) for name in known]
    now = [name for name, comes in zip(heard, later, strict=True) if not comes]
    are = f"{_listed(case, now)} {'is' if len(now) == 1 else 'are'}" if now else ""
    then = _listed(case, [name for name, comes in zip(names, later, strict=True) if comes])
    stay = [name for name, comes in zip(known, later, strict=True) if not comes]
    begins = str if agreed else upper_first
    return {
        "onlookers_are": begins(are),
        "onlookers_later": begins(then),
        "onlookers_agreed": agreed,
        "listening": _listed(case, stay),
        "joining": upper_first(_listed(case, [name for name in known if name not in stay])),
        "guardian_said": guardian_is(case),
        "guardian_here": _listed(case, [name for name in stay if _is_a_parent(case, name)]),
        "family_here": "" if case["client.minor"] else _family(case, stay),
    }


def _is_a_parent(case: Case, name: str) -> bool:
    """Whether a child may be left to them: a guardian, or the other parent who has come along."""
    return is_guardian(case, name) or bool(re.fullmatch(_PARENT, kin_of(case, name)))


def _listed(case: Case, names: list[str]) -> str:
    return listed(names, case.text("practice.language"))


def _family(case: Case, names: list[str]) -> str:
    return _listed(
        case, [name_at_home(case, name) for name in names if is_of_the_family(case, name)]
    )


def _as_the_client_says(names: list[str], case: Case) -> list[str]:
    """Each by what they are to the client; of two sisters, each by her name."""
    kin = [kin_of(case, name) for name in names]
    return [
        each if each and kin.count(each) == 1 else _by_name(case, name)
        for each, name in zip(kin, names, strict=True)
    ]


def _by_name(case: Case, name: str) -> str:
    return name_alone(name) if case["client.minor"] else name_at_home(case, name)


def _onlookers_agreed(case: Case) -> bool:
    """Whether the client was asked of all of them: of a minor's guardian nobody is."""
    present = case.items("meeting.others_present")
    return all(each["client_agreed"] and not is_guardian(case, each["name"]) for each in present)
