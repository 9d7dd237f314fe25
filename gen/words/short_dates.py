"""Short dates: the short names of months and days in full: December 11, for dec 11; by Friday."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from gen.calendar_names import DAYS, MONTHS
from gen.characters import CAPITAL

_MONTHS = {name[:3].lower(): name for name in MONTHS if name != "May"} | {"sept": "September"}
_VERBS = {"may": "May", "march": "March"}  # behind who may, or marches
_DAYS = {name[:3].lower(): name for name in DAYS} | {
    "tues": "Tuesday", "weds": "Wednesday", "thur": "Thursday", "thurs": "Thursday",
}  # fmt: skip
# Sat, sun, wed, weds and mon may be others; Thu and Tue are people as well.
_NO_WORD = ("fri", "tue", "tues", "thu", "thur", "thurs", "Fri", "Tues", "Weds", "Thur", "Thurs")
_ONLY_MONTHS = ("Nov", "Feb", "Oct", "Sept", "Aug")  # and Dec, Jun and Mar are people
_DAY = rf"(?:{'|'.join(_DAYS)})"
# In no address and no number.
_APART = r"(?<![\w./@\N{EN DASH}-])"
_SHORT = (
    rf"(?i){_APART}(?:(?P<one>{_DAY}) ?[-\N{{EN DASH}}] ?(?P<other>{_DAY})\b"
    rf"|(?P<word>{'|'.join((*_MONTHS, *_VERBS, *_DAYS))})\b(?P<stop>\.?)"
    r"(?!['\N{RIGHT SINGLE QUOTATION MARK}\w@/\N{EN DASH}-]))"
)
# Not three times, where Jan is somebody.
_DAY_BEHIND = (
    r"(?i) (?:the )?\d{1,2}(?:st|nd|rd|th)?(?![\w/:%-]|\.\d)"
    r"(?! (?:times?|sessions|of|more|hours|days|weeks|months|years|minutes)\b)"
)
_YEAR_BEHIND = r" 2\d{3}\b"
_DAY_BEFORE = r"(?i)(?<![\w/.:-])\d{1,2}(?:st|nd|rd|th)?(?: of)? $"
_OF_THE_YEAR = (
    r"(?i)\b(?:in|since|until|till|mid|early|late|end of|month of|week of|half of|part of"
    r"|beginning of|start of|middle of|(?:the )?\w+ (?:weekend|monday|friday) (?:of|in)) $"
)
_LEADS_ON = r"(?i)\b(?:by|until|till|on|next|this|last|every|each) $"
_CALLED = rf"(?i)(?:^|\b(?:{_DAY}[a-z]*\.?|by|until|on|before|after|since),? )$"
_ANY_MONTH = rf"(?:{'|'.join((*_MONTHS, *_VERBS))})[a-z]*\b"
_DATED = (
    rf"(?i)\.?,? (?:the )?(?:{_ANY_MONTH}\.? (?:the )?\d|(?!24/7)\d{{1,2}}/\d"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_ANY_MONTH}|\d{{1,2}}(?:st|nd|rd|th)(?=[.,;!?)]|$))"
)
_NAMES = {*_MONTHS, *_VERBS, *_DAYS}
_MARKS = str.maketrans(dict.fromkeys(',;:.!?()"-\N{EN DASH}', " "))
_NAME = "Jan"  # of a woman as well, and of many a man
_NO_MORE = r"(?=$|[.,;:!?)]| (?:and|or|but|on|onwards?|to|till|until|through|when|we|you|I)\b)"
_IN_JAN = (
    r"(?i)(?<!trust )(?<!faith )(?<!confidence )(?<!believe )(?<!confide )\bin $"
    r"|\b(?:since|until|till|mid|early|late|(?:end|beginning|start|middle|week) of) $"
)
_FROM_JAN = (r"\bfrom $", r"\.? (?:on|onwards?|to|till|until|through)\b")
_LINKED = r"\.?(?:,? (?:to|through|until|till|and|or|&)|,) "
_ONE_DAY = rf"(?:{'|'.join(name.capitalize() for name in _DAYS)})(?:day|sday|nesday|rsday|urday)?"
_AND_A_DAY = rf"{_LINKED}{_ONE_DAY}\b"
_SURELY_A_PART = (  # Wed. mornings, Sat. only; Sun. 9 to 12
    r"(?i) (?:(?:mornings?|afternoons?|evenings?|nights?|only)\b"
    r"|\d{1,2}(?::\d\d)?(?: ?[ap]\.?m\b| ?(?:to|-|\N{EN DASH}) ?\d))"
)
_AT_AN_HOUR = (  # Wed. at noon; and of no Sat: Sat at school with your son, you wrote to me
    r"(?i) (?:at|from|before|after|until|till) (?:noon|midnight|lunch|work|school|\d"
    r"|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)"
)
_IS_A_VERB = "Sat"
_A_DAY_AND = rf"\b{_ONE_DAY}{_LINKED}$"

# Behind the number of a flat and that of its house: 3/22 Jacaranda Street, 4/8 The Esplanade.
_KINDS_OF_STREET = (
    r"Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Court|Ct|Crt|Close|Cl|Place|Pl|Crescent|Cres|Cr"
    r"|Terrace|Tce|Parade|Pde|Highway|Hwy|Boulevard|Blvd|Bvd|Square|Sq|Way|Grove|Gr|Gardens|Gdns"
    r"|Circuit|Cct|Esplanade|Esp|Mews|Row|Walk|Hill|Rise|Quay|Wharf|Parkway|Pkwy|Circle|Cir|Trail"
    r"|Green|Park|View|Broadway|Promenade"
)
_A_STREET = (
    rf"(?-i: (?:{CAPITAL}[\w'\N{{RIGHT SINGLE QUOTATION MARK}}.-]*,? ){{0,3}}"
    rf"(?:{_KINDS_OF_STREET})\b)"
)
# By 4/12, Friday 4/12, 4/12/26: not three of four, and not 24/7.
_FIGURES = (
    r"(?i)(?:(?<=\bit )|(?<=show )|(?<=shows )|(?<=late )|(?<=again )|(?<=there )|(?<=absent )"
    r"|(?<=come )|(?<=came )|(?<=\bby )|(?<=\bon )|(?<=\buntil )|(?<=\btill )|(?<=\bbefore )"
    r"|(?<=\bafter )"
    r"|(?<=\bsince )|(?<=day )|(?<=day, )|(?<=\d and )|(?<=\d, )|(?<=[a-z]{3} (?=\S+/\S+/))|^)"
    r"(?P<one>\d{1,2})/(?P<two>\d{1,2})(?:/(?P<year>\d{4}|\d{2}))?"
    r"(?![\w/%-]|\.\d)(?! (?:of|the|hours?|sessions?|weeks?|months?|years?|times|an?)\b)"
    rf"(?!{_A_STREET})"
)
_ALWAYS = "24/7"
_LAST, _LATEST = 12, 31


class Figures(NamedTuple):
    """A day in two figures, from one character up to another, with the months it may be in."""

    begin: int
    end: int
    days: tuple[tuple[int, int], ...]
    year: int | None


def days_in_figures(text: str) -> Iterator[Figures]:
    """Each day such as 4/12 in a text, with each month and day that it may be."""
    if "/" not in text:
        return
    for found in re.finditer(_FIGURES, text):
        one, two, year = int(found["one"]), int(found["two"]), found["year"]
        ways = dict.fromkeys(((one, two), (two, one)))
        days = tuple(each for each in ways if 1 <= each[0] <= _LAST and 1 <= each[1] <= _LATEST)
        whole = int(year) + (2000 if len(year) == len("26") else 0) if year else None
        if days and found[0] != _ALWAYS:
            yield Figures(found.start(), found.end(), days, whole)


def dates_in_full(text: str) -> str:
    """The text with each month and day of the week that is shortened in it by its whole name."""
    if _NAMES.isdisjoint(text.lower().translate(_MARKS).split()):
        return text
    return re.sub(_SHORT, _in_full, text)


def _in_full(found: re.Match[str]) -> str:
    if found["one"]:
        return f"{_DAYS[found['one'].lower()]} to {_DAYS[found['other'].lower()]}"
    before, after = found.string[: found.start()], found.string[found.end() :]
    name = _month(found["word"], before, after) or _day(found["word"], before, after)
    if not name:
        return found[0]
    ends = found["stop"] if not after.strip() or re.match(rf"\s+(?:{CAPITAL}|[“\"])", after) else ""
    return f"{name}{ends}"


def _month(word: str, before: str, after: str) -> str:
    dated = re.match(_DAY_BEHIND, after)
    if word.lower() in _VERBS:
        return _VERBS[word.lower()] if dated and re.search(_CALLED, before) else ""
    called = re.match(_YEAR_BEHIND, after) or re.search(_OF_THE_YEAR, before)
    known = dated or re.search(_DAY_BEFORE, before) or word in _ONLY_MONTHS
    said = _is_january(before, after) if word == _NAME else called
    return _MONTHS.get(word.lower(), "") if known or said else ""


def _is_january(before: str, after: str) -> bool:
    """Whether a Jan is the month, and nobody of that name: in Jan; not: since Jan left."""
    from_then = re.search(_FROM_JAN[0], before) and re.match(_FROM_JAN[1], after)
    return bool(from_then or (re.search(_IN_JAN, before) and re.match(_NO_MORE, after)))


def _day(word: str, before: str, after: str) -> str:
    is_day = word in _NO_WORD or re.search(_LEADS_ON, before) or re.match(_DATED, after)
    at_an_hour = word != _IS_A_VERB and re.match(_AT_AN_HOUR, after)
    part = word[0].isupper() and (at_an_hour or re.match(_SURELY_A_PART, after))
    pair = word[0].isupper() and (re.match(_AND_A_DAY, after) or re.search(_A_DAY_AND, before))
    return _DAYS.get(word.lower(), "") if is_day or part or pair else ""
