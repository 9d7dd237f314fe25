"""From a case to the words that a template needs: names and lists, nothing left to think about.

No sentence stands here: those are in the templates, where they can be changed in Word. In running
order: ``short_dates`` (short names of days and months in a text of the case, in full), ``lengths``,
``signs``, ``shorthand``, ``money_signs``, ``dates_and_money``; ``joints``,
where texts meet, with ``capitals`` and ``articles``; ``how_long``, what is no day; ``beginnings``,
what they bring along, with ``lead_ins``, ``keeping``, ``praise``, ``asked``, ``reached``,
``contact`` and ``access``; ``own_words``, what the client is to say; ``fields`` (the case's own,
its days and sums in words), with names as they are ``named``;
``asked_of_client``, each need and condition; ``couple`` (two clients in one case),
``greeting``, ``ways_back``
(conditions that are the way back);
``introductions``, ``family`` and ``said_already`` (whom the coach knows, what a guardian is to a
child, what a case's sentences say themselves);
``people`` (who sits in, and who is told), ``others_told`` (the same for the coach); ``delivery``
(by which ways papers go to a client), ``sender`` (head and foot), ``copies`` (whom one asks for
one), ``flags`` (which passages stand), ``the_one`` (who is named alone), ``refunds`` (what a sum
says of sessions left over), ``shared_words`` and ``options`` (what several documents need),
``speaking_time``, ``facts`` (what happened, on its day), then ``script`` and ``preparation`` for
the script, ``note_and_letter`` for note and letter (and what the two Englishes spell differently),
``extra_documents`` for the pages beside the three. ``quotation_marks`` are those of the paper in
all texts; ``known_names`` are all names, whatever a case says.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from gen.case import Case, Fields
from gen.case_texts import printed_texts
from gen.countries import by_address, by_currency, by_emergency
from gen.documents import FOR_OTHERS, FOR_THE_ASSISTANT, Document
from gen.form.scalars import day_in
from gen.problem import Problem
from gen.reasons import WRITTEN
from gen.schema import CASE, Field
from gen.schema.field import LETTERS
from gen.words.capitals import names_kept
from gen.words.dates_and_money import English
from gen.words.extra_documents import (
    assistants_words,
    fresh_start_words,
    others_words,
    tells_money,
)
from gen.words.fields import visible_fields
from gen.words.flags import flags
from gen.words.note_and_letter import letter_words, note_words
from gen.words.preparation import preparation_words
from gen.words.quotation_marks import curly
from gen.words.script import script_words
from gen.words.sender import signature
from gen.words.shorthand import names_at_the_beginning, names_in

Words = dict[str, object]
_A_DAY = r"(?<![\w-])(?<!\w: )\d{4}-\d\d-\d\d(?![\w-])"
_ADDRESS, _CURRENCY, _NAMES = "address", "ending.fees.currency", ("name", "called")


def words_of(case: Case, document: Document, warnings: Sequence[Problem] = ()) -> Words:
    """Every name that the template of ``document`` may use, each with its text, list or yes/no.

    All names are there in every case; a text that a case does not give is empty. A document for
    one entry of a list has that as ``entry``, and of the others nothing. ``warnings`` are those
    left standing, for the preparation page.
    """
    with names_kept(names_at_the_beginning(case)):
        return _words_of(case, document, warnings)


def _words_of(case: Case, document: Document, warnings: Sequence[Problem]) -> Words:
    kind = document.kind
    case = _with_one_entry(case, document) if document.number else case
    if FOR_OTHERS in kind.seen and not tells_money(case):
        nothing = dict.fromkeys(case.fields["ending"]["fees"])
        case = case.with_fields(_put(case.fields, ["ending", "fees"], nothing))
    said = kind.spoken and case["meeting.channel"] not in WRITTEN
    names = names_in(case)
    english = English.of(
        case["meeting.date"],
        case["practice.language"],
        spoken=said,
        names=names,
        home=_home_currency(case),
    )
    # Of all its texts: what one document may not ask for by name stands there in words of ours.
    texts = [text for _, text in printed_texts(case, LETTERS)]
    if any('"' in text or english.in_words(text) != text for text in texts):
        case = case.with_fields(_in_words(case.fields, english, CASE))
    to_client = set(kind.seen).isdisjoint({FOR_OTHERS, FOR_THE_ASSISTANT})
    signed = signature(case, to_client=to_client, after_the_end="L" in kind.seen)
    words: Words = {**visible_fields(case, kind.seen, english), **flags(case), **signed}
    if document.number:
        entries: Any = words
        for name in kind.each.split("."):
            entries = entries[name]
        words["entry"] = entries[0]
    for letter, passages in PASSAGES.items():
        if letter in kind.seen:
            words |= _with_fields(passages(case, english), words)
    if kind.for_the_coach:
        # What is printed nowhere is a matter of the file, and none of the meeting.
        standing = [each for each in warnings if each.rule != "unused-field"]
        words["warnings"] = [_as_read(f"{each.field}: {each.what}", english) for each in standing]
    return words


def _home_currency(case: Case) -> str:
    """The currency of a case, where it is its practice's: by the practice file, address or number.

    Not by the currency itself: a practice in Ohio may be paid in Canadian dollars.
    """
    currency, emergency = case.text(_CURRENCY), "practice.emergency"
    answers = by_emergency(case.text(emergency) if case.gives(emergency) else "")
    country = by_address(case.texts("practice.address")) or (
        next(iter(answers)) if len(answers) == 1 else ""
    )
    return currency if not case.says(_CURRENCY) or country in by_currency(currency) else ""


PASSAGES: dict[str, Callable[[Case, English], Words]] = {
    "P": preparation_words,
    "S": script_words,
    "N": note_words,
    "L": letter_words,
    "O": others_words,
    "F": fresh_start_words,
    "A": assistants_words,
}
"""The words that come with a letter of the schema's ``seen``, beside the fields themselves."""


