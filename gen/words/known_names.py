"""Known names: what a template may ask for in a document, and what kind of thing each name is.

They are those of the words of a made-up case in which everything is given. Every name is there in
every case, so what a template asks for beyond them is there in none.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import cache
from typing import Any, Literal, NamedTuple

from gen.case import Case
from gen.documents import Document, Kind, View
from gen.problem import Place
from gen.reading.node import Section
from gen.schema import CASE, Field
from gen.words import words_of

_GIVEN: Mapping[str, object] = {
    "yes or no": True,
    "whole number": 3,
    "amount": Decimal(5),
    "date": datetime.date(2026, 9, 16),
    "date or none": datetime.date(2026, 9, 16),
    "time": datetime.time(14, 30),
}


class Known(NamedTuple):
    """What a name stands for; ``below`` are the names behind its dot, ``entry`` those of a list.

    Of ``anything``, nothing is known: a list that only some cases fill.
    """

    kind: Literal["text", "yes or no", "section", "list", "anything"]
    below: Mapping[str, Known] = {}
    entry: tuple[Known, ...] = ()


ANYTHING = Known("anything")
TEXT, YES_OR_NO, LOGO = Known("text"), Known("yes or no"), Known("text")


@cache
def known_names(view: View) -> Known:
    """Every name that a template of such a document may ask for."""
    kind = Kind("", "", "", view.seen, each=view.each)
    nowhere = Section({}, {}, Place(""))
    case = Case("", "", _given(CASE), nowhere, {})
    words = words_of(case, Document(kind, int(bool(view.each))))
    return _known({**words, "logo": ""})


def _given(field: Field) -> Any:
    """Something that a field may hold."""
    if field.kind == "section":
        return {name: _given(below) for name, below in field.fields.items()}
    if field.kind == "list":
        return (_given(field.entry),) if field.entry else ()
    return _GIVEN.get(field.kind, field.choices[0] if field.choices else field.example or "words")


def _known(value: object) -> Known:
    if isinstance(value, bool):
        return YES_OR_NO
    if isinstance(value, Mapping):
        return Known("section", {str(name): _known(each) for name, each in value.items()})
    if isinstance(value, Sequence) and not isinstance(value, str):
        return Known("list", entry=(_known(value[0]) if value else ANYTHING,))
    return TEXT


def where_seen(path: str) -> str:
    """The letters of the documents that see a field of a case; empty for none, or no field."""
    field = CASE
    for name in path.split("."):
        field = (field.entry or field) if field.kind == "list" else field
        if name not in field.fields:
            return ""
        field = field.fields[name]
    return field.seen
