"""Of options: what is said of who else can help, of whom any "she" may be."""

from __future__ import annotations

import re

from gen.case import Case
from gen.defaults import first_name
from gen.phrasing.english import DETERMINERS, OBJECTS, PREPOSITIONS
from gen.phrasing.misfit import Misfit, first_of
from gen.phrasing.owned import owns
from gen.phrasing.somebody_else import Others, persons_in, text_of
from gen.phrasing.to_you import Client, Said
from gen.phrasing.verbs import OF_PAST, OF_THIRD
from gen.words.capitals import begins_with_a_person
from gen.words.introductions import offers_own_carer, says_clients_own
from gen.words.joints import lower_first

# Whoever helps has these, too, and sees to the client's.
_SEEN_TO = frozenset(
    """blood heart knee knees back weight health sleep medication medicine meds mood moods recovery
    diet grief anxiety pain breathing debts finances taxes benefits housing""".split()
)
_ACTS = frozenset("she he she's he's she'll he'll who".split())
_OF_US = r"(?i)^(?:\S+ ){0,4}?(?:with|for|under) (?:us|me)\b"
_NO_SUBJECT = "This does not say who it is that does, or did so."


def helped(text: str, client: Client) -> Said | None:
    """The text where it tells what is done for the client: help him with the forms; else None."""
    given = text_of(text)
    if any(persons_in(given, Others(client.others, client.coach), {})) or _ACTS & set(given.low):
        return None
    said, word = text, ""
    for place in range(len(given.low) - 1, -1, -1):
        low, token = given.low[place], given.found[place]
        if low not in ("him", "her", "his") or not place:
            continue
        owned = low == "his" or owns(given, place)
        if owned and _SEEN_TO.isdisjoint(given.low[place + 1 : place + 2]):
            continue
        said = f"{said[: token.start()]}{'your' if owned else 'you'}{said[token.end() :]}"
        word = given.words[place]
    return Said(said, word, doubted=(word,)) if word else None


# Whose insurance it is, and who hopes that it pays; not: she says that most of them do.
_PAYS = r"(?i)\b(?:insur\w+|plan|cover(?:s|age|ed)?|pays?|benefits?|reimburse\w*|claims?)\b"
_THINKS = r"(?i)\b(?:she|he) (?:thinks|hopes|believes|reckons|expects|guesses)\b"
_INSURED = (
    r"(?i)\b(?:takes?|accepts?|with|on|under|through|by|via) (?:her|his) (?:[\w&'-]+ ){0,3}?"
    r"(?:insurance|insurer|plan|coverage|benefits|medicare|medicaid|policy)\b"
)
_SENT_ON = (  # with a referral from his doctor; through her school
    r"(?i)\b(?:from|by|through|via|at) (?:her|his) (?:own |family )?(?:doctor|gp|physician|school"
    r"|college|university|employer|company|work|union|insurer|midwife|health visitor)\b"
)


def is_their_own_carer(text: str) -> bool:
    """Whether it is the client's own doctor, told as of another: her own primary care doctor."""
    return offers_own_carer(text, whose="her|his")


def insured(text: str) -> Said | None:
    """The text where it tells what the client's insurance pays, or who sends; else None."""
    thinks = re.search(_THINKS, text) if re.search(_PAYS, text) else None
    theirs = re.search(_INSURED, text) or re.search(_SENT_ON, text) or is_their_own_carer(text)
    if not (thinks or theirs):
        return None
    given = text_of(text)
    said, word = text, ""
    for place in range(len(given.low) - 1, -1, -1):
        token, low = given.found[place], given.low[place]
        new = "you" if low in ("she", "he") and thinks else ""
        new = "your" if owns(given, place) else new
        if new:
            said, word = f"{said[: token.start()]}{new}{said[token.end() :]}", given.words[place]
    said = re.sub(r"\byou (\w+)\b", lambda at: f"you {OF_THIRD.get(at[1], at[1])}", said)
    return Said(said, word, doubted=(word,))


