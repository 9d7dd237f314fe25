"""Field: one entry of the case file, and the words in which the schema is written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

Kind = Literal[
    "text", "choice", "yes or no", "whole number", "amount", "date", "date or none", "time",
    "picture", "section", "list",
]  # fmt: skip

NAME = 60
LINE = 300
LIST = 8


@dataclass(frozen=True, slots=True, eq=False)
class Field:
    """What one field may hold; equal to itself alone, so that what follows from it is kept by it.

    ``least`` and ``most`` bound the characters of a text, the value of a number or the entries of
    a list. ``seen`` says where it is printed: P the coach's preparation page, S spoken in the
    script, N the referral note, L the door-open letter; empty for a text that is never printed.
    """

    kind: Kind
    says: str
    required: bool = False
    seen: str = ""
    least: int | None = None
    most: int | None = None
    choices: tuple[str, ...] = ()
    example: str = ""
    fields: Mapping[str, Field] = field(default_factory=dict)
    entry: Field | None = None

    @property
    def holds_none(self) -> bool:
        """Whether the word ``none`` is an answer of this field, and so takes nothing away."""
        return self.kind == "date or none" or "none" in self.choices


def text(
    says: str,
    seen: str = "",
    *,
    required: bool = False,
    least: int | None = None,
    most: int | None = LINE,
    example: str = "",
) -> Field:
    """A text on one line."""
    return Field("text", says, required, seen, least, most, example=example)


def note(says: str) -> Field:
    """A free text that is never printed, of any length."""
    return Field("text", says)


def choice(says: str, *choices: str, seen: str = "", required: bool = False) -> Field:
    """One of a few answers."""
    return Field("choice", says, required, seen, choices=choices)


def yes_no(says: str, seen: str = "", *, required: bool = False) -> Field:
    """A yes or a no."""
    return Field("yes or no", says, required, seen)


def number(
    says: str, seen: str = "", *, least: int = 0, most: int = 999, required: bool = False
) -> Field:
    """A whole number between two bounds."""
    return Field("whole number", says, required, seen, least, most)


def amount(says: str, seen: str = "") -> Field:
    """An amount of money, without its currency."""
    return Field("amount", says, seen=seen)


def date(says: str, seen: str = "", *, required: bool = False) -> Field:
    """A day of the calendar."""
    return Field("date", says, required, seen)


def date_or_none(says: str, seen: str = "") -> Field:
    """A day of the calendar, or the word none."""
    return Field("date or none", says, seen=seen)


def time(says: str, seen: str = "") -> Field:
    """A time of day."""
    return Field("time", says, seen=seen)


def picture(says: str, seen: str = "") -> Field:
    """The name of a picture that lies beside the templates."""
    return Field("picture", says, seen=seen, most=LINE)


def section(says: str, *, required: bool = False, **fields: Field) -> Field:
    """A group of fields."""
    return Field("section", says, required, fields=fields)


def list_of(
    entry: Field, says: str, *, least: int = 1, most: int | None = LIST, required: bool = False
) -> Field:
    """A list of texts or of groups of fields."""
    return Field("list", says, required, entry.seen, least, most, entry=entry)


def without_required(field_: Field) -> Field:
    """The same field with nothing required in it, but for the entries of its lists."""
    inner = {name: without_required(below) for name, below in field_.fields.items()}
    return replace(field_, required=False, fields=inner)


def paths(field_: Field, prefix: str = "") -> Iterator[str]:
    """The dotted path of every field below one; the entries of a list share the list's path."""
    below = (field_.entry or field_).fields
    for name, inner in below.items():
        path = f"{prefix}{name}"
        yield path
        yield from paths(inner, f"{path}.")
