"""Keeping: how notes are kept, behind a comma: in a locked cabinet, as paper files."""

from __future__ import annotations

import datetime
import re

from gen.calendar_names import MONTHS
from gen.words import lead_ins
from gen.words.dates_and_money import names_day
from gen.words.joints import lower_first, phrase, with_article
from gen.words.lead_ins import without

HOLDERS = (
    "cabinet drawer safe folder file box desk cupboard closet press envelope binder vault drive"
    " server laptop computer tablet phone"
).split()
_OF_PAPERS = ("paper ", "digital ", "electronic ", "hard ", "handwritten ", "typed ")
_PAPERS = (
    r"(?i)(?:paper|digital|electronic|hard|handwritten|typed) "
    r"(?:files?|cop(?:y|ies)|notes|records)\b"
)
_HOLDS = (
    r"(?i)(?P<own>(?:an?|the|my|our) )?(?!in |on |at |by |under |behind )(?:[\w-]+ ){0,2}"
    rf"(?P<what>{'|'.join(HOLDERS)})"
    r"(?:,? \(?(?:in|at|under|behind|encrypted|locked|password.protected)\b.*|, .*)?"
)
_ON_A = ("drive", "server", "laptop", "computer", "tablet", "phone")


_A_CLAUSE = (  # only I can read them is well said without an "and"
    r"(?:^(?:(?i:I|we)(?= (?!can\b)\w)|(?i:nobody|no one)(?= ))|(?<=, )(?i:nobody|no one)(?= ))"
)
_SERVICES = r"(?i)(?P<what>google drive|dropbox|icloud|onedrive|(?:the )?cloud)\b.*"
_ON_PAPER = "paper, "


def is_told_in(until: str, erased_on: datetime.date | None) -> bool:
    """Whether notes are kept until the very day on which they are erased: the end of 2028."""
    if not erased_on or str(erased_on.year) not in until:
        return False
    month = f"{erased_on:%B}" in until
    last = (erased_on + datetime.timedelta(days=1)).day == 1
    of_the_year = erased_on.month == 12 and not any(each in until for each in MONTHS)  # noqa: PLR2004
    at_its_end = last and "end of" in until and (month or of_the_year)
    return at_its_end or names_day(until, erased_on)


def kept_how(text: str) -> str:
    """How notes are kept, as it goes on behind a comma: stored in a safe."""
    text = phrase(without(lead_ins.OF_KEEPING, without(lead_ins.OF_KEEPING, text)))
    if (rest := without(lead_ins.STORED, text)) != text:
        text = f"stored {rest}"
    text = lower_first(text)
    if text.lower().startswith(_OF_PAPERS) and re.match(_PAPERS, text):
        return f"as {text}"
    if found := re.fullmatch(_SERVICES, text):
        cloud = "the " if found["what"].lower() == "cloud" else ""
        return f"{'on' if 'drive' in found['what'].lower() else 'in'} {cloud}{text}"
    if text.startswith(_ON_PAPER):
        return f"on paper, {kept_how(text[len(_ON_PAPER) :])}"
    holds = any(each in text.lower() for each in HOLDERS)
    if holds and (found := re.fullmatch(_HOLDS, text)):
        where = "on" if found["what"].lower() in _ON_A else "in"
        return f"{where} {text if found['own'] else with_article(text)}"
    return re.sub(_A_CLAUSE, lambda at: f"and {at[0]}", text)