CLIENTS_OWN = "client's own"
_OWN = (  # Tim found them himself: they are the client's own
    r"(?i)(?:{names}you|she|he|they|(?:the )?client)(?:'ve| has| have|'s)? (?:already )?"
    r"(?:found|picked|chose|suggested|brought up|knew|knows?|looked up|goes to|go to|goes|sees|uses"
    r"|came across|came up with) ?(?:it|them|her|him|this|there|the place|the group)?(?: up)?"
    r"(?: (?:him|her|your|them)sel(?:f|ves))?(?: already| first| before| anyway)?\.?"
)
_NO_CONNECTION = r"(?i)(?:no|none|not any)(?: connections?)?(?: (?:at all|with (?:me|us|them)))?"


def own(text: str, client: Client) -> Misfit | None:
    """What is told where the client had found them before, or where they are strangers."""
    names = "".join(f"{re.escape(name)}|" for name in client.names)
    if re.fullmatch(_OWN.format(names=names), text) and not says_clients_own(text):
        why = "This is printed as a connection of the coach's."
        return Misfit(why, CLIENTS_OWN)
    said, comma, rest = re.sub(" but |; | - ", ", ", text.rstrip(". ")).partition(", ")
    if not re.fullmatch(_NO_CONNECTION, said) or (said.lower() == "none" and not comma):
        return None
    if rest and "connection" in said.lower():
        return None  # no connection, two people have spoken well of her
    unless = 'What else there is to say of them goes into "offers".' if rest else ""
    why = 'It says how you know them; of strangers it says "none".'
    return Misfit(why, "none", unless=unless)


_SAME_AS_ME = (  # mine, ours, I charge: as good behind "You'd pay" as behind "Cost:"
    r"(?i)(?P<sum>.*?)(?P<said>(?:the )?same (?:fee |price |rate )?as (?:me|I|us))"
    r"(?P<rest>$|[,;.].*)"
)


def costs(text: str) -> Misfit | None:
    """What somebody costs, behind "You'd pay": the same as with me."""
    found = re.fullmatch(_SAME_AS_ME, text)
    if not found:
        return None
    why = f'With "{found["said"]}" it is the coach who pays.'
    return Misfit(why, f"{found['sum']}the same as with me{found['rest']}")


_SHE_OR_HE = {"She": r"(?i)\bshe\b|\bM(?:r)?s\b|\bMiss\b", "He": r"(?i)\bhe\b|\bMr\b"}


def helper_in(case: Case, path: str) -> str:
    """How the texts of an option speak of who helps: She, He, or by the first name; or empty."""
    found = re.match(r"referral\.options\.(\d+)\.", path)
    if not found:
        return ""
    option = case.items("referral.options")[int(found[1])]
    texts = " ".join(str(option[name] or "") for name in ("name", "offers", "cost", "reach"))
    said = [who for who, words in _SHE_OR_HE.items() if re.search(words, texts)]
    if len(said) == 1:
        return said[0]
    name = str(option["name"] or "")
    return first_name(name) if begins_with_a_person(name) and not said else ""


def known(text: str, helper: str = "") -> Misfit | None:
    """How the coach knows who can help, in a sentence that says who did what."""
    first, rest = first_of(text)
    used = first == "used" and rest.startswith("to ")
    does = first in OF_THIRD and first_of(rest)[0] in PREPOSITIONS | DETERMINERS | OBJECTS
    of_us = re.match(_OF_US, rest)
    if not (used or does or (first in OF_PAST and of_us)):
        return None
    if used and not of_us:
        those = "the one who helps" if helper else "those who help"
        unless = f'Where you mean {those}, write "{helper or "They"}".'
        return Misfit(_NO_SUBJECT, f"I {lower_first(text)}", unless=unless)
    who = "He" if _speaks_of(text, "he") else "She" if _speaks_of(text, "she") else helper or "They"
    act = OF_THIRD.get(first, first) if who == "They" else first
    return Misfit(_NO_SUBJECT, f"{who} {act} {rest}")


def _speaks_of(text: str, who: str) -> bool:
    words = "he|him|his" if who == "he" else "she|her|hers"
    return bool(re.search(rf"(?i)\b(?:{words})\b", text))
