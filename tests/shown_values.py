"""What a document shows of a case: every value that the schema marks for it, but for a table."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from unprinted import SCRIPT, UNPRINTED, When, of_a_return
from word import NO_BREAK

from gen.case import Case
from gen.documents import Document
from gen.schema import CASE, Field
from gen.talks import talk
from gen.words.dates_and_money import English
from gen.words.options import TAKE_OVER


def wrongly_shown(case: Case, document: Document, text: str) -> Iterator[str]:
    """Each value that the document should show and ``text`` does not hold: its path and words.

    Likewise each text that it shows although the table says that it does not.
    """
    for path, field, value in _values(case.fields, CASE, ""):
        if set(document.kind.seen).isdisjoint(field.seen):
            continue
        words = _said(case, value)
        shown, excused = any(each in text for each in words), _is_excused(case, document, path)
        if words and not shown and not excused:
            yield f"{path}: {words[0]} is not there"
        if shown and excused and isinstance(value, str):
            yield f"{path}: {words[0]} is there"


def _is_excused(case: Case, document: Document, path: str) -> bool:
    plain = re.sub(r"\.\d+", "", path)
    if document.kind.name == SCRIPT and case["outcome.answer"] == "returned":
        return not _holds(of_a_return(case), plain, case)
    if document.kind.name == SCRIPT and plain == "referral.options.name":
        return talk(case) != "leave" or not _is_said(case, _place(path))
    return _holds(UNPRINTED[document.kind.name], plain, case)


def _is_said(case: Case, place: int) -> bool:
    """Whether who leaves names this option: one who takes over; where nobody does, a person."""
    roles = [option["role"] for option in case.items("referral.options")]
    takes_over = any(role in TAKE_OVER for role in roles)
    return roles[place] in TAKE_OVER if takes_over else roles[place] != "directory"


def _holds(table: Mapping[str, When], plain: str, case: Case) -> bool:
    """Whether the table has an answer for the field, or for the section that it stands in."""
    return any(
        (plain == at or plain.startswith(f"{at}.")) and when(case) for at, when in table.items()
    )


def _place(path: str) -> int:
    """The place in its list of the entry that a path leads to."""
    return int(re.findall(r"\.(\d+)\.", path)[0])


def _said(case: Case, value: Any) -> list[str]:
    """The ways in which a document may say a value; none for what it may put in other words."""
    englishes = [English.of(case["meeting.date"], case["practice.language"], spoken=spoken)
                 for spoken in (False, True)]  # fmt: skip
    match value:
        case datetime.date():
            said = [english.date(value) for english in englishes]
        case datetime.time():
            said = [englishes[0].time(value)]
        case Decimal():
            said = [english.money(value, case["ending.fees.currency"]) for english in englishes]
        case str():
            said = re.findall(r"Zq\d+x.*", value)
        case _:
            said = []
    return [words.replace(NO_BREAK, " ") for words in said]


def _values(
    values: Mapping[str, Any], schema: Field, above: str
) -> Iterator[tuple[str, Field, Any]]:
    for name, field in schema.fields.items():
        yield from _in(values[name], field, f"{above}{name}")


def _in(value: Any, field: Field, path: str) -> Iterator[tuple[str, Field, Any]]:
    if field.kind == "section":
        yield from _values(value, field, f"{path}.")
    elif field.entry:
        for number, entry in enumerate(value):
            yield from _in(entry, field.entry, f"{path}.{number}")
    elif value is not None:
        yield path, field, value
