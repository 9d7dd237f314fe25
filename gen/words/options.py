"""The words for those to whom the client can turn, and who of them goes on with the client.

What the note's table says of each: ``note_and_letter``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from gen.case import Case, Fields
from gen.organisations import within_a_sentence
from gen.schema.currencies import SIGNS_IN_LETTERS
from gen.talks import talk
from gen.words.beginnings import need, offer, passed_on, receiver
from gen.words.couple import are_two
from gen.words.dates_and_money import counted
from gen.words.introductions import can_introduce, coach_knows, is_clients_own
from gen.words.joints import lower_first, names_listed, phrase, sentence, set_off, upper_first
from gen.words.own_words import first_thing, in_one_breath, is_a_look, is_several, own_words

TAKE_OVER = ("stand-in", "coach")  # who goes on with the client, the nearest first
_DEEDS = frozenset(  # takes over in May; and not a thing: free classes
    """
    can will is has takes does gives works runs meets sees helps teaches leads coaches starts keeps
    holds knows speaks covers goes comes looks specialises specializes picks joins carries continues
    accepts listens prepares provides organises organizes arranges stays steps sits sends brings
    gets makes lets tells follows writes reads lends finds leaves likes wants
    """.split()
)
_DOES_BESIDE = (  # $160 a session, and can start before Christmas
    r"(?i)(?:[;,]| [-\N{EN DASH}\N{EM DASH}]| and| but)(?: and| but)?(?: also)? "
    rf"(?:{'|'.join(sorted(_DEEDS))}|could|may|might|would)\b"
)
_WHO_DOES = r"(?i)(?:she|he|they|it|you|we|I|there|that|this|the (?:first|rest|same)|one)\b"
_IS_A_LIST = r"(?i)\b(?:directory|list|register|database|finder)\b"
_HAS_NO_ARTICLE = r"(?i)^(?:the|an?|my|our|your|their|its) |['\u2019]s? |\bfinder\b|\bfind an? "
_OF_THE_ONE = (
    "name", "offers", "does", "offers_said", "known_how", "is_known_as", "known_of_us",
    "known_behind_colon", "cost", "costs_a_sum",
)  # fmt: skip
_WE = r"(?i)we(?:['\u2019](?P<short>ve|re|ll|d))? (?P<did>\w.*)"
_WE_IN_FULL = {None: "", "ve": "have ", "re": "are ", "ll": "will ", "d": "had "}
_IS_KNOWN_AS = (  # a colleague of many years; and not: a friend named her
    r"(?i)of the same |(?:an?|my|our|one of (?:my|our)) (?:\w+ ){0,2}?"
    r"(?:colleague|friend|mentor|peer|member|coach|supervisor|teacher|trainer|partner|neighbou?r)s?"
    r"(?:$|[,;]| (?:of|from|in|at|for|since|who|whom|here|there) | I(?:['\u2019]ve| have) )"
)
_A_SUM = (
    rf"(?i)(?!.*\bfree\b)(?:(?:about|around) )?(?:{SIGNS_IN_LETTERS}\s?|[^\w\s])?\d.*|the same\b.*"
)
# "Cost: the same as mine" is said so; behind "You'd pay" it is the same as with me.
_AS_MINE, _WITH_ME = r"(?i)\b(same as )mine\b", r"\1with me"


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
        "need_is_a_look": is_a_look(first_thing(needed)),
        "clients_own_alone": [*map(is_clients_own, case.items("referral.options"))] == [True],
        "need_is_of_parts": first_thing(needed) != needed
        and len(case.items("referral.options")) > 1,
        "need_in_own_words": own_words(in_one_breath(needed), two=are_two(case)).text,
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
        "the_one": _the_one(stand_ins or coaches or others),
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
    return {"only_named": _only(named), "introduced_to": _only(list(filter(can_introduce, named)))}


def _only(named: Sequence[Fields]) -> str:
    return _names(named) if len(named) == 1 else ""


def _names(named: Sequence[Fields], language: str = "") -> str:
    return names_listed([each["name"] for each in named], language)


def _helps_otherwise(option: Fields) -> bool:
    """Whether an option is somebody by name, who does not take over from the coach."""
    return option["role"] != "directory" and not takes_over(option)


def _the_one(named: Sequence[Fields]) -> dict[str, str]:
    """What is known of the only one who is named; empty texts where there are several."""
    if len(named) != 1:
        return dict.fromkeys(_OF_THE_ONE, "")
    (one,) = named
    known, cost = phrase(one["known_how"] or ""), lower_first(phrase(one["cost"] or ""))
    is_known_as = coach_knows(one) and bool(re.match(_IS_KNOWN_AS, known))
    return {
        "name": one["name"],
        "offers": (offers := _in_one(lower_first(phrase(offer(one["offers"]))))),
        "does": "yes" if _is_a_deed(offers) else "",
        "offers_said": sentence(upper_first(one["offers"])),
        "known_how": _known_how(known, follows_name=is_known_as) if coach_knows(one) else "",
        "is_known_as": "yes" if is_known_as else "",
        "known_of_us": _of_us(known) if coach_knows(one) else "",
        "known_behind_colon": lower_first(sentence(known)) if coach_knows(one) else "",
        "cost": re.sub(_AS_MINE, _WITH_ME, cost := _price(cost)),
        "costs_a_sum": "yes" if is_a_sum(cost) else "",
    }


def _price(cost: str) -> str:
    """What is said of a cost: the price alone, where what follows says not who does it.

    Not: You'd pay $160 a session; can start before Christmas. The note has all of it.
    """
    if found := re.search(_DOES_BESIDE, cost):
        return cost[: found.start()]
    price, _, more = cost.partition("; ")
    return price if is_a_sum(price) and not re.match(_WHO_DOES, more) else cost


def _in_one(offers: str) -> str:
    """What is offered, and what else somebody does, behind one “who”: coaching, and takes over."""
    said = re.sub(rf"; (?=(?:{'|'.join(sorted(_DEEDS))})\b)", ", and ", offers)
    return said.partition("; ")[0] if _is_a_deed(said) else said  # the note has all of it


def is_a_sum(cost: str) -> bool:
    """Whether a cost goes on behind "You'd pay"."""
    return bool(re.fullmatch(_A_SUM, cost))


def _is_a_deed(offers: str) -> bool:
    """Whether what is offered is said by what is done, and not by a thing."""
    does, goes_on, _ = offers.removeprefix("also ").partition(" ")
    return bool(goes_on) and does in _DEEDS


def _known_how(known: str, *, follows_name: bool) -> str:
    return sentence(known) if not follows_name else f"{lower_first(known)}."


def _of_us(known: str) -> str:
    """What the two have done, as it goes on behind “Marguerite and I”; empty for anything else."""
    found = re.fullmatch(_WE, known)
    return phrase(f"{_WE_IN_FULL[found['short']]}{found['did']}") + "." if found else ""


def options(case: Case) -> Sequence[Fields]:
    """Who else can help; where the coach leaves, who takes over comes first."""
    given = case.items("referral.options")
    ranks = {role: place for place, role in enumerate(TAKE_OVER)}
    leave = talk(case) == "leave"
    return sorted(given, key=lambda each: ranks.get(each["role"], 2)) if leave else given


def takes_over(option: Fields) -> bool:
    """Whether an option is somebody who can go on with the client."""
    return option["role"] in TAKE_OVER
