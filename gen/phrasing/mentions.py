"""Mentions: where a text names the client, and does not only call the client by name."""

from __future__ import annotations

import re
from functools import lru_cache

from gen.characters import CAPITAL, SMALL
from gen.phrasing.english import ADVERBS, NAMES_OF_QUALITIES, PREPOSITIONS, SURE
from gen.phrasing.verbs import OF_ING, OF_PAST, OF_THIRD
from gen.words.capitals import KEPT, NAMES_THAT_ARE_WORDS, is_a_first_name

_SURELY_SAID_OF_ONE = frozenset("is has was had always never does did came told said".split())
_BEFORE_A_MONTH = (
    r"(?i)\b(?:in|since|by|until|till|of|on|last|next|each|every|this|from|to|during|before|after"
    r"|late|early|mid)\W+$"
)

_A_LABEL = r"(?i)\b(?:under|marked|labell?ed) $"  # of a folder or an envelope: under Mags

_A_NAME = rf"\b{CAPITAL}[\w.]* $"  # of which the next word is a part: Mary Ann
_OPENING = (
    PREPOSITIONS
    | ADVERBS
    | frozenset(
        """when while if because as since until till once although though that what why how where
        and but so or then than whether unless whenever now today yesterday""".split()
    )
)

_THINGS = (  # which are called after clients: the client portal
    "portal|area|login|account|app|page|site|space|hub|forum|group|library|system|folder|file|form"
    "|book|handbook|workbook|agreement|notes|records"
)


def named_in(text: str, names: tuple[str, ...]) -> dict[int, int]:
    """Where the client is named, but not called by name: the begin and the end of each place."""
    if "lient" not in text and not any(name in text for name in names):
        return {}
    return {
        each.start(): each.end()
        for each in _mentions(names).finditer(text)
        if each["role"] or not _is_no_mention(text, each)
    }


@lru_cache(maxsize=8)
def _mentions(names: tuple[str, ...]) -> re.Pattern[str]:
    mark = "['\N{RIGHT SINGLE QUOTATION MARK}]"
    return re.compile(
        rf"(?<![\w@.-])(?<!{mark})(?:(?P<name>{'|'.join(map(re.escape, names))})"
        r"|(?P<role>(?:[Tt]he|[Oo]ur) client|^[Cc]lient|(?<=[.!?] )Client)"
        rf"(?! (?:{_THINGS})\b))"
        rf"(?P<own>{mark}s|(?<=s){mark}(?= ))?(?![\w@]|\.\w|-\w)"
    )


def _is_no_mention(text: str, found: re.Match[str]) -> bool:
    """Whether a name calls the client ("Thank you, Ann."), is a part of another, or a word."""
    before, after = text[: found.start()], text[found.end() :]
    named_before = re.search(_A_NAME, before) if not _opens(before) else None
    if found["own"]:
        return bool(named_before) and not begins(before)
    calls = re.match(r"\s*(?:[,.!?]|$)", after) and (
        begins(before) or re.search(r"(?:,|\b(?:you|thanks|well|yes|no|so|dear))\s+$", before)
    )
    longer = re.match(rf"\s+{CAPITAL}", after) or named_before
    if calls or (longer and not begins(before)) or re.match(rf" {CAPITAL}", after):
        return True
    if re.search(_A_LABEL, before) and re.match(r"(?:\s*(?:[,.;:!?)]|$)| (?:in|on|at)\b)", after):
        return True
    word = found["name"]
    if word in KEPT and (re.search(_BEFORE_A_MONTH, before) or re.match(r"\s+\d", after)):
        return True
    if word in NAMES_THAT_ARE_WORDS and (begins(before) or word in KEPT):
        return not _acts(word, after)
    return False


def _opens(before: str) -> bool:
    """Whether the capital of the word before a name is the first of a sentence, or a month's."""
    first = re.search(rf"(?P<word>{CAPITAL}{SMALL}*) $", before)
    if first and first["word"] in KEPT and re.search(_BEFORE_A_MONTH, before[: first.start()]):
        return True  # in May Pip moved
    if not first or is_a_first_name(first["word"]) or not begins(before[: first.start()]):
        return False
    word = first["word"].lower()
    return word in _OPENING or word in SURE or word in OF_PAST or word in OF_ING


def _acts(name: str, after: str) -> bool:
    """Whether somebody whose name is a word as well does something: Mark cancelled."""
    verb = re.match(r" (?:(?:also|then|just|only) )?(\w+)", after)
    if not verb:
        return False
    if name not in NAMES_OF_QUALITIES and (verb[1] in OF_PAST or verb[1] in OF_THIRD):
        return True
    return verb[1] in _SURELY_SAID_OF_ONE


def begins(before: str) -> bool:
    """Whether what stands before is nothing, or a sentence that has come to its end."""
    return not before.strip() or before.rstrip()[-1:] in (".", "!", "?", ":")
