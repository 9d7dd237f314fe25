"""Verbs: the forms of a verb, and whether a text has one, by lists of common ones."""

from __future__ import annotations

import re
from itertools import pairwise

from gen.phrasing.english import (
    ADVERBS,
    DETERMINERS,
    DOUBLED,
    FINITE,
    INDEFINITE,
    IRREGULAR,
    MAYBE,
    NO_VERB_BEFORE,
    NOT_VERBS,
    NUMBERS,
    OBJECTS,
    PREPOSITIONS,
    SAME,
    SUBJECTS,
    SURE,
)

WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_VOWELS = "aeiou"
_LONG = 16  # words of a text in which some verb will be, known or not
_ACTED_ON = frozenset("me us my our it them everybody everyone people".split())
_COMING = r"(?i)(?:(?P<how>always|often|never) )?(?P<what>being|having|\w+ing)\b"
_A_SENTENCE = 5  # words
_ENGLISH = DETERMINERS | PREPOSITIONS | {"and", "you", "it", "that", "this", "not"}
_POINTING = frozenset("this that these those all both each many few".split())  # That makes …


def _third(base: str) -> str:
    """The form behind “she”: opens, tries, goes."""
    own = {"be": "is", "have": "has"}
    if base in own:
        return own[base]
    if base.endswith("y") and base[-2:-1] not in _VOWELS:
        return f"{base[:-1]}ies"
    return f"{base}es" if base.endswith(("s", "sh", "ch", "x", "z", "o")) else f"{base}s"


def _ing(base: str) -> str:
    """The form that stands for the doing: opening, making, stopping."""
    if base in DOUBLED:
        return f"{base}{base[-1]}ing"
    if base.endswith("ie"):
        return f"{base[:-2]}ying"
    short = base.endswith("e") and not base.endswith(("ee", "oe", "ye")) and base != "be"
    return f"{base[:-1] if short else base}ing"


def _pasts(base: str) -> tuple[str, ...]:
    if base in IRREGULAR:
        return IRREGULAR[base]
    if base in SAME:
        return ()
    if base in DOUBLED:
        return (f"{base}{base[-1]}ed",)
    if base.endswith("y") and base[-2:-1] not in _VOWELS:
        return (f"{base[:-1]}ied",)
    return (f"{base}d" if base.endswith("e") else f"{base}ed",)


_ALL = SURE | MAYBE | frozenset(IRREGULAR)
OF_THIRD = {_third(base): base for base in _ALL}
OF_ING = {form: base for base in _ALL if (form := _ing(base)) not in _ALL}
OF_PAST = {past: base for base in sorted(_ALL) for past in _pasts(base) if past not in _ALL}
_NOT_FINITE = {
    form for forms in IRREGULAR.values() for form in forms[1:] if not form.endswith("ed")
}  # done, written: they take a "was" or a "have" before them
_SURE_THIRD = frozenset(third for third, base in OF_THIRD.items() if base in SURE)
_SURE_FORMS = (SURE | _SURE_THIRD | set(OF_PAST)) - _NOT_FINITE - {"left", "felt"}
_OWNS = DETERMINERS - _POINTING
_NO_NAME = DETERMINERS | NO_VERB_BEFORE
_GOES_ON = PREPOSITIONS | ADVERBS
_MAYBE_FORMS = MAYBE | SAME | {_third(base) for base in MAYBE | SAME}


def base_of_third(word: str) -> str:
    """The base of a verb as it stands behind “she”; empty for a word that is no such form."""
    return OF_THIRD.get(word, "")


def base_behind_a_name(word: str) -> str:
    """The base of what somebody does, who is named before it: volunteer, of volunteers; or empty.

    A word that is in no list is taken for a verb there, if it may be one by its end.
    """
    known = OF_THIRD.get(word, "")
    if known or len(word) <= 3 or not word.endswith("s"):  # noqa: PLR2004 - as, his, was
        return known
    if word.endswith(("ss", "us", "is", "ways", "times")):
        return ""
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    return word[:-2] if word.endswith(("shes", "ches", "xes", "sses", "oes")) else word[:-1]


def past_of(base: str) -> str:
    """The form of what was done by its base: opened, came, put."""
    return next(iter(_pasts(base)), base)


def ing_of(base: str) -> str:
    """The doing of a verb by its base."""
    return _ing(base)


def doing(word: str) -> str:
    """The doing of a verb in any of its forms: moving, of move, moves and moved; else empty."""
    if word in OF_ING:
        return word
    base = OF_PAST.get(word) or OF_THIRD.get(word) or (word if word in _ALL else "")
    return _ing(base) if base else ""


