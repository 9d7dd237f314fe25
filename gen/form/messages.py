"""Messages: what is wrong and what to do, for each rule about the form of a file."""

from __future__ import annotations

import re
from calendar import month_name, monthrange
from collections.abc import Iterable
from typing import Any

from gen.characters import with_hard_spaces_shown
from gen.form.spelling import Unknown, nearest
from gen.problem import Place, Problem
from gen.reading.node import Section
from gen.schema import Field

Sentences = tuple[str, str]

_SHOWN = 40
_DAY = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")
_NEVER_SO = re.compile(r"(?i)\b(texts?|sms|chat|whatsapp|messenger|voice ?mail|slack)\b")
_WORDS_FIRST = re.compile(r"[^{\['\"].*: ")
_GLUED = re.compile(r"[A-Za-z_]+:\S")

A_FIELD = "A field is its name, a colon and a space"

KIND_WORDS: dict[str, Sentences] = {
    "text": ("text", ""),
    "picture": ("the name of a picture", "Write the name of the file, such as logo.png."),
    "choice": ("one answer", ""),
    "yes or no": ("yes or no", "Write yes or no."),
    "whole number": ("a whole number", "Write digits only, such as 14."),
    "amount": (
        "an amount of money",
        "Write digits only, with a point before the cents: 240 or 240.00.",
    ),
    "date": ("a date", "Write year, month and day so: 2026-09-16."),
    "date or none": ("a date, or none", "Write year, month and day so: 2026-09-16."),
    "time": ("a time", "Write hours and minutes with two digits each: 09:30 or 14:30."),
}


_EXAMPLES = {
    "date": "2026-09-16", "time": "14:30", "yes or no": "yes", "whole number": "14",
}  # fmt: skip


def shown(value: str) -> str:
    """A value as it was written, in quotes, cut where it is long."""
    plain = with_hard_spaces_shown(value)
    return f'"{plain}"' if len(plain) <= _SHOWN else f'"{plain[:_SHOWN].rstrip()} …"'


def enumerated(names: Iterable[str], last: str = "or") -> str:
    """Names in a row: ``a, b or c``."""
    *rest, end = names
    return f"{', '.join(rest)} {last} {end}" if rest else end


def unknown_field(found: Unknown) -> Sentences:
    """A name that no field of the section has."""
    if found.only_in_a_case:
        what = "This section is about one person, and does not belong in the practice file."
        return what, "Move it into the case file of that person."
    if found.home:
        return "There is no field with this name here.", f"It belongs in {found.home}."
    what = "There is no field with this name."
    if found.meant and not found.instead:
        return what, f'"{found.meant}" is given already; delete this line or that one.'
    if found.meant:
        return what, f'Did you mean "{found.meant}"?'
    return what, f"Here there may be {enumerated(found.known)}."


def missing_field(name: str, field: Field, because: str = "") -> Sentences:
    """A field or a section that has to be there."""
    needed = [inner for inner, below in field.fields.items() if below.required]
    if field.kind == "section":
        what = f'The section "{name}" is missing.'
        return what, f"Add it, with {enumerated(needed, 'and')} in it." if needed else "Add it."
    what = f'The field "{name}" is missing{because and f", {because}"}.'
    description = field.description[0].lower() + field.description[1:].rstrip(".")
    return what, f"Add {_example(name, field)} ({description})."


def _example(name: str, field: Field) -> str:
    if field.kind == "list" and not field.example:
        return f"{name}: and below it one entry a line, each after a dash"
    if field.choices:
        return f"{name}: with {enumerated(field.choices)}"
    return f"{name}: {field.example or _EXAMPLES.get(field.kind, '…')}"


def wrong_kind(field: Field, value: Any) -> Sentences:
    """A value of another kind than its field holds."""
    if field.kind == "section":
        return _no_section(field, value)
    if field.kind == "list":
        return _no_list(field, value)
    kind, fix = KIND_WORDS[field.kind]
    if isinstance(value, str):
        return f"{shown(value)} is not {kind}.", fix
    text = value.place.excerpt[value.place.column - 1 :].strip()
    if isinstance(value, Section) and _WORDS_FIRST.match(text):
        what = "A colon with a space after it makes a field's name of the words before it."
        return what, f"Put quotes around the whole text: {_quoted(text)}"
    what = f"Here belongs {kind}, and a list or a group of fields stands here."
    return what, fix or "Write it on the line of the field's name."


def _quoted(text: str) -> str:
    mark = "'" if '"' in text or "\\" in text else '"'
    return f"{mark}{text}{mark}"


