"""The one who is named to go on with the client: what the coach says of them.

Where the one name is that of two people, they are spoken of as two: Stephen and Lori, who offer.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from gen.case import Fields
from gen.schema.currencies import SIGNS_IN_LETTERS
from gen.words.beginnings import offer
from gen.words.family import are_several
from gen.words.introductions import coach_knows
from gen.words.joints import lower_first, phrase, sentence, upper_first

_DEEDS = frozenset(  # takes over in May; and not a thing: free classes
    """
    can will is has takes does gives works runs meets sees helps teaches leads coaches starts keeps
    holds knows speaks covers goes comes looks specialises specializes picks joins carries continues
    accepts listens prepares provides organises organizes arranges stays steps sits sends brings
    gets makes lets tells follows writes reads lends finds leaves likes wants
    """.split()
)
_PLAIN = {
    "has": "have", "is": "are", "coaches": "coach",
    "does": "do", "goes": "go", "teaches": "teach", "carries": "carry",
}  # fmt: skip
_OF_SEVERAL = {each: _PLAIN.get(each, each.removesuffix("s")) for each in _DEEDS}
_A_THING_AND_A_DEED = (  # coaching, takes over in May; not: a group that reads, writes
    rf"^(?P<thing>(?!.*\b(?:that|who|which)\b)[^,;]+), (?=(?:{'|'.join(sorted(_DEEDS))})\b[^,;]*$)"
)
_DOES_BESIDE = (  # $160 a session, and can start before Christmas
    r"(?i)(?:[;,]| [-\N{EN DASH}\N{EM DASH}]| and| but)(?: and| but)?(?: also)? "
    rf"(?:{'|'.join(sorted(_DEEDS))}|could|may|might|would)\b"
)
_WHO_DOES = r"(?i)(?:she|he|they|it|you|we|I|there|that|this|the (?:first|rest|same)|one)\b"
_OF_THE_ONE = (
    "name", "offers", "does", "offers_said", "known_how", "is_known_as", "known_of_us",
    "cost", "costs_a_sum", "several", "is_known_since",
)  # fmt: skip
_WE = r"(?i)we(?:['\u2019](?P<short>ve|re|ll|d))? (?P<did>\w.*)"
_WE_IN_FULL = {None: "", "ve": "have ", "re": "are ", "ll": "will ", "d": "had "}
_IS_KNOWN_AS = (  # a colleague of many years; and not: a friend named her
    r"(?i)of the same |(?:an?|my|our|one of (?:my|our)) (?:\w+ ){0,2}?"
    r"(?:colleague|friend|mentor|peer|member|coach|supervisor|teacher|trainer|partner|neighbou?r)s?"
    r"(?:$|[,;]| (?:of|from|in|at|for|since|who|whom|here|there) | I(?:['\u2019]ve| have) )"
)
_A_SUM = (
    rf"(?i)(?![^;]*\bfree\b)(?:(?:about|around) )?(?:{SIGNS_IN_LETTERS}\s?|[^\w\s])?\d.*"
    r"|the same\b.*"
)
_FIRST_IS_FREE = (  # £90 a session, first call free
    r"(?i)(?<=\w)[,;] (?:the )?(?P<first>first (?:(?!is\b|are\b)\w+ ){1,3}?)free$"
)
_NO_FEE = r"(?i)[;,] (?:and )?(?=no (?:referral )?fee(?: either way)?$)"  # as one says it
_SINCE = r"(?i)\b(?:since|for (?:\w+ ){1,3}(?:years?|months?|decades?))\b"
_ARE_KNOWN_AS = (  # old friends of mine
    r"(?i)(?:(?:my|our|both|two|three|old|long-?time|former|good|dear|fellow|trusted|close) )*"
    r"(?:colleague|friend|mentor|peer|member|coache|supervisor|teacher|trainer|partner|neighbou?r)s"
    r"(?:$|[,;]| (?:of|from|in|at|for|since|whom|here) )"
)
# "Cost: the same as mine" is said so; behind "You'd pay" it is the same as with me.
_AS_MINE, _WITH_ME = r"(?i)\b(same as )mine\b", r"\1with me"


def the_one(named: Sequence[Fields]) -> dict[str, str]:
    """What is known of the only one who is named; empty texts where there are several."""
    if len(named) != 1:
        return dict.fromkeys(_OF_THE_ONE, "")
    (one,) = named
    known = re.sub(_NO_FEE, "; there's ", phrase(one["known_how"] or ""))
    cost = lower_first(phrase(one["cost"] or ""))
    several = are_several(one["name"])
    is_known_as = coach_knows(one) and _is_known_as(known, several=several)
    offers = _in_one(lower_first(phrase(offer(one["offers"]))), several=several)
    does = _is_a_deed(offers, several=several)
    return {
        "name": one["name"],
        "several": "yes" if several else "",
        "offers": _done_by_several(offers) if several else offers,
        "does": "yes" if does else "",
        "offers_said": sentence(upper_first(one["offers"])),
        "known_how": _known_how(known, follows_name=is_known_as) if coach_knows(one) else "",
        "is_known_as": "yes" if is_known_as else "",
        "is_known_since": "yes" if is_known_as and re.search(_SINCE, known) else "",
        "known_of_us": _of_us(known) if coach_knows(one) else "",
        "cost": re.sub(_AS_MINE, _WITH_ME, cost := _price(cost)),
        "costs_a_sum": "yes" if is_a_sum(cost) else "",
    }


def _is_known_as(known: str, *, several: bool) -> bool:
    ways = (_IS_KNOWN_AS, _ARE_KNOWN_AS) if several else (_IS_KNOWN_AS,)
    return any(re.match(way, known) for way in ways)


def _done_by_several(does: str) -> str:
    """What one does, of two: take over in May and meet on Mondays."""
    return re.sub(
        rf"(?P<before>(?:^|\band |, |; )(?:also )?)(?P<does>{'|'.join(sorted(_DEEDS))})\b",
        lambda found: found["before"] + _OF_SEVERAL[found["does"]],
        does,
    )


def _price(cost: str) -> str:
    """What is said of a cost: the price alone, where what follows says not who does it.

    Not: You'd pay $160 a session; can start before Christmas. The note has all of it.
    """
    cost = re.sub(_FIRST_IS_FREE, _is_free, cost)
    if found := re.search(_DOES_BESIDE, cost):
        return cost[: found.start()]
    price, _, more = cost.partition("; ")
    return price if is_a_sum(price) and not re.match(_WHO_DOES, more) else cost


def _is_free(found: re.Match[str]) -> str:
    first: str = found["first"].rstrip()
    many = first.endswith("s") and not first.endswith("ss")
    return f"; the {first} {'are' if many else 'is'} free"


def _in_one(offers: str, *, several: bool) -> str:
    """What is offered, and what else somebody does, behind one “who”: coaching, and takes over."""
    said = re.sub(rf"; (?=(?:{'|'.join(sorted(_DEEDS))})\b)", ", and ", offers)
    if not _is_a_deed(said, several=several):
        said = re.sub(_A_THING_AND_A_DEED, r"\g<thing>, and ", said)
    # The note has all of it.
    return said.partition("; ")[0] if _is_a_deed(said, several=several) else said


def is_a_sum(cost: str) -> bool:
    """Whether a cost goes on behind "You'd pay"."""
    return bool(re.fullmatch(_A_SUM, cost))


def _is_a_deed(offers: str, *, several: bool) -> bool:
    """Whether what is offered is said by what is done, and not by a thing."""
    does, goes_on, _ = offers.removeprefix("also ").partition(" ")
    return bool(goes_on) and (does in _DEEDS or (several and does in _OF_SEVERAL.values()))


def _known_how(known: str, *, follows_name: bool) -> str:
    return sentence(known) if not follows_name else f"{lower_first(known)}."


def _of_us(known: str) -> str:
    """What the two have done, as it goes on behind “Marguerite and I”; empty for anything else."""
    found = re.fullmatch(_WE, known)
    return phrase(f"{_WE_IN_FULL[found['short']]}{found['did']}") + "." if found else ""