def words_of(text: str) -> list[str]:
    """The words of a text in small letters, with plain apostrophes; the month of May is none."""
    text = text.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    text = re.sub(r"(?<=\s)May\b", "", text) if "May" in text else text
    return WORD.findall(text.lower())


def has_third(text: str) -> bool:
    """Whether a text has a verb as it stands behind “that”: shows, takes; not: your needs."""
    words = ["", *words_of(text)]
    return any(word in _SURE_THIRD and before not in _OWNS for before, word in pairwise(words))


def has_verb(text: str) -> bool:
    """Whether a text may have a verb that makes it a sentence; no only where it surely has none."""
    words = words_of(text)
    if len(words) > _LONG or any(_is_verb(words, at) for at in range(len(words))):
        return True
    named = text[:1].isupper() or (bool(words) and words[0] in DETERMINERS)
    return named and any(_acts_on_things(words, at) for at in range(1, len(words)))


_TIMES = frozenset("last next past first same".split())
# Of money and agreements, and of no things that are counted.
_GOES = frozenset(
    """applies begins comes continues covers ends expires falls goes lapses lasts lives pays
    remains rises runs starts stays stops""".split()
)
# Not: two sessions a month.
_THINGS = (DETERMINERS | OBJECTS | {"every", "each", "all", "both"}) - {"a", "an"}


def _acts_on_things(words: list[str], at: int) -> bool:
    """Whether one thing does something to another: the grant covers every call; runs to June."""
    before, word = words[at - 1], words[at]
    after, then = (*words[at + 1 : at + 3], "", "")[:2]
    if before in _NO_NAME | NUMBERS | ADVERBS or before.endswith("s") or before.isdigit():
        return False
    if word in _GOES and (not after or after in _GOES_ON):
        return True
    things = after in _THINGS and then not in _TIMES
    return things and bool(base_behind_a_name(word))


def _is_verb(words: list[str], at: int) -> bool:  # noqa: PLR0911 - a sign of a verb each
    word = words[at]
    if at and words[at - 1] == "to" and (word in _ALL or word in ("be", "have", "do")):
        return False  # a wish to go
    before, after = words[at - 1] if at else "", words[at + 1] if at + 1 < len(words) else ""
    if word in SUBJECTS and not (word in ("you", "it") and at and before not in SUBJECTS):
        return True
    if word in FINITE or word.endswith(("n't", "'re", "'ve", "'ll", "'m", "'d")):
        return True
    if word in ("it's", "that's", "there's", "here's", "what's", "who's", "everything's"):
        return True
    if before in _OWNS or word in NOT_VERBS:
        return False
    if word in _SURE_THIRD or (word in _SURE_FORMS and not _counts(words, at - 1)):
        return True
    if word in _MAYBE_FORMS:
        many = before.endswith("s") and word in MAYBE  # things move
        acts = word in OF_THIRD and (after in _GOES_ON or before in INDEFINITE)  # it falls into
        return bool(before) and (after in OBJECTS or many or acts or after.endswith(("ly", "er")))
    return bool(before) and _acts(before, word, after, counted=_counts(words, at - 1))


def _acts(before: str, word: str, after: str, *, counted: bool) -> bool:
    """Whether a word that stands in no list is a verb by what stands around it."""
    if word in NO_VERB_BEFORE:
        return False
    plural = before.endswith("s") and not before.endswith(("ss", "us", "is", "ways"))
    many = plural and after in PREPOSITIONS and not word.endswith(("s", "ing"))  # drawings hang in
    past = word.endswith("ed") and len(word) > 4 and not counted  # noqa: PLR2004 - red, shed
    return many or past or after in _ACTED_ON  # sharpen my thinking


def _counts(words: list[str], at: int) -> bool:
    """Whether a number stands here that counts what follows: two sessions, and not section 2."""
    if at < 0 or not (words[at].isdigit() or words[at] in NUMBERS):
        return False
    return not at or words[at - 1] in _NO_NAME


def is_foreign(text: str) -> bool:
    """Whether a sentence is of another language, whose verbs are not known here."""
    words = words_of(text)
    return len(words) >= _A_SENTENCE and not _ENGLISH & set(words)


def doing_first(text: str) -> re.Match[str] | None:
    """What a text begins with where it begins with something that is done: always coming early."""
    begins = text.lower().split(" ", 2)[:2]
    return re.match(_COMING, text) if any("ing" in each for each in begins) else None
