"""Articles: a, an and the, before a thing that is typed without: the attendance record."""

from __future__ import annotations

import re

from gen.words.joints import lower_first, with_article

# A thing that stands alone needs "the": the attendance record. Not so what is many, or no piece.
_DETERMINED = frozenset(
    """
    a an the my your our his her their its this that these those all both each every any some no
    more less fewer enough better one two three four five six seven eight nine ten either what how
    when where whether in on at by we you i it there everything something anything nothing whatever
    whichever just tell let he she they nobody somebody someone anybody anyone
    everybody everyone none
    """.split()
)
_HEAD = (
    r"(?i)(.+?)(?:[,;:]|$"
    r"| (?:of|in|on|from|for|with|to|at|by|back|that|which|who|and|or|after|before)\b)"
)
_ONE_OF_MANY = frozenset("copy photo picture screenshot receipt postcard selfie".split())
_NO_PIECE = frozenset(
    """
    progress attendance homework paperwork writing practice time proof evidence work feedback
    news improvement silence movement sleep energy money income cash honesty trust growth weight
    data communication participation consistency effort punctuality correspondence software calm
    peace
    """.split()
)
# Of what is tried there may be many: a payment plan.
_COUNTED = (
    "version plan calendar list chart call letter postcard text message reminder schedule agreement"
    " contract timetable diary log checklist worksheet workbook timer app fee discount rate visit"
    " budget course class switch change shift move break pause"
).split()
# What is done with a thing is said behind it, and needs no article: invoice paid, autopay set up.
_DONE_WITH_IT = (
    r"(?i).* (?:[a-z]{2,}(?<![fsnbrw]e)ed|paid|sent|made|kept|done|met|put|set|agreed"
    r"|written|taken|given|shown|read|in place|up to date)"
    r"(?: (?:up|in|out|off|on|down|back|away|by|before|to|at)\b.*)?"
)
_NO_KIND = r"(?i)\w+(?:ing|ed|ly)\b|\w+(?:'s|\N{RIGHT SINGLE QUOTATION MARK}s) "
_HANDED = (
    "folder file binder book workbook notebook handbook journal diary log spreadsheet sheet"
    " document chart list plan planner calendar tracker deck report draft form map board box bag"
    " key recording portfolio manuscript"
).split()
_MARK = "['\N{RIGHT SINGLE QUOTATION MARK}]"
_HAS = (  # rota spreadsheet is yours; not: Bev is sending it on
    rf"(?P<what>(?:[\w-]+ ){{0,3}}?(?:{'|'.join(_HANDED)}))"
    rf"(?= (?:is|stays|goes|belongs|remains)\b|{_MARK}s (?:yours|mine|still|in|on|with)\b)"
)


def with_the(text: str) -> str:
    """A thing with its article, where it stands alone."""
    last = _head(text)
    if not last or text[:1] != text[:1].lower():
        return text
    many = last.endswith("s") and not last.endswith("ss")
    named = last != last.lower() or last.lower() in _NO_PIECE or not last.isalpha()
    if many or named or last.endswith("ing") or re.fullmatch(_DONE_WITH_IT, text):
        return text
    return with_article(text) if last.lower() in _ONE_OF_MANY else f"the {text}"


def with_a(text: str) -> str:
    """Something that is tried, with its article: an audio version of the book."""
    named = text[:1] != text[:1].lower() or re.match(_NO_KIND, text)
    return with_article(text) if not named and _head(text) in _COUNTED else text


def with_the_before_it(text: str) -> str:
    """A sentence that begins with a thing, with its article: the rota spreadsheet is yours."""
    found = re.match(_HAS, lower_first(text))
    return f"The {lower_first(text)}" if found and not _is_determined(text) else text


def _head(text: str) -> str:
    """The word that names the thing: record, of attendance record; empty behind an article."""
    head = re.match(_HEAD, text)
    return head[1].split()[-1] if head and not _is_determined(text) else ""


def _is_determined(text: str) -> bool:
    first = re.match(r"\w*", text)
    return text[:1].isdecimal() or bool(first and first[0].lower() in _DETERMINED)