def _as_read(warning: str, english: English) -> str:
    """A warning on paper: its days as one reads them, but for what is typed (by: 2026-09-30)."""
    written = english._replace(spoken=False)

    def said(found: re.Match[str]) -> str:
        day = day_in(found[0])
        return written.date(day) if day else found[0]

    return re.sub(_A_DAY, said, warning)


def _with_fields(passages: Words, fields: Words) -> Words:
    """The words, each entry of a list with the fields of the entry of the case that it is about."""
    for name in passages.keys() & fields.keys():
        entries, said = fields[name], passages[name]
        if isinstance(entries, list) and isinstance(said, list) and len(entries) == len(said):
            both = zip(entries, said, strict=True)
            passages[name] = [
                {**entry, **each} if isinstance(entry, dict) and isinstance(each, dict) else each
                for entry, each in both
            ]
    return passages


def _with_one_entry(case: Case, document: Document) -> Case:
    """The case as if the list had this entry alone, so that nothing can speak of the others."""
    entry = case.items(document.kind.each)[document.number - 1]
    return case.with_fields(_put(case.fields, document.kind.each.split("."), (entry,)))


def _put(fields: Fields, path: Sequence[str], value: Any) -> Fields:
    name, *below = path
    return {**fields, name: _put(fields[name], below, value) if below else value}


def _in_words(value: Any, english: English, field: Field, name: str = "") -> Any:
    """The values, days in figures, shorthand and quotations in a text of them as they are said.

    A choice stays as it is: "coach illness" has no name in it. So do the lines of an address, as
    they are typed: 3/22 is a flat and a house there; and so do the marks in a name.
    """
    if isinstance(value, str):
        said = english.in_words(value) if field.kind == "text" else value
        return said if name in _NAMES else curly(said)
    if isinstance(value, Mapping):
        return {
            name: each if name == _ADDRESS else _in_words(each, english, field.fields[name], name)
            for name, each in value.items()
        }
    if isinstance(value, (tuple, list)) and field.entry:
        return tuple(_in_words(each, english, field.entry) for each in value)
    return value
