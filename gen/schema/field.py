"""Field: one entry of the case file, and the functions in which the schema is written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

FieldKind = Literal[
    "text", "choice", "yes or no", "whole number", "amount", "date", "date or none", "time",
    "picture", "section", "list",
]  # fmt: skip

NAME_LENGTH = 60
LINE_LENGTH = 300
LIST_LENGTH = 8
LETTERS = "PSNLOFA"  # of ``seen``


class Field(NamedTuple):
    """What one field may hold; equal to itself alone, so that what follows from it is kept by it.

    ``least`` and ``most`` bound the characters of a text, the value of a number or the entries of
    a list. ``seen`` says where it is printed: P the coach's preparation page, S spoken in the
    script, N the referral note, L the letter, O the page for others, F the fresh-start page,
    A the assistant's page; empty for a text that is never printed.
    ``also`` has answers that are taken beside the ``choices``, and offered nowhere.
    ``alone`` says that an only entry need not be written as a list; ``nothing`` is the answer that
    a field with nothing behind it gives, empty where it gives none. Of a text, ``none`` may be an
    answer; ``no_zero`` says of a count that 0 is the same as none.
    """

    kind: FieldKind
    description: str
    required: bool = False
    seen: str = ""
    least: int | None = None
    most: int | None = None
    choices: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    example: str = ""
    fields: Mapping[str, Field] = {}
    entry: Field | None = None
    alone: bool = False
    nothing: str = ""
    none: bool = False
    no_zero: bool = False

    def __eq__(self, other: object) -> bool:
        """Whether it is this very field."""
        return self is other

    def __ne__(self, other: object) -> bool:
        """Whether it is another field, alike or not."""
        return self is not other

    def __hash__(self) -> int:
        """That of the field itself, and not of what it says."""
        return id(self)

    @property
    def answers(self) -> tuple[str, ...]:
        """Every answer of a choice, those that are offered first; none of another kind of field."""
        return (*self.choices, *self.also)

    @property
    def holds_none(self) -> bool:
        """Whether the word ``none`` is an answer of this field, and so takes nothing away."""
        return self.kind == "date or none" or self.none or "none" in self.choices


def text(
    description: str,
    seen: str = "",
    *,
    required: bool = False,
    least: int | None = None,
    most: int | None = LINE_LENGTH,
    example: str = "",
) -> Field:
    """A text on one line."""
    return Field("text", description, required, seen, least, most, example=example)


def note(description: str) -> Field:
    """A free text that is never printed, of any length."""
    return Field("text", description)


def choice(
    description: str,
    *choices: str,
    also: tuple[str, ...] = (),
    seen: str = "",
    required: bool = False,
) -> Field:
    """One of a few answers, or of others that are taken as well."""
    return Field("choice", description, required, seen, choices=choices, also=also)


def yes_no(description: str, seen: str = "", *, required: bool = False) -> Field:
    """A yes or a no."""
    return Field("yes or no", description, required, seen, example="yes")


def number(
    description: str,
    seen: str = "",
    *,
    least: int = 0,
    most: int = 999,
    required: bool = False,
    example: str = "14",
) -> Field:
    """A whole number between two bounds."""
    return Field("whole number", description, required, seen, least, most, example=example)


def amount(description: str, seen: str = "") -> Field:
    """An amount of money, without its currency."""
    return Field("amount", description, seen=seen, example="240.00")


def date(description: str, seen: str = "", *, required: bool = False) -> Field:
    """A day of the calendar."""
    return Field("date", description, required, seen, example="2026-09-16")


def date_or_none(description: str, seen: str = "") -> Field:
    """A day of the calendar, or the word none."""
    return Field("date or none", description, seen=seen, example="2026-09-16")


def time(description: str, seen: str = "") -> Field:
    """A time of day."""
    return Field("time", description, seen=seen, example="14:30")


def picture(description: str, seen: str = "") -> Field:
    """The name of a picture that lies beside the templates."""
    return Field("picture", description, seen=seen, most=LINE_LENGTH)


def section(description: str, *, required: bool = False, **fields: Field) -> Field:
    """A group of fields."""
    return Field("section", description, required, fields=fields)


def list_of(
    entry: Field,
    description: str,
    *,
    least: int = 1,
    most: int | None = LIST_LENGTH,
    required: bool = False,
    alone: bool = False,
) -> Field:
    """A list of texts or of groups of fields."""
    return Field("list", description, required, entry.seen, least, most, entry=entry, alone=alone)


def paths_of_lists(field: Field, prefix: str = "") -> Iterator[str]:
    """The dotted path of every list below a field that may not be written as one text."""
    for name, inner in (field.entry or field).fields.items():
        if inner.kind == "list" and not inner.alone:
            yield prefix + name
        yield from paths_of_lists(inner, f"{prefix}{name}.")


def without_required(field: Field) -> Field:
    """The same field with nothing required in it, but for the entries of its lists."""
    inner = {name: without_required(below) for name, below in field.fields.items()}
    if not field.required and inner == field.fields:
        return field
    return field._replace(required=False, fields=inner)


def paths(field: Field, prefix: str = "") -> Iterator[str]:
    """The dotted path of every field below one; the entries of a list share the list's path."""
    below = (field.entry or field).fields
    for name, inner in below.items():
        path = f"{prefix}{name}"
        yield path
        yield from paths(inner, f"{path}.")
