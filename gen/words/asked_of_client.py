"""Asked of the client: each need or condition in all the ways in which papers say it."""

from __future__ import annotations

import re

from gen.case import Fields
from gen.words.beginnings import action, benefit, thing
from gen.words.joints import phrase, sentence, upper_first
from gen.words.named import with_its_name

_PLACES = "First Second Third Fourth Fifth".split()  # of as many as a case may hold
_MINE = "my "
_SUBJECT = (  # a text from you; and no sheet that is on the fridge, no log you both have
    r"(?:(?:from|to|with) you |(?!(?:that|which|who|whose|where|when|what|how|we|you|i|both)\b)"
    r"[\w'\u2019-]+ ){1,6}?"
)
_FINITE = (
    r"(?:(?:is|are|was|were|would|should|must|could|has|goes)\b(?=.)"
    r"|will\b(?! (?:at|in|from|with|of|and|on)\b)(?=.)|can (?=(?:be|do|show|say|tell)\b))"
)
_IT = (
    r"(?:it|this|everything|anything|something|nothing)(?:['\u2019](?:s|ll|d)\b"
    r"| (?:shows?|counts|works|says|stands|comes|goes|helps)\b)"
)
_LINE = r"(?:text|word|line|call|message|e-?mail|photo|note)"
_DOES = (  # any word from you counts; a text's enough
    rf"(?:an?|any|just an?|one|your) (?:\w+ )?{_LINE}(?: (?:from|to) \w+)?"
    r"(?: (?:counts|works|suffices|helps|does)$|['\u2019]s (?:fine|enough|ok(?:ay)?|plenty|all)\b)"
)
_YOU_SEND = r"(?:anything|whatever|any \w+|the \w+) (?:you|we) \w+ (?:is|will|would) "
_WE = r"(?:we|you|i)(?:['\u2019]\w+)? \w"
_PAYS = (  # settle the three open invoices; and not: pay each month in advance
    r"(?i)(?:pay|settle|clear|square|bring|catch up)\b"
    r"(?!.*\b(?:each|every|ahead|in advance|upfront)\b).*"
    r"\b(?:invoices?|bills?|balance|account|sum|amount|fees?|what(?:['\u2019]s| is)|outstanding"
    r"|owed|due|unpaid|pounds|dollars|euros|money|[\w,.]*\d)\b"
)
_HAVE_A_TALK = (  # a deed, unlike having a job
    r"(?:an?|one|another) (?:[\w-]+ ){0,2}?(?:talk|chat|word|look|think|go|try|call"
    r"|check-?up|first \w+|conversation|session|appointment|meeting)"
)
_A_STATE = (
    rf"(?i)(?:have(?! {_HAVE_A_TALK}\b)|had|be|been|feel|want|know|understand|believe|like|need"
    r"|mean|trust|are|['\u2019]ve|can|could|would|will|no|not|never|still)\b|you\b"
)
_A_CLAUSE = rf"(?i)(?:{_SUBJECT}{_FINITE}|{_IT}|{_DOES}|{_YOU_SEND}|{_WE})"


def is_a_clause(seen: str) -> bool:
    """Whether where it is seen is said with a verb of its own: a text is fine."""
    return bool(re.match(_A_CLAUSE, seen))


def pays_what_is_open(do: str) -> bool:
    """Whether a condition is to pay what is owed: it may be done when a letter comes."""
    return bool(re.match(_PAYS, action(do)))


def are_deeds(entries: tuple[Fields, ...]) -> bool:
    """Whether each condition is something to do, as in "if you could …": nobody could be better."""
    return not any(re.match(_A_STATE, action(entry["do"])) for entry in entries)


def asked_of_client(entries: tuple[Fields, ...], named: frozenset[str]) -> list[dict[str, object]]:
    """Needs or conditions: each as a point of a list, and ``said`` with its number before it.

    Who is ``named`` in the case keeps the capital where a text begins.

    ``seen_alone`` is true for the only one that names where both can see it: not in my inbox, and
    not what says it itself.
    """
    seen = [
        place
        for place, entry in enumerate(entries, 1)
        if entry["seen_by"] and not _says_itself(thing(entry["seen_by"]))
    ]
    return [
        {**_asked(entry, place, len(entries), named), "seen_alone": seen == [place]}
        for place, entry in enumerate(entries, 1)
    ]


def _asked(entry: Fields, place: int, count: int, named: frozenset[str]) -> dict[str, str]:
    do, seen = action(entry["do"]), with_its_name(thing, entry["seen_by"] or "", named)
    line = sentence(upper_first(do))
    return {
        "line": line,
        "step": phrase(upper_first(do)),
        "asked": f"{do[:1]}{line[1:]}",
        "asked_step": phrase(do),
        "said": line if count == 1 else sentence(f"{_PLACES[place - 1]}, {do}"),
        "because": with_its_name(benefit, entry.get("because") or "", named),
        "seen_by": seen,
        "seen_by_me": "yes" if seen.lower().startswith(_MINE) else "",
        "seen_said": phrase(upper_first(seen)) if is_a_clause(seen) else "",
    }


def _says_itself(seen: str) -> bool:
    """Whether it is the coach alone who sees it, or nothing is said before it."""
    return seen.lower().startswith(_MINE) or is_a_clause(seen)
