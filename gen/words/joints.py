"""The joints of English: where the words of a case meet the words of a document.

What has one reading is put right, the same way everywhere; what has two is told (gen.phrasing).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from gen.characters import CAPITAL, without_accents
from gen.organisations import within_a_sentence
from gen.schema.currencies import SIGNS_IN_LETTERS
from gen.words.capitals import KEPT, begins_with_a_name_of_the_case, is_a_first_name

OUR_ENGLISH = "en-GB"  # of the messages, whatever language a practice writes
_ENDS = ".!?\N{HORIZONTAL ELLIPSIS}"
_CLOSING = "\"')]}\N{RIGHT DOUBLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}"
_LOOSE = " ,;:"  # marks that lead on to nothing where a text ends
_SHORT = frozenset("It He She That There Here What Who Where Let Everything Nothing".split())
_KIN_AS_NAMES = frozenset("Mum Mom Mam Dad Gran Nan Nana Grandma Grandpa Granddad Grandad".split())
# A name that is in no list stands before what only a person does: Hemi gave more examples.
_DID = frozenset(
    "gave asked told offered suggested moved sent wrote brought agreed took kept tried".split()
)
_NO_NAMES = frozenset(
    "I We You He She They It This That Each Both One Everyone Everybody Nobody Somebody".split()
)
# A name stands beside me, too: Bea and I check in.
_ONE_AND_I = (
    rf"(?!(?:{'|'.join(_NO_NAMES)}|Anyone|Anybody|Someone|Whoever)\b)"
    rf"{CAPITAL}[^\W\d_]+ and (?:I|me)\b"
)
_A_NAME = rf"{CAPITAL}[^\W\d_]+(?<!ing)(?<!s)"
_SHORTENED = frozenset(
    """
    dr mr mrs ms prof rev revd hon
    inc ltd co corp bros jr sr st rd ave blvd hwy pkwy apt dept est etc approx vs no nos
    """.split()
)
# R600, S/ 40, Rs 500, K50: no capital of a sentence; and neither is A in: A 90-minute talk.
_A_SUM = (
    rf"{SIGNS_IN_LETTERS}\s?\d|[A-Z][$\N{{YEN SIGN}}]\s?\d|[A-Z]{{1,3}}\d"
    r"|(?:[B-HJ-Z]|B/\.|Bs\.?|Br|Tk|Fr\.?|Le|SFr\.?|Bds\$)\s\d"
)
_LONG = 6  # words of a deed
# Acme, Payroll; Mr. Okafor, North High; of several, the last: Ann; and Mr. Okafor, North High
_NAME_AND_MORE = (
    r"(?:[^;]*; (?:and )?)?[^,;]+, (?!.*\b(?:and|or)\b)[^,;&]+"
    r"(?<! Inc)(?<! Inc\.)(?<! Ltd)(?<! LLC)"
)
_ONLY_YOUR_OWN = rf"your (?!.*{CAPITAL}[a-z])"  # your own GP; not your manager Ann Lee
_LETTERS = 2  # of a piece of a shortened word: p.m., Ph.D.
# An hour and an aunt, but a university and a one-to-one coach.
_SAID_WITH_AN = r"(?i)(?!uni[^mn]|us[aeu]|eu|one\b|once\b)[aeiou]|h(?:our|onest|onou?r|eir)"


def ends_in_mark(text: str) -> bool:
    """Whether a text ends as a sentence does, be it inside of quotes or brackets.

    Not with the mark in a bracket that stands inside a sentence: it went well (well, nearly!)
    """
    if text.endswith(")"):
        before = text.rpartition("(")[0].rstrip()
        if before and not ends_in_mark(before):
            return False
    return text.rstrip(_CLOSING)[-1:] in tuple(_ENDS)


def ends_shortened(text: str) -> bool:
    """Whether the stop at the end of a text is that of a shortened word: 9 p.m., Acme Inc.

    Such a word has its full stop whatever follows.
    """
    if not text.endswith("."):
        return False
    word = text.rsplit(None, 1)[-1].removeprefix("(").removesuffix(".")
    word = without_accents(word.lower())  # J.É., too
    pieces = word.split(".")
    if len(pieces) == 1:
        return word in _SHORTENED
    return all(each.isascii() and each.isalpha() and len(each) <= _LETTERS for each in pieces)


def sentence(text: str) -> str:
    """The text as a sentence: with a capital, and a full stop where it has no mark of its own."""
    text = upper_first(text.rstrip(_LOOSE) or text)
    return text if not text or ends_in_mark(text) else f"{text}."


def phrase(text: str) -> str:
    """The text without its full stop, to stand in a sentence; a shortened word keeps its own."""
    text = text.rstrip(_LOOSE) or text
    if text.endswith("..") or ends_shortened(text):
        return text
    return text.removesuffix(".").removesuffix("!")


def upper_first(text: str) -> str:
    """The text with a capital at its beginning, but for an address and a name like iPhone."""
    first = text.split(" ", 1)[0]
    named = "@" in first or "." in first.rstrip(_ENDS) or first[1:].lower() != first[1:]
    return text if named else text[:1].upper() + text[1:]


# Not: what I want, how the days go; nor: do less, have a plan.
_ASKS = (
    r"(?i)(?:(?:what|who|whom|whose|when|where|why|how|which)\b(?! (?:i|we|my|our|the|a|an|it)\b)"
    r"|(?:is|are|am|was|were|can|could|would|should|will|does|did|has|isn't|aren't|can't|don't) "
    r"|(?:do|have|may|might) (?:i|we|my|our|the|you|they|he|she|it)\b)"
)


def question(text: str) -> str:
    """The text with a capital, and with a question mark where it asks something without one."""
    text = upper_first(text.rstrip(_LOOSE) or text)
    asks = re.match(_ASKS, text.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'"))
    bare = text.removesuffix(".")
    return f"{bare}?" if asks and not ends_in_mark(bare) else text


def lower_first(text: str) -> str:
    """The text without the capital of a sentence: not of “I”, a name, or a word with one inside."""
    first = f"{text} ".split(maxsplit=1)[0].rstrip(",;:") if text.strip() else ""
    word, _, own = first.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").partition("'")
    if _is_a_name(first) or _is_a_name(word) or word == "I" or (own == "s" and word not in _SHORT):
        return text
    if begins_with_a_name_of_the_case(text):
        return text
    if _somebody_did(text) or re.match(_ONE_AND_I, text) or re.match(_A_SUM, text):
        return text
    plain = first == "A" or (first[1:] and first[1:] == first[1:].lower())
    return text[:1].lower() + text[1:] if plain else text


def _is_a_name(word: str) -> bool:
    return word in KEPT or word in _KIN_AS_NAMES or is_a_first_name(word)


def _somebody_did(text: str) -> bool:
    """Whether a text begins with a name and with what its bearer did: Hemi gave more examples."""
    name, _, rest = text.partition(" ")
    did, goes_on, _ = rest.partition(" ")
    may_be = goes_on and did in _DID and name not in _NO_NAMES
    return bool(may_be and re.fullmatch(_A_NAME, name))


def paragraph(sentences: Iterable[str]) -> str:
    """Sentences in one paragraph."""
    return " ".join(sentence(text) for text in sentences)


def with_article(text: str) -> str:
    """A text behind “a” or “an”, by the sound with which it begins."""
    return f"{'an' if re.match(_SAID_WITH_AN, without_accents(text)) else 'a'} {text}"


def listed(things: Sequence[str], language: str) -> str:
    """One text of several: a; a and b; a, b and c; a and b, and c; with semicolons for commas.

    Of three, the last has its comma in American English, so the ``language`` is needed.
    """
    if len(things) <= 1:
        return "".join(things)
    first = things[:1] if len(things) == 2 else things  # noqa: PLR2004 - nothing comes behind it
    mark = "; " if any("," in thing for thing in first) else ", "
    serial = language == "en-US" and len(things) > 2  # noqa: PLR2004 - as above
    parted = mark == "; " or serial or any(" and " in thing for thing in things)
    return mark.join(things[:-1]) + (f"{mark}and " if parted else " and ") + things[-1]


def joined(deeds: Sequence[str], language: str, to: str = "") -> str:
    """One text of several deeds; where one holds a comma, each has its “and”, as when said.

    They run into each other where one before the last is long, or one of two has an “and” of its
    own. Behind a “to”, each of two, or of long ones, then has it (``to``).
    """
    two = len(deeds) == 2  # noqa: PLR2004
    run_on = any(len(deed.split()) > _LONG for deed in deeds[:-1])
    run_on |= two and any(" and " in deed for deed in deeds)
    if any("," in deed for deed in deeds):
        return f", and {to}".join(deeds)
    if run_on:
        return f", and {to}".join((f", {to}".join(deeds[:-1]), deeds[-1]))
    return f" and {to}".join(deeds) if two else listed(deeds, language)


def names_listed(names: Sequence[str], language: str) -> str:
    """Names within a sentence, where one has its article: Ann and the Hartwell Fund.

    “Your own GP, Ann Lee” would be heard as one, so what is the client's own stands last.
    """
    within = [within_a_sentence(name) for name in names]
    ordered = sorted(within, key=lambda name: bool(re.match(_ONLY_YOUR_OWN, name)))
    return listed(ordered, language)


def set_off(names: str) -> str:
    """Names as they stand within a sentence: one with a comma in it has one behind it, too."""
    return f"{names}," if re.fullmatch(_NAME_AND_MORE, names) else names
