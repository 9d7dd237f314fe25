"""From a case to the words that a template needs: names and lists, nothing left to think about.

No sentence stands here: those are in the templates, where they can be changed in Word. In running
order: ``dates_and_money`` and ``joints`` (where texts meet), ``fields`` (the case's own), ``flags``
(which passages stand), ``common`` (what several documents need), ``speaking_time``, then ``script``
and ``preparation`` for the script, ``note_and_letter`` for the others.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from gen.case import Case, Fields
from gen.documents import Document, Kind
from gen.problem import Problem
from gen.reasons import WRITTEN
from gen.words.common import signature
from gen.words.dates_and_money import English
from gen.words.fields import visible_fields
from gen.words.flags import flags
from gen.words.note_and_letter import letter_words, note_words
from gen.words.preparation import preparation_words
from gen.words.script import script_words

Words = dict[str, object]


def words_of(case: Case, document: Document, warnings: Sequence[Problem] = ()) -> Words:
    """Every name that the template of ``document`` may use, each with its text, list or yes/no.

    All names are there in every case; a text that a case does not give is empty. A document for
    one entry of a list has that as ``entry``, and of the others nothing. ``warnings`` are those
    left standing, for the preparation page.
    """
    kind = document.kind
    case = _with_one_entry(case, document) if document.number else case
    english = _english(case, spoken=kind.spoken)
    words = {**visible_fields(case, kind.seen, english), **flags(case), **signature(case)}
    if document.number:
        words["entry"] = _first(words, kind.each)
    words |= _passages(case, kind, english)
    if kind.for_the_coach:
        words["warnings"] = [f"{each.field}: {each.what}" for each in warnings]
    return words


def _english(case: Case, *, spoken: bool) -> English:
    said = spoken and case["meeting.channel"] not in WRITTEN
    return English(case["practice.language"], said, case["meeting.date"].year)


def _passages(case: Case, kind: Kind, english: English) -> Words:
    """The words that need a thought, of each letter whose fields the document may show."""
    words: Words = {}
    for letter, passages in PASSAGES.items():
        if letter in kind.seen:
            words |= passages(case, english)
    return words


def _preparation(case: Case, _english_of_document: English) -> Words:
    return preparation_words(case, _english(case, spoken=False))


PASSAGES: dict[str, Callable[[Case, English], Words]] = {
    "P": _preparation,
    "S": script_words,
    "N": note_words,
    "L": letter_words,
}
"""The words that come with a letter of the schema's ``seen``, beside the fields themselves."""


def _with_one_entry(case: Case, document: Document) -> Case:
    """The case as if the list had this entry alone, so that nothing can speak of the others."""
    entry = case.items(document.kind.each)[document.number - 1]
    return replace(case, fields=_put(case.fields, document.kind.each.split("."), (entry,)))


def _put(fields: Fields, path: Sequence[str], value: Any) -> Fields:
    name, *below = path
    return {**fields, name: _put(fields[name], below, value) if below else value}


def _first(words: Any, path: str) -> object:
    for name in path.split("."):
        words = words[name]
    return words[0]
