"""The words for those to whom the client can turn, and who of them goes on with the client.

What the note's table says of each: ``note_and_letter``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from gen.case import Case, Fields
from gen.organisations import within_a_sentence
from gen.talks import talk
from gen.words.beginnings import need, passed_on, receiver
from gen.words.couple import are_two
from gen.words.dates_and_money import counted
from gen.words.family import are_several
from gen.words.introductions import can_introduce, is_clients_own, is_named_as_theirs
from gen.words.joints import names_listed, set_off, upper_first
from gen.words.own_words import first_thing, in_one_breath, is_a_look, is_several, own_words
from gen.words.the_one import the_one

TAKE_OVER = ("stand-in", "coach")  # who goes on with the client, the nearest first
_IS_A_LIST = r"(?i)\b(?:directory|list|register|database|finder)\b"
_NO_PERSON = r"(?i)(?:(?:some|other|more|a few) )?(?:ways?|places?|things?|somewhere|something)\b"
_HAS_NO_ARTICLE = r"(?i)^(?:the|an?|my|our|your|their|its) |['\u2019]s? |\bfinder\b|\bfind an? "


def options_count(case: Case) -> str:
    """How many there are: two contacts, one public list; empty where there is none."""
    options = case.items("referral.options")
    if not options:
        return ""
    only_lists = all(option["role"] == "directory" for option in options)
    return counted(len(options), "public list" if only_lists else "contact")


def what_is_needed(case: Case) -> dict[str, object]:
    """What would help, as the coach says it and as the client does: your letters, my letters."""
    needed = need(case.text("referral.need"))
    return {
        "need": needed,
        "need_is_several": is_several(needed),
        "need_names_help": "help" in " ".join(needed.lower().split()[:4]),
        "need_is_no_person": bool(re.match(_NO_PERSON, needed)),
        "need_is_a_look": is_a_look(first_thing(needed)),
        **_whose_own(case.items("referral.options")),
        "need_is_of_parts": first_thing(needed) != needed
        and len(case.items("referral.options")) > 1,
        "need_in_own_words": own_words(in_one_breath(needed), two=are_two(case)).text,
    }


def _whose_own(options: Sequence[Fields]) -> dict[str, object]:
    """Whether all of them, the only one, or some were the client's before the coach named them."""
    own = [is_clients_own(each) or is_named_as_theirs(str(each["name"])) for each in options]
    return {
        "clients_own_alone": own == [True],
        "all_are_own": bool(own) and all(own),
        "some_are_own": any(own) and not all(own),
    }


def goes_on(case: Case) -> dict[str, object]:
    """Who is named to take over from the coach: their names, and whether they are several."""
    named, english = [o for o in options(case) if takes_over(o)], case.text("practice.language")
    stand_ins, coaches = ([each for each in named if each["role"] == role] for role in TAKE_OVER)
    others = [each for each in options(case) if _helps_otherwise(each)]
    return {
        "goes_on": _names([*stand_ins, *coaches], english),
        "stands_in": _names(stand_ins, english),
        "other_coaches": _names(coaches, english),
        "turns_to": "" if named else _names(others, english),
        "the_one": the_one(stand_ins or coaches or others),
    }


def within_sentences(case: Case) -> dict[str, object]:
    """Names as they stand where a sentence goes on behind them: Mr. Okafor, North High, who."""
    alone = only_ones(case)
    going_on = goes_on(case)
    one: Any = going_on["the_one"]
    names: dict[str, Any] = {
        "only_named": alone["only_named"],
        "stands_in": going_on["stands_in"],
        "the_one": within_a_sentence(one["name"]),
        "shared_with": receiver(case["referral.consent"]["to"] or ""),
    }
    return {
        "within": {name: set_off(str(said)) for name, said in names.items()},
        "the_one_first": upper_first(set_off(names["the_one"])),
        "passed_on": _passed_on(case),
    }


def _passed_on(case: Case) -> str:
    """What is told of the client, and what for, in one breath: your name, so she can call you."""
    consent = case["referral.consent"]
    what, purpose = (passed_on(consent[each] or "") for each in ("what", "purpose"))
    goes_on = re.match(r"(?:so|to|for|because)\b", purpose) and not re.search(r"[.!?] ", what)
    return f"{what}, {purpose}" if goes_on else what


def the_list(case: Case) -> dict[str, str]:
    """The one public list to look through, as it is called, or the body that it is from.

    Both are empty where there are several. The body that keeps a list is none itself: the list
    from the Coaching Federation.
    """
    lists = [each["name"] for each in case.items("referral.options") if each["role"] == "directory"]
    if len(lists) != 1:
        return {"the_list": "", "list_from": ""}
    name = within_a_sentence(lists[0])
    if not re.search(_IS_A_LIST, name):
        return {"the_list": "", "list_from": name}
    called = name if re.search(_HAS_NO_ARTICLE, name) else f"the {name}"
    return {"the_list": called, "list_from": ""}


def only_ones(case: Case) -> dict[str, object]:
    """The name of the only one to turn to, and of the only one whom the coach can introduce."""
    named = [each for each in case.items("referral.options") if each["role"] != "directory"]
    only = _only(named)
    return {
        "only_named": only,
        "only_named_several": are_several(only),
        "introduced_to": _only(list(filter(can_introduce, named))),
    }


def _only(named: Sequence[Fields]) -> str:
    return within_a_sentence(named[0]["name"]) if len(named) == 1 else ""


def _names(named: Sequence[Fields], language: str) -> str:
    return names_listed([each["name"] for each in named], language)


def _helps_otherwise(option: Fields) -> bool:
    """Whether an option is somebody by name, who does not take over from the coach."""
    return option["role"] != "directory" and not takes_over(option)


def options(case: Case) -> Sequence[Fields]:
    """Who else can help; where the coach leaves, who takes over comes first."""
    given = case.items("referral.options")
    ranks = {role: place for place, role in enumerate(TAKE_OVER)}
    leave = talk(case) == "leave"
    return sorted(given, key=lambda each: ranks.get(each["role"], 2)) if leave else given


def takes_over(option: Fields) -> bool:
    """Whether an option is somebody who can go on with the client."""
    return option["role"] in TAKE_OVER
