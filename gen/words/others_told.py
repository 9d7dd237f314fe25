"""The others as the coach's page names them: their part, what they are told, and who is there."""

from __future__ import annotations

import re

from gen.case import Case, Fields
from gen.reasons import WRITTEN
from gen.talks import guardians_of
from gen.words.family import are_several, name_alone, says_who, there
from gen.words.joints import listed, names_listed, upper_first
from gen.words.people import hears_it_all


def who_is_told(case: Case) -> list[dict[str, object]]:
    """The others whom the end concerns, each with a part and what is told: nothing, dates.

    Whoever is there hears it, and gets no more than a paper; so does who comes in later.
    """
    return [
        {
            "name": upper_first(each["name"]),
            "part": _part(each, case.text("practice.language")),
            "several": are_several(name_alone(each["name"])),
            "told": each["told"],
            "there": (hears := hears_it_all(case, each["name"])),
            "later": not hears and _comes_in(case, each["name"]),
        }
        for each in case.items("others")
    ]


def untold(case: Case) -> str:
    """The names of those of whom the case does not say whether they are told of the end."""
    entries = enumerate(case.items("others"))
    names = [each["name"] for number, each in entries if not case.gives(f"others.{number}.told")]
    return names_listed(names, case.text("practice.language"))


def guardian_named(case: Case) -> str:
    """The guardians of a minor by their names alone; empty where the case has none."""
    names = [name_alone(name) for name in sorted(guardians_of(case))]
    return names_listed(names, case.text("practice.language"))


def platform_of_money(case: Case) -> str:
    """The platforms that are told of money, which may be what sends it back."""
    others = case.items("others")
    of_money = [o for o in others if "platform" in o["who"] and o["told"].endswith("money")]
    names = [other["name"] for other in of_money]
    return names_listed(names, case.text("practice.language"))


def _part(other: Fields, language: str) -> str:
    """What part they have, where the name does not say it: the Thursday group is the group."""
    name = other["name"]
    if says_who(name):
        return ""
    parts = [who for who in other["who"] if not re.search(rf"(?i)\b{who}\b", name)]
    return listed(parts, language)


def _comes_in(case: Case, name: str) -> bool:
    return case["meeting.channel"] not in WRITTEN and bool(there(case, name))
