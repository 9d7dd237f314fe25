"""Sums: how a sum came about, as a whole sentence behind it."""

from __future__ import annotations

import re

from gen.phrasing.english import DETERMINERS, FINITE, NUMBERS, OBJECTS, SUBJECTS, SURE
from gen.phrasing.misfit import Misfit, first_of
from gen.phrasing.sums_counted import NUMBER as _NUMBER
from gen.phrasing.sums_counted import THINGS as _THINGS
from gen.phrasing.sums_counted import (
    counted_at,
    invoice_named,
    is_counted_only,
    parted_from_days,
    parted_from_invoice,
)
from gen.phrasing.verbs import (
    OF_PAST,
    OF_THIRD,
    base_behind_a_name,
    has_third,
    has_verb,
    words_of,
)
from gen.phrasing.whole_sentences import NO_SENTENCE, NO_SUBJECT
from gen.words.dates_and_money import number_word
from gen.words.joints import lower_first, phrase, sentence

# It names no sum and no number, which would be another than that of the case.
_ALIKE = Misfit(NO_SENTENCE, "That is what we agreed", alike=True)
_A_SUM = r"[$\N{POUND SIGN}\N{EURO SIGN}]|\d+ (?:dollars|pounds|euros)|percent|%|\bhalf\b"
_COUNT = r"(?i)(?P<many>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\b(?P<what> .*)"
_SHE = r"(?:you|he|she)(?:['\N{RIGHT SINGLE QUOTATION MARK}](?:ve|d|s)| have| has| had)?"
_OF_CLIENT = (  # the two sessions you've paid for and that we won't be using
    rf"(?i)(?:the )?{_NUMBER}(?: \w+)?? \w+ (?:that |which )?{_SHE} \w+(?P<rest>.*)"
)
_WITH_A_CLAUSE = (  # eight sessions less the R500 you paid in September
    rf"(?P<what>(?i:{_NUMBER}) [^.;]*?)(?: that| which)? "
    r"(?:you|I|we|he|she)(?:['\N{RIGHT SINGLE QUOTATION MARK}](?:ve|d)| have| had)? \w+"
    r"(?P<rest>[^.;]*)"
)
# What stands before such words is no thing that they tell more of: and you paid, if you paid.
_LEADS_ON = (
    r"(?i)(?:,|\b(?:and|but|or|so|if|when|as|because|since|once|until|while|before|after|although"
    r"|though|unless|what|whatever|ago|later|earlier|days?|times?))$"
)
_NO_SUBJECT_IN = r"(?i) (?:(?:for|to|with|from|by) you\b|(?:that|which) \w+ (?:you|me|us)\b)"
_COSTS = frozenset("cost costs make makes come comes remain stay leave".split())
_PARTS = (  # in three parts; in instalments that suit you
    r"(?i)(?:^|,? (?:payable )?)"
    r"(?P<parts>(?:in|by) (?:up to )?(?:\w+ ){0,3}?(?:instal?lments|parts)\b"
    r"(?: (?:that|which) suits? you| of \S*\d\S*(?: (?:each|a month))?| if you like)?)$"
)
_BY_WHOM = "Where the money goes to the client, write who pays it so."
_OR_THAT = r"(?i),? (?:and|but|or) (?:(?:that|which) .*|(?:not|never)(?: yet)? \w+)"
_GOES_BACK = (  # 4 letters at 35 each, goes back on the card
    rf"(?i)(?P<what>{_NUMBER} (?:\w+ ){{1,3}}?(?:at \S*\d\S*(?: each)?)?),? ?(?:and )?"
    r"(?:(?:it )?(?:goes|go|comes|come) )?(?P<back>back (?:on|in|into|to|by|via)\b.*)"
)
_AND_WE = (  # 3 unused ones at 110, I'm not charging you for the others
    rf"(?P<what>(?i:{_NUMBER} (?:\w+ ){{1,3}}?at \S*\d(?: each)?)), "
    r"(?P<more>(?:I|we)(?:['\N{RIGHT SINGLE QUOTATION MARK}]\w+)? .+)"
)
_BY_CLIENT = frozenset("paid prepaid bought booked used".split())
_BY_COACH = frozenset("waived dropped refunded reduced lowered split credited".split())
_DONE = (
    r"\b(?:used|paid|held|unused|charged|billed|taken|missed|cancelled|canceled|refunded|waived"
    r"|credited|prepaid|left|booked|agreed|discussed)"
    r"(?=$|[.,;+]| (?:as|at|on|in|per|by|from|of|over)\b)"
)
_ARE_LEFT = rf"(?i)(?P<count>{_NUMBER})(?P<of> \w+)? left(?: over)? (?=at|from|of|on|in)"
# That's the four sessions left; and not: two sessions you've paid for and not used.
_APOSTROPHE = "['\N{RIGHT SINGLE QUOTATION MARK}]"
_SAYS_IT = (
    r"(?i)(?:^|[,;:.] |\b(?:and|but|so|altogether) )"
    rf"(?:that|it|there|here){_APOSTROPHE}(?:s|d|ll)\b"
    rf"|(?:^|[,;:.] )(?:(?:and|but|so) )?(?:i|you|we|he|she|they){_APOSTROPHE}(?:m|re|ve|s|d|ll)\b"
)
_STOPS = (". ", "; ", " - ", " \N{EN DASH} ", " \N{EM DASH} ")
_AN_INVOICE_SAYS = (
    r"(?i)(?:my |your |the |our )?(?:\w+ )?invoices? .*?\b(?:covers?|includes?|lists?|shows?)\b"
)
_EQUALS = " = "
_A_RATE = (
    r"(?P<rate>\S*\d(?: dollars| pounds| euros)? per \w+)(?:, (?P<count>\d+|\w+) (?P<of>\w+))?"
)


