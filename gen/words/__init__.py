"""From a case to the words that a template needs: names and lists, nothing left to think about.

In running order: ``dates_and_money`` and ``joints`` (where texts meet), ``fields`` (the case's own),
``flags`` (which passages stand), ``passages``, ``speaking_time``, then ``script``, ``preparation`` and
``record`` for the script, ``note_and_letter`` for the others.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from gen.case import Case
from gen.documents import Document
from gen.problem import Problem
from gen.words.dates_and_money import Tongue
from gen.words.fields import shown
from gen.words.flags import situation
from gen.words.note_and_letter import letter_words, note_words
from gen.words.preparation import preparation_words
from gen.words.record import record_behind
from gen.words.script import script_words

Words = dict[str, object]


def words_of(case: Case, document: Document, warnings: Sequence[Problem] = ()) -> Words:
    """Every name that the template of ``document`` may use, each with its text, list or yes/no.

    All names are there in every case; a text that a case does not give is empty. ``warnings`` are
    those left standing, for the preparation page.
    """
    tongue = _tongue(case, spoken=document.kind.name == "meeting-script")
    own = _OWN[document.kind.name](case, tongue)
    if document.kind.name == "meeting-script":
        own["warnings"] = [f"{each.field}: {each.what}" for each in warnings]
    words = {**shown(case, document.kind.seen, tongue), **situation(case), **own}
    if document.kind.name == "meeting-script":
        words["record_behind"] = record_behind(words)
    return words


def _tongue(case: Case, *, spoken: bool) -> Tongue:
    said = spoken and case["meeting.channel"] != "email"
    return Tongue(case["practice.language"], said, case["meeting.date"].year)


def _script(case: Case, tongue: Tongue) -> Words:
    return {**preparation_words(case, _tongue(case, spoken=False)), **script_words(case, tongue)}


_OWN: dict[str, Callable[[Case, Tongue], Words]] = {
    "meeting-script": _script,
    "referral-note": note_words,
    "door-open-letter": letter_words,
}
