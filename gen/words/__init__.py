"""From a case to the words that a template needs: names and lists, nothing left to think about.

No sentence stands here: those are in the templates, where they can be changed in Word. In running
order: ``dates_and_money`` and ``joints`` (where texts meet), ``fields`` (the case's own), ``flags``
(which passages stand), ``shared`` (what several documents need), ``speaking_time``, then ``script``
and ``preparation`` for the script, ``note_and_letter`` for the others.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from gen.case import Case
from gen.documents import Document
from gen.problem import Problem
from gen.words.dates_and_money import English
from gen.words.fields import visible_fields
from gen.words.flags import flags
from gen.words.note_and_letter import letter_words, note_words
from gen.words.preparation import preparation_words
from gen.words.script import script_words

Words = dict[str, object]


def words_of(case: Case, document: Document, warnings: Sequence[Problem] = ()) -> Words:
    """Every name that the template of ``document`` may use, each with its text, list or yes/no.

    All names are there in every case; a text that a case does not give is empty. ``warnings`` are
    those left standing, for the preparation page.
    """
    english = _english(case, spoken=document.kind == "meeting-script")
    own = _OWN[document.kind](case, english)
    if document.kind == "meeting-script":
        own["warnings"] = [f"{each.field}: {each.what}" for each in warnings]
    return {**visible_fields(case, document.seen, english), **flags(case), **own}


def _english(case: Case, *, spoken: bool) -> English:
    said = spoken and case["meeting.channel"] != "email"
    return English(case["practice.language"], said, case["meeting.date"].year)


def _script(case: Case, english: English) -> Words:
    return {**preparation_words(case, _english(case, spoken=False)), **script_words(case, english)}


_OWN: dict[str, Callable[[Case, English], Words]] = {
    "meeting-script": _script,
    "referral-note": note_words,
    "door-open-letter": letter_words,
}