def sum_told(text: str) -> Misfit | None:
    """How a sum came about."""
    whole = phrase(text)
    if re.match(_AN_INVOICE_SAYS, whole):
        return None
    found = in_parts(whole) or _named_alone(whole) or _fragment(whole) or _and_more(whole)
    return found or _with_days(whole) or _sum_told(text)


def _named_alone(text: str) -> Misfit | None:
    """An invoice, or things at their price, and nothing said of them: invoice 0417 for May."""
    if invoice := invoice_named(text):
        return Misfit(NO_SENTENCE, sentence(f"That is {invoice}"))
    if things := counted_at(text):
        return Misfit(NO_SENTENCE, sentence(f"That's for {_in_words(lower_first(things))}"))
    return None


def _with_days(text: str) -> Misfit | None:
    """What a sum is for, with the days of it, or that it was paid: two sessions, May 4 and 11."""
    what, then = parted_from_days(text)
    if not then:
        what, then = parted_from_invoice(text)
    told = then and not {*words_of(what)} & FINITE and (_named_alone(what) or _counted(what))
    return Misfit(told.why, f"{phrase(told.better)}, {then}.") if told else None


def _and_more(text: str) -> Misfit | None:
    """What a sum is for, and then a sentence: one session, paid ahead. The check is in the mail."""
    first, stop, more = text.partition(next((each for each in _STOPS if each in text), ". "))
    named = re.match(rf"(?i)(?:the )?{_NUMBER} ", first) or invoice_named(first)
    told = sum_told(first) if stop and named else None
    if not told or told.alike:
        return None
    if stop == ". ":
        return Misfit(told.why, f"{sentence(told.better)} {sentence(more)}")
    return (
        Misfit(told.why, f"{phrase(told.better)}{stop}{phrase(more)}.") if has_verb(more) else None
    )


def in_parts(text: str) -> Misfit | None:
    """What a sum is for, and then how it may be paid: eight sessions, in three parts."""
    found = re.search(_PARTS, text)
    if not found:
        return None
    paid = sentence(f"You can pay it {lower_first(found['parts'])}")
    if not found.start():
        return Misfit(NO_SENTENCE, paid, unless=_BY_WHOM)
    told = sum_told(text[: found.start()])
    better = sentence(told.better) if told and not told.alike else ""
    return Misfit(NO_SENTENCE, f"{better} {paid}", unless=_BY_WHOM) if better else None


def _ends_in_a_clause(text: str) -> bool:
    """Whether all verbs of a counted thing are in what it is: less the R500 you paid in May."""
    found = re.fullmatch(_WITH_A_CLAUSE, text)
    if not found or re.search(_LEADS_ON, found["what"]):
        return False
    rest = re.sub(_NO_SUBJECT_IN, "", found["rest"])
    words = {*words_of(found["what"]), *words_of(rest)}
    return not words & (FINITE | SUBJECTS | SURE | set(OF_THIRD) | set(OF_PAST) | _COSTS)


