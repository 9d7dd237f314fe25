"""From a case to the words that a template needs: names and lists, nothing left to think about.

In running order: ``dates_and_money`` and ``joints`` (where texts meet), ``fields`` (the case's own),
``flags`` (which passages stand), ``passages``, ``speaking_time``, then ``script``, ``preparation`` and
``record`` for the script, ``note_and_letter`` for the others.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from gen.case import Case, Fields
from gen.documents import Document, Kind
from gen.problem import Problem
from gen.words.dates_and_money import Tongue
from gen.words.fields import shown
from gen.words.flags import situation
from gen.words.note_and_letter import letter_words, note_words, signature
from gen.words.preparation import preparation_words
from gen.words.record import record_behind
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
    tongue = _tongue(case, spoken=kind.spoken)
    words = {**shown(case, kind.seen, tongue), **situation(case), **signature(case)}
    if document.number:
        words["entry"] = _first(words, kind.each)
    words |= _passages(case, kind, tongue)
    if kind.for_the_coach:
        words["warnings"] = [f"{each.field}: {each.what}" for each in warnings]
        words["record_behind"] = record_behind(words)
    return words


def _tongue(case: Case, *, spoken: bool) -> Tongue:
    said = spoken and case["meeting.channel"] != "email"
    return Tongue(case["practice.language"], said, case["meeting.date"].year)


def _passages(case: Case, kind: Kind, tongue: Tongue) -> Words:
    """The words that need a thought, of each letter whose fields the document may show."""
    words: Words = {}
    for letter, passages in PASSAGES.items():
        if letter in kind.seen:
            words |= passages(case, tongue)
    return words


def _preparation(case: Case, _tongue_of_document: Tongue) -> Words:
    return preparation_words(case, _tongue(case, spoken=False))


PASSAGES: dict[str, Callable[[Case, Tongue], Words]] = {
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
