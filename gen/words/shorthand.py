"""Shorthand: what is quick to type, in full: with, for w/; at, for 3 x $45; don't, for dont.

Each has one reading, and is put right wherever it is printed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from gen.calendar_names import DAYS, MONTHS
from gen.case import Case
from gen.characters import CAPITAL
from gen.defaults import NO_NAMES
from gen.organisations import may_be_organisation
from gen.words.capitals import KEPT, NAMES_THAT_ARE_WORDS, WORDS_AS_WELL
from gen.words.family import name_alone
from gen.words.lengths import lengths_in_words
from gen.words.short_dates import dates_in_full
from gen.words.signs import signs_in_words

_OF_A_FAMILY = frozenset(("guardian", "partner"))
_PLACES = ("directory", "support group", "other")
_SIGNS = (
    "its ", "Its ", "cos ", "Cos ", "'em", "\N{RIGHT SINGLE QUOTATION MARK}em", "w/", "b/c", " hr",
    " x ", " @ ", " * ", "\N{MULTIPLICATION SIGN}",
)  # fmt: skip
_MONEY = r"(?=(?:(?:US|A|C|NZ)?[$\N{POUND SIGN}\N{EURO SIGN}]|\N{INDIAN RUPEE SIGN}|Rs\.?|EUR) ?\d)"
_MARK = "['\N{RIGHT SINGLE QUOTATION MARK}]"
# What stands behind it's and behind no its, whatever comes then: it's yours, it's up to you.
_NOT_OWNED = (
    r"(?:yours|ours|hers|theirs|mine(?! \w)|my|your|our|his|their|actually|probably|definitely"
    r"|already|obviously|maybe|what|where|why|how|when|who|because|about|in|on|at|for|with|from"
    r"|up to|going to|after (?:the|a|my|your|our|that|this|we|you|i|spring|summer|autumn|winter"
    r"|christmas|easter))(?![\w-])"
)
# And what it may own as well, so that nothing of that kind follows: it's urgent; its urgent needs.
_SO = (
    r"(?:urgent|awkward|ok|okay|fine|true|free|late|early|hard|easy|important|private|sad|over|done"
    "|gone|ready|cold|dark|cheap|personal|confidential|possible|impossible|normal|different"
    "|here|there|now|today|tomorrow|just you|just me)"
)
_ENDS_SO = r"(?=[.,;:!?)]|$| (?:that|if|when|because|but|so|to|for|in|on|at|now|today)\b)"
_HOW_MUCH = (
    r"(?:\d+ (?:below|above|degrees|am|pm|a\.m|p\.m|minutes (?:to|from|past)|o.clock|years? ago)\b"
    r"|\d+/\d+(?=[.,;!?)]|$))"
)
# Not its easier part, its time.
_BEGINS_SO = r"(?:(?:a|an|the|not|been|too) \w|(?:hard|easy|good|easier|harder) to\b)"
_ITS = rf"(?i)\b(i)ts (?={_NOT_OWNED}|{_BEGINS_SO}|{_SO}{_ENDS_SO}|{_HOW_MUCH})"
_COS = (  # not in: a cos lettuce
    rf"(?i)(?<![\w/.])(?P<b>c)os(?= (?:it{_MARK}?s|i|i{_MARK}m|we|you|she|he|they|there|that|this"
    r"|the|my|your|our|of)\b)"
)
_IN_WORDS = (
    (rf"(?<![^ (]){_MARK}em(?![\w'\N{{RIGHT SINGLE QUOTATION MARK}}]| dash)", "them"),
    (_COS, lambda found: "Because" if found["b"] == "C" else "because"),
    (_ITS, r"\1t's "),
    (r"(?<![\w/.])w/(?:o|out)(?= )", "without"),
    (r"(?<![\w/.])w/in(?= )", "within"),
    (r"(?<![\w/.])w/ ?(?=\w)", "with "),
    (r"(?<![\w/.])b/c(?= )", "because"),
    (r"\b(an|per) hr\b\.?", r"\1 hour"),
    (rf" (?:x|@|\*|\N{{MULTIPLICATION SIGN}}) {_MONEY}", " at "),
)
# Not its (above), were, well, ill, id, lets or wed: these are words of their own.
_NO_APOSTROPHE = {
    **{
        f"{verb}nt": f"{verb}n't"
        for verb in "do does did has have had is are was were could would should ca wo".split()
    },
    **{f"{who}s": f"{who}'s" for who in "he she that there here what who".split()},
    **{f"{who}re": f"{who}'re" for who in "you they".split()},
    **{f"{who}ve": f"{who}'ve" for who in "you they we".split()},
    **{f"{who}ll": f"{who}'ll" for who in "you they".split()},
    "im": "I'm", "ive": "I've", "i": "I",
    "i'm": "I'm", "i've": "I've", "i'll": "I'll", "i'd": "I'd",
}  # fmt: skip
_IN_CAPITALS = {name.lower(): name for name in (*DAYS, *MONTHS) if name not in ("May", "March")}
# What is typed fast; not min, sec, temp, cos or ad: these are words of their own, or of two kinds.
_SHORT = {
    "abt": "about", "mgr": "manager", "mgrs": "managers", "hrs": "hours", "mins": "minutes",
    "tho": "though", "pls": "please", "plz": "please", "thx": "thanks", "thnx": "thanks",
    "appt": "appointment", "appts": "appointments", "mtg": "meeting", "mtgs": "meetings",
    "wk": "week", "wks": "weeks", "yrs": "years", "ppl": "people", "msg": "message",
    "msgs": "messages", "tmrw": "tomorrow", "tmw": "tomorrow", "bday": "birthday",
    "dept": "department", "mgmt": "management", "thru": "through", "cuz": "because",
    "acct": "account", "accts": "accounts", "pymt": "payment", "pymts": "payments",
    "amt": "amount", "approx": "approximately", "incl": "including", "sched": "schedule",
    "convo": "conversation", "convos": "conversations", "alot": "a lot", "u": "you",
    "b4": "before", "obvs": "obviously", "esp": "especially", "coz": "because", "bc": "because",
}  # fmt: skip
_NAMES = ("Tho", "Abt")  # of people, too: Tho came late
_GOES_ON_WITH = r" (?:it|we|you|she|he|they|the|i|I|that|there|my|your|our|this|\d+)\b"
_FAST = rf"(?P<short>{'|'.join(sorted(_SHORT, key=len, reverse=True))})"
_TWO_READINGS = {"ur": ("your", "you're")}
_WHOLE = _NO_APOSTROPHE | _IN_CAPITALS
_TYPED = {*_WHOLE, *(word.capitalize() for word in _NO_APOSTROPHE)} - {*_WHOLE.values()}
_FAST_WORDS = frozenset(_SHORT)
_MARKS = str.maketrans(dict.fromkeys(',;:.!?()"', " "))
_LEAST = 3  # letters of a name: Jo is often a part of something else
_NO_PART = r"(?<![\w.@/'\N{RIGHT SINGLE QUOTATION MARK}-])", r"(?![\w@/-]|\.\w)"
_NO_THING = r"(?<!\ba )(?<!\ban )(?<!\bthe )"  # a pip is none of that name
_BEFORE = "|".join("in since by until till last next from of".split())
_MAY_BE = "|".join(("may", "march"))
_NO_MONTH = "|".join(("be", "have", "not"))
_MONTH = rf"(?<![^ (])((?:{_BEFORE}) )({_MAY_BE})(?=[ ,.;:!?)]|$)(?! (?:{_NO_MONTH})(?= |$))"


def in_full(text: str) -> str:
    """The text with its shorthand in words; with none in it, the text as it is."""
    if any(each in text for each in _SIGNS):
        for short, full in _IN_WORDS:
            text = re.sub(short, full, text)
    text = signs_in_words(lengths_in_words(text))
    if "!!" in text or "??" in text:
        text = re.sub(r"([!?])\1+", r"\1", text)
    if not _TYPED.isdisjoint(text.translate(_MARKS).split()):
        before, behind = _NO_PART
        text = re.sub(rf"{before}[A-Za-z']+{behind}", _whole, text)
    if not _FAST_WORDS.isdisjoint(text.lower().translate(_MARKS).split()):
        before, behind = _NO_PART
        text = re.sub(rf"(?i){before}{_FAST}(?P<stop>\.?){behind}", _said_whole, text)
    if " may" in text or " march" in text:
        text = re.sub(_MONTH, lambda found: found[1] + found[2].title(), text)
    return dates_in_full(text)


def _whole(found: re.Match[str]) -> str:
    word = found[0]
    whole = _WHOLE.get(word.lower(), word)
    return whole[0].upper() + whole[1:] if word[0].isupper() else whole


def _said_whole(found: re.Match[str]) -> str:
    """The whole word, where it is no name: Abt is one inside a text, and its first word is none."""
    short, after = found["short"], found.string[found.end() :]
    before = found.string[: found.start()].rstrip()
    begins = not before or before[-1] in ".!?"
    is_name = short in _NAMES and not re.match(_GOES_ON_WITH, after)
    is_word = begins and short[1:] and short.istitle() and not is_name
    if short != short.lower() and not is_word:
        return found[0]
    whole = _SHORT[short.lower()]
    ends = found["stop"] if not after.strip() or re.match(rf"\s+{CAPITAL}", after) else ""
    return (whole[0].upper() + whole[1:] if short.istitle() else whole) + ends


def of_two_readings(text: str) -> tuple[str, tuple[str, str]] | None:
    """A short word that may be one of two, and both; None where there is none."""
    words = text.lower().translate(_MARKS).split()
    short = next((word for word in words if word in _TWO_READINGS), "")
    return (short, _TWO_READINGS[short]) if short else None


def names_in(case: Case) -> tuple[str, ...]:
    """What client and coach are called, where that is no other word as well."""
    return tuple(word for word in _of_the_two(case) if word not in WORDS_AS_WELL)


def _of_the_two(case: Case) -> tuple[str, ...]:
    """The same with those that a small letter makes a word: Robin."""
    paths = ("client.called", "client.name", "coach.called", "coach.name")
    words = (word for path in paths for word in case.text(path).split())
    return tuple(dict.fromkeys(word for word in words if _is_a_name_alone(word)))


def names_at_the_beginning(case: Case) -> tuple[str, ...]:
    """The names of all in a case, by which a text may begin: one word only where it is no other."""
    others, helpers = case.items("others"), case.items("referral.options")
    there = case.items("meeting.others_present")
    whole = [name_alone(each["name"]) for each in (*others, *there, *helpers)]
    near = [other for other in others if not _OF_A_FAMILY.isdisjoint(other["who"])]
    helping = [option for option in helpers if option["role"] not in _PLACES]
    persons = [name_alone(each["name"]) for each in (*near, *there, *helping)]
    first = [name.split()[0] for name in persons if name and not may_be_organisation(name)]
    several = [name for name in whole if " " in name and name[:1].isupper()]
    return (*_of_the_two(case), *several, *(name for name in first if _is_a_name_alone(name)))


def _is_a_name_alone(word: str) -> bool:
    small = len(word) < _LEAST or not word.isalpha() or not word.istitle()
    return not (small or word in NAMES_THAT_ARE_WORDS | KEPT or word.lower() in NO_NAMES)


def with_names(text: str, names: Iterable[str]) -> str:
    """The text with these names as they are written: Ann for ann, Ann's for anns."""
    before, behind = _NO_PART
    for name in names:
        if name.lower() in text or f"{name}s" in text:
            own = rf"{before}(?:{re.escape(name)}|{re.escape(name.lower())})s{behind}"
            text = re.sub(own, f"{name}'s", text)
            text = re.sub(rf"{_NO_THING}{before}{re.escape(name.lower())}{behind}", name, text)
    return text