def _no_section(field: Field, value: Any) -> Sentences:
    names = enumerated(list(field.fields), "and")
    here = shown(value) if isinstance(value, str) else "a list"
    what = f"Here belongs a group of fields, and {here} stands here."
    if isinstance(value, str) and _GLUED.match(value):
        what = f"After the colon in {shown(value.split(' ')[0])} a space is missing."
        return what, f"{A_FIELD}: {value.split(' ')[0].replace(':', ': ', 1)}"
    return what, f"Put each on a line of its own below, two spaces further in: {names}."


def _no_list(field: Field, value: Any) -> Sentences:
    what = "Here belongs a list, even of one entry."
    example = value if isinstance(value, str) and len(value) <= _SHOWN else "…"
    if field.entry and field.entry.kind == "section":
        example = f"{next(iter(field.entry.fields))}: …"
    return what, f"Put each entry on a line of its own below, with a dash first: - {example}"


def not_allowed_value(name: str, field: Field, value: str) -> Sentences:
    """An answer that is none of the field's."""
    allowed = f"It may be {enumerated(field.choices)}."
    if name == "channel" and _NEVER_SO.search(value):
        what = f"Nobody should learn the end of a coaching from {shown(value)}."
        return what, f"Meet, or call; email is the last way. {allowed}"
    near = nearest(value, field.choices)
    hint = f'Did you mean "{near}"? ' if near else ""
    return f"{shown(value)} is not an answer of this field.", f"{hint}{allowed}"


def out_of_bounds(field: Field) -> Sentences:
    """A whole number that is too small or too large to be meant."""
    what = f"This number has to lie between {field.least} and {field.most}."
    return what, "Look at it again."


def not_a_date(value: str) -> Sentences:
    """A date in another form, or a day that no calendar has; never a guess at what was meant."""
    fix = "Write year, month and day so: 2026-09-16."
    found = _DAY.fullmatch(value.strip())
    if not found:
        return f"{shown(value)} is not a date as this file writes it.", fix
    year, month, day = int(found[1]), int(found[2]), int(found[3])
    if not 1 <= month <= 12:  # noqa: PLR2004 - months
        return f"{shown(value)} is not a date: there is no month {month}.", fix
    if not 1900 <= year < 2200:  # noqa: PLR2004 - years
        return f"{shown(value)} is not a date of our time: the year is {found[1]}.", fix
    days = monthrange(year, month)[1]
    if not 1 <= day <= days:
        what = f"{shown(value)} is not a date: {month_name[month]} {year} has {days} days."
        return what, "Write the day that is meant, in this form: 2026-09-16."
    return f"{shown(value)} is not a date as this file writes it.", fix


def too_long(field: Field, value: Any) -> Sentences:
    """A text with more characters than there is room for."""
    over = len(value) - (field.most or 0)
    what = f"This text has {len(value)} characters, and there is room for {field.most}."
    return what, f"Shorten it by {over}."


def too_short(field: Field, value: Any) -> Sentences:
    """A text with fewer characters than make sense."""
    what = f"This text has {len(value)} characters, and {field.least} are the least."
    return what, "Say a little more."


def too_many(field: Field, value: Any) -> Sentences:
    """A list with more entries than it may have."""
    what = f"There are {len(value)} entries here, and {field.most} are the most."
    return what, "Keep those that matter most."


def too_few(field: Field, value: Any) -> Sentences:
    """A list with fewer entries than it needs."""
    count = "is 1 entry" if len(value) == 1 else f"are {len(value)} entries"
    return f"There {count} here, and {field.least} are the least.", "Add another line below."


def placeholder_left(place: Place, name: str, left: str) -> Problem:
    """Sentences that were to be replaced before anybody reads them."""
    what = f"{shown(left)} stands where words are still to come."
    brackets = " Brackets that are meant can be round ones." if left.startswith("[") else ""
    fix = f"Write what is meant, or delete the field.{brackets}"
    return Problem("placeholder-left", "error", place, name, what, fix)


def nothing_to_read(place: Place, name: str) -> Problem:
    """A text without a single letter or number."""
    what, fix = "Nothing stands here that can be read.", "Write what is meant, or delete the field."
    return Problem("placeholder-left", "error", place, name, what, fix)


def unprintable_character(place: Place, name: str, character: str) -> Problem:
    """A character that Word cannot hold or that nobody can see."""
    what = f"A character in this text (U+{ord(character):04X}) cannot be printed."
    fix = "Type the text again, without pasting."
    return Problem("unprintable-character", "error", place, name, what, fix)