def _fragment(text: str) -> Misfit | None:
    """What a sum is for, and no sentence for all its verbs: two sessions you paid ahead."""
    if found := re.fullmatch(_GOES_BACK, text):
        what = f"{_in_words(lower_first(found['what'].strip(' ,')))}, and it goes {found['back']}"
        return Misfit(NO_SENTENCE, sentence(f"That's for {what}"))
    found = re.fullmatch(_AND_WE, text)
    if found and not has_verb(found["what"]):
        what = f"{_in_words(lower_first(found['what']))}, and {found['more']}"
        return Misfit(NO_SENTENCE, sentence(f"That's for {what}"))
    if _ends_in_a_clause(text) or is_counted_only(text):
        return Misfit(NO_SENTENCE, sentence(f"That's for {_in_words(lower_first(text))}"))
    found = re.fullmatch(_OF_CLIENT, text)
    if not found:
        return None
    words = set(words_of(re.sub(_OR_THAT, "", found["rest"])))
    if words & (FINITE | SUBJECTS | SURE | set(OF_THIRD) | set(OF_PAST)):
        return None
    return Misfit(NO_SENTENCE, sentence(f"That's for {_in_words(lower_first(text))}"))


def _sum_told(text: str) -> Misfit | None:
    first, rest = first_of(text)
    words = words_of(text)
    negated = any(word.endswith("n't") for word in words)
    told = bool(set(words) & (SUBJECTS | FINITE)) or negated or has_third(text) or _says_it(text)
    if _EQUALS in text and not told:
        return _made(text)
    if not told and first in _BY_CLIENT | _BY_COACH and rest:
        return _who_paid(first, rest)
    if not told and (re.search(_DONE, text.lower()) or first in ("as", "per")):
        return _counted(text) or _ALIKE
    if has_verb(text):
        return None
    return _counted(text) or _ALIKE


def _says_it(text: str) -> bool:
    """Whether a text is a sentence by its beginning: that's the two sessions left, that covers."""
    first, rest = first_of(text)
    covers = first in ("that", "this") and bool(base_behind_a_name(first_of(rest)[0]))
    return covers or bool(re.search(_SAYS_IT, text))


def _who_paid(first: str, rest: str) -> Misfit:
    """Who paid, or waived something: "Paid for ten and used eight"."""
    if first in _BY_CLIENT:
        unless = "Where somebody else did, say who that is."
        rest = re.sub(r"(?i), (?=(?:used|had|took|held)\b)", " and ", rest)
        return Misfit(NO_SUBJECT, sentence(f"You {first} {rest}"), unless=unless)
    if first_of(rest)[0] in DETERMINERS | NUMBERS | OBJECTS:
        return Misfit(NO_SUBJECT, sentence(f"I {first} {rest}"))
    return _ALIKE


def _made(text: str) -> Misfit:
    """A sum as it is said: that makes $240 for two sessions at $120."""
    of_what, _, makes = phrase(text).rpartition(_EQUALS)
    if any(sign in of_what for sign in (_EQUALS, "+", "- ", " x ")) or not re.match(
        _COUNT, of_what
    ):
        return _ALIKE
    return Misfit(NO_SENTENCE, sentence(f"That makes {makes} for {_in_words(of_what)}"))


def _counted(text: str) -> Misfit | None:
    """What a sum is for, where it is counted: that is for one unused session."""
    text = lower_first(phrase(text))
    text = re.sub(r", (?:at )?(?=\S+ (?:each|per session)$)|, at (?=\S*\d\S*$)", " at ", text)
    if rate := re.match(_A_RATE, text):
        return _at_a_rate(text, rate)
    if re.match(_ARE_LEFT, text):
        return Misfit(NO_SENTENCE, f"That's for the {_in_words(text)}.")
    if "," in text or ";" in text:
        return None
    if re.match(rf"(?i)(?:\d+%|{_A_SUM})", text):
        # $240 for two sessions says what it is for; a bare $240 says nothing.
        return Misfit(NO_SENTENCE, f"That makes {text}.") if " " in text else None
    found = re.match(_COUNT, text)
    if not found or not re.match(_THINGS, found["what"]):
        return None
    # The sum is for them: only a bare calculation (2 x $120 = $240) makes something.
    return Misfit(NO_SENTENCE, f"That's for {_in_words(text)}.")


def _at_a_rate(text: str, found: re.Match[str]) -> Misfit | None:
    """What one of them costs: that is $250 per hour for two hours."""
    rest = text[found.end() :]
    if re.search(r"[,;+=]| [x*] ", rest):
        return None
    counted = " ".join(filter(None, (found["count"], found["of"])))
    many = f" for {_in_words(counted)}" if counted else ""
    return Misfit(NO_SENTENCE, f"That's {found['rate']}{many}{rest}.")


def _in_words(text: str) -> str:
    found = re.match(r"(?P<many>\d{1,2}) (?=\D)", text)
    return f"{number_word(int(found['many']))} {text[found.end() :]}" if found else text
