"""Faith: no word of it reaches a client who does not share it, from whatever field.

What a practice says to all its clients is left out for this one; a case's own words are the
business of a rule. Whether a paper's own lines of faith stand, ``says_faith`` tells; the coach's
own cues: ``faith_cues`` in ``words.preparation``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from gen.case import Case
from gen.case_texts import printed_texts
from gen.characters import CAPITAL
from gen.talks import talk

# A word of faith holds one of these; the patterns are asked only where one stands.
_HOLD = (
    "god", "lord", "jesus", "christ", "holy spirit", "amen", "bibl", "gospel", "scripture", "pray",
    "bless", "church", "worship", "psalm", "sermon", "faith",
)  # fmt: skip
_WORDS = (
    rf"\b(?:God(?!father|mother)|Lord(?! {CAPITAL})|Jesus|Christ|Holy Spirit|Amen|Bible|Gospel"
    r"|Scriptures?|(?i:christian\w*|pray(?!er wheel)\w*|bless(?:ed|es|ing|ings)?"
    r"|biblical\w*|worship\w*|psalms?|sermons?|godly|faith(?!ful(?:ly|ness)?\b)\w*))\b"
    # Whoever goes to church prays there; the church, its board or its roof may be where one works.
    r"|\b(?i:(?:in|at|to|from) church(?=[^\w\s]|$| (?:with|on|and|or|again|every|this|next)\b))"
)
# What ends a letter in faith without a word that is of faith alone: In Him, Grace and peace.
_ENDS_IN_FAITH = (
    r"\b(?:(?:in|under|by) (?:Him|His)\b"
    r"|(?i:(?:(?:peace|love|mercy) and (?:grace|mercy)|grace and \w+)"
    r"|grace to you|peace be with you|shalom|salaam|maranatha|h?allelu[ij]ah?|godspeed"
    r"|(?:in|with) (?:agape|fellowship)|creator|heaven\w*|saviou?r|saints))"
)
_NO_FAITH = (
    r"(?i)\b(?:in |of )?(?:good|bad) faith\b|\bfaith in (?:you|yourself|me|myself|us)\b"
    r"|\bblessing in disguise\b"
    r"|\S+@\S+|\b(?:[\w-]+\.)+[a-z]\S*"  # an address, which may be faith@, or christchurch.org
)
# Names and addresses, what others offer, and what the client came for.
_FREE = (
    "practice.", "coach.name", "coach.called", "coach.title", "coach.credentials", "client.",
    "coach.faith_statement", "engagement.goals.", "referral.options.", "help_lines.", "others.",
    "meeting.others_present.", "meeting.place", "meeting.last_offer.place",
)  # fmt: skip


def says_faith(case: Case) -> bool:
    """Whether client-facing text may speak of faith: only to a client who shares it.

    In a firm talk it does not: it would press where nothing may press.
    """
    shared = case["practice.faith_based"] and case["client.shares_faith"] == "yes"
    return bool(shared) and talk(case) != "firm"


def words_of_faith(text: str) -> str:
    """The first word of faith in a text; empty where there is none."""
    low = text.lower()
    if not any(each in low for each in _HOLD) or not re.search(_WORDS, text):
        return ""
    found = re.search(_WORDS, re.sub(_NO_FAITH, "", text))
    return found[0] if found else ""


def ends_in_faith(sign_off: str) -> bool:
    """Whether the words above a signature speak of faith: In Him, Every blessing."""
    found = re.search(_ENDS_IN_FAITH, sign_off[:1].lower() + sign_off[1:])
    return bool(found or words_of_faith(sign_off))


def unshared(case: Case) -> Iterator[tuple[str, str]]:
    """The path of each text for the client that speaks of a faith not shared, and its first word.

    Conditions that a case does not give are its needs, and told there.
    """
    if case["client.shares_faith"] == "yes":
        return
    for path, text in printed_texts(case, "SNL"):
        free = path.startswith(_FREE) or not words_of_faith(text) or not case.gives(path)
        if not free and (word := words_of_faith(_without_names(text, case))):
            yield path, word


def _without_names(text: str, case: Case) -> str:
    """A text without the names of the case: somebody may be called Christian, or Church."""
    named = [*case.items("referral.options"), *case.items("others")]
    whole = [case["practice.name"], *(each["name"] for each in named)]
    persons = [case[f"{who}.{name}"] for who in ("client", "coach") for name in ("name", "called")]
    persons += [each["name"] for each in case.items("meeting.others_present")]
    words = {
        *filter(None, [*whole, *persons, *(word for name in persons for word in name.split())])
    }
    names = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
    return re.sub(rf"(?<!\w)(?:{names})(?!\w)", "", text)


def without_unshared(case: Case) -> Case:
    """The case without the inherited sentences that speak of a faith the client does not share."""
    left_out = [path for path, _ in unshared(case) if not case.says(path)]
    if not left_out:
        return case
    texts = dict(printed_texts(case, "SNL"))
    fields: Any = case.fields
    for path in reversed(left_out):  # from behind, so that entries keep their numbers
        fields = _without(fields, path.split("."))
    return case.with_fields(fields, {path: texts[path] for path in left_out})


def _without(value: Any, way: list[str]) -> Any:
    """The values without the text at the end of a way; an entry goes with any text of its own."""
    name, *below = way
    if name.isdecimal():
        at = int(name)
        return (*value[:at], *value[at + 1 :])
    if not below:
        return {**value, name: None}
    return {**value, name: _without(value[name], below)}
