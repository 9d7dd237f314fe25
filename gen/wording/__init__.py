"""From a case to the words that a template needs: names and lists, nothing left to think about.

In running order: ``tongue`` (dates, money, numbers) and ``sentences`` (joints), ``shown`` (the
case's own fields), ``situation`` (which passages stand), ``parts``, ``speaking``, then ``spoken``,
``preparing`` and ``record`` for the script, ``written`` for note and letter.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from gen.case import Case
from gen.documents import Document
from gen.problem import Problem
from gen.wording.preparing import preparation_words
from gen.wording.record import record_behind
from gen.wording.shown import shown
from gen.wording.situation import situation
from gen.wording.spoken import script_words
from gen.wording.tongue import Tongue
from gen.wording.written import letter_words, note_words

Words = dict[str, object]


def words_of(case: Case, document: Document, warnings: Sequence[Problem] = ()) -> Words:
    """Every name that the template of ``document`` may use, each with its text, list or yes/no.

    All names are there in every case; a text that a case does not give is empty. ``warnings`` are
    those left standing, for the preparation page.
    """
    tongue = _tongue(case, spoken=document.kind == "meeting-script")
    own = _OWN[document.kind](case, tongue)
    if document.kind == "meeting-script":
        own["warnings"] = [f"{each.field}: {each.what}" for each in warnings]
    words = {**shown(case, document.seen, tongue), **situation(case), **own}
    if document.kind == "meeting-script":
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
